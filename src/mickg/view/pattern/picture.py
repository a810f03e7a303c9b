"""A graph pattern in, its ends and named arrows as shapes out; no box or name lies on another.

The name of an arrow is laid out as a box between the arrow's ends, so that it has room of its own.
"""

from collections.abc import Callable, Mapping, Sequence

from mickg.pattern import End, GraphPattern, Place, TriplePattern
from mickg.values import Label
from mickg.view.chart.chart import Drawing
from mickg.view.layout.placing import placed, reach
from mickg.view.layout.route import Route, routes
from mickg.view.layout.star import Point
from mickg.view.page.foot import Sample
from mickg.view.page.lettering import Box, box, cut, leading, lines, width
from mickg.view.page.markup import Markup, joined, tag

_SIZE, _SMALL, _THICK, _WIDEST, _LINK, _TINTS = 13.0, 11.0, 1.3, 260.0, 16.0, 6


def drawing(
    pattern: GraphPattern, labels: Mapping[str, Label], tags: Callable[[Place], str], languages: Sequence[str]
) -> Drawing:
    """The shapes, in these languages; `labels` are names of IRIs, `tags` say short where a triple pattern stands."""
    wordings = {key: _wording(end, labels) for key, end in pattern.ends.items()}
    named = {f"triple {n}": triple for n, triple in enumerate(pattern.triples)}
    used = {key for triple in pattern.triples for key in (triple.subject, triple.object)}
    boxes = {key: box((one.vi, one.en), _SIZE) for key, one in wordings.items() if key in used}
    boxes |= {key: _room(triple, tags(triple.place)) for key, triple in named.items()}
    ways = [way for key, one in named.items() for way in ((one.subject, key), (key, one.object))]
    centres = placed(boxes, [(*way, 1) for way in ways], _LINK)
    drawn = routes(centres, boxes, [(*way, _THICK) for way in ways])
    graphs = list(dict.fromkeys(triple.place.graph for triple in pattern.triples if triple.place.graph is not None))
    arrows = [
        _arrow(triple, (drawn[2 * n], drawn[2 * n + 1]), _kinds(triple, graphs))
        for n, triple in enumerate(pattern.triples)
    ]
    names = [_name(triple, tags(triple.place), centres[key], _kinds(triple, graphs)) for key, triple in named.items()]
    ends = [
        _end(end, wordings[key], (centres[key], boxes[key]), languages)
        for key, end in pattern.ends.items()
        if key in used
    ]
    return Drawing(joined(*arrows, *names, *ends), *reach(centres, boxes))


def _wording(end: End, labels: Mapping[str, Label]) -> Label:
    """A constant by its label, with what SPARQL writes in brackets."""
    label = labels.get(end.iri or "")
    vi, en = (end.text, end.text) if label is None else (f"{label.vi} ({end.text})", f"{label.en} ({end.text})")
    return Label.model_construct(vi=vi, en=en)


def _room(triple: TriplePattern, tags: str) -> Box:
    wide = max(width(cut(triple.path, _WIDEST, _SMALL), _SMALL), width(tags, _SMALL))
    return Box(wide + 6, (2 if tags != "" else 1) * leading(_SMALL) + 4)


def _kinds(triple: TriplePattern, graphs: Sequence[str]) -> str:
    place = triple.place
    tint = f"tint{graphs.index(place.graph) % _TINTS}" if place.graph is not None else "tint"
    return f"triple {tint}{' optional' if place.optional else ''}"


def _arrow(triple: TriplePattern, halves: tuple[Route, Route], kinds: str) -> Markup:
    """From subject to name and from name to object, with its head."""
    first, second = halves
    strokes = (tag("path", class_="line", d=d) for d in (first.unbroken, second.line))
    return tag("g", tag("title", triple.path), *strokes, tag("path", class_="head", d=second.head), class_=kinds)


