"""Figures that only go on with the one before them: another of a row, or one in brackets that says it again."""

import re

from mickg.extract.observations.account import Account
from mickg.extract.observations.adding import add
from mickg.extract.observations.changes.growths import BRACKETED, hold_too, release
from mickg.extract.observations.changes.joining import JOINTS
from mickg.extract.observations.changes.restated import (
    OF_CHANGE,
    is_amount,
    is_baseline,
    is_earlier,
    is_in_percent,
    is_in_things,
)
from mickg.extract.observations.changes.said import goes_on_saying
from mickg.extract.observations.changes.spreading import spread
from mickg.extract.observations.changes.things import moves_another
from mickg.extract.observations.changes.told import moves_too
from mickg.extract.observations.completing.cases import in_its_case
from mickg.extract.observations.completing.planned import of_plan_too
from mickg.extract.observations.completing.standings import standing
from mickg.extract.observations.completing.wholes import share_of_sum
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.aspects import said_aspect
from mickg.extract.observations.naming.names import bare, of_rate
from mickg.extract.observations.nouns import noun_of_row
from mickg.extract.skeleton import LETTERS

_AGAIN = re.compile(
    rf"[^,;().{LETTERS['QUANTITY']}{LETTERS['PERIOD']}]*?(?: so(?: với)?[^,;().]{{0,30}}{LETTERS['PERIOD']})?,?"
    r" (?:tương ứng|tương đương|tức|=)(?: với| là| tăng| giảm| khoảng| mức)* ?"
)
_RATED = re.compile(
    rf"[^,;().{LETTERS['QUANTITY']}]*?,? (?:với |và )?(?:tỷ lệ|tốc độ|nhịp độ|mức) (?:tăng|giảm)(?: trưởng)?"
    r"(?: (?:đạt|là|tương ứng|khoảng))* ?"
)
_EQUAL = re.compile(rf"[^,;().{LETTERS['QUANTITY']}]*?, (?:tức )?bằng ")
_PLAIN = rf"[^,;(){LETTERS['QUANTITY']}]"
_BESIDE_GOAL = re.compile(
    rf"(?: {_PLAIN}{{1,30}}(?=,))?,? {_PLAIN}*?(?<!\w)(?:kịch bản|mục tiêu|kế hoạch|chỉ tiêu|dự toán)(?!\w){_PLAIN}* "
)
_FAR_FROM = re.compile(
    r" (?:thấp hơn|cao hơn|vượt|(?:(?:tăng|giảm) )?so với)(?: so với)?"
    r" (?=(?:kịch bản|mục tiêu|kế hoạch|chỉ tiêu|dự toán)(?!\w))"
)
_OF_PLAN = re.compile(rf"[^,;]* (?P<plan>kế hoạch|dự toán|mục tiêu|chỉ tiêu|nghị quyết)[^,;{LETTERS['QUANTITY']}]*")
_OF_GOAL = re.compile(r" (?:so (?:với )?)?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|nghị quyết)(?!\w)")
_TO_PLAN = re.compile(
    rf"[;,] so với (?P<plan>kế hoạch|dự toán|mục tiêu|chỉ tiêu)(?: [^\W\d_]+){{0,3}}(?: {LETTERS['PERIOD']})? \Z"
)


def goes_on(account: Account, figure: Figure, before: Figure) -> bool:
    """Tell a figure that goes on with the one before it: «lần lượt chiếm 18,1%; 38,5%»; False where it does not."""
    if before.role == "change" and _AGAIN.fullmatch(account.text, before.at + 1, figure.at):
        in_percent = account.tools.following.object(figure) == "" and is_in_percent(account, figure, before)
        return in_percent or is_in_things(account, figure, before)
    again = before.role == "change" and _tells_again(account, figure, before)
    if again or moves_another(account, figure, before) or goes_on_saying(account, figure, before):
        return True
    another = _is_another(account, figure, before)
    if not another or hold_too(account, figure, before):
        return another
    if before.role == "change" and account.moved is not None and len(account.held) == 0:
        figure.change_like(before)
        spread(account, figure, account.moved, goes_on=True)
        return True
    release(account)
    last = account.items[-1]
    waited = account.waiting.pop(0) if len(account.waiting) > 0 else ""
    name = waited or in_its_case(account, figure, _of_side(account, figure, before, last.indicator))
    item = add(account, figure, name, waited or last.topic)
    item.figure.rule, item.fell = before.rule, last.fell and before.falls
    item.period = account.tools.dating.behind.trailing(figure) or figure.own or last.period
    return True


def _tells_again(account: Account, figure: Figure, before: Figure) -> bool:
    """Tell a change again behind a comma: «tăng 3 tỷ đồng, tỷ lệ tăng 9,9%», «40 con, giảm 20%, bằng 10 con»."""
    if _RATED.fullmatch(account.text, before.at + 1, figure.at) is not None:
        return account.tools.following.object(figure) == "" and is_in_percent(account, figure, before)
    return _EQUAL.fullmatch(account.text, before.at + 1, figure.at) is not None and is_amount(account, figure, before)


def _of_side(account: Account, figure: Figure, before: Figure, name: str) -> str:
    """The name of a growth of another side of what grew: «tăng 58% về số lượng và 35% về giá trị»."""
    first, other = said_aspect(account.text, before), said_aspect(account.text, figure)
    return f"{name.removesuffix(first)}{other}" if "" not in (first, other) else name


