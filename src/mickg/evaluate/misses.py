"""Matched facts in, a line for each that is not wholly right out."""

from collections.abc import Iterator
from typing import Any

from mickg.evaluate.compare import Article, GoldSet
from mickg.evaluate.fact import Fact
from mickg.evaluate.figures import doubtful
from mickg.evaluate.match import Pair
from mickg.text import one_line

_WIDEST = 160
Miss = dict[str, Any]


def misses(one: GoldSet) -> Iterator[Miss]:
    """What was missed, what was too much, and what has wrong fields, with the words at its place.

    A miss has `set`, `article`, `kind`, `what` (`missed`, `extra`, `misread` or `wrong`), `fact`, `passage` and, where
    fields or figures differ, `instead`: of each field the value in gold, or the gold figures at the place.
    """
    for article in one.articles:
        for kind in article.kinds:
            for miss in _of_kind(article, kind):
                yield {"set": one.name, "article": article.name, "kind": kind, **miss}


def _of_kind(article: Article, kind: str) -> Iterator[Miss]:
    matched = article.kinds[kind]
    yield from (_miss("missed", fact, article) for fact in matched.missed)
    misread = {id(doubt.given): doubt.instead for doubt in doubtful(matched)} if kind == "observations" else {}
    for fact in matched.extra:
        instead = misread.get(id(fact), ())
        told = {"instead": [_said(gold) for gold in instead]} if len(instead) > 0 else {}
        yield _miss("misread" if told else "extra", fact, article) | told
    yield from (_miss("wrong", pair.given, article) | _wrong(pair) for pair in matched.pairs if len(pair.wrong) > 0)


def _miss(what: str, fact: Fact, article: Article) -> Miss:
    passage = " … ".join(article.text[start:end] for start, end in fact.spans)
    return {"what": what, "fact": _said(fact), "passage": one_line(passage)}


def _said(fact: Fact) -> dict[str, Any]:
    return {name: value for name, value in fact.fields.items() if value not in (None, [], False)}


def _wrong(pair: Pair) -> Miss:
    return {"instead": {name: pair.gold.fields.get(name) for name in pair.wrong}}


def line(miss: Miss) -> str:
    """A miss as one line: where, what, its fields with those of gold, and the passage."""
    passage = miss["passage"] if len(miss["passage"]) <= _WIDEST else f"{miss['passage'][: _WIDEST - 1]}…"
    told = _told(miss["fact"])
    match miss.get("instead"):
        case dict() as instead:
            names = [name for name in miss["fact"] if name not in instead]
            given = {name: miss["fact"].get(name) for name in instead}
            told = f"{_told({name: miss['fact'][name] for name in names})}; given {_told(given)}; gold {_told(instead)}"
        case list() as instead:
            told = f"{told}; gold {' | '.join(map(_told, instead))}"
    return one_line(f"{miss['article']} {miss['kind']} {miss['what']}: {told} «{passage}»")


def _told(fields: dict[str, Any]) -> str:
    return ", ".join(f"{name}: {value}" for name, value in fields.items())
