"""Which given fact is a gold one: a row for each rule of each kind."""

from typing import Any

import pytest
from factory import (
    act,
    directive,
    document,
    event,
    evidence,
    observation,
    organisation,
    organisation_change,
    participation,
    policy,
    post,
    statement,
)

from mickg.evaluate.fact import fact
from mickg.evaluate.kinds import COMPARED
from mickg.evaluate.match import match
from mickg.model import Record

AWAY = evidence("Sản lượng")
NEAR = {
    "events": event, "posts": post, "organisations": organisation, "documents": document, "policies": policy,
    "observations": observation, "directives": directive, "participations": participation, "statements": statement,
    "organisation_changes": organisation_change, "acts": act,
}  # fmt: skip


def judged(kind: str, gold: dict[str, Any], given: dict[str, Any]) -> str:
    """`missed`, `found` (with the fields that are wrong) or `whole`."""
    matched = match(kind, [fact(kind, NEAR[kind](**gold))], [fact(kind, NEAR[kind](**given))])
    if len(matched.pairs) == 0:
        return "missed"
    return "whole" if matched.pairs[0].whole else f"found, not {', '.join(matched.pairs[0].wrong)}"


@pytest.mark.parametrize("kind", COMPARED)
def test_a_fact_is_itself(kind: str) -> None:
    assert judged(kind, {}, {}) == "whole"


@pytest.mark.parametrize("kind", COMPARED)
def test_the_fields_compared_are_fields_of_a_record(kind: str) -> None:
    model = Record.model_fields[kind].annotation.__args__[0]  # type: ignore[union-attr]
    assert {*COMPARED[kind].whole, *COMPARED[kind].beside} - set(model.model_fields) == set()


@pytest.mark.parametrize(
    ("gold", "given", "verdict"),
    [
        ({}, {"evidence": AWAY}, "whole"),
        ({}, {"kind": "other"}, "found, not kind"),
        ({}, {"name": "Lễ hội sách"}, "whole"),
        ({}, {"name": "Lễ hội sách", "evidence": AWAY}, "missed"),
        ({}, {"name": "Lễ hội sách", "kind": "other"}, "missed"),
        ({}, {"chairs": []}, "found, not chairs"),
        ({}, {"start": "2024-03-13"}, "found, not start"),
        ({"inferred": ["start"]}, {"start": None}, "whole"),
        ({"place": "Hà Nội"}, {}, "found, not place"),
        ({}, {"covers": "2024-Q1"}, "whole"),
    ],
)
def test_an_event_goes_by_kind_or_name_at_its_place(gold: dict[str, Any], given: dict[str, Any], verdict: str) -> None:
    assert judged("events", gold, given) == verdict


@pytest.mark.parametrize(
    ("given", "verdict"),
    [
        ({"evidence": AWAY}, "whole"),
        ({"person": "đồng chí Nguyễn Mạnh Hùng"}, "whole"),
        ({"person": "Nguyễn Mạnh Hưng"}, "missed"),
        ({"title": "Thứ trưởng"}, "missed"),
        ({"organisation": "Bộ Khoa học và Công nghệ"}, "found, not organisation"),
        ({"at": None}, "whole"),
    ],
)
def test_a_post_goes_by_person_and_title(given: dict[str, Any], verdict: str) -> None:
    assert judged("posts", {"inferred": []}, given) == verdict


@pytest.mark.parametrize(
    ("gold", "given", "verdict"),
    [
        ({}, {"evidence": AWAY}, "whole"),
        ({"name": ["Bộ TT&TT", "Bộ Thông tin và Truyền thông"]}, {}, "whole"),
        ({}, {"name": "Bộ TT&TT"}, "missed"),
        ({"part_of": "Chính phủ"}, {}, "found, not part_of"),
    ],
)
def test_an_organisation_goes_by_name(gold: dict[str, Any], given: dict[str, Any], verdict: str) -> None:
    assert judged("organisations", gold, given) == verdict


DRAFT: dict[str, Any] = {"number": None, "title": "về mạng truyền số liệu"}


