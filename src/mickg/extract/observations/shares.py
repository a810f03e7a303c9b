"""Figures told as a share of what stands after them, or as the same in another unit."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account
from mickg.extract.observations.adding import add
from mickg.extract.observations.changes.growths import take
from mickg.extract.observations.comparisons import compared_thing, share_of
from mickg.extract.observations.completing.apportioned import apportioned
from mickg.extract.observations.completing.contributions import gone_before, grown_before, without_growth
from mickg.extract.observations.completing.firms import of_firm
from mickg.extract.observations.completing.market_shares import market_of, market_share
from mickg.extract.observations.completing.shared import told_last
from mickg.extract.observations.completing.wholes import part_told, whole_of_row, whole_told
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.levels import level
from mickg.extract.observations.naming.names import bare, is_measured, of_rate, rest_of
from mickg.extract.skeleton import LETTERS
from mickg.text import key

_NEAR = 3
_PART = "tỷ trọng "
_TOTAL = ("tổng ", "toàn ")
_GIVING = "tỷ lệ đóng góp"
_OF_WHOLE = re.compile(rf"{_PART}.+? trong (?P<whole>.+)")
_RANKED = by_letter(r"(?<=\w) (?:(?:vẫn|tiếp tục|hiện|đang|cũng) )*là [^,;]* nhất\Z")
_AMONG = re.compile(r"trong (?:đó|số (?:đó|này))(?!\w)")
_SHORT_PLAN = re.compile(r"\A(?:KH|DT)(?!\w)")
_PLANS = {"KH": "kế hoạch", "DT": "dự toán"}
_WITHIN = re.compile(
    r" (?:trong|trên) (?P<whole>(?:tổng|toàn|cơ cấu|kim ngạch|giá trị|số|gdp|grdp)(?!\w)"
    rf"[^,;:.(){LETTERS['QUANTITY']}]*)"
)
_POOR, _HOUSEHOLDS = re.compile(r"hộ (?:cận )?nghèo(?!\w)"), re.compile(r"(?:tổng )?(?:số )?hộ(?!\w| (?:cận )?nghèo)")
_PLANNED = re.compile(r" (?:kế hoạch|dự toán|mục tiêu|chỉ tiêu)")


def share(account: Account, figure: Figure) -> None:
    """Tell a share, or a level where what the word of a share stands before is none: «đóng góp 5 tỷ đồng»."""
    own = _RANKED.sub("", account.subject(figure))
    own = of_firm(account, figure, own)
    counted = part_told(account, figure) if own == "" else None
    part = topic = bare(counted.indicator) if counted is not None else own or account.partner
    if part == "":
        part, topic = told_last(account, figure)
    if figure.quantity.unit == "percentage-point":
        if _GIVING in part:
            part = account.tools.preceding.actor(figure).partition(f" có {_GIVING}")[0]
        goal = account.tools.following.purpose(figure) or gone_before(account) or grown_before(account)
        part = without_growth(part)
        add(account, figure, f"đóng góp của {part} {goal}".strip(), part)
    elif figure.quantity.unit != "percent":
        figure.run, figure.role = figure.run if account.text.startswith("chiếm", figure.run) else figure.at, "count"
        level(account, figure)
    elif len(each := apportioned(account, figure, part)) > 0:
        _share_out(account, figure, each)
    else:
        name = _named(account, figure, part)
        _spread_whole(account, name)
        add(account, figure, name, topic)


def _spread_whole(account: Account, name: str) -> None:
    """Give shares told just before the whole that only the last of them says: «A chiếm 4%; B chiếm 3% tổng thu».

    So too what they were told to be as much of: «A bằng 98%; B bằng 95% cùng kỳ».
    """
    base = name.partition(" so với ")[2]
    for item in reversed(account.items if base != "" else ()):
        if item.figure.role == "share" and " so với " not in item.indicator:
            bare_share = account.text.startswith("bằng", item.figure.run) and not item.indicator.startswith(_PART)
            item.indicator += f" so với {base}" if bare_share else ""
        elif item.figure.role == "share":
            break
    told = _OF_WHOLE.fullmatch(name)
    for item in reversed(account.items if told is not None else ()):
        if item.figure.role != "share" or not item.indicator.startswith(_PART) or " trong " in item.indicator:
            break
        item.indicator = f"{item.indicator} trong {told['whole'] if told is not None else ''}"


def _share_out(account: Account, figure: Figure, parts: list[str]) -> None:
    """Tell the first of a row of shares of one whole: «A, B lần lượt chiếm 28% và 53% thị phần»."""
    place = account.number(figure)
    whole = account.tools.following.object(account.figures[place + len(parts) - 1])
    first, *account.waiting = [f"tỷ trọng {one} trong {whole}".removesuffix(" trong ") for one in parts]
    add(account, figure, first, parts[0])


def _named(account: Account, figure: Figure, part: str) -> str:
    """«tỷ trọng … trong …», «tỷ lệ đóng góp của … trong …», «… so với …»."""
    whole = _whole(account, figure)
    if account.text.startswith("chiếm", figure.run):
        if (market := market_of(account, whole)) != "":
            return market_share(market, part)
        whole = whole or _unsaid(account, figure)
        if _POOR.match(key(part)) is not None and (whole == "" or _HOUSEHOLDS.match(key(whole)) is not None):
            return f"tỷ lệ {part}"
        name, joint = (part if key(part).startswith(("tỷ trọng", "tỷ lệ")) else f"tỷ trọng {part}"), "trong"
    elif account.text.startswith("đóng góp", figure.run):
        goal = account.tools.following.purpose(figure) or gone_before(account)
        whole, joint = (whole, "trong") if whole != "" else (goal, "")
        name = f"tỷ lệ đóng góp của {part}"
    else:
        last, owner = account.last, account.tools.following.owner(figure) if whole == "" else ""
        if owner != "" and last is not None and last.figure.quantity.unit == "count":
            part = bare(last.indicator)
        name, joint, whole = part, "so với", whole or owner or _then(account, figure) or _of_the_same(account)
    return " ".join(f"{name} {joint} {whole}".split()) if whole != "" else name


def _then(account: Account, figure: Figure) -> str:
    """The time that a level is a share of what it was at: «bằng 104% cùng kỳ năm 2023»; else empty."""
    then = share_of(account.skeleton, figure)
    return account.tools.reading.article.text[then.start : then.end] if then is not None else ""


def _of_the_same(account: Account) -> str:
    """What the share told last in a row was of: «Huế 7 tỷ đồng, bằng 90% dự toán; Cà Mau 8 tỷ, bằng 95%»."""
    shares = (one for one in [*reversed(account.tools.told)][:_NEAR] if one.figure.role == "share")
    return next((one.indicator.partition(" so với ")[2] for one in shares), "")


def _unsaid(account: Account, figure: Figure) -> str:
    """What a share is of that says it by its figure alone, or that tells a line's structure; else empty."""
    told = whole_told(account, figure)
    if told is not None:
        head = "số " if told.indicator.startswith("số ") else ""
        return f"{head}{bare(told.indicator)}"
    last = account.last
    if (shared := whole_of_row(account)) != "":
        return shared
    if last is not None and account.subject(figure) != "":
        if last.figure.role == "share" and " trong " in last.indicator:
            return last.indicator.partition(" trong ")[2]
        among = _AMONG.search(account.text, last.figure.at, figure.run) is not None
        sums = (one for one in reversed(account.items) if one.figure.quantity.unit in ("count", "VND", "USD"))
        if among and (whole := next(sums, None)) is not None:
            return whole.indicator.partition(" (")[0]
    return ""


