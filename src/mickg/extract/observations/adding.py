"""Items as they are added to an account: named with their condition, dated, told apart from goals."""

import re
from datetime import date

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account, Item
from mickg.extract.observations.budgets import is_budget, passed_for
from mickg.extract.observations.dating.aiming import is_aimed, is_done
from mickg.extract.observations.dating.targets import (
    are_first_months,
    are_given,
    is_begun,
    is_ceiling,
    is_day,
    is_far,
    is_forecast,
    is_norm,
    is_over,
    is_there_already,
    is_to_come,
    lies_ahead,
    lies_within,
    lists_goals,
    looks_into,
)
from mickg.extract.observations.estimates import goes_on_estimating, is_estimated
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.lasting import is_lasting
from mickg.extract.observations.moments import is_timeless, period_of
from mickg.extract.observations.naming.averages import averaged
from mickg.extract.observations.naming.bases import by_base
from mickg.extract.observations.naming.ends import closed
from mickg.extract.observations.naming.names import measured, priced
from mickg.extract.observations.naming.products import grown
from mickg.extract.observations.occasions import is_of_the_asked
from mickg.extract.observations.undated import is_beside
from mickg.extract.skeleton import LETTERS
from mickg.text import key

_AIM_TOLD = re.compile(
    r"(?:so với|hơn|bằng|vượt)(?: mức)? (?:mục tiêu|kế hoạch|dự toán|chỉ tiêu) [^,;:.()]*(?<! và )\Z"
)
_NOTED = re.compile(
    r"\((?:mục tiêu|chỉ tiêu|kế hoạch|(?:nghị quyết|nq|kh)(?!\w))(?:(?!(?<!\w)(?:đạt|bằng|vượt|đã)(?!\w))[^()])*\Z"
)
_IS_AIM = re.compile(r" là (?:mục tiêu|chỉ tiêu|đích)(?!\w)")
_RATE = by_letter(
    r"(?:mức (?:lương|phí|hỗ trợ|trợ cấp|thu|đóng|giá|thuế|chi trả)|lương|phí|lệ phí|học phí|viện phí|đơn giá"
    r"|giá(?! trị)|thuế suất|(?:tăng trưởng|tăng|giảm|mức (?:tăng|giảm|cộng thêm))(?: [^\W\d_]+){0,6}?"
    r" (?:điều chỉnh|lương|trợ cấp|phí|thuế))(?!\w)"
)
_OF_PLAN = re.compile(r"(?:dự toán|kế hoạch) (?=\w)")
_DONE = by_letter(r"(?<!\w)(?:thực hiện|thực thu|thực chi|thực tế|giải ngân)(?: (?:được|đạt|là|khoảng|hơn|gần))* \Z")
_RECORDED = by_letter(r"(?<!\w)(?:ghi nhận|phát hiện|xảy ra|bắt giữ|thống kê)(?: (?:được|có|thấy))* \Z")
_FORETOLD = by_letter(r"(?<!\w)dự (?:báo|đoán)(?! khí tượng| thời tiết)(?!\w)")
_WILL = " sẽ "
_PLANNED, _EXPECTED = "định hướng", "dự kiến"
_MOVED_TO = by_letter(
    r"(?<!\w)(?:tăng|nâng|rút|giảm|hạ|kéo)(?!\w)[^,;]{0,80}? (?:lên|xuống|còn)(?: (?:còn|tới|đến|mức|khoảng))* \Z"
)


def add(account: Account, figure: Figure, indicator: str, topic: str) -> Item:
    """Tell a figure by a name; without one it is only returned, to hold what is told of it."""
    indicator = _carried_out(account, figure, indicator)
    passed = passed_for(account, figure, indicator)
    first = len(account.items) == 0 or account.text.startswith(_PLANNED, figure.run)
    account.aimed = account.aimed or (figure.role == "aim" and first)
    aim = (
        figure.role == "aim"
        or passed is not None
        or is_budget(account, figure, indicator)
        or _AIM_TOLD.search(account.text, figure.left, figure.run) is not None
        or is_beside(account, figure)
        or _is_noted(account, figure)
        or _IS_AIM.match(account.text, figure.at + 1) is not None
    )
    lasting, words = _is_length(account, figure), account.text[figure.left : figure.at]
    foretold = _FORETOLD.search(words) is not None
    rule = is_timeless(indicator) and figure.opened >= 0
    target = aim or (is_wished(account, figure) and not (lasting or foretold or rule))
    period = passed or period_of(account, figure, indicator, target=target or is_ceiling(_printed(account, figure)))
    today = account.tools.reading.today
    ahead = any(lies_ahead(one, _told_on(account)) for one in (period, figure.own)) or is_begun(period, today)
    ahead = ahead and not lasting and _RATE.match(indicator.lower()) is None
    ahead = ahead and not (foretold or is_done(words))
    ahead = ahead and not is_forecast(account.text[account.start : account.end], period, today)
    name = by_base(account.tools.words, figure, priced(grown(_conditioned(account, indicator), figure), figure))
    name = closed(averaged(account.text, figure, name))
    item = Item(figure, measured(name, figure), topic, period)
    item.estimated, item.fell = is_estimated(account, figure), figure.rule == "figure-below-nothing"
    item.assumed = figure.at in account.tools.assumed
    estimated = item.estimated or figure.quantity.estimated or goes_on_estimating(account, figure, period)
    ahead = ahead and not (estimated and lies_within(period, today))
    over = is_over(period, today) and not _is_of_a_later_time(account, figure, period)
    item.target = (target and (aim or not over)) or ahead
    if _is_expected(account, figure, period, over=is_over(period, today)):
        item.target, item.estimated, account.aimed = False, True, False
    if indicator != "":
        account.items.append(item)
        account.tools.told.append(item)
        account.topic = topic or account.topic
    return item


