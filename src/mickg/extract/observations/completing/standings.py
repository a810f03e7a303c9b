"""The name of a place in an order: what is ranked, who holds the place, among whom."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account
from mickg.extract.observations.completing.scores import index_named
from mickg.extract.observations.completing.whose import of_anyone
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.divisions import KINDS
from mickg.extract.observations.naming.names import is_measured
from mickg.extract.skeleton import LETTERS
from mickg.text import key

_SCORE = re.compile(r"(?:số )?điểm(?: số)? (?:của )?")
_EDGE = r"(?:thuộc|vẫn|nhóm|để|lọt|vào|cũng|top|tốp|và|tiếp tục|giữ vững|giữ|lên|ở|trong|đứng|danh sách|lại)"
_MOVED = r"(?:(?:tụt|lùi|giảm|rơi|tăng|tiến|vươn|leo|nhảy|thăng)(?: hạng| bậc)?(?: xuống| lên| về)?)"
_EDGES = re.compile(rf"\A(?:{_EDGE} )+|(?: {_EDGE})+\Z|(?:\A| )(?:(?:đã|cũng|lại|đang) )*{_MOVED}\Z|\A{_EDGE}\Z")
_SEEN = re.compile(r"\A(?:(?:nếu|còn|khi) )?(?:[xX]ét|[tT]ính)(?: riêng)?(?: (?:theo|về|trên))? ")
_OF = re.compile(rf" của (?=(?:{KINDS} )?[A-ZĐ])")
_VERBS = frozenset(("xếp", "chấm", "đưa", "giúp", "cho", "bố", "để", "của", "hạng", "giá"))
_STOP = rf"[,;:.(){LETTERS['QUANTITY']}{LETTERS['PERIOD']}\n]"
_INDEX = by_letter(
    r"(?<!\w)(?:bộ chỉ số|chỉ số|về|xét theo)(?: (?!của|do|với|là|được|đạt|công bố|xếp|đứng|năm|việt nam|trong|cho)"
    rf"(?:(?!{_STOP})\S)+(?:,(?= an ninh))?){{2,12}}(?: \([^()\n]{{2,10}}\))?"
)
_LED = re.compile(r"\A(?:về|xét theo) ", re.IGNORECASE)
_AMONG = re.compile(
    rf" (?:(?:trong|ở|tại|của|trên) )?(?P<among>(?:vùng|khu vực|cả nước|toàn quốc|toàn cầu|thế giới|châu"
    rf"|đông nam á|asean|khối|cụm|(?:tổng )?(?:số )?{LETTERS['QUANTITY']}|{LETTERS['PLACE']}"
    rf"|{LETTERS['BODY']})(?:(?! (?:về|và|theo|với|năm|sau)(?!\w)|{_STOP}).)*)"
)
_ORDERS = ("chỉ số", "thứ hạng", "xếp hạng", "thị phần")
_INDICES = "chỉ số"
_LISTS = ("chỉ số", "xếp hạng", "báo cáo")
_POINTS = "số điểm "
_SCORES = ("điểm", "điểm số")
_WITH = re.compile(
    rf"(?: (?:cả nước|toàn quốc|cả vùng|{LETTERS['PLACE']}))*,? ?(?:\(| với| và)?(?: (?:mức|tốc độ|số|tổng))*"
    r"(?: ?(?:tăng|giảm)(?: trưởng)?)?(?: (?:đạt|là|hơn|khoảng|gần|trên))* ?"
)
_MEASURED = re.compile(
    rf"(?: (?:cả nước|toàn quốc|cả vùng|{LETTERS['PLACE']}))*,? (?:với|có|khi)"
    rf" (?P<what>[^,;:().{LETTERS['QUANTITY']}]+?)(?: (?:đạt|là|lên tới|lên đến|ở mức|lên|tới|{LETTERS['PERIOD']}))* ?"
)
_KIND = re.compile(rf"{KINDS}\Z")
_WHOLE, _FAR, _NEAR, _LONG, _BARE = 5, 500, 8, 9, 2


def standing(account: Account, figure: Figure, name: str) -> tuple[str, str]:
    """The name of a place in an order by its subject, and what of it another place shares: all but among whom."""
    following = account.tools.following
    among, about = following.object(figure), following.about(figure).removeprefix("về ")
    what, whom = _parted(_SEEN.sub("", _EDGES.sub("", name)).strip(" ,"))
    if (held := following.holder(figure)) not in ("", whom):
        what, whom = _OF.split(what)[0] if whom == "" else what, held
    if about != "":
        what, whom = what if is_measured(what) else about, whom if "mục tiêu" not in whom else ""
    elif what == "":
        what = _ranked_in(account, figure, whom)
    if what == whom == among == "":
        return "", ""
    topic = f"{what} của {whom}".strip() if whom not in what else what
    said = f"{topic} {_out_of(account, figure, among, about)}".strip()
    ordered = key(said).startswith(_ORDERS) and not (key(said).startswith(_INDICES) and _OF.search(said) is not None)
    return said if ordered else f"xếp hạng {said}", topic.removeprefix("của ")


def _parted(name: str) -> tuple[str, str]:
    """What is ranked and who holds the place, of the words before it: «về chuyển đổi số, Việt Nam»."""
    scored = _SCORE.match(key(name))
    words = (name[scored.end() :] if scored is not None else name).split()
    first = len(words)
    while first > 0 and words[first - 1][0].isupper() and (first == len(words) or words[first - 1][-1] != ","):
        first -= 1
    kind = _KIND.search(" ".join(words[:first])) if first < len(words) else None
    first -= len(kind[0].split()) if kind is not None else 0
    what, whom = words[:first], words[first:]
    joint = "" if len(what) == 0 else "," if what[-1][-1] == "," else what[-1]
    if len(whom) == 0 or (joint not in ("", ",") and (joint not in _VERBS or is_measured(name))):
        return " ".join(words), ""
    by = joint in _VERBS - {"của"}
    while len(what) > 0 and what[-1] in _VERBS:
        what.pop()
    said = " ".join(what).strip(" ,")
    ranked = said != "khu vực" and not (by and all(word not in key(said) for word in _LISTS))
    return said if ranked else "", " ".join(whom)


def _ranked_in(account: Account, figure: Figure, whom: str) -> str:
    """The index that the sentence names last before a place, else what it told last, else its paragraph's index."""
    line = account.tools.reading.article.lines[account.sentence.line]
    start = max(account.skeleton.place(line.start), account.start - _FAR)
    found = [*_INDEX.finditer(account.text, start, figure.run)]
    last = account.last
    if last is not None and last.indicator.startswith(_POINTS):
        return last.indicator.removeprefix("số ")
    if len(found) > 0 and (found[-1].start() >= account.start or len(account.items) == 0):
        return _LED.sub("", account.tools.words.printed(*found[-1].span()))
    if _SCORE.match(key(account.topic)) is not None:
        return ""
    if (what := _by_level(account, figure)) != "":
        return what
    shared = account.row if whom != "" and account.topic.startswith(account.row) else ""
    return shared or (account.topic if is_measured(account.topic) else "")


