"""An article's text as a row of tokens: words, marks, ends of lines, and each mention as one."""

import re

from mickg.extract.directives.naming import of_place
from mickg.extract.directives.vocabulary import Word, vocabulary
from mickg.extract.mention import Mention
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS

_TOKEN = re.compile(r"\w++(?:[&/-]\w++)*+|[^\w\s]|\n")
_LOOSE = re.compile(r" ([,.;:)])|(\() ")
SHORT_BODIES = {
    "ubnd": "Ủy ban nhân dân", "hđnd": "Hội đồng nhân dân", "dn": "doanh nghiệp", "bhxh": "Bảo hiểm xã hội",
    "tand": "Tòa án nhân dân", "vksnd": "Viện kiểm sát nhân dân", "kbnn": "Kho bạc Nhà nước",
    "nhtm": "ngân hàng thương mại", "htx": "hợp tác xã", "lđlđ": "Liên đoàn Lao động",
}  # fmt: skip
_PLURAL = frozenset({"các", "những", "hai", "ba", "mọi", "số", "mỗi", "từng", "cả", "toàn"})
_NO_ABBREVIATION = 2
_TWO = 2
_LETTERS = frozenset(LETTERS.values())
_BEYOND = ("\n",) * 8
"""Ends of lines after the last token, so that whoever looks a few tokens ahead finds some."""


class Row:
    """`words` and `mentions` run in step; a mention's word is the letter of its kind. Ends of lines follow the last.

    `text` is the article's, `province` the one that it is told from.
    """

    __slots__ = ("_length", "_nouns", "_skeleton", "_tokens", "_verbs", "mentions", "province", "text", "words")

    def __init__(self, reading: Reading) -> None:
        self.text, self.province = reading.article.text, reading.scene.province
        self._skeleton = reading.skeleton
        self._tokens = [*_TOKEN.finditer(self._skeleton.text)]
        self._length = len(self._tokens)
        self.words = (*[token[0] for token in self._tokens], *_BEYOND)
        mentions = iter(reading.mentions)
        self.mentions = [next(mentions) if word in _LETTERS else None for word in self.words]
        self._verbs: dict[int, tuple[Word, int] | None] = {}
        self._nouns: dict[int, tuple[Word, int] | None] = {}

    def __len__(self) -> int:
        return self._length

    def start(self, place: int) -> int:
        """Where a token begins in the article."""
        return self._skeleton.origin(self._tokens[place].start()) if place < self._length else len(self.text)

    def end(self, place: int) -> int:
        """Where a token ends in the article."""
        return self._skeleton.origin(self._tokens[place].end()) if place < self._length else len(self.text)

    @property
    def of_province(self) -> str:
        """The article's province as the name of a body of it ends; empty where it is told from none."""
        name = self.province or ""
        return name if name == "" or name.startswith("Thành phố") else of_place(name)

    def capital(self, place: int) -> bool:
        """Whether a token begins with a capital."""
        start = self.start(place)
        return self.text[start : start + 1].isupper()

    def kind(self, place: int) -> str:
        """The kind of the mention at a place, empty where there is none."""
        mention = self.mentions[place]
        return mention.kind if mention is not None else ""

    def mention(self, place: int) -> Mention:
        """The mention at a place that is known to be one."""
        mention = self.mentions[place]
        assert mention is not None
        return mention

    def verb(self, place: int) -> tuple[Word, int] | None:
        """The verb of the vocabulary that begins at a place, and the place after it."""
        if place not in self._verbs:
            found = vocabulary().verbs.at(self.words, place) if self.mentions[place] is None else None
            self._verbs[place] = self._parted(place, found) if found is not None else None
        return self._verbs[place]

    def does(self, place: int, kind: str = "doing") -> bool:
        """Whether a verb of a kind begins at a place."""
        verb = self.verb(place)
        return verb is not None and verb[0].kind == kind

    def _parted(self, place: int, found: tuple[Word, int]) -> tuple[Word, int]:
        """A verb with another behind it, where both look like a compound: «giao kết nối», «cần thiết lập»."""
        compound = found[0].kind == "idle" and found[1] == place + _TWO
        if not compound or self._is_long(place + _TWO) or not self._is_long(place + 1):
            return found
        alone = vocabulary().verbs.at((self.words[place],), 0)
        return (alone[0], place + 1) if alone is not None and alone[0].kind in ("telling", "duty") else found

    def _is_long(self, place: int) -> bool:
        """Whether a verb of several syllables that does something begins at a place."""
        verb = vocabulary().verbs.at(self.words, place) if self.mentions[place] is None else None
        return verb is not None and verb[0].kind == "doing" and verb[1] >= place + _TWO

    def noun(self, place: int) -> tuple[Word, int] | None:
        """The noun of those who can tell or be told that begins at a place, and the place after it."""
        if place not in self._nouns:
            found = vocabulary().nouns.at(self.words, place) if self.mentions[place] is None else None
            self._nouns[place] = found
        return self._nouns[place]

    def determiner(self, place: int) -> int | None:
        """The place after «các», «mỗi» and their like, None where none begins."""
        found = vocabulary().determiners.at(self.words, place)
        return found[1] if found is not None else None

    def field(self, place: int) -> int | None:
        """The place after the name of a field of state management, None where none begins."""
        found = vocabulary().fields.at(self.words, place)
        return found[1] if found is not None else None

    def body(self, place: int) -> str:
        """The register's name of the body at a place, empty where there is none."""
        return str(self.mention(place).value.name) if self.kind(place) in ("BODY", "BODIES") else ""

    def plain(self, start: int, end: int) -> str:
        """The words of a stretch as the text writes them, each a blank apart."""
        return " ".join(self.text[self.start(start) : self.end(end - 1)].split())

    def written(self, start: int, end: int) -> str:
        """The words of a stretch as a register writes them: bodies by their names, fields written out."""
        out: list[str] = []
        for place in range(start, end):
            name = self._written(place)
            if self.kind(place) == "BODIES" and len(out) > 0 and out[-1].casefold() in _PLURAL:
                name = name.removeprefix("các ")
            out.append(self._begun(place, name) if place == start else name)
        return _LOOSE.sub(lambda found: found[1] or found[2], " ".join(out))

    def _begun(self, place: int, name: str) -> str:
        """The first word of a name, small but in names of bodies."""
        named = self.capital(place + 1) and self.determiner(place) is None
        own = self.mentions[place] is not None or self.words[place] in SHORT_BODIES or named
        return name if own or name[:2].isupper() else name[:1].lower() + name[1:]

    def _written(self, place: int) -> str:
        mention, word = self.mentions[place], self.words[place]
        if mention is not None:
            name = getattr(mention.value, "name", None) or getattr(mention.value, "text", None)
            return str(name) if name is not None else self.text[mention.start : mention.end].strip()
        if word in SHORT_BODIES:
            return SHORT_BODIES[word]
        if len(word) > _NO_ABBREVIATION and (written_out := vocabulary().abbreviated.get(word)) is not None:
            return written_out
        start = self.start(place)
        return self.text[start : start + len(word)]
