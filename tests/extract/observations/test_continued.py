"""Figures that only go on with the one before them."""

from decimal import Decimal

import pytest
from extract_factory import record_of

from mickg.model import Observation


def figures(text: str) -> list[Observation]:
    return list(record_of(f"{text}\n", on="2023-11-06").observations)


def test_an_earlier_level_in_brackets_is_the_base_of_the_change() -> None:
    (told,) = figures("Năm 2022, doanh thu bưu chính đạt 500 tỷ đồng, tăng 25% so với năm 2021 (400 tỷ đồng).")
    (change,) = told.changes
    assert (change.value, change.baseline) == (Decimal(25), Decimal(400_000_000_000))


def test_a_share_in_brackets_is_a_share_of_what_was_counted() -> None:
    _, share = figures("Có 25 xã đạt chuẩn nông thôn mới (50%).")
    assert (share.value, share.unit) == (Decimal(50), "percent")
    assert share.indicator.startswith("tỷ lệ xã đạt chuẩn")


def test_the_plan_in_brackets_is_a_target() -> None:
    _, plan = figures("Giải ngân vốn đầu tư công đạt 22,9% kế hoạch năm 2023 (302 tỷ đồng).")
    assert (plan.value, plan.target, plan.period) == (Decimal(302_000_000_000), True, "2023")


def test_a_row_of_changes_is_told_of_one_level() -> None:
    (told,) = figures("Năm 2022, doanh thu đạt 500 tỷ đồng, tăng 9% và 30% so với năm 2021 và năm 2020.")
    assert [change.value for change in told.changes] == [Decimal(9), Decimal(30)]


def test_the_goal_in_brackets_that_a_growth_stands_beside_is_one_of_it() -> None:
    grown, low, high = figures("Năm 2022, GDP tăng 8,02%, cao hơn mục tiêu (6 - 6,5%).")
    assert [one.indicator for one in (low, high)] == [grown.indicator] * 2
    assert (low.target, low.period) == (True, "2022")


def test_another_of_a_row_has_the_period_told_before_it() -> None:
    told = figures("Năm 2024, tỉnh phấn đấu tăng trưởng quý III đạt 6,5%, cả năm 6,8%.")
    assert [one.period for one in told] == ["2024-Q3", "2024"]


def test_the_level_of_the_period_compared_with_is_the_base() -> None:
    text = "Tháng 10/2023, doanh thu đạt 50 tỷ đồng, tăng 25% so với tháng trước (tháng 9/2023 đạt 40 tỷ đồng)."
    (told,) = figures(text)
    assert (told.changes[0].against, told.changes[0].baseline) == ("2023-09", Decimal(40_000_000_000))


def test_a_place_of_then_beside_another_level_of_then_is_the_base() -> None:
    _, place, then = figures("Năm 2022, tỉnh đạt 70 điểm, xếp hạng 12/63, tăng 5 bậc (năm 2021 là 68 điểm, hạng 17).")
    assert (place.changes[0].against, place.changes[0].baseline) == ("2021", Decimal(17))
    assert (then.value, then.period) == (Decimal(68), "2021")


def test_the_plan_in_brackets_that_a_level_is_set_against_is_a_target() -> None:
    _, plan, _ = figures("Thu 9 tháng năm 2023 đạt 82 tỷ đồng, so với kế hoạch năm (95 tỷ đồng) bằng 86%.")
    assert (plan.value, plan.target, plan.period) == (Decimal(95_000_000_000), True, "2023")


def test_the_goal_of_another_stretch_is_of_that_stretch() -> None:
    _, goal = figures("Tháng 5/2022, tỷ lệ nộp trực tuyến đạt 41%, vượt chỉ tiêu của cả năm 2022 (40%).")
    assert (goal.target, goal.period) == (True, "2022")


def test_how_much_a_growth_is_stands_in_brackets_behind_it() -> None:
    (told,) = figures("Năm 2022, doanh thu đạt 500 tỷ đồng, tăng 25% (100 tỷ đồng) so với năm 2021.")
    assert [(one.value, one.unit, one.against) for one in told.changes] == [
        (Decimal(25), "percent", "2021"),
        (Decimal(100_000_000_000), "VND", "2021"),
    ]


def test_a_share_in_brackets_is_of_what_was_counted_on_a_platform() -> None:
    _, _, _, share = figures("Đã gỡ 300 bài trên Facebook (tỷ lệ 95%) và 100 nội dung trên TikTok (tỷ lệ 92%).")
    assert share.indicator == "tỷ lệ nội dung trên TikTok đã gỡ"


