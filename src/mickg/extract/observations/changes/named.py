"""The level that a change names again: «… 17.836 vụ. So với cùng kỳ, số vụ tăng 1.230 vụ»."""

import re
from collections.abc import Sequence

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import LEVELS, Account, Item
from mickg.extract.observations.changes.things import alike
from mickg.extract.observations.comparisons import SET_BESIDE, YET, leading
from mickg.extract.observations.dating.bases import base
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.names import is_name
from mickg.extract.skeleton import LETTERS
from mickg.text import key

_COUNT = re.compile(
    r"\A(?:tổng )?(?:(?:số (?:lượng |lượt )?|lượng |lượt ))?"
    r"(?:(?:ca|trường hợp|vụ|người|bệnh nhân)(?= (?:mắc|nhiễm|tử vong|chết|bị|vi phạm)))? ?"
)
_COUNTED = re.compile(r"(?:tổng )?số ")
_DONE = ("đã", "được", "xảy", "ra")
_ILL = frozenset({"mắc", "nhiễm", "mắc mới", "mắc bệnh", "nhiễm mới", "ca bệnh"})
_CASES = re.compile(r"(?:ca|trường hợp|bệnh nhân)(?!\w)(?! (?:tử vong|chết|nặng|khỏi|biến chứng))")
_BY = " do "
_LINKS = frozenset(("của", "do", "ở", "tại"))
_EDGES = (slice(1), slice(-1, None))
_POINTING = r"(?:này|đó|ấy|trên|nói trên|kể trên)(?: (?:đã|cũng|vẫn|lại|tiếp tục|ước|đều|chỉ|mới))* \Z"
_THIS = by_letter(
    r"(?<!\w)(?P<what>(?:(?:con |tổng )?số|mức|khoản|nguồn|kết quả|tỷ lệ)"
    rf"(?: (?:lượng|người|vụ|tiền|thu|chi|vốn|giải ngân))?) {_POINTING}"
)
_NAME_AGAIN = re.compile(
    rf"(?:\A|[,;{LETTERS['PERIOD']}]) ?(?:(?:và|thì|còn|riêng) )*(?:(?:mức|số|tổng) )?"
    rf"(?P<what>[^\W\d_]+(?: [^\W\d_]+){{0,4}}) {_POINTING}"
)
_POINTERS = (" này ", " đó ", " ấy ", " trên ")
_TOTAL = re.compile(r"(?:\A|[;,] )(?:thì )?(?:tổng số|tổng cộng|tính chung) \Z")
_COMPARING = re.compile(
    rf"(?:(?<=[;.,] )|(?<=\n)|\A)\b{YET}{SET_BESIDE}"
    rf" (?:(?:ngày|mức|thời điểm|cuối|đầu) )*(?:cùng kỳ|{LETTERS['PERIOD']})"
)
_WITHOUT = by_letter(r"(?<!\w)(?:(?:không|chưa) (?:kể|tính|bao gồm)|(?:loại trừ|nếu trừ|trừ đi|loại bỏ))(?!\w)")
_OWNERS = ("tỉnh", "thành phố", "huyện", "xã", "bộ", "sở", "ngành", "cả nước", "toàn tỉnh", "địa phương")


def named_again(account: Account, figure: Figure) -> Item | None:
    """The only level told that a change names, of its own sentence or of the one before it.

    None where the sentence tells another level of its own, speaks of another time, names more than was told or leaves
    out a part of it: «nếu không kể tiền đất thì thu nội địa tăng 5%».
    """
    if account.aimed or _WITHOUT.search(account.text, account.start, figure.run) is not None:
        return None
    return _pointed_at(account, figure) or _named(account, figure)


def _named(account: Account, figure: Figure) -> Item | None:
    """The level that the words before a change name, or what it counts; behind a comparison, that of its unit."""
    subject, of = account.tools.preceding.subject(figure), account.tools.following.object(figure)
    named = _bare(subject or of)
    own = [one for one in account.items if one.figure.role in LEVELS]
    leading = _is_compared(account, figure, own)
    moved = [one for one in own or account.earlier if _moves(account, figure, one)]
    if len(named) == 0:  # «So với tháng trước thì giảm 5%», «Tăng 5% so với tháng trước»
        alone = leading or account.text[account.start : figure.run].strip() == ""
        return moved[0] if alone and len(own) == 0 and len(moved) == 1 else None
    if len(own) > 0 and not leading:
        same = [one for one in moved if _COUNTED.match(key(subject)) and all(_names(named, one, end) for end in _EDGES)]
        return same[0] if len(same) == 1 else None
    if subject == "" or is_name(subject) or key(subject) in _OWNERS:
        if leading and (like := _in_its_unit(account, figure, moved)) is not None:
            return like
        if subject != "" and of != "" and figure.quantity.unit == "percent":
            return None  # «tỉnh tăng 3% số lao động»
    exact = [one for one in moved if named in (_bare(one.topic), _things(account, one))]
    exact = exact or [one for one in moved if " ".join(named) in _ILL and _counts_cases(account, one)]
    by_head, by_end = ([one for one in moved if leading and _names(named, one, edge)] for edge in _EDGES)
    fitting = exact or by_head or by_end
    return fitting[0] if len(fitting) == 1 else alike(account, figure, fitting)


