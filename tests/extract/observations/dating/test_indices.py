"""Ranks and scores of an index that is announced the year after its own."""

import pytest
from extract_factory import record_of


def periods(text: str) -> list[str | None]:
    return [one.period for one in record_of(f"{text}\n", on="2022-05-10").observations]


@pytest.mark.parametrize("index", ["Chỉ số cải cách hành chính năm 2021", "Bảng xếp hạng chuyển đổi số năm 2021"])
@pytest.mark.parametrize("ranked", ["Hải Phòng dẫn đầu với 91,8 điểm", "tỉnh Sơn La đạt 83,5 điểm"])
def test_this_year_is_the_year_of_the_index(index: str, ranked: str) -> None:
    assert set(periods(f"Bộ Nội vụ sáng 10/5 công bố {index}. Năm nay, {ranked}.")) == {"2021"}


def test_what_is_aimed_at_this_year_is_not() -> None:
    text = "Sáng 10/5, Bộ Nội vụ công bố Chỉ số cải cách hành chính năm 2021. Năm nay, tỉnh phấn đấu đạt 95 điểm."
    assert periods(text) == ["2022"]


def test_nor_is_this_year_in_other_news() -> None:
    assert periods("So với năm 2021, tỉnh tiến bộ. Năm nay, tỉnh dẫn đầu với 91,8 điểm.") == ["2022"]