def test_a_growth_that_goes_on_may_be_of_another_side() -> None:
    told = figures("Năm 2023, thanh toán không tiền mặt tăng 58% về số lượng và 35% về giá trị.")
    assert [one.indicator.rpartition(" về ")[2] for one in told] == ["số lượng", "giá trị"]


def test_a_sum_so_far_is_of_what_was_told_before() -> None:
    _, so_far = figures("Tháng 10, sản lượng xi măng đạt 120.000 tấn, lũy kế 10 tháng 940.000 tấn, tăng 5%.")
    assert (so_far.indicator, so_far.period) == ("sản lượng xi măng (tấn)", "2023-01/2023-10")


def test_a_goal_in_brackets_is_of_the_level_beside_it() -> None:
    for beside in ("(chỉ tiêu Quốc hội giao dưới 4%)", ", chưa bằng một nửa mục tiêu đề ra (4%)"):
        _, goal = figures(f"Tỷ lệ thất nghiệp đô thị là 2,1%{beside}.")
        assert (goal.value, goal.indicator, goal.target) == (Decimal(4), "tỷ lệ thất nghiệp đô thị", True)


def test_a_goal_in_brackets_is_named_by_what_sets_it_not_by_how_far_it_is() -> None:
    text = "Năm 2023, tỷ lệ tiêm chủng đạt 91%, thấp hơn 4% so với chỉ tiêu tỉnh giao (95%).\n"
    told = record_of(text, on="2023-11-06").observations
    assert [(one.indicator, one.target) for one in told] == [
        ("tỷ lệ tiêm chủng", False),
        ("tỷ lệ tiêm chủng thấp hơn chỉ tiêu tỉnh giao", False),
        ("tỷ lệ tiêm chủng theo chỉ tiêu tỉnh giao", True),
    ]


def test_a_share_of_a_plan_in_brackets_is_named_as_outside_them() -> None:
    names = [one.indicator for one in figures("Xuất khẩu gỗ đạt 500 triệu USD (đạt 55% kế hoạch).")]
    assert names == ["xuất khẩu gỗ", "xuất khẩu gỗ so với kế hoạch"]


def test_a_goal_in_brackets_behind_points_is_one() -> None:
    *_, goal = figures("Tỷ lệ bao phủ đạt 86%, vượt 1,7 điểm phần trăm so với chỉ tiêu năm 2023 (84,3%).")
    assert (goal.indicator, goal.target) == ("tỷ lệ bao phủ theo chỉ tiêu", True)


@pytest.mark.parametrize(
    ("again", "value"),
    [
        ("tăng 100 triệu đồng so với đầu năm, tỷ lệ tăng đạt 25%", 25),
        ("tăng 100 triệu đồng, tốc độ tăng trưởng 25%", 25),
        ("tăng 25%, bằng 100 triệu đồng so với đầu năm", 100_000_000),
    ],
)
def test_a_change_told_again_behind_a_comma_is_a_change_too(again: str, value: int) -> None:
    (told,) = figures(f"Năm 2023, dư nợ đạt 500 triệu đồng, {again}.")
    assert [change.value for change in told.changes][1] == value


def test_what_a_level_equals_of_a_plan_is_a_figure_of_its_own() -> None:
    _, share = figures("Năm 2023, dư nợ đạt 500 triệu đồng, tăng 25%, bằng 90% kế hoạch.")
    assert (share.value, share.changes) == (Decimal(90), ())


@pytest.mark.parametrize("what", ["Chỉ số sản xuất công nghiệp", "Giá vàng", "Tổng mức bán lẻ"])
def test_a_second_fall_is_one_too(what: str) -> None:
    text = f"{what} tháng 6 giảm 6% so với tháng trước và 10% so với cùng kỳ."
    assert [int(one.value) for one in record_of(f"{text}\n", on="2023-07-02").observations] == [-6, -10]


def test_a_growth_in_brackets_behind_the_share_of_a_plan_is_the_level_s_own() -> None:
    level, share = figures(
        "Năm 2023, doanh thu đạt 500 triệu đồng, đạt 49% so với kế hoạch (tăng 25% so với năm 2022)."
    )
    assert [change.value for change in level.changes] == [25]
    assert (share.value, share.target) == (Decimal(49), False)
