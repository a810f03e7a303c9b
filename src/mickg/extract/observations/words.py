"""Stretches of an article as the words of an indicator."""

import re

from mickg.extract.plainwords import Phrases, uncapitalised
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS

_NAMES = frozenset(LETTERS.values()) - {LETTERS["QUANTITY"]}
_NOW_ENDS = (
    "tháng", "quý", "quí", "năm", "ước tính", "ước", "dự kiến", "sau", "trong", "khi", "chỉ", "đã", "có", "đang",
    "mới", "cũng", "còn", "đều", "và", "với", "được", "cùng",
)  # fmt: skip
"""What a match of `_NOW` ends with."""
_NOW = re.compile(
    r"(?<!\w)(?:(?:trong|của) (?:tháng|qu[ýí]|năm)|ước tính|ước|dự kiến)$"
    r"|^(?:sau|trong|khi|chỉ|đã|có|đang|mới|cũng|còn|đều|và|với|được|cùng)(?: (?:đã|có|được|cùng))*$"
)
_ON_TIME = re.compile(rf" (?P<word>ngày|[0-9]{{1,2}}|hai|ba|bốn) {LETTERS['PERIOD']} ?\Z")
"""The word that a time goes on from: «ngày 1/6», «3 năm 2024 - 2026»."""


class Words:
    """One article's skeleton as `text`, and stretches of it written out."""

    def __init__(self, reading: Reading) -> None:
        self._skeleton, self.text = reading.skeleton, reading.skeleton.text
        self._phrases = Phrases(reading.article, reading.skeleton)
        self._plain = dict[tuple[int, int], str]()

    def is_bare_count(self, at: int) -> bool:
        """Whether a number without a unit stands at a place of the skeleton."""
        mention = self._skeleton.mention(at)
        return mention is not None and mention.kind == "QUANTITY" and mention.value.is_bare_count

    def printed(self, start: int, end: int) -> str:
        """The words of a stretch of the skeleton as they are printed, periods out."""
        return self._phrases.plain(start, end)

    def plain(self, start: int, end: int) -> str:
        """The words of a stretch as an indicator holds them: no capital of a sentence, no «ước tính» at the end."""
        if (start, end) not in self._plain:
            words = self._phrases.plain(start, end)
            if (led := _ON_TIME.search(self.text, start, end)) is not None:
                words = words.removesuffix(f" {led['word']}")
            named = self.text[start : start + 1] in _NAMES
            words = words if named else uncapitalised(words)
            self._plain[start, end] = (_NOW.sub("", words) if words.endswith(_NOW_ENDS) else words).strip()
        return self._plain[start, end]
