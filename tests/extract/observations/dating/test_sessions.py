"""Figures of an event that goes on for several days."""

import pytest
from extract_factory import record_of

DAYS = "2023-10-03/2023-10-04"


def period(text: str, value: int) -> str | None:
    (one,) = (one for one in record_of(f"{text}\n", on="2023-10-05").observations if one.value == value)
    return one.period


@pytest.mark.parametrize(
    "held",
    [
        "Sau hai ngày (3 và 4-10), Đại hội Đảng bộ huyện Ba Vì đã bế mạc.",
        "Trong hai ngày 3, 4/10, huyện Ba Vì tổ chức đại hội.",
        "Từ ngày 3 đến 4/10, đại hội họp tại huyện Ba Vì.",
    ],
)
@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("Dự đại hội có 250 đại biểu.", 250),
        ("Đại hội đã bầu 41 người vào ban lãnh đạo.", 41),
        ("Báo cáo được thông qua với 98% đại biểu tán thành.", 98),
    ],
)
def test_they_are_of_all_its_days(held: str, told: str, value: int) -> None:
    assert period(f"{held}\n\n{told}", value) == DAYS


def test_a_figure_with_a_day_of_its_own_is_of_that_day() -> None:
    text = "Trong hai ngày 3 và 4/10, HĐND tỉnh họp kỳ họp thứ 9.\n\nNgày 3/10, kỳ họp thông qua 12 nghị quyết."
    assert period(text, 12) == "2023-10-03"


@pytest.mark.parametrize("days", ["Từ ngày 3 đến 4/8", "Từ ngày 13 đến 14/10"])
def test_days_long_over_or_ahead_are_of_another_event(days: str) -> None:
    assert period(f"{days}, tỉnh tổ chức hội nghị.\n\nDự họp có 250 đại biểu.", 250) == "2023-10-05"


def test_days_of_no_event_are_none_of_it() -> None:
    text = "Trong hai ngày 3 và 4/10, mưa lớn ở huyện Ba Vì.\n\nDự họp có 250 đại biểu."
    assert period(text, 250) == "2023-10-05"


@pytest.mark.parametrize(
    ("heard", "of"),
    [
        ("họp phiên thường kỳ tháng 9, nghe báo cáo kinh tế - xã hội 9 tháng năm 2023", "2023-01/2023-09"),
        ("họp thường kỳ tháng 9, bàn tình hình kinh tế - xã hội năm 2023", "2023"),
        ("họp phiên thường kỳ tháng 9, bàn kế hoạch năm 2024", "2023-09"),
        ("họp phiên thường kỳ tháng 9", "2023-09"),
    ],
)
def test_a_session_named_by_its_month_is_told_of_what_it_hears(heard: str, of: str) -> None:
    assert period(f"Sáng 4/10, UBND tỉnh {heard}.\n\nToàn tỉnh sửa 41 cây cầu.", 41) == of
