"""When a figure is so: what its sentence tells goes before what the text around it tells."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account
from mickg.extract.observations.dating.due import in_next_year
from mickg.extract.observations.dating.since_then import since_then
from mickg.extract.observations.dating.targets import whole_year
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.ground import is_ground, is_grown, is_moving
from mickg.extract.observations.lasting import LASTING
from mickg.extract.observations.nowadays import now_told
from mickg.extract.observations.occasions import (
    is_of_the_asked,
    is_of_the_event,
    is_of_the_occasion,
    of_the_session,
    on_the_day,
)
from mickg.extract.observations.plan_names import plan_named
from mickg.extract.observations.prices import day_of_prices, is_rate
from mickg.extract.observations.seasons import year_of_season
from mickg.extract.observations.turnover import over_its_months
from mickg.extract.observations.undated import taken_over
from mickg.extract.observations.yearly import is_of_each_year, is_yearly, term_of_goals, year_of_goal, years_of_each
from mickg.extract.skeleton import LETTERS

_FIXED = by_letter(
    r"(?:số )?(?:(?:chiều|bề) (?:dài|rộng)|diện tích(?! (?:đã|đang|bị|được|cho|ngập|cháy|mất|thiệt|nhiễm"
    r"|gieo|trồng|lúa|rừng|canh|sản|nuôi|thu|cây))(?!.* (?:bị|thiệt hại|hư hại|ngập|gieo|trồng|thu hoạch|thu hồi"
    r"|phát hiện|kiến nghị|xử lý|chuyển đổi|giải phóng|cấp giấy|bàn giao|thực hiện(?! dự án)|xuống giống|cấy|sạ"
    r"|gây hại|nhiễm|khoanh nuôi|dồn điền)(?!\w))"
    r"|dung tích|chỉ tiêu|nhiệm vụ"
    r"|tổng mức đầu tư|chương(?! trình)|điều(?! tra| kiện| trị| chỉnh| dưỡng| động)|mức phạt|phạt tiền"
    r"|khoản(?! (?:thu|chi|nợ|vay|tiền|mục|hỗ trợ)(?!\w))"
    r"|thời hạn)(?!\w)"
)
_SIZE = re.compile(r"(?:chiều dài|diện tích|dung tích)(?!\w)")
_PENALTY = by_letter(
    r"(?<!\w)phạt(?: tiền| tù)?(?: ở)?(?: mức)?"
    r"(?: (?:từ|tối đa|tối thiểu|cao nhất|thấp nhất|lên tới|đến|tới|không quá|là)){1,2} \Z"
)
_DELAY = by_letter(
    r"(?<!\w)(?:chậm nhất|thời hạn|trong vòng|tối đa|không quá)(?: (?:là|sau|trong|kể từ|không quá))* \Z"
)
_RULED = by_letter(
    rf"(?:(?:cũng |ngoài ra,? )?theo|căn cứ)(?: các| những)? (?:(?:quy định|luật|nghị định|nghị quyết)(?!\w)"
    rf"|(?P<law>{LETTERS['DOCUMENT']}))"
)
_NORM = re.compile(
    rf"(?<!\w)(?:mức|định mức|đơn giá|thuế suất|lương)(?!\w)[^,;.()]{{0,60}} theo"
    rf" (?:(?:quy định|luật|nghị định)(?!\w)|(?P<law>{LETTERS['DOCUMENT']}))"
    rf"|(?:(?<!\w)(?:luật|nghị định|thông tư|pháp luật)|(?P<ruling>{LETTERS['DOCUMENT']}))(?: hiện hành)?"
    r" quy định(?!\w)"
)
_RULES = re.compile(
    r"(?:theo đó|cụ thể),? [^;.]*?(?<!\w)(?:mức (?:bồi thường|hỗ trợ|phạt|phí|thu|đóng|trợ cấp|hưởng|chi trả|vay|thuế"
    r"|giảm trừ|lương)|lệ phí|phí|học phí|thuế suất)(?!\w)"
)
_LAWS = ("nghị quyết", "nghị định", "luật", "bộ luật", "quyết định", "thông tư", "quy định")
_PLAN = re.compile(r" (?:dự toán|kế hoạch|chỉ tiêu)(?!\w)")
_OF_PLAN = by_letter(rf"(?<!\w)dự toán(?!\w)(?!: [^\W\d_])[^,;.(){LETTERS['QUANTITY']}]*\(?\Z")
_OF_YEARS_PLAN = by_letter(r"(?<!\w)(?:chỉ tiêu|mục tiêu|kế hoạch) (?:của )?(?:cả )?năm(?: (?:là|đạt|phải đạt))* \Z")
_THAN_PLAN = re.compile(r"(?:so với|hơn|bằng|vượt)(?: mức)? (?:mục tiêu|kế hoạch|chỉ tiêu) [^,;:.()]*\Z")
_FORMERLY = re.compile(r"\((?:mức |con số )?(?:trước (?:đó|đây|kia|khi)|cũ|hiện hành)(?!\w)")
_TASKS = re.compile(r"(?:số )?(?:chỉ tiêu|nhiệm vụ)(?!\w)")
_MET = by_letter(
    r"(?<!\w)(?:hoàn thành|quá hạn|trễ hạn|đúng hạn|trong hạn|vượt|chưa đạt|đang thực hiện|đã thực hiện)(?!\w)"
)
_FINES = by_letter(r"(?<!\w)(?:xử lý|xử phạt|lập biên bản|phát hiện|bắt giữ)(?!\w)")
_WITH = re.compile(rf"[^,;.(){LETTERS['QUANTITY']}]*,? (?:có|với) (?:tổng )?mức đầu tư(?!\w)")
_NEAR, _DAY, _DAYS = 60, len("2024-01-01"), len("2024-01-01/2024-01-02")


def period_of(account: Account, figure: Figure, indicator: str, *, target: bool) -> str | None:
    """The period of a figure named `indicator`; of a plan that part of a year is compared with, the whole year."""
    told = _period_of(account, figure, indicator, target=target)
    if target:
        told = in_next_year(
            account.tools.dating.tellings, account.start, account.end, told, account.tools.reading.today
        )
    told = over_its_months(account, figure, indicator, year_of_goal(account, figure, told))
    done = not target and figure.quantity.unit in ("count", "VND", "USD")
    return since_then(account.skeleton, account.start, figure.at, told, account.tools.reading.today) if done else told


def _period_of(account: Account, figure: Figure, indicator: str, *, target: bool) -> str | None:
    if figure.own is None and figure.opened >= 0 and _FORMERLY.match(account.text, figure.opened) is not None:
        return None
    told = _told(account, figure, indicator, target=target)
    if figure.own is None and (_is_planned(account, figure) or (told is None and _is_of_years_plan(account, figure))):
        told = told or figure.current or account.current or taken_over(account, figure, target=target)
        told = told or taken_over(account, figure, target=False)
        return whole_year(told) if told is not None else None
    if told is None and target and is_yearly(account, figure, indicator):
        told = term_of_goals(account, figure)
    if told is None and target:
        told = plan_named(account, figure, account.start)
    each = told is None and is_of_each_year(account, figure, target=target)
    if told is not None or each or is_rate(account, figure):
        return years_of_each(account, figure) if each and not target else told
    told = figure.current or account.current or day_of_prices(account, figure)
    told = told or year_of_season(account, figure, target=target)
    if told is not None or _is_threat(account, figure) or (not target and _is_ruled(account, figure)):
        return told
    if is_timeless(indicator) and not _is_done(account, figure, indicator):
        return _beside(account, figure) or now_told(account, figure)
    return taken_over(account, figure, target=target)


def is_timeless(indicator: str) -> bool:
    """Whether what a figure tells has no time: the length of a road, the chapters of a law."""
    name = indicator.lower()
    return _FIXED.match(name) is not None and not is_grown(name)


def _beside(account: Account, figure: Figure) -> str | None:
    """The period of what a size is told of in the same breath: «khởi công 12 dự án với tổng mức đầu tư 9 tỷ đồng»."""
    last = account.last
    with_it = last is not None and _WITH.match(account.text, last.figure.at + 1, figure.run) is not None
    return last.period if last is not None and with_it else None


def _is_done(account: Account, figure: Figure, indicator: str) -> bool:
    """Whether what has no time by its name was done or moved in one: a fine that was paid, ground that was sown."""
    grown = figure.role == "risen" and _SIZE.match(indicator.lower()) is not None
    done = grown or _is_fined(account, figure) or _is_met(account, indicator)
    return done or is_ground(account, figure) or is_moving(account, figure)


def _is_fined(account: Account, figure: Figure) -> bool:
    """Whether a fine is what was paid, not what a law threatens: «xử lý 20 vụ, phạt tiền 3 tỷ đồng»."""
    money = figure.quantity.unit == "VND" and len(account.items) > 0
    return money and _FINES.search(account.text, account.start, figure.at) is not None


def _is_met(account: Account, indicator: str) -> bool:
    """Whether tasks or goals are told as met or not yet, not as what a plan has: «hoàn thành 12/15 nhiệm vụ»."""
    tasks = _TASKS.search(indicator.lower()) is not None
    return tasks and _MET.search(account.text, account.start, account.end) is not None


def _is_ruled(account: Account, figure: Figure) -> bool:
    """Whether a sentence begins with the law that its figures are of: «Theo Nghị định 42, mức vay là 5 triệu đồng»."""
    found = _RULED.match(account.text, account.start, figure.at) or _ruled_before(account, figure)
    found = found or _NORM.search(account.text, figure.left, figure.at)
    if found is None or found.lastgroup is None:
        return found is not None
    law = account.skeleton.mention(found.start(found.lastgroup))
    return law is not None and account.tools.reading.article.key.startswith(_LAWS, law.start)


def _ruled_before(account: Account, figure: Figure) -> re.Match[str] | None:
    """The law of the sentence before where this one goes into it: «… theo Thông tư 14. Theo đó, mức phí là 9 đồng»."""
    if _RULES.match(account.text, account.start, figure.at) is None:
        return None
    paragraph = account.text.rfind("\n", 0, account.start) + 1
    return next(_RULED.finditer(account.text, paragraph, account.start), None)


def _is_threat(account: Account, figure: Figure) -> bool:
    """Whether a figure is what the law threatens or grants: «bị phạt từ 10 triệu đồng», «chậm nhất 24 giờ»."""
    pattern = _DELAY if figure.quantity.measure in LASTING else _PENALTY
    return pattern.search(account.text, max(account.start, figure.at - _NEAR), figure.at) is not None


def _is_planned(account: Account, figure: Figure) -> bool:
    """Whether a figure is that of a year's plan: «bằng 60% dự toán (1.400 tỷ đồng)», «vượt mục tiêu 8 triệu lượt»."""
    if figure.role == "share" and _PLAN.match(account.text, figure.at + 1) is not None:
        return False
    if _OF_PLAN.search(account.text, max(account.start, figure.at - _NEAR), figure.at) is not None:
        return True
    growth = figure.quantity.unit == "percent"
    return not growth and _THAN_PLAN.search(account.text, figure.left, figure.at) is not None


