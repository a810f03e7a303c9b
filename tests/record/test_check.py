from typing import Any

import pytest
from factory import (
    TEXT,
    Fields,
    act,
    directive,
    document,
    event,
    messages,
    observation,
    organisation,
    organisation_change,
    participation,
    policy,
    post,
    record_file,
    registry,
    source,
    statement,
)

from mickg.record import check


def complaints(**kinds: Any) -> str:
    return messages(check(record_file(**kinds), registry())).replace("giao-ban.yaml: ", "")


def test_a_record_that_agrees_with_itself_and_the_registry_has_no_problem() -> None:
    kinds: Fields = {
        "events": [event()], "participations": [participation()], "posts": [post()], "organisations": [organisation()],
        "documents": [document()], "policies": [policy()], "observations": [observation()],
        "directives": [directive()], "statements": [statement()], "acts": [act()],
        "organisation_changes": [organisation_change()],
    }  # fmt: skip
    assert complaints(**kinds) == ""


def test_an_offset_outside_the_text_is_named() -> None:
    outside = [{"start": 3, "end": len(TEXT) + 1}]
    assert complaints(organisations=[organisation(evidence=outside)]) == (
        f"organisations[0].evidence[0]: the offset {len(TEXT) + 1} is outside the text of {len(TEXT)} characters; "
        "correct it"
    )


@pytest.mark.parametrize(
    ("kinds", "place"),
    [
        ({"source": source(furniture=[{"start": 0, "end": 900}])}, "source.furniture[0]"),
        ({"left_out": [{"spans": [{"start": 0, "end": 900}], "reason": "date"}]}, "left_out[0].spans[0]"),
    ],
)
def test_what_is_set_aside_lies_in_the_text_too(kinds: Fields, place: str) -> None:
    assert complaints(**kinds).startswith(f"{place}: the offset 900 is outside the text")


def test_evidence_in_the_pages_furniture_is_named() -> None:
    assert complaints(
        source=source(furniture=[{"start": 0, "end": 8}]),
        organisations=[organisation(evidence=[{"start": 7, "end": 20}])],
    ) == ("organisations[0].evidence[0]: the offsets 7-20 lie in the page's furniture; facts come from the article")


def test_an_id_given_twice_is_named() -> None:
    assert complaints(observations=[observation(), observation()]) == (
        "observations[0].id: the id 'buu-gui' is given twice among observations; rename one"
    )


@pytest.mark.parametrize(
    ("kinds", "complaint"),
    [
        (
            {"participations": [participation()]},
            "participations[0].event: 'hoi-nghi' is no id among this record's events",
        ),
        ({"directives": [directive()]}, "directives[0].event: 'hoi-nghi' is no id among this record's events"),
        ({"acts": [act(document="qd-1")]}, "acts[0].document: 'qd-1' is no id among this record's documents"),
        ({"acts": [act(figures=["o1"])]}, "acts[0].figures: 'o1' is no id among this record's observations"),
        ({"observations": [observation(within="o1")]}, "observations[0].within: 'o1' is no id among this record's"),
    ],
)
def test_a_reference_to_no_item_of_the_record_is_named(kinds: Fields, complaint: str) -> None:
    assert complaints(**kinds).startswith(complaint)
    assert complaints(**kinds).endswith("; correct it or add the item")


@pytest.mark.parametrize(
    ("kinds", "place"),
    [
        ({"posts": [post(person_id="person/pham-duc-long-1")]}, "posts[0].person_id"),
        ({"events": [event(chair_ids=["person/pham-duc-long-1"])]}, "events[0].chair_ids[0]"),
        ({"source": source(publisher_id="person/pham-duc-long-1")}, "source.publisher_id"),
        ({"acts": [act(target_ids=["person/pham-duc-long-1"])]}, "acts[0].target_ids[0]"),
        (
            {"documents": [document(relations=[
                {"kind": "replaces", "target": "Nghị định cũ", "target_id": "person/pham-duc-long-1"}
            ])]},
            "documents[0].relations[0].target_id",
        ),
    ],
)  # fmt: skip
def test_an_id_that_the_registry_does_not_have_is_named(kinds: Fields, place: str) -> None:
    assert complaints(**kinds) == (
        f"{place}: unknown registry id person/pham-duc-long-1; correct it, or mint it in graph/registry"
    )


def test_a_name_without_an_id_is_named() -> None:
    assert complaints(posts=[post(person_id=None)]) == (
        "posts[0].person: person 'Nguyễn Mạnh Hùng' has no registry id; add person_id, or mint one in graph/registry"
    )


def test_a_list_of_names_has_as_many_ids() -> None:
    assert complaints(directives=[directive(event=None, recipients=[])]) == (
        "directives[0].recipient_ids: has more ids than recipients has names; make them agree"
    )


def test_an_id_of_another_kind_of_thing_is_named() -> None:
    assert complaints(posts=[post(person_id="org/bo-tttt")]) == (
        "posts[0].person_id: org/bo-tttt is not a person; correct it"
    )


@pytest.mark.parametrize(
    ("fields", "complaint"),
    [
        (
            {"document_id": "doc/du-thao/luat-vien-thong", "status": "issued"},
            "status 'issued', but doc/du-thao/luat-vien-thong is registered as a draft, and a draft amends nothing; "
            "correct one",
        ),
        (
            {"status": "draft"},
            "status 'draft', but doc/nghi-dinh/72-2013-nd-cp is registered as an issued text; correct one",
        ),
    ],
)
def test_a_draft_is_a_draft_in_the_registry_too(fields: Fields, complaint: str) -> None:
    assert complaints(documents=[document(**fields)]) == f"documents[0].status: {complaint}"


def test_the_target_of_a_relation_has_an_id() -> None:
    relation = {"kind": "amends", "target": "72/2013/NĐ-CP"}
    assert complaints(documents=[document(relations=[relation])]) == (
        "documents[0].relations[0].target: target '72/2013/NĐ-CP' has no registry id; add target_id"
    )


@pytest.mark.parametrize("whole", [{"part_of": "Bộ TT&TT", "part_of_id": "org/bo-tttt"}, {
    "part_of": "Bộ Thông tin và Truyền thông", "part_of_id": "org/bo-tttt-vu-buu-chinh"}])  # fmt: skip
def test_a_body_is_not_part_of_itself(whole: Fields) -> None:
    assert complaints(organisations=[organisation(**whole)]) == (
        "organisations[0].part_of: 'Bộ Thông tin và Truyền thông' is part of itself; correct part_of"
    )


def test_a_figure_is_not_part_of_itself() -> None:
    assert complaints(observations=[observation(within="buu-gui")]) == (
        "observations[0].within: a figure is not part of itself; correct within"
    )
