"""Whether a sum is what a budget lets be: by its name, or by the vote on the budget told before it."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account
from mickg.extract.observations.dating.aiming import is_done
from mickg.extract.observations.figures import Figure
from mickg.extract.skeleton import LETTERS

_BUDGET = by_letter(r"(?:tổng )?dự toán (?:thu|chi|bội chi|ngân sách)(?!\w)|kế hoạch (?:vốn|thu|doanh thu|chi)(?!\w)")
_DONE = by_letter(r"so với|thực hiện|giải ngân|vượt|hoàn thành|(?<!\w)đạt(?!\w)|còn lại|quyết toán")
_ALLOWED = by_letter(r"(?<!\w)(?:mức trần|trần (?:nợ|bội chi)|(?:quốc hội|hội đồng nhân dân) (?:\w+ )?cho phép)(?!\w)")
_PLAN = re.compile(r"(?:dự toán|kế hoạch|chỉ tiêu|mục tiêu) (?!này|đó|quốc gia|trên|nói|số)(?:giải ngân )?(?P<rest>.*)")
_IS = re.compile(r"(?:là|:)(?: (?:khoảng|hơn|trên))* ?\Z")

_ITEM = by_letter(r"(?:tổng (?:số |mức )?|mức |số )?(?:thu|chi|vay|bội chi|bội thu)(?!\w)")
_PASSED = re.compile(
    r"(?<!\w)(?:thông qua|quyết nghị|quyết định|phê chuẩn|phê duyệt|biểu quyết)(?!\w)[^.;]{0,120}?"
    rf"(?<!\w)dự toán(?!\w)[^.;{LETTERS['QUANTITY']}]{{0,60}}?(?P<when>{LETTERS['PERIOD']})"
)
_NEAR = 400


def is_budget(account: Account, figure: Figure, indicator: str) -> bool:
    """Whether a figure is what a budget or its ceiling lets be: «dự toán thu năm 2018 là», «mức Quốc hội cho phép»."""
    name = indicator.lower()
    planned = _PLAN.match(name) if _IS.fullmatch(account.text, figure.run, figure.at) is not None else None
    if planned is not None and _DONE.search(planned["rest"]) is None:
        return True
    if figure.role not in ("level", "count", "share") or figure.quantity.unit not in ("VND", "USD", "percent"):
        return False
    if is_done(account.text[figure.left : figure.at]):
        return False
    return _ALLOWED.search(name) is not None or (_BUDGET.match(name) is not None and _DONE.search(name) is None)


def passed_for(account: Account, figure: Figure, indicator: str) -> str | None:
    """The year of the budget that a sum is of: «thông qua dự toán năm 2025. Tổng số thu là …»; else None."""
    if not figure.quantity.is_money or _ITEM.match(indicator.lower()) is None:
        return None
    passed = [*_PASSED.finditer(account.text, max(0, account.start - _NEAR), figure.run)]
    when = account.skeleton.mention(passed[-1].start("when")) if len(passed) > 0 else None
    year = when.value.text if when is not None else None
    told = figure.own or account.current
    if year is None or told not in (None, year) or is_done(account.text[account.start : figure.at]):
        return None
    return str(year)
