"""The items of a docket in, a picture of their table out."""

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from mickg.values import Label
from mickg.view.docket.items import Item
from mickg.view.page.dates import worded
from mickg.view.page.frame import packaged
from mickg.view.page.lettering import cut, leading, wrapped
from mickg.view.page.markup import Markup, joined, number, tag
from mickg.view.page.told import in_language, listed

MOST_ROWS = 40
_SIZE, _LEFT, _PAD, _TOP, _BAND = 12.0, 14.0, 10.0, 78.0, 24.0
_MOST_LINES = 4


class _Column(NamedTuple):
    head: Label
    width: float


_COLUMNS = (
    _Column(Label(vi="Ai", en="Who"), 150.0),
    _Column(Label(vi="Giao ai", en="Whom"), 170.0),
    _Column(Label(vi="Việc", en="Task"), 420.0),
    _Column(Label(vi="Mức độ", en="Force"), 130.0),
    _Column(Label(vi="Hạn", en="Deadline"), 130.0),
    _Column(Label(vi="Ký tự", en="Characters"), 110.0),
)
_UNDATED = Label(vi="ngày không nêu", en="date not stated")
_WIDTH = sum(column.width for column in _COLUMNS) + 2 * _LEFT


def picture(items: Sequence[Item], title: str, notes: Sequence[str], language: str) -> Markup:
    """An SVG of the first MOST_ROWS items; `notes` and what was left out stand under the title."""
    rows: list[Markup] = []
    y = _TOP
    for heading, group in groupby(items[:MOST_ROWS], lambda item: _heading(item, language)):
        rows.append(_band(heading, y))
        y += _BAND
        for item in group:
            row, depth = _row(_cells(item, language), y)
            rows.append(row)
            y += depth
    left = len(items) - MOST_ROWS
    if left > 0:
        one, other = f"bảng bỏ {left} chỉ đạo cuối", f"left out: the last {left}"
        notes = [*notes, one if language == "vi" else other]
    height = y + 14
    heads = [column.head for column in _COLUMNS]
    body = tag("g", tag("text", title, class_="title", x=_LEFT, y=28),
               tag("text", " · ".join(notes), class_="key", x=_LEFT, y=46),
               *_line([[getattr(head, language)] for head in heads], _TOP - 10, "head"),
               *rows, class_="drawing")  # fmt: skip
    return tag("svg", tag("title", title), tag("style", Markup(packaged("docket/docket.svg.css"))),
               tag("rect", width=_WIDTH, height=height, fill="#fff"), body, xmlns="http://www.w3.org/2000/svg",
               viewBox=f"0 0 {number(_WIDTH)} {number(height)}", width=_WIDTH, height=height, lang=language, role="img",
               aria_label=title)  # fmt: skip


def _heading(item: Item, language: str) -> str:
    """When and where a group of directives was given."""
    day = getattr(worded(item.held) if item.held is not None else _UNDATED, language)
    return f"{day} · {item.told.title or item.told.source}"


def _band(heading: str, y: float) -> Markup:
    text = tag("text", cut(heading, _WIDTH - 2 * _LEFT - 20, _SIZE), class_="head", x=_LEFT + 6, y=y + 16)
    return joined(tag("rect", class_="band", x=_LEFT, y=y, width=_WIDTH - 2 * _LEFT, height=_BAND), text)


def _cells(item: Item, language: str) -> list[str]:
    """What stands in each column, in one language."""
    vi = language == "vi"
    not_stated = "không nêu" if vi else "not stated"
    whom = getattr(listed(one.label for one in item.recipients), language) or ("(không nêu ai)" if vi else "(nobody)")
    verb = f" «{item.verb}»" if item.verb is not None else ""
    stated = f" «{item.stated}»" if item.stated is not None else ""
    places = ", ".join(f"{start}–{end}" for start, end in item.told.passages)
    return [
        getattr(item.director.label, language),
        whom,
        getattr(item.task, language),
        f"{getattr(item.force, language)}{verb}",
        f"{in_language(item.due_label, language) or not_stated}{stated}",
        places,
    ]


def _row(cells: Sequence[str], y: float) -> tuple[Markup, float]:
    wordings = [
        wrapped(text, column.width - _PAD, _SIZE, _MOST_LINES) for text, column in zip(cells, _COLUMNS, strict=True)
    ]
    depth = max(map(len, wordings)) * leading(_SIZE) + _PAD
    rule = tag("path", class_="rule", d=f"M{number(_LEFT)},{number(y)}H{number(_WIDTH - _LEFT)}")
    return joined(rule, *_line(wordings, y + leading(_SIZE) + 1, "cell")), depth


def _line(wordings: Sequence[Sequence[str]], y: float, kind: str) -> list[Markup]:
    """Each column's lines, the first with its foot at y."""
    out, x = [], _LEFT
    for column, lines in zip(_COLUMNS, wordings, strict=True):
        spans = (tag("tspan", line, x=x, y=y + n * leading(_SIZE)) for n, line in enumerate(lines))
        out.append(tag("text", *spans, class_=kind))
        x += column.width
    return out
