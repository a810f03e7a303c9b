"""A docket: a row a directive, typed and whole, and its page in a real browser."""

import csv
import io
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from docket_factory import BASE, ENGLISH, UNDUE, made, many, row, three
from hostile import half, shown
from playwright.sync_api import Page, expect
from view_browser import Opened

from mickg.answer import Table
from mickg.delimited import as_csv
from mickg.errors import InvalidQuery
from mickg.kg import KnowledgeGraph
from mickg.view.docket import tabular

Open = Callable[..., Opened]


def tasks(page: Page) -> list[str]:
    """The tasks that can be seen, in their order, in the language of the page."""
    return page.locator(".docket .task bdi:visible").all_text_contents()


def test_a_directive_is_one_row_with_all_its_recipients_and_passages() -> None:
    second: dict[str, Any] = {"recipient": f"{BASE}group/bao-chi", "recipientLabel": "báo chí"}
    frame = made(row(), row(**second), row(start=10, end=20), row(start=10, end=20, **second)).df

    assert frame[["recipients", "recipient_ids", "offsets"]].to_dict("records") == [
        {"recipients": "báo chí; các Sở", "recipient_ids": "group/bao-chi; group/cac-so", "offsets": "10-20 5524-5590"}
    ]


def test_days_are_dates_and_ids_stand_beside_labels() -> None:
    cells = made(row(), english=ENGLISH, language="en").df.iloc[0].to_dict()

    assert (cells["said_on"], cells["deadline"], cells["published"]) == (
        date(2023, 10, 30), date(2024, 3, 31), date(2023, 11, 1),
    )  # fmt: skip
    assert (cells["director"], cells["director_id"]) == ("Le Van A", "person/le-van-a")
    assert (cells["topics"], cells["topic_ids"]) == ("Press", "topic/bao-chi")
    assert (cells["task"], cells["verb"], cells["stated"]) == ("review the press plan", "yêu cầu", "trong quý I")


def test_directives_stand_in_the_order_in_which_they_were_given_the_undated_last() -> None:
    assert [one.iri.rsplit("/", 1)[1] for one in three().items] == ["d3", "d1", "d2"]


def test_a_period_that_is_none_has_no_day() -> None:
    assert made(row(held="hôm qua")).items[0].said_on is None


def test_a_deadline_is_shown_as_printed_and_as_a_day() -> None:
    page = made(row()).html()
    assert "trong quý I" in page
    assert "31/3/2024" in page


def test_what_hangs_on_a_directive_is_told() -> None:
    page = made(
        row(conditionLabel="khi chậm", delegates="Thứ trưởng C", recurrenceLabel="hằng quý", inferred="hạn", quote="q!")
    ).html()
    for words in ("khi chậm", "Thứ trưởng C", "hằng quý", "suy ra, không nêu thẳng", "q!", "5524–5590"):
        assert words in page


def test_an_empty_docket_says_so_and_writes_nothing(tmp_path: Path) -> None:
    with pytest.raises(InvalidQuery, match="no directive is in what was asked"):
        made().save(tmp_path / "a.html")

    assert list(tmp_path.iterdir()) == []
    assert "no directive" in made()._repr_html_()
    assert len(made().df) == 0


def test_names_of_things_carry_their_ids_for_a_page_to_link_them() -> None:
    things = set(re.findall(r'data-thing="([^"]+)"', three().body()))
    assert things == {
        "person/le-van-a", "org/bo-b", "group/cac-so", "group/bao-chi", "topic/bao-chi", "event/s/giao-ban",
        "source/giao-ban", "source/khac",
    }  # fmt: skip


def test_the_picture_tells_how_many_rows_it_leaves_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tabular, "MOST_ROWS", 2)
    assert "left out: the last 1" in three("en").svg()
    monkeypatch.setattr(tabular, "MOST_ROWS", 3)
    assert "left out" not in three("en").svg()


def test_the_picture_cuts_a_long_task_to_its_column() -> None:
    drawn = made(row(task="chữ " * 2500)).svg()
    assert drawn.count("…") == 1
    assert len(drawn) < 5000


def test_the_docket_of_the_shipped_graph_holds_every_directive_and_the_same_bytes_each_time(kg: KnowledgeGraph) -> None:
    drawn = kg.directives()
    assert sorted(f"{BASE}{one}" for one in drawn.df["directive"]) == sorted(set(kg.query("directives")["directive"]))
    assert drawn.html() == kg.directives().html()
    assert drawn.svg() == kg.directives().svg()


