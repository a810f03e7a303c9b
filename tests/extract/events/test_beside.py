"""Days and months in an event's name and right behind it."""

import pytest
from extract_factory import record_of


def start_of(text: str, on: str = "2022-09-13") -> str | None:
    (one,) = record_of(text, on=on).events
    return one.start


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Tỉnh hưởng ứng Ngày Chuyển đổi số quốc gia 10/10.", "2022-10-10"),
        ("Sách được đưa vào Ngày Sách và Văn hóa đọc Việt Nam 21/4/2023.", "2023-04-21"),
        ("Hội nuôi Ngày An toàn thông tin Việt Nam vào cuối năm.", None),
        ("Tỉnh hưởng ứng Ngày Chuyển đổi số quốc gia 31/2.", None),
    ],
)
def test_a_named_day_is_on_the_day_behind_its_name_in_the_year_of_the_article(text: str, start: str | None) -> None:
    assert start_of(text) == start


def test_an_anniversary_is_on_the_last_of_the_days_in_brackets() -> None:
    text = "Ngành kỷ niệm 70 năm Ngày truyền thống ngành Xuất bản (10/10/1952 - 10/10/2022)."

    assert start_of(text) == "2022-10-10"


def test_a_session_is_on_the_day_right_behind_its_name() -> None:
    assert start_of("Báo cáo trình Kỳ họp thứ 19 HĐND tỉnh Long An khóa X ngày 8/7/2022.") == "2022-07-08"
    assert start_of("Luật trình tại Kỳ họp thứ 4 và ban hành trước ngày 31/12/2022.") is None


def test_a_month_that_a_sentence_begins_with_is_that_of_what_is_held() -> None:
    assert start_of("Trong tháng 7/2022, Bộ Y tế tổ chức Hội nghị về dược.") == "2022-07"
    assert start_of("Tháng 7/2022, Bộ Y tế ký bản ghi nhớ với đối tác.") == "2022-07"


def test_a_month_is_when_something_is_held_only_where_it_is_told_to_be() -> None:
    assert start_of("Bộ trình Quốc hội tại kỳ họp thứ 4 khai mạc tháng 10/2022.") == "2022-10"
    assert start_of("Bộ mở Hội nghị giao ban quản lý nhà nước tháng 8/2022.") is None
