"""Changes joined to the level that they are of, each with the period that it is told against."""

import re
from decimal import Decimal

from mickg.extract.numerals import number
from mickg.extract.observations.account import Account, Item
from mickg.extract.observations.changes.noted import base_noted
from mickg.extract.observations.comparisons import against, compared_thing, is_leading
from mickg.extract.observations.figures import Figure
from mickg.extract.skeleton import LETTERS
from mickg.extract.values import When
from mickg.model import Change

JOINTS = re.compile(
    rf"(?:[\s,;(]|{LETTERS['PERIOD']}|(?<!\w)(?:và|đã|đều|cũng|chỉ|tiếp tục|vẫn|trong đó|đồng thời|hiện|mới|lại|còn"
    r"|tức|tương đương|tương ứng|bằng|không đổi|thì|nhưng|song|lần lượt|so với|so|đặt cạnh|đối chiếu với"
    r"|ước|tính|riêng|là|trong|của|vào|cùng"
    r"|với|nếu|ghi nhận|đánh dấu|mức|đà|đạt|cuối|đầu|thời điểm|cả|gần|hơn|khoảng|xấp xỉ|(?:qua|nhờ|từ|do) đó)(?!\w))*"
)
"""Words that only join a figure to what was told before it."""

_NOW_AND_THEN = re.compile(
    r"(?: [^\W\d_]+){0,4} ?\((?P<now>[0-9][0-9.,]*)/(?P<then>[0-9][0-9.,]*)(?: [^\W\d_]+){0,3}\)"
)
_SOMETIME = When(None, "earlier")
"""What a change is told against that names an earlier thing: «so với mức trước đó»."""


def join(account: Account, figure: Figure, item: Item) -> None:
    """Make a figure a change of an item."""
    quantity = figure.quantity
    earlier = _earlier(account, figure, item)
    before = earlier.quantity.value if earlier is not None else _in_brackets(account, figure, item)
    change = Change(
        value=figure.shift,
        unit=quantity.unit,
        stated=_printed(account, figure),
        bound=quantity.bound,
        baseline=before,
    )
    whens = against(account.skeleton, figure)
    if len(whens) == 2 and len(item.changes) > 0 and item.changes[-1][1] is None:
        item.changes[-1] = (item.changes[-1][0], whens[0])
        whens, account.undated = whens[1:], []
    if len(whens) == 0 and compared_thing(account.skeleton, figure) is not None:
        item.changes.append((change, _SOMETIME))
        item.beside.append(figure)
    else:
        _date(account, figure, item, change, whens[0] if len(whens) > 0 else None)
    item.beside += [earlier] if earlier is not None else []
    account.moved = item


def _printed(account: Account, figure: Figure) -> str:
    """A change as the article prints it, a fall from the verb that it shares with the one before: «giảm 2% … và 5%»."""
    before = account.before(figure) if figure.falls and figure.run == figure.at else None
    return account.printed(figure, before if before is not None and before.role == "change" else None)


def _earlier(account: Account, figure: Figure, item: Item) -> Figure | None:
    """The level that a change is told against: «cao hơn năm 2018 (42 điểm) 1 điểm», «5% so với mức 42 điểm của năm»."""
    at = figure.match.start("baseline") if figure.match is not None and "baseline" in figure.match.groupdict() else -1
    if at >= 0:
        return next(one for one in account.figures if one.at == at)
    if len(account.noted) > 0 and (earlier := base_noted(account, item)) is not None:
        return earlier
    base = account.after(figure)
    told = base is not None and base.quantity.is_like(item.figure.quantity) and is_base_of(account, base, figure)
    return base if told else None


def _in_brackets(account: Account, figure: Figure, item: Item) -> Decimal | None:
    """The earlier level behind a change, beside the present one from which it is just so far: «(206/113 vụ)»."""
    found = _NOW_AND_THEN.match(account.tools.reading.article.key, figure.mention.end)
    if found is None:
        return None
    now, then = (number(found[name]) for name in ("now", "then"))
    apart = now == item.figure.quantity.value and then is not None and now - then == figure.shift
    return then if apart else None


def is_base_of(account: Account, base: Figure, figure: Figure) -> bool:
    """Whether an earlier level stands right behind the change against it: «giảm 12% so với mức 355 ca của năm 2021»."""
    behind = base.role == "base" and figure.role == "change"
    return behind and JOINTS.fullmatch(account.text, figure.right, base.run) is not None


def _date(account: Account, figure: Figure, item: Item, change: Change, when: When | None) -> None:
    """Add a change: one without a base shares that of the changes told with it."""
    if account.text[figure.left - 1 : figure.left] == ";":
        account.carried, account.undated = None, []
    if when is None:
        when = account.carried
    elif is_leading(account.skeleton, figure):
        account.carried, account.undated = when, []
    else:
        share_base(account, when)
        account.carried = None
    if when is None:
        await_base(account, item)
    item.changes.append((change, when))
    item.beside.append(figure)


def await_base(account: Account, item: Item) -> None:
    """Let the next change of an item wait for a base that is told later."""
    account.undated.append((item, len(item.changes)))


def share_base(account: Account, when: When) -> None:
    """Tell the changes that wait for a base theirs."""
    for one, n in account.undated:
        change, told = one.changes[n]
        one.changes[n] = (change, told or when)
    account.undated = []
