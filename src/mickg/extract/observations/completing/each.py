"""A figure that each of some places has, told once: «Nghệ An, Hà Tĩnh mỗi tỉnh 5 xã»."""

import re
from dataclasses import replace

from mickg.extract.observations.account import Account
from mickg.extract.observations.figures import Figure
from mickg.extract.skeleton import LETTERS

_NAME = rf"(?:(?:tỉnh|thành phố|huyện|quận|thị xã) )?[{LETTERS['PLACE']}{LETTERS['BODY']}]"
_NAMES = re.compile(
    rf"(?P<names>{_NAME}(?:(?:, |,? và ){_NAME})+),? (?:mỗi|đều mỗi) "
    r"(?:tỉnh|thành phố|huyện|xã|địa phương|nơi|đơn vị|vùng|nước|bên|ngành)"
    rf"[^,;:.(){LETTERS['QUANTITY']}]{{0,40}}{LETTERS['QUANTITY']}"
)
_LETTER = re.compile(f"[{LETTERS['PLACE']}{LETTERS['BODY']}]")
_OF_EACH = re.compile(r",? mỗi (?:tỉnh|thành phố|huyện|xã|địa phương|nơi|đơn vị|vùng|nước|bên|ngành)(?!\w)")
_TOGETHER = r"(?:hai|ba|bốn|năm|các|những) (?:(?:tỉnh|thành phố|địa phương) )?"
_EACH, _FAR = " mỗi ", 240


def for_each_named(account: Account, figure: Figure) -> None:
    """Tell a figure of each that its clause names, where it was told of the last or of all in one."""
    item, text = account.last, account.text
    if item is None or item.figure is not figure or text.find(_EACH, account.start, figure.at) < 0:
        return
    rows = (one for one in _NAMES.finditer(text, max(account.start, figure.at - _FAR), figure.at + 1))
    row = next((one for one in rows if one.end() == figure.at + 1), None)
    if row is None:
        return
    plain = account.tools.words.plain
    indicator = _OF_EACH.sub("", item.indicator)
    names = [plain(*one.span()) for one in _LETTER.finditer(text, *row.span("names"))]
    told = next((one for one in (plain(*row.span("names")), names[-1]) if one in indicator), "")
    if told == "":
        return
    indicator = re.sub(rf"{_TOGETHER}(?={re.escape(told)})", "", indicator)
    each = [replace(item, indicator=indicator.replace(told, name), place=name) for name in names]
    account.items[-1:] = each
