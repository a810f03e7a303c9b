"""The field that a heading or the words that open a paragraph name."""

import pytest

from mickg.extract.observations.naming.fields import field_of_heading, field_of_opening


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("2. Về lĩnh vực viễn thông:", "viễn thông"),
        ("- An toàn thông tin mạng:", "An toàn thông tin mạng"),
        ("III. Công tác văn thư", "văn thư"),
    ],
)
def test_a_short_title_is_a_field(heading: str, field: str) -> None:
    assert field_of_heading(heading, marked=True) == field


@pytest.mark.parametrize(
    "heading",
    [
        "Tính đến ngày 30/6:",
        "Doanh thu tăng mạnh",
        "Kết quả 6 tháng đầu năm",
        "Bị phản ứng nhưng vẫn xây dựng",
        "Hai thị trường lao động",
    ],
)
def test_a_title_that_tells_something_is_none(heading: str) -> None:
    assert field_of_heading(heading, marked=True) == ""


def test_the_words_that_open_a_paragraph_may_name_its_field() -> None:
    words = "về lĩnh vực bưu chính, doanh thu đạt"
    found = field_of_opening(words)
    assert found is not None
    assert words[found[0] : found[1]] == "bưu chính"


def test_other_openings_name_none() -> None:
    assert field_of_opening("trong tháng 6, doanh thu đạt") is None


def test_a_field_of_two_nouns_is_not_cut() -> None:
    assert field_of_opening("lĩnh vực phát thanh, truyền hình ghi nhận") is None
    assert field_of_opening("lĩnh vực in có doanh thu") is None
