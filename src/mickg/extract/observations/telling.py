"""A sentence's figures in, its account out: each figure told in its role, a change with the level that it is of."""

from collections.abc import Callable, Mapping, Sequence

from mickg.article import Sentence
from mickg.extract.branches import by_letter
from mickg.extract.observations.account import LEVELS, Account, Tools
from mickg.extract.observations.aims import aim
from mickg.extract.observations.changed_periods import date_by_changes
from mickg.extract.observations.changes.growths import is_a_year, is_held_for, release
from mickg.extract.observations.changes.noted import noted
from mickg.extract.observations.changes.rises import based, risen
from mickg.extract.observations.changes.rivals import beside
from mickg.extract.observations.changes.since import say_since
from mickg.extract.observations.changes.spreading import holder, spread
from mickg.extract.observations.changes.surpassed import surpassed
from mickg.extract.observations.changes.told import change
from mickg.extract.observations.completing.each import for_each_named
from mickg.extract.observations.completing.limits import limit
from mickg.extract.observations.completing.structures import is_part_of_structure
from mickg.extract.observations.continued import bracketed, goes_on
from mickg.extract.observations.dating.aiming import is_aimed, is_done, is_set_for_a_year
from mickg.extract.observations.dating.targets import is_over, lies_ahead
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.in_turn import date_in_turn
from mickg.extract.observations.lasting import is_lasting, passes
from mickg.extract.observations.levels import level
from mickg.extract.observations.opening import is_planned, opened
from mickg.extract.observations.roles import settle_role
from mickg.extract.observations.shares import equal, share
from mickg.period import parse

_PLAIN = ("count", "percent", "VND", "USD", "rank")
_SET = "figure-aim-set"
_DAY = len("2024-01-01")
_GROWN = by_letter(r"(?:(?:tốc độ|mức|nhịp độ|tỷ lệ) )?(?:tăng trưởng|tăng)(?: bình quân| trung bình)?")


def account_of(
    tools: Tools, sentence: Sentence, figures: Sequence[Figure], before: Account | None, horizon: str | None
) -> Account:
    """What a sentence tells; `before` is the account of the sentence before it in its paragraph."""
    account = opened(tools, sentence, figures, before, horizon)
    account.condition = limit(account, figures[0], before)
    last: Figure | None = None
    for figure in figures:
        _tell(account, figure, last)
        account.current = account.current or tools.dating.told_behind(figure, account.end)
        last = figure
    release(account)
    say_since(account)
    date_by_changes(account)
    date_in_turn(account)
    told = account.last_base()
    if told is not None and told.grain == "year":
        tools.year = told
    return account


def _tell(account: Account, figure: Figure, last: Figure | None) -> None:
    """Give a figure to the teller of its role."""
    _set_scene(account, figure, last)
    if _is_told_time(account, figure) or passes(account.text, account.start, figure.at, figure.quantity):
        return
    if noted(account, figure) or surpassed(account, figure):
        return
    settle_role(account, figure, last)
    if last is not None and _is_same_money(account, figure, last):
        figure.role, figure.rule = "equal", "figure-same-again"
    before = last if figure.role not in ("baseline", "base") else None
    if before is not None and (goes_on(account, figure, before) or bracketed(account, figure, before)):
        return
    if _is_growth_of_sum(account, figure) or is_part_of_structure(account, figure):
        return
    if figure.role not in ("change", "risen", "baseline", "base") and not is_held_for(account, figure):
        release(account)
    _TELLERS.get(figure.role, level)(account, figure)
    for_each_named(account, figure)


def _set_scene(account: Account, figure: Figure, last: Figure | None) -> None:
    """Take over what the words before a figure say for it and those after it: when, whether aimed at, under what.

    A period told in brackets holds for the figures in them.
    """
    dating = account.tools.dating
    _step_through_brackets(account, figure, last)
    parted = last is None or ";" in account.text[last.at : figure.run]
    if parted and len(account.returns) > 0:
        account.current = account.returns.pop()
    beside = account.current or dating.inherited(account.sentence)
    figure.own = dating.in_series(figure, dating.leading(figure.left, figure.run, beside))
    outside = next((one.period for one in reversed(account.items) if one.figure.opened < 0), beside)
    figure.own = figure.own or dating.bracketed(figure, outside)
    if figure.own is None and last is not None and figure.opened == last.opened >= 0:
        figure.own = last.own
    listed = last is not None and ":" in account.text[last.at : figure.left + 1]
    left = last.left if last is not None and listed else figure.left
    words = account.text[left : figure.at if figure.role == "level" else figure.run]
    aimed = is_aimed(words) or (is_set_for_a_year(words) and is_planned(account, figure.at))
    if figure.role == "aim" and (figure.opened >= 0 or figure.rule == _SET):
        figure.own = dating.wished(figure.run, figure.at) or figure.own
    if aimed:
        timed = figure.own is not None and len(figure.own) != _DAY
        figure.own = dating.wished(figure.left, figure.run, behind_all=timed) or figure.own
    if figure.own is not None and figure.opened < 0 and not dating.is_outlook(figure, account.current):
        _look_back(account, figure.own, beside or dating.covered, parted=parted)
        account.current = figure.own
    done = account.aimed and not aimed and _is_now_done(account, figure)
    if done and figure.own is None and lies_ahead(account.current, account.tools.reading.day):
        account.current = None  # «đến năm 2025 đạt 95%; hiện nay tỷ lệ này là 82%»
    figure.current = account.current
    account.aimed = figure.aimed = aimed or (account.aimed and not done)
    account.condition = account.condition or account.tools.preceding.condition(figure)


