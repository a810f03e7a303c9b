"""A sheet in, what stands below its heading out: what it is, its picture, and its facts by section."""

from typing import TYPE_CHECKING

from mickg.view.page.fact import Fact, what
from mickg.view.page.frame import languages
from mickg.view.page.legend import sample
from mickg.view.page.markup import Markup, both, in_a_row, number, said, tag
from mickg.view.page.told import where
from mickg.view.sheet.about import listed
from mickg.view.sheet.holdings import id_of
from mickg.view.sheet.pictures import Picture
from mickg.view.sheet.sections import Section

if TYPE_CHECKING:
    from mickg.view.sheet.sheet import Sheet


def body(sheet: "Sheet") -> Markup:
    """Both languages; things that have a sheet carry their id as `data-thing`, facts theirs as `data-fact`."""
    parts = [listed(sheet.about), _figure(sheet), *map(_section, sheet.sections)]
    if len(sheet.sections) == 0:
        nothing = said("Không bài nào nêu dữ kiện về mục này.", "No article states a fact of it.")
        parts.append(tag("p", nothing, class_="none"))
    return tag("div", *parts, class_="sheet")


def _figure(sheet: "Sheet") -> Markup:
    if sheet.picture is None:
        return Markup()
    drawn = (
        tag("span", _drawn(sheet, sheet.picture, language), lang=language) for language in languages(sheet.language)
    )
    legend = [tag("li", sample(one.shape), both(one.label, "span")) for one in sheet.picture.samples]
    notes = sheet.picture.notes
    told = tag("p", in_a_row(notes), class_="left-out") if len(notes) > 0 else ""
    caption = tag("figcaption", told, tag("ul", *legend) if len(legend) > 0 else "", class_="legend")
    return tag("figure", tag("div", *drawn, class_="picture", tabindex="0"), caption)


def _drawn(sheet: "Sheet", picture: Picture, language: str) -> Markup:
    shapes, width, height = picture.draw(language)
    view = f"0 0 {number(width)} {number(height)}"
    return tag("svg", tag("g", shapes, class_="drawing"), viewBox=view, width=width, height=height, role="img",
               aria_label=f"{getattr(sheet.title, language)}: {getattr(picture.title, language)}")  # fmt: skip


def _section(section: Section) -> Markup:
    heads = (said("Khi nào", "When"), said("Điều gì", "What"), said("Nói ở đâu", "Said where"))
    head = tag("thead", tag("tr", *(tag("th", head, scope="col") for head in heads)))
    heading = tag("summary", tag("h2", both(section.name, "span"), " ", tag("small", str(len(section.facts)))))
    return tag("details", heading, tag("table", head, tag("tbody", *map(_row, section.facts))), open="")


def _row(fact: Fact) -> Markup:
    when = both(fact.when) if fact.when is not None else said("ngày không nêu", "date not stated")
    places = [part for told in (fact.told, *fact.also) for part in where(told)]
    return tag("tr", tag("td", when, class_="when"), tag("td", *what(fact), class_="what"),
               tag("td", *places, class_="where"), data_fact=id_of(fact.iri))  # fmt: skip
