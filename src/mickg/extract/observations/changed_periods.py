"""Periods that figures have from what their changes are told against: the like of it, the year before, its end."""

from mickg.extract.observations.account import LEVELS, Account, Item
from mickg.extract.observations.comparisons import compared
from mickg.extract.observations.dating.bases import in_year
from mickg.extract.observations.dating.targets import are_first_months
from mickg.extract.observations.figures import Figure
from mickg.period import parse

_AUTUMN = 9
"""The month from which on the whole of a year is estimated."""


def date_by_changes(account: Account) -> None:
    """Give the figures of a sentence that is told their periods."""
    _compare_like(account)
    _date_estimates(account)
    _date_stocks(account)
    _date_months(account)


def _compare_like(account: Account) -> None:
    """Date levels that take over their period by the like of it they are compared with: «so với 9 tháng năm trước».

    An earlier level alone that brackets note dates nothing: «(giảm so với 3% của 6 tháng năm trước)».
    """
    undated = _undated(account)
    for item in undated:
        remarked = any(one.role == "base" and one.opened >= 0 for one in item.beside)
        for moved, told in item.changes:
            when = told or account.base
            if remarked and moved.value is None:
                continue
            if item.period is None or when is None or when.text is None or when.grain not in ("months", "half"):
                continue
            like = in_year(when.text, item.period[:4])
            if int(when.text[:4]) + 1 == int(like[:4]):
                for one in undated:
                    one.period = like if one.period is not None else None


def _date_estimates(account: Account) -> None:
    """Date by the article's year what is estimated late in it beside the one before: «ước tăng 9% so với năm 2022»."""
    today, undated = account.tools.reading.today, _undated(account)
    if today is None or today.month < _AUTUMN or len(undated) == 0:
        return
    year = str(today.year)
    estimated = (one for one in undated if one.estimated or one.figure.quantity.estimated)
    whens = (compared(account.skeleton, one.figure.at, _until(account, one.figure)) for one in estimated)
    if not any(when is not None and (when.grain, when.text) == ("year", str(today.year - 1)) for when in whens):
        return
    for one in undated:
        if one.period is not None and one.period.startswith(year):
            one.period = year


def _until(account: Account, figure: Figure) -> int:
    """Where the words of a level behind a figure begin, else the end of its sentence."""
    return next((one.at for one in account.figures if one.at > figure.at and one.role in LEVELS), account.end)


def _undated(account: Account) -> list[Item]:
    """What was done or is, and takes over its period from another sentence."""
    return [one for one in account.items if one.figure.own is None and one.figure.current is None and not one.target]


def _date_stocks(account: Account) -> None:
    """Date what there is at the end of the first months of a year, as is compared with their beginning, by the last.

    «6 tháng đầu năm, dư nợ đạt 9 tỷ đồng, tăng 5% so với cuối năm trước» is owed in June.
    """
    for item in account.items:
        if item.target or item.figure.role not in LEVELS or not are_first_months(item.period or ""):
            continue
        first, last = parse(item.period or "")
        begins = (f"{first.year - 1}-12", f"{first.year - 1}-12-31", f"{first.year}-01")
        whens = [when for _, when in item.changes if when is not None]
        if any(when.text in begins or when[1:3] == ("years-end", first.year - 1) for when in whens):
            item.period = last.isoformat()[: len("2024-06")]


def _date_months(account: Account) -> None:
    """Date what is compared with «tháng trước» among the first months of a year by the last of them."""
    for item in _undated(account):
        months = item.figure.role in LEVELS and are_first_months(item.period or "")
        if months and any(when is not None and (when.grain, when.back) == ("month", -1) for _, when in item.changes):
            item.period = parse(item.period or "").last.isoformat()[: len("2024-06")]
