"""Growths whose verb the first of a row has said: «giá thịt lợn tăng 3%, thịt bò 1%; điện tăng 9%, miền Bắc 12%»."""

import re
from collections.abc import Iterator
from decimal import Decimal

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account
from mickg.extract.observations.figures import Figure
from mickg.extract.skeleton import LETTERS

_WORDS = rf"[^,;:(){LETTERS['QUANTITY']}]"
_LEADS = r"(?: (?:và|còn|riêng|song|trong (?:khi(?: đó)?|đó|số (?:này|đó))))*"
_MEMBER = re.compile(
    rf"(?:(?: so(?: với)? {_WORDS}{{1,40}})?[,;]?{_LEADS} |(?P<opens> \(|: ))"
    rf"(?P<who>(?:{_WORDS}{{1,20}}, ){{0,2}}{_WORDS}+?)"
    r"(?: (?P<way>tăng|giảm)(?: trưởng)? (?:nhanh|mạnh|cao|nhiều|chậm|thấp|ít|tốt|khá)(?: nhất| hơn)?,)?"
    r"(?: (?:chỉ|cũng|chừng|khoảng|gần|hơn|trên|tới|lần lượt|tương ứng|vẻn vẹn|vỏn vẹn))* ?\Z"
)
_THEN = re.compile(rf" \((?:riêng |còn )?{LETTERS['PERIOD']}(?: (?:là|đạt|chỉ))* ")
_NEXT = re.compile(
    r"(?:(?:kế|tiếp|sau) đó|(?:kế|tiếp) (?:đến|theo|tới|sau)|(?:theo|xếp|đứng|ngay) sau|(?:dẫn|đứng) đầu"
    r"|(?:xếp|đứng) thứ \w+"
    rf"|(?:nhanh|cao|mạnh|nhiều|thấp|chậm|ít) nhất)(?: vẫn| lần lượt| cũng)? (?:là|có|thuộc về) (?P<who>{_WORDS}+?)"
    r" (?:(?:với|đạt|gần|hơn|trên|khoảng) )*"
)
"""The words that lead to the next in an order."""

_PARTS = re.compile(
    r"(?:(?:trong (?:đó|số (?:này|đó))|cụ thể|(?:nếu )?(?:xét|chia|tính|phân) (?:theo|từng)(?: [^\W\d_]+){1,3})[,:]? )?"
    rf"(?P<who>{_WORDS}+?)(?: (?:với|đạt|gần|hơn|trên|khoảng))* "
)
"""The words that lead to the first part of what was told in the sentence before."""

_ONLY = re.compile(r"(?:(?:chỉ|cũng|chừng|khoảng|gần|hơn|trên|tới|vẻn vẹn|vỏn vẹn) )*")
_TELLS = by_letter(
    r"(?<!\w)(?:chiếm|đạt|là|bằng|còn|có|được|bị(?! thương| hại| nạn)|giữ|ở mức|với|so|tăng|giảm|góp"
    r"|đóng góp|mất|thêm|bớt|dự báo|dự kiến|mục tiêu|kế hoạch|giao|cho phép|đề ra|nếu|hoàn thành|thực hiện)(?!\w)"
)
_RATES = by_letter(
    r"(?<!\w)(?:tỷ (?:lệ|trọng|suất)|lãi suất|độ (?:che|bao) phủ|thuế suất|tốc độ|cơ cấu|công suất|hiệu suất|tiến độ"
    r"|xác suất)(?!\w)"
)
_NUMBER = "số "
_WHOLE, _NEAR = 100, 3
_FEW = 9


_Like = tuple[Figure, tuple[int, int]]
"""The growth that another is like, and where the words stand that say what grew."""


