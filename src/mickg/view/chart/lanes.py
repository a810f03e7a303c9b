"""Strands in, the lanes of a timeline out."""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from mickg.values import Label
from mickg.view.chart.axis import Axis, axis
from mickg.view.chart.chart import Drawing, Mark, markable, words
from mickg.view.chart.moments import Moment, Strand
from mickg.view.page.foot import Sample
from mickg.view.page.lettering import cut, width
from mickg.view.page.markup import Markup, joined, number, tag
from mickg.view.page.told import listed

_WIDTH, _GUTTER, _LEFT, _RIGHT = 1000.0, 340.0, 14.0, 960.0
_ROW, _HEAD, _GAP, _COLUMNS = 21.0, 30.0, 12.0, 3
_LANES = {
    "event": Label(vi="Sự kiện", en="Events"),
    "directive": Label(vi="Chỉ đạo: ngày giao, hạn", en="Directives: given, due"),
    "document": Label(vi="Văn bản: giai đoạn, ngày ban hành", en="Documents: stage, issue"),
    "post": Label(vi="Chức vụ: được ghi nhận, nhiệm kỳ", en="Posts: attested, terms"),
    "undated": Label(vi="Không nêu ngày", en="Date not stated"),
}


class _Row(NamedTuple):
    n: int
    strand: Strand


def lanes(strands: Sequence[Strand], marks: Sequence[Mark], languages: Sequence[str]) -> Drawing:
    """A lane a kind, a row a strand, and what has no date in columns below."""
    time = axis((day for one in strands for moment in one.moments for day in moment.days), _GUTTER, _RIGHT)
    rows = [_Row(n, strand) for n, strand in enumerate(strands)]
    parts: list[Markup] = []
    y = 0.0
    for lane, title in _LANES.items():
        held = [row for row in rows if row.strand.lane == lane]
        if len(held) == 0:
            continue
        draw = _undated if lane == "undated" else _dated
        shapes, depth = draw(held, marks, languages, time)
        head = _heading(title, len(held), languages, None if lane == "undated" else time, depth)
        parts.append(tag("g", head, shapes, transform=f"translate(0,{number(y)})"))
        y += _HEAD + depth + _GAP
    return Drawing(joined(*parts), _WIDTH, y)


def _heading(title: Label, count: int, languages: Sequence[str], time: Axis | None, depth: float) -> Markup:
    name = Label(vi=f"{title.vi} ({count})", en=f"{title.en} ({count})")
    scale = joined(time.grid(10, _HEAD + depth), time.labels(20)) if time is not None else Markup()
    rule = tag("path", class_="rule", d=f"M{number(_LEFT)},{number(_HEAD - 3)}H{number(_WIDTH - _LEFT)}")
    return joined(scale, words(name, languages, class_="lane", x=_LEFT, y=20), rule)


def _dated(rows: Sequence[_Row], marks: Sequence[Mark], languages: Sequence[str], time: Axis) -> tuple[Markup, float]:
    drawn = [
        markable(marks[n], n, [
            _room(_LEFT - 6, y, _WIDTH - 2 * _LEFT + 12),
            _name(strand, (_LEFT, y), _GUTTER - _LEFT - 16, languages),
            *_strand(strand, time, y, languages),
        ], languages)
        for y, (n, strand) in ((_HEAD + place * _ROW + _ROW / 2, row) for place, row in enumerate(rows))
    ]  # fmt: skip
    return joined(*drawn), len(rows) * _ROW


