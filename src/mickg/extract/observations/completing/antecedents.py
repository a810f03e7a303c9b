"""What a figure goes back to: what its pronoun stands for, and what was told that its words point at."""

import re
from collections.abc import Iterator, Sequence

from mickg.extract.observations.account import LEVELS, Account, Item
from mickg.extract.observations.completing.apportioned import row_length
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.names import is_measured, measure_of, rest_of
from mickg.extract.observations.naming.pronouns import pointed, several
from mickg.text import key

_PART = re.compile(r" \(trên tổng số [^()]*\)\Z")
_COUNT = re.compile(r"\A(?:tổng )?số (?:lượng |lượt )?")
_THESE_GOODS = re.compile(
    r"(?P<head>.+?)(?: của)?(?: các)? (?:mặt hàng|nhóm hàng|ngành hàng|nông sản|sản phẩm|loại [^\W\d_]+|nhóm)"
    r" (?:này|trên)"
)
_MOVED = ("đưa", "nâng", "giúp", "khiến")
_LABEL = 10


def meant(account: Account, figure: Figure) -> str:
    """The name that «con số này» stands for; of several, the first, and the figures to come take the others.

    That is what the sentence told last in the figure's measure, else what the one before it began with in that
    measure, else what was told last.
    """
    last = account.last
    if last is not None and _is_share_of_count(account, figure, last):
        return f"tỷ lệ {_COUNT.sub('', _whole(last))}"
    if last is not None and _is_of_index(account, figure, last):
        return account.topic
    told = [*_alike(account.items, figure)]
    if several(account.text[figure.left : figure.run]):
        return _first_of_several(account, figure, told)
    if len(told) == 0:
        return _told_before(account, figure)
    held = last is not None and last.figure.quantity.unit == "rank" and not is_measured(last.topic)
    return f"{measure_of(told[-1].topic)} {account.topic}" if held else _whole(told[-1])


def _told_before(account: Account, figure: Figure) -> str:
    """What the sentence before began with in a figure's measure, else the share of what was told last, or that."""
    alike, percent = next(_alike(account.earlier, figure), None), figure.quantity.unit == "percent"
    if alike is not None and (account.last is None or not percent):
        return _whole(alike)
    last = account.last or next(iter(account.earlier), None)
    if percent and last is not None and last.figure.role in LEVELS:
        return f"tỷ lệ {_COUNT.sub('', _whole(last))}"
    return account.topic


def _first_of_several(account: Account, figure: Figure, told: list[Item]) -> str:
    """The first of as many as there are figures to come; the others wait for theirs."""
    of = (told or [*_alike(account.earlier, figure)])[-row_length(account, figure) :]
    account.waiting = [_whole(one) for one in of[1:]]
    return _whole(of[0]) if len(of) > 0 else account.topic


def _whole(item: Item) -> str:
    """The name of what was told, with all that sets it apart, without its measure and what it is a part of."""
    unit = item.figure.quantity.unit
    if item.figure.role == "share":
        return item.indicator
    if item.figure.role == "change" or unit == "rank" or (unit != "count" and is_measured(item.topic)):
        return item.topic
    return _PART.sub("", item.indicator.removesuffix(f" ({item.figure.quantity.measure})"))


def _is_share_of_count(account: Account, figure: Figure, last: Item) -> bool:
    """Whether a share is told right behind a count: «cho 61 nghìn đối tượng, đạt 54%»."""
    units = (last.figure.quantity.unit, figure.quantity.unit)
    counted = units in (("count", "percent"), ("VND", "percent")) and last.figure.quantity.measure is None
    return counted and account.text[last.figure.right : figure.run].strip(" ,") == ""


def _is_of_index(account: Account, figure: Figure, last: Item) -> bool:
    """Whether a place in an order is told right behind the level of an index: «SIPAS đạt 81%, xếp thứ 18»."""
    if figure.quantity.unit != "rank" or last.figure.quantity.unit == "rank" or last.figure.role != "level":
        return False
    beside = account.text[figure.left : figure.run].strip(" ,") in ("", "và")
    return beside and key(account.topic).startswith("chỉ số ")


def _alike(items: Sequence[Item], figure: Figure) -> Iterator[Item]:
    for one in items:
        if one.figure.quantity.is_like(figure.quantity):
            yield one


def resolved(account: Account, name: str) -> str:
    """A name with what it points back at in words: «vốn của các dự án này» of projects told before."""
    goods = _THESE_GOODS.fullmatch(name)
    if goods is not None:
        rests = (rest_of(one.topic).strip() for one in account.antecedents())
        rest = next((rest for rest in rests if rest != ""), "")
        head = "" if key(goods["head"]) in _MOVED else goods["head"]
        return f"{head} {rest}".strip() if rest != "" else name
    found = pointed(name)
    if found is None:
        return name
    head, what = found
    noun = key(what)
    for one in account.antecedents():
        if noun in key(one.topic):
            return f"{head} {one.topic}".strip()
    label = _label(account)
    return f"{head} {label}".strip() if label != "" else name


def _label(account: Account) -> str:
    """What the line of a sentence is about, as its first words before a colon say; empty where they do not."""
    start = account.skeleton.place(account.tools.reading.article.lines[account.sentence.line].start)
    colon = account.text.find(":", start, account.start + 1)
    if colon < 0:
        colon = account.text.find(":", start, account.figures[0].at)
    words = account.tools.words.plain(start, colon).partition(" (")[0] if colon >= 0 else ""
    return words if len(words.split()) <= _LABEL else ""
