from typing import Any

import pytest
from factory import (
    TEXT,
    Fields,
    directive,
    document,
    event,
    evidence,
    messages,
    observation,
    organisation,
    participation,
    policy,
    post,
    record,
    record_file,
    registry,
    source,
    statement,
)

from mickg.record import uncovered, unsupported
from mickg.text import sha256


def complaints(text: str = TEXT, **kinds: Any) -> list[str]:
    """What the passages lack, as `place: claim`."""
    file = record_file(source=source(sha256=sha256(text), length=len(text)), **kinds)
    told = messages(unsupported(file, text, registry())).splitlines()
    middle = ": the passages at its offsets do not hold '"
    return [line.removeprefix("giao-ban.yaml: ").replace(middle, ": ").partition("';")[0] for line in told]


def everything(text: str) -> list[Fields]:
    return [{"start": 0, "end": len(text)}]


def test_passages_that_hold_what_is_claimed_have_no_problem() -> None:
    kinds: Fields = {
        "events": [event()], "participations": [participation()], "posts": [post()], "organisations": [organisation()],
        "observations": [observation()], "directives": [directive(verb="chủ trì")], "statements": [statement()],
    }  # fmt: skip
    assert complaints(**kinds) == []


def test_another_text_supports_nothing() -> None:
    file = record_file(organisations=[organisation()])
    assert messages(unsupported(file, TEXT + " ", registry())) == (
        "giao-ban.yaml: source.sha256: does not match the text given with --texts; "
        "take the copy that was recorded, or read the record again"
    )


def test_a_claim_is_told_with_file_place_and_mend() -> None:
    file = record_file(organisations=[organisation(evidence=evidence("505 triệu"))])
    assert messages(unsupported(file, TEXT, registry())) == (
        "giao-ban.yaml: organisations[0].name: the passages at its offsets do not hold 'Bộ Thông tin và Truyền thông'; "
        "correct the offsets or the name"
    )


@pytest.mark.parametrize(
    ("kinds", "claims"),
    [
        ({"posts": [post(evidence=evidence("Bộ trưởng Bộ TT&TT"))]}, ["posts[0].person: Nguyễn Mạnh Hùng"]),
        ({"posts": [post(evidence=evidence("Bộ trưởng", "Nguyễn Mạnh Hùng"))]},
         ["posts[0].organisation: Bộ Thông tin và Truyền thông"]),
        ({"posts": [post(evidence=evidence("Bộ TT&TT Nguyễn Mạnh Hùng"))]}, ["posts[0].title: Bộ trưởng"]),
        ({"participations": [participation(evidence=evidence("chủ trì"))]},
         ["participations[0].agent: Nguyễn Mạnh Hùng"]),
        ({"organisations": [organisation(evidence=evidence("Bộ TT"))]},
         ["organisations[0].name: Bộ Thông tin và Truyền thông"]),
        ({"policies": [policy()]}, ["policies[0].name: Chương trình Chuyển đổi số quốc gia"]),
        ({"statements": [statement(evidence=evidence("giao ban"))]}, ["statements[0].speaker: Nguyễn Mạnh Hùng"]),
        ({"directives": [directive(verb="chủ trì", evidence=evidence("chủ trì"))]},
         ["directives[0].director: Nguyễn Mạnh Hùng"]),
        ({"directives": [directive(verb="chủ trì", inferred={})]}, ["directives[0].recipients: Vụ Bưu chính"]),
        ({"observations": [observation(about_id="org/bo-tttt")]}, ["observations[0].about_id: org/bo-tttt"]),
    ],
)  # fmt: skip
def test_a_name_stands_in_one_of_the_passages(kinds: Fields, claims: list[str]) -> None:
    assert complaints(**kinds) == claims


def test_what_is_marked_as_inferred_need_not_stand_there() -> None:
    inferred = {"director": "speaker-carried", "recipients": "recipient-carried"}
    assert complaints(directives=[directive(verb="chủ trì", inferred=inferred, evidence=evidence("giao ban"))]) == []


def test_a_name_may_be_shared_out_over_a_list() -> None:
    text = "Chương trình Kinh tế số và Chuyển đổi số quốc gia"
    assert complaints(text, policies=[policy(evidence=everything(text))]) == []


def test_a_persons_name_stands_together() -> None:
    text = "Nguyễn Mạnh và Hùng"
    assert complaints(text, participations=[participation(evidence=everything(text))]) == [
        "participations[0].agent: Nguyễn Mạnh Hùng"
    ]


def test_who_takes_part_stands_in_the_events_passages_or_in_a_participation() -> None:
    told = event(evidence=evidence("Sáng 11/3/2024", "giao ban"))
    assert complaints(events=[told]) == ["events[0].chairs: Nguyễn Mạnh Hùng"]
    assert complaints(events=[told], participations=[participation()]) == []


