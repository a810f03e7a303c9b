"""Goals for every year, or on the average of years: they are of the term that they are set for, if one is told."""

import re

from mickg.article import Zone
from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account
from mickg.extract.observations.dating.targets import is_over, is_recurring, whole_year
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.points import is_counted_up_to
from mickg.extract.skeleton import LETTERS

_AVERAGE = re.compile(
    r"(?:(?:tốc độ|tỷ lệ|mức) )?(?:tăng trưởng|tăng|giảm)(?!\w).*(?<!\w)(?:bình quân|trung bình)(?! đầu)"
)
_BESIDE = by_letter(
    rf"(?:\(|,|{LETTERS['QUANTITY']}|trong khi) ?(?:[^\W\d_]+ ){{0,3}}(?:kế hoạch|chỉ tiêu|mục tiêu)(?! quốc gia)"
    rf"[^,;.(){LETTERS['QUANTITY']}{LETTERS['PERIOD']}]*\Z"
)
_EACH_YEAR = ("mỗi năm", "hằng năm", "hàng năm")
_EACH_YEAR_BEHIND = re.compile(rf"(?: [^\W\d_]+){{0,2}} (?:{'|'.join(_EACH_YEAR)})(?!\w)")
_EACH_YEAR_OPENS = re.compile(
    rf"(?:[.,;:–)-]|(?<!\w)(?:rằng|biết|hay|bình quân|trung bình|khi)) (?:{'|'.join(_EACH_YEAR)})(?!\w)"
    r"|(?<!\w)mỗi năm (?!học(?!\w))"
)
_YEARS = re.compile(r"[0-9]{4}/[0-9]{4}")
_TERM = ("nhiệm kỳ", "giai đoạn", "thời kỳ")
_NEAR = 60
_SUMMED_UP = by_letter(r"(?<!\w)(?:kết quả|tổng kết|sơ kết|đánh giá|nhìn lại)(?!\w)")


def is_yearly(account: Account, figure: Figure, indicator: str) -> bool:
    """Whether a goal is set for each year of several: «hằng năm kết nạp 80 đảng viên», «tăng trưởng bình quân 7%»."""
    if is_recurring(account.text[figure.left : figure.right]):
        return True
    each = account.tools.reading.article.key.endswith("/năm", figure.mention.start, figure.mention.end)
    return figure.quantity.unit == "percent" and (each or _AVERAGE.match(indicator.lower()) is not None)


def is_of_each_year(account: Account, figure: Figure, *, target: bool) -> bool:
    """Whether a figure is told of every year alike: «tốn 12 tỷ đồng mỗi năm», «Mỗi năm, chợ đón 2 triệu lượt khách»."""
    if target:
        return is_recurring(account.text[figure.left : figure.right])
    text = account.text
    if text.startswith(_EACH_YEAR, account.start) or _EACH_YEAR_BEHIND.match(text, figure.at + 1, figure.right):
        return True
    return (
        " năm" in text[account.start : figure.at]
        and _EACH_YEAR_OPENS.search(text, account.start, figure.at) is not None
    )


def years_of_each(account: Account, figure: Figure) -> str | None:
    """The years on end that what is so in each of them is told of, in its sentence or before it."""
    dating = account.tools.dating
    told = (figure.current, account.current, dating.inherited(account.sentence), dating.covered)
    return next((one for one in told if one is not None and _YEARS.fullmatch(one) is not None), None)


def year_of_goal(account: Account, figure: Figure, told: str | None) -> str | None:
    """The year for a goal told beside what was counted up to a day: «Đến 30/9, đạt 91% (chỉ tiêu giao là 93%)»."""
    if told is None or figure.own is not None or not is_counted_up_to(account, told, figure.at):
        return told
    beside = _BESIDE.search(account.text, max(account.start, figure.at - _NEAR), figure.at) is not None
    return whole_year(told) if beside else told


def term_of_goals(account: Account, figure: Figure) -> str | None:
    """The term, not over, that the paragraph told last or the nearest heading or title over it names."""
    skeleton, article = account.skeleton, account.tools.reading.article
    paragraph = account.text.rfind("\n", 0, account.start) + 1
    heads = [line for line in article.lines[: account.sentence.line] if line.zone in (Zone.TITLE, Zone.HEADING)]
    spans = [(skeleton.place(line.start), skeleton.place(line.end)) for line in reversed(heads)]
    for start, end in ((paragraph, figure.at), *spans):
        for at in reversed(skeleton.places("PERIOD", start, end)):
            mention = skeleton.mention(at)
            if mention is None or mention.value.grain != "years" or not article.key.startswith(_TERM, mention.start):
                continue
            looked_back = _SUMMED_UP.search(account.text, start, at) is not None
            if not looked_back and not is_over(mention.value.text, account.tools.reading.today):
                told: str | None = mention.value.text
                return told
    return None
