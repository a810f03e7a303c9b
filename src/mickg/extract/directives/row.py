"""An article's text as a row of tokens: words, marks, ends of lines, and each mention as one."""

import re
from collections.abc import Set
from functools import lru_cache

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

    `kinds` are those of the mentions, empty where there is none; `begun` are the places of mentions and of the words,
    given, that may begin something. `text` is the article's, `province` the one that it is told from.
    """

    __slots__ = (
        "_length", "_skeleton", "_starts", "_vocabulary", "begun", "kinds", "mentions", "province", "text", "words"
    )  # fmt: skip

    def __init__(self, reading: Reading, begin: Set[str]) -> None:
        self.text, self.province = reading.article.text, reading.scene.province
        self._skeleton, self._vocabulary = reading.skeleton, vocabulary()
        words, self._starts = tokens(self._skeleton.text)
        self._length = len(words)
        self.words = (*words, *_BEYOND)
        self.mentions: list[Mention | None] = [None] * len(self.words)
        self.kinds = [""] * len(self.words)
        self.begun = [place for place, word in enumerate(words) if word in begin or word in _LETTERS]
        places = [place for place in self.begun if words[place] in _LETTERS]
        for place, mention in zip(places, reading.mentions, strict=True):
            self.mentions[place], self.kinds[place] = mention, mention.kind

    def __len__(self) -> int:
        return self._length

    def start(self, place: int) -> int:
        """Where a token begins in the article."""
        return self._skeleton.origin(self._starts[place]) if place < self._length else len(self.text)

    def end(self, place: int) -> int:
        """Where a token ends in the article."""
        if place >= self._length:
            return len(self.text)
        return self._skeleton.origin(self._starts[place] + len(self.words[place]))

    @property
    def of_province(self) -> str:
        """The article's province as the name of a body of it ends; empty where it is told from none."""
        name = self.province or ""
        return name if name == "" or name.startswith("Thành phố") else of_place(name)

    def capital(self, place: int) -> bool:
        """Whether a token begins with a capital."""
        start = self.start(place)
        return self.text[start : start + 1].isupper()

    def mention(self, place: int) -> Mention:
        """The mention at a place that is known to be one."""
        mention = self.mentions[place]
        assert mention is not None
        return mention

    def verb(self, place: int) -> tuple[Word, int] | None:
        """The verb of the vocabulary that begins at a place, and the place after it."""
        found = self._vocabulary.verbs.at(self.words, place)
        return found if found is None or found[0].kind != "idle" else self._parted(place, found)

    def does(self, place: int, kind: str = "doing") -> bool:
        """Whether a verb of a kind begins at a place."""
        verb = self.verb(place)
        return verb is not None and verb[0].kind == kind

    def _parted(self, place: int, found: tuple[Word, int]) -> tuple[Word, int]:
        """A verb with another behind it, where both look like an idle compound: «giao kết nối», «cần thiết lập»."""
        if found[1] != place + _TWO or self._is_long(place + _TWO) or not self._is_long(place + 1):
            return found
        alone = self._vocabulary.verbs.at((self.words[place],), 0)
        return (alone[0], place + 1) if alone is not None and alone[0].kind in ("telling", "duty") else found

    def _is_long(self, place: int) -> bool:
        """Whether a verb of several syllables that does something begins at a place."""
        verb = self._vocabulary.verbs.at(self.words, place)
        return verb is not None and verb[0].kind == "doing" and verb[1] >= place + _TWO

    def noun(self, place: int) -> tuple[Word, int] | None:
        """The noun of those who can tell or be told that begins at a place, and the place after it."""
        return self._vocabulary.nouns.at(self.words, place)

    def determiner(self, place: int) -> int | None:
        """The place after «các», «mỗi» and their like, None where none begins."""
        found = self._vocabulary.determiners.at(self.words, place)
        return found[1] if found is not None else None

    def field(self, place: int) -> int | None:
        """The place after the name of a field of state management, None where none begins."""
        found = self._vocabulary.fields.at(self.words, place)
        return found[1] if found is not None else None

    def body(self, place: int) -> str:
        """The register's name of the body at a place, empty where there is none."""
        return str(self.mention(place).value.name) if self.kinds[place] in ("BODY", "BODIES") else ""

    def plain(self, start: int, end: int) -> str:
        """The words of a stretch as the text writes them, each a blank apart."""
        return " ".join(self.text[self.start(start) : self.end(end - 1)].split())

    def written(self, start: int, end: int) -> str:
        """The words of a stretch as a register writes them: bodies by their names, fields written out."""
        out: list[str] = []
        for place in range(start, end):
            name = self._written(place)
            if self.kinds[place] == "BODIES" and len(out) > 0 and (out[-1].isdigit() or out[-1].casefold() in _PLURAL):
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
        if len(word) > _NO_ABBREVIATION and (written_out := self._vocabulary.abbreviated.get(word)) is not None:
            return written_out
        start = self.start(place)
        return self.text[start : start + len(word)]


def tokens(text: str) -> tuple[list[str], list[int]]:
    """The tokens of a text and where each begins; what stands between two blanks is one where it holds no mark."""
    words, starts, at = list[str](), list[int](), 0
    for piece in text.split(" "):
        if piece.isalnum():
            words.append(piece)
            starts.append(at)
        else:
            for token, within in _split(piece):
                words.append(token)
                starts.append(at + within)
        at += len(piece) + 1
    return words, starts


@lru_cache(maxsize=1024)  # most are a mention's letter and a mark
def _split(piece: str) -> tuple[tuple[str, int], ...]:
    """The tokens of a piece without blanks, each with where it begins."""
    return tuple((token[0], token.start()) for token in _TOKEN.finditer(piece))
