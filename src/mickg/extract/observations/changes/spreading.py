"""Which of the levels told a change is of: the one before it, those that its words name, or one each in their order."""

import re
from decimal import Decimal

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import LEVELS, Account, Item
from mickg.extract.observations.changes.growths import has_level_to_come, release_one
from mickg.extract.observations.changes.joining import join
from mickg.extract.observations.changes.said import said
from mickg.extract.observations.changes.things import alike
from mickg.extract.observations.comparisons import against
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.aspects import aspect, aspects

_RATE = "chiếm tỷ lệ"
_POOR = by_letter(r"(?<!\w)(?:hộ (?:cận )?nghèo|thất nghiệp)(?!\w)")
_CHAINED = re.compile(r",?(?: và)?(?: (?:tăng|giảm|cao hơn|thấp hơn)(?: trưởng)?)? ")
_NUMBERS = {"hai": 2, "ba": 3, "bốn": 4, "năm": 5}
_SO_MANY = re.compile(
    r"(?<!\w)(?P<all>cả )?(?P<many>hai|ba|bốn|năm)(?! (?:nước|tỉnh|thành|huyện|xã|bên|miền|vùng))(?: [^\W\d_]+){0,4}?"
    r"(?P<these> (?:này|nói trên|kể trên|trên))?"
    r"(?: (?:cùng|đều|đã|cũng|vẫn|lần lượt|tương ứng|có mức|đạt mức))* \Z"
)
_ALL = re.compile(r"(?<!\w)(?:cùng|đều)(?: (?:cùng|đều|có|đạt|mức|được))* \Z")


def holder(account: Account, figure: Figure) -> Item | None:
    """The level that a change told right after it is of, no one in brackets that are closed if there is another."""
    fitting = [item for item in reversed(account.items) if _fits(figure, item)]
    if len(fitting) > 1 and figure.quantity.unit == "percent" and _is_how_much(account, fitting[0]):
        fitting = fitting[1:]
    rated = figure.quantity.unit in ("percent", "percentage-point")
    if (beside := account.last) is not None:
        within = beside.figure.opened == figure.opened >= 0 and beside.figure.role != "change"
        if within and beside.figure.quantity.unit == "percent" and not (beside.is_of_plan and len(fitting) > 0):
            return beside if rated else None
        behind = account.text[beside.figure.at + 1 : figure.opened] if figure.opened > beside.figure.at else ","
        if rated and beside.figure.role == "share" and behind.strip() == "":
            return beside  # «chiếm 5% (giảm 0,3%)»
        if _is_rate(account, figure, beside) or (len(fitting) == 0 and rated and beside.figure.role == "share"):
            return beside
    if len(fitting) == 0 and len(account.items) == 1 and _moves_aim(figure, account.items[0]):
        return account.items[0]
    outside = [item for item in fitting if _is_open(account, figure, item)] or fitting
    whole = _whole_of(account, figure, outside)
    return whole or alike(account, figure, reversed(outside)) or (outside[0] if len(outside) > 0 else None)


def _whole_of(account: Account, figure: Figure, levels: list[Item]) -> Item | None:
    """The level that the ones told behind it are all the parts of, the last first: «9 vụ, gồm 5 vụ cháy, 4 vụ nổ».

    A part told in a clause of its own keeps its change: «có 9 vụ: cháy là 5 vụ; nổ là 4 vụ, giảm 2 vụ».
    """
    parts = Decimal(0)
    for n, item in enumerate(levels):
        if n > 1 and item.figure.quantity.value == parts:
            return item if ";" not in account.text[item.figure.at : figure.at] else None
        if len(item.changes) > 0 or not item.figure.quantity.is_like(levels[0].figure.quantity):
            return None
        parts += item.figure.quantity.value
    return None


def _is_how_much(account: Account, beside: Item) -> bool:
    """Whether a level told last only says how much of its plan a sum is: «thu 90 tỷ đồng, đạt 41%, tăng 7%»."""
    rate = beside.figure
    before = account.before(rate)
    if rate.role != "level" or rate.quantity.unit != "percent" or before is None or not before.quantity.is_sum:
        return False
    return account.text[before.right : rate.run].strip(" ,") == ""


def _is_open(account: Account, figure: Figure, item: Item) -> bool:
    """Whether a level stands in no brackets but those of a change, or in some that are still open around it."""
    opened = item.figure.opened
    return opened in (-1, figure.opened) or ")" not in account.text[item.figure.at : figure.at]


def _is_rate(account: Account, figure: Figure, beside: Item) -> bool:
    """Whether the share told last is a rate that is followed by itself: «còn 300 hộ nghèo, chiếm 6%, giảm 2%»."""
    share, moved = beside.figure, figure.quantity
    if share.role != "share" or moved.unit != "percent" or moved.value >= share.quantity.value:
        return False
    counted = [item for item in account.items if item.figure.quantity.unit == "count"]
    if len(counted) == 0 or not account.text.startswith("chiếm", share.run):
        return False
    poor = _POOR.search(f"{counted[-1].indicator} {beside.indicator}".lower()) is not None
    return poor or account.text.startswith(_RATE, share.run)


