"""Who of a row has how many of what was counted."""

from extract_factory import record_of


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]


def test_a_place_has_so_many_of_what_was_counted_by_its_noun() -> None:
    told = names("Cả nước có 2 triệu người dùng chữ ký số; riêng Thanh Hóa có 80.000 người, Kiên Giang có 9.000 người.")
    assert told[1:] == ["số người dùng chữ ký số Thanh Hóa", "số người dùng chữ ký số Kiên Giang"]


def test_a_province_is_not_called_a_city_like_the_one_before_it() -> None:
    told = names("Cả nước có 90 ca sởi, trong đó thành phố Hải Phòng 25 ca, Bình Dương 10 ca.")
    assert told[2] == "số ca sởi Bình Dương"


def test_who_holds_a_place_in_an_order_has_the_count_behind_it() -> None:
    told = names("Việt Nam đón 5 triệu lượt khách quốc tế. Xếp thứ hai là Trung Quốc với 2 triệu lượt.")
    assert told[1:] == ["xếp hạng lượt khách quốc tế của Trung Quốc", "số lượt khách quốc tế Trung Quốc"]


def test_what_a_body_counts_with_other_words_is_no_member() -> None:
    told = names("Cả nước có 2 triệu người dùng chữ ký số; Thanh Hóa tập huấn cho 900 người cao tuổi.")
    assert told[1].startswith("số người cao tuổi")


def test_a_level_behind_a_place_in_an_order_is_of_what_is_ordered() -> None:
    told = names("Việt Nam xếp thứ 2 khu vực về tốc độ tăng trưởng giá trị thương hiệu với 431 tỷ USD.")
    assert told[1] == "giá trị thương hiệu của Việt Nam"


def test_a_name_of_one_word_has_its_share_of_those_counted() -> None:
    told = names("Đứng đầu là Hàn Quốc với 252.000 lượt khách, thứ hai là Malaysia 84.000 lượt.")
    assert told[0] == "xếp hạng của Hàn Quốc"
    assert told[2].endswith("Malaysia")


def test_a_part_goes_on_with_those_counted_before_it() -> None:
    told = names("Số lao động có việc làm là 51 triệu người, trong đó nông thôn 32 triệu, thành thị 19 triệu người.")
    assert told[1:] == ["số lao động nông thôn có việc làm", "số lao động thành thị có việc làm"]


def test_those_who_follow_in_an_order_are_none_of_the_first() -> None:
    told = names("Thanh Hóa giành 52 HCV. Xếp sau lần lượt là các đoàn Nghệ An (25 HCV), Hà Nam (24 HCV).")
    assert told[1:] == ["số HCV Nghệ An", "số HCV Hà Nam"]
    told = names("Thanh Hóa vẫn là địa phương dẫn đầu, tiếp nhận 52 dự án, tiếp đến là Nghệ An: 25 dự án.")
    assert told == ["số dự án Thanh Hóa tiếp nhận", "số dự án Nghệ An"]
