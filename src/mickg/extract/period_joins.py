"""Two periods in a text that make one: «từ … đến …», a quarter told up to a month."""

import re
from collections.abc import Iterable
from datetime import date, timedelta

from mickg.extract.branches import by_letter
from mickg.extract.mention import Mention
from mickg.extract.values import Grain, When
from mickg.period import parse

_AS_OF = re.compile(r" ?\((?:tính |thống kê )?(?:đến|tới)(?: hết)?(?: ngày)? *\Z")
_HOUR = r"(?: \d{1,2} ?(?:h|giờ)(?: ?\d{2})?(?: phút)?)?(?:(?: rạng)? sáng| trưa| chiều| tối| đêm)?"
_FROM = by_letter(rf"(?<!\w)(?:kể )?từ{_HOUR}(?: ngày| đầu)? *\Z|(?<!\w)giai đoạn \Z")
_FROM_EVENT = by_letter(r"(?<!\w)(?:kể |tính )?từ (?:khi|lúc|ngày) [^,;.()\n]{2,60} \((?:từ |ngày |năm )*\Z")
_TO = re.compile(rf"\)? *(?:(?:cho )?(?:đến|tới)|[-–])(?: hết| cuối)?{_HOUR}(?: ngày)? *")
_TO_NOW = re.compile(r"\)?(?: cho| tính)? ?")
_SINCE_MONTH = by_letter(r"(?<!\w)từ đầu tháng(?: này| nay)? (?:(?:cho )?(?:đến|tới)(?: hết)?(?: ngày)? )?\Z")
_FROM_NOW = re.compile(r"(?<!\w)từ (?:hôm )?nay (?:cho )?(?:đến|tới)(?: hết)?(?: ngày)? \Z")
_WEATHER = re.compile(r"[^.;\n]{0,120}?(?<!\w)(?:mưa|nắng|rét|gió|sóng|triều|lũ|mực nước|xâm nhập mặn|nhiệt độ)(?!\w)")
_TERM, _DAYS = "giai đoạn ", ("day", "now")
_NEAR, _BEFORE, _EVENT = 32, 24, 90
_MONTH, _YEAR = timedelta(days=32), timedelta(days=366)
_TWO = ("hai ", " 2 ", " 02 ")
_ALIKE = ("month", "quarter", "year")
_IN_TURN = re.compile(r"[^.;\n]{0,160}?(?<!\w)(?:lần lượt|tương ứng|mỗi)(?!\w)")
_CUT = ("quarter", "half", "months", "year")


def joined(key: str, found: Iterable[Mention], today: date | None = None) -> list[Mention]:
    """Periods in their order, those drawn into one that make one, seen from the article's day."""
    out: list[Mention] = []
    for told in found:
        mention = _from_now(key, _since_month(key, told), today)
        both = _both(key, out[-1], mention) if len(out) > 0 else None
        if both is None:
            out.append(mention)
        else:
            out[-1] = both
    return out


def _since_month(key: str, mention: Mention) -> Mention:
    """A day with the month that it is told in, where that is counted up to it: «từ đầu tháng đến ngày 22/8»."""
    day = mention.value.text if mention.value.grain in _DAYS else None
    since = _SINCE_MONTH.search(key, max(0, mention.start - _NEAR), mention.start)
    if since is None or day is None or day.endswith("-01"):
        return mention
    days = When(f"{day[:7]}-01/{day}", "days", mention.value.year, mention.value.stated)
    return Mention(since.start(), mention.end, "PERIOD", days, "period-since-month")


def _from_now(key: str, mention: Mention, today: date | None) -> Mention:
    """The days from the article's on, where weather is foretold up to a day: «từ nay đến ngày 9/8, mưa»."""
    day = mention.value.text if mention.value.grain == "day" else None
    if day is None or today is None or not timedelta(0) < parse(day).last - today < _MONTH:
        return mention
    since = _FROM_NOW.search(key, max(0, mention.start - _NEAR), mention.start)
    if since is None or _WEATHER.match(key, mention.end) is None:
        return mention
    days = When(f"{today.isoformat()}/{day}", "days", mention.value.year, mention.value.stated)
    return Mention(since.start(), mention.end, "PERIOD", days, "period-from-now")


