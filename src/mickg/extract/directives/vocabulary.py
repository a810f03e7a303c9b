"""The words that directives are told with, found by their first word: the longest that stands at a place has the word."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from mickg.extract.lexicon import data
from mickg.text import key


class Word(NamedTuple):
    """A word or compound of the vocabulary: what it does in a sentence, and for some what more is known of it."""

    kind: str
    text: str
    more: str = ""


class Words:
    """Words by their first syllable."""

    def __init__(self, words: Sequence[Word]) -> None:
        found: defaultdict[str, list[tuple[list[str], Word]]] = defaultdict(list)
        for word in words:
            syllables = key(word.text).split()
            found[syllables[0]].append((syllables, word))
        self._by_first = {first: sorted(some, key=lambda one: -len(one[0])) for first, some in found.items()}

    def at(self, syllables: Sequence[str], place: int) -> tuple[Word, int] | None:
        """The longest word that begins at a place in a row of syllables, and the place after it."""
        for form, word in self._by_first.get(syllables[place], ()):
            end = place + len(form)
            if len(form) == 1 or syllables[place:end] == form:
                return word, end
        return None


class Vocabulary(NamedTuple):
    """Verbs and nouns of directives, and what may stand beside them."""

    verbs: Words
    nouns: Words
    determiners: Words
    naming: Words
    closer: Words
    tasks: Words
    fields_named: Words
    passed_on: frozenset[str]
    fields: Mapping[str, str]


@cache
def vocabulary() -> Vocabulary:
    """The vocabulary of `lexicon/directives.yaml`, with the short forms of the fields of `lexicon/fields.yaml`."""
    content = data("directives")
    return Vocabulary(
        verbs=Words([*_verbs(content)]),
        nouns=Words([*_nouns(content)]),
        naming=Words([Word("naming", text, more) for more, texts in content["naming"].items() for text in texts]),
        **{name: Words([Word(name, text) for text in content[name]]) for name in ("determiners", "closer", "tasks")},
        fields_named=Words([Word("field", name) for item in data("fields") for name in (item["name"], *item["short"]) if len(name) > 2]),
        passed_on=frozenset(map(key, content["passed_on"])),
        fields={key(short): item.get("same_as", item["name"]) for item in data("fields") for short in item["short"]},
    )


def _verbs(content: Mapping[str, Mapping[str, list[str]]]) -> Iterator[Word]:
    for kind in ("saying", "telling", "duty"):
        for more, texts in content[kind].items():
            yield from (Word(kind, text, more) for text in texts)
    yield from (Word("doing", text.strip()) for text in str(content["doing"]).split(",") if text.strip() != "")
    yield from (Word("idle", text) for text in content["idle"])


def _nouns(content: Mapping[str, Mapping[str, list[str]]]) -> Iterator[Word]:
    for more, texts in content["classes"].items():
        yield from (Word("class", text, more) for text in texts)
    yield from (Word("paper", text) for text in content["papers"])
    yield from (Word("idle", text) for text in content["idle"])
