"""Growths whose verb the first of a row has said: «giá thịt lợn tăng 3%, thịt bò 1%; điện tăng 9%, miền Bắc 12%»."""

import re
from collections.abc import Iterator
from decimal import Decimal

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account
from mickg.extract.observations.figures import Figure
from mickg.extract.skeleton import LETTERS

_WORDS = rf"[^,;:(){LETTERS['QUANTITY']}]"
_MEMBER = re.compile(
    rf"(?: so(?: với)? {_WORDS}{{1,40}})?[,;]?(?: (?:và|còn|riêng|song|trong (?:khi(?: đó)?|đó|số (?:này|đó))))*"
    rf" (?P<who>(?:{_WORDS}{{1,14}}, ){{0,2}}{_WORDS}+?)"
    r"(?: (?:chỉ|cũng|chừng|khoảng|gần|hơn|trên|tới|lần lượt|tương ứng|vẻn vẹn|vỏn vẹn))* ?\Z"
)
_ONLY = re.compile(r"(?:(?:chỉ|cũng|chừng|khoảng|gần|hơn|trên|tới|vẻn vẹn|vỏn vẹn) )*")
_TELLS = by_letter(
    r"(?<!\w)(?:chiếm|đạt|là|bằng|còn|có|được|bị(?! thương| hại| nạn)|giữ|ở mức|với|so|tăng|giảm|góp"
    r"|đóng góp|mất|thêm|bớt|dự báo|dự kiến|mục tiêu|kế hoạch|nếu|hoàn thành|thực hiện)(?!\w)"
)
_RATES = by_letter(
    r"(?<!\w)(?:tỷ (?:lệ|trọng|suất)|lãi suất|độ (?:che|bao) phủ|thuế suất|tốc độ|cơ cấu|công suất|hiệu suất|tiến độ"
    r"|xác suất)(?!\w)"
)
_NUMBER = "số "
_WHOLE, _NEAR = 100, 3
_FEW = 9


def grows_too(account: Account, figure: Figure, last: Figure) -> bool:
    """Whether a bare percentage says how far another thing grew the way that the growth before it did.

    That growth is of no level, and the percentages that follow are no shares that make a whole.
    """
    if last.role != "change" or figure.opened != last.opened:
        return False
    if figure.quantity.unit != "percent" or last.quantity.unit != "percent":
        return False
    bare = figure.role == "count" or _ONLY.fullmatch(account.text, figure.run, figure.at) is not None
    if not bare or all(one is not last for one in account.held):
        return False
    member = _MEMBER.fullmatch(account.text, last.at + 1, figure.at)
    return member is not None and _is_member(account, member["who"], last) and _tells_no_share(account, figure)


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
