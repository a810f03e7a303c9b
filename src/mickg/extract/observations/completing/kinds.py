"""Parts of those counted that are told by their kind alone: «190 trường đạt chuẩn, trong đó có 43 trường mầm non»."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from mickg.extract.observations.account import Account, Item
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.names import bare, is_name
from mickg.text import key

_PARTED = re.compile(r"(?<!\w)(?:trong (?:đó|số (?:đó|này))|(?:bao )?gồm|chia ra)(?!\w)|\(")
_NUMBER = re.compile(r"\A(?:tổng )?số (?:lượng )?")
_SAID = re.compile(
    r"(?:đã|đang|được|bị|có|chưa|không|còn|sẽ|phải|cần|đạt|chết|mất|thiếu|hết|đủ|quá|chậm|trễ|tham (?:gia|dự)|dự"
    r"|phát sinh|kỳ|chuyển|tồn|thực hiện"
    r"|hoạt động|(?:tạm )?ngừng|giải thể|thành lập|đăng ký|hoàn thành|vi phạm|sử dụng|nộp|đi|tốt nghiệp|phục vụ"
    r"|trong|ngoài|ở|tại|của|thuộc|trên|đến|vào|qua|từ|theo|do|vì|bằng|cho|với|và|lưu trú)(?!\w)"
)
_SAYING = re.compile(rf" {_SAID.pattern}")
_WHOSE = re.compile(r" (?:(?:của|ở|tại|thuộc|trên địa bàn)(?!\w).*|khác|nữa|tổng cộng)\Z")
_ALONE = frozenset((
    "trường", "xã", "huyện", "thôn", "cuộc", "phiên", "đoàn", "lượt", "chuyến", "tuyến", "lớp", "tin", "đợt", "trạm",
    "người", "hộ", "vụ", "ca", "khách", "phường", "buổi", "suất", "gói",
))  # fmt: skip
"""Nouns of one syllable that what follows does not make another noun of."""

_EACH = re.compile(r"[mM]ỗi (?P<what>[^\W\d_]+)(?: trị giá| có giá trị| có trị giá)?(?P<rest>(?: cho .*)?)")
_CLASSIFIERS = frozenset(("cuộc", "phiên", "đợt", "vụ", "buổi", "ca", "con", "trạm"))
_NO_KIND = frozenset(("mới", "cũ", "khác", "nữa", "này", "đó", "trung ương", "địa phương", "các loại"))
_NOUN, _LONG = 2, 8


def of_kind(account: Account, figure: Figure, name: str) -> str:
    """A part's name with what is said of the whole, a bare «cuộc» or «vụ» with its kind; others as they are."""
    quantity, what = figure.quantity, account.tools.following.object(figure)
    if not quantity.is_bare_count or quantity.out_of is not None or not key(name).startswith(f"số {key(what)}"):
        return name
    for whole, parts in _wholes(account, figure):
        head, rest = _in_common(what, _counted(account, whole))
        if (
            rest != ""
            and sum((one.figure.quantity.value for one in parts), quantity.value) <= whole.figure.quantity.value
        ):
            return _joined(name, what, head, rest)
    bare_noun = what in _CLASSIFIERS or len(what.split()) == _NOUN
    kind = _kind_told(account, figure, what) if bare_noun else ""
    return _joined(name, what, what, kind) if kind != "" else name


def for_each(account: Account, figure: Figure, name: str) -> str:
    """A sum for each of those counted before with what they are: «35 suất quà, mỗi suất 600.000 đồng»."""
    found = _EACH.fullmatch(name) if figure.quantity.is_money else None
    if found is None:
        return name
    told = (_counted(account, one) for one in account.antecedents() if one.figure.quantity.is_bare_count)
    what = next((words for words in told if key(words).split()[:1] == [key(found["what"])]), "")
    return f"giá trị mỗi {what}{found['rest']}" if what != "" else name


def _wholes(account: Account, figure: Figure) -> Iterator[tuple[Item, Sequence[Item]]]:
    """The counts that a figure may be a part of, the nearest first, each with its parts told before."""
    text = account.text
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


def _counted(account: Account, item: Item) -> str:
    """What an item counts, with what is said of it but whose or where it is."""
    named = item.figure.role not in ("count", "has")
    words = _NUMBER.sub("", bare(item.topic)) if named else account.tools.following.object(item.figure)
    return _WHOSE.sub("", words)


def _in_common(what: str, whole: str) -> tuple[str, str]:
    """The noun that a part has in common with its whole, and what else is said of the whole; empty where none is."""
    own, told = key(what).split(), key(whole).split()
    n = next((n for n, (a, b) in enumerate(zip(own, told, strict=False)) if a != b), min(len(own), len(told)))
    if n == 0 or (n == 1 < len(own) and own[0] not in _ALONE):
        return "", ""
    rest = whole.split()[n:]
    return " ".join(what.split()[:n]), " ".join(rest) if len(rest) <= _LONG else ""


def _joined(name: str, what: str, head: str, rest: str) -> str:
    """A name with what is said of the whole: a kind behind its noun, what has been done or is behind the part's."""
    words, told = key(rest).split(), key(name)
    if set(words) <= set(told.split()) or any(f" {a} {b} " in f"{told} " for a, b in pairwise(words)):
        return name
    at = len("số ")
    if _SAID.match(key(rest)) is None:
        at += len(head)
    elif what != head:
        at += len(what)
    else:
        at = len(name)
    return f"{name[:at]} {rest}{name[at:]}"


def _kind_told(account: Account, figure: Figure, noun: str) -> str:
    """The only kind of those counted by a bare noun that its paragraph has told; empty where there are several."""
    line = account.tools.reading.article.lines[account.sentence.line]
    kinds = dict[str, bool]()
    for one in account.tools.told:
        if one.figure.mention.start < line.start or not one.figure.quantity.is_bare_count:
            continue
        kind = _kind(_counted(account, one), noun)
        if kind != "" and one.figure.quantity.value >= figure.quantity.value:
            kinds[kind] = kinds.get(kind, False) or one.figure.opened < 0
    return next((kind for kind, outside in kinds.items() if outside), "") if len(kinds) == 1 else ""


def _kind(words: str, noun: str) -> str:
    """What kind of a noun some words name: «buôn lậu» of «vụ buôn lậu đã xử lý»; empty for a name or another noun."""
    if not words.startswith(f"{noun} "):
        return ""
    kind = words[len(noun) + 1 :]
    said = _SAYING.search(f" {key(kind)}")
    kind = kind[: said.start()] if said is not None else kind
    return kind if not (is_name(kind) or key(kind) in _NO_KIND) else ""