def _both(key: str, first: Mention, last: Mention) -> Mention | None:
    between = key[first.end : last.start]
    if len(between) > _NEAR or first.value.text is None or last.value.text is None:
        return None
    if first.value.grain in _CUT and _AS_OF.fullmatch(between):
        return _cut_short(key, first, last)
    if first.value.grain in _ALIKE and between in (" và ", " và trong ", ", "):
        return _summed(key, first, last)
    to = _TO_NOW if last.value.grain == "now" else _TO
    if to.fullmatch(between) is None or not _opens(key, first, last, closed=between.startswith(")")):
        return None
    text = _from_to(_in_year_of(first.value, last.value), last.value)
    grain: Grain = "years" if first.value.grain == "year" else "days"
    if text is None:
        return None
    both = When(text, grain, last.value.year, stated=last.value.stated)
    start = first.start - len(_TERM) if key.endswith(_TERM, 0, first.start) else first.start
    return Mention(start, last.end, "PERIOD", both, "period-from-to")


def _opens(key: str, first: Mention, last: Mention, *, closed: bool) -> bool:
    """Whether a period is told as the first of two; it may note when that was: «từ khi ra quân (tháng 3) đến …»."""
    if closed:
        return _FROM_EVENT.search(key, max(0, first.start - _EVENT), first.start) is not None
    if first.value.grain == "since" or _FROM.search(key, max(0, first.start - _BEFORE), first.start) is not None:
        return True
    return key.startswith("(", first.start - 1) and _is_within_year(first.value, last.value)


def _summed(key: str, first: Mention, last: Mention) -> Mention | None:
    """Two months, quarters or years told as one time, with no figures in turn: «hai năm 2022 và 2023»."""
    counted = key.endswith(_TWO, 0, first.start) or (
        key.endswith("trong ", 0, first.start) and key.startswith(",", last.end)
    )
    if not counted or first.value.grain != last.value.grain or _IN_TURN.match(key, last.end) is not None:
        return None
    start, end = parse(_in_year_of(first.value, last.value).text or "").first, parse(last.value.text or "").last
    if end <= start:
        return None
    years = first.value.grain == "year"
    text = f"{start.year}/{end.year}" if years else f"{start.isoformat()[:7]}/{end.isoformat()[:7]}"
    both = When(text, "years" if years else "months", last.value.year, stated=last.value.stated)
    return Mention(first.start, last.end, "PERIOD", both, "period-from-to")


def _is_within_year(first: When, last: When) -> bool:
    """Whether two days stand at most a year apart, as those of one account do, not those of an anniversary."""
    days = first.grain == last.grain == "day"
    return days and timedelta(0) < parse(last.text or "").last - parse(first.text or "").first <= _YEAR


def _in_year_of(first: When, last: When) -> When:
    """A month, quarter or day without a year in that of the one it is told up to, or in the year before it."""
    alike = first.grain == last.grain and first.grain in ("month", "quarter", "day")
    if first.stated or not last.stated or not alike or first.text is None or last.year is None:
        return first
    rest = first.text[len("2024") :]
    year = last.year - (rest > (last.text or "")[len("2024") :])
    return first._replace(text=f"{year}{rest}", year=year)


def _cut_short(key: str, first: Mention, last: Mention) -> Mention | None:
    start = parse(first.value.text).first
    if parse(last.value.text).last < start:
        return None
    whole = last.value.grain == "month"
    text = f"{start.isoformat()[:7] if whole else start.isoformat()}/{last.value.text}"
    end = last.end + (key[last.end : last.end + 1] == ")")
    return Mention(first.start, end, "PERIOD", When(text, "months", first.value.year), "period-cut-short")


def _from_to(first: When, last: When) -> str | None:
    a, b = first.text or "", last.text or ""
    start, end = parse(a).first, parse(b).last
    if end <= start or "/" in b or ("/" in a and first.grain != "since"):
        return None
    if last.grain == "now" and first.grain in _CUT:
        return f"{start.year}/{end.year}" if first.grain == "year" else f"{start.isoformat()[:7]}/{b[:7]}"
    if first.grain in _CUT and last.grain == "month":
        return f"{start.isoformat()[:7]}/{b}"
    if last.grain in _DAYS or first.grain == "day":
        dated = {first.grain, last.grain} <= {*_DAYS, "month", "since", "year"}
        return f"{start.isoformat()}/{end.isoformat()}" if dated else None
    return (
        f"{start.isoformat()[:7]}/{b}" if first.grain == "since" else f"{a}/{b}" if first.grain == last.grain else None
    )
