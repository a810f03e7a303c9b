"""Goals for every year, or on the average of years: they are of the term that they are set for, if one is told."""

import re

from mickg.article import Zone
from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account
from mickg.extract.observations.dating.targets import is_over, is_recurring
from mickg.extract.observations.figures import Figure

_AVERAGE = re.compile(
    r"(?:(?:tốc độ|tỷ lệ|mức) )?(?:tăng trưởng|tăng|giảm)(?!\w).*(?<!\w)(?:bình quân|trung bình)(?! đầu)"
)
_TERM = ("nhiệm kỳ", "giai đoạn", "thời kỳ")
_SUMMED_UP = by_letter(r"(?<!\w)(?:kết quả|tổng kết|sơ kết|đánh giá|nhìn lại)(?!\w)")


def is_yearly(account: Account, figure: Figure, indicator: str) -> bool:
    """Whether a goal is set for each year of several: «hằng năm kết nạp 80 đảng viên», «tăng trưởng bình quân 7%»."""
    if is_recurring(account.text[figure.left : figure.right]):
        return True
    each = account.tools.reading.article.key.endswith("/năm", figure.mention.start, figure.mention.end)
    return figure.quantity.unit == "percent" and (each or _AVERAGE.match(indicator.lower()) is not None)


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
