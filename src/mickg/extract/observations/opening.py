"""How the account of a sentence begins: what it goes on from, what it is told against, whether it tells goals."""

import re
from collections.abc import Sequence

from mickg.article import Sentence
from mickg.extract.observations.account import Account, Tools
from mickg.extract.observations.comparisons import compared, leading
from mickg.extract.observations.dating.aiming import is_done
from mickg.extract.observations.dating.targets import aimed_by_heading, is_far
from mickg.extract.observations.describing import OF_PLAN
from mickg.extract.observations.figures import Figure
from mickg.extract.values import When
from mickg.period import parse

_LEADING = 400
_RESULT = ("kết quả này", "con số này", "kết quả trên", "con số trên", "tổng số này", "số lượng này")
_SET = re.compile(
    r"(?<!\w)(?:(?:đặt|đề|đưa|xác định|với)(?: ra)?(?: các| những)? (?:mục|chỉ) tiêu(?! quốc gia)|phấn đấu)(?!\w)"
)
_GOING_ON = ("level", "change", "share", "aim", "count")
_OF_THESE = ("trong đó", "bao gồm", "gồm", "cụ thể", "riêng")


def opened(
    tools: Tools, sentence: Sentence, figures: Sequence[Figure], before: Account | None, horizon: str | None
) -> Account:
    """The account of a sentence, nothing told yet; `before` is that of the sentence before it in its paragraph."""
    today, line = tools.reading.today, sentence.line
    account = Account(tools, sentence, figures, tools.fields.field(line), horizon=horizon, year=tools.year)
    account.aimed = aimed_by_heading(tools.reading.article, tools.outline, line) and not _tells_progress(account)
    account.carried = leading(account.skeleton, account.start)
    account.base = _led_by(tools, line)
    if before is not None:
        account.topic, account.row, account.earlier = before.topic, before.row, before.items
        if tools.reading.article.key.startswith(_RESULT, sentence.start) and len(before.items) > 0:
            account.topic = before.items[0].topic
        if tools.reading.article.key.startswith(_OF_THESE, sentence.start):
            account.aimed = account.aimed or before.aimed
            account.whole, account.base = before.last, before.last_base()
        else:
            account.base = account.base or before.last_base()
            account.aimed = account.aimed or _goes_on_aiming(account, before)
    headed = tools.dating.headed(line)
    ahead = headed is not None and is_far(headed, today) and tools.outline.is_horizon(line)
    account.aimed = account.aimed or ahead
    return account


def _tells_progress(account: Account) -> bool:
    """Whether a sentence says how much of a plan was carried out, whatever its heading plans: «đạt 51% kế hoạch»."""
    shares = (one for one in account.figures if (one.role, one.quantity.unit) == ("share", "percent"))
    return any(OF_PLAN.match(account.text, one.at + 1) is not None for one in shares)


def _goes_on_aiming(account: Account, before: Account) -> bool:
    """Whether a sentence without a time of its own goes on with goals that lie ahead: «Bội chi là 204 tỷ đồng».

    Those that a plan is told to set may have no time: «Đề án đặt mục tiêu tăng trưởng 9%. Công nghiệp chiếm 42%».
    """
    first, today = account.figures[0], account.tools.reading.today
    planned = is_planned(account, account.start)
    goals = [
        item
        for item in before.items
        if item.target and (planned if item.period is None else is_far(item.period, today) or planned)
    ]
    counted = first.role == "count" and first.quantity.is_bare_count
    if len(goals) == 0 or len(goals) < len(before.items) or first.role not in _GOING_ON or counted:
        return False
    told = account.tools.dating.tellings.between(account.start, first.at)
    words = account.text[account.start : first.at]
    if planned:
        told = [(at, when) for at, when in told if not any(_ends_alike(when, item.period) for item in goals)]
    return len(told) == 0 and not (words.startswith("hiện ") or is_done(words))


def is_planned(account: Account, at: int) -> bool:
    """Whether a paragraph sets goals before a place, where nothing tells the day that they are seen from."""
    if account.tools.reading.day is not None:
        return False
    return _SET.search(account.text, account.text.rfind("\n", 0, at) + 1, at) is not None


def _ends_alike(when: When, period: str | None) -> bool:
    """Whether a time ends with the period of a goal: «năm 2030» with «thời kỳ 2021 - 2030»."""
    return when.text is not None and period is not None and parse(when.text).last == parse(period).last


def _led_by(tools: Tools, number: int) -> When | None:
    """What the line that leads to a list compares with, for the items of the list."""
    lead = tools.outline.lead(number)
    if lead is None:
        return None
    line, skeleton = tools.reading.article.lines[lead], tools.reading.skeleton
    end = skeleton.place(line.end)
    return compared(skeleton, max(skeleton.place(line.start), end - _LEADING), end)
