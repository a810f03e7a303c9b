from decimal import Decimal

import pytest
from figures_factory import figures, quantities


def test_years_and_months_are_months() -> None:
    assert figures("Thời gian thu phí là 17 năm 2 tháng.") == [("206", "month")]


def test_months_and_days_have_no_unit_in_common() -> None:
    assert figures("Thời gian thu phí là 17 năm 2 tháng 18 ngày, 3 tháng 10 ngày.") == []


def test_from_one_figure_to_a_larger_is_a_range() -> None:
    (one,) = quantities("Phạt từ 6 triệu đồng đến 8 triệu đồng.")
    assert (one.value, one.high) == (Decimal(6000000), Decimal(8000000))


@pytest.mark.parametrize("text", ["Giảm từ 8 triệu đồng đến 6 triệu đồng.", "Thu 6 triệu đồng, 8 triệu đồng."])
def test_other_pairs_stay_two(text: str) -> None:
    assert len(quantities(text)) == 2


def test_so_many_of_all_are_one_figure() -> None:
    (one,) = quantities("Có tới 8 trong số 12 dự án chậm tiến độ.")
    assert (one.value, one.out_of) == (Decimal(8), Decimal(12))


@pytest.mark.parametrize("of", ["trong", "trên", "trong số", "trên tổng số"])
def test_a_bare_number_is_one_of_those_that_a_preposition_leads_to(of: str) -> None:
    (one,) = quantities(f"Chi hội đã làm xong 7 {of} 9 phần việc được bàn giao.")
    assert (one.value, one.out_of, one.bound) == (Decimal(7), Decimal(9), None)


def test_a_number_in_a_time_is_no_part_of_it() -> None:
    (one,) = quantities("Quầy mở cửa 6 trong 7 ngày của tuần.")
    assert (one.value, one.out_of) == (Decimal(7), None)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (
            "Doanh thu lần lượt là 8,9; 8,1 và 5,7 tỷ đồng.",
            [("8900000000", "VND"), ("8100000000", "VND"), ("5700000000", "VND")],
        ),
        ("Ba năm lần lượt tăng 5,1, 6,2 và 7,3%.", [("5.1", "percent"), ("6.2", "percent"), ("7.3", "percent")]),
        ("Vốn tăng từ 3 lên 5 tỷ đồng.", [("3000000000", "VND"), ("5000000000", "VND")]),
    ],
)
def test_figures_of_a_row_share_the_unit_that_the_last_prints(text: str, read: list[tuple[str, str]]) -> None:
    assert [(Decimal(value), unit) for value, unit in figures(text)] == [(Decimal(value), unit) for value, unit in read]


@pytest.mark.parametrize("text", ["Vốn tăng từ 900 lên 1,2 tỷ đồng.", "Huyện thu 12 và 5 tỷ đồng."])
def test_a_figure_too_far_off_or_in_no_row_shares_none(text: str) -> None:
    assert figures(text)[0][1] == "count"


def test_a_sum_before_a_stroke_is_told_of_the_one_behind_it() -> None:
    (one,) = quantities("Đã thu hồi 2,8 tỷ / 5,7 tỷ đồng.")
    assert (one.value, one.unit) == (Decimal(2800000000), "VND")


def test_a_count_of_a_whole_may_have_blanks_at_its_stroke() -> None:
    (one,) = quantities("Cả nước có 55 / 63 tỉnh hoàn thành.")
    assert (one.value, one.out_of) == (Decimal(55), Decimal(63))


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Huyện thu 1.436 tỷ 982 triệu 386 nghìn đồng.", 1_436_982_386_000, "VND"),
        ("Đàn vịt 7 triệu 520 nghìn con.", 7_520_000, "count"),
        ("Nhà máy làm ra 1 triệu 20 nghìn tấn phân.", 1_020_000, "tấn"),
    ],
)
def test_a_number_told_in_parts_is_their_sum(text: str, value: int, unit: str) -> None:
    assert [(Decimal(told), code) for told, code in figures(text)] == [(Decimal(value), unit)]


def test_sums_at_a_stroke_share_the_currency() -> None:
    assert [unit for _, unit in figures("Huyện giải ngân 12,5 tỷ/20 tỷ đồng.")] == ["VND", "VND"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Thu ngân sách đạt 12 nghìn 400 tỷ đồng.", "12400000000000"),
        ("Vốn đầu tư là 2 nghìn 5 trăm tỷ đồng.", "2500000000000"),
        ("Vốn đầu tư là 2 tỷ 500 triệu đồng.", "2500000000"),
    ],
)
def test_a_scale_is_of_the_smaller_ones_before_it(text: str, value: str) -> None:
    (one,) = quantities(text)
    assert (one.value, one.unit) == (Decimal(value), "VND")
