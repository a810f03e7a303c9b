"""Days, months, quarters, years and their like in a text, as records write them.

A period without a year is in the year told before it in its sentence, else in that of the article's day.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta

from mickg.article import Article
from mickg.extract.mention import Mention, without_overlaps
from mickg.extract.opening import opening_day
from mickg.extract.rules import matches, rules
from mickg.extract.skeleton import Skeleton
from mickg.extract.values import When

_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_WORDS = ("", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một")
_BACK = {"nay": 0, "này": 0, "ngoái": -1, "qua": -1, "trước": -1, "tới": 1, "sau": 1}
_JOINED = re.compile(
    r"(?:từ )?(?:ngày |tháng |năm )?(?:đầu |hết )?\Z|(?:từ (?:ngày |đầu )?)\Z"
)  # fmt: skip
_AS_OF = re.compile(r" ?\((?:tính |thống kê )?(?:đến|tới)(?: hết)?(?: ngày)? *\Z")
_FROM = re.compile(r"(?<!\w)(?:kể )?từ(?: ngày| đầu)? *\Z")
_TO = re.compile(r" *(?:đến|tới|-)(?: hết| cuối)?(?: ngày)? *")


def periods(article: Article, skeleton: Skeleton) -> list[Mention]:
    """The periods of an article's text, furniture left out, in their order."""
    today = anchor(article, skeleton)
    years = _Years(article, today)
    found: list[Mention] = []
    taken: list[Mention] = []
    for rule in rules("periods"):
        for match in matches(rule, skeleton):
            start, end = skeleton.origin(match.start()), skeleton.origin(match.end())
            value = _when(match, rule.gives["grain"], lambda at=start: years.at(at), today)
            if value is not None:
                mention = Mention(start, end, "PERIOD", value, rule.id)
                taken.append(mention)
                if value.stated and value.text is not None:
                    years.tell(start, int(value.text[:4]))
    found = without_overlaps(taken)
    return _joined(article.key, found)


def anchor(article: Article, skeleton: Skeleton) -> date | None:
    """The day that words such as «tháng này» are seen from: the first day of the opening, else that of publication.

    Without either, the end of the first period with a year that the article tells.
    """
    opening = opening_day(article, skeleton)
    if opening is not None:
        return opening
    if article.published is not None:
        return date.fromisoformat(article.published)
    return _first_told(skeleton)


def _first_told(skeleton: Skeleton) -> date | None:
    told = (_when(match, rule.gives["grain"], lambda: None, None)
            for rule in rules("periods") if rule.gives["grain"] in ("month", "quarter", "year")
            for match in matches(rule, skeleton))  # fmt: skip
    first = next((value.text for value in told if value is not None and value.text is not None), None)
    return _last_day(first) if first is not None else None


def _last_day(text: str) -> date:
    from mickg.period import parse  # noqa: PLC0415

    return parse(text).last


class _Years:
    """The years told, by place: what a period without a year takes its own from."""

    def __init__(self, article: Article, today: date | None) -> None:
        self._starts = [sentence.start for sentence in article.sentences]
        self._told: dict[int, int] = {}
        self._today = today
        self._article = article

    def tell(self, at: int, year: int) -> None:
        """Remember a year that stands in the text."""
        self._told[at] = year

    def at(self, offset: int) -> int | None:
        """The year told last in the sentence before an offset, else the article's."""
        from bisect import bisect_right  # noqa: PLC0415

        number = bisect_right(self._starts, offset) - 1
        start = self._starts[number] if number >= 0 else 0
        before = [
            at
            for at in self._told
            if start <= at < offset and "so với" not in self._article.key[max(start, at - 25) : at]
        ]
        if len(before) > 0:
            return self._told[max(before)]
        return self._today.year if self._today is not None else None


def _when(match: re.Match[str], grain: str, year_there: Callable[[], int | None], today: date | None) -> When | None:
    groups: Mapping[str, str | None] = match.groupdict()
    stated = groups.get("year") or groups.get("year2")
    if grain == "same":
        return When(None, "same", int(stated) if stated else None)
    if stated is None and groups.get("back") is not None:
        return _told(grain, groups["back"] or "", today)
    year = int(stated) if stated is not None else _year_of(groups, year_there(), today)
    if year is None:
        return None
    try:
        text = _MAKERS[grain](year, groups)
    except (ValueError, KeyError):
        return None
    return When(text, grain, year, stated is not None)  # type: ignore[arg-type]


def _year_of(groups: Mapping[str, str | None], year: int | None, today: date | None) -> int | None:
    """The year of a month without one: that of the article, or the year before for autumn told in winter."""
    month = groups.get("month")
    if year is not None and today is not None and month is not None and month.isdigit():
        if year == today.year and today.month <= 2 and int(month) >= 10:
            return year - 1
    return year


