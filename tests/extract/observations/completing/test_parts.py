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


def test_brackets_tell_the_rates_of_parts_by_their_names_alone() -> None:
    assert names("Tỷ lệ thất nghiệp là 3% (nam: 2,5%; nữ: 3,6%).")[1:] == [
        "tỷ lệ thất nghiệp nam",
        "tỷ lệ thất nghiệp nữ",
    ]
    assert names("Tỷ lệ giải ngân đạt 41% (vốn trong nước: 44%; vốn vay: 9%).")[1:] == [
        "tỷ lệ giải ngân vốn trong nước",
        "tỷ lệ giải ngân vốn vay",
    ]
    assert names("Tỷ lệ giải ngân đạt 41%, trong đó vốn trong nước 44%.")[1] == "tỷ lệ giải ngân vốn trong nước"


def test_brackets_tell_the_shares_of_parts_of_what_was_counted() -> None:
    assert names("Toàn xã có 900 lao động (nông nghiệp: 60%; dịch vụ: 40%).")[1:] == [
        "tỷ lệ lao động nông nghiệp",
        "tỷ lệ lao động dịch vụ",
    ]