@pytest.mark.parametrize(
    ("name", "value", "column"),
    [
        ("director", "person/nguyen-manh-hung-1", "director_id"),
        ("topic", "topic/buu-chinh", "topic_ids"),
        ("force", "urge", "force_code"),
        ("event", "event/tong-ket-2019/hoi-nghi-tong-ket-2019", "event_id"),
        ("source", "source/giao-ban-2022-06", "source"),
    ],
)
def test_a_value_keeps_the_directives_that_hold_it(kg: KnowledgeGraph, name: str, value: str, column: str) -> None:
    every = kg.directives().df
    if name == "event":
        value = next(one for one in every[column] if one is not None)
    held = every[column].map(lambda cell: value.removeprefix("source/") in (cell or "").split("; "))
    kept = kg.directives(**{name: value}).df
    assert kept["directive"].tolist() == every[held]["directive"].tolist()
    assert 0 < len(kept) < len(every)


def test_deadlines_are_kept_from_a_day_to_a_day_both_included(kg: KnowledgeGraph) -> None:
    kept = kg.directives(due_from=date(2023, 12, 31), due_to="2024-03-31", director=None).df
    assert {date(2023, 12, 31), date(2024, 3, 31)} == set(kept["deadline"])


def test_a_directive_keeps_all_its_recipients_whoever_of_them_is_asked_for(kg: KnowledgeGraph) -> None:
    every = kg.directives().df
    several = every[every["recipient_ids"].str.contains(";", na=False)].iloc[0]
    kept = kg.directives(recipient=several["recipient_ids"].split("; ")[0]).df
    assert several["recipients"] in kept["recipients"].tolist()
    assert len(kept) < len(every)


def test_a_slip_in_a_value_is_told_with_the_nearest(kg: KnowledgeGraph) -> None:
    with pytest.raises(InvalidQuery, match="did you mean topic/buu-chinh"):
        kg.directives(topic="topic/buu-chin")
    with pytest.raises(InvalidQuery, match="has no parameter 'whom'; it has: lang, director"):
        kg.directives(whom="org/bo-tttt")


def test_the_page_of_the_shipped_graph_is_quiet_and_every_row_opens(opened: Open, kg: KnowledgeGraph) -> None:
    drawn = kg.directives()
    one = opened(drawn)

    assert one.page.locator(".docket tbody:visible").count() == len(drawn)
    opens = one.page.locator(".docket .task").evaluate_all(
        "all => all.map(task => { task.click(); return document.querySelector('tbody.open .more').innerText; })"
    )
    for words, item in zip(opens, drawn.items, strict=True):
        assert [f"{a}–{b}" for a, b in item.told.passages if f"{a}–{b}" not in words] == []
    assert one.faults() == {}
    assert len(one.requests) == 1


def test_each_filter_keeps_what_it_names(opened: Open) -> None:
    page = opened(three()).page

    for name, value, left in (
        ("director", "org/bo-b", ["d2"]), ("recipient", "group/bao-chi", ["d2"]), ("recipient", "nobody", ["d3"]),
        ("topic", "topic/bao-chi", ["d3", "d1"]), ("force", "plan", ["d2"]),
        ("event", "event/s/giao-ban", ["d3", "d1"]),
        ("source", "source/khac", ["d3"]), ("due", "stated", ["d3", "d1"]), ("due", "none", ["d2"]),
    ):  # fmt: skip
        page.select_option(f"#{name}", value=value.removeprefix("source/"))

        kept = page.locator(".docket tbody:visible").evaluate_all("all => all.map(one => one.dataset.key)")
        assert [one.rsplit("/", 1)[1] for one in kept] == left
        expect(page.locator("#shown")).to_have_text(f"{len(left)} / 3")
        page.click("#clear")


def test_deadlines_are_filtered_from_a_day_to_a_day(opened: Open) -> None:
    page = opened(three()).page

    page.fill("[name=due_from]", "2022-12-31")
    assert tasks(page) == ["=cmd()", "rà soát quy hoạch báo chí"]
    page.fill("[name=due_to]", "2022-12-31")
    assert tasks(page) == ["=cmd()"]
    page.click("#clear")
    assert len(tasks(page)) == 3