def _by_level(account: Account, figure: Figure) -> str:
    """What the level told right behind a place is of, by which it is held: «đứng thứ 3 với mức tăng 8%»; else empty."""
    behind = account.after(figure)
    if behind is not None and (what := _measure_behind(account, figure, behind)) != "":
        return what
    if behind is None or _WITH.fullmatch(account.text, figure.at + 1, behind.at) is None:
        return ""
    if account.tools.following.object(behind) in _SCORES:
        return index_named(account, figure)
    grows = behind.role == "change" and behind.quantity.unit == "percent"
    for one in [one for one in reversed(account.tools.told) if is_measured(one.topic)][:_NEAR]:
        grew = grows and (one.figure.role == "change" or len(one.changes) > 0)
        alike = not grows and not behind.quantity.is_bare_count and one.figure.quantity.is_like(behind.quantity)
        if grew or alike:
            of = of_anyone(account, one.figure, one.topic)
            return f"{'tăng trưởng ' if grew else ''}{of}" if len(of.split()) <= _LONG else ""
    return ""


def _measure_behind(account: Account, figure: Figure, behind: Figure) -> str:
    """The measure that a place is held with: «dẫn đầu với mức tăng trưởng GRDP 14%»; empty for a bare «mức tăng»."""
    said = _MEASURED.fullmatch(account.text, figure.at + 1, behind.run)
    what = account.tools.words.plain(*said.span("what")) if said is not None else ""
    return what if is_measured(what) and len(what.split()) > _BARE else ""


def _out_of(account: Account, figure: Figure, what: str, about: str) -> str:
    """Among how many or where a place is held: «(trên tổng số 63 tỉnh, thành phố)», «trong khu vực Đông Nam Á»."""
    if figure.quantity.bound == "at-most":
        return f"trong nhóm {what}" if what != "" and about == "" else ""
    if figure.quantity.out_of is not None:
        whole = f"{int(figure.quantity.out_of):,}".replace(",", ".")
        ranked = what.partition(" về ")[0].split()[:_WHOLE]
        return f"(trên tổng số {' '.join([whole, *ranked]).strip(' ,')})"
    found = _AMONG.match(account.text, figure.at + 1, figure.right)
    if found is None:
        return ""
    among = account.tools.words.printed(*found.span("among"))
    if LETTERS["QUANTITY"] in found["among"]:
        return f"(trên tổng số {among.removeprefix('tổng ').removeprefix('số ')})"
    return f"{'trên' if among.startswith('thế giới') else 'trong'} {among}"
