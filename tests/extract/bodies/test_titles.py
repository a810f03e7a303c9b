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


@pytest.mark.parametrize(
    "told",
    [
        "Bộ Y tế hiện có 3 Thứ trưởng: Đỗ Xuân Tuyên, Nguyễn Thị Liên Hương, Lê Đức Luận.",
        "Năm nay, Bộ Y tế chỉ còn hai Thứ trưởng là Đỗ Xuân Tuyên và Lê Đức Luận.",
        "Về phía Bộ Y tế có Thứ trưởng Đỗ Xuân Tuyên.",
        "Tại Bộ Y tế, Thứ trưởng Đỗ Xuân Tuyên tiếp đoàn.",
        "Phiên họp có Bộ Y tế. Bộ này còn lại các Thứ trưởng Đỗ Xuân Tuyên, Lê Đức Luận.",
    ],
)
def test_a_deputy_is_of_the_ministry_that_is_told_to_have_him(told: str) -> None:
    read = record_of(f"Bộ Công Thương họp. Bộ Công Thương báo cáo. Bộ Công Thương kiến nghị.\n{told}").posts
    assert "Đỗ Xuân Tuyên" in [one.person for one in read]
    assert {one.organisation for one in read} == {"Bộ Y tế"}


def test_a_ministry_that_is_met_has_no_deputy_of_the_articles() -> None:
    read = record_of(
        "Bộ Công Thương họp. Bộ Công Thương báo cáo.\nLàm việc với Bộ Y tế, Thứ trưởng Phan Thị Thắng đề nghị bỏ phí."
    ).posts
    assert [one.organisation for one in read] == ["Bộ Công Thương"]


@pytest.mark.parametrize("name", ["Hầu A Lềnh", "Giàng Seo Phử", "Nông Quốc Tuấn"])
def test_a_head_before_the_name_of_a_minority_means_the_body_told_before(name: str) -> None:
    read = record_of(f"Ủy ban Dân tộc họp. Thứ trưởng, Phó Chủ nhiệm Ủy ban {name} chủ trì.")
    assert [(one.person, one.title, one.organisation) for one in read.posts] == [
        (name, "Thứ trưởng, Phó Chủ nhiệm", "Ủy ban Dân tộc")
    ]
    assert [one.name for one in read.organisations] == ["Ủy ban Dân tộc"]
