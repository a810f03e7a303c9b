"""Members of a row: a place, a trade or a firm that takes what the first figure, or the lead-in, is a level of."""

import re
from collections.abc import Iterator
from decimal import Decimal

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account, Item
from mickg.extract.observations.completing.beginnings import begins_part
from mickg.extract.observations.completing.replacing import before_member
from mickg.extract.observations.completing.spoken import spoken_of
from mickg.extract.observations.completing.tallies import tallied
from mickg.extract.observations.completing.whose import holder, of_anyone
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.heads import HEADS
from mickg.extract.observations.naming.divisions import beside
from mickg.extract.observations.naming.names import is_measured, is_name, is_ratio, measure_of
from mickg.extract.skeleton import LETTERS
from mickg.text import key

_WHOSE = by_letter(
    rf"(?: của| tại| ở| trên địa bàn| trên| trong)?(?: tỉnh| thành phố)? (?:{LETTERS['PLACE']}|cả nước|toàn quốc"
    r"|toàn tỉnh|toàn thành phố|toàn ngành|toàn cầu|việt nam|tỉnh|thành phố)\Z"
)
_HEAD = by_letter(rf"(?<!\w){HEADS}")
_CLAUSE = by_letter(r"(?<=\w) (?:đã|đang|sẽ) ")
_HAVE = re.compile(r" (?:có|đạt|với) ")
_TRADED = re.compile(r" (?P<trade>xuất khẩu|nhập khẩu)\Z")
_TITLE = by_letter(r"(?:tiểu )?(?:dự án|công trình|chương trình|hợp phần|gói thầu|cục|sở|công ty|tổng công ty)(?!\w)")
_TITLED = 14
_RATES = ("/tháng", "/năm", "/người")
_AS = re.compile(r"[^,;]* (?:như|gồm|là|có|với|tại|ở) (?:tỉnh |thành phố )?(?=[A-ZĐ])")
_DOING = by_letter(r"(?: ước| đã)? thực hiện(?: được)?\Z")
_GIVING = re.compile(
    r"(?: (?:ước|đã|chỉ|mới|cũng|vẫn|hiện|một mình))*"
    r" (?:(?:đóng )?góp|đóng|nộp|nắm(?: giữ)?|bỏ ra|làm ra|(?<!tiêu )dùng|mang về|đem về|thu về)"
    r"(?: (?:được|vào đó|hết|vào))*\Z"
)
_MARKET = "thị trường "
_MEMBER, _SHORT, _WHOLE = 8, 6, 12
_ROUGH = Decimal("0.03")


def with_measure(account: Account, figure: Figure, name: str) -> str:
    """A member's name with what the row tells: «doanh thu báo chí 5 tỷ đồng; bưu chính 7 tỷ đồng»."""
    given = _GIVING.search(name)
    who = _alone(account, figure, name if given is None else name[: given.start()])
    most = _TITLED if _TITLE.match(key(who)) is not None else _MEMBER
    market = who.startswith(_MARKET) and is_name(who.removeprefix(_MARKET))
    apart = is_measured(who) and not market
    if who == "" or apart or len(who.split()) > most:
        return name
    if _is_of_ranked(account, who):
        return account.topic
    row = _row(account, figure, who, given=given is not None) or (spoken_of(account, figure) if is_name(who) else "")
    return beside(row, _DOING.sub("", who)) if row != "" else name


def _alone(account: Account, figure: Figure, name: str) -> str:
    """A member's name alone, also of a share that nothing says of what: «tỷ lệ Hà Nam», which no text prints."""
    made = figure.quantity.unit == "percent" and account.text.find("tỷ lệ", figure.left, figure.at) < 0
    who = holder(_AS.sub("", name.removeprefix("tỷ lệ "))) if made else ""
    return who if is_name(who) else member(name)


def member(name: str) -> str:
    """Who has a measure alone, without the verb that only says so: «Hà Nam» of «Hà Nam thực hiện»; else the name."""
    who = holder(name)
    bare = _DOING.sub("", who)
    return bare if is_name(bare) else who


def _row(account: Account, figure: Figure, who: str, *, given: bool = False) -> str:
    """What the row of a member tells; empty where it is in none. `given` says that it gave its part of a sum."""
    tally = tallied(account, figure, who)
    if tally != "" or not _is_sized(figure):
        return tally
    if figure.opened >= 0:
        return _in_brackets(account, figure, who)
    first = _first(account, figure, who, given=given)
    if first is not None:
        account.row = _shared(account, first, figure, who)
        return account.row
    listed = len(account.items) == 0 and ":" in account.text[figure.left : figure.at]
    if not (listed or (is_name(who) and figure.quantity.is_money)):
        return ""
    account.row = account.tools.fields.measure(account.sentence.line) if listed else ""
    account.row = account.row or _told_before(account, figure, who, listed=listed)
    return account.row


def _is_of_ranked(account: Account, name: str) -> bool:
    """Whether a sum is that of who holds the place told right before it: «đứng thứ hai là Bắc Ninh với 2 tỷ USD»."""
    last = account.last
    return last is not None and last.figure.quantity.unit == "rank" and account.topic.endswith(f" {name}")


