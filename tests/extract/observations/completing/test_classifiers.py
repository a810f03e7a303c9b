"""Bare classifiers take the kind of those counted from who did it, from the field spoken of, from what was told."""

import pytest
from extract_factory import record_of


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hải quan phát hiện 37 vụ, 52 đối tượng buôn lậu thuốc lá.", "số vụ buôn lậu thuốc lá hải quan phát hiện"),
        ("Kiểm lâm xử lý 37 vụ với 52 đối tượng phá rừng.", "số vụ phá rừng kiểm lâm xử lý"),
        ("Tổ liên ngành bắt 37 vụ/52 đối tượng vận chuyển pháo nổ.", "số vụ vận chuyển pháo nổ tổ liên ngành bắt"),
        ("Đội 3 phá 37 vụ và bắt 52 đối tượng trộm cắp.", "số vụ Đội 3 phá"),
    ],
)
def test_a_case_is_of_what_those_did_who_are_counted_beside_it(text: str, name: str) -> None:
    assert names(text)[0] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Về án dân sự, ngành thụ lý 431 vụ việc, đã giải quyết 389 vụ việc.", "số vụ việc án dân sự đã giải quyết"),
        ("Thanh tra đất đai: triển khai 46 cuộc, đã kết thúc 31 cuộc.", "số cuộc thanh tra đất đai đã kết thúc"),
        ("Về phía tỉnh, các đoàn triển khai 46 cuộc, đã kết thúc 31 cuộc.", "số cuộc đã kết thúc"),
    ],
)
def test_a_field_spoken_of_is_the_kind(text: str, name: str) -> None:
    assert names(text)[1] == name


def test_a_total_that_goes_on_takes_the_kind_of_the_paragraph_before() -> None:
    told = names("Tháng 6, xảy ra 14 vụ cháy rừng.\n\nLũy kế từ đầu năm, toàn tỉnh xảy ra 73 vụ, làm 2 người chết.")
    assert told[1:] == ["số vụ cháy rừng", "số người chết do cháy rừng"]
    told = names("Tháng 6, xảy ra 14 vụ cháy rừng.\n\nCông an huyện đã khởi tố 3 vụ.")
    assert told[1] == "số vụ Công an huyện đã khởi tố"


def test_what_state_those_counted_are_in_is_no_kind() -> None:
    told = names("Toàn tỉnh tiếp nhận 214 đơn khiếu nại, tố cáo. Đến nay có 31 đơn thuộc thẩm quyền giải quyết.")
    assert told[1] == "số đơn khiếu nại, tố cáo thuộc thẩm quyền giải quyết"
    assert names("Tỉnh nhận 214 đơn khiếu nại. Có 31 đơn vị thụ lý.")[1].startswith("số đơn vị")


def test_social_housing_is_a_kind_of_housing() -> None:
    told = names("Toàn tỉnh có 24 dự án nhà ở xã hội; trong đó có 18 dự án mới.")
    assert told[1] == "số dự án nhà ở xã hội mới"


def test_who_was_harmed_in_cases_was_in_the_accidents_spoken_of() -> None:
    told = names("Kéo giảm tai nạn giao thông\n\nTháng 6, toàn tỉnh xảy ra 14 vụ, làm 3 người chết.")
    assert told == ["số vụ tai nạn giao thông", "số người chết do tai nạn giao thông"]
    told = names("Tai nạn giao thông, tai nạn lao động đều giảm\n\nToàn tỉnh xảy ra 14 vụ, làm 3 người chết.")
    assert told == ["số vụ", "số người chết"]
