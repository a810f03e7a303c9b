"""Tables of a timeline and of a series with defaults; every cell can be set."""

from datetime import date
from decimal import Decimal
from typing import Any

from mickg.answer import Table
from mickg.view.chart.series import Series, series
from mickg.view.chart.timeline import Timeline, timeline

BASE = "https://w3id.org/mickg/id/"
DAY = date(2024, 3, 11)

_TOLD: dict[str, Any] = {
    "field": None, "inferred": None, "source": f"{BASE}source/giao-ban", "sourceTitle": "Giao ban", "published": None,
    "url": "https://example.org/bai", "start": 10, "end": 20, "quote": None,
}  # fmt: skip
_MOMENT: dict[str, Any] = {
    "kind": "event", "label": "Hội nghị", "whoLabel": None, "whomLabel": None, "state": None, "stateLabel": None,
    "period": "2024-03-11", "since": None, "first": DAY, "last": DAY, "stated": None, "fact": f"{BASE}event/a/b",
    "thing": f"{BASE}event/a/b", "who": None, "whom": None, **_TOLD,
}  # fmt: skip
_FIGURE: dict[str, Any] = {
    "indicatorLabel": "Sản lượng", "value": Decimal(505), "stated": "505 triệu", "unit": "count",
    "unitLabel": "số lượng", "bound": "exact", "status": "actual", "period": "2024-Q1", "first": date(2024, 1, 1),
    "last": date(2024, 3, 31), "placeLabel": None, "aboutLabel": None, "partLabel": None, "changeStated": None,
    "change": None, "changeUnit": None, "against": None, "previous": None, "computed": None, "points": None,
    "check": None, "checkLabel": None, "indicator": f"{BASE}indicator/a", "place": None, "about": None, "part": None,
    "observation": f"{BASE}obs/s/a", "comparison": None, **_TOLD,
}  # fmt: skip


def moment(**cells: Any) -> dict[str, Any]:
    """An event on a day, or what is set."""
    return {**_MOMENT, **cells}


def figure(**cells: Any) -> dict[str, Any]:
    """505 in the first quarter of 2024, or what is set."""
    return {**_FIGURE, **cells}


def change(**cells: Any) -> dict[str, Any]:
    """A figure that is said to have grown by 10 % when its article's own figures give 12.5 %."""
    stated = {
        "comparison": f"{BASE}obs/s/a/change/1", "change": Decimal(10), "changeUnit": "percent",
        "changeStated": "tăng 10%", "against": "2023-Q1", "previous": Decimal(449), "computed": Decimal("12.5"),
        "check": "inconsistent", "checkLabel": "không khớp",
    }  # fmt: skip
    return figure(**{**stated, **cells})


def made_timeline(*rows: dict[str, Any], language: str = "vi") -> Timeline:
    return timeline(_table(_MOMENT, rows), _table(_MOMENT, rows), language)


def made_series(*rows: dict[str, Any], language: str = "vi") -> Series:
    return series(_table(_FIGURE, rows), _table(_FIGURE, rows), language)


def _table(columns: dict[str, Any], rows: tuple[dict[str, Any], ...]) -> Table:
    return Table(tuple(columns), [tuple(row[name] for name in columns) for row in rows])
