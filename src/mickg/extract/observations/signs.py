"""Signs before figures that say how far something moved: «lương thực +0,5%, thực phẩm -0,3%»."""

import re

from mickg.extract.observations.figures import Figure

_SIGN = re.compile(r"(?:[ ,;(]|(?P<apart>[,;]) )(?P<sign>[-+–−])(?P<blank> ?)\Z")
_SIGNS = "+-–−"
_WIDTH = 4


def signed(text: str, figure: Figure, last: Figure | None) -> str:
    """«tăng» or «giảm» by the sign right before a percentage, or going on with a change in brackets; else empty.

    The words of such a figure end before it.
    """
    if text[figure.at - 1] not in _SIGNS and text[figure.at - 2] not in _SIGNS:
        return ""
    found = _SIGN.search(text, figure.at - _WIDTH, figure.at)
    goes_on = last is not None and last.role == "change" and figure.opened == last.opened >= 0
    if found is None or not (goes_on or (figure.quantity.unit == "percent" and found["blank"] == "")):
        return ""
    figure.run = found.start("sign")
    figure.left = min(figure.left, figure.run)
    return "tăng" if found["sign"] == "+" else "giảm"
