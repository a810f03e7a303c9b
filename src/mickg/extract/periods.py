"""Days, months, quarters, years and their like in a text, as records write them.

A period without a year is in the year told before it in its sentence, else in that of the article's day.
"""

import re
from bisect import bisect_right
from calendar import monthrange
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from mickg.article import Article
from mickg.extract.branches import by_letter
from mickg.extract.grammar import whole
from mickg.extract.looked_back import LOOKED_BACK
from mickg.extract.mention import Mention
from mickg.extract.period_forms import Groups, count, is_news, written
from mickg.extract.period_joins import joined
from mickg.extract.rules import Rule
from mickg.extract.skeleton import Skeleton
from mickg.extract.so_far import is_lasting, is_levelled, many_first, to_now
from mickg.extract.told_years import Told, told_in, year_of, year_told
from mickg.extract.values import Grain, When
from mickg.period import parse

_FIRST_YEAR = 1000
_BACK = {"nay": 0, "này": 0, "ngoái": -1, "qua": -1, "rồi": -1, "trước": -1, "tới": 1, "sau": 1, "sang": 1}
_GRAINS: Mapping[str, Grain] = {
    "months-between": "months",
    "months-row": "months",
    "quarters-row": "months",
    "quarters": "months",
    "edge-quarter": "quarter",
    "edge-month": "month",
    "years-start": "month",
    "days-listed": "days",
    "days-of-month": "days",
    "week-numbered": "days",
    "part-of-month": "days",
}
_YEARS_END, _MONTHS_END = 11, 25
_ABOUT = timedelta(days=60)
_NEXT, _WEEK = 200, 7
_OPENING = len("Hà Nội - Chiều ngày ")
COMPARED = by_letter(
    r"(?:so với(?: [^\W\d_]+){0,3}|(?:nhất|đầu tiên)(?: [^\W\d_]+){0,3}? (?:kể )?từ(?: năm)?"
    r"|(?:cao|thấp|nhiều|ít|lớn|nhanh|chậm) hơn(?: [^\W\d_]+){0,5}?"
    r"|vượt(?: (?:mức|tốc độ|kết quả|con số))?(?: của)?) \Z"
)
"""What stands before a period that something is only compared with."""


def periods(article: Article, skeleton: Skeleton, today: date | None) -> list[Mention]:
    """The periods of an article's text in their order, seen from its day."""
    return joined(article.key, _found(article, skeleton, today), today)


def _found(article: Article, skeleton: Skeleton, today: date | None) -> Iterator[Mention]:
    starts = [sentence.start for sentence in article.sentences]
    told: Told | None = None
    firsts = dict[int, When]()
    day: date | None = None
    scene: date | None = None
    after, day_end, last, dated = 0, 0, None, False
    for rule, match in whole("periods", skeleton):
        start, end = skeleton.origin(match.start()), skeleton.origin(match.end() - 1) + 1
        if start < after:
            continue
        sentence = bisect_right(starts, start)
        default = year_told(article, told, match, sentence, today)
        unsure = default is not None and today is not None and default > today.year and not (told and told.scene)
        if today is not None and (default is None or match[0].endswith(" nay")):
            default = today.year
        grain = rule.gives["grain"]
        if grain == "day" and today is not None and not dated and is_news(match.groupdict(), today):
            default = today.year
        if grain == "that-year":
            value = last
        elif grain in ("days-ago", "day-told", "days-after"):
            near_told = day if grain == "days-ago" or start - day_end < _NEXT else None
            value = _from_day(grain, match, (scene or day) if grain == "day-told" else near_told, today)
        else:
            value = meant(rule, match, default, today)
        if unsure and value is not None and not value.stated:
            value = _nearer(rule, match, value, today)
        value = value or _first_again(grain, match, firsts)
        if value is None:
            continue
        near = _near_day(value, today)
        day, day_end = (near, end) if near is not None else (day, day_end)
        scene = near if near is not None and start - starts[max(sentence, 1) - 1] < _OPENING else scene
        last = When(str(value.year), "year", value.year, stated=False) if value.year is not None else last
        after = end
        firsts[many_first(value)] = value
        compared = COMPARED.search(match.string, max(0, match.start() - 30), match.start())
        if value.stated and value.year is not None and compared is None:
            told = told_in(match, sentence, value, today) or told
            dated = value.grain not in ("year", "years")
        yield Mention(start, end, "PERIOD", value, rule.id)


