"""Parts of those counted that are told by their kind alone: «190 trường đạt chuẩn, trong đó có 43 trường mầm non»."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account, Item
from mickg.extract.observations.completing.classifiers import SAID, counted, is_compound, kind_of, noun_of
from mickg.extract.observations.figures import Figure
from mickg.extract.skeleton import LETTERS
from mickg.text import key

_PARTED = by_letter(r"(?<!\w)(?:trong (?:đó|số (?:đó|này))|(?:bao )?gồm|chia ra)(?!\w)|\(")
_LEADS_TO = re.compile(rf"[^,;:.(){LETTERS['QUANTITY']}]+: (?=[^:;,]*\Z)")
_ALONE = frozenset((
    "trường", "xã", "huyện", "thôn", "cuộc", "phiên", "đoàn", "lượt", "chuyến", "tuyến", "lớp", "tin", "đợt", "trạm",
    "người", "hộ", "vụ", "ca", "khách", "phường", "buổi", "suất", "gói", "đơn",
))  # fmt: skip
"""Nouns of one syllable that what follows does not make another noun of."""

_PERSONS = re.compile(
    r"người(?=\Z| (?:là|dân tộc|nữ|nam|nước ngoài|(?:không |chưa )?tán thành|đã|đang|chưa|không|được|bị|có|đạt)(?!\w))"
    r"|(?=(?:nữ|nam)\Z)"
)
_PEOPLE = re.compile(
    r"(?:(?:học|sinh|giảng|giáo|đảng|đoàn|hội|thành|công|viên|ứng|ủy|nhân|chiến|thí|thuyền|diễn|vận động|cộng tác)"
    r" (?:viên|sinh|nhân|chức|sĩ)|lao động|cán bộ|đại biểu|thanh niên|bác sĩ|trẻ(?: em)?|phụ nữ)(?!\w)"
)
"""Nouns of people, who are counted as so many «người»."""

_EACH = re.compile(r"[mM]ỗi (?P<what>[^\W\d_]+)(?: trị giá| có giá trị| có trị giá)?(?P<rest>(?: cho .*)?)")
_VISITS = re.compile(r"số lượt người(?P<whose>|(?: (?:bằng|đến|từ|qua|quốc tế|nội địa|[A-ZĐ])).*)")
_GUEST = "khách"
_HARMED, _HARM = ["thương", "vong"], re.compile(r"(?<!\w)(?:chết|tử vong|thiệt mạng|bị thương)(?!\w)")
_LONG = 8


def of_kind(account: Account, figure: Figure, name: str) -> str:
    """A part's name with what is said of the whole, a bare «cuộc» or «vụ» with its kind; others as they are."""
    quantity, what = figure.quantity, account.tools.following.object(figure)
    if not quantity.is_bare_count or not key(name).startswith(f"số {key(what)}"):
        return name
    for whole, parts in _wholes(account, figure) if quantity.out_of is None else ():
        if sum((one.figure.quantity.value for one in parts), quantity.value) > whole.figure.quantity.value:
            continue
        told = counted(account, whole)
        own = _as_people(what, told)
        head, rest = _in_common(own, told)
        if rest != "" or own != what:
            named = f"số {own}{name[len('số ') + len(what) :]}"
            return _joined(named, own, head, rest) if rest != "" else named
    noun = noun_of(what)
    figure.kind = kind_of(account, figure, noun) if noun != "" else ""
    return _joined(name, what, noun, figure.kind) if figure.kind != "" else _of_guests(account, name)


def _as_people(what: str, whole: str) -> str:
    """Those of a part who are only called people by the noun of the whole: «900 sinh viên, trong đó nữ 500 người»."""
    noun = _PEOPLE.match(key(whole))
    if noun is None or (bare := _PERSONS.match(key(what))) is None:
        return what
    return f"{whole[: noun.end()]} {what[bare.end() :].strip()}".strip()


