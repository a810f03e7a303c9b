import unicodedata
from pathlib import Path

import pytest
from source_factory import BODY, LEAD, TEXT, TITLE, article_page, given, page, paragraphs

from mickg.article import Candidate
from mickg.errors import InvalidInput
from mickg.source.given import Reading
from mickg.source.html.read import read

PAGES = Path(__file__).parent / "pages"


def read_page(text: str | bytes) -> Reading:
    return read(given(text, label="a.html", suffix=".html"))


def shown(name: str) -> Reading:
    return read_page((PAGES / f"{name}.html").read_bytes())


@pytest.mark.parametrize("name", ["newspaper", "portal", "tables"])
def test_a_page_of_each_kind_gives_its_article_alone(name: str) -> None:
    assert shown(name).text == (PAGES / f"{name}.txt").read_text("utf-8").rstrip("\n")


@pytest.mark.parametrize(
    ("name", "title", "day"),
    [
        (
            "newspaper",
            ("Bộ TT&TT giao ban quản lý nhà nước tháng 5/2022", "og:title"),
            ("2022-06-14", "article:published_time"),
        ),
        (
            "portal",
            ("Sở TT&TT tập huấn chuyển đổi số cho Tổ công nghệ số cộng đồng", "og:title"),
            ("2024-03-13", "dateline"),
        ),
        (
            "tables",
            ("Tổng kết công tác năm 2019 của ngành Thông tin và Truyền thông", "class NewsTitle"),
            ("2019-12-28", "dateline"),
        ),
    ],
)
def test_a_page_of_each_kind_gives_title_and_day(name: str, title: tuple[str, str], day: tuple[str, str]) -> None:
    found = shown(name)
    assert (found.titles[0].value, found.titles[0].origin) == title
    assert (found.published[0].value, found.published[0].origin) == day
    assert found.warnings == ()


def test_a_newspaper_states_publisher_and_address() -> None:
    found = shown("newspaper")
    assert found.url == "https://bao.example/giao-ban-5-2022.html"
    assert found.publishers == (
        Candidate("Báo Thử", "og:site_name"),
        Candidate("Báo Thử", "JSON-LD publisher"),
        Candidate("bao.example", "address"),
    )


def test_a_title_that_the_text_lacks_stands_over_it() -> None:
    head = f'<meta property="og:title" content="{TITLE.replace("&", "&amp;")}">'
    assert read_page(page(paragraphs(LEAD, *BODY), head=head)).text == TEXT


def test_marks_typed_apart_hide_nothing() -> None:
    apart = unicodedata.normalize("NFD", article_page(before="<p>Chi tiết tin</p>"))
    assert unicodedata.normalize("NFC", read_page(apart).text) == TEXT


@pytest.mark.parametrize(
    "clock",
    ["<div><div><div>{}</div></div></div>", "<header>{}</header>", "<div class=clock>{}</div>", "<p id=top-date>{}"],
)
def test_the_clock_in_a_page_s_head_is_no_day_of_publication(clock: str) -> None:
    head = clock.format("Thứ sáu, ngày 20 tháng 11 năm 2026")
    wrapped = article_page(before=f"<div id=wrapper>{head}<div class=main>", after="</div></div>")
    assert read_page(wrapped).published == ()


def test_days_that_differ_are_told_of() -> None:
    found = read_page(
        article_page(head='<meta property="article:published_time" content="2024-03-14T08:00:00+07:00">').replace(
            "</h1>", "</h1><p>Thứ tư - 13/03/2024 10:49</p>"
        )
    )
    assert found.warnings == (
        "has several days of publication: 2024-03-14 (article:published_time); 2024-03-13 (dateline);"
        " the first is taken",
    )


def test_a_lead_outside_of_the_text_is_kept_without_a_title_too() -> None:
    body = f"<div><div><p>{LEAD.replace('&', '&amp;')}</p></div><div>{paragraphs(*BODY * 3)}</div></div>"
    assert read_page(page(body)).text.split("\n")[:2] == [LEAD, BODY[0]]


def test_the_day_beside_an_old_page_s_text_is_found() -> None:
    rows = f"<tr><td>Cập nhật: 13/03/2024 10:49</td></tr><tr><td><div>{paragraphs(LEAD, *BODY)}</div></td></tr>"
    assert read_page(page(f"<table>{rows}</table>")).published == (Candidate("2024-03-13", "dateline"),)


def test_a_short_notice_is_read_whole() -> None:
    assert (
        read_page("<h1>Thông báo nghỉ lễ</h1><p>Sở nghỉ từ ngày 30/4.</p>").text
        == "Thông báo nghỉ lễ\nSở nghỉ từ ngày 30/4."
    )


@pytest.mark.parametrize("text", [page(), page("<script>x</script>"), page("<nav><a>Tin</a></nav>"), "<!-- x -->"])
def test_a_page_without_an_article_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput, match=r"a\.html: holds no text; give a page that holds an article"):
        read_page(text)


@pytest.mark.parametrize("fault", [RecursionError, ValueError])
def test_where_trafilatura_fails_prose_is_found(fault: type[Exception], monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise fault

    monkeypatch.setattr("trafilatura.extract", fail)
    assert read_page(article_page()).text == TEXT


def test_a_row_of_cells_without_end_is_still_read() -> None:
    assert read_page(article_page(after=f"<table><tr>{'<td>1' * 1000}</table>")).text.startswith(TEXT)
