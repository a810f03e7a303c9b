"""The words that go on with names of bodies and those that end them, as `lexicon/compounds.yaml` has them."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from mickg.extract.deeds import deeds
from mickg.extract.lexicon import data
from mickg.text import key

_PAIR = 2


class Grammar(NamedTuple):
    """Pairs of syllables that make a word of doing (`deeds`), of a task, or open a task; and single words.

    `leading` are the tasks that one of `led` follows in a name with nothing between.
    `levels` are words of places and kinds that «các» makes plural, `counted` those that a number counts, `tails`
    bodies that end others' names, `short` the short forms that stand in names.
    """

    deeds: frozenset[tuple[str, ...]]
    tasks: frozenset[tuple[str, ...]]
    leading: frozenset[tuple[str, ...]]
    led: frozenset[tuple[str, ...]]
    opening: frozenset[tuple[str, ...]]
    function: frozenset[str]
    levels: frozenset[str]
    counted: frozenset[str]
    courtesies: frozenset[str]
    tails: frozenset[str]
    short: frozenset[str]

    def goes_on(self, task: tuple[str, ...], after: tuple[str, ...]) -> bool:
        """Whether a name goes on with a task behind another, as «đầu tư» behind «Quản lý»; else an order begins."""
        return task in self.leading and after in self.led


@cache
def grammar() -> Grammar:
    """The words, by keys."""
    words = data("compounds")
    deeds, tasks, opening = (frozenset(_pairs(words[kind])) for kind in ("deeds", "tasks", "opening"))
    leading, led = (frozenset(_pairs(words[kind])) for kind in ("leading", "led"))
    deeds |= _only_done(frozenset(_pairs(words["compounds"])) | tasks | opening)
    function, levels, counted = (frozenset(key(words[kind]).split()) for kind in ("function", "levels", "counted"))
    courtesies = frozenset(map(key, data("names")["courtesy"]))
    tails, short = (frozenset(map(key, data("heads")[kind])) for kind in ("tails", "short"))
    return Grammar(deeds, tasks, leading, led, opening, function, levels, counted, courtesies, tails, short)


def _only_done(named: frozenset[tuple[str, ...]]) -> frozenset[tuple[str, ...]]:
    """The verbs of two syllables that somebody is told to do and no compound of names (`named`) is."""
    verbs = (tuple(verb.split()) for verb in deeds())
    return frozenset(verb for verb in verbs if len(verb) == _PAIR) - named


def _pairs(words: str) -> Iterator[tuple[str, ...]]:
    return (tuple(pair.split()) for pair in key(words).split(","))
