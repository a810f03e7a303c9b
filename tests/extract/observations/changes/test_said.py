"""The level that the words behind a change say it is of."""

import pytest
from extract_factory import record_of


def moved(text: str) -> dict[int, list[int]]:
    """The changes of each figure by its value."""
    told = record_of(f"{text}\n", on="2024-07-05").observations
    return {int(one.value): [int(change.value or 0) for change in one.changes] for one in told}


PAID = [
    ("thành phố có 1.300 doanh nghiệp mới với tổng vốn đăng ký 503 tỷ đồng", "số doanh nghiệp", "vốn đăng ký", 1300),
    ("tỉnh thu hút 53 dự án, tổng vốn đầu tư 503 tỷ đồng", "số dự án", "vốn đầu tư", 53),
    ("tỉnh đón 12.500 lượt khách, doanh thu du lịch 503 tỷ đồng", "lượng khách", "doanh thu", 12500),
    ("ngân hàng cho vay 12.300 lượt hộ, doanh số 503 tỷ đồng", "số lượt hộ", "doanh số", 12300),
]


@pytest.mark.parametrize(("text", "first", "second", "value"), PAID)
@pytest.mark.parametrize(
    "change",
    [
        " (tăng 5% {first} và 6% {second} so với cùng kỳ)",
        ", tăng 5% {first} và 6% {second} so với cùng kỳ năm trước",
        ", tăng 5% về {first} và tăng 6% về {second} so với cùng kỳ",
        "; so với cùng kỳ, tăng 5% {first}, tăng 6% {second}",
    ],
)
def test_each_level_takes_the_rate_that_says_it(text: str, first: str, second: str, value: int, change: str) -> None:
    text = f"Sáu tháng đầu năm 2024, {text}{change.format(first=first, second=second)}."
    assert moved(text) == {value: [5], 503_000_000_000: [6]}


def test_the_second_rate_may_be_how_much_of_the_earlier_level_was_reached() -> None:
    text = "Quý I/2024 có 41 dự án, vốn 5 tỷ đồng (tăng 26% số dự án mới và bằng 74% vốn góp so với cùng kỳ)."
    assert moved(text) == {41: [26], 5_000_000_000: [], 74: []}


def test_a_measure_says_which_level_moved() -> None:
    text = (
        "Quý I/2024, vận chuyển đạt 17.861 tấn hàng, luân chuyển 1.307 nghìn tấn.km, tăng 9% về tấn và 11% về tấn.km."
    )
    assert moved(text) == {17861: [9], 1_307_000: [11]}


def test_a_sum_that_says_the_count_again_takes_the_rate_of_money() -> None:
    text = "Năm 2023, tỉnh thi hành 4.815 việc, tương ứng 118 tỷ đồng; so với năm 2022 tăng 6% về việc và 29% về tiền."
    assert moved(text) == {4815: [6], 118_000_000_000: [29]}


def test_what_no_level_counts_or_is_called_takes_no_level() -> None:
    text = "Năm 2023, tỉnh có 1.300 hợp tác xã, giảm 30% thời gian chờ."
    assert moved(text)[1300] == []


def test_brackets_behind_a_list_of_places_still_say_what_grew() -> None:
    text = (
        "Năm 2023 có 820 hợp tác xã mới với tổng vốn góp 96 tỷ đồng, nhiều nhất ở Bến Cát, Dĩ An (so cùng kỳ tăng 13% "
        "về số lượng hợp tác xã và tăng 88% về vốn góp)."
    )
    assert moved(text) == {820: [13], 96_000_000_000: [88]}


def test_things_are_said_by_a_shorter_name_of_theirs() -> None:
    text = (
        "Năm 2022, tỉnh có 63 hợp tác xã nông nghiệp được lập mới với tổng vốn 5 triệu USD"
        " (tăng 18% số hợp tác xã lập mới và giảm 8% vốn so với năm 2021)."
    )
    assert moved(text) == {63: [18], 5_000_000: [-8]}
    text = "Năm 2022, xã có 63 hộ nghèo, 20 hộ cận nghèo (tăng 8% số hộ nghèo và giảm 9% số hộ cận nghèo)."
    assert moved(text) == {63: [8], 20: [-9]}
