"""Which side of a trade a name, a unit or a growth is about."""

from decimal import Decimal

import pytest

from mickg.extract.observations.naming.aspects import aspect, is_bare
from mickg.extract.values import Quantity


@pytest.mark.parametrize(
    ("quantity", "side"),
    [
        (Quantity(Decimal(5), "USD"), "value"),
        (Quantity(Decimal(5), "USD", measure="USD/tấn"), "price"),
        (Quantity(Decimal(5), "count", measure="nghìn tấn"), "volume"),
        (Quantity(Decimal(5), "percent"), None),
    ],
)
def test_a_unit_says_the_side(quantity: Quantity, side: str | None) -> None:
    assert aspect(quantity) == side


@pytest.mark.parametrize("name", ["trị giá", "kim ngạch", "giá xuất khẩu bình quân"])
def test_a_side_alone_is_bare(name: str) -> None:
    assert is_bare(name)


def test_a_side_of_something_is_not() -> None:
    assert not is_bare("trị giá gạo")
