"""Pages of things in a real browser: what a sheet says, each fact's row kept once, names that lead on."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from explorer_browser import Visit
from playwright.sync_api import expect

from mickg.kg import KnowledgeGraph
from mickg.view.explorer.shelf import shelved

Open = Callable[..., Visit]


def test_a_things_page_has_all_that_its_sheet_has(visit: Open, file: Path, kg: KnowledgeGraph) -> None:
    one, sheets = visit(file), kg.sheets()

    for thing in (
        "person/nguyen-manh-hung-1", "org/bo-tttt", "doc/nghi-dinh/72-2013-nd-cp", "indicator/postal-service-revenue",
        "topic/buu-chinh", "source/giao-ban-2022-06", "place/ha-noi",
    ):  # fmt: skip
        page, sheet = one.go(thing), sheets[thing]
        for more in page.locator(".rest button").all():
            more.click()

        expect(page.locator(".sheet tr[data-fact]")).to_have_count(str(sheet.body()).count("<tr data-fact="))
        assert page.locator("tr[data-row]").count() == 0
        assert sheet.title.vi in page.locator("h1").inner_text()
        assert page.locator(".above").inner_text().casefold() == sheet.kind_name.vi.casefold()
    assert one.faults() == {}


def test_names_on_a_page_lead_to_pages(visit: Open, file: Path) -> None:
    one = visit(file)
    page = one.go("person/pham-duc-long-1")

    page.locator(".sheet a[href='#/person/nguyen-manh-hung-1']").first.click()

    one.stands("person/nguyen-manh-hung-1")
    assert page.locator(".sheet [data-thing]:not(:has(a))").locator("xpath=self::*[not(ancestor::a)]").count() == 0


def test_names_in_the_docket_lead_to_pages(visit: Open, file: Path) -> None:
    one = visit(file)
    page = one.go("docket")

    page.frame_locator("iframe.view").get_by_role("link", name="Hồ Đức Phớc").first.click()

    one.stands("person/ho-duc-phoc-1")
    page.go_back()
    one.stands("docket")


def test_a_fact_has_its_row_for_a_page(visit: Open, file: Path) -> None:
    page = visit(file).go("directive/giao-ban-2022-06/d06")

    row = page.locator("tr[data-fact='directive/giao-ban-2022-06/d06']")
    assert "5524–5590" in row.inner_text()
    assert row.locator("a[href^='#/person/']").count() == 2


def test_each_row_is_kept_once(kg: KnowledgeGraph) -> None:
    sheets = {name: sheet for name, sheet in kg.sheets().items() if name.startswith(("person/", "event/", "doc/"))}
    given = [row for sheet in sheets.values() for row in re.findall(r"<tr data-fact=.*?</tr>", sheet.body())]

    parts = [*shelved(sheets)]

    kept = [row for name, rows in parts if name.startswith("rows-") for row in rows]
    assert sorted(kept) == sorted(set(given))
    assert len(kept) < len(given)


@pytest.mark.usefixtures("bundled")
def test_a_page_tells_the_sparql_box_what_to_ask_of_it(visit: Open, file: Path) -> None:
    page = visit(file).go("org/bo-tttt")

    page.locator(".everything a").click()

    expect(page.locator("#query")).to_have_value(re.compile("id/org/bo-tttt>"))
