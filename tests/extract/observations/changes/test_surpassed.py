"""Earlier levels in brackets that «con số này» is set beside."""

import pytest
from extract_factory import record_of


@pytest.mark.parametrize(
    "beside",
    [
        "con số này cao hơn quý II (12%) nhưng vẫn thấp hơn quý I (14%)",
        "mức tăng này vượt quý II (12%), kém quý I (14%)",
    ],
)
def test_earlier_levels_that_this_figure_is_set_beside_are_of_their_times(beside: str) -> None:
    told = record_of(f"Sản lượng lúa quý III/2020 tăng 13%, {beside}.\n", on="2020-10-02").observations
    assert [(int(one.value), one.period) for one in told] == [(13, "2020-Q3"), (12, "2020-Q2"), (14, "2020-Q1")]
    assert {one.indicator for one in told} == {"tăng trưởng sản lượng lúa"}


def test_a_sentence_may_begin_with_this_figure() -> None:
    text = "Tỷ lệ hộ nghèo năm 2020 là 5%. Tỷ lệ này thấp hơn năm 2018 (6%)."
    told = record_of(f"{text}\n", on="2021-01-05").observations
    assert [(one.indicator, one.period) for one in told] == [("tỷ lệ hộ nghèo", "2020"), ("tỷ lệ hộ nghèo", "2018")]
