from collections.abc import Callable
from pathlib import Path

import pytest
from factory import messages, registry
from graph.graph_factory import of_class, shown, told

from mickg.data import data_folder
from mickg.entries import Person
from mickg.errors import InvalidInput
from mickg.graph.reference import (
    Enactment,
    OutsideDocument,
    OutsideTenure,
    Reference,
    Succession,
    read_reference,
    reference_graph,
)
from mickg.graph.terms import NamedGraph
from mickg.identity import read_registry

DECREE, DRAFT = "doc/nghi-dinh/72-2013-nd-cp", "doc/du-thao/luat-vien-thong"
MINISTER, POST = "person/nguyen-manh-hung-1", "post/bo-tttt/bo-truong"
FILES = ("tenures", "documents", "enactments", "successions")


@pytest.fixture
def folder(tmp_path: Path) -> Callable[..., Path]:
    """A folder of reference files with the given contents; the others hold nothing."""

    def written(**contents: str) -> Path:
        for name in FILES:
            (tmp_path / f"{name}.yaml").write_text(contents.get(name, "[]"), "utf-8")
        return tmp_path

    return written


@pytest.fixture(scope="module")
def shipped() -> NamedGraph:
    names = read_registry(data_folder("graph") / "registry")
    entries = {entry.id: entry for entry in names}
    return reference_graph(read_reference(data_folder("graph") / "reference", entries), entries.values())


def test_every_subject_of_the_shipped_reference_graph_cites_its_source(shipped: NamedGraph) -> None:
    periods = set(of_class(shipped, "mg:Period"))
    subjects = {shown(quad.subject) for quad in shipped} - periods
    cited = {shown(quad.subject) for quad in shipped if shown(quad.predicate) == "dcterms:source"}
    assert len(subjects) > 100
    assert subjects - cited == set()


def test_no_outside_fact_has_evidence_from_an_article(shipped: NamedGraph) -> None:
    assert [quad for quad in shipped if shown(quad.predicate) == "mg:evidence"] == []


def test_a_tenure_says_from_when_to_when_as_exactly_as_is_known() -> None:
    tenure = OutsideTenure(person=MINISTER, post=POST, begins="2018-10-24", ends="2025-02", source="báo")
    sheet = reference_graph(Reference(tenures=(tenure,)), [])
    assert told(sheet, "id:tenure/reference/nguyen-manh-hung-1-bo-tttt-bo-truong") == {
        "rdf:type": {"mg:Tenure"}, "mg:tenureHolder": {f"id:{MINISTER}"}, "mg:tenurePost": {f"id:{POST}"},
        "mg:beginsIn": {"id:period/2018-10-24"}, "mg:beginsOn": {"2018-10-24"}, "mg:endsIn": {"id:period/2025-02"},
        "dcterms:source": {"báo"},
    }  # fmt: skip


def test_a_tenure_may_be_attested_on_days() -> None:
    tenure = OutsideTenure(person=MINISTER, post=POST, attested_on=("2022-12-01", "2023-05-04"), source="báo")
    sheet = reference_graph(Reference(tenures=(tenure,)), [])
    (subject,) = of_class(sheet, "mg:Tenure")
    assert told(sheet, subject)["mg:attestedOn"] == {"2022-12-01", "2023-05-04"}


def test_a_document_says_when_it_was_issued_took_effect_and_what_it_does_to_others() -> None:
    fact = OutsideDocument(
        document=DECREE, issued="2013-07-15", in_force="2013-09-01", replaces=("doc/a",), amends=("doc/b",),
        approves=("policy/c",), source="https://x.example/y",
    )  # fmt: skip
    assert told(reference_graph(Reference(documents=(fact,)), []), f"id:{DECREE}") == {
        "mg:issuedIn": {"id:period/2013-07-15"}, "mg:issuedOn": {"2013-07-15"}, "mg:effectiveOn": {"2013-09-01"},
        "mg:replaces": {"id:doc/a"}, "mg:amends": {"id:doc/b"}, "mg:approves": {"id:policy/c"},
        "dcterms:source": {"https://x.example/y"},
    }  # fmt: skip


