"""Items as they are added to an account: named with their condition, dated, and set apart where they are to be reached."""

import re

from mickg.extract.observations.account import Account, Item
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.names import measured
from mickg.extract.observations.targets import is_far, is_norm, is_over, lies_ahead

_ATTENDED = re.compile(r"điểm cầu|đại biểu|phiếu")
_ATTENDING = re.compile(
    r"(?<!\w)(?:(?:tham|cùng|tới|đến|về) dự(?!\w)|dự (?:hội nghị|họp|lễ|buổi|phiên|kỳ họp)|có mặt|sự (?:tham dự|góp mặt))"
)
_AIM_TOLD = re.compile(r"(?:so với|hơn|bằng|vượt)(?: mức)? (?:mục tiêu|kế hoạch|dự toán|chỉ tiêu) [^,;.()]*\Z")
_LASTING = ("ngày", "giờ", "phút", "giây", "tuần")
_FIXED = re.compile(
    r"(?:số )?(?:chiều dài|diện tích(?! (?:gieo|trồng|lúa|rừng|canh|sản|nuôi|thu|cây))|dung tích|chỉ tiêu|nhiệm vụ"
    r"|tổng mức đầu tư)(?!\w)"
)
_RULED = re.compile(r"(?:số )?(?:chương|điều(?! tra)|khoản|mức phạt|phạt tiền|thời hạn)(?!\w)")
_BY_NOW = re.compile(r"(?:đến|tới) (?:nay|thời điểm (?:này|hiện tại))(?!\w)")
_PLANNED = ("dự kiến", "định hướng")


def add(account: Account, figure: Figure, indicator: str, topic: str) -> Item:
    """Tell a figure by a name; without one it is only returned, to hold what is told of it."""
    account.aimed = account.aimed or (figure.role == "aim" and account.text.startswith(_PLANNED, figure.run))
    fixed = any(kind.match(indicator.lower()) for kind in (_FIXED, _RULED))
    aim = figure.role == "aim" or _AIM_TOLD.search(account.text, figure.left, figure.run) is not None
    lasting = figure.quantity.unit in ("month", "year") or figure.quantity.measure in _LASTING
    target = aim or (is_wished(account, figure) and not lasting and not (fixed and figure.opened >= 0))
    period = _told(account, figure, target=target)
    today = account.tools.reading.today
    if period is None and not fixed:
        period = _taken_over(account, figure, indicator, target=target)
    if period is None and not target and today is not None and _RULED.match(indicator.lower()) is None:
        period = today.isoformat()[:4]
    ahead = lies_ahead(period, today) and not lasting
    item = Item(figure, measured(_conditioned(account, indicator), figure), topic, period)
    item.target = (target and (aim or not is_over(period, today))) or ahead
    if indicator != "":
        account.items.append(item)
        account.topic = topic or account.topic
    return item


def is_wished(account: Account, figure: Figure) -> bool:
    """Whether a figure is to be reached, by the words before it or its own: «ít nhất 80%»."""
    mention = figure.mention
    return account.aimed or is_norm(account.tools.reading.article.key[mention.start : mention.end])


def _is_of_event(account: Account, figure: Figure, indicator: str) -> bool:
    """Whether a figure counts who or what takes part in the event that is reported."""
    if _ATTENDED.search(indicator.lower()) is not None:
        return True
    start = account.skeleton.place(account.sentence.start)
    return figure.quantity.unit == "count" and _ATTENDING.search(account.text, start, figure.at) is not None


def _conditioned(account: Account, indicator: str) -> str:
    """A name with the condition that its sentence begins with."""
    if account.condition != "" and indicator != "" and account.condition not in indicator:
        indicator = f"{indicator} {account.condition}"
    return " ".join(indicator.split())


def _told(account: Account, figure: Figure, *, target: bool) -> str | None:
    """The period that a figure's own sentence tells."""
    dating = account.tools.dating
    told = figure.own or dating.trailing(figure)
    if told is None and target:
        told = dating.planned(figure)
    return told or account.current


def _taken_over(account: Account, figure: Figure, indicator: str, *, target: bool) -> str | None:
    """The period of a figure whose sentence tells none: by what it is, else from what stands over and before it."""
    dating, today, unit = account.tools.dating, account.tools.reading.today, figure.quantity.unit
    if unit == "year":
        return today.isoformat()[:4] if today is not None else None
    if unit in ("count", "percent") and today is not None and _is_of_event(account, figure, indicator):
        return today.isoformat()
    inherited = dating.inherited(account.sentence)
    if inherited is not None and (target or not is_far(inherited, today)):
        return inherited
    if target:
        return account.horizon if figure.quantity.measure not in _LASTING else None
    by_now = today is not None and _BY_NOW.search(account.text, figure.left, figure.run) is not None
    return dating.covered or (today.isoformat() if today is not None and by_now else None)
