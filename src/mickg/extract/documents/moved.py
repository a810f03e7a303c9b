"""Whom a decision appoints, moves or releases: «Quyết định bổ nhiệm ông …», «Theo Quyết định số 12, bà … giữ chức»."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.documents.paper import Paper
from mickg.extract.phrases import phrase_end
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS

_PERSON = LETTERS["PERSON"]
_STOPS = rf".;:\n{LETTERS['DOCUMENT']}"
_MOVES = (
    r"(?<!\w)(?:bổ nhiệm|điều động|luân chuyển|phân công|chỉ định|phê chuẩn|chuẩn y|miễn nhiệm|giao quyền|tiếp nhận"
    r"|công nhận|kéo dài|biệt phái|cử|(?:thôi )?giữ (?:chức|quyền)|nghỉ hưu)(?!\w)"
)
_MOVING = re.compile(rf"[^{_STOPS}{_PERSON}]{{0,160}}?{_MOVES}[^{_STOPS}{_PERSON}]{{0,80}}(?P<person>{_PERSON})")
_MOVED = re.compile(
    rf"[^{_STOPS}{_PERSON}]{{0,60}}?, (?:ông |bà |đồng chí )?[^{_STOPS}{_PERSON},]{{0,20}}(?P<person>{_PERSON})"
    rf"[^{_STOPS}{_PERSON}]{{0,240}}?{_MOVES}"
)
_GIVEN = by_letter(
    rf"(?P<person>{_PERSON})[^{_STOPS}{_PERSON}]{{0,160}}?(?:được (?:trao|công bố)|(?:đón )?nhận)(?: các| \S)? \Z"
)
_OVER = re.compile(
    rf"(?:,| \(| -) (?:nguyên |hiện là |hiện |là )?{LETTERS['TITLE']}[^.;:\n{_PERSON}]{{0,160}}?(?:,|\)| -) (?:được )?"
    r"(?:(?:tiếp tục )?giữ|thôi|làm|đến|tham gia|phụ trách|nghỉ|nhận|kiêm|điều hành|bằng hình thức)(?!\w)"
)
_BEFORE = 240


def beyond_office(reading: Reading, end: int, limit: int) -> int:
    """Where the title of a decision goes on that ends with a person, over the office told of him; else its end."""
    if reading.skeleton.text[end - 1 : end] != _PERSON:
        return end
    over = _OVER.match(reading.skeleton.text, end, limit)
    return phrase_end(reading.skeleton, over.end(), limit) if over is not None else end


def moved(reading: Reading, paper: Paper) -> str | None:
    """The name of the one whom a decision is about, where it is about one in office."""
    if paper.type != "decision":
        return None
    text = reading.skeleton.text
    given = _GIVEN.search(text, max(0, paper.at - _BEFORE), paper.at) if not paper.cited else None
    found = given or _MOVING.match(text, paper.head) or _MOVED.match(text, paper.head)
    person = reading.skeleton.mention(found.start("person")) if found is not None else None
    return str(person.value) if person is not None else None