def _look_back(account: Account, own: str, beside: str | None, *, parted: bool) -> None:
    """Let a time before one of its kind hold up to a semicolon: «tăng 7%, trong khi năm trước tăng 9%; …»."""
    alike = not parted and beside is not None and len(own) == len(beside)
    earlier = alike and parse(own).last < parse(beside or own).first
    for one in account.held if earlier else ():
        one.current = one.current or beside
    account.returns = (account.returns or [account.current]) if earlier else []


def _step_through_brackets(account: Account, figure: Figure, last: Figure | None) -> None:
    """Let a goal told in brackets hold for them alone: «bằng 98% kế hoạch (mục tiêu là 4%); riêng xã A giảm 5%».

    Behind them goes on what was told before them: «kiểm tra 50 cơ sở (20 chợ), phạt 9 triệu đồng».
    """
    inside = last is not None and last.opened >= 0
    if figure.opened >= 0 and not inside:
        account.outside, account.told_outside = account.aimed, account.topic
    elif figure.opened < 0 and inside:
        account.aimed = account.outside
        if last is not None and last.quantity.unit in _PLAIN and last.quantity.measure is None:
            account.topic = account.told_outside or account.topic


def _is_now_done(account: Account, figure: Figure) -> bool:
    """Whether a clause turns from plans to what is by now: «dự kiến gieo 28 ha; đến nay gieo 25 ha, hiện có 12 ha»."""
    by_now = figure.own is not None and is_over(figure.own, account.tools.reading.day, by_now=True)
    return by_now or is_done(account.text[figure.left : figure.at])


def _is_same_money(account: Account, figure: Figure, last: Figure) -> bool:
    """Whether a sum is about as much as the one right before it, in other money: «900 tỷ đồng, xấp xỉ 40 triệu USD»."""
    if figure.role not in ("count", "level") or last.role not in LEVELS or figure.quantity.bound != "about":
        return False
    money = figure.quantity.is_money and last.quantity.is_money and figure.quantity.unit != last.quantity.unit
    return money and account.text[last.at + 1 : figure.at].strip(" ,") == ""


def _is_told_time(account: Account, figure: Figure) -> bool:
    """Take «10 tháng» for the first ten months where the article tells of those; False where it counts months.

    Years noted behind a length date what follows it: «Qua 3 năm thực hiện (2020 - 2022), …».
    """
    dating = account.tools.dating
    told = dating.spanned(figure.quantity)
    noted = dating.behind.noted(figure) if is_lasting(figure.quantity) and figure.opened < 0 else None
    account.current = told or noted or account.current
    return told is not None


def _is_growth_of_sum(account: Account, figure: Figure) -> bool:
    """Tell «mức tăng trưởng đạt 5%» behind a sum or a count as its change; False where it is none."""
    if figure.quantity.unit != "percent" or figure.role not in ("level", "count") or is_a_year(account, figure):
        return False
    grown = _GROWN.fullmatch(account.tools.preceding.subject(figure))
    if grown is None or (figure.role == "count" and account.tools.following.object(figure) != ""):
        return False
    of = holder(account, figure)
    if of is None or of.figure.quantity.unit in ("percent", "rank", "factor"):
        return False
    spread(account, figure, of)
    return True


def _passed(account: Account, figure: Figure) -> None:
    """An earlier level is told with the change that it is the base of."""


_TELLERS: Mapping[str, Callable[[Account, Figure], None]] = {
    "change": change,
    "risen": risen,
    "share": share,
    "equal": equal,
    "aim": aim,
    "base": based,
    "beside": beside,
    "baseline": _passed,
}
