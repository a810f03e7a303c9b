"""Laws by name: where the name of a law ends, and how a register writes it."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from mickg.extract.branches import by_letter
from mickg.extract.lexicon import data
from mickg.extract.wording import written_out
from mickg.text import key

_AMENDED = re.compile(r" ?\((?:sửa đổi|thay thế)(?:, bổ sung)?\)| sửa đổi(?!,? bổ sung|\w| các| một)")
_AMENDING = re.compile(
    r"sửa đổi(?:,? (?:và )?bổ sung)? (?:(?:một số điều|các điều|điều \d+|khoản \d+)[^.;:\n]{0,40}?)?"
    r"(?:(?:các|\d+) luật: )?(?:bộ )?luật "
)
_AMENDED_TOO = re.compile(r"(?:,| và|, và) (?:bộ )?luật (?!sửa đổi)")
_YEAR = re.compile(r" (?:năm )?(?P<year>(?:19[4-9]|20[0-4])\d)(?![\w/%]|[.,-]\d| (?:đồng|người|tỷ|triệu))")
_AND = re.compile(r",? và |, |: ")
_LISTED = re.compile(r"[,.;)\n]| và |\Z| (?:được|đã|sẽ|có|đang)(?!\w)")
_NO_LAW = by_letter(r"(?<!\w)(?:(?:pháp|kỷ|quy|định|âm)|công ước [^.,;\n]{0,40}về) \Z")


class Law(NamedTuple):
    """A law's title without the word «Luật», and where it ends in the text."""

    title: str
    end: int


def is_law(folded: str, at: int) -> bool:
    """Whether the word «luật» at an offset is a law, not the second half of «pháp luật» or what a convention is on."""
    return _NO_LAW.search(folded, max(0, at - 60), at) is None


def law_named(text: str, folded: str, at: int) -> Law | None:
    """The law whose name begins at an offset, right after «Luật » or «Bộ luật »; None where none is named."""
    amending = _AMENDING.match(folded, at)
    if amending is None:
        return _simply_named(text, folded, at)
    inner = _simply_named(text, folded, amending.end())
    if inner is None:
        return None
    title, end = f"{_plain(text[at : amending.end()])} {inner.title}", inner.end
    for joint, law in _amended_too(text, folded, end):
        title, end = f"{title}{joint}{law.title}", law.end
    return Law(title, end)


def _amended_too(text: str, folded: str, at: int) -> Iterator[tuple[str, Law]]:
    """The further laws that «Luật sửa đổi … Luật Dược, Luật Dân số» amends, each with what joins it; none is new."""
    while (joint := _AMENDED_TOO.match(folded, at)) is not None:
        law = _simply_named(text, folded, joint.end())
        if law is None or "sửa đổi" in law.title:
            return
        yield joint[0].replace("luật", "Luật").replace("bộ Luật", "Bộ luật"), law
        at = law.end


def laws_listed(text: str, folded: str, at: int) -> Iterator[tuple[int, Law]]:
    """The laws of «Luật Đất đai, Nhà ở và Xây dựng» that the word is not said of again, with where each begins."""
    pattern, _ = _known()
    while (comma := _AND.match(folded, at)) is not None and text[comma.end() : comma.end() + 1].isupper():
        known = pattern.match(folded, comma.end())
        law = _simply_named(text, folded, comma.end()) if known is not None else None
        if law is None or _LISTED.match(folded, law.end) is None:
            return
        yield comma.end(), law
        at = law.end


def _simply_named(text: str, folded: str, at: int) -> Law | None:
    pattern, names = _known()
    found = pattern.match(folded, at)
    if found is not None:
        title, end = names[found[0].replace(",", "")], found.end()
    elif text[at : at + 1].isupper() and (words := _unknown().match(folded, at)) is not None:
        end = _noun_end(text, folded, words)
        title = written_out(text[at:end])
        title = title[:1].upper() + title[1:]
    else:
        return None
    amended = _AMENDED.match(folded, end)
    law = Law(f"{title} {_plain(amended[0])}", amended.end()) if amended is not None else Law(title, end)
    year = _YEAR.match(folded, law.end)
    return Law(f"{law.title} năm {year['year']}", year.end()) if year is not None else law


@cache
def _known() -> tuple[re.Pattern[str], dict[str, str]]:
    """The laws and ordinances that are listed, with their commas or without, and their names by their words."""
    listed = {key(name): name for part in ("codes", "laws", "ordinances") for name in data("laws")[part]}
    longest = (re.escape(name).replace(",", ",?") for name in sorted(listed, key=len, reverse=True))
    return re.compile(rf"(?:{'|'.join(longest)})(?!\w)"), {k.replace(",", ""): v for k, v in listed.items()}


@cache
def _unknown() -> re.Pattern[str]:
    """The words that a law which is not listed may be named by."""
    word = rf"(?!(?:{'|'.join(map(key, data('laws')['after']))})(?!\w))[^\W\d_][\w-]*"
    return re.compile(rf"{word}(?:(?: (?:và (?!(?:bộ )?luật ))?|, | - ){word}){{0,9}}")


def _noun_end(text: str, folded: str, words: re.Match[str]) -> int:
    """A name that is not listed ends before a comma that no «và» follows, but for that of two verbs: «Phòng, chống»."""
    comma = folded.find(",", words.start(), words.end())
    verb = " " not in text[words.start() : comma] and not text[words.start() : comma].isupper()
    return words.end() if comma < 0 or verb or " và " in folded[comma : words.end()] else comma


def _plain(text: str) -> str:
    return " ".join(text.split())
