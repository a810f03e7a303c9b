"""Changes told again, in percent or as an amount."""

from decimal import Decimal

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


@pytest.mark.parametrize(
    ("told", "changes"),
    [
        ("giảm 112 vụ so với năm 2022, tương ứng với khoảng 12%", [(-112, "count"), (-12, "percent")]),
        ("giảm 112 vụ so với cùng kỳ, tương đương mức giảm 12%", [(-112, "count"), (-12, "percent")]),
        ("giảm 12% so với cùng kỳ năm 2022, tương đương 112 vụ", [(-12, "percent"), (-112, "count")]),
    ],
)
def test_a_change_is_told_again_behind_what_it_is_against(told: str, changes: list[tuple[int, str]]) -> None:
    (one,) = record_of(f"Năm 2023, số vụ cháy là 820 vụ, {told}.\n", on="2023-11-06").observations
    assert [(int(change.value or 0), change.unit, change.against) for change in one.changes] == [
        (*change, "2022") for change in changes
    ]


def test_a_growth_told_with_its_amount_is_of_the_level_behind_both() -> None:
    text = "Năm 2023, doanh thu bưu chính tăng 8% (tương đương 2 tỷ đồng) so với năm 2022, đạt 27 tỷ đồng.\n"
    (one,) = record_of(text, on="2023-11-06").observations
    assert [(int(change.value or 0), change.unit) for change in one.changes] == [(8, "percent"), (2 * 10**9, "VND")]


def test_the_year_may_be_said_for_its_like_months() -> None:
    text = "9 tháng năm 2023, tỷ lệ hộ dùng nước sạch đạt 92%, tăng 3% so với cùng kỳ (năm 2022 đạt 89%).\n"
    (one,) = record_of(text, on="2023-11-06").observations
    assert [(change.against, int(change.baseline or 0)) for change in one.changes] == [("2022-01/2022-09", 89)]


def test_an_earlier_share_says_that_the_share_grew() -> None:
    text = "Năm 2023, huyện khám cho 900 lượt người, đạt 92% kế hoạch, tăng 3% so với cùng kỳ (năm 2022 đạt 89%).\n"
    people, share = record_of(text, on="2023-11-06").observations
    assert len(people.changes) == 0
    assert [(int(change.value or 0), int(change.baseline or 0)) for change in share.changes] == [(3, 89)]


@pytest.mark.parametrize(
    ("told", "change"),
    [
        ("giảm còn 120 hộ (năm 2021 là 180 hộ)", (None, 180, "2021")),
        ("tụt xuống 120 (năm 2021: 180)", (None, 180, "2021")),
        ("tăng 50%, lên 120 hộ (cùng kỳ 80 hộ)", (50, 80, "2021")),
        ("tăng 50% so với năm 2021, đạt 120 hộ (năm 2021 có 80 hộ)", (50, 80, "2021")),
    ],
)
def test_a_level_that_moved_has_the_earlier_one_in_the_brackets_behind_it(
    told: str, change: tuple[int | None, int, str]
) -> None:
    (one,) = record_of(f"Năm 2022, số hộ nuôi ong {told}.\n", on="2023-11-06").observations
    assert [(moved.value, moved.baseline, moved.against) for moved in one.changes] == [
        tuple(Decimal(part) if isinstance(part, int) else part for part in change)
    ]


def test_brackets_that_count_some_of_them_are_no_earlier_level() -> None:
    text = "Năm 2022, số vụ cháy giảm còn 120 vụ (năm 2021 có 30 vụ cháy rừng).\n"
    assert [(int(one.value), len(one.changes)) for one in record_of(text, on="2023-11-06").observations] == [
        (120, 0),
        (30, 0),
    ]


@pytest.mark.parametrize(
    ("told", "before"),
    [("20 vụ, tăng 9 vụ (20/11 vụ)", 11), ("11 vụ, giảm 9 vụ (11/20)", 20), ("20 vụ, tăng 9 vụ (20/15 vụ)", None)],
)
def test_two_levels_just_as_far_apart_as_a_change_tell_the_earlier_one(told: str, before: int | None) -> None:
    one = record_of(f"Năm 2022, tỉnh xử lý {told} so với năm 2021.\n", on="2023-11-06").observations[0]
    assert [change.baseline for change in one.changes] == [before if before is None else Decimal(before)]
