"""Figures that count what stands after them, with who does what to it."""

import re

from mickg.extract.observations.account import Account
from mickg.extract.observations.adding import add
from mickg.extract.observations.aspects import aspect
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.fines import fine
from mickg.extract.observations.following import COUNTED, Following
from mickg.extract.observations.holders import holding
from mickg.extract.observations.likeness import is_side
from mickg.extract.observations.names import bare, is_bare_measure, is_measured, is_ratio, names, shares_head
from mickg.extract.observations.rows import with_measure

_SAID = re.compile(
    r"(?<=\w) (?:đạt|vượt|chưa|được|bị|hoàn thành|tham (?:gia|dự)|tán thành|không|đã|đang|có|đăng ký|đặt|tranh|còn"
    r"|góp mặt|dự)(?!\w)"
)
_NO_COUNTS = ("rank", "factor", "Mbit/s", "MB/s", "MHz", "percentage-point", "per-100-people")
_SIZED = (" dài", " rộng", " cao", " sâu", " nặng")
_SIZES = ("dài", "rộng", "cao", "sâu", "nặng")
_SIZE = dict.fromkeys(("km", "m", "mét"), "chiều dài") | dict.fromkeys(
    ("ha", "m2", "km2", "mét vuông", "hecta"), "diện tích"
)
_EARNED = ("mang", "thu", "đem", "mang về", "thu về", "đem về", "mang lại", "đem lại", "thu được")
_OF_IT = (" là ", " trong ", " của ")
_COPULAS = (["là"], ["còn"], ["chỉ"], ["tiếp"])
_RELATIVE = re.compile(r"(?<=\w\w) (?:có|mà|không) ")
_THESE = (["này"], ["đó"], ["ấy"])
_HEAD = re.compile(
    r"\w+, \w+(?: phố)?|(?:tỉnh|huyện|quận|xã|phường|thôn|nước)(?= |\Z)"
    r"|\w+(?: (?!(?:đạt|có|đã|được)(?!\w))\w+)?"
)
_LONG, _FEW = 8, 4


def points_back(account: Account, figure: Figure) -> bool:
    """Whether a figure points back at what was counted before: «23 địa phương này»."""
    what = account.tools.following.object(figure).split()
    return figure.quantity.unit == "count" and what[-1:] in _THESE and len(what) <= _FEW


def is_count(account: Account, figure: Figure) -> bool:
    """Whether a figure tells how many of what follows it, not how large what stands before it is."""
    preceding, unit = account.tools.preceding, figure.quantity.unit
    if unit in _NO_COUNTS or (figure.opened >= 0 and _is_beside(account, figure)):
        return False
    if figure.role in ("level", "count") and holding(account, figure) != "":
        return True
    what, named = account.tools.following.object(figure), preceding.subject(figure)
    if is_side(account, figure, named):
        return False
    restated = is_measured(named) and shares_head(named, what)
    if figure.role == "has" or (restated and figure.role == "count"):
        return not restated
    if figure.role == "count":
        sized = what == "" or unit in ("VND", "USD") or (unit == "percent" and is_ratio(named))
        return not (sized and (is_measured(named) or preceding.is_pronoun(figure) or _is_told_again(account, figure)))
    return unit in ("count", "percent") and not is_measured(named) and _is_labelled(account, figure, named, what)


def _is_beside(account: Account, figure: Figure) -> bool:
    """Whether a figure in brackets is an average to compare with, or the share that the words before name."""
    preceding = account.tools.preceding
    ratio = figure.quantity.unit == "percent" and is_ratio(preceding.outer(figure))
    return ratio or preceding.average(figure) != ""


def _is_told_again(account: Account, figure: Figure) -> bool:
    """Whether a share that no words name is of what was told before: «…, phấn đấu 7 - 7,5%»."""
    preceding = account.tools.preceding
    shares = (one for one in (*account.items, *account.earlier) if one.figure.quantity.unit == "percent")
    bare = figure.quantity.unit == "percent" and account.tools.following.object(figure) == ""
    bare = bare and not account.text.startswith(_OF_IT, figure.at + 1)
    return (
        bare and any(shares) and preceding.subject(figure) == preceding.actor(figure) == preceding.outer(figure) == ""
    )


