"""A growth that is an average over a time is named as one."""

import pytest
from extract_factory import record_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bình quân 7 tháng, giá vàng tăng 2,5% so với cùng kỳ.", "tăng trưởng giá vàng bình quân"),
        ("Giá xăng tháng 3 tăng 2%; bình quân quý I tăng 4,3%.", "tăng trưởng giá xăng bình quân"),
        ("Giai đoạn 2016 - 2020, GRDP tăng bình quân 8,1%/năm.", "tăng trưởng GRDP bình quân"),
        ("Năm 2022, GRDP bình quân đầu người tăng 8%.", "tăng trưởng GRDP bình quân đầu người"),
    ],
)
def test_a_growth_over_several_months_or_years_is_an_average(text: str, name: str) -> None:
    assert record_of(f"{text}\n", on="2023-07-14").observations[-1].indicator == name


def test_what_a_growth_is_set_beside_stays_behind_the_average() -> None:
    told = record_of("Cả nước phấn đấu hộ nghèo giảm bình quân 3% mỗi năm.\n").observations
    assert all(not one.indicator.endswith("mỗi năm bình quân") for one in told)