def test_a_draft_is_joined_to_what_it_became() -> None:
    fact = Enactment(draft=DRAFT, enacted_as=DECREE, source="báo")
    assert told(reference_graph(Reference(enactments=(fact,)), []), f"id:{DRAFT}") == {
        "mg:enactedAs": {f"id:{DECREE}"}, "dcterms:source": {"báo"},
    }  # fmt: skip


def test_a_succession_joins_what_was_to_what_is() -> None:
    fact = Succession.model_validate(
        {
            "id": "change/a",
            "kind": "merger",
            "from": ["org/a", "org/b"],
            "to": ["org/c"],
            "on": "2025-03-01",
            "source": "báo",
        }
    )
    assert told(reference_graph(Reference(successions=(fact,)), []), "id:change/a") == {
        "rdf:type": {"mg:Change"}, "mg:changeType": {"voc:change/merger"},
        "mg:factStatus": {"voc:fact-status/in-effect"}, "mg:changedFrom": {"id:org/a", "id:org/b"},
        "mg:changedTo": {"id:org/c"}, "mg:occurredIn": {"id:period/2025-03-01"}, "mg:effectiveOn": {"2025-03-01"},
        "dcterms:source": {"báo"},
    }  # fmt: skip


def test_an_identity_over_two_sources_names_its_rule_and_citation() -> None:
    person = Person.model_validate(
        {
            "id": "person/a-1", "label": {"vi": "A", "en": "A"},
            "identified": [{"in": ["x", "y"], "by": "cited-identity", "source": "https://x.example/y"},
                           {"in": ["y", "z"], "by": "same-post"}],
        }
    )  # fmt: skip
    sheet = reference_graph(Reference(), [person])
    assert told(sheet, "id:person/a-1/identification/1") == {
        "rdf:type": {"mg:Identification"}, "mg:identifies": {"id:person/a-1"},
        "mg:identifiedIn": {"id:source/x", "id:source/y"}, "mg:identificationRule": {"voc:rule/cited-identity"},
        "dcterms:source": {"https://x.example/y"},
    }  # fmt: skip
    assert told(sheet, "id:person/a-1/identification/2")["dcterms:source"] == {"rule same-post"}


def test_the_files_are_read_by_kind(folder: Callable[..., Path]) -> None:
    path = folder(
        tenures=f"- {{person: {MINISTER}, post: {POST}, begins: 2018, source: báo}}",
        enactments=f"- {{draft: {DRAFT}, enacted_as: {DECREE}, source: báo}}",
    )
    reference = read_reference(path, {entry.id: entry for entry in registry()})
    assert [fact.begins for fact in reference.tenures] == ["2018"]
    assert [fact.enacted_as for fact in reference.enactments] == [DECREE]
    assert (reference.documents, reference.successions) == ((), ())


def test_ids_that_are_not_registered_are_all_named_with_their_lines(folder: Callable[..., Path]) -> None:
    path = folder(
        enactments=f"- {{draft: doc/khong-co, enacted_as: {DECREE}, source: báo}}",
        successions="- {id: change/a, kind: merger, from: [org/bo-tttt, org/khong-co], on: 2025, source: báo}",
    )
    with pytest.raises(InvalidInput) as caught:
        read_reference(path, {entry.id: entry for entry in registry()})
    told_so = messages(caught.value.problems)
    assert "enactments.yaml: [0].draft, line 1: unknown registry id doc/khong-co" in told_so
    assert "successions.yaml: [0].from" in told_so
    assert "unknown registry id org/khong-co" in told_so


def test_a_fact_without_a_citation_is_refused(folder: Callable[..., Path]) -> None:
    path = folder(enactments=f"- {{draft: {DRAFT}, enacted_as: {DECREE}}}")
    with pytest.raises(InvalidInput, match="'source' is missing; add it"):
        read_reference(path, {entry.id: entry for entry in registry()})


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match=r"tenures\.yaml: cannot be read"):
        read_reference(tmp_path, {})
