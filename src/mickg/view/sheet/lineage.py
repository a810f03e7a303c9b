"""Documents and how they bear on each other in, a picture out: each stands right of what it builds on."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from mickg.values import Label
from mickg.view.chart.chart import Drawing
from mickg.view.layout.route import Route, routes
from mickg.view.layout.star import Point
from mickg.view.page.dates import worded
from mickg.view.page.lettering import Box, box, cut, leading, lines, width
from mickg.view.page.markup import Markup, joined, tag
from mickg.view.sheet.holdings import Holdings, Stated
from mickg.view.sheet.saying import Saying
from mickg.view.sheet.wording import RELATIONS
from mickg.vocab import mg, rdf

MOST = 40
_FORWARD = (mg.enactedAs, mg.approves, mg.wouldApprove)
_STATES = (mg.draftStage, mg.documentStatus)
_SIZE, _NOTE, _MARGIN = 13.0, 11.0, 14.0
_ACROSS, _DOWN = 70.0, 30.0


class Lineage(NamedTuple):
    """The documents and policies that one hangs together with; `steps` hold what one does to another."""

    thing: str
    nodes: tuple[str, ...]
    steps: Mapping[tuple[str, str], Sequence[str]]
    left_out: int


def lineage(held: Holdings, thing: str) -> Lineage:
    """All that a document leads to and comes from, over any number of steps; the MOST nearest where there are more."""
    steps: dict[tuple[str, str], list[str]] = {}
    near: dict[str, set[str]] = {}
    for one, name, other in sorted(set(_steps(held))):
        steps.setdefault((one, other), []).append(name)
        near.setdefault(one, set()).add(other)
        near.setdefault(other, set()).add(one)
    reached = [thing]
    for one in reached:
        reached += sorted(near.get(one, set()).difference(reached))
    kept = reached[:MOST]
    shown = {pair: names for pair, names in steps.items() if {*pair} <= {*kept}}
    return Lineage(thing, tuple(kept), shown, len(reached) - len(kept))


def _steps(held: Holdings) -> Iterator[tuple[str, str, str]]:
    for fact in held.facts.values():
        name = next(iter(fact.iris(rdf.predicate)), None)
        if name in RELATIONS:
            yield from ((one, name, other) for one in fact.iris(rdf.subject) for other in fact.iris(rdf.object))
    for thing in held.things.values():
        for name in RELATIONS:
            yield from ((thing.iri, name, term.value) for term in thing.values.get(name, ()) if term.language is None)


def drawing(line: Lineage, saying: Saying, language: str) -> Drawing:
    """The picture, in one language."""
    words = {node: getattr(saying.wording.thing(node), language) for node in line.nodes}
    notes = {node: cut(getattr(_note(saying, node), language), 200.0, _NOTE) for node in line.nodes}
    rooms = {node: _room(words[node], notes[node]) for node in line.nodes}
    names = {
        pair: ", ".join(getattr(saying.wording.property(name), language) for name in said)
        for pair, said in line.steps.items()
    }
    at = _placed(line, rooms, max((width(name, _NOTE) for name in names.values()), default=0.0))
    at, ways = _lowered(at, rooms, [(one, other, 1.4) for one, other in line.steps])
    shapes = [
        *map(_arrow, ways),
        *(_box(saying.held, line, node, (at[node], rooms[node]), (words[node], notes[node])) for node in line.nodes),
        *(_name(way.badge, name) for way, name in zip(ways, names.values(), strict=True)),
    ]
    wide = max(x + rooms[node].width / 2 for node, (x, _) in at.items()) + _MARGIN
    feet = [y + rooms[node].height / 2 for node, (_, y) in at.items()] + [way.badge[1] + _NOTE for way in ways]
    high = max(feet) + _MARGIN
    return Drawing(tag("g", *shapes, class_="lineage"), wide, high)


def _room(text: str, note: str) -> Box:
    plain = box([text], _SIZE)
    return Box(max(plain.width, width(note, _NOTE) + 26.0), plain.height + (15.0 if note else 0.0))


def _note(saying: Saying, node: str) -> Label:
    """When it was issued, or else the latest state that an article gives it."""
    held = saying.held
    told = [use.fact for use in held.uses.get(node, ()) if use.role == rdf.subject]
    described = held.things.get(node)
    issued = [term.value for term in described.values.get(mg.issuedIn, ())] if described is not None else []
    issued += [one for fact in told if mg.issuedIn in fact.iris(rdf.predicate) for one in fact.iris(rdf.object)]
    if len(issued) > 0:
        day = worded(held.periods.get(issued[0], ""))
        return Label.model_construct(vi=f"ban hành {day.vi}", en=f"issued {day.en}")
    for name in _STATES:
        states = [fact for fact in told if name in fact.iris(rdf.predicate)]
        if len(states) > 0:
            return saying.wording.text(max(states, key=_told_on).values[rdf.object]) or Label.model_construct(
                vi="", en=""
            )
    return Label.model_construct(vi="", en="")


def _told_on(fact: Stated) -> tuple[str, str]:
    return (max((one.published or "" for one in fact.tellings), default=""), fact.iri)


def _ranks(line: Lineage) -> dict[str, int]:
    """How many steps each stands from the left; what runs in a circle stops after as many rounds as there are nodes."""
    pairs = sorted({(a, b) if names[0] in _FORWARD else (b, a) for (a, b), names in line.steps.items() if a != b})
    rank = dict.fromkeys(line.nodes, 0)
    for _ in line.nodes:
        moved = {later for earlier, later in pairs if rank[later] <= rank[earlier] < len(line.nodes) - 1}
        if len(moved) == 0:
            break
        for earlier, later in pairs:
            if rank[later] <= rank[earlier] < len(line.nodes) - 1:
                rank[later] = rank[earlier] + 1
    order = {one: n for n, one in enumerate(sorted(set(rank.values())))}
    return {node: order[one] for node, one in rank.items()}


def _placed(line: Lineage, rooms: Mapping[str, Box], name: float) -> dict[str, Point]:
    """Centres in columns by rank, those near each other by what they hang on."""
    ranks = _ranks(line)
    at: dict[str, Point] = {}
    left = _MARGIN
    tall = 0.0
    columns = [[node for node in line.nodes if ranks[node] == rank] for rank in range(max(ranks.values()) + 1)]
    for column in columns:
        ordered = sorted(column, key=lambda node: (_beside(line, at, node), node))
        wide = max(rooms[node].width for node in column)
        top = _MARGIN
        for node in ordered:
            at[node] = (left + wide / 2, top + rooms[node].height / 2)
            top += rooms[node].height + _DOWN
        tall = max(tall, top)
        left += wide + _ACROSS + name
    for column in columns:
        depth = max(at[node][1] + rooms[node].height / 2 for node in column) + _DOWN
        for node in column:
            at[node] = (at[node][0], at[node][1] + (tall - depth) / 2)
    return at


def _lowered(
    at: Mapping[str, Point], rooms: Mapping[str, Box], steps: Sequence[tuple[str, str, float]]
) -> tuple[dict[str, Point], list[Route]]:
    """The centres and the arrows between them, moved down so far that an arrow over the boxes is in the picture."""
    ways = routes(at, rooms, steps)
    over = _MARGIN + _NOTE - min((way.badge[1] for way in ways), default=_MARGIN + _NOTE)
    if over <= 0:
        return {**at}, ways
    lower = {node: (x, y + over) for node, (x, y) in at.items()}
    return lower, routes(lower, rooms, steps)


def _beside(line: Lineage, at: Mapping[str, Point], node: str) -> float:
    near = [at[one][1] for pair in line.steps if node in pair for one in pair if one in at]
    return sum(near) / len(near) if len(near) > 0 else 0.0


def _arrow(way: Route) -> Markup:
    return tag("g", tag("path", class_="step", d=way.line), tag("path", class_="head", d=way.head))


def _name(at: Point, text: str) -> Markup:
    return tag("text", text, class_="step-name", x=at[0], y=at[1] + 4)


def _box(held: Holdings, line: Lineage, node: str, place: tuple[Point, Box], said: tuple[str, str]) -> Markup:
    """A box: dashed for a draft, round for a policy, thick for the one that the sheet is of."""
    (x, y), room = place
    described = held.things.get(node)
    classes = {term.value for term in described.values.get(rdf.type, ())} if described is not None else set()
    kind = "draft" if mg.DraftDocument in classes else "policy" if mg.Policy in classes else "issued"
    shape = tag("rect", class_="shape", x=x - room.width / 2, y=y - room.height / 2, width=room.width,
                height=room.height, rx=16 if kind == "policy" else 3)  # fmt: skip
    wording, step = lines(said[0], _SIZE), leading(_SIZE)
    first = y - (len(wording) - 1) * step / 2 + 0.35 * _SIZE - (7.5 if said[1] else 0.0)
    spans = [tag("tspan", text, x=x, y=first + n * step) for n, text in enumerate(wording)]
    note = tag("text", said[1], class_="leaf-note", x=x, y=first + len(wording) * step + 1) if said[1] else Markup()
    own = " own" if node == line.thing else ""
    return tag("g", tag("title", said[0][:500]), shape, joined(tag("text", *spans), note), class_=f"leaf {kind}{own}")
