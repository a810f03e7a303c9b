"""The lines of an article in, the clauses that may tell a task out: parts of sentences between ; and :."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from mickg.article import Article, Line, Zone
from mickg.extract.branches import by_letter
from mickg.extract.directives.vocabulary import vocabulary
from mickg.extract.skeleton import LETTERS, Skeleton

_TOLD = frozenset({Zone.LEAD, Zone.BODY, Zone.BULLET, Zone.HEADING})
ORDINAL = "thứ"
"""The sign of an item that begins «thứ nhất», «một là»."""
_NUMBERS = "nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười"
_MARK = re.compile(
    r"\s*(?:(?P<mark>[-+*•●▪✓»]|\(\d{1,2}\)|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ][.)]|[ivx]{1,4}[.)])\s*"
    rf"|(?P<ordinal>(?:thứ (?:{_NUMBERS})|(?:một|bốn|{_NUMBERS}) là)(?:,|:)? ))"
)
_SOURCE = re.compile(
    r"(?:[A-ZĐ][^\W\d_]*(?: [A-ZĐ][^\W\d_]*){0,3} )?\([^()\n]{2,32}\) ?[-–] ?|\([A-ZĐ][\w.]{1,15}\) (?=[A-ZĐ])"
    r"|(?:[A-ZĐ][A-ZĐ.]{1,8}|[A-Z]\w{2,15}\.vn|[A-Z][A-Za-z]{7,15}|Dân trí|Tuổi [Tt]rẻ|Thanh [Nn]iên"
    r"|(?:Người )?Lao [Đđ]ộng|Tiền [Pp]hong|Nhân [Dd]ân|Hà Nội [Mm]ới|Sài Gòn [Gg]iải [Pp]hóng)(?: [Oo]nline)? ?[-–] "
)
"""Where a text is from, before its first word: «(Chinhphu.vn) - », «Hà Nội (TTXVN) - », «NDO - »."""
_PARTY, _DUTY, _TELLING, _DOING, _SAYING, _QUANTITY, _PAPER = (
    LETTERS[kind] for kind in ("PARTY", "DUTY", "TELLING", "DOING", "SAYING", "QUANTITY", "DOCUMENT")
)
_FURTHER = (
    rf"(?:(?:và|còn|riêng|đồng thời),? (?={_PARTY}(?: \w+){{0,2}} (?:{_DUTY}|được {_TELLING}|sẽ ))"
    rf"|(?:và|đồng thời|trong khi đó|bên cạnh đó|cùng với đó)(?: cũng)?,? (?={_TELLING} [{_PARTY}{_DOING}{_DUTY}]))"
)
_BESIDES = rf"(?:còn (?={_PARTY} {_DOING})|(?:và )?đồng thời (?=(?:{_DUTY} )?[{_DOING}{_SAYING}]))"
_CUT = by_letter(
    rf";|:|\(|\)|, {_FURTHER}| {_FURTHER}|, {_BESIDES}|, (?={_TELLING} (?:{_PARTY} )?[{_DOING}{_DUTY}])"
    rf"|, (?={_PARTY} [{_DOING}{_DUTY}{_TELLING}])| và (?={_PARTY} {_DOING})|, và (?={_PARTY} {_DOING})"
)  # each begins with a sign, so that only signs are tried
_TOLD_TO = re.compile(rf"{_TELLING}(?: cho| với)? {_PARTY} {_DOING}")
"""Somebody is told what to do, as others may be behind a comma: «giao Sở A lập phương án, Sở B bố trí vốn»."""
_OBLIGED = re.compile(rf"{_PARTY} {_DUTY}")
"""Somebody has a duty, as others may have behind a comma: «các tỉnh phải quản lý, các sở cần kiểm tra»."""
_DONE_BY = re.compile(rf"{_PARTY} {_DOING}")
_BODIES = frozenset({"body", "post"})
_SUBMITS = frozenset({"trình", "gửi", "báo cáo"})
"""What goes to others is for them to decide: «trình Bộ thẩm định, Thủ tướng phê duyệt»."""
_TASK = re.compile(rf' ?"?(?:\(?(?:\d{{1,2}}|{_QUANTITY}) ?[.)]|[{_PARTY}{_DUTY}{_TELLING}{_DOING}{_SAYING}]|một là)')
_NUMBERED = re.compile(rf"\(?(?:\d{{1,2}}(?:\.\d{{1,2}})*|{_QUANTITY}) ?[.)]\s*")
_NAMED_TASKS = by_letter(r"(?<!\w)(?:nhiệm vụ|công việc|việc cần|giải pháp|đầu việc)(?!\w)")
_LETTER = re.compile(r"(?:công điện|công văn|văn bản|thư)(?!\w)")
_IN_OFFICE = frozenset({"person", "post", "pronoun"})
_ASKING = "đề nghị"
_PRAISING = frozenset({"ghi nhận", "biểu dương", "đánh giá", "tin tưởng", "bày tỏ", "chia sẻ"})
"""What somebody says of others before they tell them what to do: «Ông biểu dương ngành y tế, đề nghị sớm …»."""
_FIRM = frozenset({"nhắc", "giao", "yêu cầu", "đề nghị", "phân công", "lưu ý"})


class Clause(NamedTuple):
    """A part of a sentence, by offsets in the skeleton.

    `mark` is the sign of the item of a list that it begins, empty elsewhere; `opens` says that a colon ends it, `first`
    that it begins its sentence, `top` that this begins its line.
    """

    start: int
    end: int
    line: int
    mark: str
    opens: bool
    first: bool
    top: bool


def clauses(article: Article, skeleton: Skeleton) -> Iterator[Clause]:
    """The clauses of the told lines, in the order of the text."""
    pending, line_before = "", -1
    for sentence in article.sentences:
        line = article.lines[sentence.line]
        if line.zone not in _TOLD:
            continue
        top = sentence.line != line_before or pending != ""
        line_before = sentence.line
        source = _SOURCE.match(article.text, sentence.start, sentence.end) if top else None
        begin = source.end() if source is not None else sentence.start
        mark, start = (
            _marked(article.key, begin, sentence.end)
            if top and pending == ""
            else _between(article.key, begin, sentence.end, pending)
        )
        mark = mark or pending
        pending = mark if start >= sentence.end else ""
        if pending == "":
            yield from _cut(skeleton, skeleton.place(start), skeleton.place(sentence.end), sentence.line, mark, top=top)


def _between(key: str, start: int, end: int, pending: str) -> tuple[str, int]:
    """A sentence inside a line: one that is only the number of the next item gives that its sign."""
    mark, after = _marked(key, start, end) if pending == "" else ("", start)
    return (mark, after) if after >= end or mark == ORDINAL else ("", start)


def _marked(key: str, start: int, end: int) -> tuple[str, int]:
    """The sign that an item of a list begins with, and where the item begins."""
    found = _MARK.match(key, start, end)
    if found is None:
        return "", start
    if found["ordinal"] is not None:
        return ORDINAL, found.end()
    sign = found["mark"]
    return ("1" if sign.lstrip("(")[0].isdigit() else "a" if sign[0].isalpha() else sign), found.end()


def _cut(skeleton: Skeleton, start: int, end: int, line: int, mark: str, *, top: bool) -> Iterator[Clause]:
    begin, row, depth, first = start, start, 0, True
    for cut in _CUT.finditer(skeleton.text, start, end):
        sign = cut[0]
        if sign in "()":
            depth = max(0, depth + (1 if sign == "(" else -1))
        elif (
            depth == 0
            and _parts(skeleton, cut, end)
            and (_stands_alone(skeleton, cut) or _goes_on(skeleton, row, begin, cut, mark, first=first))
        ):
            if cut.start() > begin:
                opens = sign == ":"
                stop = cut.end() if opens else cut.start()
                yield Clause(begin, stop, line, mark, opens=opens, first=first, top=top and first)
                first = False
            mark, begin = _item(skeleton.text, cut.end(), end)
            row = row if sign == ", " and skeleton.text.startswith(_PARTY, begin) else begin
    if begin < end:
        yield Clause(begin, end, line, mark, opens=False, first=first, top=top and first)


def _stands_alone(skeleton: Skeleton, cut: re.Match[str]) -> bool:
    """Whether a sign parts clauses whatever stands before it: not a comma, nor «và yêu cầu» with nobody told."""
    told = cut[0][0] in ", " and skeleton.text.startswith(_TELLING, cut.end())
    if cut[0].strip(", ") == "và" and _DONE_BY.match(skeleton.text, cut.end()) is not None:
        return False
    return cut[0] != ", " and not (told and not skeleton.text.startswith(_PARTY, cut.end() + 2))


def _goes_on(skeleton: Skeleton, row: int, begin: int, cut: re.Match[str], mark: str, *, first: bool) -> bool:
    """Whether a comma parts a telling from what is done before it, or from what others are told along with it.

    `row` is where a row of those begins who are told in one breath, `begin` where the last of them does.
    """
    if skeleton.text.startswith(_TELLING, cut.end()):
        return (first and _does(skeleton, begin, cut, mark)) or _tells_another(skeleton, begin, cut)
    listed = skeleton.text[cut.start() - 1] in (_PARTY, ")")
    telling = skeleton.mention(cut.end() + 2)
    if telling is not None and telling.kind == "TELLING" and telling.value.text not in vocabulary().passed_on:
        return False
    if skeleton.text.startswith(_DUTY, cut.end() + 2):
        return not listed and _OBLIGED.search(skeleton.text, begin, cut.start()) is not None
    done = (one.value.text for one in skeleton.within(begin, cut.start()) if one.kind == "DOING")
    if listed or not _SUBMITS.isdisjoint(done):
        return False
    if _TOLD_TO.search(skeleton.text, row, cut.start()) is None:
        return _DONE_BY.match(skeleton.text, row, cut.start()) is not None and _is_body(skeleton, cut.end())
    return (cut[0].startswith(", ") and "và" not in cut[0]) or _is_done_by_body(skeleton, begin, cut)


def _is_done_by_body(skeleton: Skeleton, begin: int, cut: re.Match[str]) -> bool:
    """Whether a body stands behind «và» with its task, no other one with whom something is to be done before it."""
    last = skeleton.text.rfind(_DOING, begin, cut.start())
    return skeleton.text.find(_PARTY, last, cut.start()) < 0 and _is_body(skeleton, cut.end())


def _is_body(skeleton: Skeleton, at: int) -> bool:
    """Whether a body or an office by its name stands at a place."""
    party = skeleton.mention(at)
    return party is not None and party.value.parts[0].kind in _BODIES


def _tells_another(skeleton: Skeleton, begin: int, cut: re.Match[str]) -> bool:
    """Whether whoever tells somebody tells another by the same word: «giao Bộ A lập đề án, giao Bộ B bố trí vốn»."""
    if cut[0] != ", " or not skeleton.text.startswith(_PARTY, cut.end() + 2):
        return False
    tellings = [m.value.text for m in skeleton.within(begin, cut.end() + 1) if m.kind == "TELLING"]
    told = _TOLD_TO.search(skeleton.text, begin, cut.start()) is not None
    return told and (tellings[-1] in tellings[:-1] or tellings[-1] == _ASKING)


def _does(skeleton: Skeleton, begin: int, cut: re.Match[str], mark: str) -> bool:
    """Whether a sentence begins with who does something and then tells somebody: «Ông thị sát cầu, yêu cầu …»."""
    told = any(skeleton.text.find(sign, begin, cut.start()) >= 0 for sign in (_TELLING, _DUTY, _PAPER))
    doer = skeleton.text.find(_PARTY, begin, cut.start())
    if mark != "" or told or doer < 0:
        return False
    return skeleton.text.startswith(_PARTY, cut.end() + 2) or _is_in_office(skeleton, doer, cut)


def _is_in_office(skeleton: Skeleton, doer: int, cut: re.Match[str]) -> bool:
    """Whether a person may tell nobody by name: not through a paper that was sent, nor where they only report."""
    party = skeleton.mention(doer)
    said = (one.value for one in skeleton.within(doer, cut.start()) if one.kind == "SAYING")
    apart = cut[0] == ", " and any(word.text not in _PRAISING for word in said)
    sent = _LETTER.search(skeleton.text, doer, cut.start()) is not None
    return party is not None and party.value.parts[0].kind in _IN_OFFICE and not (apart or sent)


def _parts(skeleton: Skeleton, cut: re.Match[str], end: int) -> bool:
    """Whether a sign parts clauses here: a colon before a blank, a further telling that is firm."""
    if cut[0] == ":":
        tasked = _NAMED_TASKS.search(skeleton.text, max(0, cut.start() - 60), cut.start()) is not None
        return cut.end() >= end or tasked or _TASK.match(skeleton.text, cut.end(), end) is not None
    told = skeleton.mention(cut.end())
    return told is None or told.kind != "TELLING" or told.value.text in _FIRM


def _item(text: str, start: int, end: int) -> tuple[str, int]:
    while start < end and text[start] == " ":
        start += 1
    numbered = _NUMBERED.match(text, start, end)
    return ("1", numbered.end()) if numbered is not None else _ordinal(text, start, end)


def _ordinal(text: str, start: int, end: int) -> tuple[str, int]:
    found = _MARK.match(text, start, end)
    return (ORDINAL, found.end()) if found is not None and found["ordinal"] is not None else ("", start)


def is_heading(line: Line, text: str) -> bool:
    """Whether a line parts sections: a heading that opens no list."""
    return line.zone is Zone.HEADING and not text.rstrip().endswith(":")
