"""An explanation on a terminal."""

import re

import pytest
from explanation_factory import TEXT, body, explained, hostile_explanation, post
from hostile import STEERING, suites, unseen

from mickg.view.text import columns

COLOUR = re.compile(r"\x1b\[\d+(?:;\d+)?m")


def printed(width: int = 200, language: str = "vi") -> list[str]:
    return explained(language=language).text(width).splitlines()


def test_the_head_says_what_was_read() -> None:
    assert printed()[:2] == [
        "Giao ban tháng 3/2024",
        "giao-ban · 13/3/2024 · 1 chức vụ · 2 cơ quan · 1 số liệu · 1 chỉ đạo",
    ]


def test_passages_stand_in_brackets_with_the_signs_of_their_facts() -> None:
    assert printed()[4] == (
        "   2 Sáng {11/3/2024}, [Bộ trưởng [Bộ TT&TT]O1 Nguyễn Mạnh Hùng]P1 [giao [Vụ Bưu chính]O2 công bố chất lượng "
        "dịch vụ trước 30/6]T1."
    )


def test_under_a_line_stands_what_was_read_in_it_with_its_rule_and_what_it_says_beyond() -> None:
    assert printed()[5:12] == [
        "       P1  chức vụ Nguyễn Mạnh Hùng, Bộ trưởng, Bộ Thông tin và Truyền thông · post-before",
        "           vào ngày: 11/3/2024",
        "       O1  cơ quan Bộ Thông tin và Truyền thông · body-known",
        "           tên: Bộ Thông tin và Truyền thông ≈default-ministry",
        "       T1  chỉ đạo Nguyễn Mạnh Hùng → Vụ Bưu chính: công bố chất lượng dịch vụ · told-before",
        "           bằng từ: giao · mức độ: mệnh lệnh · hạn: 30/6/2024 ≈event-year",
        "       O2  cơ quan Vụ Bưu chính · body-known",
    ]


def test_what_became_no_fact_is_listed_by_line() -> None:
    lines = printed()
    first = lines.index("Có chữ số hay tên riêng mà không thành dữ kiện: 4")
    assert lines[first + 1 : first + 4] == ["   1 3/2024", "   2 11/3/2024", "   3 2022, Hà Nội"]


def test_the_rules_are_counted_and_described() -> None:
    lines = printed(language="en")
    assert lines[lines.index("The rules that read it:") + 1 :] == [
        "   2 body-known",
        "   1 default-ministry default ministry",
        "   1 event-year",
        "   1 figure-level",
        "   1 post-before a post before a name",
        "   1 told-before",
    ]


def test_a_fact_that_is_told_again_is_marked_again_and_listed_once() -> None:
    text = "Bộ TT&TT họp.\nSau đó Bộ TT&TT báo cáo."
    made = explained(text, organisations=(body(text, "Bộ TT&TT", "Sau đó Bộ TT&TT"),)).text(100)
    assert made.count("]O1") == 2
    assert made.count("O1  cơ quan") == 1


def test_no_line_is_wider_than_the_terminal() -> None:
    lines = printed(40)
    assert max(map(columns, lines)) <= 40
    assert len(lines) > len(printed())


def test_colours_say_nothing_more() -> None:
    coloured = explained().text(100, colours=True)
    assert COLOUR.sub("", coloured) == explained().text(100)
    assert len(COLOUR.findall(coloured)) > 20


def test_furniture_is_named() -> None:
    text = f"{TEXT}\nĐiện thoại: 024.3943 - Bản quyền thuộc Bộ\nGhi rõ nguồn khi phát hành lại"
    assert "(chân trang) " in explained(text, posts=(post(text),)).text(100)


@pytest.mark.parametrize("strings", [*suites()])
def test_no_article_steers_a_terminal(strings: list[str]) -> None:
    made = hostile_explanation([*strings, STEERING])
    assert unseen(made.text(100)) == set()
    assert unseen(COLOUR.sub("", made.text(100, colours=True))) == set()
    assert unseen(repr(made)) == set()
