"""How far a figure is from a thing that it is compared with, which is no time: «vượt 12% dự toán»."""

import re

from mickg.extract.observations.account import Account, Item
from mickg.extract.observations.adding import add
from mickg.extract.observations.comparisons import against, compared_thing, plan_passed
from mickg.extract.observations.figures import Figure

_EARLIER = re.compile(
    r"(?<!\w)(?:vụ|kỳ|đợt|lần|phiên|mùa|niên vụ|trước|hiện hành|cũ|hiện nay|ban đầu|đầu nhiệm kỳ|báo cáo"
    r"|thống kê|thời điểm|khi|(?:đầu|cuối) (?:tháng|tuần|vụ|mùa)|hôm (?:qua|trước))(?!\w)"
)
_PLAN, _SET = "kế hoạch", "mức đặt ra"
_FARTHER = {
    "figure-less-than-then": "thấp hơn",
    "figure-more-than-then": "cao hơn",
    "figure-rise": "tăng so với",
    "figure-fall": "giảm so với",
}


def compared(account: Account, figure: Figure, of: Item | None) -> str:
    """The thing, no period, that a change is told against: «so với dự toán»; empty where there is none."""
    if len(against(account.skeleton, figure)) > 0:
        return ""
    thing = compared_thing(account.skeleton, figure)
    if thing is None and of is not None and figure.quantity.unit == "percent":
        thing = plan_passed(account.skeleton, figure)
    if of is not None and _EARLIER.search(account.text, *(thing or (figure.at + 1, figure.right))) is not None:
        return ""
    if thing is not None:
        return account.tools.words.plain(*thing)
    exceeds = account.text.startswith("vượt", figure.run)
    name = account.tools.following.object(figure) if exceeds or figure.quantity.unit == "factor" else ""
    return name or (_SET if exceeds and figure.quantity.measure is not None else _PLAN if exceeds else "")


def set_against(account: Account, figure: Figure, thing: str, *, bare: bool) -> None:
    """Tell a distance as a figure of its own: «tỷ lệ sử dụng IPv6 so với trung bình toàn cầu» 1,7 lần."""
    own = account.subject(figure) if not bare else ""
    last = account.last
    grown = last is not None and last.figure.role == "change" and last.indicator.endswith(last.topic)
    told = last.indicator if last is not None and grown else account.topic
    rule = figure.rule if figure.quantity.unit != "factor" else ""
    joint = "vượt" if account.text.startswith("vượt", figure.run) else _FARTHER.get(rule, "so với")
    add(account, figure, f"{own or told} {joint} {thing}", own or account.topic)