def _is_another(account: Account, figure: Figure, before: Figure) -> bool:
    unit = figure.quantity.unit
    if figure.role != "count" or unit != before.quantity.unit or figure.opened != before.opened:
        return False
    if unit == "count" and len(account.waiting) == 0:
        return moves_too(account, figure, before)
    if unit != "count" and before.role in ("count", "has", "level") and account.tools.following.done(figure) != "":
        return False
    ends = len(account.waiting) == 1 and unit in ("percent", "count")
    ends = ends or (len(account.waiting) > 1 and noun_of_row(account.text, figure.at) is not None)
    if (account.tools.following.object(figure) != "" and not ends) or (
        len(account.items) == len(account.held) == len(account.turns) == 0
    ):
        return False
    return JOINTS.fullmatch(account.text, figure.left, figure.run) is not None


def bracketed(account: Account, figure: Figure, before: Figure) -> bool:
    """Tell a figure in brackets right behind another: the earlier level, the same in another unit, a share.

    False where the brackets say something else.
    """
    inner = account.text[figure.opened + 1 : figure.run]
    beside = _is_share_beside(account, figure, before)
    apart = figure.opened < before.at or before.opened == figure.opened or not BRACKETED.fullmatch(inner)
    if (earlier := is_earlier(account, figure)) or (apart and not beside):
        return earlier
    if _is_whole_of_plan(account, figure, before) or _is_goal(account, figure, before):
        return True
    if not (beside or OF_CHANGE.fullmatch(account.text, before.at + 1, figure.opened)):
        return False
    if before.role == "change":
        again = figure.role == "equal" and len(account.held) > 0 and is_in_things(account, figure, before)
        if again or is_in_percent(account, figure, before) or is_amount(account, figure, before):
            return True
        return figure.role != "change" and is_baseline(account, figure)
    return _is_same_again(account, figure)


def _is_share_beside(account: Account, figure: Figure, before: Figure) -> bool:
    """Whether brackets tell a sum and its share: «vượt xa Huế (689 triệu USD, 11,9%)»."""
    units = (before.quantity.unit, figure.quantity.unit)
    beside = units in (("USD", "percent"), ("VND", "percent")) and before.opened == figure.opened >= 0
    return beside and account.text[before.at + 1 : figure.at].strip(" ,") == ""


def _is_same_again(account: Account, figure: Figure) -> bool:
    """Tell a figure in brackets that says the same as the one before them in another unit, or its share."""
    last = account.last
    share = account.text.startswith("bằng ", figure.run) or _OF_GOAL.match(account.text, figure.at + 1) is not None
    if figure.role in ("change", "share") or share or last is None or account.tools.preceding.average(figure) != "":
        return False
    unit, first = figure.quantity.unit, last.figure.quantity.unit
    of, planned = account.tools.following.object(figure), ""
    if unit == "percent" and first == "count":
        name = f"tỷ lệ {bare(last.indicator)}"
    elif unit == "percent" and first in ("VND", "USD"):
        planned = of_plan_too(account, figure, "")
        name = planned or share_of_sum(account, last)
    elif unit == "count" and first == "percent" and of != "":
        rest = of_rate(last.topic)
        name = f"số {rest}" if rest.startswith(f"{of} ") else f"số {of} {rest}"
    elif unit == first:
        return False
    elif unit == "rank":
        name, _ = standing(account, figure, last.indicator.partition(" (")[0])
    else:
        name = of_rate(last.indicator) if first == "percent" else last.topic
    figure.role = "equal" if planned == "" else "share"
    add(account, figure, f"{name} trên {of}" if of != "" and unit == "percent" else name, last.topic)
    return True


def _is_whole_of_plan(account: Account, figure: Figure, before: Figure) -> bool:
    """Tell the plan in brackets behind how much of it was reached: «đạt 22,9% kế hoạch năm (302.400 tỷ đồng)»."""
    plan = _OF_PLAN.fullmatch(account.text, before.at + 1, figure.opened)
    reached = plan is not None and before.quantity.unit == "percent" and figure.quantity.unit != "percent"
    if not reached:
        plan = _TO_PLAN.search(account.text, before.at + 1, figure.opened)
        if account.last is None or account.last.figure.quantity.unit != figure.quantity.unit:
            return False
    if plan is None:
        return False
    past = account.last.period if account.last is not None else None
    told = _told_between(account, before.at + 1, figure.opened) or (past[:4] if past is not None else None)
    figure.role, figure.own = "aim", told
    add(account, figure, f"{plan['plan']} {account.topic}", account.topic)
    return True


def _told_between(account: Account, start: int, end: int) -> str | None:
    """The last period in a stretch."""
    periods = (one.value.text for one in account.skeleton.within(start, end) if one.kind == "PERIOD")
    return next((text for text in reversed([*periods]) if text is not None), None)


def _is_goal(account: Account, figure: Figure, before: Figure) -> bool:
    """Tell the goal in brackets that a level stands beside: «đạt 6,42%, cao hơn kịch bản (5,5 - 6%)».

    A growth behind how much of a plan was reached is what that moved by: «đạt 49% kế hoạch (tăng 5%)».
    """
    if before.role == "share" and figure.role == "change":
        return False
    beside = _BESIDE_GOAL.fullmatch(account.text, before.at + 1, figure.opened)
    units = (before.quantity.unit, figure.quantity.unit)
    if beside is None or figure.role == "aim" or not (units[0] == units[1] or units == ("percentage-point", "percent")):
        return False
    release(account)
    if account.last is None:
        return False
    figure.role = "aim"
    period = _told_between(account, before.at + 1, figure.opened) or account.last.period
    name = _FAR_FROM.sub(" theo ", account.last.indicator)
    add(account, figure, name, account.last.topic).period = period
    return True
