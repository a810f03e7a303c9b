"""Whether a term stands by itself, or is but a word of a person's name or of another."""

import re

from mickg.extract.bodies.page import Page
from mickg.extract.bodies.persons import person_end
from mickg.extract.branches import by_letter
from mickg.extract.lexicon import Found

_NEXT = re.compile(r" ([^\W_]+)")
_AT = " tại "
_COURTESY = by_letter(r"(?<!\w)(?:ông|bà|anh|chị|đồng chí|đ/c) \Z")
_SYLLABLES = 3
_BACK = 14


def is_in_name(page: Page, found: Found, taken: int) -> bool:
    """Whether a head is but a syllable of a person's name: «Phạm Trường Thọ», «ông Đoàn Xuân Hiếu»."""
    if found.term.kind != "head" or " " in page.key[found.start : found.end]:
        return False
    before = _capital_before(page, found.start)
    if before in page.lexicon.families and found.start - 1 - len(before) >= taken:
        return True
    if _ends_person(page, found, taken):
        return True
    if page.key[found.start - 1 : found.start] == "(" and page.at.get(found.end + 1, found).term.kind == "place":
        return False
    return page.key[found.start : found.end] in page.lexicon.families and _begins_person(page, found)


def is_place(page: Page, found: Found) -> bool:
    """Whether a place's name stands by itself, no part of a person's or of another name."""
    several = " " in page.key[found.start : found.end]
    if page.is_flat(found.start):
        return several
    if not page.capital(max(page.key.rfind(" ", 0, found.end) + 1, found.start)):
        return False
    if found.start == page.abroad and found.term.kind == "region":
        page.abroad = found.end + len(_AT) if page.key.startswith(_AT, found.end) else -1
        return True
    before = _capital_before(page, found.start)
    goes_on = page.key[found.end : found.end + 1] == " " and page.capital(found.end + 1)
    return before not in page.lexicon.families and (several or not (before != "" or goes_on))


def _begins_person(page: Page, found: Found) -> bool:
    """Whether a head that is a family name too goes on as no name of a body does, or stands behind a courtesy."""
    follows = _NEXT.match(page.key, found.end)
    if follows is None or (page.key[found.start : found.end], follows[1]) not in page.lexicon.pairs:
        return follows is not None
    courteous = _COURTESY.search(page.key, max(0, found.start - _BACK), found.start) is not None
    return courteous and page.capital(follows.start(1))


def _ends_person(page: Page, found: Found, taken: int) -> bool:
    """Whether a head is the last syllable of a name of three or four: «Trần Việt Trường»."""
    begin = found.start
    for _ in range(_SYLLABLES):
        before = _capital_before(page, begin)
        begin -= len(before) + 1
        if before == "" or begin < taken:
            return False
        if before in page.lexicon.families and person_end(page, begin, sure=True) == found.end:
            return True
    return False


def _capital_before(page: Page, start: int) -> str:
    """The capitalised word right before an offset, as a key; empty without one, or where a mark parts them."""
    begin = page.key.rfind(" ", max(0, start - _BACK), start - 1) + 1 if page.key[start - 1 : start] == " " else 0
    word = page.key[begin : start - 1] if begin > 0 and page.capital(begin) else ""
    return word if not word.endswith((".", ",", ";", ":")) else ""
