"""Bodies and classes that a text calls by their noun alone, by what it named or told before: «Sở», «các hãng»."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from functools import cached_property

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
        self._bodies: dict[str, list[_Named]] = {}
        for mention in reading.mentions:
            if mention.kind == "BODY" and not _is_short(mention, text):
                self._bodies.setdefault(_first(mention.value.name), []).append((mention.start, mention.value.name))
        self._told: dict[str, list[_Named]] = {}
        self._skeleton = skeleton

    def heed(self, names: tuple[str, ...], end: int) -> None:
        """Remember who was told a task, and where that ends."""
        for name in names:
            self._told.setdefault(_first(name), []).append((end, name))

    def last(self, noun: str, at: int) -> str | None:
        """The body whose name begins with a noun that was told a task or else named last."""
        return max(_last(self._bodies, noun, at), _last(self._told, noun, at))[1] or None

    def of_field(self, field: str, at: int) -> str | None:
        """The body named last before an offset whose name ends with its field: «cơ quan thống kê»."""
        return next((name for name in self.before(at) if name.casefold().endswith(f" {field}")), None)

    def told(self, noun: str, at: int) -> str | None:
        """The body whose name begins with a noun that was told a task last, where none was named after that."""
        told = _last(self._told, noun, at)
        return told[1] or None if told >= _last(self._bodies, noun, at) else None

    def before(self, at: int) -> Iterator[str]:
        """The bodies named before an offset, the last of them first."""
        return (name for start, name in reversed(self._in_order) if start < at)

    @cached_property
    def _in_order(self) -> list[_Named]:
        return sorted(one for named in self._bodies.values() for one in named)

    def ministries(self, at: int) -> list[str]:
        """The two ministries named last before an offset."""
        bodies = self._bodies.get("bộ", ())
        before = (name for start, name in reversed(bodies) if start < at)
        return sorted([*dict.fromkeys(before)][:2])

    def longer(self, name: str, at: int) -> str:
        """A class by the longer name that it had before, else by the longer noun of the article; itself where none."""
        call = name.casefold()
        known = self._longer(call, at) if call in _BY_NOUN else None
        if known is not None:
            return _noun(known)
        phrases = (f"các {phrase}" for phrase in _PHRASES.get(call, ()) if phrase in self._key)
        return next(phrases, name)

    @cached_property
    def _classes(self) -> list[_Named]:
        parties = (self._skeleton.mention(place) for place in self._skeleton.places("PARTY"))
        named = ((party.start, party.value.parts) for party in parties if party is not None)
        classes = ((start, part.name) for start, parts in named for part in parts if part.kind == "class")
        return [(start, name) for start, name in classes if name.casefold() not in _BY_NOUN]

    def _longer(self, call: str, at: int) -> str | None:
        """The last class before an offset that a call begins and that tells more than where it stands."""
        before = (name for start, name in reversed(self._classes) if start < at)
        longer = (name for name in before if name.casefold().startswith(f"{call} "))
        return next((name for name in longer if not name.casefold().removeprefix(f"{call} ").startswith(_ASIDE)), None)


def _is_short(body: Mention, text: str) -> bool:
    """Whether a text calls a body by the noun of its name alone."""
    return str(body.value.name).startswith(f"{text[body.start : body.end].capitalize()} ")


def _noun(name: str) -> str:
    """A class by its noun, where a longer one than that of one syllable begins it; else all of it."""
    found = vocabulary().nouns.at(tuple(key(name).split()), 1)
    return f"các {found[0].text}" if found is not None and " " in found[0].text else name


def _first(name: str) -> str:
    return name.split(" ", 1)[0].casefold()


def _last(names: Mapping[str, list[_Named]], noun: str, at: int) -> _Named:
    """The last name before an offset that begins with a noun; an empty one where there is none."""
    known = names.get(_first(noun), [])
    before = (known[number] for number in range(bisect_left(known, (at, "")) - 1, -1, -1))
    return next((one for one in before if one[1].casefold().startswith(f"{noun} ")), (-1, ""))
