"""Growths told before the level that they are of, held until it is told, or told on their own where none is."""

import re
from dataclasses import replace

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account, Item
from mickg.extract.observations.adding import add, is_wished
from mickg.extract.observations.changes.joining import join
from mickg.extract.observations.changes.leading import leads_to
from mickg.extract.observations.comparisons import against
from mickg.extract.observations.completing.apportioned import apportioned
from mickg.extract.observations.completing.movements import moved_with
from mickg.extract.observations.completing.movers import growth_lead
from mickg.extract.observations.completing.pointing import pointed_at
from mickg.extract.observations.completing.siblings import grown_alike
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.heads import HEADS
from mickg.extract.observations.naming.aspects import aspect, aspects, is_bare, said_aspect
from mickg.extract.observations.naming.names import in_field, is_measured, shares_head
from mickg.text import key

BRACKETED = re.compile(r"(?:[\s(]|thứ|từ|là|đạt|ước|tính|khoảng|hạng|vị trí|mức|tỷ lệ|tương ứng|tương đương|với)*")
"""Words between a figure and the bracket, or the growth, that it only completes."""

_MANNER = by_letter(
    r"(?:(?<!\w)(?:với|bỏ xa|vượt xa|vượt|so với|trước|bằng|(?:cao |thấp |nhanh |chậm )?hơn))?"
    r" (?:mức|đà|nhịp|tốc độ|nhịp độ)(?: chung)? \Z"
)
_LEFT = by_letter(r"(?:và |, | )?(?:chỉ |xuống )?còn(?: (?:lại|khoảng|ở mức|mức|dưới|gần|hơn|là))* ")
_REACHED = re.compile(r"[, ]*(?:và |để |lên |ước )*(?:đạt|lên|ở)(?: (?:mức|đạt|tới|đến|khoảng|trên|gần|hơn))* ")
_GOAL = by_letter(r"(?<!\w)(?:mục tiêu|chỉ tiêu) \Z")
_YEARLY = re.compile(r" ?/ ?năm(?!\w)| (?:mỗi|một|hằng|hàng) năm(?!\w)")
_PUSHED = re.compile(
    r"(?P<by>.*?)(?:(?:\A| )(?:tăng|giảm))?(?:(?:\A| )(?:đã|cũng|góp phần|tác động))*"
    rf"(?:\A| )(?<!việc )(?:làm|khiến)(?: cho)? (?P<what>{HEADS}.*)"
)
_SHARES = ("tỷ lệ", "tỷ trọng")
_DANGLING = re.compile(r" so(?: với)?(?:(?:,| và)(?: so(?: với)?)?)*\Z")
_PRICES = re.compile(r"(?:chỉ số giá|cpi|giá(?! trị))(?!\w)")


def is_held_for(account: Account, figure: Figure) -> bool:
    """Whether a figure without a subject is the level of a growth told before: «tăng 30% (ước đạt 12,2 tỷ USD)»."""
    if all(is_a_year(account, growth) for growth in account.held) or figure.role not in ("level", "count", "equal"):
        return False
    own = account.tools.preceding.subject(figure)
    if figure.quantity.unit == "rank":
        return own == "" and all(growth.quantity.unit == "rank" for growth in account.held)
    if all(leads_to(account, growth) is figure for growth in account.held):
        return True
    if figure.quantity.unit in ("percent", "factor"):
        return _is_rate(account, figure)
    beside = own == "" or is_bare(own.lower()) or not is_measured(own)
    if beside and any(aspect(figure.quantity) in aspects(account.text, growth) for growth in account.held):
        return True
    return own == "" or BRACKETED.fullmatch(account.text, figure.left, figure.run) is not None


def _is_rate(account: Account, figure: Figure) -> bool:
    """Whether a rate is what is left behind a fall of it or what it rose to: «tỷ lệ hộ nghèo giảm 1,2%, còn 4,5%»."""
    if figure.quantity.unit != "percent" or figure.opened >= 0:
        return False
    if all(growth.falls for growth in account.held) and _LEFT.fullmatch(account.text, figure.left, figure.at):
        return True
    rates = key(account.subject(account.held[0])).startswith(_SHARES)
    return rates and _REACHED.fullmatch(account.text, figure.left, figure.at) is not None


def hold_too(account: Account, figure: Figure, before: Figure) -> bool:
    """Hold a growth of the other side of a trade for its level to come: «tăng 8% về lượng và 9% về trị giá, đạt …»."""
    held = before.role == "change" and len(account.held) > 0 and account.held[-1] is before
    if not held or len(aspects(account.text, before)) == 0 or not has_level_to_come(account, figure):
        return False
    figure.change_like(before)
    account.held.append(figure)
    return True


def has_level_to_come(account: Account, figure: Figure) -> bool:
    """Whether a figure behind a growth is of the side of a trade that it says it is of."""
    of = aspects(account.text, figure)
    coming = (one for one in account.figures if one.at > figure.at and one.role in ("level", "count", "equal"))
    return len(of) > 0 and any(aspect(one.quantity) in of for one in coming)


def take(account: Account, item: Item) -> None:
    """Give a level the growths told before it that are of it."""
    for growth in [*account.held]:
        of = aspects(account.text, growth)
        if len(of) == 0 or aspect(item.figure.quantity) in of:
            account.held.remove(growth)
            join(account, growth, item)


