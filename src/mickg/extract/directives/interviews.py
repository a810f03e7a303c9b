"""Who answers in an interview: the person in office whom its opening names, before its first question."""

import re
from functools import cached_property

from mickg.article import FURNITURE, Zone
from mickg.extract.posts import Holding
from mickg.extract.reading import Reading
from mickg.extract.zones import sentence_at

_TALK = re.compile(r"(?<!\w)(?:trao đổi|trò chuyện|phỏng vấn|trả lời|đối thoại)(?!\w)")
_UNTOLD = FURNITURE | {Zone.TITLE, Zone.CAPTION}
_FEWEST = 2
_COUNCILS = ("Quốc hội", "Hội đồng nhân dân")


class Interview:
    """An article as questions and answers; without at least two questions it is none."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def is_asked(self, line: int) -> bool:
        """Whether a line ends in a question."""
        told = self._reading.article.lines[line]
        return self._reading.article.key[told.start : told.end].rstrip(' "').endswith("?")

    @cached_property
    def answers(self) -> str | None:
        """Who answers; None in an article that is no interview."""
        lines = self._reading.article.lines
        asked = [number for number, line in enumerate(lines) if line.zone not in _UNTOLD and self.is_asked(number)]
        if len(asked) < _FEWEST:
            return None
        end = lines[asked[0]].start
        deputies = {one.person for one in self._reading.holdings if _debates(one)}
        held = [
            one for one in self._reading.holdings if one.start < end and not one.former and one.person not in deputies
        ]
        talked = next((one.person for one in held if self._talks(one.start)), None)
        return talked or next((one.person for one in held), None)

    def _talks(self, at: int) -> bool:
        """Whether a passage lies in a sentence that tells of a talk."""
        sentence = sentence_at(self._reading.article, at)
        return _TALK.search(self._reading.article.key, sentence.start, sentence.end) is not None


def _debates(held: Holding) -> bool:
    """Whether a post is one of a deputy, who gives an opinion."""
    return held.title.startswith("Đại biểu") or any(body in (held.organisation or "") for body in _COUNCILS)
