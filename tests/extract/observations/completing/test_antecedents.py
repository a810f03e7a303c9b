"""What a pronoun before a figure stands for, and which level told before a change is of."""

from decimal import Decimal

import pytest
from extract_factory import record_of

ACCIDENTS = "Trong 9 tháng năm 2024 xảy ra 17.836 vụ tai nạn, làm chết 8.112 người."


def names(text: str) -> list[str]:
    """The indicators of a paragraph in the order of its figures."""
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-01").observations]


def test_it_stands_for_what_is_measured_alike() -> None:
    *_, last = names(
        "Tỷ lệ hồ sơ trực tuyến đạt 60%, với 12.000 hồ sơ được tiếp nhận; mục tiêu của ngành trong năm 2023 là 80%."
    )
    assert last == "tỷ lệ hồ sơ trực tuyến"


def test_in_a_new_sentence_it_stands_for_what_the_one_before_began_with() -> None:
    *_, last = names(
        "Tháng 5, có 900 tài khoản giả mạo bị khóa, trong đó 20 tài khoản là của cơ quan. Con số này tháng 4 là 700."
    )
    assert "giả mạo" in last


def test_several_stand_for_as_many_in_their_order() -> None:
    *_, first, second = names("Năm 2022, tỉnh trao 3 giải A và 7 giải B. Năm 2021, con số tương ứng là 2 và 5.")
    assert (first, second) == ("số giải A tỉnh trao", "số giải B tỉnh trao")


def test_levels_of_other_years_are_of_what_was_told_before_the_bracket() -> None:
    *_, last = names(
        "Sản lượng chè búp của tỉnh là 60 nghìn tấn, mức cao nhất từ năm 2020 (năm 2021 đạt 55 nghìn tấn)."
    )
    assert last == "sản lượng chè búp của tỉnh (tấn)"


def test_what_points_back_with_its_noun_takes_its_whole_name() -> None:
    *_, last = names("Có 35 dự án được cấp phép mới; vốn đăng ký của các dự án này là 2 tỷ USD.")
    assert last == "vốn đăng ký dự án được cấp phép mới"


def test_what_points_back_may_be_the_label_of_its_line() -> None:
    (only,) = names("- Đội tình nguyện số: đến nay lực lượng này đã lên 4.000 thành viên")
    assert "đội tình nguyện số" in only.lower()


def test_a_share_of_what_was_counted_is_named_with_it() -> None:
    *_, last = names("Các cơ quan thi hành xong 400 việc. Cả năm 2022, con số này là 570 việc, đạt tỷ lệ 83%.")
    assert last.startswith("tỷ lệ việc")


def test_a_share_that_no_words_name_is_the_one_told_before() -> None:
    *_, last = names("Mục tiêu tăng trưởng GDP năm 2024 là 6 - 6,5%, phấn đấu 7%.")
    assert "tăng trưởng GDP" in last


def test_what_is_left_is_what_stands_after_it() -> None:
    *_, last = names("Có 30 vụ cháy nhà dân; số còn lại là 12 vụ cháy xe máy.")
    assert last == "số vụ cháy xe máy"


def test_a_share_right_behind_a_count_is_one_of_what_was_counted() -> None:
    text = "Năm 2022, thanh toán số đạt 43%; chi trả qua tài khoản cho 61 nghìn đối tượng, đạt 54%."
    names = {int(one.value): one.indicator for one in record_of(f"{text}\n", on="2023-01-06").observations}
    assert names[54] == "tỷ lệ đối tượng chi trả qua tài khoản"


@pytest.mark.parametrize(
    "moves",
    [
        "So với cùng kỳ năm 2023, số vụ tăng 1.230 vụ (7,4%), số người chết giảm 823 người (9,2%).",
        "So với cùng kỳ năm 2023, tăng 1.230 vụ (tăng 7,4%), giảm 823 người chết (giảm 9,2%).",
    ],
)
def test_changes_are_of_the_levels_that_the_sentence_before_told(moves: str) -> None:
    accidents, dead = record_of(f"{ACCIDENTS} {moves}\n", on="2024-10-08").observations
    assert [one.value for one in accidents.changes] == [1_230, Decimal("7.4")]
    assert [one.value for one in dead.changes] == [-823, Decimal("-9.2")]
    assert {one.against for one in (*accidents.changes, *dead.changes)} == {"2023-01/2023-09"}
    assert dead.indicator == "số người chết do tai nạn"


@pytest.mark.parametrize(
    "text",
    [
        "Doanh thu bưu chính đạt 11 tỷ đồng. Doanh thu viễn thông tăng 3%.",
        "Doanh thu bưu chính đạt 11 tỷ đồng. Doanh thu tăng 3%.",
        "Doanh thu bưu chính năm 2023 đạt 11 tỷ đồng. Năm 2024, doanh thu bưu chính tăng 3%.",
    ],
)
def test_a_change_of_something_else_is_told_by_itself(text: str) -> None:
    level, growth = record_of(f"{text}\n", on="2024-12-31").observations
    assert level.changes == ()
    assert growth.value == 3


def test_the_passages_of_a_level_are_of_one_sentence_each() -> None:
    text = f"{ACCIDENTS} So với cùng kỳ năm 2023, số người chết giảm 823 người.\n"
    (dead,) = (one for one in record_of(text, on="2024-10-08").observations if one.value == 8_112)
    assert len(dead.evidence) > 1
    assert not any(". " in text[one.start : one.end] for one in dead.evidence)


def test_a_share_told_again_of_another_is_a_share() -> None:
    told = names("Số hộ nghèo là 46.570 hộ, chiếm 5,3% số hộ. Khu vực miền núi tỷ lệ này là 11,9%.")
    assert told[2] == "tỷ trọng số hộ nghèo trong số hộ khu vực miền núi"


def test_the_least_is_of_the_most_told_before() -> None:
    *_, last = names("Nhà trị giá 4 tỷ đồng. Học phí mức cao nhất là 175.000 đồng/tháng, thấp nhất 50.000 đồng.")
    assert last.startswith("học phí")


def test_these_goods_are_those_traded_last() -> None:
    text = "Xuất khẩu chè đạt 21 triệu USD, đưa kim ngạch xuất khẩu mặt hàng này lên 158 triệu USD."
    told = [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]
    assert told[1] == "kim ngạch xuất khẩu chè"


def test_a_place_behind_an_index_is_in_that_index() -> None:
    text = "Chỉ số PCI đạt 68 điểm, xếp thứ 12; chỉ số SIPAS đạt 81%, xếp thứ 18."
    told = [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]
    assert told[3] == "chỉ số SIPAS"


def test_a_level_that_another_is_compared_with_is_of_the_same() -> None:
    told = names("Sản lượng chè búp của huyện là 1.300 tấn, bỏ xa mức 900 tấn của vụ trước.")
    assert told == ["sản lượng chè búp của huyện (tấn)", "sản lượng chè búp của huyện (tấn)"]