def test_search_needs_no_tone_marks_and_no_order(opened: Open) -> None:
    page = opened(three()).page
    for words in ("dau gia", "TẦN SỐ", "so tan"):
        page.fill("#search", words)
        assert tasks(page) == ["đấu giá tần số"]
        page.click("#clear")
        assert len(tasks(page)) == 3


def test_no_row_is_said_to_fit_when_none_does(opened: Open) -> None:
    page = opened(three()).page
    page.fill("#search", "xyzzy")
    expect(page.locator(".docket .none")).to_be_visible()
    expect(page.locator("#shown")).to_have_text("0 / 3")


def test_a_column_head_sorts_up_and_down_by_keyboard_and_says_so_with_the_unstated_last(opened: Open) -> None:
    page = opened(three()).page
    head = page.locator("th", has_text="Hạn")

    head.locator("button").focus()
    page.keyboard.press("Enter")
    assert (tasks(page)[0], tasks(page)[2]) == ("=cmd()", "đấu giá tần số")
    assert head.get_attribute("aria-sort") == "ascending"
    page.keyboard.press("Enter")
    assert (tasks(page)[0], tasks(page)[2]) == ("rà soát quy hoạch báo chí", "đấu giá tần số")
    assert head.get_attribute("aria-sort") == "descending"
    assert page.locator("[aria-sort=none]").count() == 6


def test_each_column_sorts_by_what_it_holds(opened: Open) -> None:
    page = opened(three()).page
    for head, first in (("Nói khi nào", "=cmd()"), ("Ai", "đấu giá tần số"), ("Nói ở đâu", "=cmd()")):
        page.locator("th button", has_text=re.compile(f"^{head}")).click()
        assert tasks(page)[0] == first


def test_force_sorts_by_strength(opened: Open) -> None:
    page = opened(three()).page
    page.locator("th button", has_text="Mức độ").click()
    assert tasks(page) == ["rà soát quy hoạch báo chí", "=cmd()", "đấu giá tần số"]


def test_a_copied_address_brings_back_filters_sort_and_the_open_directive(opened: Open) -> None:
    first = opened(three()).page
    first.fill("#search", "bao chi")
    first.select_option("#due", value="stated")
    first.locator("th button", has_text="Hạn").click()
    first.locator("th button", has_text="Hạn").click()
    first.locator(".task", has_text="rà soát").click()

    other = opened(three(), first.url[first.url.index("#") :]).page

    assert other.input_value("#search") == "bao chi"
    assert other.input_value("#due") == "stated"
    assert other.locator("th", has_text="Hạn").get_attribute("aria-sort") == "descending"
    assert other.locator("tbody.open .task").text_content() == "rà soát quy hoạch báo chí"
    assert tasks(other) == tasks(first)


def test_an_address_that_names_what_is_not_there_shows_everything(opened: Open) -> None:
    one = opened(three(), "#/directive/none?director=nobody&sort=constructor&x=1")
    assert len(tasks(one.page)) == 3
    assert one.faults() == {}


def test_escape_closes_and_the_opener_says_whether_it_is_open(opened: Open) -> None:
    page = opened(three()).page
    task = page.locator(".task").first
    task.focus()
    page.keyboard.press("Enter")
    assert task.get_attribute("aria-expanded") == "true"
    page.keyboard.press("Escape")
    assert task.get_attribute("aria-expanded") == "false"
    assert page.locator(".more:visible").count() == 0


def test_the_language_switch_changes_rows_heads_and_choices(opened: Open) -> None:
    page = opened(made(row(), english=ENGLISH)).page
    page.get_by_role("button", name="English").click()
    assert tasks(page) == ["review the press plan"]
    assert page.locator("#recipient option").all_text_contents() == ["all", "provincial offices"]
    assert "Deadline" in page.locator("thead").inner_text()


def downloaded(page: Page) -> str:
    with page.expect_download() as waiting:
        page.locator("[data-csv=save]").click()
    assert waiting.value.suggested_filename == "docket.csv"
    return Path(waiting.value.path()).read_text("utf-8-sig")


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_csv_is_the_frame_and_no_cell_runs_as_a_formula(opened: Open, language: str) -> None:
    drawn = three(language)
    one = opened(drawn)

    taken = downloaded(one.page)

    frame = drawn.df
    assert taken == as_csv(Table(tuple(frame.columns), [*frame.itertuples(index=False, name=None)]))
    assert "'=cmd()" in taken
    assert one.faults() == {}
    assert len(one.requests) == 1


