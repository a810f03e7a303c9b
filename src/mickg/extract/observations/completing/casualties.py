"""The dead and the injured with what harmed them: «412 vụ tai nạn giao thông, làm 37 người chết»."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account
from mickg.extract.observations.naming.names import bare
from mickg.text import key

_HARMED = by_letter(
    r"số (?:người|em|cháu|trẻ|nạn nhân|ca|trường hợp|công nhân|lao động|học sinh|hành khách|thuyền viên|ngư dân)"
    r"(?: [^\W\d_]+){0,2}? (?:(?:bị )?(?:chết|tử vong|thiệt mạng|thương vong|mất tích)|bị thương(?: nặng| nhẹ)?)(?!\w)"
)
_EVENT = re.compile(
    r"(?:vụ(?! (?:việc|án|mùa|lúa|trưởng)(?!\w))|ổ|trận|cơn|đợt|ca|trường hợp)"
    r"(?: (?:mắc|nhiễm|bệnh|dương tính với|xảy ra))* (?P<what>.+?)(?: (?:xảy ra|gây|khiến|làm)(?!\w).*)?"
)
_BY = by_letter(r"(?<!\w)(?:do|vì|bởi|trong|bị)(?!\w)")
_HAPPENED = re.compile(
    r"(?:(?:cả nước|toàn quốc|toàn (?:tỉnh|thành phố|ngành|huyện|xã)|đã|xảy ra|ghi nhận|làm|khiến) ?)*"
)


def harmed(account: Account, name: str) -> str:
    """A name of casualties with the accident or the disease that was counted before; others as they are."""
    found = _HARMED.match(key(name)) if name.startswith("số ") else None
    if found is None or _BY.search(key(name), found.end()) is not None:
        return name
    for told in account.antecedents():
        for words in (told.topic, bare(told.indicator)):
            event = _EVENT.fullmatch(key(words))
            if event is not None and _HARMED.match(key(told.indicator)) is None:
                rest = name[found.end() :].strip()
                where = "" if _HAPPENED.fullmatch(key(rest)) is not None else rest
                return f"{name[: found.end()]} do {words[slice(*event.span('what'))]} {where}".strip()
    return name
