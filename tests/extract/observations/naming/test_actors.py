"""Who does what to the things a figure counts, without what is too much."""

import pytest

from mickg.extract.observations.naming.actors import limited, trimmed


def said(text: str) -> str:
    """What is left of some words before a figure."""
    begin, end = trimmed(text, 0, len(text))
    return text[begin:end]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("nhiều nhất vẫn là tấn công lừa đảo", "tấn công lừa đảo"),
        ("tấn công lừa đảo nhiều nhất", "tấn công lừa đảo"),
        ("thành phố vinh là địa phương có số ca cao nhất cả nước", "thành phố vinh"),
        ("toàn bộ", ""),
        ("tổng số", ""),
        ("thuộc", ""),
        ("bao", ""),
        ("vậy, những khu này chiếm", "những khu này chiếm"),
        ("lễ trao giải diễn ra tối qua tại nhà hát", "lễ trao giải"),
        ("hội nghị được tổ chức tại hà nội", "hội nghị"),
        ("tỉnh tổ chức", "tỉnh tổ chức"),
        ("tỉnh đã nối mạng với tổng số", "tỉnh đã nối mạng"),
        ("tỉnh đã nối mạng", "tỉnh đã nối mạng"),
    ],
)
def test_words_that_rank_or_lead_on_are_out(text: str, left: str) -> None:
    assert said(text) == left


def short(text: str, most: int, *, led: bool) -> str:
    """A stretch of a whole text made short."""
    begin, end = limited(text, 0, len(text), most, led=led)
    return text[begin:end]


def test_what_stands_behind_prepositions_goes_first_where_one_leads_to_the_figure() -> None:
    text = "cục đã phát cảnh báo tới các chủ quản hệ thống thông tin"
    assert short(text, 6, led=True) == "cục đã phát cảnh báo"
    assert short(text, 13, led=True) == text


def test_first_clauses_go_next_and_no_word_is_cut() -> None:
    text = "tỉnh đã rà soát các hồ sơ còn tồn đọng và nối mạng"
    assert short(text, 6, led=False) == "nối mạng"
    assert short("trung tâm phục vụ hành chính công đã giải quyết", 6, led=False).startswith("trung tâm")
