"""Sums told beside a month or a quarter are of the year up to it."""

import pytest
from extract_factory import record_of


def period(text: str, value: int, *, on: str = "2023-11-03") -> str | None:
    """The period of the only figure of that value in news of the day."""
    (one,) = (one for one in record_of(f"{text}\n", on=on).observations if one.value == value)
    return one.period


@pytest.mark.parametrize("verb", ["", " được", " đạt", " bán được"])
@pytest.mark.parametrize("joint", [";", ","])
def test_a_sum_behind_a_month_is_of_the_months_up_to_it(joint: str, verb: str) -> None:
    text = f"Tháng 10, công ty bán 40 nghìn tấn phân{joint} lũy kế{verb} 310 nghìn tấn, đạt 85% kế hoạch."
    assert [period(text, 40_000), period(text, 310_000)] == ["2023-10", "2023-01/2023-10"]
    assert period(text, 85) == "2023-01/2023-10"


def test_the_next_month_told_begins_anew() -> None:
    text = "Thu phí tháng 10 là 2 tỷ đồng, lũy kế 9 tỷ đồng; thu thuế tháng 10 là 3 tỷ đồng, lũy kế 8 tỷ đồng."
    assert [period(text, value * 10**9) for value in (2, 9, 3, 8)] == ["2023-10", "2023-01/2023-10"] * 2


def test_a_sum_in_the_sentence_after_a_quarter_is_of_the_quarters() -> None:
    text = "Quý III, cảng đón 40 nghìn lượt khách. Cộng dồn đạt 310 nghìn lượt khách."
    assert period(text, 310_000) == "2023-01/2023-09"


def test_a_loss_summed_up_and_a_sum_behind_a_year_are_of_no_months() -> None:
    assert period("Tháng 10, nhà máy lỗ 3 tỷ đồng; lỗ lũy kế 90 tỷ đồng.", 90 * 10**9) == "2023-10"
    assert period("Năm 2022, nhà máy thu 3 tỷ đồng; lũy kế 90 tỷ đồng.", 90 * 10**9) == "2022"
