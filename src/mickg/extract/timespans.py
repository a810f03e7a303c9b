"""Months, years and days with a number that are no figure: those of a plan, of a date, of a time ago."""

import re

from mickg.extract.skeleton import LETTERS

_OF_MONTH = re.compile(r" [0-9]{1,2}(?![0-9.,]| ngày)")
_BY_PERIOD = re.compile(rf",? (?:giai đoạn |quốc gia )?{LETTERS['PERIOD']}")
_DAY = re.compile(r"(?P<day>[0-9]{1,2})\.(?P<month>[0-9]{1,2})")
_YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}")
_OVER_DAYS = re.compile(rf"(?: [^\W\d_]+){{0,6}} ?\((?:từ )?(?:ngày )?{LETTERS['PERIOD']}\)|,? (?:đầu|cuối)(?= \(|,)")
_ENDED = re.compile(r"[.,;)]|\Z")
_POINTS = re.compile(r" điểm(?!\w)")
PARTS_OF_DAY = frozenset({"sáng", "trưa", "chiều", "tối", "đêm", "hôm"})
"""Words that a day and its month stand behind."""

_PLANNED = 8
_DIGITS_OF_YEARS = 2
_LAST_DAY, _LAST_MONTH = 31, 12


def is_of_time(text: str, found: re.Match[str], words: list[str]) -> bool:
    """Whether months or years tell when: «ngày 3 tháng 8», «cách đây 5 năm», «kế hoạch tài chính 5 năm quốc gia».

    `words` are those before the number.
    """
    if found["code"] == "tháng":
        return _OF_MONTH.match(text, found.end()) is not None
    planned = "kế hoạch" in " ".join(words[-_PLANNED:]) and found["number"].lstrip("0") in ("3", "5", "10")
    return planned or words[-2:] == ["cách", "đây"] or _BY_PERIOD.match(text, found.end()) is not None


def is_days_told(text: str, found: re.Match[str]) -> bool:
    """Whether days are only how long the period right behind them is: «9 ngày nghỉ lễ (14 - 22/2/2026)»."""
    return found["measure"] in ("ngày", "tuần") and _OVER_DAYS.match(text, found.end()) is not None


def is_dated(text: str, found: re.Match[str]) -> bool:
    """Whether a number is how many years the period right behind it has: «5 năm 2016-2020», which begins with «năm»."""
    return len(found["number"]) <= _DIGITS_OF_YEARS and text.startswith(f" {LETTERS['PERIOD']}", found.end())


def is_lifetime(text: str, found: re.Match[str]) -> bool:
    """Whether two numbers are the years that something lasted: «(1795 - 1869)»."""
    years = found["high"] is not None and _YEAR.fullmatch(found["number"]) and _YEAR.fullmatch(found["high"])
    return bool(years) and _ENDED.match(text, found.end()) is not None


def is_day(text: str, found: re.Match[str], before: str) -> bool:
    """Whether a number without unit is a day and its month: «phiên 21.9», «chiều 4-11»; `before` is the word before."""
    if found["high"] is not None and before in PARTS_OF_DAY:
        return "-" in found[0]
    day = _DAY.fullmatch(found["number"])
    if day is None or _POINTS.match(text, found.end()):
        return False
    return 1 <= int(day["day"]) <= _LAST_DAY and 1 <= int(day["month"]) <= _LAST_MONTH and day["month"] != "0"
