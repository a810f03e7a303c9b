"""The dead, the injured and the damage with what did the harm: «412 vụ tai nạn giao thông, làm 37 người chết»."""

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
_DAMAGE = re.compile(
    r"(?:(?:tổng|tổng giá trị|giá trị|ước) )*(?:thiệt hại|tổn thất)(?: (?:về )?(?:kinh tế|tài sản|vật chất))?"
)
_DISASTER = (
    r"(?:mưa (?:lũ|bão|lớn|đá|dông)|mưa|lũ (?:quét|lụt|ống)|lũ|bão|thiên tai|(?:dông|giông) lốc|lốc(?: xoáy)?"
    r"|rét (?:hại|đậm)|hạn (?:hán|mặn)|xâm nhập mặn|sạt lở|động đất|triều cường|cháy(?: rừng)?|hỏa hoạn"
    r"|sự cố|dịch(?: bệnh)?)"
)
_DID_HARM = re.compile(
    rf"(?:\([^()\n]*\)|[\s\-–+]|do|riêng|đợt này,)*(?P<by>(?:(?:đợt|trận|cơn|vụ) )?{_DISASTER}(?: số [^\s,;]+)?)(?!\w)"
    r"[^.;:]{0,60}? (?:làm|gây|khiến|lấy|cướp|thiêu|cuốn|nhấn|buộc|phá|tàn phá)(?!\w)"
)


def harmed(account: Account, name: str) -> str:
    """A name of casualties with the accident or the disease that was counted before; others as they are.

    Damage alone is done by what its sentence begins with: «Bão làm 9 tàu chìm, thiệt hại 3 tỷ đồng».
    """
    if _DAMAGE.fullmatch(key(name)) is not None:
        did = _DID_HARM.match(account.text, account.start, account.end)
        return f"{name} do {account.tools.words.plain(*did.span('by'))}" if did is not None else name
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
