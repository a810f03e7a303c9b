"""The period of a figure whose sentence tells none: by what it counts, else from what stands over and before it."""

import re

from mickg.article import Zone
from mickg.extract.branches import by_letter
from mickg.extract.observations.account import LEVELS, Account
from mickg.extract.observations.comparisons import compared
from mickg.extract.observations.dating.due import begins_with_another
from mickg.extract.observations.dating.long_pasts import is_of_months, is_of_years
from mickg.extract.observations.dating.targets import is_closing, is_far, is_over, lies_ahead
from mickg.extract.observations.dating.terms import at_end_of_term, is_there
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.lasting import LASTING, is_lasting
from mickg.extract.observations.nowadays import is_now, is_nowadays, now_over, now_told
from mickg.extract.observations.plan_names import plan_before
from mickg.extract.observations.points import is_counted_up_to
from mickg.extract.skeleton import LETTERS

_MOST = by_letter(r"(?<!\w)(?:(?:nhiều|cao|lớn|ít|thấp|nhanh|chậm|mạnh|sâu) nhất|dẫn đầu|đứng đầu)(?!\w)")
_YEARS_END = by_letter(
    rf"(?<!\w)(?:(?:đến|tới|vào|trước) (?:hết|cuối)|hết|cuối) năm"
    rf"(?! [0-9{LETTERS['PERIOD']}]|\w| (?:học|tới|sau|qua|trước|ngoái|đầu))"
)
_BESIDE = by_letter(
    r"(?<!\w)(?:trong khi|so với|còn|vượt|cao hơn|thấp hơn)[^;.()]*?(?<!\w)(?:chỉ tiêu|mục tiêu|kế hoạch)"
    r"(?:[^,;.()]* (?:giao|đề ra|đặt ra|năm))? là \Z"
)
_FORMERLY = by_letter(r"(?<!\w)(?:trước (?:đây|kia|đó)|hồi ấy|thời (?:ấy|đó)|xưa)(?!\w)")
_OF_TERM = by_letter(
    r"(?<!\w)(?:bình quân|trung bình|hằng năm|hàng năm|mỗi năm|đã|được|ban hành|tổ chức|xử lý|trong đó"
    r"|cả|toàn|tổng)(?!\w)"
)
_COUNTED = ("count", "per-100-people")
_A_HEAD = by_letter(r"(?<!\w)(?:thu nhập|grdp|gdp) (?:bình quân )?(?:đầu người|trên đầu người)(?!\w)(?!.* tăng )")
_TERM = re.compile(r"[0-9]{4}/[0-9]{4}")
_DONE = re.compile(r"(?<!\w)(?:đã|được|vừa|bị|tăng|giảm|ước|thực hiện|tổ chức|xảy ra)(?!\w)")


def taken_over(account: Account, figure: Figure, *, target: bool) -> str | None:
    """The period that a figure without one takes over from its paragraph, its list, its headings or its article."""
    told = _taken_over(account, figure, target=target)
    if target or told is None:
        return told
    stock = figure.quantity.unit in _COUNTED and is_there(account.text, account.start, figure.at)
    stock = stock or (figure.quantity.is_money and _A_HEAD.search(account.text, account.start, figure.at) is not None)
    return at_end_of_term(told, account.tools.reading.today) if stock else told


def _taken_over(account: Account, figure: Figure, *, target: bool) -> str | None:
    dating, today, unit = account.tools.dating, account.tools.reading.today, figure.quantity.unit
    if unit == "year":
        return today.isoformat()[:4] if today is not None else None
    if (sure := _of_each_year(account, figure) or (_this_year(account, figure) if target else None)) is not None:
        return sure
    inherited = dating.behind.to_now(figure, account.end) or _of_the_most(account) or dating.inherited(account.sentence)
    listed = now_over(account)
    now = now_told(account, figure) or listed
    if now is None and not target and _is_long_past(account, figure, inherited):
        return inherited if _TERM.fullmatch(inherited or "") is not None else None
    nowadays = listed is not None or (now is not None and is_nowadays(account, figure))
    parted = nowadays and not target and len(inherited or "") != len("2024-01-01")
    stale = (
        now is not None and inherited is not None and (inherited[:4] < now or parted or lies_ahead(inherited, today))
    )
    far = inherited is not None and inherited != dating.covered and is_far(inherited, today)
    if inherited is not None and (target or not (stale or (far and not _sums_up(account, figure, inherited)))):
        return (_still_now(account, figure) if now is None and not target else None) or inherited
    if not target:
        return now if stale or nowadays or is_now(account, figure) else _of_article(account, figure, now)
    return _wished_until(account, figure) if figure.quantity.measure not in LASTING else None


def _is_long_past(account: Account, figure: Figure, inherited: str | None) -> bool:
    """Whether a figure was done over years of no known beginning, or over months where no period is reviewed."""
    told = account.skeleton, account.start, figure.at, figure.right
    return is_of_years(*told) or (inherited is None and account.tools.dating.covered is None and is_of_months(*told))


