"""Which of several levels a change is of."""

import pytest
from extract_factory import record_of


def changes(text: str) -> dict[str, list[int]]:
    """The changes of each figure, by its unit and measure as printed."""
    told = record_of(f"{text}\n", on="2023-11-06").observations
    return {one.stated or "": [int(change.value or 0) for change in one.changes] for one in told}


def test_words_say_which_side_of_a_trade_grew() -> None:
    text = "Năm 2022, xuất khẩu gạo đạt 700 nghìn tấn, trị giá 400 triệu USD, tăng 4% về lượng và 9% về trị giá."
    assert changes(text) == {"700 nghìn tấn": [4], "400 triệu USD": [9]}


def test_changes_told_in_one_go_are_of_a_level_each() -> None:
    text = "Năm 2022, doanh thu đạt 50 tỷ đồng và lợi nhuận đạt 5 tỷ đồng, lần lượt tăng 26% và 31% so với năm 2021."
    assert changes(text) == {"50 tỷ đồng": [26], "5 tỷ đồng": [31]}


def test_a_change_of_places_is_of_a_rank_alone() -> None:
    text = "Chỉ số chuyển đổi số năm 2022 đạt 60%, xếp thứ 8, tăng 3 bậc so với năm 2021."
    assert changes(text)["60%"] == []


def test_a_change_behind_closed_brackets_is_of_what_stands_before_them() -> None:
    text = "Năm 2022, thu ngân sách đạt 9 tỷ đồng, bằng 90% dự toán tỉnh giao (10 tỷ đồng), tăng 30% so với năm 2021."
    assert changes(text) == {"9 tỷ đồng": [30], "90%": [], "10 tỷ đồng": []}


def test_what_was_added_is_a_level_with_a_change_of_its_own() -> None:
    text = "Năm 2022, phần vốn tăng thêm hơn 2 tỷ USD, giảm 8% so với năm 2021."
    assert changes(text) == {"hơn 2 tỷ USD": [-8]}


def test_a_number_of_things_is_added_to_those_that_are_counted_by_the_same_words() -> None:
    text = "Có 486 doanh nghiệp số, đạt 0,5 doanh nghiệp/1.000 dân, tăng 18 doanh nghiệp so với năm 2022."
    assert changes(text) == {"486": [18], "0,5": []}


def test_words_say_which_of_what_is_counted_grew() -> None:
    text = "Năm 2022, có 540 hộ đăng ký mới với số vốn 92 tỷ đồng, so với năm 2021 tăng 11% về số hộ và 3% về số vốn."
    assert changes(text) == {"540": [11], "92 tỷ đồng": [3]}


def test_a_number_of_things_falls_from_those_told_by_the_same_noun() -> None:
    text = (
        "Năm 2022, có 45 vụ cháy, làm 12 người chết, 30 người bị thương; so với năm 2021 giảm 3 vụ, giảm 2 người chết."
    )
    assert changes(text) == {"45": [-3], "12": [-2], "30": []}


def test_a_change_in_brackets_is_of_what_is_told_again_before_them() -> None:
    text = "Năm 2022, có 298 bộ sách (nhiều hơn 14), tức 386 cuốn (nhiều hơn 21)."
    assert changes(text) == {"298": [14], "386": [21]}


def test_a_change_in_a_share_s_brackets_is_of_the_share() -> None:
    text = "Năm 2022, tỉnh còn 34.546 hộ cận nghèo (8,77%, giảm 4% so với năm 2021)."
    assert changes(text) == {"34.546": [], "8,77%": [-4]}


@pytest.mark.parametrize(
    ("text", "followed"),
    [
        ("Toàn tỉnh còn 1.200 hộ nghèo, chiếm 3% số hộ, giảm 1% so với năm 2022.", 3),
        ("Có 850 chuyến bay đúng giờ, chiếm tỷ lệ 85%, giảm 6% so với năm 2022.", 85),
        ("Có 120 doanh nghiệp, chiếm 40%, tăng 12% so với năm 2022.", 120),
    ],
)
def test_a_change_behind_a_share_is_of_a_rate_that_is_followed_itself(text: str, followed: int) -> None:
    told = record_of(f"{text}\n", on="2023-11-06").observations
    assert [one.value for one in told if len(one.changes) > 0] == [followed]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Có 312 hợp tác xã mới với vốn 50 tỷ đồng, giảm 21% về số lượng và 34% về vốn.",
            {312: [-21], 50_000_000_000: [-34]},
        ),
        ("Có 45 dự án với vốn 5 tỷ đồng, tăng 10% về số lượng và giảm 5% về vốn.", {45: [10], 5_000_000_000: [-5]}),
        ("Xử lý 2.300 vụ, phạt 4 tỷ đồng, tăng 12% số vụ so với cùng kỳ.", {2300: [12], 4_000_000_000: []}),
        ("Có 148 trường, tăng 5 trường so với tháng trước và 17 trường so với cùng kỳ.", {148: [5, 17]}),
        ("Có 90 xã, chiếm 78%, đạt tiêu chí về y tế, tăng 31 xã so với năm trước.", {90: [31], 78: []}),
        ("Có 96 hợp tác xã giải thể, nhiều gấp 2 lần cùng kỳ.", {96: [2]}),
    ],
)
def test_changes_find_the_number_and_the_sum_that_they_are_of(sentence: str, expected: dict[int, list[int]]) -> None:
    told = record_of(f"Năm 2023, tỉnh tổng kết.\n\n{sentence}\n", on="2023-11-06").observations
    assert {int(one.value): [change.value for change in one.changes] for one in told} == expected


