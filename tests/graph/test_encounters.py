from typing import Any

import pytest
from factory import document, event, organisation, participation, policy, post, registry
from graph.graph_factory import built, of_class, told

from mickg.graph.facts import SourceGraph

EVENT = "id:event/giao-ban/hoi-nghi"
MINISTER = "person/nguyen-manh-hung-1"
RELATED = {"kind": "amends", "target": "Nghị định 72/2013/NĐ-CP", "target_id": "doc/nghi-dinh/72-2013-nd-cp"}


def roles(graph: SourceGraph) -> dict[str, str]:
    """The role of each participation, by its IRI."""
    return {p: "".join(told(graph, p)["mg:participationRole"]) for p in of_class(graph, "mg:Participation")}


def test_an_event_says_its_kind_name_time_place_and_organiser() -> None:
    graph = built(
        events=[
            event(
                label={"vi": "Giao ban tháng 3", "en": "March review"}, end="2024-03-12", place="Hà Nội",
                place_id="place/ha-noi", organiser="Bộ TT&TT", organiser_id="org/bo-tttt", covers="2024-02",
                mode="hybrid",
            )
        ]
    )  # fmt: skip
    facts = told(graph, EVENT)
    del facts["mg:evidence"]
    assert facts == {
        "rdf:type": {"mg:Event"}, "skos:prefLabel": {"Hội nghị giao ban@vi", "March review@en"},
        "skos:altLabel": {"Giao ban tháng 3@vi"}, "mg:eventKind": {"voc:event-kind/review-conference"},
        "mg:heldIn": {"id:period/2024-03-11--2024-03-12"}, "mg:reviewsPeriod": {"id:period/2024-02"},
        "mg:heldAt": {"id:place/ha-noi"}, "mg:organisedBy": {"id:org/bo-tttt"},
        "mg:attendanceMode": {"voc:mode/hybrid"},
    }  # fmt: skip


def test_who_is_listed_at_an_event_takes_part_in_it() -> None:
    graph = built(events=[event(participants=["các Sở"], participant_ids=["group/cac-so-tttt"])])
    assert roles(graph) == {
        "id:participation/giao-ban/hoi-nghi-cac-so-tttt": "voc:role/attendee",
        "id:participation/giao-ban/hoi-nghi-nguyen-manh-hung-1": "voc:role/chair",
    }


def test_a_participation_that_is_told_takes_the_place_of_the_listed_one() -> None:
    graph = built(events=[event()], participations=[participation(role="speaker", post_id="post/bo-tttt/bo-truong")])
    (part,) = of_class(graph, "mg:Participation")
    assert told(graph, part)["mg:participationRole"] == {"voc:role/speaker"}
    assert told(graph, part)["mg:actingAs"] == {"id:post/bo-tttt/bo-truong"}
    assert told(graph, part)["mg:inEvent"] == {EVENT}


def test_who_is_listed_at_an_event_without_an_id_takes_part_in_that_event() -> None:
    graph = built(events=[event(id=None)])
    (part,) = of_class(graph, "mg:Participation")
    (held,) = of_class(graph, "mg:Event")
    assert told(graph, part)["mg:inEvent"] == {held}
    assert part == f"id:participation/giao-ban/{held.rsplit('/', 1)[-1]}-nguyen-manh-hung-1"


def test_a_tenure_joins_person_post_and_the_day_on_which_it_is_attested() -> None:
    graph = built(posts=[post()])
    facts = told(graph, "id:tenure/giao-ban/nguyen-manh-hung-1-bo-tttt-bo-truong")
    assert facts["mg:tenureHolder"] == {"id:person/nguyen-manh-hung-1"}
    assert facts["mg:tenurePost"] == {"id:post/bo-tttt/bo-truong"}
    assert facts["mg:attestedIn"] == {"id:period/2024-03-11"}
    assert facts["mg:attestedOn"] == {"2024-03-11"}


def test_a_tenure_attested_in_a_month_is_attested_on_no_day() -> None:
    graph = built(posts=[post(at="2024-03")])
    (tenure,) = of_class(graph, "mg:Tenure")
    assert "mg:attestedOn" not in told(graph, tenure)