def _of_guests(account: Account, name: str) -> str:
    """A name of visits as that of the guests told before: «khách đạt 5 lượt người; đường bộ 2 lượt người»."""
    found = _VISITS.fullmatch(name)
    if found is None or all(_GUEST not in key(one.topic).split() for one in account.antecedents()):
        return name
    return f"số lượt {_GUEST}{found['whose']}"


def for_each(account: Account, figure: Figure, name: str) -> str:
    """A sum for each of those counted before with what they are: «35 suất quà, mỗi suất 600.000 đồng»."""
    found = _EACH.fullmatch(name) if figure.quantity.is_money else None
    if found is None:
        return name
    told = (counted(account, one) for one in account.antecedents() if one.figure.quantity.is_bare_count)
    what = next((words for words in told if key(words).split()[:1] == [key(found["what"])]), "")
    return f"giá trị mỗi {what}{found['rest']}" if what != "" else name


def _wholes(account: Account, figure: Figure) -> Iterator[tuple[Item, Sequence[Item]]]:
    """The counts that a figure may be a part of, the nearest first, each with its parts told before."""
    text = account.text
    yield from _listed(account, figure)
    for mark in reversed([*_PARTED.finditer(text, account.start, figure.at)]):
        opens, between = mark[0] == "(", text[mark.end() : figure.at]
        begins = mark.start() == account.start
        if mark.start() != figure.opened if opens else between.count("(") != between.count(")"):
            continue
        if ";" in between and not (opens or begins or between.startswith(":")):
            continue
        told = account.earlier if begins else [one for one in account.items if one.figure.at < mark.start()]
        parts = [one for one in account.items if one.figure.at > mark.start() and one.figure.quantity.is_bare_count]
        yield from ((one, parts) for one in reversed(told) if one.figure.quantity.is_bare_count)
        if opens:
            return


def _listed(account: Account, figure: Figure) -> Iterator[tuple[Item, Sequence[Item]]]:
    """The count whose colon leads to a figure's row, or the one before its sentence that its row sums up to."""
    text, counts = account.text, [one for one in account.items if one.figure.quantity.is_bare_count]
    for n, one in enumerate(counts):
        nearest = counts[n + 1].figure if n + 1 < len(counts) else figure
        if _LEADS_TO.match(text, one.figure.at + 1, nearest.at) is not None:
            yield one, counts[n + 1 :]
            return
    whole = next((one for one in reversed(account.earlier) if one.figure.quantity.is_bare_count), None)
    noun = account.tools.following.object(figure)
    if whole is not None and len(account.figures) > 1 and noun != "":
        row = [one for one in account.figures if account.tools.following.object(one) == noun]
        if len(row) > 1 and sum(one.quantity.value for one in row) == whole.figure.quantity.value:
            yield whole, ()


def _in_common(what: str, whole: str) -> tuple[str, str]:
    """The noun that a part has in common with its whole, and what else is said of the whole; empty where none is."""
    own, told = key(what).split(), key(whole).split()
    n = next((n for n, (a, b) in enumerate(zip(own, told, strict=False)) if a != b), min(len(own), len(told)))
    if n == 0 or (n == 1 < len(own) and (own[0] not in _ALONE or is_compound(key(what)))):
        return "", ""
    rest = whole.split()[n:]
    return " ".join(what.split()[:n]), " ".join(rest) if len(rest) <= _LONG else ""


def _joined(name: str, what: str, head: str, rest: str) -> str:
    """A name with what is said of the whole: a kind behind its noun, what has been done or is behind the part's."""
    words, told = key(rest).split(), key(name)
    if words[:2] == _HARMED and _HARM.search(told) is not None:
        return name
    if set(words) <= set(told.split()) or any(f" {a} {b} " in f"{told} " for a, b in pairwise(words)):
        return name
    at = len("số ")
    if SAID.match(key(rest)) is None and not (what != head and rest[0].isupper()):
        at += len(head)
    elif what != head:
        at += len(what)
    else:
        at = len(name)
    return f"{name[:at]} {rest}{name[at:]}"
