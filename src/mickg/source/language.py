"""A text in; whether it was read as what it is, and whether it is Vietnamese."""

import re
from collections.abc import Iterator

from mickg.source.legacy import as_latin_1, recognised
from mickg.source.syllables import share_of_bare_syllables, words

_SAMPLE = 20_000
_ENGLISH = frozenset(
    [
        "a",
        "and",
        "are",
        "as",
        "at",
        "be",
        "by",
        "for",
        "from",
        "had",
        "has",
        "in",
        "is",
        "it",
        "not",
        "of",
        "on",
        "or",
        "that",
        "the",
        "this",
        "to",
        "was",
        "which",
        "with",
    ]
)
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_LATIN_1 = re.compile("[\u00a1-\u00ff]")
_TWICE_ENCODED = re.compile("á[º»]|Ä[\u0090\u0091\u0083‘ƒ]|Æ[°¡]|Ã[\u0080-\u00bf]")


def is_vietnamese(utf_8: bytes, length: int) -> bool:
    """Whether enough of a text's letters are of those that only Vietnamese has (ạ to ỹ); articles have 9 % and more.

    They are counted in UTF-8, where two first bytes hold them all, at less cost than a look at a few words.
    """
    return utf_8.count(b"\xe1\xba") + utf_8.count(b"\xe1\xbb") > 0.04 * length


def font_encoding(text: str) -> str | None:
    """The font's encoding that a text not Vietnamese as it stands is typed in, as its words show; None without one.

    Unicode files, PDFs and pages hold such text where only the font gave the letters their look.
    """
    sample = text[:_SAMPLE]
    if len(_LATIN_1.findall(sample)) < 0.03 * len(sample):
        return None
    return recognised(as_latin_1(sample))


def is_twice_encoded(text: str) -> bool:
    """Whether a text is Vietnamese in UTF-8 that was read as windows-1252 or Latin-1 as a whole («Bá»™ trÆ°á»Ÿng»)."""
    try:
        whole = as_latin_1(text).encode("latin-1")
        return is_vietnamese(whole, len(whole.decode("utf-8")))
    except UnicodeError:
        return False


def doubts(text: str, *, vietnamese: bool) -> Iterator[str]:
    """Sentences on what makes facts of a text unsure: its language, and letters that were lost on the way."""
    spoilt = len(_TWICE_ENCODED.findall(text)) if "á»" in text or "áº" in text else 0
    if spoilt > 0:
        yield f"holds {spoilt} letters that were read in another encoding («Bá»™»); take it from its source again"
    lost = text.count("\ufffd")
    if lost > 0:
        yield f"holds {lost} signs (�) in place of letters that were lost; take it from its source again"
    language = None if vietnamese else _other_language(text[:_SAMPLE])
    if language is not None:
        yield f"{language}; mickg reads Vietnamese with its marks, so what it finds is unsure"


def _other_language(sample: str) -> str | None:
    found = words(sample)
    if len(_CJK.findall(sample)) > 0.3 * sum(map(len, found)):
        return "is in Chinese or a neighbour's script"
    if len(found) < 5:
        return None
    plain = [word for word in found if word.isascii()]
    if sum(word.lower() in _ENGLISH for word in plain) > 0.12 * len(found):
        return "reads like English"
    if share_of_bare_syllables(plain) > 0.8 and len(plain) > 0.8 * len(found):
        return "reads like Vietnamese without its marks"
    return "does not read like Vietnamese"