@pytest.mark.parametrize(
    ("gold", "given", "verdict"),
    [
        ({}, {"evidence": AWAY, "title": "khác"}, "whole"),
        ({}, {"number": "72/2013/NĐ-CP ", "type": "decision"}, "found, not type"),
        ({}, {"number": "72/2014/NĐ-CP"}, "missed"),
        ({}, {"number": None}, "missed"),
        (DRAFT, DRAFT | {"evidence": AWAY}, "whole"),
        (DRAFT, DRAFT | {"title": "khác"}, "whole"),
        (DRAFT, DRAFT | {"title": "khác", "evidence": AWAY}, "missed"),
        (DRAFT, DRAFT | {"type": "law"}, "missed"),
        ({}, {"status": "draft", "issuer": "Chính phủ", "issued": "2013"}, "found, not status, issuer, issued"),
        ({}, {"relations": [{"kind": "amends", "target": "43"}]}, "found, not relations"),
    ],
)
def test_a_document_goes_by_number_or_by_type_and_title_or_place(
    gold: dict[str, Any], given: dict[str, Any], verdict: str
) -> None:
    assert judged("documents", gold, given) == verdict


@pytest.mark.parametrize(
    ("given", "verdict"),
    [
        ({"evidence": AWAY}, "whole"),
        ({"name": "Kế hoạch khác hẳn"}, "whole"),
        ({"name": "Kế hoạch khác hẳn", "evidence": AWAY}, "missed"),
        ({"kind": "plan"}, "found, not kind"),
        ({"horizon": [2025]}, "whole"),
    ],
)
def test_a_policy_goes_by_name_or_place(given: dict[str, Any], verdict: str) -> None:
    assert judged("policies", {}, given) == verdict


@pytest.mark.parametrize(
    ("given", "verdict"),
    [
        ({"evidence": AWAY}, "missed"),
        ({"value": 505}, "missed"),
        ({"unit": "percent"}, "missed"),
        ({"indicator": "sản lượng gửi hàng"}, "whole"),
        ({"indicator": "thuê bao"}, "found, not indicator"),
        ({"period": "2024-01/2024-03"}, "found, not period"),
        ({"bound": "about"}, "found, not bound"),
        ({"estimated": True, "target": True}, "found, not estimated, target"),
        ({"changes": [{"value": 1, "unit": "percent"}]}, "found, not changes"),
        ({"place": "Việt Nam"}, "whole"),
    ],
)
def test_an_observation_goes_by_value_and_unit_at_its_place(given: dict[str, Any], verdict: str) -> None:
    assert judged("observations", {}, given) == verdict


@pytest.mark.parametrize(
    ("given", "verdict"),
    [
        ({"evidence": AWAY}, "missed"),
        ({"evidence": evidence("chủ trì giao ban")}, "whole"),
        ({"evidence": evidence("giao ban")}, "missed"),
        ({"director": "Phan Tâm"}, "found, not director"),
        ({"recipients": []}, "found, not recipients"),
        ({"due": "2024"}, "found, not due"),
        ({"verb": "yêu cầu"}, "whole"),
    ],
)
def test_a_directive_goes_by_three_tenths_of_the_words_of_both(given: dict[str, Any], verdict: str) -> None:
    assert judged("directives", {}, given) == verdict


@pytest.mark.parametrize(
    ("kind", "given", "verdict"),
    [
        ("participations", {"evidence": AWAY}, "whole"),
        ("participations", {"role": "attendee"}, "missed"),
        ("statements", {"speaker": "Phan Tâm", "kind": "praise"}, "found, not kind, speaker"),
        ("statements", {"evidence": AWAY}, "missed"),
        ("organisation_changes", {"status": "decided"}, "found, not status"),
        ("organisation_changes", {"kind": "merger"}, "missed"),
        ("acts", {"on": "2024"}, "found, not on"),
        ("acts", {"evidence": AWAY}, "missed"),
    ],
)
def test_kinds_of_reviewed_records_are_compared_too(kind: str, given: dict[str, Any], verdict: str) -> None:
    assert judged(kind, {}, given) == verdict
