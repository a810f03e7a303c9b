"""The year that a plan named before a goal runs to: «Đề án phát triển chợ đến năm 2025 đặt mục tiêu 90 chợ»."""

import re

from mickg.article import Zone
from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account
from mickg.extract.observations.dating.targets import is_over, is_recurring
from mickg.extract.observations.figures import Figure
from mickg.extract.skeleton import LETTERS
from mickg.extract.values import When
from mickg.period import parse

_OF_PLAN = by_letter(
    rf"(?:(?<!\w)(?:kế hoạch|đề án|chương trình|chiến lược|quy hoạch|nghị quyết|đại hội|đảng bộ)(?!\w)"
    rf"|{LETTERS['DOCUMENT']})[^.;:\n{LETTERS['QUANTITY']}]{{0,160}}\Z"
)
_GOAL = by_letter(
    r"(?<!\w)(?:mục tiêu|chỉ tiêu|phấn đấu|hướng (?:tới|đến)|đích|kỳ vọng|dự kiến|theo (?:đó|kế hoạch|đề án))(?!\w)"
)
_VISION = re.compile(r"(?<!\w)(?:tầm nhìn|định hướng|từ|so với)(?: (?:đến|tới|hết|năm|cuối))* \Z")
_SUMMED = re.compile(r"(?<!\w)(?:bình quân|trung bình|tổng vốn|tổng nguồn|kinh phí|vốn|huy động)(?!\w)")
_SPANS = ("year", "years")
_ENDS = (". ", "\n", ";")
_FAR, _NEAR, _OVER_LIST = 1500, 200, 2


def plan_named(account: Account, figure: Figure, start: int) -> str | None:
    """The end of the plan named last between a place and a figure, not over; all its years for what it sums up."""
    today, last = account.tools.reading.today, account.last
    if figure.role == "share" and last is not None and last.target:
        return last.period
    for at in reversed(account.skeleton.places("PERIOD", start, figure.at)):
        mention = account.skeleton.mention(at)
        if mention is None or mention.value.text is None or mention.value.grain not in _SPANS:
            continue
        if _VISION.search(account.text, max(start, at - _NEAR // 4), at) is not None:
            continue
        if is_over(mention.value.text, today):
            continue
        near = max(0, at - _NEAR)
        if _OF_PLAN.search(account.text, near, at) is None:
            return None
        clause = max(near, *(account.text.rfind(mark, near, at) for mark in _ENDS))
        if _GOAL.search(account.text, clause, figure.at) is None:
            return None
        return _reached(account, figure, mention.value)
    return None


def plan_before(account: Account, figure: Figure) -> str | None:
    """The same of the last plan named in the paragraph of a figure or the one before it, of a list over its lead."""
    lines, number = account.tools.reading.article.lines, account.sentence.line
    first = min(account.tools.outline.items_before(number), default=number)
    over = lines[max(0, first - (_OVER_LIST if lines[number].zone is Zone.BULLET else 1))]
    return plan_named(account, figure, max(account.skeleton.place(over.start), figure.at - _FAR))


def _reached(account: Account, figure: Figure, when: When) -> str | None:
    """The last year of a plan; all its years for what is set for each of them or for them together."""
    words = account.text[figure.left : figure.right]
    each = account.tools.reading.article.key.endswith("/năm", figure.mention.start, figure.mention.end)
    each = each or is_recurring(words)
    if when.grain == "year":
        return when.text if not each else None
    summed = figure.quantity.is_money or _SUMMED.search(words) is not None
    return when.text if each or summed else str(parse(when.text or "").last.year)
