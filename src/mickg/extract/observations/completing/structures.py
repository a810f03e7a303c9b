"""Parts of a structure that only its lead-in names: «Cơ cấu kinh tế chuyển dịch tích cực: dịch vụ 39%, …»."""

import re

from mickg.extract.observations.account import Account
from mickg.extract.observations.adding import add
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.leads import after_lead, before_tail
from mickg.extract.observations.naming.names import is_measured

_STRUCTURE = re.compile(
    r"(?<!\w)(?<!tái )cơ cấu(?: (?!(?:lại|chuyển|tiếp|theo|có|đã|đang|sẽ|của|năm|là|được|trong|dịch|tăng|giảm|vẫn|hiện"
    r"|cũng|các|giữa|gồm|chưa|tương|hợp|phù|khá|đến|giai|từ|và|theo|tổ chức|cán bộ)(?!\w))[^\W\d_]+){1,4}"
)
_GOES_ON = ("trong đó", "cụ thể", "theo đó")
_LED = re.compile(r".*(?::|(?<!\w)(?:trong đó|cụ thể(?: là)?|gồm)(?!\w))|[^,]*,|.*(?<!\w)hướng(?!\w)")
_SHARE = re.compile(r"(?:khu vực |ngành )?tỷ trọng ")
_SAYS = re.compile(r"(?<!\w)(?:tăng|giảm|được|bị|đã|đạt|có)(?!\w)")
_FAR, _LONG = 250, 9


def is_part_of_structure(account: Account, figure: Figure) -> bool:
    """Tell a share that nothing says of what as that of the structure its sentence is about; False where it is none."""
    told = figure.role in ("level", "count") or account.text.startswith("chiếm", figure.run)
    if figure.quantity.unit != "percent" or not told or account.tools.following.object(figure) != "":
        return False
    structure = _structure(account, figure)
    if structure is None or any(not one.indicator.endswith(structure[0]) for one in account.items):
        return False
    part = _part(account, figure, structure[1])
    if part == "":
        return False
    figure.role = "share"
    add(account, figure, f"tỷ trọng {part} trong {structure[0]}", part)
    return True


def _structure(account: Account, figure: Figure) -> tuple[str, int] | None:
    """The structure that a sentence, or the one before it that it goes on from, is about, and where its name ends."""
    start = account.start
    if account.text.startswith(_GOES_ON, start):
        start = max(account.text.rfind("\n", 0, start) + 1, start - _FAR)
    if account.text.find("cơ cấu ", start, figure.run) < 0:
        return None
    found = [*_STRUCTURE.finditer(account.text, start, figure.run)]
    return (account.tools.words.plain(*found[-1].span()), found[-1].end()) if len(found) > 0 else None


def _part(account: Account, figure: Figure, behind: int) -> str:
    """The part that the words before a figure name; empty where they say something else."""
    text, start = account.text, max(figure.left, behind)
    led = _LED.match(text, start, figure.run) if start > figure.left or start == account.start else None
    start = after_lead(text, led.end() if led is not None else start, figure.run)
    start = share.end() if (share := _SHARE.match(text, start)) is not None else start
    end = before_tail(text, start, figure.run)
    said = text[start:end]
    if _SAYS.search(said) is not None or not 0 < len(said.split()) <= _LONG:
        return ""
    part = account.tools.words.plain(start, end).strip(" ,:")
    return part if not is_measured(part) else ""