def _is_expected(account: Account, figure: Figure, period: str | None, *, over: bool) -> bool:
    """Whether a figure is expected of months that are about over, and so an estimate: «6 tháng dự kiến đạt 2 tỷ»."""
    words = account.text[figure.left : figure.at]
    if period is None or _EXPECTED not in words or is_day(period) or is_aimed(words.replace(_EXPECTED, "")):
        return False
    day = account.tools.reading.day
    part = len(period) > len("2024") and "-" in period
    if day is None:
        return are_first_months(period)
    return over or (part and not (is_far(period, day) or lies_ahead(period, day)))


def _carried_out(account: Account, figure: Figure, indicator: str) -> str:
    """A name without the plan that it was told of, where a figure is what came of it: «dự toán là 5, thực hiện 6»."""
    words = account.text[figure.left : figure.at]
    planned = _OF_PLAN.match(indicator)
    if planned is None or planned[0] in words or _DONE.search(words) is None:
        return indicator
    return indicator[planned.end() :]


def _is_of_a_later_time(account: Account, figure: Figure, period: str | None) -> bool:
    """Whether a goal is none of a period that is over: listed on its day, or told with «sẽ» and no time."""
    words = account.text[account.start : figure.run]
    told = figure.own is not None or figure.current is not None
    return (is_day(period) and lists_goals(words)) or (not told and _WILL in words)


def _is_length(account: Account, figure: Figure) -> bool:
    """Whether a figure is how long something lasts, no length or age that was moved: «rút xuống còn 9 tháng»."""
    moved = figure.role == "risen" or _MOVED_TO.search(account.text, figure.left, figure.at) is not None
    return is_lasting(figure.quantity) and not moved


def _is_noted(account: Account, figure: Figure) -> bool:
    """Whether a bracket says what was to be reached: «đạt 99% (chỉ tiêu Quốc hội giao 98%)»."""
    return figure.opened >= 0 and _NOTED.match(account.text, figure.opened, figure.at) is not None


def _told_on(account: Account) -> date | None:
    """The day that an article is told on: that of publication where it is later than what the article is news of."""
    today, published = account.tools.reading.today, account.tools.reading.article.published
    return max(today, date.fromisoformat(published)) if today is not None and published is not None else today


def is_wished(account: Account, figure: Figure) -> bool:
    """Whether a figure is to be reached, by the words before it or its own: «ít nhất 80%»."""
    text = account.text
    if is_done(text[figure.left : figure.at]) or is_there_already(text[figure.at + 1 : figure.right]):
        return False
    if figure.quantity.is_bare_count and are_given(text[figure.left : figure.at]):
        return False
    untimed = figure.own is None and LETTERS["PERIOD"] not in text[figure.at : figure.right]
    if figure.quantity.is_bare_count and untimed and looks_into(text[figure.left : figure.run]):
        return False
    beside = account.after(figure)
    if beside is not None and beside.opened > figure.at and figure.opened < 0 and _is_noted(account, beside):
        return False  # «đạt 8,5% (mục tiêu 9%)»
    norm = is_norm(_printed(account, figure)) and _RECORDED.search(text, figure.left, figure.at) is None
    will = is_to_come(text[figure.at + 1 : figure.right], figure.quantity.unit)
    return norm or will or (figure.aimed and not is_of_the_asked(account, figure))


def _printed(account: Account, figure: Figure) -> str:
    """A figure with the words that qualify it, in small letters."""
    return account.tools.reading.article.key[figure.mention.start : figure.mention.end]


def _conditioned(account: Account, indicator: str) -> str:
    """A name with the condition that its sentence begins with, or what it is limited to."""
    if account.condition != "" and indicator != "" and key(account.condition) not in key(indicator):
        indicator = f"{indicator} {account.condition}"
    return " ".join(indicator.split())
