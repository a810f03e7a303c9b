"""What a level was to reach, and how far it passed that."""

from decimal import Decimal

import pytest
from extract_factory import record_of

from mickg.model import Observation


def figure(text: str, value: str) -> Observation:
    """The only figure of that value."""
    (one,) = (one for one in record_of(f"{text}\n", on="2023-07-01").observations if one.value == Decimal(value))
    return one


def test_what_a_level_was_to_reach_is_a_target() -> None:
    told = figure("GDP tăng 5,98%, cao hơn mục tiêu 5,8%.", "5.8")
    assert told.target


def test_a_goal_of_counted_things_says_what_they_are() -> None:
    told = figure("Ngành du lịch đã vượt mục tiêu 8 triệu lượt khách quốc tế.", "8000000")
    assert told.indicator == "số lượt khách quốc tế"


def test_what_exceeds_a_plan_is_named_by_it() -> None:
    assert figure("Năm 2024 phấn đấu thu ngân sách vượt dự toán 15%.", "15").indicator == "thu ngân sách vượt dự toán"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Sản lượng đạt 5 triệu tấn, vượt kế hoạch đề ra 4%.", "4"),
        ("Thu ngân sách đạt 900 triệu đồng, vượt dự toán được giao 30 triệu đồng.", "30000000"),
    ],
)
def test_how_far_a_plan_was_passed_is_no_goal(text: str, value: str) -> None:
    told = figure(text, value)
    assert not told.target
    assert " vượt " in told.indicator


def test_a_goal_that_was_passed_stays_one() -> None:
    assert figure("Tỷ lệ hộ dùng cáp quang đạt 82%, vượt mục tiêu 80%.", "80").target


@pytest.mark.parametrize("how", ["chậm hơn", "chậm so với", "nhanh hơn", "sớm hơn"])
def test_how_far_behind_or_before_a_plan_something_is_is_no_goal(how: str) -> None:
    told = figure(f"Đến hết tháng 6/2023, dự án đạt 21% khối lượng, {how} kế hoạch 6%.", "6")
    assert not told.target
    assert told.indicator.endswith(f"{how} kế hoạch")


def test_a_sum_behind_a_stroke_is_what_was_to_be_reached() -> None:
    found = record_of("Năm 2023, huyện giải ngân 12,5 tỷ/20 tỷ đồng.\n", on="2023-11-03").observations
    assert [(one.value, one.target, one.period) for one in found] == [
        (Decimal(12_500_000_000), False, "2023"),
        (Decimal(20_000_000_000), True, "2023"),
    ]


@pytest.mark.parametrize("beside", ["xấp xỉ kịch bản đề ra là", "thấp hơn kịch bản", "đúng kịch bản"])
def test_a_scenario_is_a_goal(beside: str) -> None:
    level, goal = record_of(f"Tốc độ tăng GRDP năm 2022 đạt 7,5%, {beside} 7,6%.\n", on="2023-11-06").observations
    assert (level.target, goal.target, goal.indicator) == (False, True, level.indicator)


@pytest.mark.parametrize("plan", ["kịch bản", "kế hoạch", "mục tiêu"])
@pytest.mark.parametrize("how", ["chưa đạt ngưỡng", "thấp hơn mức", "chưa đạt mức"])
def test_a_mark_set_by_a_plan_told_behind_it_is_a_goal(plan: str, how: str) -> None:
    text = f"Sáu tháng, tăng trưởng tín dụng đạt 7,5%, {how} 8,5% theo {plan}."
    assert (figure(text, "8.5").target, figure(text, "7.5").target, figure(text, "7.5").changes) == (True, False, ())


def test_how_far_a_rate_passed_its_plan_is_no_goal() -> None:
    told = figure("Tỷ lệ xã có trạm y tế mới lên 31,5% (vượt chỉ tiêu giao 4,2%).", "4.2")
    assert not told.target


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Năm 2022, sản lượng đạt 500 tấn. Kế hoạch năm 2024 là 540 tấn.", "2024"),
        ("Năm 2022, sản lượng đạt 500 tấn; chỉ tiêu của riêng năm 2024 là 540 tấn.", "2024"),
        ("Năm 2022, sản lượng đạt 500 tấn (KH: 540 tấn).", "2022"),
        ("Năm 2022, sản lượng đạt 500 tấn (NQ 540 tấn).", "2022"),
        ("Năm 2024, hợp tác xã đặt kế hoạch thu 540 tấn.", "2024"),
        ("Năm 2023, sản lượng 540 tấn là mục tiêu của hợp tác xã.", "2023"),
    ],
)
def test_plans_are_targets_however_they_are_told(text: str, period: str) -> None:
    told = figure(text, "540")
    assert (told.target, told.period) == (True, period)


def test_what_is_by_now_is_no_target_of_a_year_to_come() -> None:
    told = figure("Mục tiêu đến năm 2025, tỷ lệ hộ có nước sạch đạt 95%; hiện nay tỷ lệ này là 82%.", "82")
    assert (told.target, told.period) == (False, "2023")
    assert not figure("Tỷ lệ lô hàng phải kiểm tra hiện là 19%; mục tiêu là 10%.", "19").target
