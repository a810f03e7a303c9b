"""A timeline: what stands in which lane, that nothing without a date is lost, and its page in a real browser."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from chart_factory import BASE, DAY, made_timeline, moment
from playwright.sync_api import expect
from view_browser import Opened

from mickg.errors import InvalidQuery
from mickg.kg import KnowledgeGraph
from mickg.view.chart import timeline as module

Open = Callable[..., Opened]
UNDATED: dict[str, Any] = {"period": None, "first": None, "last": None}


def test_a_thing_without_a_day_stands_in_a_lane_that_says_so() -> None:
    drawn = made_timeline(moment(), moment(fact=f"{BASE}event/a/c", thing=f"{BASE}event/a/c", **UNDATED))

    assert [strand.lane for strand in drawn.strands] == ["event", "undated"]
    assert "Không nêu ngày (1)" in drawn.svg()


def test_facts_of_one_thing_share_a_row_and_passages_of_one_fact_a_line() -> None:
    draft = moment(kind="document", thing=f"{BASE}doc/a", state="x/document-status/draft", stateLabel="dự thảo")
    drawn = made_timeline(
        {**draft, "fact": "c1"}, {**draft, "fact": "c1", "start": 30, "end": 40},
        {**draft, "fact": "c2", "state": "x/document-status/issued", "first": date(2024, 9, 1),
         "last": date(2024, 9, 1)},
    )  # fmt: skip

    assert len(drawn.strands) == 1
    assert [one.told.passages for one in drawn.strands[0].moments] == [((10, 20), (30, 40)), ((10, 20),)]


def test_a_directive_reaches_from_the_day_it_was_given_to_its_deadline() -> None:
    due = moment(kind="directive", since=DAY, first=date(2025, 1, 1), last=date(2025, 12, 31), period="2025",
                 whoLabel="Lê Văn A", whomLabel="các Sở", stated="năm 2025")  # fmt: skip
    drawn = made_timeline(due)

    assert '<circle class="said"' in drawn.svg()
    for words in ("giao ngày ", "11/3/2024", "hạn: ", "năm 2025", "Lê Văn A", "các Sở"):
        assert words in drawn.html()


@pytest.mark.parametrize(("first", "last"), [(DAY, None), (None, DAY)])
def test_a_term_with_one_end_is_drawn_open_and_says_which_is_not_stated(first: date | None, last: date | None) -> None:
    term = moment(kind="term", first=first, last=last, period=None, whoLabel="Lê Văn A", who=f"{BASE}person/a",
                  source="https://example.org/nguon", sourceTitle=None, start=None, end=None)  # fmt: skip
    drawn = made_timeline(term)

    assert '<path class="open"' in drawn.svg()
    assert "không nêu" in drawn.html()
    assert "nguồn ngoài các bài" in drawn.html()


def test_an_empty_timeline_says_so_and_writes_nothing(tmp_path: Path) -> None:
    with pytest.raises(InvalidQuery, match="nothing to draw"):
        made_timeline().save(tmp_path / "a.html")

    assert list(tmp_path.iterdir()) == []
    assert "nothing to draw" in made_timeline()._repr_html_()


def test_rows_beyond_the_most_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_ROWS", 1)
    drawn = made_timeline(moment(), moment(thing=f"{BASE}event/a/c", fact=f"{BASE}event/a/c"))

    assert (len(drawn), drawn.left_out) == (1, 1)
    assert "left out: the last 1 row" in drawn.html()


def test_the_frame_holds_a_row_a_fact_with_dates_and_offsets(kg: KnowledgeGraph) -> None:
    frame = kg.timeline(language="en", source="source/giao-ban-2022-06").df

    assert set(frame["source"]) == {"giao-ban-2022-06"}
    assert all(isinstance(day, date) for day in frame["first"].dropna())
    assert frame["offsets"].str.fullmatch(r"\d+-\d+( \d+-\d+)*").all()


def test_nothing_of_the_shipped_graph_is_lost(kg: KnowledgeGraph) -> None:
    drawn = kg.timeline()
    given = {fact for query in ("events", "directives") for fact in kg.query(query)[query.removesuffix("s")]}

    assert drawn.left_out == 0
    assert given - {one.iri for strand in drawn.strands for one in strand.moments} == set()
    assert drawn.svg() == kg.timeline().svg()


def test_the_page_of_the_shipped_graph_is_quiet_and_every_row_opens(opened: Open, kg: KnowledgeGraph) -> None:
    drawn = kg.timeline()
    one = opened(drawn)

    assert one.page.locator("#chart .mark").count() == len(drawn)
    one.page.locator("#chart .mark").first.focus()
    one.page.keyboard.press("Enter")
    expect(one.page.locator("#chosen")).to_contain_text("ký tự")
    one.page.get_by_role("button", name="English").click()
    expect(one.page.locator("#chosen")).to_contain_text("characters")
    one.page.keyboard.press("Escape")
    expect(one.page.locator("#overview")).to_be_visible()
    assert one.faults() == {}
    assert len(one.requests) == 1


def test_filters_and_arrows_move_among_what_is_shown(opened: Open) -> None:
    person = {"who": f"{BASE}person/a", "whoLabel": "Lê Văn A"}
    page = opened(
        made_timeline(moment(label="Đại hội"), moment(kind="post", fact="t", thing=f"{BASE}post/a", **person))
    ).page

    page.fill("#search", "dai hoi")
    expect(page.locator("#shown")).to_have_text("1 / 2")
    page.click("#clear")
    page.locator("#chart .mark").first.focus()
    page.keyboard.press("ArrowDown")

    assert page.evaluate("document.activeElement.dataset.mark") == "1"


def test_everything_is_there_without_scripts(opened: Open) -> None:
    page = opened(made_timeline(moment()), java_script_enabled=False).page

    assert page.locator("#all tbody tr:visible").count() == 1
    assert page.locator("#search").is_hidden()
