"""The year told before a period that does not say its own: in its sentence, or ahead in its paragraph."""

import re
from datetime import date
from typing import NamedTuple

from mickg.article import Article
from mickg.extract.branches import by_letter
from mickg.extract.period_forms import Groups
from mickg.extract.values import When

_SCENE = re.compile(
    r"(?:\A|[.\n;:,(]) ?(?:(?:và|còn|riêng|cả|trong|sang|bước|vào|từ|suốt|đầu|cuối) )*\Z"
    r"|(?<!\w)(?:trong|sang|bước vào)(?: cả)? \Z"
)
_UNTIL = re.compile(r"(?<!\w)(?:đến|tới|trước|tầm nhìn)(?: (?:hết|cuối|đầu))* \Z")
_BY_NOW = re.compile(r"(?<!\w)(?:tính|lũy kế|cộng dồn)(?: từ [^,;.]{1,20})? (?:đến|tới)(?: \w+){0,3} \Z")
_DONE = re.compile(
    r"[ ,]{1,2}(?:mới|chỉ|còn|vẫn)(?!\w)|[^.;]{0,40}?(?<!\w)(?:đã|vừa)(?! (?:được )?(?:đề|đặt|đưa) ra)(?!\w)"
)
_AUTUMN = re.compile(r"(?<!\w)quý (?:iii|iv|[34])(?!\w)(?! ?/ ?\d)")
_ASKED = by_letter(
    r"(?<!\w)(?:sẽ|phải|cần|yêu cầu|giao|đề nghị|hoàn thành|dự kiến|phấn đấu|xong|trước|ngay|kế hoạch|mục tiêu)(?!\w)"
)
_NEAR, _WINTER = 24, 2


class Told(NamedTuple):
    """A year that a text has told, and the number of its sentence."""

    sentence: int
    year: int
    scene: bool
    """Whether it says when what follows is so: «Năm 2020, …», not «trình dự toán năm 2020»."""


def told_in(match: re.Match[str], sentence: int, when: When, today: date | None) -> Told | None:
    """The year that a match tells, if it is no time ahead until which something is done: «phải xong đến năm 2030».

    Years on end tell none of them: «HĐND xã nhiệm kỳ 2011 - 2016 bàn việc 6 tháng đầu năm».
    """
    before = match.string[max(0, match.start() - _NEAR) : match.start()]
    if when.year is None or when.grain == "years":
        return None
    if today is not None and when.year > today.year and _UNTIL.search(before) is not None:
        return None
    opens = match.string.startswith(":", match.end())
    return Told(sentence, when.year, opens or _SCENE.search(before) is not None)


def year_told(
    article: Article, told: Told | None, match: re.Match[str], sentence: int, today: date | None
) -> int | None:
    """The year told for a match without one; None if none is, or only one ahead that is not its own.

    One over is told for its sentence. One ahead that sets the scene is told for its paragraph too; any other is next
    year's for what a sentence plans. What was counted up to a month is of no year ahead.
    """
    if told is None or today is None or told.year <= today.year:
        own = told.year if told is not None and told.sentence == sentence else None
        return own or (_last_year(article, told, match, sentence, today) if today is not None else None)
    if _is_done(match):
        return None
    if told.sentence == sentence:
        return told.year if told.scene or told.year == today.year + 1 else None
    if min(told.sentence, sentence) == 0 or not told.scene:
        return None
    return told.year if article.sentences[told.sentence - 1].line == article.sentences[sentence - 1].line else None


def _last_year(article: Article, told: Told | None, match: re.Match[str], sentence: int, today: date) -> int | None:
    """The year before for a quarter not over in winter: beside one of autumn, or behind a scene of that year.

    None where it is to come: «Bộ yêu cầu xong trong quý I».
    """
    quarter = match.groupdict().get("quarter")
    if today.month > _WINTER or quarter is None or sentence == 0:
        return None
    own = article.sentences[sentence - 1]
    words = article.key[own.start : own.end]
    if _ASKED.search(words) is not None:
        return None
    scene = told is not None and told.scene and told.year == today.year - 1 and told.sentence > 0
    here = scene and told is not None and article.sentences[told.sentence - 1].line == own.line
    return today.year - 1 if here or _AUTUMN.search(words) is not None else None


def year_of(groups: Groups, year: int | None, today: date | None) -> int | None:
    """The year of a month or quarter without one: autumn told in winter, like «năm ngoái», is of the year before."""
    past = groups.get("past") or groups.get("past2")
    if today is not None and past is not None:
        return (year if past == "trước" and year is not None else today.year) - 1
    if year is None or today is None or year != today.year or today.month > 2:
        return year
    month, quarter = groups.get("month") or "", groups.get("quarter") or ""
    late = (month.isdigit() and int(month) >= 10) or quarter in ("iii", "iv", "3", "4")
    return year - 1 if late else year


def _is_done(match: re.Match[str]) -> bool:
    """Whether what is told of a period is over: «tính đến hết tháng 9», «đến tháng 9 đã xong»."""
    counted = _BY_NOW.search(match.string, max(0, match.start() - _NEAR * 2), match.start())
    return counted is not None or _DONE.match(match.string, match.end()) is not None