def test_levels_that_rose_alike_share_the_change() -> None:
    text = "Năm 2022, cảng biển có doanh thu 300 tỷ đồng, nộp ngân sách 40 tỷ đồng, cùng tăng 7% so với năm 2021."
    assert changes(text) == {"300 tỷ đồng": [7], "40 tỷ đồng": [7]}


def test_changes_in_turn_may_go_both_ways() -> None:
    text = "Năm 2022, tỉnh có 90 dự án mới, vốn 40 tỷ đồng, so với năm 2021 lần lượt giảm 6% và tăng 8%."
    assert changes(text) == {"90": [-6], "40 tỷ đồng": [8]}


def test_a_change_in_things_is_of_the_nearest_level_that_names_them() -> None:
    text = "Tỉnh có 1.486 trạm phát sóng, trong đó số trạm phát sóng 5G là 212, tăng 74 trạm so với năm 2022."
    assert changes(text) == {"1.486": [], "212": [74]}


def test_a_fall_in_points_of_a_rate_behind_it_is_none_of_the_level_before() -> None:
    text = "Năm 2022, ngành nâng tỷ lệ lao động qua đào tạo lên 60%, giảm 1 điểm phần trăm tỷ lệ hộ nghèo."
    assert changes(text)["60%"] == []


def test_words_say_which_of_a_count_and_its_sum_grew() -> None:
    text = (
        "Năm 2022, thi hành xong 480 việc, tương ứng 90 tỷ đồng; so với năm 2021 tăng 6% về việc và tăng 29% về tiền."
    )
    assert changes(text) == {"480": [6], "90 tỷ đồng": [29]}


def test_a_change_in_brackets_is_of_the_share_before_them() -> None:
    text = "Năm 2023, tỉnh có 900 trạm (tăng 4%), số trạm hỏng chiếm 5% (giảm 1%)."
    assert changes(text) == {"900": [4], "5%": [-1]}


@pytest.mark.parametrize("of", ["bằng 55% dự toán", "đạt 55% kế hoạch", "55% dự toán"])
def test_a_growth_beside_a_share_of_a_plan_in_brackets_is_of_the_level_before_them(of: str) -> None:
    text = f"Năm 2022, xuất khẩu gỗ đạt 500 triệu USD ({of}, tăng 3% so với năm 2021)."
    assert changes(text) == {"500 triệu USD": [3], "55%": []}


def test_a_change_in_brackets_inside_brackets_is_of_what_stands_with_them() -> None:
    text = "Năm 2022, nông sản thu 9 tỷ USD, tăng 4% so với năm 2021 (gạo 2 tỷ USD (tăng 23%), rau 3 tỷ USD (tăng 7%))."
    assert changes(text) == {"9 tỷ USD": [4], "2 tỷ USD": [23], "3 tỷ USD": [7]}


def test_words_behind_a_growth_may_shorten_what_was_counted() -> None:
    text = "Năm 2022, cả nước có 42 DN mới, vốn 7 tỷ đồng, tăng 15% về số DN, tăng 72% về số vốn so với năm 2021."
    assert changes(text) == {"42": [15], "7 tỷ đồng": [72]}


def test_rates_told_one_each_are_also_of_the_whole_told_before() -> None:
    text = (
        "Năm 2023, hàng qua cảng đạt 38 triệu tấn. Trong đó, hàng container có 4 triệu TEU, lần lượt tăng 13% và 21%."
    )
    told = record_of(f"{text}\n", on="2023-12-28").observations
    assert [[int(change.value or 0) for change in one.changes] for one in told] == [[13], [21]]


def test_things_counted_beside_a_sum_take_the_rate_of_volume() -> None:
    text = "Năm 2023, nhập khẩu 12.400 chiếc ô tô, trị giá 260 triệu USD, tăng 9% về lượng và 11% về trị giá."
    told = record_of(f"{text}\n", on="2023-12-28").observations
    assert [[int(change.value or 0) for change in one.changes] for one in told] == [[9], [11]]


