"""A sheet in, one picture of it out: its drawing, or where there is none, a card that lists what the page says."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mickg.values import Label
from mickg.view.page.foot import foot
from mickg.view.page.frame import packaged
from mickg.view.page.lettering import cut
from mickg.view.page.markup import Markup, number, tag

if TYPE_CHECKING:
    from mickg.view.sheet.sheet import Sheet

_STYLES = ("network/svg.css", "chart/chart.svg.css", "sheet/lineage.svg.css")
_WIDE, _LEFT, _LINE, _MOST = 900.0, 14.0, 20.0, 12
_MORE = Label(vi="và {n} dữ kiện khác", en="and {n} more")


def card(sheet: "Sheet") -> str:
    """An SVG document in one language."""
    drawn = sheet.picture
    if drawn is None:
        below, depth = _listed(sheet), 0.0
        shapes, width, height = Markup(), _WIDE, _LINE * (len(below) + 1)
        under = tag("g", *below)
    else:
        shapes, width, height = drawn.draw(sheet.language)
        width = max(width, _WIDE)
        notes = [getattr(one, sheet.language) for one in drawn.notes]
        under, depth = foot(drawn.samples, notes, sheet.language, width)
        under = tag("g", under, transform=f"translate(0,{number(height + 12)})")
    title, kind = (getattr(one, sheet.language) for one in (sheet.title, sheet.kind_name))
    tall = height + 60 + 12 + depth
    paper = tag("rect", width=width, height=tall, fill="#fff")
    heading = tag("text", cut(title, width - 2 * _LEFT, 20.0), class_="title", x=_LEFT, y=28)
    what = tag("text", kind, class_="key", x=_LEFT, y=47)
    body = tag("g", heading, what, tag("g", shapes, under, transform="translate(0,60)"), class_="drawing")
    style = tag("style", Markup("".join(map(packaged, _STYLES))))
    view = f"0 0 {number(width)} {number(tall)}"
    return tag("svg", tag("title", title), style, paper, body, xmlns="http://www.w3.org/2000/svg", viewBox=view,
               width=width, height=tall, lang=sheet.language, role="img", aria_label=title)  # fmt: skip


def _listed(sheet: "Sheet") -> list[Markup]:
    return [
        tag("text", cut(text, _WIDE - 2 * _LEFT, 12.0), class_=kind, x=_LEFT, y=(n + 1) * _LINE)
        for n, (kind, text) in enumerate(_texts(sheet))
    ]


def _texts(sheet: "Sheet") -> Iterator[tuple[str, str]]:
    """Lines of the card with the class of each: what it is, then every section's first facts."""
    language = sheet.language
    for pair in sheet.about:
        values = "; ".join(getattr(one.label, language) for one in pair.values)
        yield "said", f"{getattr(pair.name, language)}: {values}"
    for section in sheet.sections:
        yield "lane", f"{getattr(section.name, language)} ({len(section.facts)})"
        for fact in section.facts[:_MOST]:
            when = f"{getattr(fact.when, language)}: " if fact.when is not None else ""
            yield "said", f"{when}{getattr(fact.name, language)}"
        if len(section.facts) > _MOST:
            yield "key", getattr(_MORE, language).format(n=len(section.facts) - _MOST)
