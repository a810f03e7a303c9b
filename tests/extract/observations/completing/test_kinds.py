"""Parts of those counted take along what is said of the whole, bare classifiers the kind told before."""

import pytest
from extract_factory import record_of


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]


def test_a_kind_of_those_counted_has_what_they_have_done() -> None:
    told = names("Toàn huyện có 62 trường đạt chuẩn quốc gia. Trong đó, mầm non có 20 trường, tiểu học có 25 trường.")
    assert told[1:] == ["số trường mầm non đạt chuẩn quốc gia", "số trường tiểu học đạt chuẩn quốc gia"]


def test_a_bare_noun_of_a_part_is_the_whole_noun() -> None:
    told = names("Có 81 văn bản quy phạm pháp luật, gồm 51 văn bản cấp tỉnh và 30 văn bản cấp xã.")
    assert told[1] == "số văn bản quy phạm pháp luật cấp tỉnh"
    assert told[2] == "số văn bản quy phạm pháp luật cấp xã"


def test_parts_in_brackets_are_of_the_label_before_them() -> None:
    told = names("Số người bị thương do cháy nổ: 40 người (trong đó, khu vực đô thị: 31 người; nông thôn: 9 người).")
    assert told[1:] == ["số người khu vực đô thị bị thương do cháy nổ", "số người nông thôn bị thương do cháy nổ"]


def test_more_than_the_whole_is_no_part_of_it() -> None:
    told = names("Toàn tỉnh có 12 hợp tác xã kiểu mới. Trong đó, 40 hợp tác xã nông nghiệp được vay vốn.")
    assert told[1] == "số hợp tác xã nông nghiệp được vay vốn"


def test_what_no_word_makes_a_part_keeps_its_name() -> None:
    told = names("Toàn huyện có 62 trường đạt chuẩn quốc gia. Năm nay sửa chữa 2 trường mầm non.")
    assert told[1] == "số trường mầm non sửa chữa"


def test_a_bare_classifier_takes_the_only_kind_told() -> None:
    told = names("Toàn ngành tiến hành 131 cuộc thanh tra hành chính. Đến nay đã kết thúc 117 cuộc.")
    assert told[1] == "số cuộc thanh tra hành chính đã kết thúc"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Cả nước có 900 ca sốt rét. Nhiều nhất là Gia Lai (45 ca).", "số ca sốt rét Gia Lai"),
        ("Toàn tỉnh có 90 cơ sở dạy nghề. Đoàn đã kiểm tra 45 cơ sở.", "số cơ sở dạy nghề đoàn đã kiểm tra"),
        ("Có 900 lượt người khám bệnh, riêng tháng 6 có 90 lượt người.", "số lượt người khám bệnh"),
    ],
)
def test_so_does_a_bare_noun_of_two_syllables(text: str, name: str) -> None:
    assert names(text)[1].startswith(name)


def test_a_name_is_no_kind_nor_is_what_stands_in_brackets() -> None:
    told = names("Lao động Đài Loan: 136 lao động (33 lao động nữ), Nhật Bản: 26 lao động.")
    assert told[2] == "số lao động Nhật Bản"


def test_a_bare_classifier_of_two_kinds_stays_bare() -> None:
    told = names("Xảy ra 31 vụ cháy, 12 vụ nổ. Đến nay đã khởi tố 9 vụ.")
    assert told[2] == "số vụ đã khởi tố"


def test_a_sum_for_each_says_of_what() -> None:
    assert names("Huyện đã trao 35 suất quà, mỗi suất trị giá 600.000 đồng.")[1] == "giá trị mỗi suất quà"
    assert names("Tỉnh xây 12 căn nhà tình nghĩa, mỗi căn 80 triệu đồng.")[1] == "giá trị mỗi căn nhà tình nghĩa"


def test_all_of_those_that_more_came_to_are_of_their_kind() -> None:
    assert names("Xe buýt điện tăng 20 xe, nâng tổng số xe lên 180 xe.")[1] == "tổng số xe buýt điện"
    assert names("Xe buýt điện tăng 20 xe. Tổng số xe lên 180 xe.")[1] == "tổng số xe"


def test_visits_are_those_of_the_guests_told_before() -> None:
    told = names(
        "Khách quốc tế đến tỉnh đạt 6.708 lượt người. Khách đến bằng đường hàng không đạt 5.383 lượt người; "
        "bằng đường bộ đạt 1.167 lượt người. Nhật Bản có 34 lượt người."
    )
    assert told[2:] == ["số lượt khách bằng đường bộ", "số lượt khách Nhật Bản"]
    told = names("Tỉnh đón 6.708 lượt khách. Sở mở lớp cho 300 lượt người tham gia.")
    assert told[1] == "số lượt người tham gia sở mở lớp"


def test_people_of_a_part_are_called_as_the_whole_is() -> None:
    assert names("Toàn tỉnh tuyển 30 công nhân, trong đó nữ 8 người.")[1] == "số công nhân nữ"
    assert names("Toàn tỉnh có 30 đại biểu, trong đó có 8 nữ.")[1] == "số đại biểu nữ"
    assert names("Toàn tỉnh có 30 học viên, gồm: nam: 22 người; nữ: 8 người.")[2] == "số học viên nữ"
    assert names("Toàn tỉnh có 30 công chức, trong đó 8 người dân được khen.")[1] == "số người dân được khen"


def test_a_row_behind_a_colon_or_that_sums_up_to_what_was_counted_parts_it() -> None:
    assert names("Tòa đã xử 20 vụ án: hình sự 5 vụ, dân sự 15 vụ.")[1:] == ["số vụ án hình sự", "số vụ án dân sự"]
    told = names("Huyện đã tiêm 500 liều vắc xin dại. Vùng cao là 200 liều, vùng thấp là 300 liều.")
    assert told[1:] == ["số liều vắc xin dại vùng cao", "số liều vắc xin dại vùng thấp"]


def test_the_dead_are_no_part_that_was_killed_and_injured() -> None:
    assert names("Lốc xoáy làm 9 người thương vong, trong đó chết 2 người.")[1] == "số người chết"