def grown_too(account: Account, figure: Figure, last: Figure) -> _Like | None:
    """The growth before a bare percentage that says how far another thing grew the same way; None of any other figure.

    That growth is of no level, and the percentages that follow are no shares that make a whole. Brackets and a colon
    lead to several: «GRDP tăng 7% (công nghiệp 9%, dịch vụ 6%)».
    """
    percents = figure.quantity.unit == last.quantity.unit == "percent"
    if last.role != "change" or not percents or figure.opened not in (last.opened, last.at + len(" (")):
        return _grown_behind(account, figure, last) if percents and last.opened >= 0 > figure.opened else None
    bare = figure.role == "count" or _ONLY.fullmatch(account.text, figure.run, figure.at) is not None
    if not bare or all(one is not last for one in account.held):
        return None
    member = _MEMBER.fullmatch(account.text, last.at + 1, figure.at)
    if member is None or (member["opens"] is not None and not _has_like(account, figure)):
        then = _THEN.fullmatch(account.text, last.at + 1, figure.at)
        return (last, (figure.left, figure.run)) if then is not None else None
    told = _is_member(account, member["who"], last) and member["way"] in (None, "giảm" if last.falls else "tăng")
    if not told or not _tells_no_share(account, figure):
        return None
    return last, (figure.left, figure.run) if member["way"] is None else member.span("who")


def _grown_behind(account: Account, figure: Figure, last: Figure) -> _Like | None:
    """The growth before brackets that say what it was before: «dệt tăng 5,8% (cùng kỳ 6,0%), may mặc 18,6%»."""
    grown = (one.figure for one in reversed(account.items) if one.figure.opened < 0)
    before, closed = next(grown, None), account.text.find(")", last.at)
    if before is None or not before.role == last.role == "change" or figure.role != "count":
        return None
    if before.quantity.unit != "percent":
        return None
    member = _MEMBER.fullmatch(account.text, closed + 1, figure.at)
    told = member is not None and member["opens"] is None and _is_member(account, member["who"], before)
    return (before, (figure.left, figure.run)) if told and _tells_no_share(account, figure) else None


def grown_next(account: Account, figure: Figure) -> _Like | None:
    """The growth told last before a sentence that goes on with the next in order; None of any other.

    «Kế đó là Khánh Hòa 33%» goes on so, and several parts of what grew: «Công nghiệp 9%, dịch vụ 6%».
    """
    last = account.earlier[-1] if len(account.earlier) > 0 and len(account.items) == 0 else None
    if last is None or (figure.role, figure.quantity.unit) != ("count", "percent"):
        return None
    before = next((one for one in (last.figure, *reversed(last.beside)) if one.role == "change"), None)
    if before is None or before.quantity.unit != "percent":
        return None
    found = _NEXT.fullmatch(account.text, account.start, figure.at)
    if found is None and last.figure is before and _has_like(account, figure):
        found = _PARTS.fullmatch(account.text, account.start, figure.at)
    told = found is not None and _is_member(account, found["who"], before) and _tells_no_share(account, figure)
    return (before, found.span("who")) if found is not None and told else None


def _has_like(account: Account, figure: Figure) -> bool:
    """Whether another bare percentage stands behind one, in the same brackets."""
    behind = account.after(figure)
    alike = behind is not None and (behind.role, behind.quantity.unit) == ("count", "percent")
    return alike and behind is not None and behind.opened == figure.opened


def _is_member(account: Account, who: str, last: Figure) -> bool:
    """Whether words name what may have grown as well, and tell nothing of it."""
    if len(who.split()) > _FEW or _TELLS.search(who) is not None or _RATES.search(who) is not None:
        return False
    return not who.startswith(_NUMBER) or account.subject(last).startswith(_NUMBER)


def _tells_no_share(account: Account, figure: Figure) -> bool:
    """Whether a percentage is of nothing that stands behind it, nor with those behind it all there is."""
    following, parts = account.tools.following, [*_row(account, figure)]
    whole = len(parts) > 1 and abs(sum(parts, Decimal(-_WHOLE))) <= _NEAR
    return not whole and following.object(figure) == following.done(figure) == ""


def _row(account: Account, figure: Figure) -> Iterator[Decimal]:
    """A percentage and the bare ones right behind it."""
    for one in account.figures[account.number(figure) :]:
        if one.role != "count" or one.quantity.unit != "percent":
            return
        yield one.quantity.value
