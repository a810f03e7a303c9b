"""Who or what has a measure alone, as told before it: «rau quả với kim ngạch», «Viettel nộp ngân sách»."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.observations.naming.actors import trimmed
from mickg.extract.observations.naming.names import is_measured
from mickg.extract.observations.naming.remarks import tells
from mickg.extract.observations.naming.subjects import actor
from mickg.extract.observations.words import Words

_WITH = re.compile(r" với \Z")
_BEGUN = by_letter(r"(?:được|đã|đang|tiếp tục|cũng|vẫn|sẽ|bị) ")
_IS = by_letter(r"(?<!\w)(?:là|thuộc về|có)(?!\w)|\(")
_SHORT, _LEAST = 6, 9


def holder_before(words: Words, left: int, begin: int, *, doing: bool) -> str:
    """Who or what has the measure that begins at a place, of the words from `left` on; empty where none do.

    `doing` says that it may also be of what somebody does: «được bổ nhiệm với thời hạn».
    """
    text = words.text
    with_it = _WITH.search(text, left, begin)
    if with_it is None:
        return ""
    who = words.plain(*trimmed(text, *actor(text, left, with_it.start()))).partition(" (")[0]
    if is_measured(who) or _IS.search(who) is not None:
        return ""
    if tells(who):
        return who if doing and _BEGUN.match(who) is None and len(who.split()) <= _LEAST else ""
    return who if len(who.split()) <= _SHORT else ""
