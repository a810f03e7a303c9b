import pytest
from factory import registry
from graph.graph_factory import shown, told

from mickg.entries import Document, Entry, Indicator, Organisation, Person, Place, Platform, Topic, Unit
from mickg.graph.registered import add_structure, cite, registry_graph
from mickg.graph.terms import NamedGraph
from mickg.vocab import graph, resource

LABEL = {"vi": "Tên", "en": "Name"}


def said(entry: Entry) -> dict[str, set[str]]:
    """What the registry's graph says of an entry."""
    return told(registry_graph([entry]), f"id:{entry.id}")


def structure(*entries: Entry) -> NamedGraph:
    sheet = NamedGraph(graph("reference"))
    add_structure(sheet, entries)
    return sheet


def test_every_kind_of_entry_is_of_a_class() -> None:
    sheet = registry_graph(registry())
    classes = {entry.id.split("/")[0]: told(sheet, f"id:{entry.id}")["rdf:type"] for entry in registry()}
    assert classes == {
        "person": {"mg:Person", "mg:Agent"}, "org": {"mg:PublicAgency", "mg:Organisation", "mg:Agent"},
        "group": {"mg:Group", "mg:Agent"}, "place": {"mg:Place"}, "post": {"mg:Post"},
        "doc": {"mg:DraftDocument", "mg:Document"}, "policy": {"mg:Policy"}, "topic": {"mg:Topic", "skos:Concept"},
        "unit": {"mg:Unit"}, "indicator": {"mg:Indicator"},
    }  # fmt: skip


def test_a_name_is_found_without_its_marks() -> None:
    entry = Organisation.model_validate(
        {
            "id": "org/bo-tttt", "class": "PublicAgency", "label": {"vi": "Bộ Thông tin", "en": "Ministry"},
            "alias": {"vi": ["Bộ 4T"], "en": ["MIC"]}, "abbreviation": ["TT&TT"], "shared_name": "Bộ Bưu điện",
            "note": {"vi": "ghi chú", "en": "note"}, "replaced_by": "org/bo-khcn",
        }
    )  # fmt: skip
    facts = said(entry)
    assert facts["skos:prefLabel"] == {"Bộ Thông tin@vi", "Ministry@en"}
    assert facts["skos:altLabel"] == {"Bộ 4T@vi", "MIC@en", "Bộ Bưu điện@vi"}
    assert facts["mg:abbreviation"] == {"TT&TT"}
    assert facts["skos:hiddenLabel"] >= {"bo thong tin", "ministry", "bo 4t", "mic", "tt tt"}
    assert facts["skos:note"] == {"ghi chú@vi", "note@en"}
    assert facts["dcterms:isReplacedBy"] == {"id:org/bo-khcn"}


def test_a_draft_and_an_issued_text_are_told_apart() -> None:
    for class_ in ("LegalDocument", "DraftDocument"):
        entry = Document.model_validate(
            {"id": "doc/x", "class": class_, "type": "law", "label": LABEL, "number": "1/2024"}
        )
        assert said(entry)["rdf:type"] == {f"mg:{class_}", "mg:Document"}
        assert said(entry)["mg:documentNumber"] == {"1/2024"}


def test_a_namesake_is_a_candidate_and_no_more() -> None:
    entry = Person.model_validate({"id": "person/a-1", "label": LABEL, "candidates": ["person/a-2"]})
    assert said(entry)["mg:identityCandidate"] == {"id:person/a-2"}


def test_a_post_stands_in_a_body_with_its_title_and_rank() -> None:
    facts = told(registry_graph(registry()), "id:post/bo-tttt/bo-truong")
    assert facts["mg:postIn"] == {"id:org/bo-tttt"}
    assert facts["mg:postRank"] == {"voc:post-rank/minister"}
    assert facts["dcterms:title"] == {"Bộ trưởng@vi", "Minister@en"}


