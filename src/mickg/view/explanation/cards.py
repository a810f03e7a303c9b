"""An explanation in, a card for each fact, unread place and rule out; the page shows those that are chosen."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from mickg.ruletext import RuleText
from mickg.view.explanation.facts import Field, Shown
from mickg.view.explanation.unread import UNREAD, Unread
from mickg.view.explanation.wording import KINDS
from mickg.view.page.markup import Markup, both, joined, said, tag

if TYPE_CHECKING:
    from mickg.view.explanation.explanation import Explanation


def cards(explanation: "Explanation") -> Markup:
    """All cards: of facts, of places of which nothing was read, then of the rules that were used."""
    text, facts, rules = explanation.article.text, explanation.facts, explanation.told.rules
    used = dict.fromkeys(rule for fact in facts for rule in fact.rules)
    close = tag("button", "×", type="button", id="close", class_="live", aria_label="Đóng", data_vi="Đóng",
                data_en="Close")  # fmt: skip
    held = tag("div", *(_fact(fact, text) for fact in facts), *map(_unread, explanation.unread), id="cards")
    told = tag("div", *(_rule(id_, rules) for id_ in used), id="rules")
    return tag("div", close, held, told, id="chosen", aria_live="polite")


def sign(kind: str, ref: str) -> Markup:
    """The sign of a fact; it is drawn by the style, so that what is copied from the article is the article's."""
    return tag("small", class_="ref", data_kind=kind, data_ref=ref)


def _fact(fact: Shown, text: str) -> Markup:
    heading = tag("h2", sign(fact.kind, fact.ref), both(KINDS[fact.kind], "span"))
    fields = tag("dl", *(part for field in fact.fields for part in _field(field)))
    rule = (tag("p", said("luật ", "rule "), tag("code", fact.rule), class_="by"),) if fact.rule is not None else ()
    return tag(
        "section", heading, tag("p", both(fact.says), class_="task"), fields, *rule, _places(fact, text), class_="card",
        data_ref=fact.ref, data_rules=" ".join(fact.rules),
    )  # fmt: skip


def _field(field: Field) -> Iterable[Markup]:
    yield tag("dt", both(field.name, "span"))
    if field.inferred is None:
        yield tag("dd", both(field.value))
    else:
        words = said("suy ra theo ", "inferred by ")
        yield tag("dd", both(field.value), " ", tag("span", words, tag("code", field.inferred), class_="inferred"))


def _places(fact: Shown, text: str) -> Markup:
    return tag("ul", *(
        tag("li", tag("a", said("ký tự ", "characters "), f"{start}–{end}", href=f"#/{fact.ref}@{n}"),
            tag("blockquote", tag("bdi", text[start:end]), lang="vi"))
        for n, (start, end) in enumerate(fact.passages, 1)
    ), class_="places")  # fmt: skip


def _unread(place: Unread) -> Markup:
    why = both(place.reason, "span") if place.reason is not None else said("không luật nào đọc", "no rule read it")
    heading = tag("h2", sign(UNREAD, place.ref), tag("bdi", place.words))
    where = said(f"dòng {place.line}, ký tự ", f"line {place.line}, characters ")
    return tag("section", heading, tag("p", why), tag("p", where, f"{place.start}–{place.end}", class_="offsets"),
               class_="card", data_ref=place.ref, data_rules="")  # fmt: skip


def _rule(id_: str, rules: Mapping[str, RuleText]) -> Markup:
    rule = rules.get(id_) or RuleText(id_)
    says = (tag("p", both(rule.says, "span")),) if rule.says is not None else ()
    shown = [*_pattern(rule), *_examples(rule)]
    more = (
        (tag("details", tag("summary", said("mẫu và ví dụ", "pattern and examples")), *shown),)
        if len(shown) > 0
        else ()
    )
    return tag(
        "section", tag("h3", said("luật ", "rule "), tag("code", id_)), *says, *more, class_="card rule", data_rule=id_
    )


def _pattern(rule: RuleText) -> Iterable[Markup]:
    if rule.pattern is not None:
        terms = (f"\n{term} = {meant}" for term, meant in rule.terms)
        yield tag("pre", tag("code", rule.pattern, *terms))


def _examples(rule: RuleText) -> Iterable[Markup]:
    read = [joined(tag("q", tag("bdi", text)), " → ", tag("bdi", fields)) for text, fields in rule.examples]
    left = [tag("q", tag("bdi", text)) for text in rule.refused]
    for words, lines in ((said("đọc", "reads"), read), (said("không đọc", "leaves"), left)):
        if len(lines) > 0:
            yield tag("p", words, class_="head")
            yield tag("ul", *(tag("li", line) for line in lines), lang="vi")
