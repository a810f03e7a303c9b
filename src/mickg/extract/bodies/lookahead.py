"""What stands behind a place in a body's name: a compound, a row, a unit that a number counts."""

import re

from mickg.extract.bodies.grammar import grammar
from mickg.extract.bodies.page import Page
from mickg.extract.bodies.persons import person_end
from mickg.extract.bodies.places import place_after
from mickg.extract.bodies.trades import NEXT

_UNIT = re.compile(r"[.,/]\d| ?%| ([^\W\d_]+)")
_SERIES = re.compile(
    r"(?:, [^\W\d_]+(?: [^\W\d_]+){1,3}?){1,2},? và [^\W\d_]+(?: [^\W\d_]+){1,3}?"
    r"(?= (?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường)(?!\w))"
)
_ROW = re.compile(r"(?: [^\W\d_]+){1,4}(?:, [^\W\d_]+(?: [^\W\d_]+){1,4}?)?,? và [^\W\d_]+ [^\W\d_]+")
_ITEM = re.compile(r",? và |, ")
_PART = re.compile(r",? và |, | - ")
_COMPOUNDS = 3
_FIELDS = re.compile(
    r" - [^\W\d_]+(?: [^\W\d_]+){1,3}?(?=[ ,.;)\n]|\Z)"
    r"|(?:, [^\W\d_]+(?: [^\W\d_]+){1,3}?){1,3},? và (?=[^\W\d_])"
)
_CENTRAL = (" trung ương", " quốc gia", " việt nam")
_WORD = re.compile(r" ?([^\W\d_]+)")


def series_end(page: Page, end: int) -> int:
    """The end of a name that goes on in a row up to its place: «Đầu tư, Thương mại và Du lịch tỉnh Cà Mau»."""
    row = _SERIES.match(page.key, end)
    if row is None:
        return end
    starts = [begin.end() for begin in _ITEM.finditer(page.key, end, row.end())]
    named = all(page.capital(start) and _is_field(page, start) for start in starts)
    return row.end() if named else end


def fields_end(page: Page, end: int) -> int:
    """The end of a unit's name that goes on with more fields: «Vụ Tổng hợp, Phân tích và Dự báo …»."""
    row = _FIELDS.match(page.key, end) if page.key.startswith((", ", " - "), end) else None
    if row is None:
        return end
    starts = [begin.end() for begin in _PART.finditer(page.key, end, row.end())]
    if not all(page.capital(start) and _is_field(page, start) and person_end(page, start) is None for start in starts):
        return end
    last = page.at.get(starts[-1])
    return last.end if last is not None else _compounds_end(page, starts[-1])


def _compounds_end(page: Page, start: int) -> int:
    """The end of compounds of which the first alone begins with a capital."""
    words = grammar()
    end, before = start, ("", "")
    while (first := _WORD.match(page.key, end)) is not None:
        second = NEXT.match(page.key, first.end())
        pair = (first[1], second[1] if second is not None else "")
        if second is None or pair not in page.lexicon.pairs or page.capital(second.start(1)):
            break
        ordered = pair in words.deeds or (pair in words.tasks and not words.goes_on(before, pair))
        if end > start and (ordered or page.capital(first.start(1))):
            break
        end, before = second.end(), pair
    return end


def _is_field(page: Page, start: int) -> bool:
    """Whether no other name begins at an offset."""
    found = page.at.get(start)
    return found is None or found.term.kind in ("field", "trade")


def is_measured(page: Page, end: int) -> bool:
    """Whether a number counts what follows it, and is no part of a name: «3 tháng», «95%»."""
    after = _UNIT.match(page.key, end)
    return after is not None and (after[1] is None or after[1] in grammar().counted)


def is_syllable_of_compound(page: Page, end: int, word: str) -> bool:
    """Whether a state's name of one syllable is but the first of a compound: «Pháp luật», «Mỹ thuật»."""
    follows = NEXT.match(page.key, end) if page.key.endswith(f" {word}", 0, end) else None
    return follows is not None and (word, follows[1]) in page.lexicon.pairs


def is_row(page: Page, end: int) -> bool:
    """Whether what a comma goes on with is one of a row in small letters: «buôn lậu, gian lận và hàng giả»."""
    row = _ROW.match(page.key, end)
    return row is not None and page.text[end : row.end()].islower()


def is_compound(page: Page, first: str, end: int) -> bool:
    """Whether the word that follows a place is the first syllable of a compound: «và chuyển đổi số»."""
    second = NEXT.match(page.key, end + 1 + len(first))
    return second is not None and (first, second[1]) in page.lexicon.pairs


def ends_in_place(page: Page, end: int) -> bool:
    """Whether compounds and then a place or the state follow: «… khoa học và công nghệ tỉnh Lào Cai»."""
    for _ in range(_COMPOUNDS):
        first = NEXT.match(page.key, end)
        second = NEXT.match(page.key, first.end()) if first is not None else None
        if first is None or second is None or (first[1], second[1]) not in page.lexicon.pairs:
            return False
        end = second.end()
        if page.key.startswith(_CENTRAL, end):
            return page.capital(end + 1)
        if (place := place_after(page, end)) is not None:
            return place.stated
    return False
