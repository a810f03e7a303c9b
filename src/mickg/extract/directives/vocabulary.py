"""The words that directives are told with, found by their first syllable: the longest that stands at a place has it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from mickg.extract.deeds import deeds, passed_on
from mickg.extract.lexicon import data
from mickg.text import key


class Word(NamedTuple):
    """A word or compound: what it does in a sentence, and for some what more is known of it."""

    kind: str
    text: str
    more: str = ""


_Longer = Mapping[str, list[tuple[int, tuple[str, ...], Word]]]


class Words:
    """Words by their first syllable, which `firsts` holds; of two alike, the one given first.

    `busy` holds the first syllables of those that are not idle.
    """

    def __init__(self, words: Iterable[Word]) -> None:
        found: defaultdict[str, dict[tuple[str, ...], Word]] = defaultdict(dict)
        for word in words:
            first, *rest = key(word.text).split()
            found[first].setdefault(tuple(rest), word)
        self._by_first = {first: _by_second(forms) for first, forms in found.items()}
        self.firsts = frozenset(self._by_first)
        self.busy = frozenset(
            first for first, forms in found.items() if any(word.kind != "idle" for word in forms.values())
        )

    def at(self, syllables: tuple[str, ...], place: int) -> tuple[Word, int] | None:
        """The longest word that begins at a place in a row of syllables, and the place after it."""
        begun = self._by_first.get(syllables[place])
        if begun is None:
            return None
        alone, longer = begun
        if place + 1 < len(syllables):
            for length, rest, word in longer.get(syllables[place + 1], ()):
                if syllables[place + 2 : place + length] == rest:
                    return word, place + length
        return (alone, place + 1) if alone is not None else None


def _by_second(forms: Mapping[tuple[str, ...], Word]) -> tuple[Word | None, _Longer]:
    """The word of one syllable, and longer ones by their second, the longest first.

    Each has how many syllables it is of and those after the second.
    """
    longer: defaultdict[str, list[tuple[int, tuple[str, ...], Word]]] = defaultdict(list)
    for rest in sorted(forms, key=len, reverse=True):
        if len(rest) > 0:
            longer[rest[0]].append((1 + len(rest), rest[1:], forms[rest]))
    return forms.get(()), dict(longer)


class Vocabulary(NamedTuple):
    """Verbs and nouns of directives, what may stand beside them, and the fields of state management.

    `passed_on` are verbs that may be a recipient's own task, `done` all that open what is to be done, `issuing` those
    of giving out a paper, `abbreviated` the short forms of fields with their names.
    """

    verbs: Words
    nouns: Words
    determiners: Words
    naming: Words
    closer: Words
    undergone: Words
    fields: Words
    passed_on: frozenset[str]
    done: frozenset[str]
    issuing: frozenset[str]
    abbreviated: Mapping[str, str]


@cache
def vocabulary() -> Vocabulary:
    """The vocabulary of `lexicon/directives.yaml`, with the fields of `lexicon/fields.yaml`."""
    content, fields = data("directives"), data("fields")
    return Vocabulary(
        verbs=Words(_verbs(content)),
        nouns=Words(_nouns(content)),
        determiners=Words(Word("determiner", text) for text in content["determiners"]),
        naming=Words(Word("naming", text, more) for more, texts in content["naming"].items() for text in texts),
        closer=Words(Word("closer", text) for text in content["closer"]),
        undergone=Words(
            Word("undergone", text, more) for more, texts in content["undergone"].items() for text in texts
        ),
        fields=Words(Word("field", form) for item in fields for form in _forms(item)),
        passed_on=passed_on(),
        done=deeds(),
        issuing=frozenset(map(key, content["issuing"])),
        abbreviated={key(short): item.get("same_as", item["name"]) for item in fields for short in item["short"]},
    )


def _forms(item: Mapping[str, str]) -> Iterator[str]:
    """The names of a field that are no initials of two letters."""
    return (form for form in (item["name"], *item["short"]) if len(form) > 2)


def _verbs(content: Mapping[str, Mapping[str, list[str]]]) -> Iterator[Word]:
    for kind in ("saying", "telling", "duty"):
        for more, texts in content[kind].items():
            yield from (Word(kind, text, more) for text in texts)
    yield from (Word("doing", text) for text in content["doing"])
    yield from (Word("idle", text) for text in content["idle"])


def _nouns(content: Mapping[str, Mapping[str, list[str]]]) -> Iterator[Word]:
    for more, texts in content["classes"].items():
        yield from (Word("class", text, more) for text in texts)
    yield from (Word("paper", text) for text in content["papers"])
    yield from (Word("idle", text) for text in content["idle"])