def _is_compared(account: Account, figure: Figure, own: Sequence[Item]) -> bool:
    """Whether a comparison leads to a change, with no level told behind it: «So với cùng kỳ, số vụ tăng 5%»."""
    led = [found.start() for found in _COMPARING.finditer(account.text, account.start, figure.run)]
    return len(led) > 0 and all(one.figure.at < led[-1] for one in own)


def _in_its_unit(account: Account, figure: Figure, levels: Sequence[Item]) -> Item | None:
    """The level that counts the like of a change, else the only rank of a change of steps."""
    if (like := alike(account, figure, levels)) is not None:
        return like
    ranks = [one for one in levels if one.figure.quantity.unit == "rank" == figure.quantity.unit]
    return ranks[0] if len(ranks) == 1 else None


def pointed_at_by(account: Account, share: Item) -> Item | None:
    """The level before a sentence that a share of a plan in it is of by a pronoun: «Mức thu này đạt 31% dự toán»."""
    if not share.is_of_plan or share is not account.items[0]:
        return None
    return _pointed_at(account, share.figure)


def _pointed_at(account: Account, figure: Figure) -> Item | None:
    """The level that «con số này» is, of the sentence or of the one before it; the first one is «tổng số»."""
    words = account.text[figure.left : figure.run]
    pointed = any(one in words for one in _POINTERS)
    this = (_THIS.search(words) or _NAME_AGAIN.search(words)) if pointed else None
    if this is None and _TOTAL.search(account.text, max(account.start, figure.left - 2), figure.run) is None:
        return None
    own = [one for one in account.items if one.figure is not figure]
    moved = [one for one in own or account.earlier if _moves(account, figure, one)]
    fitting = [one for one in moved if this is None or _is_meant(this, one)]
    return fitting[0] if len(fitting) == 1 or (this is None and len(fitting) > 0) else None


def _is_meant(this: re.Match[str], level: Item) -> bool:
    """Whether a level is what «khoản thu này», «tỷ lệ này» or, by a word of its name, «kim ngạch này» point back at."""
    if this.re is _NAME_AGAIN:
        return f" {this['what']} " in f" {key(level.indicator)} "
    return this["what"] != "tỷ lệ" or level.figure.quantity.unit == "percent"


def _counts_cases(account: Account, level: Item) -> bool:
    """Whether a level counts those who fell ill: «91 ca sởi», no «2 ca tử vong»."""
    return _CASES.match(key(account.tools.following.object(level.figure))) is not None


def _things(account: Account, level: Item) -> list[str]:
    """The words for the things that a level counts, as they stand behind it; none for what is measured."""
    if not level.figure.quantity.is_bare_count:
        return []
    return _bare(account.tools.following.object(level.figure).partition(",")[0])


def _bare(name: str) -> list[str]:
    """The words of a name without those that only say that it counts, or that something was done."""
    return [word for word in _COUNT.sub("", key(name)).split() if word not in _DONE]


def _moves(account: Account, figure: Figure, level: Item) -> bool:
    """Whether a change can be of a level by its unit and its time, which is not the one that its sentence begins with.

    «Đặt cạnh năm 2023, số vụ giảm 5 vụ» tells nothing of 2023.
    """
    then = leading(account.skeleton, account.start) if figure.own not in (None, level.period) else None
    compared = then is not None and figure.own == base(level.period, then)
    if level.figure.role not in LEVELS or level.target or not (compared or figure.own in (None, level.period)):
        return False
    moved, told = figure.quantity, level.figure.quantity
    ranked = moved.unit == "rank" == told.unit
    paid = moved.is_money and moved.measure is None and moved.unit == told.unit
    return ranked or paid or moved.unit in ("percent", "factor") or moved.is_like(told)


def _names(named: Sequence[str], level: Item, edge: slice) -> bool:
    """Whether words are some of a level's name, the one at an edge in its place; its cause names another."""
    for told in (_bare(name.partition(_BY)[0]) for name in (level.topic, level.indicator)):
        if named[edge] == told[edge] and _LINKS.union(told).issuperset(named):
            return True
    return False