def _first_again(grain: str, match: re.Match[str], told: Mapping[int, When]) -> When | None:
    """The first months told before that a bare «8 tháng» is; those of no known year in «xuất khẩu 8 tháng đạt»."""
    if grain != "so-far" or is_lasting(match):
        return None
    return told.get(count(match["months"])) or (When(None, "earlier") if is_levelled(match) else None)


def _nearer(rule: Rule, match: re.Match[str], value: When | None, today: date | None) -> When | None:
    """The period of the article's year, where that is still to come: «về nhiệm vụ năm 2024, báo cáo trong tháng 12»."""
    near = meant(rule, match, today.year, today) if today is not None else None
    if near is None or near.text is None or today is None or parse(near.text).last < today:
        return value
    return near


def meant(rule: Rule, match: re.Match[str], default: int | None, today: date | None) -> When | None:
    """What a match means; `default` is the year of one that does not say its own."""
    groups, grain = match.groupdict(), rule.gives["grain"]
    stated = groups.get("year") or groups.get("year2")
    if grain in ("that-year", "days-ago", "day-told", "days-after") or (stated and int(stated) < _FIRST_YEAR):
        return None
    if grain in LOOKED_BACK:
        return LOOKED_BACK[grain](match, today) if today is not None else None
    if grain == "same":
        return When(None, "same", int(stated) if stated else None)
    if grain in ("since", "now", "so-far", "ahead"):
        return to_now(grain, match, int(stated) if stated else None, today) if today is not None else None
    if stated is None and groups.get("back"):
        return _told(grain, groups["back"], today)
    year = int(stated) if stated else year_of(groups, default, today)
    text = written(grain, year, groups) if year is not None else None
    return When(text, _GRAINS.get(grain, grain), year, stated is not None) if text else None


def _near_day(when: When, today: date | None) -> date | None:
    """A day that lies about the article's, as no law's does."""
    day = parse(when.text).first if when.grain == "day" and when.text is not None else None
    return day if day is not None and (today is None or abs(today - day) < _ABOUT) else None


def _from_day(grain: str, match: re.Match[str], told: date | None, today: date | None) -> When | None:
    """What is told from a day `told` before or from the article's own."""
    after = grain == "days-after"
    return _days_after(match, told, today) if after else _days_ago(match.groupdict(), told, today)


def _days_ago(groups: Groups, told: date | None, today: date | None) -> When | None:
    """«ba ngày trước»: so long before the article's day; «ba ngày trước đó», «buổi sáng» are seen from one `told`."""
    seen = told if groups.get("then") is not None else today if "days" in groups else told or today
    if seen is None:
        return None
    days = groups.get("days")
    then = seen - timedelta(days=count(days) if days is not None else 0)
    return When(then.isoformat(), "day", then.year, stated=False)


def _days_after(match: re.Match[str], told: date | None, today: date | None) -> When | None:
    """«Từ ngày 1/1, …. Sau 9 ngày, …»: so long from the day `told` before on, if that is over."""
    if told is None or today is None:
        return None
    many = count(match["many"])
    if match["unit"] == "tháng":
        months = told.year * 12 + told.month - 1 + many
        first = date(months // 12, months % 12 + 1, 1)
        end = min(
            first + timedelta(days=told.day - 1), first + timedelta(days=monthrange(*first.timetuple()[:2])[1] - 1)
        )
    else:
        end = told + timedelta(days=many * (_WEEK if match["unit"] == "tuần" else 1))
    return When(f"{told.isoformat()}/{end.isoformat()}", "days", end.year, stated=False) if end <= today else None


def _told(grain: str, word: str, today: date | None) -> When | None:
    if today is None:
        return None
    back = _BACK[word]
    seen = back if word not in ("qua", "rồi") else 0
    if grain == "year":
        back += word == "qua" and today.month >= _YEARS_END
        return When(str(today.year + back), "year", today.year + back, stated=False, back=seen)
    if grain == "day":
        day = today + timedelta(days=back)
        return When(day.isoformat(), "day", day.year, stated=False, back=back)
    if grain == "week":
        monday = today + timedelta(weeks=back, days=-today.weekday())
        week = f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"
        return When(week, "days", monday.year, stated=False, back=back if word == "trước" else None)
    if grain == "quarter":
        quarters = today.year * 4 + (today.month - 1) // 3 + back
        return When(f"{quarters // 4}-Q{quarters % 4 + 1}", "quarter", quarters // 4, stated=False, back=seen)
    back += word == "qua" and today.day >= _MONTHS_END
    months = today.year * 12 + today.month - 1 + back
    return When(f"{months // 12}-{months % 12 + 1:02}", "month", months // 12, stated=False, back=seen)