def test_a_body_is_mentioned_and_what_it_is_part_of_is_claimed() -> None:
    graph = built(
        organisations=[
            organisation(
                name="Vụ Bưu chính", organisation_id="org/bo-tttt-vu-buu-chinh", part_of="Bộ TT&TT",
                part_of_id="org/bo-tttt",
            )
        ]
    )  # fmt: skip
    assert told(graph, "id:mention/giao-ban/bo-tttt-vu-buu-chinh")["mg:mentions"] == {"id:org/bo-tttt-vu-buu-chinh"}
    assert told(graph, "id:org/bo-tttt-vu-buu-chinh") == {"mg:partOf": {"id:org/bo-tttt"}}
    assert len(of_class(graph, "mg:Claim")) == 1


@pytest.mark.parametrize(
    ("status", "kind", "predicate"),
    [
        ("issued", "amends", "mg:amends"), ("issued", "replaces", "mg:replaces"), ("issued", "approves", "mg:approves"),
        ("draft", "amends", "mg:wouldAmend"), ("draft", "replaces", "mg:wouldReplace"),
        ("planned", "approves", "mg:wouldApprove"), ("draft", "implements", "mg:implements"),
        ("issued", "plans-action-for", "mg:plansActionFor"),
    ],
)  # fmt: skip
def test_only_an_issued_text_does_something_to_another(status: str, kind: str, predicate: str) -> None:
    id_ = "doc/nghi-dinh/72-2013-nd-cp" if status == "issued" else "doc/du-thao/luat-vien-thong"
    graph = built(documents=[document(document_id=id_, status=status, relations=[{**RELATED, "kind": kind}])])
    doing = {"mg:amends", "mg:replaces", "mg:approves", "mg:wouldAmend", "mg:wouldReplace", "mg:wouldApprove",
             "mg:implements", "mg:plansActionFor"}  # fmt: skip
    assert told(graph, f"id:{id_}").keys() & doing == {predicate}


def test_everything_said_of_a_document_is_claimed() -> None:
    graph = built(
        documents=[
            document(
                document_id="doc/du-thao/luat-vien-thong", status="draft", stage="submitted", number=None,
                issuer="Bộ TT&TT", issuer_id="org/bo-tttt", submitted_to="Bộ TT&TT", submitted_to_id="org/bo-tttt",
                issued="2023-11-24",
            )
        ]
    )  # fmt: skip
    facts = told(graph, "id:doc/du-thao/luat-vien-thong")
    assert facts == {
        "mg:documentStatus": {"voc:document-status/draft"}, "mg:draftStage": {"voc:draft-stage/submitted"},
        "mg:issuedBy": {"id:org/bo-tttt"}, "mg:submittedTo": {"id:org/bo-tttt"},
        "mg:issuedIn": {"id:period/2023-11-24"}, "mg:issuedOn": {"2023-11-24"},
    }  # fmt: skip
    claims = [told(graph, claim) for claim in of_class(graph, "mg:Claim")]
    assert {next(iter(claim["rdf:predicate"])) for claim in claims} == facts.keys()


def test_a_document_dated_by_its_year_was_issued_on_no_known_day() -> None:
    graph = built(documents=[document(issued="2013")])
    facts = told(graph, "id:doc/nghi-dinh/72-2013-nd-cp")
    assert facts["mg:issuedIn"] == {"id:period/2013"}
    assert "mg:issuedOn" not in facts


def test_a_policy_is_mentioned_with_its_kind_and_the_years_it_looks_to() -> None:
    graph = built(policies=[policy(horizon=[2025, 2030])])
    subject = "policy/chuong-trinh-chuyen-doi-so-quoc-gia"
    assert told(graph, f"id:{subject}") == {
        "mg:policyKind": {"voc:policy-kind/programme"}, "mg:horizonYear": {"2025", "2030"},
    }  # fmt: skip
    assert len(of_class(graph, "mg:Mention")) == 1


@pytest.mark.parametrize(
    "kinds",
    [
        {"events": [event()]}, {"posts": [post()]}, {"organisations": [organisation()]}, {"documents": [document()]},
        {"policies": [policy()]},
    ],
    ids=lambda kinds: next(iter(kinds)),
)  # fmt: skip
def test_nothing_is_said_of_the_registry_itself(kinds: dict[str, Any]) -> None:
    graph = built(**kinds)
    named = {f"id:{entry.id}" for entry in registry()}
    assert [subject for subject in named if {"rdf:type", "skos:prefLabel"} & told(graph, subject).keys()] == []
