"""Bodies and classes that a text calls by their noun alone, by what it named or told before: «Sở», «các hãng»."""

from mickg.extract.directives.vocabulary import vocabulary
from mickg.extract.mention import Mention
from mickg.extract.reading import Reading
from mickg.extract.skeleton import Skeleton
from mickg.text import key

_BY_NOUN = frozenset({
    "các sở", "các cục", "các vụ", "các viện", "các trường", "các đài", "các hãng", "các sàn", "các cảng",
    "các chi cục", "các tập đoàn", "các trung tâm",
})  # fmt: skip
_PHRASES = {
    "các sàn": ("sàn thương mại điện tử", "sàn giao dịch"),
    "các nền tảng": ("nền tảng mạng xã hội", "nền tảng xuyên biên giới"),
}
_ASIDE = ("liên quan", "có ", "này", "nói trên", "trên", "khác", "trực thuộc", "thuộc", "của", "đang", "chưa", "đã")
"""What behind the noun of a class tells no longer name."""
_Named = tuple[int, str]


class Calls:
    """The names of an article's bodies and classes with where they stand, and of those who were told a task."""

    def __init__(self, reading: Reading, skeleton: Skeleton) -> None:
        self._key, text = reading.article.key, reading.article.text
        bodies = (mention for mention in reading.mentions if mention.kind == "BODY")
        self._bodies: list[_Named] = [(m.start, str(m.value.name)) for m in bodies if not _is_short(m, text)]
        self._told: list[_Named] = []
        self._skeleton = skeleton

    def heed(self, names: tuple[str, ...], end: int) -> None:
        """Remember who was told a task, and where that ends."""
        self._told += ((end, name) for name in names)

    def last(self, noun: str, at: int) -> str | None:
        """The body whose name begins with a noun that was told a task or else named last."""
        return max(self._before(noun, at), key=_place, default=(0, None))[1]

    def told(self, noun: str, at: int) -> str | None:
        """The body whose name begins with a noun that was told a task last, where none was named after that."""
        last = max(self._before(noun, at), key=_place, default=None)
        return last[1] if last in self._told else None

    def ministries(self, at: int) -> list[str]:
        """The two ministries named last before an offset."""
        before = (name for start, name in reversed(self._bodies) if start < at and name.startswith("Bộ "))
        return sorted([*dict.fromkeys(before)][:2])

    def longer(self, name: str, at: int) -> str:
        """A class by the longer name that it had before, else by the longer noun of the article; itself where none."""
        call = name.casefold()
        if call in _BY_NOUN and len(known := self._longer(call, at)) > 0:
            return _noun(known[-1])
        phrases = (f"các {phrase}" for phrase in _PHRASES.get(call, ()) if phrase in self._key)
        return next(phrases, name)

    def _before(self, noun: str, at: int) -> list[_Named]:
        bodies = (one for one in self._bodies if one[0] < at)
        return [one for one in (*bodies, *self._told) if one[1].casefold().startswith(f"{noun} ")]

    def _longer(self, call: str, at: int) -> list[str]:
        """The classes before an offset that a call begins and that tell more than where they stand."""
        parties = (self._skeleton.mention(place) for place in self._skeleton.places("PARTY"))
        before = (party for party in parties if party is not None and party.start < at)
        names = (part.name for party in before for part in party.value.parts if part.kind == "class")
        longer = (name for name in names if name.casefold().startswith(f"{call} "))
        return [name for name in longer if not name.casefold().removeprefix(f"{call} ").startswith(_ASIDE)]


def _is_short(body: Mention, text: str) -> bool:
    """Whether a text calls a body by the noun of its name alone."""
    return str(body.value.name).startswith(f"{text[body.start : body.end].capitalize()} ")


def _noun(name: str) -> str:
    """A class by its noun, where a longer one than that of one syllable begins it; else all of it."""
    found = vocabulary().nouns.at(tuple(key(name).split()), 1)
    return f"các {found[0].text}" if found is not None and " " in found[0].text else name


def _place(named: _Named) -> int:
    return named[0]
