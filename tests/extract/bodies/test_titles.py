"""Titles, and the bodies that they share a word with or leave to a field."""

import pytest
from extract_factory import record_of


@pytest.mark.parametrize(
    ("told", "title", "body"),
    [
        ("Bộ trưởng Công an Lương Tam Quang", "Bộ trưởng", "Bộ Công an"),
        ("Ông Lương Tam Quang, Bộ trưởng Công an,", "Bộ trưởng", "Bộ Công an"),
        (
            "Trưởng ban Ban Quản lý Khu kinh tế tỉnh Cà Mau Lương Tam Quang",
            "Trưởng Ban",
            "Ban Quản lý Khu kinh tế tỉnh Cà Mau",
        ),
        ("Phó Trưởng ban Ban Chỉ đạo 389 quốc gia Lương Tam Quang", "Phó Trưởng Ban", "Ban Chỉ đạo 389 quốc gia"),
    ],
)
def test_whose_post_it_is(told: str, title: str, body: str) -> None:
    read = record_of(f"{told} phát biểu.")

    assert [(one.person, one.title, one.organisation) for one in read.posts] == [("Lương Tam Quang", title, body)]


def test_the_presidents_palace_has_no_chairman() -> None:
    read = record_of("Trước Phủ Chủ tịch, Chủ tịch nước Tô Lâm đọc diễn văn.")

    assert [one.title for one in read.posts] == ["Chủ tịch nước"]
