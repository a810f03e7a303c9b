"""A series: what may stand on one line, how bounds, estimates and targets are drawn, and its page in a real browser."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from chart_factory import BASE, change, figure, made_series
from hypothesis import given
from hypothesis import strategies as st
from playwright.sync_api import expect
from view_browser import Opened

from mickg.errors import InvalidQuery
from mickg.kg import KnowledgeGraph
from mickg.view.chart.figures import number_of
from mickg.view.chart.panels import joins

Open = Callable[..., Opened]
NEXT: dict[str, Any] = {
    "observation": f"{BASE}obs/s/b", "period": "2024-Q2", "first": date(2024, 4, 1), "last": date(2024, 6, 30),
}  # fmt: skip


@pytest.mark.parametrize(
    "other",
    [
        {"indicator": f"{BASE}indicator/b"}, {"unit": "percent"},
        {"place": f"{BASE}place/ha-noi", "placeLabel": "Hà Nội"},
        {"about": f"{BASE}platform/a", "aboutLabel": "A"}, {"part": f"{BASE}platform/b", "partLabel": "B"},
    ],
)  # fmt: skip
def test_two_definitions_never_stand_on_one_line(other: dict[str, Any]) -> None:
    drawn = made_series(figure(), figure(**{**NEXT, **other}))

    assert len(drawn.lines) == 2
    assert [*joins(drawn.lines[0]), *joins(drawn.lines[1])] == []
    assert '<path class="line' not in drawn.svg()


def test_periods_of_one_length_are_joined() -> None:
    (line,) = made_series(figure(), figure(**NEXT)).lines

    assert [how for _, _, how in joins(line)] == ["firm"]


@pytest.mark.parametrize("cells", [{"bound": "more-than"}, {"status": "estimated"}])
def test_a_bound_or_an_estimate_is_joined_loosely(cells: dict[str, Any]) -> None:
    (line,) = made_series(figure(), figure(**NEXT, **cells)).lines

    assert [how for _, _, how in joins(line)] == ["loose"]


@pytest.mark.parametrize(
    "cells",
    [
        {"period": "2024", "first": date(2024, 1, 1), "last": date(2024, 12, 31)},
        {"status": "target"}, {"period": None, "first": None, "last": None},
        {"period": "2024-Q1", "first": date(2024, 1, 1), "last": date(2024, 3, 31)},
    ],
    ids=["another length", "a target", "no period", "two figures for one period"],
)  # fmt: skip
def test_what_cannot_be_compared_is_not_joined(cells: dict[str, Any]) -> None:
    (line,) = made_series(figure(), figure(**{**NEXT, **cells})).lines

    assert [*joins(line)] == []


@pytest.mark.parametrize("bound", ["more-than", "nearly", "at-most", "about"])
def test_a_bound_is_drawn_as_a_bound(bound: str) -> None:
    assert '<path class="bound"' in made_series(figure(bound=bound)).svg()
    assert '<path class="bound"' not in made_series(figure()).svg()


def test_estimates_and_targets_are_marked_and_the_figure_stands_as_printed() -> None:
    svg = made_series(figure(status="estimated"), figure(**NEXT, status="target", stated="600 triệu")).svg()

    assert '<g class="mark estimated">' in svg
    assert '<g class="mark target">' in svg
    assert ">505 triệu</text>" in svg
    assert ">600 triệu</text>" in svg


def test_a_stated_change_stands_beside_the_computed_one_and_its_verdict() -> None:
    drawn = made_series(change())

    assert "quý I/2024: nêu +10% so với quý I/2023" in drawn.svg()
    assert "tính lại +12,5% (không khớp)" in drawn.svg()
    assert "tăng 10%" in drawn.html()


def test_a_change_that_nothing_checks_has_no_computed_value() -> None:
    drawn = made_series(change(computed=None, previous=None, check="not-checkable", checkLabel="không kiểm tra được"))

    assert "tính lại – (không kiểm tra được)" in drawn.svg()


def test_a_figure_without_a_period_is_drawn_apart() -> None:
    drawn = made_series(figure(period=None, first=None, last=None))

    assert "kỳ không nêu" in drawn.svg()
    assert "1 figure without a period" in drawn.html()


def test_an_empty_series_says_so_and_writes_nothing(tmp_path: Path) -> None:
    with pytest.raises(InvalidQuery, match="nothing to draw"):
        made_series().save(tmp_path / "a.svg")

    assert list(tmp_path.iterdir()) == []


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**15), max_value=10**15))
def test_a_number_reads_back_from_either_language(value: Decimal) -> None:
    written = number_of(value)

    assert Decimal(written.en.replace(",", "").replace("\u2212", "-")) == value
    assert Decimal(written.vi.replace(".", "").replace(",", ".").replace("\u2212", "-")) == value


def test_the_frame_keeps_values_as_decimals_and_every_change(kg: KnowledgeGraph) -> None:
    frame = kg.series("indicator/postal-items", language="en").df

    assert set(frame["printed"]) == {"230 triệu bưu gửi", "505 triệu bưu gửi"}
    assert all(isinstance(value, Decimal) for value in frame["value"])
    assert sorted(frame["change"]) == [Decimal("4.5"), Decimal(30), Decimal(47)]


def test_every_figure_of_the_shipped_graph_is_on_a_line(kg: KnowledgeGraph) -> None:
    observations = set(kg.query("series")["observation"])
    drawn = [kg.series(one) for one in sorted(set(kg.query("series")["indicator"]))]

    assert {f.iri for each in drawn for line in each.lines for f in line.figures} == observations


def test_an_unknown_indicator_is_answered_with_the_nearest(kg: KnowledgeGraph) -> None:
    with pytest.raises(InvalidQuery, match="indicator/postal-items"):
        kg.series("indicator/postal-itemz")


def test_the_page_is_quiet_and_a_figure_opens_its_source(opened: Open, kg: KnowledgeGraph) -> None:
    one = opened(kg.series("indicator/postal-items", "indicator/postal-service-revenue"))

    one.page.locator("#chart .mark").first.focus()
    one.page.keyboard.press("Enter")
    expect(one.page.locator("#chosen")).to_contain_text("ký tự")
    one.page.get_by_role("button", name="English").click()
    expect(one.page.locator("#chosen")).to_contain_text("characters")
    assert one.page.locator("#chart .printed").locator("visible=true").count() == 5
    assert one.faults() == {}
    assert len(one.requests) == 1
