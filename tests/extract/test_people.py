"""Whose name a run of capitals is, beside titles, states, places and schools."""

import pytest
from extract_factory import read_in


def persons(text: str) -> list[str]:
    return [mention.value for mention in read_in(text).mentions if mention.kind == "PERSON"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tổng thống Pháp Emmanuel Macron thăm Hà Nội.", "Emmanuel Macron"),
        ("Ngoại trưởng Mỹ Antony Blinken dự lễ.", "Antony Blinken"),
        ("Bộ trưởng Bộ Ngoại giao Nhật Bản Yoko Kamikawa điện đàm.", "Yoko Kamikawa"),
        ("Chủ tịch UBND quận Hoàng Mai Nguyễn Minh Tâm chủ trì.", "Nguyễn Minh Tâm"),
        ("Hiệu trưởng Trường THPT Chu Văn An Nguyễn Thị Nhiếp phát biểu.", "Nguyễn Thị Nhiếp"),
        ("Tổ trưởng Tổ công tác Mai Tiến Dũng kiểm tra.", "Mai Tiến Dũng"),
        ("Nguyên Chủ tịch UBND thành phố Đà Nẵng – Hồ Việt góp ý.", "Hồ Việt"),
        ("Bộ trưởng ngoại giao Nga Sergei Lavrov họp báo.", "Sergei Lavrov"),
        ("Đại sứ Nga tại Liên hợp quốc Vasily Nebenzia phát biểu.", "Vasily Nebenzia"),
        ("Đại sứ Việt Nam tại Lào Nguyễn Minh Tâm ra đón.", "Nguyễn Minh Tâm"),
        ("Thủ tướng Canada, Justin Trudeau đến dự.", "Justin Trudeau"),
        ("Thủ tướng Iraq Haider al-Abadi đến dự.", "Haider al-Abadi"),
        ("Giám đốc Sở Thông tin và Truyền thông, Lương Hải Âu chủ trì.", "Lương Hải Âu"),
    ],
)
def test_a_name_begins_after_the_name_of_a_state_a_place_or_a_body(text: str, name: str) -> None:
    assert persons(text) == [name]


def test_given_names_after_a_title_are_of_him_whom_the_text_names_whole() -> None:
    text = "Bộ trưởng Bộ Y tế Nguyễn Thị Kim Tiến trả lời. Bộ trưởng Kim Tiến nói thêm. Bà Tiến cảm ơn."

    assert persons(text) == ["Nguyễn Thị Kim Tiến"] * 3


@pytest.mark.parametrize(
    "text",
    [
        "Hiệu trưởng Trường THPT Chu Văn An báo cáo.",
        "Chủ tịch UBND quận Hoàng Mai báo cáo.",
        "Thủ tướng Đức và Tổng thống Pháp gặp nhau.",
        "Bài và ảnh: Hoàng Nam",
    ],
)
def test_names_of_places_schools_and_states_are_no_persons(text: str) -> None:
    assert persons(text) == []


def test_a_district_before_an_office_and_a_short_level_of_a_place_are_no_persons() -> None:
    text = "Kiểm tra tại huyện Văn Bàn, Phó Chủ tịch UBND tỉnh Lào Cai Nguyễn Trọng Hải gặp dân. Phường Tô, Q. Hải An."
    assert persons(text) == ["Nguyễn Trọng Hải"]


def test_initials_are_of_foreign_names() -> None:
    text = "Bộ trưởng Bộ Năng lượng Lào P. Sayasone gặp Tổng thống Mỹ Donald J. Trump."
    assert persons(text) == ["P. Sayasone", "Donald J. Trump"]