def release(account: Account) -> None:
    """Tell the growths that turned out to be of no level as figures of their own."""
    held, account.held = account.held, []
    for growth in held:
        release_one(account, growth)


def is_a_year(account: Account, figure: Figure) -> bool:
    """Whether a growth is told for each year, so that it is none of the level told before: «tăng 10%/năm».

    A rate for a year itself moves by such: «lãi suất 9%/năm, giảm 0,5%/năm».
    """
    key_, mention, last = account.tools.reading.article.key, figure.mention, account.last
    if last is not None and key_.endswith("%/năm", 0, last.figure.mention.end):
        return False
    return key_.endswith("/năm", mention.start, mention.end) or _YEARLY.match(key_, mention.end) is not None


def release_one(account: Account, figure: Figure) -> None:
    """Tell a growth as a figure of its own: «tăng trưởng kinh tế số»; a fall that was measured is one below nothing."""
    percent = figure.quantity.unit == "percent"
    what, acted_on = _grown(account, figure)
    rate = figure.falls and percent and key(what).startswith(_SHARES)
    fell = figure.falls and percent and not acted_on and not rate and not is_wished(account, figure)
    verb = "mức giảm" if rate else "giảm" if figure.falls and not fell else "tăng trưởng" if percent else "tăng"
    verb = f"mức {verb}" if figure.quantity.is_money and figure.quantity.measure is not None else verb
    side = said_aspect(account.text, figure)
    if side != "" and what == side:
        what = account.topic
    each = apportioned(account, figure, what)
    if len(each) > 0:
        what, account.waiting = each[0], [f"{verb} {one}" for one in each[1:]]
    elif _is_next_in_row(account, figure):
        what = account.waiting.pop(0).removeprefix(f"{verb} ")
    item = add(account, figure, _pushed(account, what) or f"{verb} {what} {side}".strip(), what)
    item.fell = fell and not item.target
    if fell and item.target:
        item.indicator = item.indicator.replace(verb, "giảm", 1)
    item.period = _month_told(account, figure) or item.period


def _is_next_in_row(account: Account, figure: Figure) -> bool:
    """Whether a growth is the next one's of those named together: «giá cá và giá tôm lần lượt tăng 9% và 8%»."""
    last = account.last
    if len(account.waiting) == 0 or last is None or last.figure.role != "change":
        return False
    return account.text[last.figure.at + 1 : figure.at].strip(" ,") in ("", "và")


def _pushed(account: Account, what: str) -> str:
    """The name of how far something made another go: «giá gas giảm làm CPI chung giảm 0,17%»; else empty."""
    pushed = _PUSHED.fullmatch(key(what))
    if pushed is None:
        return ""
    by, of = what[: pushed.end("by")] or account.topic, what[pushed.start("what") :]
    return f"tác động của {by} vào mức tăng {of}"


def _month_told(account: Account, figure: Figure) -> str | None:
    """The month told last for a growth without a time that is told against «tháng trước»."""
    then = next(iter(against(account.skeleton, figure)), None)
    if then is None or figure.current is not None or (then.grain, then.back) != ("month", -1):
        return None
    told = (one.period for one in reversed(account.tools.told) if one.period is not None)
    return next((period for period in told if len(period) == len("2024-01") and period[5].isdigit()), None)


def _grown(account: Account, figure: Figure) -> tuple[str, bool]:
    """What grew, and whether somebody made it grow: «giảm 30% phí» names it behind the figure, a growth before it."""
    manner = _MANNER.search(account.text, figure.left, figure.run)
    owner = account.tools.following.owner(figure) if manner is not None else ""
    if owner != "":
        return owner, False
    measure, left = growth_lead(account, figure)
    run = figure.run if manner is None else manner.start()
    own = pointed_at(account, figure, account.subject(replace(figure, left=left, run=max(left, run))))
    if measure != "" and own != "" and not is_measured(own):
        return f"{measure} {own}", False
    of, whens = account.tools.following.object(figure), against(account.skeleton, figure)
    counted = shares_head(own, of) and (is_measured(own) or " " not in of)
    dated = any(when.text or when.grain == "same" for when in whens)
    acted_on = of != "" and not counted and (not dated or (own != "" and is_measured(of) and not is_measured(own)))
    told = "" if _GOAL.search(account.text, figure.left, figure.run) is not None else account.topic
    before = in_field(own, account.sector) if own != "" or told == "" else told
    acted = acted_on or (own == "" and of != "")
    what = of if acted else grown_alike(account, figure, _priced(account, figure, before))
    what = _DANGLING.sub("", what)
    if is_bare(what.lower()) and not account.topic.startswith(what) and account.topic != "":
        what = f"{what} {account.topic}"
    return what, acted_on


def _priced(account: Account, figure: Figure, what: str) -> str:
    """A group of goods with its price where prices are what grew last: «CPI tăng 0,3%; giao thông giảm 1,8%»."""
    grown = next((one for one in reversed(account.tools.told) if one.figure.role == "change"), None)
    if (
        what == ""
        or grown is None
        or is_measured(what)
        or moved_with(account, figure) != ""
        or _PRICES.match(key(grown.topic)) is None
    ):
        return what
    return f"chỉ số giá {what}"
