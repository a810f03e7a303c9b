"""What a sentence's lead limits its figures to: «Riêng trong lĩnh vực đất đai, …», «Không kể tiền sử dụng đất, …»."""

import re

from mickg.extract.observations.account import Account
from mickg.extract.observations.figures import Figure
from mickg.extract.skeleton import LETTERS

_END = rf"[^,;:().{LETTERS['QUANTITY']}{LETTERS['PERIOD']}]{{3,70}})(?=, )"
_LIMIT = re.compile(
    r"[\s\-+•]*(?:riêng (?:(?:trong|ở|tại|về|đối với|với) )?"
    rf"(?P<field>(?:lĩnh vực|mảng|khối|nhóm|khu vực|địa bàn) {_END}"
    rf"|(?:nếu )?(?P<less>(?:không|chưa) (?:kể|tính|bao gồm)(?! (?:đến|tới) \d) {_END})"
)
_GOES_ON = ("qua đó", "trong đó", "từ đó")


def limit(account: Account, figure: Figure, before: Account | None) -> str:
    """What a sentence begins with before its first figure, or goes on with from the one before it; else empty.

    The words before the figure then begin behind it.
    """
    text, start = account.text, account.start
    if before is not None and before.condition != "" and text.startswith(_GOES_ON, start):
        return before.condition
    found = _LIMIT.match(text, start, figure.at)
    if found is None:
        return ""
    figure.left = max(figure.left, found.end() + len(","))
    return account.tools.words.plain(*found.span("field" if found["field"] is not None else "less"))
