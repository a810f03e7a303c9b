"""When the prices of one round are so."""

import pytest
from extract_factory import record_of


def period(text: str, value: int) -> str | None:
    (one,) = (
        one for one in record_of(f"Bộ điều chỉnh giá\n\n{text}\n", on="2022-07-12").observations if one.value == value
    )
    return one.period


ROUND = "Từ 0h ngày 11/7, mỗi lít xăng còn 29.675 đồng."


@pytest.mark.parametrize(
    "price",
    [
        "Dầu hỏa là 26.345 đồng một lít, giảm 2.008 đồng.",
        "Giá dầu hỏa là 26.345 đồng/lít.",
        "Dầu hỏa bán tối đa 26.345 đồng/kg.",
    ],
)
@pytest.mark.parametrize("between", [" ", "\n\n", "\n\nGiá thế giới cũng giảm.\n\n"])
def test_a_price_is_of_the_day_of_the_one_told_before_it(price: str, between: str) -> None:
    assert period(f"{ROUND}{between}{price}", 26345) == "2022-07-11"


def test_what_is_no_price_is_not() -> None:
    assert period(f"{ROUND}\n\nTỉnh có 470 cây xăng.", 470) == "2022"
    assert period(f"{ROUND}\n\nLái xe được trợ cấp 26.345 đồng/người.", 26345) == "2022"


def test_a_price_with_a_time_of_its_own_keeps_it() -> None:
    assert period(f"{ROUND}\n\nTháng 6, dầu hỏa là 27.345 đồng một lít.", 27345) == "2022-06"


def test_what_is_given_for_one_at_a_rate_is_of_no_time() -> None:
    text = "Năm 2022, tỉnh chi 45 tỷ đồng.\n\nTỉnh hỗ trợ người nuôi lợn với mức 25.000 đồng/kg.\n"
    assert [one.period for one in record_of(text, on="2023-09-01").observations] == ["2022", None]