@pytest.mark.parametrize(
    ("fields", "claim"),
    [
        ({"stated": "506 triệu bưu gửi"}, "value: 506 triệu bưu gửi"),
        ({"value": 506_000_000}, "value: 506000000 count"),
        ({"value": 505_000}, "value: 505000 count"),
        ({"value": 505_000_000, "stated": None, "unit": "VND"}, "value: 505000000 VND"),
        ({"out_of": 600}, "out_of: 600"),
        ({"period": "2023", "inferred": {}}, "period: 2023"),
    ],
)
def test_a_figure_stands_there_with_its_size_unit_and_year(fields: Fields, claim: str) -> None:
    assert complaints(observations=[observation(**fields)]) == [f"observations[0].{claim}"]


@pytest.mark.parametrize(
    ("fields", "claims"),
    [
        ({}, []),
        ({"value": 38}, ["38 percent"]),
        ({"value": -3.8}, ["-3.8 percent"]),
        ({"unit": "percentage-point"}, ["-38 percentage-point"]),
        ({"stated": "giảm 39%"}, ["giảm 39%"]),
        ({"baseline": 2912}, ["2912"]),
    ],
)
def test_a_change_stands_there_with_its_direction_and_baseline(fields: Fields, claims: list[str]) -> None:
    text = "Tấn công mạng là 1.812 cuộc, giảm 38% (2.921 cuộc)"
    change = {"value": -38, "unit": "percent", "stated": "giảm 38%", "baseline": 2921, **fields}
    figure = observation(value=1812, stated="1.812 cuộc", changes=[change], evidence=everything(text))
    assert complaints(text, observations=[figure]) == [f"observations[0].changes: {claim}" for claim in claims]


@pytest.mark.parametrize(
    ("text", "fields", "claims"),
    [
        ("Nghị định số 72/2013/NĐ-CP", {}, []),
        ("Nghị định 72 năm 2013", {}, ["documents[0].number: 72/2013/NĐ-CP"]),
        ("Nghị định 72 năm 2013", {"inferred": {"number": "cited-identity"}}, []),
        ("Nghị định 27 năm 2013", {"inferred": {"number": "cited-identity"}}, ["documents[0].number: 72/2013/NĐ-CP"]),
        ("Nghị định số 72/2013/NĐ-CP", {"issued": "2012-07-15"}, ["documents[0].issued: 2012"]),
        (
            "Nghị định số 72/2013/NĐ-CP",
            {"relations": [{"kind": "replaces", "target": "97/2008/NĐ-CP"}]},
            ["documents[0].relations: 97/2008/NĐ-CP"],
        ),
    ],
)
def test_a_documents_number_stands_there(text: str, fields: Fields, claims: list[str]) -> None:
    assert complaints(text, documents=[document(evidence=everything(text), **fields)]) == claims


@pytest.mark.parametrize(
    ("inferred", "claims"),
    [
        ({"recipients": "recipient-carried"}, ["verb: yêu cầu", "due_stated: năm 2025"]),
        ({"recipients": "recipient-carried", "director": "speaker-carried", "due": "section-period"}, []),
    ],
)
def test_a_verb_and_a_due_date_stand_there_or_are_carried_from_the_text(inferred: Fields, claims: list[str]) -> None:
    text = "Việc của năm 2025: Bộ trưởng yêu cầu. Nguyễn Mạnh Hùng nói thêm."
    task = directive(
        verb="yêu cầu",
        due_stated="năm 2025",
        inferred=inferred,
        evidence=[{"start": text.index("Nguyễn"), "end": len(text)}],
    )
    assert complaints(text, directives=[task]) == [f"directives[0].{claim}" for claim in claims]


def test_a_carried_verb_stands_somewhere_in_the_text() -> None:
    carried = directive(verb="đề nghị", inferred={"director": "speaker-carried", "recipients": "recipient-carried"})
    assert complaints(directives=[carried]) == ["directives[0].verb: đề nghị"]


def left(**kinds: Any) -> list[str]:
    return [TEXT[span.start : span.end] for span in uncovered(record(**kinds), TEXT)]


def test_numerals_and_names_that_became_no_fact_are_uncovered() -> None:
    kinds: Fields = {"posts": [post()], "observations": [observation()]}
    assert left(**kinds) == ["11/3/2024"]
    aside = {"spans": evidence("11/3/2024"), "reason": "date"}
    assert left(**kinds, left_out=[aside]) == []


def test_a_capital_that_opens_a_sentence_names_nothing() -> None:
    assert "Sáng" not in left()
    assert "Sản" not in left()
    assert left() == ["11/3/2024", "Bộ", "Bộ", "TT&TT", "Nguyễn", "Mạnh", "Hùng", "505"]


def test_furniture_is_passed_over() -> None:
    assert left(source=source(furniture=[{"start": 0, "end": len(TEXT)}])) == []
