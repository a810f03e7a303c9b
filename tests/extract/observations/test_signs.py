"""Signs before figures that say how far something moved."""

from decimal import Decimal

import pytest
from extract_factory import record_of


def told(text: str) -> list[tuple[int, list[tuple[int, str | None]]]]:
    """Each figure of an article with its changes and what they are against."""
    figures = record_of(f"{text}\n", on="2023-11-06").observations
    return [(int(one.value), [(int(change.value or 0), change.against) for change in one.changes]) for one in figures]


def test_signs_in_brackets_go_on_with_one_another() -> None:
    text = "Tháng 10/2023, thư viện phục vụ 620 lượt bạn đọc (+20 lượt, +3% so với tháng trước)."
    assert told(text) == [(620, [(20, "2023-09"), (3, "2023-09")])]


def test_each_level_has_its_sign_and_the_base_behind_the_last() -> None:
    text = "Năm 2022, huyện có 40 vụ cháy (-5 vụ), hư hỏng 12 xe (+2 xe) so với năm 2021."
    assert told(text) == [(40, [(-5, "2021")]), (12, [(2, "2021")])]


def test_a_percentage_without_a_level_is_a_growth_by_its_sign() -> None:
    assert told("Tháng 10/2023, giá thịt lợn +2%, giá trứng -3%.") == [(2, []), (-3, [])]


def test_a_bullet_and_a_range_are_no_signs() -> None:
    assert told("Lãi suất năm 2022 là 5 -7%/năm.") == [(5, []), (7, [])]
    assert told("- 5% số hộ nuôi ong.") == [(5, [])]


@pytest.mark.parametrize(
    ("moved", "size"),
    [
        ("bớt 35%", -35),
        ("co lại 35%", -35),
        ("phình ra gần 35%", 35),
        ("bớt 35 km so với năm 2021", -35),
        ("nhảy 35%", 35),
        ("vọt thêm 35% so với năm 2021", 35),
        ("nhích lên 35%", 35),
        ("bật tăng 35%", 35),
        ("rớt mất 35%", -35),
        ("đi xuống 35%", -35),
        ("tụt mất 35 km so với năm 2021", -35),
    ],
)
def test_rarer_verbs_tell_changes_too(moved: str, size: int) -> None:
    assert told(f"Năm 2022, tuyến xe buýt dài 72 km, {moved}.")[0][1][0][0] == size


def test_what_a_verb_takes_of_something_else_is_no_change() -> None:
    assert told("Năm 2022, xã có 72 hộ, mất 35% diện tích lúa.") == [(72, []), (35, [])]


def test_a_rate_that_went_up_to_a_rate_is_a_level() -> None:
    assert told("Năm 2022, tỷ lệ lấp đầy là 35%, nhích lên 40%.") == [(35, []), (40, [])]


@pytest.mark.parametrize(
    ("said", "name", "values"),
    [
        ("giảm chi phí kho bãi từ 10 - 15%", "giảm chi phí kho bãi", [10, 15]),
        ("giảm giá vé xe buýt 12%", "giảm giá vé xe buýt", [12]),
        ("giảm tỷ lệ hộ nghèo 1 - 1,5%", "mức giảm tỷ lệ hộ nghèo", [1, Decimal("1.5")]),
        ("tăng năng suất lao động ít nhất 6%", "tăng trưởng năng suất lao động", [6]),
        ("kéo giảm từ 5 - 10% số vụ cháy", "giảm số vụ cháy", [5, 10]),
        ("cắt giảm 20% chi phí hội nghị so với năm 2022", "giảm chi phí hội nghị", [20]),
    ],
)
def test_what_somebody_is_to_move_by_a_percentage(said: str, name: str, values: list[float | Decimal]) -> None:
    told = record_of(f"Năm 2023, huyện phấn đấu {said}.\n", on="2023-02-08").observations
    assert [(one.indicator, one.value) for one in told] == [(name, value) for value in values]


@pytest.mark.parametrize(
    "said", ["tăng tỷ lệ che phủ rừng 42%", "giảm tỷ lệ hộ nghèo dưới 3%", "tốc độ tăng dân số 1%"]
)
def test_a_share_to_be_raised_or_a_rate_of_growth_is_a_level(said: str) -> None:
    (one,) = record_of(f"Năm 2023, huyện phấn đấu {said}.\n", on="2023-02-08").observations
    assert one.indicator.startswith(("tỷ lệ", "tốc độ"))
