"""Periods that figures have from what their changes are told against."""

import pytest
from extract_factory import record_of

COUNTED = "Sở báo cáo\n\nTừ đầu năm đến 11/11, tỉnh giải ngân 1.079 tỷ đồng."


def last(sentence: str, *, on: str = "2023-11-15") -> str | None:
    """The period of the last figure, where those before it were counted over a part of the year."""
    return record_of(f"{COUNTED} {sentence}\n", on=on).observations[-1].period


@pytest.mark.parametrize(
    "estimate",
    [
        "Tổng mức bán lẻ ước tăng 12,45% so với năm 2022.",
        "Tổng thu ngân sách ước đạt 92 tỷ đồng, tăng 8,3% so với năm 2022.",
        "Số lượt khách ước khoảng 92 nghìn lượt, bằng 82,35% so với năm trước.",
    ],
)
def test_what_is_estimated_late_beside_the_year_before_is_of_the_year(estimate: str) -> None:
    assert last(estimate) == "2023"


@pytest.mark.parametrize(
    "other",
    [
        "Tổng mức bán lẻ ước tăng 12,45% so với cùng kỳ.",
        "Tổng mức bán lẻ đạt 92 tỷ đồng, tăng 8,3% so với năm 2022.",
        "Dư nợ ước đạt 92 tỷ đồng, tăng 8,3% so với cuối năm 2022.",
    ],
)
def test_nothing_else_is(other: str) -> None:
    assert last(other) != "2023"


def test_what_moved_since_the_month_before_is_of_the_last_month_reviewed() -> None:
    text = "Kết quả 4 tháng đầu năm 2024\n\nGiá lúa ở mức 9.000 đồng/kg, tăng 2% so với tháng trước."
    (told,) = record_of(f"{text}\n", on="2024-05-13").observations
    assert (told.period, told.changes[0].against) == ("2024-04", "2024-03")
