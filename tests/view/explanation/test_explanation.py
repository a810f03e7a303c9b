"""The page of an explained article, in a real browser, and what else an explanation can be."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from explanation_factory import TEXT, body, explained, hostile_explanation, laid_out, post, record
from hostile import shown, suites
from playwright.sync_api import Page, expect
from view_browser import Opened

from mickg.errors import InvalidQuery, OutputRefused
from mickg.view.explanation.explanation import Explanation, Told

Open = Callable[..., Opened]
QUIET: tuple[object, object] = ({}, [])


def texts(page: Page, css: str) -> list[str]:
    return page.locator(css).evaluate_all("all => all.map(one => one.textContent)")  # type: ignore[no-any-return]


def signs(page: Page, css: str) -> list[str]:
    """The signs of the cards or items that can be seen."""
    return page.locator(f"{css}:visible").evaluate_all("all => all.map(one => one.dataset.ref)")  # type: ignore[no-any-return]


def marked(page: Page, text: str) -> Any:
    return page.locator(".text .mark", has_text=text).first


@pytest.fixture
def page(opened: Open) -> Page:
    """The page of the minister, his ministry, a task and a figure."""
    return opened(explained()).page


def test_the_article_stands_as_it_is(page: Page) -> None:
    assert texts(page, ".text .line") == TEXT.split("\n")


def test_the_summary_counts_what_was_read(page: Page) -> None:
    assert page.locator(".summary").inner_text() == (
        "giao-ban · 13/3/2024 · 1 chức vụ · 2 cơ quan · 1 số liệu · 1 chỉ đạo"
    )


def test_a_click_shows_all_that_is_read_at_a_place_the_shortest_first(page: Page) -> None:
    marked(page, "Bộ TT&TT").click()

    assert signs(page, "#cards .card") == ["O1", "P1"]
    assert page.url.endswith("#/O1,P1")


def test_a_click_is_answered_at_once_and_going_back_undoes_it(page: Page) -> None:
    read = "one => { one.click(); return document.querySelectorAll('#cards .card:not([hidden])').length; }"
    assert marked(page, "Bộ TT&TT").evaluate(read) == 2
    assert marked(page, "Nguyễn Mạnh Hùng").evaluate(read) == 1

    page.go_back()
    expect(page.locator("#cards .card:visible")).to_have_count(2)
    page.go_back()
    expect(page.locator("#chosen")).to_be_hidden()


def test_a_fact_is_shown_with_its_fields_what_is_inferred_and_its_rules(page: Page) -> None:
    marked(page, "Bộ TT&TT").click()

    card = page.locator("#cards .card[data-ref=O1]")
    assert card.locator("dl").inner_text().split("\n") == [
        "tên", "Bộ Thông tin và Truyền thông suy ra theo default-ministry",
    ]  # fmt: skip
    assert card.locator(".by").inner_text() == "luật body-known"
    rules = page.locator("#rules .card:visible")
    assert rules.locator("h3").all_inner_texts() == ["luật post-before", "luật body-known", "luật default-ministry"]


def test_a_rule_is_shown_with_its_description_its_pattern_and_its_examples(page: Page) -> None:
    marked(page, "Nguyễn Mạnh Hùng").click()

    rule = page.locator("#rules .card:visible")
    rule.locator("summary").click()
    assert [line for line in rule.inner_text().split("\n") if line] == [
        "luật post-before", "chức vụ đứng trước tên", "mẫu và ví dụ", "{TITLE} <name>", "<name> = {PERSON}", "đọc",
        "Bộ trưởng Bộ Y tế Đào Hồng Lan → person: Đào Hồng Lan", "không đọc", "Bộ trưởng Bộ Y tế phát biểu",
    ]  # fmt: skip


def test_marks_are_walked_and_read_by_keyboard(page: Page) -> None:
    page.locator("#clear").focus()
    walked = []
    for _ in range(5):
        page.keyboard.press("Tab")
        walked.append(signs(page, "#cards .card"))

    assert walked == [["U1"], ["U2"], ["P1"], ["O1", "P1"], ["T1"]]
    assert page.evaluate("history.length") == 2

    page.keyboard.press("Escape")
    page.locator("#chosen").wait_for(state="hidden")


def test_the_list_leads_to_the_passage_and_the_passage_to_the_list(opened: Open) -> None:
    text = "\n".join(
        [TEXT, *(f"Đoạn thứ {n} của bài kể về việc bưu chính ở các nơi." for n in range(80)), "Hết bài ở Bộ TT&TT."]
    )
    one = opened(
        explained(text, organisations=(body(text, "Bộ TT&TT", "Hết bài ở Bộ TT&TT"),), posts=(post(text),))
    ).page
    last = one.locator(".text .line").last
    assert not in_view(one, last)

    one.locator("#overview a", has_text="Bộ Thông tin và Truyền thông").last.click()
    one.locator("#cards .places a:visible").last.click()

    assert in_view(one, last)
    assert one.url.endswith("#/O1@2")
    assert one.locator("#overview li.chosen").get_attribute("data-ref") == "O1"


def in_view(page: Page, part: Any) -> bool:
    box, height = part.bounding_box(), page.evaluate("innerHeight")
    return box is not None and 0 <= box["y"] < height


def test_what_became_no_fact_is_listed_with_its_place(page: Page) -> None:
    items = page.locator("#overview section[data-kind=unread] li")
    assert items.locator("a").all_inner_texts() == [
        "Giao ban tháng 3/2024", "Sáng 11/3/2024, Bộ trưởng Bộ TT&TT Nguyễn", "bưu gửi, gần bằng năm 2022 ở Hà Nội.",
        "gửi, gần bằng năm 2022 ở Hà Nội.",
    ]  # fmt: skip
    assert items.locator("small").all_inner_texts() == ["dòng 1", "dòng 2", "dòng 3", "dòng 3"]

    items.locator("a").first.click()
    assert "không luật nào đọc" in page.locator("#cards .card:visible").inner_text()


def test_a_kind_that_is_not_ticked_is_neither_marked_nor_listed(page: Page) -> None:
    page.locator("input[value=organisations]").uncheck()

    assert not page.locator("#overview section[data-kind=organisations]").is_visible()
    assert page.locator(".text .k[data-kind=organisations]:not(.off)").count() == 0
    assert page.locator(".text .k[data-kind=posts]:not(.off)").count() > 0
    assert page.locator("#shown").inner_text() == "7 / 9"
    assert page.url.endswith("?no-kind=organisations")


def test_a_search_narrows_the_list_without_tone_marks(page: Page) -> None:
    page.locator("#search").fill("buu chinh")
    assert signs(page, "#overview li") == ["O2", "T1"]


def test_kinds_differ_by_more_than_colour(page: Page) -> None:
    lines = page.locator(".text .k").evaluate_all(
        "all => all.map((one) => { const style = getComputedStyle(one);"
        " return [one.dataset.kind, [style.textDecorationLine, style.textDecorationStyle, style.textUnderlineOffset,"
        " style.outlineStyle].join()]; })"
    )
    looks = dict(lines)
    assert len(looks) == 5
    assert len(set(looks.values())) == 5
    assert {*texts(page, ".text .ref")} == {""}
    assert page.locator(".text .ref").first.evaluate("one => getComputedStyle(one, '::after').content") == '"O1"'


def test_the_page_speaks_english(page: Page) -> None:
    page.get_by_role("button", name="English").click()
    page.locator(".text .mark", has_text="505 triệu bưu gửi").click()

    card = page.locator("#cards .card:visible").inner_text()
    assert "Sản lượng: 505 million" in card
    assert "March 2024" in card
    assert "Figures and names that became no fact" in page.locator("#overview").inner_text()


def test_without_script_everything_is_on_the_page(opened: Open) -> None:
    page = opened(explained(), java_script_enabled=False).page
    assert signs(page, "#cards .card")[:5] == ["P1", "O1", "O2", "F1", "T1"]
    assert page.locator("#overview").is_visible()
    assert not page.locator(".filters").is_visible()


def test_on_a_phone_nothing_runs_off_the_side(opened: Open) -> None:
    page = opened(explained(), "#/O1,P1", viewport={"width": 360, "height": 700}).page
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    expect(page.locator("#chosen")).to_be_in_viewport()


def test_menus_and_footers_are_named_and_stand_back(opened: Open) -> None:
    text = f"{TEXT}\nĐiện thoại: 024.3943 - Bản quyền thuộc Bộ\nGhi rõ nguồn khi phát hành lại"
    page = opened(explained(text)).page
    furniture = page.locator(".text .furniture")
    assert furniture.locator(".zone").all_inner_texts() == ["chân trang", "chân trang"]
    assert furniture.first.evaluate("one => Number(getComputedStyle(one).opacity)") < 1


def test_the_source_is_linked_to_where_it_is_on_the_web() -> None:
    made = record(TEXT).model_copy(
        update={"source": record(TEXT).source.model_copy(update={"url": "https://x.gov.vn/a"})}
    )
    page = Explanation(laid_out(TEXT), made, [], Told({}, {}), "vi").html()
    assert '<a href="https://x.gov.vn/a" rel="noopener noreferrer" target="_blank">' in page


def test_warnings_are_told(opened: Open) -> None:
    made = Explanation(laid_out(TEXT, warnings=("reads like English",)), record(TEXT), [], Told({}, {}), "vi")
    assert texts(opened(made).page, ".canvas > .inferred") == ["reads like English"]


@pytest.mark.parametrize("strings", [*suites()])
def test_each_text_is_shown_as_it_is(opened: Open, strings: Sequence[str]) -> None:
    made = hostile_explanation(strings)
    one = opened(made)

    one.page.get_by_role("button", name="English").click()
    one.page.fill("#search", strings[-1])
    one.page.fill("#search", "")
    one.page.locator(".text .mark").first.click()

    lines = [shown(made.article.text[line.start : line.end]) for line in made.article.lines]
    held = one.page.locator(".text .line").evaluate_all(
        "all => all.map((one) => { one.querySelector('.zone')?.remove(); return one.textContent; })"
    )
    assert held == lines
    assert {*texts(one.page, "#cards .card > .task bdi")} == {shown(text) for text in strings if text != ""}
    assert {*texts(one.page, "#rules pre")} == {shown(text) for text in strings if text != ""}
    assert one.page.locator("script").count() == 1
    assert (one.faults(), one.strays()) == QUIET


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_is_quiet_in_every_light(opened: Open, scheme: str) -> None:
    one = opened(explained(), "#/P1", color_scheme=scheme)
    assert (one.faults(), one.strays()) == QUIET


def test_an_explanation_is_a_page_alone(tmp_path: Path) -> None:
    with pytest.raises(OutputRefused, match=r"an explanation is drawn as \.html; give the file"):
        explained().save(tmp_path / "a.svg")


def test_an_article_without_text_has_no_page(tmp_path: Path) -> None:
    empty = Explanation(laid_out(" "), record("x"), [], Told({}, {}), "vi")
    with pytest.raises(InvalidQuery, match="the article has no text"):
        empty.save(tmp_path / "a.html")
    assert "the article has no text" in empty._repr_html_()


def test_a_cell_shows_the_page_in_a_frame_of_its_own() -> None:
    cell = explained()._repr_html_()
    assert cell.startswith("<iframe srcdoc=")
    assert 'sandbox="allow-scripts allow-popups allow-downloads"' in cell


def test_an_explanation_says_how_much_was_read() -> None:
    assert repr(explained()) == "<explanation of 'Giao ban tháng 3/2024': 5 facts>"


def test_the_table_has_a_row_for_each_passage() -> None:
    frame = explained(TEXT, organisations=(body(TEXT, "Bộ TT&TT", "Vụ Bưu chính"),)).df
    assert frame.to_dict("records") == [
        {"ref": "O1", "kind": "organisations", "fact": "Bộ Thông tin và Truyền thông", "rule": "body-known",
         "inferred": "name", "start": start, "end": end, "passage": words}
        for start, end, words in ((48, 56, "Bộ TT&TT"), (79, 91, "Vụ Bưu chính"))
    ]  # fmt: skip


def test_the_same_article_gives_the_same_page() -> None:
    assert explained().html() == explained().html()