def _of_article(account: Account, figure: Figure, now: str | None) -> str | None:
    """What the article reviews, else the day that it counts up to or its year; things left are of the year so far."""
    covered, then = account.tools.dating.covered_at(figure.at), _so_then(account, figure)
    left = now is not None and figure.quantity.unit == "count" and covered is not None and covered.startswith(now)
    if covered is not None and not left:
        return (_still_now(account, figure) if now is None else None) or covered
    headed = account.tools.dating.headed(account.sentence.line)
    told = (_carried(account, then) if then is not None and then != headed else None) or now
    if told is None and then != headed:
        account.tools.assumed.add(figure.at)
    return told or then


def _sums_up(account: Account, figure: Figure, term: str) -> bool:
    """Whether a figure is an average or a sum of what was done in a term that ends with the article's year."""
    told = _OF_TERM.search(account.text, account.start, figure.at) is not None
    return told and is_closing(term, account.tools.reading.today)


def _still_now(account: Account, figure: Figure) -> str | None:
    """The article's year for things that there are, behind others there are now: «Hiện có 9 chợ. Số sạp là 40 sạp»."""
    today = account.tools.reading.today
    if today is None or len(account.earlier) == 0 or figure.quantity.unit not in ("count", "percent"):
        return None
    year = today.isoformat()[:4]
    there = _DONE.search(account.text, account.start, account.end) is None
    last = account.earlier[-1]
    untimed = last.figure.own is None and last.figure.current is None
    return year if there and untimed and last.period == year and not last.target else None


def _carried(account: Account, year: str) -> str | None:
    """The day or month of a year that was last counted up to: «Tính đến 10/8, …» dates what comes after."""
    told = (one for one in reversed(account.tools.told) if not one.target and one.period is not None)
    over = (one.period for one in told if not (one.estimated and _goes_on(account, one.period)))
    last = next((period for period in over if period is not None and period.startswith(f"{year}-")), None)
    if last is None or _is_ahead(account, last):
        return None
    return last if is_counted_up_to(account, last, account.start) else None


def _goes_on(account: Account, period: str | None) -> bool:
    """Whether a period is not over on the article's day."""
    return not is_over(period, account.tools.reading.today, by_now=True)


def _is_ahead(account: Account, day: str) -> bool:
    today = account.tools.reading.today
    return today is not None and day > today.isoformat()


def _of_the_most(account: Account) -> str | None:
    """What the sentence before told, where this one tells who has most of it: «Xã A nhận nhiều nhất với 5 hồ sơ»."""
    if len(account.earlier) == 0 or _MOST.search(account.text, account.start, account.figures[0].at) is None:
        return None
    return account.earlier[0].period


def _wished_until(account: Account, figure: Figure) -> str | None:
    """When a goal without a time is to be reached: with what it stands beside, those before it or what is planned."""
    last = account.last
    beside = last is not None and last.figure.quantity.unit == figure.quantity.unit and is_beside(account, figure)
    if last is not None and (figure.opened >= 0 or beside):
        return last.period
    horizon, planned = account.horizon, account.tools.dating.planned_year
    if horizon is not None and "-" in horizon and _turns(account, figure):
        horizon = None
    later = horizon is not None and planned is not None and horizon[:4] < planned
    return plan_before(account, figure) or planned if horizon is None or later else horizon


def _turns(account: Account, figure: Figure) -> bool:
    """Whether a sentence goes over to another who is to do something, or to another paragraph that is no list's."""
    article, line = account.tools.reading.article, account.sentence.line
    first = account.sentence.start <= article.lines[line].start and article.lines[line].zone is not Zone.BULLET
    return first or begins_with_another(account.text, account.start, figure.at)


def _of_each_year(account: Account, figure: Figure) -> str | None:
    """The years that the article sums up for what is so in each of them: «bình quân 0,35%/năm»."""
    dating, mention = account.tools.dating, figure.mention
    each = len(dating.term) > 0 and account.tools.reading.article.key.endswith("/năm", mention.start, mention.end)
    return dating.covered if each else None


def is_beside(account: Account, figure: Figure) -> bool:
    """Whether a goal is told beside what came of it: «đạt 91%, trong khi chỉ tiêu được giao là 89%»."""
    return _BESIDE.search(account.text, figure.left, figure.at) is not None


def _this_year(account: Account, figure: Figure) -> str | None:
    """The article's year for a goal told for its end: «đến cuối năm»."""
    today = account.tools.reading.today
    found = _YEARS_END.search(account.text, figure.left, figure.right) if today is not None else None
    return today.isoformat()[:4] if found is not None and today is not None else None


def _so_then(account: Account, figure: Figure) -> str | None:
    """The article's year for what is so without a word of time; None for lengths of time and what was so before."""
    today = account.tools.reading.today
    if today is None or is_lasting(figure.quantity):
        return None
    before = _FORMERLY.search(account.text, account.start, figure.at) is not None
    return (_after_compared(account, figure, today.year) or today.isoformat()[:4]) if not before else None


def _after_compared(account: Account, figure: Figure, year: int) -> str | None:
    """The year before the article's where a figure is compared with the one before that: «so với năm 2021» in 2023."""
    following = next((one.at for one in account.figures if one.at > figure.at and one.role in LEVELS), account.end)
    than = compared(account.skeleton, figure.at, following)
    told = than is not None and than.grain in ("year", "same") and than.year == year - 2
    return str(year - 1) if told else None
