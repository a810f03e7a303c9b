from decimal import Decimal
from typing import Any

import pytest
from factory import Fields, content, directive, document, event, observation, organisation, post, record, source
from pydantic import ValidationError

from mickg.model import Record


def complaints(**kinds: Any) -> list[str]:
    """Place and message of everything wrong with a record."""
    with pytest.raises(ValidationError) as caught:
        Record.model_validate(content(**kinds))
    return [f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in caught.value.errors()]


def test_a_record_is_values_that_do_not_change() -> None:
    made = record(observations=[observation()])
    assert made.observations[0].value == Decimal(505_000_000)
    with pytest.raises(ValidationError, match="frozen"):
        setattr(made.observations[0], "value", Decimal(1))  # noqa: B010 - mypy knows that it cannot be set


@pytest.mark.parametrize("kinds", [{"observation": []}, {"events": [event(chair="Nguyễn Mạnh Hùng")]}])
def test_an_unknown_field_is_refused(kinds: Fields) -> None:
    assert complaints(**kinds)[0].endswith("Extra inputs are not permitted")


@pytest.mark.parametrize(
    ("value", "number"), [(1, "1"), (28.57, "28.57"), (0.1, "0.1"), (11_250_000_000_000, "11250000000000")]
)
def test_numbers_are_taken_digit_by_digit(value: float, number: str) -> None:
    assert record(observations=[observation(value=value)]).observations[0].value == Decimal(number)


@pytest.mark.parametrize("value", ["505", "505 triệu", True, None, [1]])
def test_a_value_that_is_no_number_is_refused_with_the_mend(value: object) -> None:
    assert complaints(observations=[observation(value=value)]) == [
        f"observations.0.value: Value error, '{value}' is no number; "
        "write digits with a point for decimals, all multipliers applied"
    ]


@pytest.mark.parametrize("value", [float("inf"), float("nan")])
def test_a_number_beyond_all_bounds_is_refused(value: float) -> None:
    assert complaints(observations=[observation(value=value)]) == [
        f"observations.0.value: Value error, '{value}' is too large or no number; write the digits out"
    ]


@pytest.mark.parametrize("period", ["2024-Q5", "2023-02-30", "quý I/2024", "2024/2023"])
def test_a_period_that_is_none_is_refused(period: str) -> None:
    assert f"'{period}'" in complaints(observations=[observation(period=period)])[0]


def test_a_bare_year_may_be_written_as_a_number() -> None:
    assert record(observations=[observation(period=2024)]).observations[0].period == "2024"


@pytest.mark.parametrize(("name", "fault"), [
    ("Nguye\u0302\u0303n Ma\u0323nh Hu\u0300ng", "is not in NFC; type it again with composed letters"),
    (" Nguyễn Mạnh Hùng", "is empty or has blanks at its ends; take them off"),
    ("", "is empty or has blanks at its ends; take them off"),
])  # fmt: skip
def test_a_name_is_composed_and_has_no_blanks_about_it(name: str, fault: str) -> None:
    assert complaints(posts=[post(person=name)]) == [f"posts.0.person: Value error, '{name}' {fault}"]


@pytest.mark.parametrize(("start", "end"), [(10, 5), (7, 7)])
def test_reversed_or_empty_offsets_are_refused(start: int, end: int) -> None:
    assert complaints(organisations=[organisation(evidence=[{"start": start, "end": end}])])[0] == (
        f"organisations.0.evidence.0: Value error, the offsets {start}-{end} are reversed or empty; "
        "start comes before end"
    )


@pytest.mark.parametrize("start", [-1, "0", True, 0.5])
def test_offsets_are_whole_numbers_from_zero(start: object) -> None:
    assert complaints(organisations=[organisation(evidence=[{"start": start, "end": 9}])])[0].startswith(
        "organisations.0.evidence.0.start: "
    )


def test_a_fact_without_evidence_is_refused() -> None:
    assert complaints(organisations=[organisation(evidence=[])])[0].startswith("organisations.0.evidence: ")


def test_inferred_names_fields_with_their_rules() -> None:
    made = record(directives=[directive(inferred={"director": "bare-title"})])
    assert made.directives[0].inferred == {"director": "bare-title"}


def test_inferred_may_be_a_list_of_fields() -> None:
    made = record(directives=[directive(inferred=["director"])])
    assert made.directives[0].inferred == {"director": "unspecified"}


def test_inferred_names_fields_that_there_are() -> None:
    assert complaints(events=[event(inferred=["begin"])]) == [
        "events.0.inferred: Value error, inferred names 'begin', which is no field of this kind of fact"
    ]


@pytest.mark.parametrize("inferred", [[["start"]], "start", [1]])
def test_inferred_that_is_no_list_of_words_is_refused(inferred: object) -> None:
    assert complaints(events=[event(inferred=inferred)])[0].startswith("events.0.inferred")


def test_an_issued_document_has_no_drafting_stage() -> None:
    assert complaints(documents=[document(stage="submitted")]) == [
        "documents.0: Value error, an issued document has no drafting stage; take the stage off or correct the status"
    ]


@pytest.mark.parametrize(("field", "value"), [("id", "Giao ban"), ("sha256", "abc"), ("length", 0), ("language", "fr")])
def test_a_source_is_named_hashed_and_measured(field: str, value: object) -> None:
    assert complaints(source=source(**{field: value}))[0].startswith(f"source.{field}: ")
