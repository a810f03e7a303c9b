"""What an economy makes, told in percent, which is how far it grew: «GRDP đạt 7,6%»."""

from mickg.extract.branches import by_letter
from mickg.extract.observations.figures import Figure
from mickg.text import key

_PRODUCT = by_letter(r"(?:tổng sản phẩm (?:trên địa bàn|trong nước|nội địa)|g(?:r)?dp)(?! bình quân)(?!\w)")


def grown(name: str, figure: Figure) -> str:
    """The name of a product that is told in percent as that of its growth; others as they are."""
    level = figure.quantity.unit == "percent" and figure.role in ("level", "has")
    return f"tăng trưởng {name}" if level and _PRODUCT.match(key(name)) is not None and " so với " not in name else name