def _moves_aim(figure: Figure, item: Item) -> bool:
    """Whether a growth is that of the only figure told, which is to be reached: «mục tiêu 5 tỷ USD, tăng 4%»."""
    return item.figure.role == "aim" and figure.quantity.unit == "percent" != item.figure.quantity.unit


def _fits(figure: Figure, item: Item) -> bool:
    unit, own = figure.quantity.unit, item.figure.quantity.unit
    if item.figure.role == "aim":
        return False
    if "rank" in (unit, own):
        return unit == own
    if unit == "percentage-point":
        return own == "percent"
    beside = figure.opened == item.figure.opened >= 0
    again = item.figure.role == "equal" and (figure.opened > item.figure.at or beside or unit == own)
    return (again or item.figure.role in LEVELS) and (unit in ("percent", "factor") or unit == own)


def spread(account: Account, figure: Figure, last: Item, *, goes_on: bool = False) -> None:
    """Make a figure a change of the levels that its words say, else of the next in turn, else of the last."""
    of = aspects(account.text, figure)
    if len(of) > 0:
        _spread_by_side(account, figure, last)
        return
    if (level := said(account, figure)) is not None:
        join(account, figure, level)
        return
    if _ALL.search(account.text, figure.left, figure.run) is not None and len(alike := _unmoved(account, figure)) > 1:
        for item in alike:
            join(account, figure, item)
        return
    if not goes_on:
        account.turns = _in_turn(account, figure)
    join(account, figure, account.turns.pop(0) if len(account.turns) > 0 else last)


def all_told(account: Account, figure: Figure) -> list[Item]:
    """The levels that a change says it is of by their number: «cả hai cùng tăng 8%», «ba khối này tăng lần lượt …».

    Of the sentence, else of the one before; as many as the change says, or none.
    """
    found = _SO_MANY.search(account.text, figure.left, figure.run)
    if found is None or not (found["all"] or found["these"]):
        return []
    many = _NUMBERS[found["many"]]
    levels = account.items or account.earlier
    fitting = [item for item in levels if item.figure.role in LEVELS and _fits(figure, item)]
    told = fitting[-many:] if len(account.items) > 0 else fitting
    return told if len(told) == many else []


def spread_over(account: Account, figure: Figure, levels: list[Item]) -> None:
    """Make a change one of each of some levels, or the first of as many that are told in their order."""
    in_turn = len(_chain(account, figure)) == len(levels)
    account.turns = levels[1:] if in_turn else []
    for item in levels[:1] if in_turn else levels:
        join(account, figure, item)


def _spread_by_side(account: Account, figure: Figure, last: Item) -> None:
    of = aspects(account.text, figure)
    by_side = {aspect(item.figure.quantity): item for item in account.items if item.figure.role in (*LEVELS, "equal")}
    traded = any(side is not None for side in by_side)
    things = [item for item in account.items if item.figure.quantity.unit == "count" and item.figure.role in LEVELS]
    if "volume" in of and "volume" not in by_side and len(things) > 0:
        by_side["volume"] = things[-1]
    fitting = [item for side, item in by_side.items() if side in of]
    if len(fitting) == 0 and traded and has_level_to_come(account, figure):
        account.held.append(figure)
    elif len(fitting) == 0 and traded:
        release_one(account, figure)
    for item in fitting or ([] if traded else [last]):
        join(account, figure, item)


def _unmoved(account: Account, figure: Figure) -> list[Item]:
    """The levels of a part of a sentence that no change was told of: «thu 5 tỷ đồng, nộp 2 tỷ đồng, cùng tăng 7%»."""
    start = account.text.rfind(";", account.start, figure.at)
    told = (item for item in account.items if item.figure.at > start and item.figure.role in LEVELS)
    return [item for item in told if len(item.changes) == 0 and _fits(figure, item)]


def _in_turn(account: Account, figure: Figure) -> list[Item]:
    """The levels that changes told in one go are of, one each: «tăng lần lượt 26,5% và 31,5% so với cùng kỳ»."""
    chain = _chain(account, figure)
    if len(chain) < 2 or len(against(account.skeleton, chain[-1])) > 1:
        return []
    before = account.text[figure.left : figure.at]
    told = "lần lượt" in before or "tương ứng" in before
    items = [item for item in account.items if item.figure.role in LEVELS]
    if told and 0 < len(items) < len(chain):  # «Thu đạt 9 tỷ đồng. Trong đó, thu phí đạt 2 tỷ đồng, tăng lần lượt …»
        items = [*(item for item in account.earlier if item.figure.role in LEVELS), *items]
    levels = items[-len(chain) :]
    told = told or (len(levels) > 0 and "lần lượt" in account.text[levels[0].figure.left : levels[0].figure.at])
    sides = {aspect(item.figure.quantity) for item in levels} - {None}
    return levels if len(levels) == len(chain) and (told or len(sides) == len(chain)) else []


def _chain(account: Account, figure: Figure) -> list[Figure]:
    """A change with those of its unit that only commas and «và» part from it."""
    place = account.number(figure)
    chain = [figure]
    for one in account.figures[place + 1 :]:
        joined = _CHAINED.fullmatch(account.text, chain[-1].at + 1, one.at)
        if one.quantity.unit != figure.quantity.unit or joined is None:
            break
        chain.append(one)
    return chain