def test_a_change_in_brackets_is_of_the_count_beside_it_there() -> None:
    text = "Năm 2023, tỷ lệ xã nâng cao là 6% (1 xã); tỷ lệ thôn văn hóa là 58% (66/112 thôn, tăng thêm 3 thôn)."
    told = record_of(f"{text}\n", on="2023-12-28").observations
    assert {int(one.value): len(one.changes) for one in told} == {6: 0, 1: 0, 58: 0, 66: 1}


@pytest.mark.parametrize(
    "told",
    [
        "Năm 2022, Chi cục Thuế thu 90 tỷ đồng, đạt 41%, tăng 7% so với cùng kỳ.",
        "Năm 2022, sản lượng khai thác là 90 tấn, đạt 41%, tăng 7% so với cùng kỳ.",
        "Năm 2022, huyện trồng được 90 ha rừng, đạt 41%, tăng 7% so với cùng kỳ.",
    ],
)
def test_a_sum_grew_though_a_bare_share_stands_between(told: str) -> None:
    assert [*changes(told).values()] == [[7], []]


def test_a_share_that_is_called_one_grew_itself() -> None:
    text = "Năm 2022, tỉnh có 90 trường đạt chuẩn, đạt tỷ lệ 41%, tăng 7% so với năm 2021."
    assert changes(text)["41%"] == [7]


def test_a_level_told_again_grew_by_a_sum_of_its_own_currency() -> None:
    text = "Năm 2022, thu nhập đạt 58 triệu đồng, bằng khoảng 2.450 USD, tăng 120 USD so với năm 2021."
    assert [*changes(text).values()] == [[], [120]]


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2022, tỉnh trồng 45 ha chè và 12 ha sen, cả hai đều tăng 5%.",
        "Năm 2022, chè đạt 45 tấn, sen đạt 12 tấn. Cả hai loại cây này cùng tăng 5%.",
        "Năm 2022, chè đạt 45 tấn, sen đạt 12 tấn. Hai loại cây này lần lượt tăng 5% và 5%.",
    ],
)
def test_a_change_of_both_is_one_of_each(text: str) -> None:
    told = record_of(f"{text}\n", on="2023-11-06").observations
    assert [(int(one.value), [int(change.value or 0) for change in one.changes]) for one in told] == [
        (45, [5]),
        (12, [5]),
    ]


def test_both_of_what_was_not_told_are_none_of_the_one_told() -> None:
    text = "Năm 2022, kho có 45 tấn gạo. Cả hai thị trường này đều tăng 5%.\n"
    assert [one.changes for one in record_of(text, on="2023-11-06").observations] == [(), ()]


@pytest.mark.parametrize("parted", ["gồm 5 vụ cháy, 4 vụ nổ", "trong đó 5 vụ cháy và 4 vụ nổ"])
def test_a_change_behind_all_the_parts_is_of_their_whole(parted: str) -> None:
    text = f"Năm 2022, tỉnh xử lý 9 vụ việc, {parted}, giảm 51% so với năm 2021.\n"
    told = record_of(text, on="2023-11-06").observations
    assert [(int(one.value), len(one.changes)) for one in told] == [(9, 1), (5, 0), (4, 0)]


@pytest.mark.parametrize("parted", ["gồm 5 vụ cháy, 3 vụ nổ", "vụ cháy là 5 vụ; vụ nổ là 4 vụ"])
def test_a_part_in_a_clause_of_its_own_or_of_some_keeps_its_change(parted: str) -> None:
    text = f"Năm 2022, tỉnh xử lý 9 vụ việc, {parted}, giảm 51% so với năm 2021.\n"
    told = record_of(text, on="2023-11-06").observations
    assert [len(one.changes) for one in told] == [0, 0, 1]


@pytest.mark.parametrize("again", ["xấp xỉ 40 triệu USD", "khoảng 40 triệu USD", "~ 40 triệu USD"])
def test_a_change_behind_a_sum_in_other_money_is_of_the_first(again: str) -> None:
    text = f"Năm 2022, doanh thu đạt 900 tỷ đồng, {again}, tăng 8% so với năm 2021.\n"
    told = record_of(text, on="2023-11-06").observations
    assert [(one.unit, len(one.changes)) for one in told] == [("VND", 1), ("USD", 0)]


def test_levels_told_in_turn_have_their_changes_in_turn() -> None:
    text = "Năm 2022, số trạm và số máy lần lượt đạt 45 và 12, tăng 5% và 2% so với năm 2021.\n"
    told = record_of(text, on="2023-11-06").observations
    assert [[int(change.value or 0) for change in one.changes] for one in told] == [[5], [2]]