def test_an_indicator_is_what_it_measures() -> None:
    entry = Indicator.model_validate(
        {
            "id": "indicator/a", "label": LABEL, "population": LABEL, "property": LABEL, "denominator": LABEL,
            "statistic": "share", "unit_family": "percent", "topic": "topic/b", "defined_by": "org/c",
            "distinct_from": ["indicator/d"],
        }
    )  # fmt: skip
    facts = said(entry)
    for predicate in ("mg:population", "mg:measuredProperty", "mg:denominator"):
        assert facts[predicate] == {"Tên@vi", "Name@en"}
    assert facts["mg:statistic"] == {"share"}
    assert facts["mg:unitFamily"] == {"percent"}
    assert facts["mg:topic"] == {"id:topic/b"}
    assert facts["mg:definedBy"] == {"id:org/c"}
    assert facts["mg:distinctFrom"] == {"id:indicator/d"}


def test_a_unit_and_a_topic_are_defined() -> None:
    unit = Unit.model_validate(
        {
            "id": "unit/percent",
            "label": LABEL,
            "code": "percent",
            "definition": LABEL,
            "exact_match": ["https://x.example/y"],
        }
    )
    topic = Topic.model_validate({"id": "topic/a", "label": LABEL, "definition": LABEL, "broader": "topic/b"})
    assert said(unit)["skos:notation"] == {"percent"}
    assert said(unit)["skos:exactMatch"] == {"https://x.example/y"}
    assert said(topic)["skos:broader"] == {"id:topic/b"}
    assert said(unit)["skos:definition"] == said(topic)["skos:definition"] == {"Tên@vi", "Name@en"}


@pytest.mark.parametrize(
    ("entry", "facts"),
    [
        (
            Organisation.model_validate(
                {"id": "org/a", "class": "PublicAgency", "label": LABEL, "part_of": "org/b", "guided_by": "org/c",
                 "jurisdiction": "place/d", "ends": "2025-02-28", "source": "https://x.example/y"}
            ),
            {"mg:partOf": {"id:org/b"}, "mg:guidedBy": {"id:org/c"}, "mg:jurisdiction": {"id:place/d"},
             "mg:endsIn": {"id:period/2025-02-28"}, "mg:endsOn": {"2025-02-28"}, "dcterms:source": {"https://x.example/y"}},
        ),
        (
            Place.model_validate(
                {"id": "place/a", "kind": "province", "label": LABEL, "part_of": "place/b", "begins": "1991",
                 "source": "Nghị quyết"}
            ),
            {"mg:partOfPlace": {"id:place/b"}, "mg:beginsIn": {"id:period/1991"}, "dcterms:source": {"Nghị quyết"}},
        ),
        (
            Platform.model_validate({"id": "platform/a", "label": LABEL, "operated_by": "org/b", "source": "báo"}),
            {"mg:operatedBy": {"id:org/b"}, "dcterms:source": {"báo"}},
        ),
    ],
    ids=["body", "place", "platform"],
)  # fmt: skip
def test_what_a_thing_is_part_of_is_an_outside_fact_with_its_citation(entry: Entry, facts: dict[str, set[str]]) -> None:
    assert told(structure(entry), f"id:{entry.id}") == facts
    assert said(entry).keys() & facts.keys() == set()


def test_an_entry_without_outside_facts_is_not_cited() -> None:
    entry = Place.model_validate({"id": "place/a", "kind": "world", "label": LABEL, "source": "ai cũng biết"})
    assert list(structure(entry)) == []


@pytest.mark.parametrize(
    ("citation", "sources"),
    [
        ("https://x.example/y", {"https://x.example/y"}),
        ("Nghị quyết 202/2025/QH15", {"Nghị quyết 202/2025/QH15"}),
        (
            "https://x.example/y (bản lưu); Nghị quyết 18",
            {"https://x.example/y", "https://x.example/y (bản lưu)", "Nghị quyết 18"},
        ),
    ],
)
def test_a_citation_gives_its_addresses_and_its_words(citation: str, sources: set[str]) -> None:
    sheet = NamedGraph(graph("reference"))
    cite(sheet, resource("a"), citation)
    assert {shown(quad.object) for quad in sheet} == sources
