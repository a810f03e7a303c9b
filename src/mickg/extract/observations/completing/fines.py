"""Sums that a breach is fined with, named by who is fined for what: «cơ sở để quá hạn bị phạt 3 triệu đồng»."""

import re

from mickg.extract.observations.account import Account
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.names import rest_of
from mickg.extract.observations.naming.pronouns import points_back
from mickg.extract.observations.naming.subjects import actor

_LED = r"(?: (?:từ|đến|tới|lên tới|lên đến|tối đa|khoảng|là|ở mức|mức))* \Z"
_FINED = re.compile(
    r"(?:(?:^| )(?:sẽ|có thể|phải|đều|cũng|đã|mới))*(?P<passive>(?:^| )(?:bị|chịu))?"
    rf"(?:(?:^| )(?:xử|mức|hình))?(?:^| )phạt(?: vi phạm)?(?: hành chính)?(?: tiền| bổ sung)?(?: với)?(?: mức)?{_LED}"
)
_WHOM = re.compile(r" (?:đối )?với (?P<whom>(?!tổng|số|mức)[^;:()\n]+)")
_WHY = re.compile(r" (?:về|do|vì|cho|nếu) (?P<why>[^;:()\n]+)")
_FINES = "phạt tiền"
_BREACH = re.compile(r"(?:\A|(?:trường hợp|lượt|vụ|hành vi|phương tiện|lái xe|tài xế|người|cơ sở) )(?P<what>vi phạm.*)")
_MOST = 22


def fine(account: Account, figure: Figure) -> str:
    """The name of a sum that someone is fined with; empty where none is."""
    fined = _FINED.search(account.text, figure.left, figure.at) if figure.quantity.unit == "VND" else None
    if fined is None:
        return ""
    words = account.tools.words
    whom = words.plain(*actor(account.text, figure.left, fined.start())) if fined["passive"] is not None else ""
    if points_back(whom) and (told := rest_of(account.topic).strip()) != "":
        whom = told
    for after, name in ((_WHOM, "whom"), (_WHY, "why")):
        found = after.match(account.text, figure.at + 1, figure.right)
        if found is not None and (whom == "" or name == "why"):
            whom = f"{whom} {words.plain(*found.span(name))}".strip()
    return f"mức phạt {' '.join(whom.split()[:_MOST])}" if whom != "" else ""


def fined_for(account: Account, name: str) -> str:
    """The name of all the fines for the breaches counted before: «xử lý 12 trường hợp vi phạm, phạt tiền 3 tỷ»."""
    if not name.startswith(_FINES):
        return name
    counts = (one for one in reversed(account.items) if one.figure.quantity.is_bare_count)
    breaches = (_BREACH.search(account.tools.following.object(one.figure)) for one in counts)
    breach = next((found for found in breaches if found is not None), None)
    return f"số tiền phạt {breach['what']}" if breach is not None else name
