"""Who speaks through a paper: those who signed or issued it, by the article or by its number."""

import re

from mickg.extract.directives.voices import Voice
from mickg.extract.mention import Mention
from mickg.extract.reading import Reading

_NOUN = re.compile(r"[^\W\d]+(?: [^\W\d]+)*?(?= số| \d|,| năm|\Z)")
_LETTERS = ("văn bản", "công văn")
"""Papers that are of whom the headline says that they tell something, where nothing says whose they are."""
_BY_KIND = {"luật": "Quốc hội", "bộ luật": "Quốc hội"}


class Papers:
    """The papers that the article told of, each with the voice behind it; `headline` is who tells in the headline."""

    def __init__(self, reading: Reading) -> None:
        self._key = reading.article.key
        self._cited = [mention for mention in reading.mentions if mention.kind == "DOCUMENT"]
        self._issued: list[tuple[str, str | None, Voice]] = []
        self.headline: Voice | None = None

    def issue(self, voice: Voice, noun: str, number: str | None) -> None:
        """Remember who issued or signed a paper."""
        self._issued.append((noun, number, voice))

    def voice(self, paper: Mention) -> Voice | None:
        """Who speaks where a paper stands before a verb of telling."""
        noun, number = self._noun(paper), getattr(paper.value, "number", None)
        for other, numbered, voice in reversed(self._issued):
            if numbered == number if number is not None else other == noun:
                return Voice(voice.name, "paper", "speaker-carried")
        name = self._issuer(paper, noun)
        if name is None and self.headline is not None and noun in _LETTERS:
            name = self.headline.name
        return Voice(name, "paper", "issuer-by-kind") if name is not None else None

    def _issuer(self, paper: Mention, noun: str) -> str | None:
        """The issuer in the series of a paper, or of the first one of its noun that the article cites."""
        number = getattr(paper.value, "number", None)
        if getattr(paper.value, "issuer", None) is not None:
            return str(paper.value.issuer)
        cited = next((one for one in self._cited if self._noun(one) == noun and _names(one, number)), None)
        issuer = getattr(cited.value, "issuer", None) if cited is not None else None
        return str(issuer) if issuer is not None else _BY_KIND.get(noun)

    def _noun(self, paper: Mention) -> str:
        noun = getattr(paper.value, "noun", None)
        if noun is not None:
            return str(noun)
        found = _NOUN.match(self._key[paper.start : paper.end])
        return found[0] if found is not None else ""


def _names(cited: Mention, number: str | None) -> bool:
    """Whether a citation is of a paper that is told by the first part of its number: «Chỉ thị 18»."""
    return number is None or str(getattr(cited.value, "number", None)).partition("/")[0] == number.partition("/")[0]