def _name(triple: TriplePattern, short: str, at: Point, kinds: str) -> Markup:
    """The predicate or path, and below it where it stands, over all lines."""
    first = at[1] + 0.35 * _SMALL - (leading(_SMALL) / 2 if short != "" else 0.0)
    path = tag("text", cut(triple.path, _WIDEST, _SMALL), class_="path", x=at[0], y=first)
    below = tag("text", short, class_="tags", x=at[0], y=first + leading(_SMALL)) if short != "" else Markup()
    return tag("g", tag("title", triple.path), path, below, class_=kinds)


def _end(end: End, wording: Label, place: tuple[Point, Box], languages: Sequence[str]) -> Markup:
    """A pill for a variable or blank node, a box for a constant."""
    (x, y), room = place
    corner = room.height / 2 if end.kind in ("variable", "blank") else 3.0
    shape = tag("rect", class_="shape", x=x - room.width / 2, y=y - room.height / 2, width=room.width,
                height=room.height, rx=corner)  # fmt: skip
    spoken = languages[:1] if wording.vi == wording.en else languages
    texts = [_text(getattr(wording, one), (x, y), one if len(spoken) > 1 else None) for one in spoken]
    kinds = f"end {end.kind}{' selected' if end.selected else ''}"
    return tag("g", tag("title", getattr(wording, languages[0])[:500]), shape, *texts, class_=kinds)


def _text(wording: str, at: Point, lang: str | None) -> Markup:
    written, step = lines(wording, _SIZE), leading(_SIZE)
    first = at[1] - (len(written) - 1) * step / 2 + 0.35 * _SIZE
    spans = (tag("tspan", line, x=at[0], y=first + n * step) for n, line in enumerate(written))
    return tag("text", *spans, lang=lang)


def samples(pattern: GraphPattern, tags: Callable[[Place], str]) -> list[Sample]:
    """The shapes that are there, and what they mean."""
    kinds = {f"{end.kind}{' selected' if end.selected else ''}" for end in pattern.ends.values()}
    drawn = [Sample(_pill(kind), label) for kind, label in _KINDS.items() if kind in kinds]
    modes = {triple.place.optional for triple in pattern.triples}
    drawn += [Sample(_dash(mode), label) for mode, label in _MODES.items() if mode in modes]
    short = {part for triple in pattern.triples for part in tags(triple.place).split()}
    marks = ((mark, label) for mark, (begins, label) in _MARKS.items() if any(begins(part) for part in short))
    return drawn + [Sample(tag("text", mark, class_="tags", x=17, y=11), label) for mark, label in marks]


_KINDS = {
    "variable selected": Label(vi="biến được hỏi", en="variable asked for"),
    "variable": Label(vi="biến khác", en="other variable"),
    "iri": Label(vi="thứ cho sẵn", en="given thing"),
    "literal": Label(vi="giá trị cho sẵn", en="given value"),
    "blank": Label(vi="thứ không tên", en="unnamed thing"),
}
_MODES = {
    False: Label(vi="phải có", en="must be there"),
    True: Label(vi="có thì lấy (OPTIONAL)", en="taken if there (OPTIONAL)"),
}
_MARKS: Mapping[str, tuple[Callable[[str], bool], Label]] = {
    "g1": (lambda part: part.startswith("g"), Label(vi="đồ thị (GRAPH), tên ở dưới", en="GRAPH, named below")),
    "1a": (lambda part: part[0].isdigit(), Label(vi="nhánh của UNION", en="branch of a UNION")),
    "s1": (lambda part: part.startswith("s"), Label(vi="truy vấn con", en="subquery")),
}


def _pill(kind: str) -> Markup:
    corner = 7.0 if kind.startswith(("variable", "blank")) else 2.0
    return tag("g", tag("rect", class_="shape", x=1, y=0, width=31, height=14, rx=corner), class_=f"end {kind}")


def _dash(optional: bool) -> Markup:  # noqa: FBT001 - one of the two modes
    line, head = tag("path", class_="line", d="M1,7H25"), tag("path", class_="head", d="M34,7l-9,-4.5v9Z")
    return tag("g", line, head, class_=f"triple tint{' optional' if optional else ''}")