def _told(grain: str, word: str, today: date | None) -> When | None:
    if today is None:
        return None
    if grain == "year":
        return When(str(today.year + _BACK[word]), "year", today.year + _BACK[word], False)
    months = today.year * 12 + today.month - 1 + _BACK[word]
    return When(f"{months // 12}-{months % 12 + 1:02}", "month", months // 12, False)


def _day(year: int, groups: Mapping[str, str | None]) -> str:
    return date(year, int(groups["month"] or 0), int(groups["day"] or 0)).isoformat()


def _month(year: int, groups: Mapping[str, str | None]) -> str:
    month = {"giêng": 1, "chạp": 12}.get(groups["month"] or "") or int(groups["month"] or 0)
    return date(year, month, 1).isoformat()[:7]


def _quarter(year: int, groups: Mapping[str, str | None]) -> str:
    text = groups["quarter"] or ""
    return f"{year}-Q{_QUARTERS.get(text) or int(text)}"


def _months(year: int, groups: Mapping[str, str | None]) -> str:
    text = groups["months"] or ""
    count = int(text) if text.isdigit() else _WORDS.index("bốn" if text == "tư" else text)
    if not 0 < count < 13:
        raise ValueError(text)
    first = 13 - count if groups.get("end") else 1
    last = first + count - 1
    if count == 12:
        return str(year)
    if count == 6:
        return f"{year}-H{1 if first == 1 else 2}"
    return f"{year}-{first:02}/{year}-{last:02}" if count > 1 else f"{year}-{first:02}"


def _days(year: int, groups: Mapping[str, str | None]) -> str:
    last_month = groups.get("last_month") or groups["month"]
    first, last = _day(year, groups), _day(year, {"month": last_month, "day": groups["last_day"]})
    if last < first:
        raise ValueError(last)
    return f"{first}/{last}"


def _years(year: int, groups: Mapping[str, str | None]) -> str:
    last = int(groups["last_year"] or 0)
    if last <= year:
        raise ValueError(last)
    return f"{year}/{last}"


_MAKERS: Mapping[str, Callable[[int, Mapping[str, str | None]], str]] = {
    "day": _day,
    "days": _days,
    "month": _month,
    "months": _months,
    "quarter": _quarter,
    "half": lambda year, groups: f"{year}-H{1 if groups['half'] == 'đầu' else 2}",
    "year": lambda year, _: str(year),
    "years": _years,
}


def _joined(key: str, found: Iterable[Mention]) -> list[Mention]:
    """Periods with «từ … đến …» drawn into one, and a quarter cut at the month in brackets that it is told up to."""
    out: list[Mention] = []
    for mention in found:
        before = out[-1] if len(out) > 0 else None
        joined = _both(key, before, mention) if before is not None else None
        if joined is not None:
            out[-1] = joined
        else:
            out.append(mention)
    return out


def _both(key: str, first: Mention, last: Mention) -> Mention | None:
    between = key[first.end : last.start]
    a, b = first.value.text, last.value.text
    if a is None or b is None:
        return None
    if _AS_OF.fullmatch(between) and first.value.grain in ("quarter", "half", "months", "year"):
        start = _first_day(a)
        text = f"{start.isoformat()[:7]}/{b}" if last.value.grain == "month" else f"{start.isoformat()}/{b}"
        close = 1 if key[last.end : last.end + 1] == ")" else 0
        return Mention(
            first.start, last.end + close, "PERIOD", When(text, "months", first.value.year), "period-cut-short"
        )
    opening = _FROM.search(key[max(0, first.start - 12) : first.start])
    if opening is None or not _TO.fullmatch(between) or "/" in a + b or _first_day(b) <= _first_day(a):
        return None
    if first.value.grain == last.value.grain or {first.value.grain, last.value.grain} <= {"day", "month"}:
        from_ = _first_day(a).isoformat() if last.value.grain == "day" else a
        to = _last_day(b).isoformat() if first.value.grain == "day" else b
        grain = "years" if first.value.grain == "year" else "days"
        return Mention(first.start, last.end, "PERIOD", When(f"{from_}/{to}", grain, last.value.year), "period-from-to")
    return None


def _first_day(text: str) -> date:
    from mickg.period import parse  # noqa: PLC0415

    return parse(text).first


def same_period(own: str | None, same: When, today: date | None) -> str | None:
    """The period that «cùng kỳ» means beside a figure's own: of the same shape, one year before or in its year."""
    if own is None:
        return str(same.year) if same.year is not None else None
    shift = (same.year - int(own[:4])) if same.year is not None else -1
    return "/".join(_shifted(part, shift) for part in own.split("/"))


def _shifted(part: str, years: int) -> str:
    year, rest = int(part[:4]) + years, part[4:]
    if rest == "-02-29":
        return f"{year}-02-28" if not _leap(year) else f"{year}{rest}"
    if rest == "-02-28" and not _leap(int(part[:4])) and _leap(year):
        return f"{year}-02-29"
    return f"{year}{rest}"


def _leap(year: int) -> bool:
    return (date(year, 3, 1) - timedelta(days=1)).day == 29
