"""Earlier levels in brackets that what was told is set beside: «con số này cao hơn quý II (0,39%)»."""

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account
from mickg.extract.observations.adding import add
from mickg.extract.observations.changes.growths import release
from mickg.extract.observations.dating.bases import base
from mickg.extract.observations.figures import Figure
from mickg.extract.skeleton import LETTERS

_BESIDE = (
    r"(?:(?:vẫn|lại|cũng|chỉ|đã|tuy|dù|nhưng|song|còn|và) )*"
    r"(?:(?:cao|thấp|lớn|nhỏ|nhanh|chậm|nhiều|ít|nhỉnh) hơn|kém|vượt|hơn|gần bằng|bằng)"
    rf"(?: (?:mức|so với|con số|của))* {LETTERS['PERIOD']} ?\("
)
_THIS = by_letter(
    r"(?<!\w)(?:con số|mức(?: tăng(?: trưởng)?| giảm)?|tốc độ|kết quả|nhịp độ|tỷ lệ) (?:này|đó|ấy) "
    rf"(?:{_BESIDE}{LETTERS['QUANTITY']}\),? )*(?P<last>{_BESIDE})\Z"
)
_FAR = 160


def surpassed(account: Account, figure: Figure) -> bool:
    """Tell a level in brackets behind its time as an earlier one of what «con số này» means; False where it is none."""
    if figure.opened < 0 or figure.opened != figure.at - 1:
        return False
    found = _THIS.search(account.text, max(account.start, figure.at - _FAR), figure.at)
    if found is None:
        return False
    places = account.skeleton.places("PERIOD", found.start("last"), figure.at)
    mention = account.skeleton.mention(places[-1]) if len(places) > 0 else None
    release(account)
    levels = (one for one in account.antecedents() if one.figure.quantity.unit == figure.quantity.unit)
    told = next((one for one in levels if one.figure.opened < 0), None)
    if mention is None or told is None:
        return False
    figure.role, figure.rule = "level", "figure-level"
    add(account, figure, told.indicator, told.topic).period = base(told.period, mention.value) or mention.value.text
    return True
