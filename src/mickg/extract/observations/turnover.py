"""What is lent and paid back over months, told beside what is owed at their end: «Đến 30/9, … cho vay 9 tỷ đồng»."""

import re
from datetime import timedelta

from mickg.extract.observations.account import Account
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.points import is_counted_up_to
from mickg.extract.period_forms import first_months
from mickg.period import parse

_TURNOVER = re.compile(r"(?:doanh số|thu nợ|lượt (?:hộ|khách hàng|khách|người)[^,]* vay)(?!\w)")
_ONE_DAY = timedelta(days=1)


def over_its_months(account: Account, figure: Figure, indicator: str, period: str | None) -> str | None:
    """The part of the year up to the day or month that a turnover is counted up to; else the period itself."""
    if period is None or _TURNOVER.search(indicator.lower()) is None:
        return period
    if not is_counted_up_to(account, period, figure.at):
        return period
    last = parse(period).last
    ends = (last + _ONE_DAY).month != last.month
    return first_months(last.year, last.month) if ends else f"{last.year}-01-01/{last}"
