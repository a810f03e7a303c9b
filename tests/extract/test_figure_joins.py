from decimal import Decimal

import pytest
from figures_factory import figures, quantities


def test_years_and_months_are_months() -> None:
    assert figures("Thời gian thu phí là 17 năm 2 tháng.") == [("206", "month")]


def test_months_and_days_have_no_unit_in_common() -> None:
    assert figures("Thời gian thu phí là 17 năm 2 tháng 18 ngày, 3 tháng 10 ngày.") == []


def test_from_one_figure_to_a_larger_is_a_range() -> None:
    (one,) = quantities("Phạt từ 6 triệu đồng đến 8 triệu đồng.")
    assert (one.value, one.high) == (Decimal(6000000), Decimal(8000000))


@pytest.mark.parametrize("text", ["Giảm từ 8 triệu đồng đến 6 triệu đồng.", "Thu 6 triệu đồng, 8 triệu đồng."])
def test_other_pairs_stay_two(text: str) -> None:
    assert len(quantities(text)) == 2


def test_so_many_of_all_are_one_figure() -> None:
    (one,) = quantities("Có tới 8 trong số 12 dự án chậm tiến độ.")
    assert (one.value, one.out_of) == (Decimal(8), Decimal(12))