def _in_brackets(account: Account, figure: Figure, who: str) -> str:
    """What those counted have each: «4 tỉnh có kim ngạch dưới 1 tỷ USD gồm Lai Châu (24 triệu USD)»."""
    have = _HAVE.search(account.topic)
    told = account.row != "" and account.topic.startswith(account.row)
    row = measure_of(account.topic[have.end() :]) if have is not None else account.row if told else ""
    account.row = row or _measured_outside(account, figure, who)
    return account.row


def _measured_outside(account: Account, figure: Figure, who: str) -> str:
    """What the level before brackets measures in the measure of a figure in them; empty where it is none such."""
    told = (one for one in reversed(account.items) if one.figure.opened != figure.opened)
    outside = next((one for one in told if figure.quantity.is_like(one.figure.quantity)), None)
    if outside is None or outside.figure.at > figure.opened:
        return ""
    whole = of_anyone(account, outside.figure, outside.topic)
    if is_name(who) and is_measured(whole) and _CLAUSE.search(whole) is None:
        return whole
    if is_ratio(outside.topic):
        return ""
    trade = _TRADED.search(key(outside.topic))
    return measure_of(outside.topic) or (trade["trade"] if trade is not None else "")


def _told_before(account: Account, figure: Figure, name: str, *, listed: bool) -> str:
    """What was told last in a figure's unit, for a name alone: all of it, else, in a list, its noun of measure."""
    if not name[:1].isupper():
        return ""
    for one in _wholes(account, figure):
        whole = of_anyone(account, one.figure, one.topic)
        if is_measured(whole) and is_name(name) and _CLAUSE.search(whole) is None:
            return whole
        head = _HEAD.search(key(whole)) if listed else None
        if head is not None:
            return measure_of(whole[head.start() :])
    return ""


def _wholes(account: Account, figure: Figure) -> Iterator[Item]:
    """What a figure may be a part of, the last first: no smaller, and as large as the share told behind it says."""
    part = figure.quantity.value
    told = [one for one in reversed(account.tools.told) if one.figure.quantity.is_like(figure.quantity)]
    larger = [one for one in told if one.figure.quantity.value >= part]
    behind = account.after(figure)
    share = behind.quantity.value if behind is not None and behind.quantity.unit == "percent" else 0
    if share > 0 < part:
        yield from (one for one in larger if abs(one.figure.quantity.value * share / (100 * part) - 1) < _ROUGH)
    yield from larger


def _first(account: Account, figure: Figure, name: str, *, given: bool) -> Item | None:
    """What tells the measure of a row: the figure before, where a mark parts them, else the sentence before."""
    outside = [one for one in reversed(account.items) if figure.opened >= 0 or one.figure.opened < 0]
    told = (one for one in outside if one.figure.quantity.unit != "rank" and one.figure.role != "share")
    last = next(told, account.whole)
    if last is None:
        short = (figure.role in ("level", "has") and len(name.split()) <= _SHORT) or is_name(name)
        wholes = (one for one in account.earlier if _is_like(one, figure))
        if given:
            return next((one for one in wholes if one.figure.quantity.value >= figure.quantity.value), None)
        return next(wholes, None) if short else None
    before = account.before(figure)
    ranked = before if before is not None and before.quantity.unit == "rank" else None
    begun = begins_part(account, ranked or figure)
    begun = begun or (account.last is None and figure.left == account.start)
    return last if begun and _is_like(last, figure) else None


def _is_like(item: Item, figure: Figure) -> bool:
    """Whether a figure is measured as another that says what it measures."""
    one, other = item.figure.quantity, figure.quantity
    a_month = one.unit == other.unit == "VND" and other.measure is None and (one.measure or "").endswith(_RATES)
    return (other.is_like(one) or a_month) and measure_of(item.topic) != ""


def _is_sized(figure: Figure) -> bool:
    """Whether a figure is a sum, a size or a told share, which a place or a trade alone does not name."""
    quantity = figure.quantity
    told = quantity.unit == "percent" and figure.role in ("level", "has")
    return told or quantity.unit in ("VND", "USD", "Mbit/s", "MB/s") or quantity.measure is not None


def _shared(account: Account, first: Item, figure: Figure, name: str) -> str:
    """What the members of a row have in common: all but who has it, for other goods a sum's noun of measure alone."""
    if account.row != "" and first.topic.startswith(account.row):
        return account.row
    whole = of_anyone(account, first.figure, first.topic)
    if is_name(name) and len(whole.split()) <= _WHOLE and _CLAUSE.search(whole) is None:
        return whole
    if figure.quantity.unit != "percent":
        return measure_of(first.topic)
    if (before := before_member(first.topic, name)) != "":
        return before
    stretch = account.tools.words.text[first.figure.left : first.figure.run]
    found = _WHOSE.search(stretch.rstrip())
    if found is None:
        return first.topic
    whose = account.tools.words.plain(first.figure.left + found.start(), first.figure.left + found.end())
    return first.topic.removesuffix(whose).strip()
