"""Changes told again, in percent or as an amount."""

import pytest
from extract_factory import record_of


@pytest.mark.parametrize(
    ("told", "changes"),
    [
        ("giảm 12%, tương đương 112 vụ so với năm 2022", [(-12, "percent"), (-112, "count")]),
        ("giảm 112 vụ, tương ứng 12% so với năm 2022", [(-112, "count"), (-12, "percent")]),
        ("giảm 112 vụ tương ứng 12% so với năm 2022", [(-112, "count"), (-12, "percent")]),
        ("giảm 112 vụ = 12% so với năm 2022", [(-112, "count"), (-12, "percent")]),
        ("giảm 112 vụ (12%) so với năm 2022", [(-112, "count"), (-12, "percent")]),
        ("giảm 12% (112 vụ) so với năm 2022", [(-12, "percent"), (-112, "count")]),
    ],
)
def test_a_change_told_twice_is_two_of_one_level(told: str, changes: list[tuple[int, str]]) -> None:
    (one,) = record_of(f"Năm 2023, số vụ cháy là 820 vụ, {told}.\n", on="2023-11-06").observations
    assert [(int(change.value or 0), change.unit) for change in one.changes] == changes
    assert {change.against for change in one.changes} == {"2022"}


def test_a_rise_cannot_be_larger_than_what_it_rose_to() -> None:
    text = "Năm 2023, số vụ cháy là 20 vụ, tăng 12% so với năm 2022, tương đương 112 vụ."
    first, second = record_of(f"{text}\n", on="2023-11-06").observations
    assert (int(first.value), len(first.changes), int(second.value)) == (20, 1, 112)


def test_a_sum_too_small_to_be_grown_from_is_what_was_added() -> None:
    text = "Sở đã giải ngân 2.000 tỷ đồng, tăng 2% (90 tỷ đồng) so với năm 2022.\n"
    (one,) = record_of(text, on="2023-11-06").observations
    assert [(change.unit, change.baseline, change.against) for change in one.changes] == [
        ("percent", None, "2022"),
        ("VND", None, "2022"),
    ]