def _is_labelled(account: Account, figure: Figure, named: str, what: str) -> bool:
    """Whether a colon or copula leads to what is counted: «Kết quả là 5 xã đạt chuẩn», no label of the count itself."""
    label = account.text[figure.run : figure.run + 1] == ":"
    copula = account.text[figure.run : figure.at].split()[:1] in _COPULAS
    return (label or copula) and len(what.split()) > (0 if label else 2) and not names(named, what)


def count(account: Account, figure: Figure) -> None:
    """Tell a count."""
    following = account.tools.following
    who = _who(account, figure)
    account.labelled = account.labelled or ":" in account.text[figure.left : figure.at]
    what = following.object(figure)
    name = fine(account, figure) or holding(account, figure) or counted(following, figure, who, account.topic)
    name = name or following.clause(figure) or account.topic
    if what == "":
        name = with_measure(account, figure, name)
    traded = aspect(figure.quantity) is not None
    apart = bare(name) if what.isalpha() else what or name
    add(account, figure, name, name if traded or is_bare_measure(what) else apart)


def _who(account: Account, figure: Figure) -> str:
    """Who does what to the things counted: as told, or as of the count before where none is."""
    preceding, following = account.tools.preceding, account.tools.following
    who = preceding.actor(figure) or preceding.outer(figure)
    if figure.quantity.measure is not None and who.endswith(_SIZED):
        who = who.rpartition(" ")[0]
    if who in _SIZES:
        return account.topic
    if who != "":
        account.actor = who
    elif account.text[figure.left - 1] != ";" or account.labelled:
        return account.actor if _SAID.search(following.object(figure)) is None else ""
    return who


def counted(following: Following, figure: Figure, who: str, told: str = "") -> str:
    """The name of a count: what is counted, with as much of the words before as tells it from other counts.

    `told` is what was told last, which a bare «lượt» or «vụ» is of.
    """
    what = _unrelated(following.object(figure), who)
    who = who if len(what.split()) < COUNTED + 2 else ""
    unit, measure = figure.quantity.unit, figure.quantity.measure
    if what != "" and " " not in what and told.startswith(f"{what} ") and unit == "count" and " " not in who:
        return f"số {told}"
    if unit in ("VND", "USD", "percent") or measure is not None:
        return " ".join(_sized(following, figure, what, who, told).split())
    if what == "":
        return who
    if unit in ("year", "month"):
        return f"{what} {who}".strip() if len(what.split()) < 3 else what
    return f"số {what} {who}".strip() + (_whole(figure, what) if figure.quantity.out_of is not None else "")


def _sized(following: Following, figure: Figure, what: str, who: str, told: str) -> str:
    """The name of a sum, a share or a size told like a count."""
    goal = following.purpose(figure) if what == "" else ""
    if figure.quantity.unit == "percent":
        return f"tỷ lệ {re.sub(r'^(?:tổng số|số) ', '', what)} {who} {goal}"
    if figure.quantity.unit in ("VND", "USD") and who in _EARNED:
        return f"doanh thu {told}"
    size = _SIZE.get(figure.quantity.measure or "", "") if not is_measured(who) else ""
    return f"{size} {what} {who} {goal}"


def _unrelated(what: str, who: str) -> str:
    """What is counted without a long clause about it, where who does what to it is told already."""
    if who == "" or len(what.split()) <= _LONG:
        return what
    return _RELATIVE.split(what, maxsplit=1)[0]


def _whole(figure: Figure, what: str) -> str:
    """The whole that «55/63 tỉnh, thành phố» counts in."""
    whole = f"{int(figure.quantity.out_of or 0):,}".replace(",", ".")
    counted = _HEAD.match(what)
    return f" (trên tổng số {whole} {counted[0] if counted is not None else what})"