def _undated(rows: Sequence[_Row], marks: Sequence[Mark], languages: Sequence[str], _: Axis) -> tuple[Markup, float]:
    deep = -(-len(rows) // _COLUMNS)
    wide = (_WIDTH - 2 * _LEFT) / _COLUMNS
    drawn = []
    for place, (n, strand) in enumerate(rows):
        x, y = _LEFT + place // deep * wide, _HEAD + place % deep * _ROW + _ROW / 2
        glyph = tag("g", *_glyph(strand.moments[0], x + 8, y), class_="undated")
        drawn.append(markable(marks[n], n, [_room(x - 4, y, wide - 6), glyph,
                                            _name(strand, (x + 22, y), wide - 36, languages)], languages))  # fmt: skip
    return joined(*drawn), deep * _ROW


def _room(x: float, y: float, wide: float) -> Markup:
    return tag("rect", class_="hit", x=x, y=y - _ROW / 2 + 1, width=wide, height=_ROW - 2, rx=4)


def _name(strand: Strand, at: tuple[float, float], most: float, languages: Sequence[str]) -> Markup:
    label = Label.model_construct(vi=cut(strand.label.vi, most, 12.0), en=cut(strand.label.en, most, 12.0))
    return words(label, languages, x=at[0], y=at[1] + 4)


def _strand(strand: Strand, time: Axis, y: float, languages: Sequence[str]) -> list[Markup]:
    days = [day for moment in strand.moments for day in moment.days]
    thread = tag("path", class_="thread", d=f"M{time.x(min(days)):.1f},{y:.1f}H{time.x(max(days)):.1f}")
    joins = [thread] if strand.kind in ("directive", "document") and min(days) < max(days) else []
    apart = {(moment.kind, moment.first, moment.last, moment.state): moment for moment in strand.moments}
    shapes = [shape for moment in apart.values() for shape in _placed(moment, time, y)]
    return [*joins, *shapes, *(_states(strand, time, y, languages) if strand.kind == "document" else ())]


def _placed(moment: Moment, time: Axis, y: float) -> list[Markup]:
    """A term as a bar, open where an end is not stated; a longer period as a bar with its shape at the end."""
    first, last = moment.first, moment.last
    if moment.kind == "term":
        return _term(first, last, time, y)
    assert first is not None or last is not None
    start, end = time.x(first or last or date.min), time.x(last or first or date.min)
    out = [tag("circle", class_="said", cx=time.x(moment.since), cy=y, r=3.2)] if moment.since is not None else []
    if end - start > 4:
        out.append(tag("rect", class_="span", x=start, y=y - 3.5, width=end - start, height=7, rx=3.5))
        at = end if moment.kind == "directive" else (start + end) / 2
        return [*out, *_glyph(moment, at, y)]
    return [*out, *_glyph(moment, (start + end) / 2, y)]


def _term(first: date | None, last: date | None, time: Axis, y: float) -> list[Markup]:
    if first is not None and last is not None:
        start, end = time.x(first), time.x(last)
        return [tag("rect", class_="term", x=start, y=y - 6, width=max(end - start, 2.0), height=12)]
    at = time.x(first or last or date.min)
    step = 22 if last is None else -22
    head = f"m{-step / 4:.1f},-4l{step / 4:.1f},4l{-step / 4:.1f},4"
    return [tag("path", class_="open", d=f"M{at:.1f},{y - 6:.1f}V{y + 6:.1f}M{at:.1f},{y:.1f}h{step}{head}")]


def _glyph(moment: Moment, x: float, y: float) -> list[Markup]:
    """A disc for an event, a diamond for a deadline, a square for a document, a triangle for a post."""
    match moment.kind:
        case "event":
            return [tag("circle", class_="shape", cx=x, cy=y, r=4.6)]
        case "directive":
            return [tag("path", class_="shape", d=f"M{x:.1f},{y - 6:.1f}l5,6l-5,6l-5,-6Z")]
        case "document":
            return [tag("rect", class_=f"shape {_drawn(moment.state)}", x=x - 4.5, y=y - 4.5, width=9, height=9)]
        case _:
            return [tag("path", class_="shape", d=f"M{x:.1f},{y - 5:.1f}l5,9h-10Z")]


def _drawn(state: str) -> str:
    return state if state in ("issued", "planned") else "draft"


def _states(strand: Strand, time: Axis, y: float, languages: Sequence[str]) -> list[Markup]:
    """The states of each day beside it, where there is room before the next."""
    by_day: dict[float, list[Label]] = {}
    for moment in strand.moments:
        if moment.state_label is not None and moment.last is not None:
            by_day.setdefault(time.x(moment.last), []).append(moment.state_label)
    places = [*sorted(by_day), _WIDTH]
    texts = []
    for x, after in pairwise(places):
        label = listed(by_day[x])
        if x + 20 + max(width(label.vi, 11.0), width(label.en, 11.0)) < after:
            texts.append(words(label, languages, class_="note", x=x + 9, y=y + 4))
    return texts


def _sample(kind: str, *shapes: Markup) -> Markup:
    return tag("g", *shapes, class_=f"mark {kind}")


def _square(state: str) -> Markup:
    return tag("rect", class_=f"shape {state}", x=12.5, y=2.5, width=9, height=9)


SAMPLES: Mapping[str, Sequence[Sample]] = {
    "event": (
        Sample(_sample("event", tag("circle", class_="shape", cx=17, cy=7, r=4.6)),
               Label(vi="sự kiện", en="event")),
        Sample(_sample("event", tag("rect", class_="span", x=2, y=3.5, width=30, height=7, rx=3.5)),
               Label(vi="chỉ biết trong kỳ", en="known by period only")),
    ),
    "directive": (
        Sample(_sample("directive", tag("path", class_="thread", d="M5,7H29"),
                       tag("circle", class_="said", cx=5, cy=7, r=3.2),
                       tag("path", class_="shape", d="M29,1l5,6l-5,6l-5,-6Z")),
               Label(vi="ngày giao, hạn", en="given, due")),
    ),
    "document": (
        Sample(_sample("document", _square("planned")), Label(vi="dự kiến", en="planned")),
        Sample(_sample("document", _square("draft")), Label(vi="dự thảo", en="draft")),
        Sample(_sample("document", _square("issued")), Label(vi="đã ban hành", en="issued")),
    ),
    "post": (
        Sample(_sample("post", tag("path", class_="shape", d="M17,2l5,9h-10Z")),
               Label(vi="được bài ghi nhận", en="attested")),
        Sample(_sample("post", tag("rect", class_="term", x=2, y=1, width=30, height=12)),
               Label(vi="nhiệm kỳ theo nguồn ngoài", en="term, from outside sources")),
        Sample(_sample("post", tag("path", class_="open", d="M6,1V13M6,7h22m-5.5,-4l5.5,4l-5.5,4")),
               Label(vi="một đầu không nêu", en="one end not stated")),
    ),
}  # fmt: skip
