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
