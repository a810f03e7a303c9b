"""Growths told before their level, or without one."""

from decimal import Decimal

import pytest
from extract_factory import record_of

from mickg.model import Observation


def figures(text: str) -> list[Observation]:
    return list(record_of(f"{text}\n", on="2023-11-06").observations)


def test_a_growth_without_a_level_is_named_as_growth() -> None:
    (told,) = figures("Năm 2022, kinh tế số tăng 20%.")
    assert (told.indicator, told.value) == ("tăng trưởng kinh tế số", Decimal(20))


def test_a_measured_fall_is_growth_below_nothing() -> None:
    (told,) = figures("Quý III/2023, GDP giảm 6,17% so với cùng kỳ năm trước.")
    assert (told.indicator, told.value) == ("tăng trưởng GDP", Decimal("-6.17"))


def test_what_somebody_is_to_cut_is_told_as_a_cut() -> None:
    (told,) = figures("Các cơ quan phải giảm ít nhất 5% điện năng chiếu sáng.")
    assert (told.value, told.target) == (Decimal(5), True)
    assert told.indicator.startswith("giảm điện năng")


def test_a_level_in_brackets_behind_a_growth_takes_it() -> None:
    (told,) = figures("Năm 2022, doanh thu kinh tế số tăng 30% so với năm 2021 (ước đạt 12,2 tỷ USD).")
    assert (told.value, told.unit) == (Decimal(12_200_000_000), "USD")
    assert [change.value for change in told.changes] == [30]


def test_a_second_growth_is_of_what_the_first_is_of() -> None:
    text = "Chỉ số giá tiêu dùng tháng 9/2023 tăng 0,6% so với tháng trước, tăng 1,9% so với tháng 12/2022."
    assert [told.indicator for told in figures(text)] == [
        "tăng trưởng chỉ số giá tiêu dùng so với tháng trước",
        "tăng trưởng chỉ số giá tiêu dùng so với tháng 12/2022",
    ]


def test_a_fall_of_what_is_counted_is_named_by_what_fell() -> None:
    fewer, less = figures("Sáu tháng đầu năm 2023, số vụ cháy rừng giảm 41 vụ (giảm 7,1%).")
    assert fewer.indicator == "giảm số vụ cháy rừng"
    assert (less.indicator, less.value) == ("tăng trưởng số vụ cháy rừng", Decimal("-7.1"))


def indicators(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]


def test_a_growth_is_of_whom_the_words_behind_it_name() -> None:
    told = indicators("Khu vực trong nước tăng 17,5%, bỏ xa mức tăng 14,6% của khu vực FDI.")
    assert told == ["tăng trưởng khu vực trong nước", "tăng trưởng khu vực FDI"]


def test_a_group_of_goods_has_its_price_where_prices_grew_last() -> None:
    told = indicators("Chỉ số giá tiêu dùng (CPI) tăng 0,12%. Nhóm giáo dục tăng 0,45%; riêng lương thực tăng 0,9%.")
    assert told[1:] == ["tăng trưởng chỉ số giá nhóm giáo dục", "tăng trưởng chỉ số giá lương thực"]


def test_a_growth_against_the_month_before_is_of_the_month_told_last() -> None:
    text = "Giá cả năm 2023\n\nTháng 12/2023, CPI tăng 0,12%.\n\nGiá vàng giảm 0,36% so với tháng trước."
    assert figures(text)[-1].period == "2023-12"


def test_what_grew_on_average_grew_in_the_year() -> None:
    assert figures("Tháng 12/2023, giá vàng tăng 3,5%; bình quân năm tăng 4%.")[-1].period == "2023"


def test_a_growth_for_each_year_is_none_of_the_level_behind_it() -> None:
    growth, level = figures("Giai đoạn 2016 - 2020, giá trị sản xuất tăng 3,2%/năm; năm 2020 đạt 21 tỷ đồng.")
    assert (growth.period, level.period, len(level.changes)) == ("2016/2020", "2020", 0)


def test_what_is_left_behind_a_fall_takes_it() -> None:
    for text, value in (
        ("Số người chết giảm 5 người so với tháng trước, còn 21 người.", 21),
        ("Tỷ lệ hộ nghèo giảm 1,2% so với năm 2022, còn 4,5%.", Decimal("4.5")),
    ):
        (told,) = figures(text)
        assert (told.value, len(told.changes)) == (value, 1)
        assert told.indicator in ("số người chết", "tỷ lệ hộ nghèo")