def test_the_csv_of_the_shipped_graph_is_its_frame(opened: Open, kg: KnowledgeGraph) -> None:
    drawn = kg.directives(language="en")
    frame = drawn.df
    expected = as_csv(Table(tuple(frame.columns), [*frame.itertuples(index=False, name=None)]))
    assert downloaded(opened(drawn).page) == expected


def test_the_csv_holds_what_is_shown_in_its_order(opened: Open) -> None:
    page = opened(three()).page
    page.select_option("#due", value="stated")
    page.locator("th button", has_text="Việc").click()
    page.locator("th button", has_text="Việc").click()

    read = [*csv.DictReader(io.StringIO(downloaded(page)))]

    assert [one["directive"] for one in read] == ["directive/s/d1", "directive/s/d3"]


def test_the_csv_is_copied_or_stands_selected_to_be_copied(opened: Open) -> None:
    page = opened(three(), permissions=["clipboard-read", "clipboard-write"]).page
    page.locator("[data-csv=copy]").click()
    expect(page.locator(".docket textarea")).to_be_visible()
    assert page.input_value(".docket textarea").count("\n") == 4
    assert page.evaluate("document.activeElement.localName") == "textarea"


@pytest.mark.parametrize("strings", half(1))
def test_hostile_text_runs_nothing_and_is_shown_as_it_is(opened: Open, strings: list[str]) -> None:
    rows = [
        row(n, **dict.fromkeys(("directorLabel", "recipientLabel", "task", "forceLabel", "verb", "due", "stated",
            "recurrenceLabel", "conditionLabel", "delegates", "eventLabel", "held", "topics", "inferred", "source",
            "sourceTitle", "url", "quote"), text), start=n, end=n + 1)
        for n, text in enumerate(strings)
    ]  # fmt: skip
    drawn = made(*rows)
    one = opened(drawn)
    page = one.page

    page.get_by_role("button", name="English").click()
    page.fill("#search", strings[-1])
    page.fill("#search", "")
    page.locator(".docket .task").first.click()

    given = page.locator(".docket .task").evaluate_all("all => all.map(one => one.textContent)")
    assert sorted(given) == sorted(map(shown, strings))
    assert page.locator("script").count() == 1
    assert page.locator("img, iframe, object, embed, base, video, [onerror], [onload]").count() == 0
    assert page.locator("a:not([href^='http://'], [href^='https://'])").count() == 0
    assert one.faults() == {}


def test_five_thousand_directives_open_filter_and_sort(opened: Open) -> None:
    one = opened(many(5000))
    page = one.page
    assert page.locator(".docket tbody:not([hidden])").count() == 300

    page.fill("#search", "tan so")
    expect(page.locator("#shown")).to_have_text("500 / 5000")
    page.select_option("#due", value="none")
    expect(page.locator("#shown")).to_have_text("0 / 5000")
    page.click("#clear")
    page.locator("th button", has_text="Hạn").click()
    page.locator(".docket .rest").click()

    assert page.locator(".docket tbody:not([hidden])").count() == 600
    assert one.faults() == {}


def test_paper_gets_every_row_that_fits(opened: Open) -> None:
    page = opened(many(400)).page
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert page.locator(".docket tbody:not([hidden])").count() == 400


def test_marks_that_turn_letters_round_stay_within_their_cell(opened: Open) -> None:
    page = opened(made(row(task="\u202eđảo ngược", verb="\u2067yêu cầu"))).page
    assert page.locator(".task bdi").count() == 1
    assert "Giao ban quản lý nhà nước" in page.locator(".place").first.inner_text()


def test_everything_is_there_without_scripts(opened: Open) -> None:
    page = opened(three(), java_script_enabled=False).page
    assert page.locator(".docket tbody:visible").count() == 3
    assert page.locator(".docket .more:visible").count() == 3
    assert page.locator("#search").is_hidden()


def test_in_a_notebooks_frame_the_page_filters_and_opens_too(opened: Open) -> None:
    outer = opened(three())
    outer.page.set_content(three()._repr_html_())
    inner = outer.page.frame_locator("iframe")

    inner.locator("#search").fill("tan so")
    inner.locator(".task:visible").click()

    expect(inner.locator("tbody.open .task")).to_have_text("đấu giá tần số")
    assert outer.console == []
    assert UNDUE["due"] is None
