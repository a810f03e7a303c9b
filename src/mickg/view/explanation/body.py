"""An explanation in, the body of its page out: filters, the article with its marks, the facts by kind."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from mickg.article import FURNITURE
from mickg.values import Label
from mickg.view.explanation.cards import cards, sign
from mickg.view.explanation.facts import Shown, counted
from mickg.view.explanation.marks import Marked, Passage, Stretch
from mickg.view.explanation.unread import UNREAD, Unread
from mickg.view.explanation.wording import PLURALS, SIGNS, UNREAD_NAMED, ZONES
from mickg.view.page import fields
from mickg.view.page.markup import Markup, both, joined, said, tag

if TYPE_CHECKING:
    from mickg.view.explanation.explanation import Explanation

_UNREAD_SHORT = Label(vi="không thành dữ kiện", en="no fact")


def body(explanation: "Explanation") -> Markup:
    """Filters over two columns: the article, and what is chosen in it with all facts by kind."""
    facts, places = explanation.facts, explanation.unread
    lines = tag("section", *map(_line, explanation.lines()), lang=explanation.record.source.language, class_="text")
    overview = tag("div", *(_kind(kind, facts) for kind in counted(facts)), _unread(places), id="overview")
    return joined(
        _filters(facts, places),
        tag("main", tag("section", *_warnings(explanation), lines, class_="canvas"),
            tag("aside", cards(explanation), overview), class_="explanation"),
    )  # fmt: skip


def _filters(facts: Sequence[Shown], places: Sequence[Unread]) -> Markup:
    kinds = [(kind, SIGNS[kind], PLURALS[kind], count) for kind, count in counted(facts).items()]
    boxes = (
        (
            kind,
            [
                sign(kind, letter),
                tag("span", both(name, "span"), class_="k", data_kind=kind),
                tag("small", f" {count}"),
            ],
        )
        for kind, letter, name, count in [*kinds, (UNREAD, "U", _UNREAD_SHORT, len(places))]
    )
    return tag(
        "form",
        fields.search(),
        fields.ticks("kind", Label(vi="Hiện", en="Show"), boxes),
        fields.clear(),
        fields.status(said(" trong danh sách", " in the list")),
        class_="filters live", role="search",
    )  # fmt: skip


def _warnings(explanation: "Explanation") -> Iterable[Markup]:
    return (tag("p", tag("bdi", warning), class_="inferred") for warning in explanation.article.manuscript.warnings)


def _line(marked: Marked) -> Markup:
    zone = marked.line.zone
    aside = tag("small", both(ZONES[zone], "span"), class_="zone") if zone in FURNITURE else Markup()
    class_ = f"line {zone.value}{' furniture' if zone in FURNITURE else ''}"
    return tag("p", aside, *map(_stretch, marked.stretches), class_=class_, data_line=str(marked.number))


def _stretch(stretch: Stretch) -> Markup:
    """Text as it stands, or a link to all that is read there, the shortest first; tab stops where one begins."""
    if len(stretch.over) == 0:
        return Markup(joined(stretch.text))
    inner: str = stretch.text
    for passage in reversed(stretch.over):
        inner = tag("span", inner, class_="k", data_kind=passage.kind)
    refs = list(dict.fromkeys(passage.ref for passage in reversed(stretch.over)))
    link = tag(
        "a", inner, class_="mark", href=f"#/{','.join(refs)}", data_refs=" ".join(refs),
        data_begins=" ".join(map(_place, stretch.begins)) or None, tabindex=None if len(stretch.begins) > 0 else "-1",
    )  # fmt: skip
    signs = (sign(passage.kind, passage.ref) for passage in reversed(stretch.ends) if passage.kind != UNREAD)
    return joined(link, *signs)


def _place(passage: Passage) -> str:
    return f"{passage.ref}@{passage.nth}"


def _kind(kind: str, facts: Sequence[Shown]) -> Markup:
    held = [fact for fact in facts if fact.kind == kind]
    heading = tag("h2", both(PLURALS[kind], "span"), tag("small", f" {len(held)}"))
    return tag("section", heading, tag("ol", *map(_item, held)), class_="list", data_kind=kind)


def _item(fact: Shown) -> Markup:
    inferred = any(field.inferred is not None for field in fact.fields)
    more = tag("small", "≈", class_="inferred-mark", aria_label="suy ra", data_vi="có trường suy ra",
               data_en="has inferred fields", role="img") if inferred else Markup()  # fmt: skip
    return tag(
        "li", tag("a", sign(fact.kind, fact.ref), both(fact.says), href=f"#/{fact.ref}"), more, data_ref=fact.ref
    )


def _unread(places: Sequence[Unread]) -> Markup:
    heading = tag("h2", both(UNREAD_NAMED, "span"), tag("small", f" {len(places)}"))
    return tag("section", heading, tag("ol", *map(_unread_item, places)), class_="list", data_kind=UNREAD)


def _unread_item(place: Unread) -> Markup:
    words = tag("bdi", place.before, tag("b", place.words), place.after)
    where = said(f"dòng {place.line}", f"line {place.line}")
    reason = joined(" · ", both(place.reason, "span")) if place.reason is not None else Markup()
    return tag("li", tag("a", words, href=f"#/{place.ref}"), tag("small", where, reason), data_ref=place.ref)