def test_a_tax_on_added_value_adds_nothing() -> None:
    first, left = figures("Sau khi hoàn thuế giá trị gia tăng 310 tỷ đồng, số thu còn 2.790 tỷ đồng.")
    assert (first.changes, left.changes) == ((), ())


def test_what_was_waived_and_cut_is_no_fall() -> None:
    first, last = figures("Năm 2022, Sở đã miễn, giảm 200 tỷ đồng tiền phí; năm 2021 là 150 tỷ đồng.")
    assert (first.value, last.value) == (Decimal(200_000_000_000), Decimal(150_000_000_000))
    assert (first.changes, last.changes) == ((), ())


def test_a_worth_is_no_price() -> None:
    told = indicators("Giá trị sản xuất tăng 3%. Khu vực phía bắc tăng 5%.")
    assert "chỉ số giá" not in told[1]


def test_a_fall_of_a_rate_is_told_by_how_much_and_so_is_that_of_others_beside_it() -> None:
    text = "Năm 2022, tỷ lệ hộ nghèo toàn tỉnh giảm 3%/năm (mục tiêu là 2%/năm); riêng các xã vùng cao giảm 5%/năm."
    assert [(told.indicator.partition(" (")[0], int(told.value), told.target) for told in figures(text)] == [
        ("mức giảm tỷ lệ hộ nghèo toàn tỉnh", 3, False),
        ("mức giảm tỷ lệ hộ nghèo toàn tỉnh", 2, True),
        ("mức giảm tỷ lệ hộ nghèo các xã vùng cao", 5, False),
    ]


def test_a_goal_told_again_as_a_number_takes_the_fall_that_it_is() -> None:
    (told,) = figures("Mục tiêu năm 2024 là giảm ít nhất 10% số vụ cháy so với năm 2023, tức là không quá 250 vụ.")
    assert (int(told.value), told.target, [int(change.value or 0) for change in told.changes]) == (250, True, [-10])


def test_a_fall_to_be_reached_is_a_size_and_no_growth_below_nothing() -> None:
    (told,) = figures("- Số vụ cháy rừng giảm 50% vào năm 2030 so với năm 2020.")
    assert (told.indicator, int(told.value), told.target) == ("giảm số vụ cháy rừng", 50, True)


@pytest.mark.parametrize("wish", ["phấn đấu", "được dự báo sẽ", "dự báo"])
def test_what_is_wished_to_grow_stands_before_the_wish(wish: str) -> None:
    told = record_of(f"Doanh thu bán lẻ {wish} tăng bình quân 7%.\n").observations
    assert told[0].indicator == "tăng trưởng doanh thu bán lẻ bình quân"


def test_how_far_something_made_another_go_is_what_it_did_to_it() -> None:
    told = record_of("Giá gas giảm làm CPI chung giảm 0,17%; giá điện tăng đã làm CPI chung tăng 0,2%.\n").observations
    assert [(one.indicator.split(" vào ")[0], one.value < 0) for one in told] == [
        ("tác động của giá gas", True),
        ("tác động của giá điện", False),
    ]
    told = record_of("Nhóm giao thông giảm 2%, làm CPI chung giảm 0,19 điểm phần trăm.\n").observations
    assert told[1].indicator.startswith("tác động của nhóm giao thông vào mức tăng")
    told = record_of("Số việc làm mới tăng 5%.\n").observations
    assert told[0].indicator == "tăng trưởng số việc làm mới"


def test_a_stretch_between_two_growths_is_no_level() -> None:
    told = record_of("Giá lúa giảm từ 900 - 3.300 đồng/kg.\n").observations
    assert [(one.indicator, int(one.value)) for one in told] == [
        ("mức giảm giá lúa (đồng/kg)", 900),
        ("mức giảm giá lúa (đồng/kg)", 3300),
    ]
    told = record_of("Lượng hàng qua cảng tăng từ 40 - 46%.\n").observations
    assert {one.indicator for one in told} == {"tăng trưởng lượng hàng qua cảng"}


