"""The day or the year that stands right behind a citation, and belongs to it."""

import re
from datetime import date

from mickg.extract.mention import Mention

_DAY = re.compile(
    r",?(?:(?P<open> ?\()| )(?:ký |ban hành )?(?:cùng )?"
    r"(?:(?:(?:hồi|lúc|vào) )*\d{1,2} ?(?:h|giờ|:) ?(?:\d{2}(?: phút)?)?,? )?(?:ngày )?"
    r"(?:(?P<day>\d{1,2})(?P<mark>[/.-])(?P<month>\d{1,2})(?P=mark)(?P<year>\d{4})"
    r"|(?P<day2>\d{1,2}) tháng (?P<month2>\d{1,2}),? năm (?P<year2>\d{4}))(?!\d)(?(open)\))"
)
_YEAR = re.compile(r" (?:ra |ban hành )?năm (?P<year>(?:19|20)\d{2})(?!\d)")


def dated(text: str, mention: Mention) -> Mention:
    """A citation with the day or the year that stands right after it."""
    found = _DAY.match(text, mention.end)
    if found is not None:
        try:
            day = date(*(int(found[name] or found[f"{name}2"]) for name in ("year", "month", "day")))
        except ValueError:
            return mention
        return mention._replace(end=found.end(), value=mention.value._replace(issued=day.isoformat()))
    year = _YEAR.match(text, mention.end)
    if year is not None and mention.value.year is None:
        return mention._replace(end=year.end(), value=mention.value._replace(issued=year["year"]))
    return mention
