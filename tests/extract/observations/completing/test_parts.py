"""Parts of a share are named like the whole, or like the part beside them."""

from extract_factory import record_of


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]


def test_a_part_stands_in_place_of_one_of_its_kind() -> None:
    assert names("Tỷ lệ đúng hạn ở cấp tỉnh đạt 99%, cấp huyện 97%, cấp xã 93%.")[1:] == [
        "tỷ lệ đúng hạn ở cấp huyện",
        "tỷ lệ đúng hạn ở cấp xã",
    ]
    assert names("Tỷ lệ thất nghiệp 2,26%, thiếu việc làm 1,98%.")[1] == "tỷ lệ thiếu việc làm"


def test_who_is_named_alone_has_the_rate_told_last() -> None:
    told = names("Tỷ lệ hộ nghèo của cả nước là 4%. Cao nhất là Điện Biên (21%), tiếp đến là Hà Giang (20%).")
    assert told[1:] == ["tỷ lệ hộ nghèo Điện Biên", "tỷ lệ hộ nghèo Hà Giang"]
    assert names("Tỷ lệ nợ xấu của Vietcombank là 1%, thấp hơn BIDV (1,5%).")[1] == "tỷ lệ nợ xấu BIDV"


def test_a_rate_right_behind_a_count_is_of_what_was_counted() -> None:
    assert names("Có 7.543 hộ đạt chuẩn văn hóa, tỷ lệ 90% tổng số hộ; 27 thôn đạt chuẩn văn hóa, đạt tỷ lệ 93%.") == [
        "số hộ đạt chuẩn văn hóa",
        "tỷ lệ hộ đạt chuẩn văn hóa trên tổng số hộ",
        "số thôn đạt chuẩn văn hóa",
        "tỷ lệ thôn đạt chuẩn văn hóa",
    ]
