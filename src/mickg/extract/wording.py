"""A stretch of a text as a register words it: bodies by their names, short forms written out."""

import re
from functools import cache
from unicodedata import normalize

from mickg.article import Article
from mickg.extract.lexicon import data
from mickg.extract.skeleton import Skeleton

_BRACKETED = re.compile(r" ?\([A-ZĐÂÊÔƠƯ&\d.-]{2,12}\)")
_CAPITALS = re.compile("[A-ZĐ]{2}|các các|Các các")
_AGAIN = re.compile(r"(?<!\w)(các) các(?!\w)", re.IGNORECASE)


def worded(article: Article, skeleton: Skeleton, start: int, end: int) -> str:
    """The words between two places of a skeleton, without short forms in brackets."""
    parts = []
    at = start
    for mention in skeleton.within(start, end):
        place = skeleton.place(mention.start)
        parts.append(article.text[skeleton.origin(at) : mention.start])
        named = mention.kind in ("BODY", "BODIES")
        parts.append(mention.value.name if named else article.text[mention.start : mention.end])
        at = place + 1
    parts.append(article.text[skeleton.origin(at) : skeleton.origin(end)] if at < end else "")
    return normalize("NFC", written_out("".join(parts)))  # a mark behind a short form joins its name's last letter


def ended(skeleton: Skeleton, end: int) -> int:
    """The article's offset after the last letter before a place of a skeleton."""
    last = skeleton.mention(end - 1)
    return last.end if last is not None else skeleton.origin(end - 1) + 1


def written_out(text: str) -> str:
    """A text with blanks made one and short forms written out."""
    text = _BRACKETED.sub("", " ".join(text.split()))
    if _CAPITALS.search(text) is None:
        return text.strip(" ,;:-–")
    text = _forms().sub(lambda found: data("abbreviations")[found[0]], text)
    return _AGAIN.sub(r"\1", text).strip(" ,;:-–")


@cache
def _forms() -> re.Pattern[str]:
    forms = sorted(data("abbreviations"), key=len, reverse=True)
    return re.compile(rf"(?<![\w&-])(?:{'|'.join(map(re.escape, forms))})(?![\w&-])")