def _is_of_years_plan(account: Account, figure: Figure) -> bool:
    """Whether a figure is what a year is to reach, told beside part of it: «9 tháng đạt 70% (chỉ tiêu năm 95%)»."""
    return _OF_YEARS_PLAN.search(account.text, max(account.start, figure.at - _NEAR), figure.at) is not None


def _told(account: Account, figure: Figure, indicator: str, *, target: bool) -> str | None:
    """The period that a figure's own sentence tells."""
    dating, behind = account.tools.dating, account.tools.dating.behind
    if (told := behind.reached(figure)) is not None:
        return told
    if not is_of_the_asked(account, figure) and (told := behind.in_clause(figure)) is not None:
        return told
    if target and (told := behind.deadline(figure) or behind.planned(figure)) is not None:
        return told
    told = figure.own or behind.trailing(figure)
    told = dating.wished(figure.left, figure.run) if told is None and target else told
    if not target and (since := of_the_session(account, figure, indicator)) is not None:
        return since
    held = figure.own is None and is_of_the_occasion(account, figure)
    if not target and (told is None or held or is_of_the_asked(account, figure) or _is_of_event(told, indicator)):
        told = on_the_day(account, figure, indicator) or told
    if told is not None or account.current is not None:
        return told
    return behind.listed_until(figure, account.sentence) if target else behind.closing(figure, account.sentence)


def _is_of_event(told: str | None, indicator: str) -> bool:
    """Whether a figure of an event is told with no day: «hội nghị tổng kết năm 2022 nối tới 63 điểm cầu»."""
    return is_of_the_event(indicator) and told is not None and len(told) not in (_DAY, _DAYS)
