from lxml import html

from mickg.article import Candidate
from mickg.source.html.stated import stated
from mickg.source.html.titles import titles

NAME = "Bộ TT&amp;TT giao ban quý I/2024"
READ = "Bộ TT&TT giao ban quý I/2024"


def found(head: str = "", body: str = "") -> list[tuple[str, str]]:
    tree = html.document_fromstring(f"<head>{head}</head><body>{body}</body>")
    return [(one.value, one.origin) for one in titles(tree, stated(tree))]


def test_titles_are_tried_from_the_surest_to_the_least() -> None:
    head = f'<meta property="og:title" content="{NAME} 1"><title>{NAME} 4</title>'
    body = f"<div class='news-title big'>{NAME} 3</div><h1>{NAME} 2</h1>"
    assert found(head, body) == [
        (f"{READ} 1", "og:title"),
        (f"{READ} 2", "h1"),
        (f"{READ} 3", "class news-title"),
        (f"{READ} 4", "title"),
    ]


def test_a_page_named_for_its_kind_has_no_title() -> None:
    assert found("<title>Chi tiết tin</title>", "<h1>Tin tức - Sự kiện</h1><p class=title>CHI TIẾT TIN TỨC</p>") == []


def test_an_old_page_has_its_title_in_a_class() -> None:
    assert found("<title>Chi tiết tin</title>", f"<span class=NewsTitle>{NAME}</span>") == [(READ, "class NewsTitle")]
    assert found("", f"<td class='tieu-de'>{NAME}</td>") == [(READ, "class tieu-de")]


def test_the_name_of_the_site_is_cut_off() -> None:
    site = '<meta property="og:site_name" content="Sở Thông tin Hà Nam">'
    assert found(f"{site}<title>{NAME} - Sở Thông tin Hà Nam</title>") == [(READ, "title")]
    assert found(f"<title>Cổng thông tin điện tử tỉnh | {NAME} | Báo Hà Nam</title>") == [(READ, "title")]
    assert found(f"<title>{NAME} - một năm nhìn lại</title>") == [(f"{READ} - một năm nhìn lại", "title")]


def test_a_page_of_an_office_has_its_title_in_a_heading() -> None:
    assert found("<title>Chi tiết</title>", f"<h2>{NAME}</h2><h3>{NAME} 2</h3>") == [(READ, "heading")]


def test_menus_and_endless_lines_are_no_titles() -> None:
    assert found("", f"<ul class=titles><li>{NAME}</ul><a class=title>{NAME}</a><h1>Tin</h1><h1>{NAME * 20}</h1>") == []


def test_candidate_titles_are_candidates() -> None:
    tree = html.document_fromstring(f"<h1>{NAME}</h1>")
    assert titles(tree, stated(tree)) == (Candidate(READ, "h1"),)