def _whole(account: Account, figure: Figure) -> str:
    """What a share is of; empty where the words after it do not say."""
    thing = compared_thing(account.skeleton, figure)
    of = account.tools.following.object(figure) or (account.tools.words.plain(*thing) if thing is not None else "")
    within = _WITHIN.match(account.text, figure.at + 1, figure.right) if of == "" else None
    if within is not None:
        return account.tools.words.plain(*within.span("whole"))
    plan = _PLANNED.match(account.text, figure.at + 1) if of == "" else None
    if of == "" and plan is None and account.partner != "":
        return account.topic
    return plan[0].strip() if plan is not None else _SHORT_PLAN.sub(lambda short: _PLANS[short[0]], of)


def equal(account: Account, figure: Figure) -> None:
    """Tell the level told last again, in another unit; the first of its sentence: «số ca tương ứng là 3 và 5»."""
    if len(account.items) == len(account.held) == 0 and account.subject(figure) != "":
        figure.tell("level", figure.run)
        level(account, figure)
        return
    of = account.tools.following.object(figure) if figure.quantity.unit == "percent" else ""
    told = account.last
    ratio = told is not None and told.figure.quantity.unit == "percent" and figure.quantity.unit != "percent"
    name = _things(account, figure) if figure.quantity.unit == "count" else ""
    name = name or (of_rate(account.topic) if told is None or ratio else told.indicator.partition(" (")[0])
    if name == "" and len(account.held) > 0:
        rate = account.held[0].quantity.unit == "percent"
        name = account.tools.following.object(account.held[0]) or (account.subject(account.held[0]) if rate else "")
    if figure.quantity.unit == "percent" and told is not None and told.figure.quantity.unit == "count" and of == "":
        name = f"tỷ lệ {bare(name)}"
    if of.startswith(_TOTAL) and told is not None and told.figure.quantity.is_money:
        name = f"{_PART}{name} trong {of}"
    elif of != "":
        name = f"{name} so với {of}"
    item = add(account, figure, name, account.topic)
    item.estimated = item.estimated or (told is not None and told.figure.quantity.estimated)
    if len(account.held) > 0:
        take(account, item)


def _things(account: Account, figure: Figure) -> str:
    """The name of how many things are as much as a share or a size: «đạt 3%, tức 5.200 hộ», «cao 50 m (15 tầng)»."""
    what, last = account.tools.following.object(figure), account.last
    other = last is not None and (last.figure.quantity.unit == "percent" or last.figure.quantity.measure is not None)
    if not other or what == "" or figure.quantity.measure is not None:
        return ""
    of = rest_of(account.topic).strip() if is_measured(account.topic) else account.topic
    if of.startswith(what) or what.endswith(of):
        return f"số {max(of, what, key=len)}"
    return f"số {what} {of}"
