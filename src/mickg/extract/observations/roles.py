"""What a figure does where its own words say it wrongly: a level that is a change, a count that is a share."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account
from mickg.extract.observations.changes.elided import grown_next, grown_too
from mickg.extract.observations.changes.rises import is_base
from mickg.extract.observations.comparisons import against, compared_thing
from mickg.extract.observations.completing.planned import is_as_much_of, is_of_plan_alone
from mickg.extract.observations.dating.aiming import reached
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.names import is_measured, is_ratio
from mickg.extract.observations.signs import way_moved
from mickg.extract.skeleton import LETTERS

_GIVEN = "đóng góp của "
_STEPS = (" bậc", " hạng", " vị trí")
_STEPPED = by_letter(r"(?<!\w)(?:tiến|leo|nhảy|bước|thăng tiến)(?: lên| thêm| được| tới| liền| một mạch)* \Z")
_WITH_POINTS = re.compile(r" điểm(?:,| và) ")
_NEARLY, _FIRST = "gần ", "đầu tiên "
_PRICE = re.compile(r"giá (?!trị(?!\w))")
_WAYS = ("lên ", "xuống ")
_FAR = tuple(f"{move} {to} " for move in ("tăng", "giảm", "tăng trưởng", "tăng lên") for to in ("đến", "tới"))
_DOWN = ("xuống", "tụt", "lùi", "giảm")
_ADDED = re.compile(r"(?P<what>(?:vốn|phần|giá trị|diện tích) tăng thêm)(?: (?:hơn|gần|khoảng|đạt|là|ước))* \Z")
_CUT = re.compile(r"(?<!\w)(?:cắt|tinh) giảm(?: (?:được|tới|thêm|tổng cộng))* \Z")
_BETWEEN = by_letter(r"(?<!\w)(?P<way>tăng|giảm)(?: trưởng)? từ \Z")
_EXPECTED = re.compile(r"[\s,;]*(?:(?:và|còn) )?dự kiến(?: (?:khoảng|là))* ")
_GOALS = re.compile(r" (?:chỉ tiêu|mục tiêu|tiêu chí|nhiệm vụ)(?!\w)(?! so với)")
_PLAN = re.compile(r" (?:dự toán|kế hoạch|chỉ tiêu|mục tiêu)(?!\w)")
_SUM = by_letter(
    r"(?:tổng )?(?:doanh thu|sản lượng|diện tích|thu|chi|giá trị|kim ngạch|số|lợi nhuận|vốn|nộp ngân sách|dư nợ)(?!\w)"
)
_SO_FAR = re.compile(rf"(?:[\s,;(]|(?:và|còn) )*lũy kế(?:(?: đến| hết| cả)* {LETTERS['PERIOD']})? ")


def settle_role(account: Account, figure: Figure, last: Figure | None) -> None:
    """Give a figure the role that the figures told before it and its unit make of the one that its words say."""
    _settle_beside(account, figure, last)
    _settle_level(account, figure)
    _settle_steps(account, figure, last)


def _settle_beside(account: Account, figure: Figure, last: Figure | None) -> None:
    """Make a change of «gấp 3 lần» behind another change, a share of what goes on with one or is told of a sum."""
    if last is not None and last.role == "change" and figure.role == "count" and figure.quantity.unit == "factor":
        figure.change_like(last)
    way = way_moved(account, figure, last)
    if way != "":
        _change(figure, falls=way == "giảm")
    elif (like := grown_too(account, figure, last) if last else grown_next(account, figure)) is not None:
        figure.change_like(like[0])
        figure.left, figure.run = like[1]
    moved = _BETWEEN.search(account.text, figure.left, figure.at) if figure.role == "count" else None
    alone = figure.quantity.unit == "percent" or account.tools.following.object(figure) == ""
    if moved is not None and figure.quantity.high is not None and alone:
        figure.run = moved.start("way")
        _change(figure, falls=moved["way"] == "giảm")
    if figure.role == "share" and figure.quantity.unit == "factor":
        figure.role, figure.rule = "change", "figure-times"
    if figure.role == "share" and account.text.endswith(_NEARLY, figure.left, figure.run):
        figure.run, bound = figure.run - len(_NEARLY), figure.quantity.bound or "nearly"
        figure.quantity = figure.quantity._replace(bound=bound)
    if last is not None and _is_sum_of_all(account, figure, last):
        figure.role, figure.rule = "aim", "figure-aim"
    alone = is_of_plan_alone(account, figure)
    if is_as_much_of(account, figure) or _is_contribution_too(account, figure, last):
        figure.tell("share", figure.run)
    if alone or _is_share_too(account, figure, last) or _is_share_of_like_plan(account, figure):
        figure.role, figure.rule, figure.run = "share", "figure-share", figure.left if alone else figure.run


def _is_sum_of_all(account: Account, figure: Figure, last: Figure) -> bool:
    """Whether a sum behind a stroke is what the one before it is part of: «giải ngân 2,8 tỷ/5,7 tỷ đồng»."""
    sums = figure.quantity.is_money and figure.quantity.is_like(last.quantity)
    return sums and account.text[last.at + 1 : figure.at].endswith("/") and figure.quantity.value > last.quantity.value


def _settle_level(account: Account, figure: Figure) -> None:
    """Tell levels from changes and goals: «vốn tăng thêm 5 tỷ», «giá xăng xuống 4,1%», «đã đạt mục tiêu 8%»."""
    unit = figure.quantity.unit
    if figure.role == "base" and not is_base(account, figure):
        figure.role, figure.rule = "level", "figure-level"
    if figure.role == "aim" and (at := reached(account.text, figure.left, figure.run)) is not None:
        figure.left = max(figure.left, account.text.rfind(_FIRST, figure.left, at) + len(_FIRST))
        figure.tell("count" if figure.quantity.is_bare_count else "level", at)
    if figure.role == "change" and _is_passed(account, figure):
        figure.tell("level", figure.run)
        figure.quantity = figure.quantity._replace(bound=figure.quantity.bound or "more-than")
    _settle_things(account, figure)
    added = _ADDED.search(account.text, figure.left, figure.at) if figure.role == "change" else None
    if added is not None and unit in ("VND", "USD", "count"):
        figure.tell("level", added.end("what"))
    if figure.role == "count" and _SO_FAR.fullmatch(account.text, figure.left, figure.at) is not None:
        figure.tell("level", figure.left)
    if figure.role == "level" and unit == "percent" and _is_how_far(account, figure):
        _change(figure, falls=account.text.startswith(_DOWN, figure.run))
    if figure.role == "level" and unit == "count" and _is_what_is_left(account, figure):
        figure.role = "has"


def _settle_things(account: Account, figure: Figure) -> None:
    """Count things where words of change or expecting only lead to them: «cắt giảm được 20 thủ tục», «dự kiến 9 xã»."""
    things, unit = figure.quantity.is_bare_count, figure.quantity.unit
    if figure.role == "level" and things and _EXPECTED.fullmatch(account.text, figure.left, figure.at) is not None:
        figure.tell("count", figure.at)
    if (figure.role, unit) != ("change", "count"):
        return
    cut = things and _CUT.search(account.text, account.start, figure.at) is not None
    goals = things and _GOALS.match(account.text, figure.at + 1) is not None
    if figure.quantity.out_of is not None or cut or goals:
        figure.tell("count", figure.at)


def _is_passed(account: Account, figure: Figure) -> bool:
    """Whether «vượt» says that what was measured is more than so much, no plan: «kim ngạch vượt 32 tỷ USD»."""
    if not account.text.startswith("vượt ", figure.run) or compared_thing(account.skeleton, figure) is not None:
        return False
    if _PLAN.match(account.text, figure.at + 1) is not None or len(against(account.skeleton, figure)) > 0:
        return False
    subject = account.subject(figure)
    rate = figure.quantity.unit == "percent"
    return is_ratio(subject) if rate else figure.quantity.unit != "factor" and is_measured(subject)


def _settle_steps(account: Account, figure: Figure, last: Figure | None) -> None:
    """Make a change of steps in an order: «tăng 3 bậc», «tăng 1,5 điểm và 3 bậc»."""
    key, mention = account.tools.reading.article.key, figure.mention
    if figure.quantity.unit != "rank" or not key.endswith(_STEPS, mention.start, mention.end):
        return
    stepped = _STEPPED.search(account.text, figure.left, figure.at) if figure.role == "count" else None
    if stepped is not None:
        figure.run = stepped.start()
    too = figure.role == "count" and last is not None and last.role == "change"
    if too and last is not None and _WITH_POINTS.fullmatch(account.text, last.at + 1, figure.at) is not None:
        _change(figure, falls=last.falls)
    elif figure.role == "level" or stepped is not None:
        _change(figure, falls=account.text.startswith(_DOWN, figure.run))


def _change(figure: Figure, *, falls: bool) -> None:
    figure.role, figure.rule = "change", "figure-fall" if falls else "figure-rise"


def _is_what_is_left(account: Account, figure: Figure) -> bool:
    """Whether «còn 5 vụ» counts what is there, no level of a change before it: «giảm 9%, còn 5 vụ»."""
    if not account.text.startswith("còn ", figure.run) or account.text[figure.left : figure.run].strip() != "":
        return False
    rates = (one.quantity.unit == "percent" and not is_ratio(account.subject(one)) for one in account.held)
    return not any(rates) and not any(figure.quantity.is_like(one.quantity) for one in account.held)


def _is_share_too(account: Account, figure: Figure, last: Figure | None) -> bool:
    """Whether a share of a plan goes on with another, «bằng 92% dự toán và 86% kế hoạch», or is alone in brackets.

    The latter is «tăng 5% (49% kế hoạch năm)».
    """
    if last is None or (figure.role, figure.quantity.unit) != ("count", "percent"):
        return False
    led = account.text[last.at : figure.at].endswith((" và ", ", ")) and last.role == "share"
    led = led or (account.last is not None and account.text[figure.opened + 1 : figure.at] == "")
    return led and _PLAN.match(account.text, figure.at + 1) is not None


def _is_contribution_too(account: Account, figure: Figure, last: Figure | None) -> bool:
    """Whether points go on with who gave how many: «công nghiệp đóng góp 6,8 điểm phần trăm, dịch vụ 2,7 điểm»."""
    told = account.last
    if told is None or told.figure is not last or figure.role not in ("level", "count"):
        return False
    points = last.quantity.unit == figure.quantity.unit == "percentage-point"
    return points and told.indicator.startswith(_GIVEN)


def _is_share_of_like_plan(account: Account, figure: Figure) -> bool:
    """Whether a share right behind what it is of is of the plan that the one before was: «thu 5 tỷ đồng, đạt 47%».

    In a row of such shares, so is that of a sum named with it: «sản lượng đạt 98% kế hoạch; doanh thu đạt 91%». What a
    sum is a share of may be told in the sentence before.
    """
    told = account.last
    if told is None or figure.quantity.unit != "percent" or figure.role not in ("level", "count"):
        return False
    reached = account.text.startswith("đạt ", figure.run) or figure.role == "level"
    quantity, between = told.figure.quantity, account.text[told.figure.right : figure.run]
    beside = told.figure.opened == figure.opened or figure.opened >= told.figure.right
    counted = quantity.is_money or (quantity.unit == "count" and quantity.out_of is None)
    right_behind = counted and beside and between.strip(" ,(") == ""
    in_row = told.is_of_plan and _SUM.match(account.subject(figure)) is not None
    if not reached or not (right_behind or in_row):
        return False
    before = () if in_row or not quantity.is_sum else account.earlier
    shares = (one for one in reversed((*before, *account.items)) if one.figure.role == "share")
    share = next(shares, None)
    return share is not None and share.is_of_plan


def _is_how_far(account: Account, figure: Figure) -> bool:
    """Whether a percentage says how far what is no rate itself went: «giá xăng xuống 4,1%».

    So does one against a time: «đá quý cũng tăng đến 72% so với tháng trước».
    """
    subject, last = account.subject(figure), account.last
    if account.text.startswith(_WAYS, figure.run):
        return _PRICE.match(subject) is not None
    if not account.text.startswith(_FAR, figure.run):
        return False
    if account.text.startswith(" so với ", figure.at + 1):
        return not is_ratio(subject)
    beside = last is not None and account.text[last.figure.right : figure.run].strip(" ,") == ""
    return beside and last is not None and last.figure.quantity.unit != "percent"
