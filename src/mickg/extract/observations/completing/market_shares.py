"""Shares of a market, also of those who follow in a row: «A chiếm 43% thị phần di động, B 30%»."""

import re

from mickg.extract.observations.account import Account
from mickg.text import key

MARKET = "thị phần"
_OWNED = re.compile(r"(?<=\w) của .*\Z|(?<=\w) (?:mạng )?[A-ZĐ].*\Z")


def market_of(account: Account, whole: str) -> str:
    """The market that a share is of by its words, else that of the share told last in its sentence; else empty."""
    if whole != "":
        return whole if key(whole).startswith(MARKET) else ""
    last = next((one for one in reversed(account.items) if one.figure.quantity.unit == "percent"), None)
    return _OWNED.sub("", last.indicator) if last is not None and key(last.indicator).startswith(MARKET) else ""


def market_share(market: str, who: str) -> str:
    """The name of somebody's share of a market."""
    return who if key(who).startswith(MARKET) else f"{market} của {who}"
