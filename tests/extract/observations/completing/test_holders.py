"""Counts of those who hold what was counted just before, and of what those hold."""

import pytest
from extract_factory import record_of


def named(text: str, value: int) -> str:
    """The indicator of the only figure of that value."""
    (one,) = (one for one in record_of(f"{text}\n", on="2023-07-01").observations if one.value == value)
    return one.indicator


@pytest.mark.parametrize(
    ("text", "value", "name"),
    [
        ("Tỉnh đang có 33 ca dương tính mới tại 5 địa phương.", 5, "số địa phương có ca dương tính mới"),
        ("Tỉnh có 12 vụ cháy lớn trên địa bàn 4 huyện.", 4, "số huyện có vụ cháy lớn tỉnh"),
        ("Hội chợ có 200 gian hàng ở 8 lĩnh vực.", 8, "số lĩnh vực có gian hàng hội chợ"),
        ("Tỉnh lập 503 tổ công nghệ số với 2.100 thành viên.", 2100, "số thành viên tổ công nghệ số"),
    ],
)
def test_a_count_is_named_by_the_one_it_is_joined_to(text: str, value: int, name: str) -> None:
    assert named(text, value) == name


def test_those_who_attend_are_of_no_count_before() -> None:
    text = "Hội nghị nối tới 63 điểm cầu truyền hình với 1.500 đại biểu tham dự."
    assert named(text, 1500).startswith("số đại biểu tham dự")
    assert "điểm cầu truyền hình" not in named(text, 1500)


def test_a_mark_parts_two_counts() -> None:
    assert "có" not in named("Tỉnh có 33 ca mắc, tại 5 địa phương.", 5)
