"""Who spoke or acted last, and whom «ông» or «bà» means."""

from collections.abc import Iterator

from mickg.extract.reading import Reading
from mickg.text import key

_COURTESIES = ("ông", "bà")
_COMRADE = "đồng"
_OF_WOMEN = " thị "
_BACK = 4


class Heard:
    """The persons of an article in the order in which they spoke or acted."""

    def __init__(self, reading: Reading) -> None:
        self._persons = [mention for mention in reading.mentions if mention.kind == "PERSON"]
        self._courtesies = dict(_courtesies(reading))
        self._names: list[str] = []

    @property
    def last(self) -> str | None:
        """Who spoke or acted last; None where nobody has yet."""
        return self._names[-1] if len(self._names) > 0 else None

    @last.setter
    def last(self, name: str | None) -> None:
        if name is None:
            self._names.clear()
        elif name != self.last:
            self._names.append(name)

    def meant(self, courtesy: str) -> str | None:
        """Whom a pronoun means: who was heard last, but nobody whom the article calls by the other one."""
        names = reversed(self._names)
        return next((name for name in names if self._courtesies.get(name, courtesy) == courtesy), None)

    def told(self, courtesy: str, at: int) -> str | None:
        """Whom a pronoun means that is told something: the person named last before an offset, not who speaks.

        Nobody for several («các đồng chí»).
        """
        if courtesy not in (*_COURTESIES, _COMRADE):
            return None
        named = (person.value for person in reversed(self._persons) if person.start < at)
        others = (name for name in named if name != self.last)
        fitting = (name for name in others if courtesy in (_COMRADE, self._courtesies.get(name, courtesy)))
        return next(fitting, None)


def _courtesies(reading: Reading) -> Iterator[tuple[str, str]]:
    """The persons of an article with the «ông» or «bà» that it gives them or that their names tell."""
    for mention in reading.mentions:
        if mention.kind == "PERSON":
            before = reading.article.key[max(0, mention.start - _BACK) : mention.start].split()
            if len(before) > 0 and before[-1] in _COURTESIES:
                yield mention.value, before[-1]
            elif _OF_WOMEN in key(mention.value):
                yield mention.value, "bà"