@pytest.mark.parametrize(
    "grown",
    [
        "tăng 4% về lượng và 9% về trị giá",
        "giảm 4% về lượng nhưng kim ngạch tăng 9%",
        "tăng 4% về lượng, giá trị tăng 9%",
    ],
)
@pytest.mark.parametrize("level", ["đạt 700 nghìn tấn, trị giá 400 triệu USD", "đạt 700 nghìn tấn và 400 triệu USD"])
def test_each_side_of_a_trade_waits_for_its_level(grown: str, level: str) -> None:
    text = f"Năm 2022, xuất khẩu gạo {grown} so với năm 2021, {level}."
    tons, money = record_of(f"{text}\n", on="2023-11-06").observations
    assert [abs(int(change.value or 0)) for change in tons.changes] == [4]
    assert [int(change.value or 0) for change in money.changes] == [9]


@pytest.mark.parametrize(
    ("grown", "left"),
    [("số hộ nghèo giảm 12%", "900 hộ"), ("biên chế giảm 10%", "900 người"), ("nợ thuế giảm 9%", "90 tỷ đồng")],
)
def test_what_is_left_is_the_level_of_a_fall_in_percent(grown: str, left: str) -> None:
    (one,) = record_of(f"Năm 2022, {grown} so với năm 2021, còn {left}.\n", on="2023-11-06").observations
    assert len(one.changes) == 1


def test_things_left_are_no_level_of_a_rate_that_fell() -> None:
    told = record_of("Năm 2022, tỷ lệ hộ nghèo giảm 1,2%, còn 900 hộ.\n", on="2023-11-06").observations
    assert [one.changes for one in told] == [(), ()]


def test_a_growth_without_a_subject_is_of_what_stands_behind_it() -> None:
    text = "Năm 2022, doanh thu tăng 5% so với năm 2021, giảm 2% chi phí so với năm 2021.\n"
    told = record_of(text, on="2023-11-06").observations
    assert [(one.indicator, int(one.value)) for one in told] == [
        ("tăng trưởng doanh thu", 5),
        ("tăng trưởng chi phí", -2),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2022, với mức tăng 12% so với năm 2021, sản lượng cá tra đạt 540 tấn.",
        "Tăng 12% so với năm 2021, sản lượng cá tra năm 2022 đạt 540 tấn.",
        "Năm 2022, sản lượng cá tra đạt 540 tấn, đánh dấu mức tăng 12% so với năm 2021.",
        "Năm 2022, sản lượng cá tra đạt 540 tấn, tốc độ tăng trưởng 12% so với năm 2021.",
        "Năm 2022, sản lượng cá tra đạt 540 tấn ở các ao, hồ - tăng 12% so với năm 2021.",
    ],
)
def test_a_growth_without_a_name_is_of_the_level_beside_it(text: str) -> None:
    (one,) = figures(text)
    assert one.indicator == "sản lượng cá tra (tấn)"
    assert [(change.value, change.against) for change in one.changes] == [(Decimal(12), "2021")]


def test_a_part_told_behind_a_growth_has_its_own() -> None:
    told = figures("Năm 2022, cảng đón 900 tàu. Tăng 12% so với năm 2021, trong đó tàu khách đạt 90 lượt.")
    assert [(int(one.value), len(one.changes)) for one in told] == [(900, 1), (90, 0)]


def test_steps_before_a_place_are_its_change() -> None:
    (one,) = figures("Năm 2022, tỉnh tăng 3 bậc so với năm 2021, vươn lên vị trí thứ 12.")
    assert (int(one.value), one.unit, int(one.changes[0].value or 0)) == (12, "rank", 3)


def test_all_that_fell_in_turn_fell() -> None:
    told = figures("Năm 2022, số lớp, số trường và số học sinh giảm lần lượt 5%, 3% và 2%.")
    assert [int(one.value) for one in told] == [-5, -3, -2]


def test_a_rate_for_a_year_moves_by_such() -> None:
    (one,) = figures("Năm 2022, lãi suất vay bình quân là 9,3%/năm, giảm 0,6%/năm so với cuối năm 2021.")
    assert [(change.value, change.against) for change in one.changes] == [(Decimal("-0.6"), "2021-12")]
