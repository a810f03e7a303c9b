"""Pure text to text: the stored form of an article, the folded form that search compares, and what a terminal takes."""

import re
import unicodedata
from functools import lru_cache

_DASHED_D = str.maketrans("đĐ", "dD")
# What may stand before is asked after the letter itself, which is what a text is searched for fastest.
_MARKED_SECOND = re.compile(r"[ou][àáảãạèéẻẽẹỳýỷỹỵ](?!\w)(?:(?<=o[àáảãạèéẻẽẹ])|(?<=u[ỳýỷỹỵ]))(?<!q..)")
_TONE_MARKS = "\u0300\u0301\u0303\u0309\u0323"
_WORD = re.compile(r"\w+")
_ASCII = re.compile(r"[a-z0-9]+")
_UNSEEN = ("Cc", "Cf", "Cs", "Zl", "Zp")
_BLANKS = dict.fromkeys("\u00a0\u2002\u2003\u2007\u2009\u200a\u202f\u3000\t", " ")
_ALIKE = {
    **_BLANKS,
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
    **dict.fromkeys("\u201c\u201d\u201e\u00ab\u00bb", '"'),
    **dict.fromkeys("\u2018\u2019", "'"),
    **dict.fromkeys("\u00f0\u0256", "đ"),
    "\uff05": "%",
}
_PLAIN_BLANKS = str.maketrans(_BLANKS)
_ODD = re.compile(f"[{''.join(_ALIKE)}]")
_PHRASE = 100
_I_FOR_Y = re.compile(r"[iìíỉĩị](?!\w)(?:(?<=[hklmst].)(?<!\w..)|(?<=qu.)(?<!\w...))")
_Y_OF_I = str.maketrans("iìíỉĩị", "yỳýỷỹỵ")


def normalise(raw: str) -> str:
    r"""The form in which offsets count: NFC, with `\r\n` read as `\n`."""
    return unicodedata.normalize("NFC", raw.replace("\r\n", "\n"))


def sha256(text: str) -> str:
    """The hash that a record's `source.sha256` holds: 64 hex digits over the UTF-8 of the normalised text."""
    import hashlib  # noqa: PLC0415 - opening a graph hashes nothing

    return hashlib.sha256(text.encode()).hexdigest()


def fold(text: str) -> str:
    """The comparison key of search: case, tones, vowel marks, đ and tone placement gone, words apart by one blank.

    Folding proposes; it never decides identity: Hà, Hạ and Hả fold to one key.
    """
    plain = unicodedata.normalize("NFD", text.translate(_DASHED_D).casefold())
    bare = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(_WORD.findall(bare))


@lru_cache(maxsize=512)
def match_key(name: str) -> str:
    """The key under which one name is the same name: case, commas, blanks and tone placement (uỷ, ủy) aside."""
    lower = unicodedata.normalize("NFC", name).casefold().replace(",", " ")
    return " ".join(_MARKED_SECOND.sub(_mark_first, lower).split())


def key(text: str) -> str:
    """The form in which rules compare NFC text, letter for letter as long as it.

    Case, tone placement (uỷ, ủy) and the i of open syllables (tỉ, tỷ) are one, accents are kept; kinds of blanks,
    dashes and quotation marks are one each.
    """
    return _phrase_key(text) if len(text) < _PHRASE else _key(text)


@lru_cache(maxsize=1024)
def _phrase_key(text: str) -> str:
    """The key of a phrase: one article's are asked for again and again."""
    return _key(text)


def _key(text: str) -> str:
    lower = text.lower()
    if len(lower) != len(text):  # a few capitals of other scripts have two small letters
        lower = "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
    if _ODD.search(lower) is not None:
        for odd, usual in _ALIKE.items():
            lower = lower.replace(odd, usual)
    alike = _MARKED_SECOND.sub(_mark_first, lower)
    return _I_FOR_Y.sub(lambda found: found[0].translate(_Y_OF_I), alike)


def plain_blanks(text: str) -> str:
    """A text with all kinds of blanks made one, letter for letter as long as it."""
    return text.translate(_PLAIN_BLANKS)


def _mark_first(match: re.Match[str]) -> str:
    first, second = match[0][0], match[0][1]
    base, *marks = [*unicodedata.normalize("NFD", second)]
    tone = next(m for m in marks if m in _TONE_MARKS)
    return unicodedata.normalize("NFC", first + tone + base + "".join(m for m in marks if m != tone))


def legible(text: str) -> str:
    """Text that a terminal only shows: a blank for what would steer it, turn the writing round or stand unseen."""
    return "".join(" " if unicodedata.category(c) in _UNSEEN and c not in "\n\t" else c for c in text)


def one_line(text: str) -> str:
    """Legible text without line ends and tabs."""
    return legible(text).replace("\n", " ").replace("\t", " ")


def slug(text: str) -> str:
    """ASCII words joined by hyphens, for minting an id once; an id is never computed again from a label."""
    return "-".join(_ASCII.findall(fold(text)))
