"""Days and months that an article counts up to."""

import pytest
from extract_factory import record_of


@pytest.mark.parametrize(
    ("counted", "period"),
    [
        ("Tính đến ngày 10/8/2023, ", "2023-08-10"),
        ("Đến giữa tháng 8/2023, ", "2023-08"),
        ("Tính đến 7h00 ngày 10/8/2023, ", "2023-08-10"),
        ("Tính đến 16:30 ngày 10/8/2023, ", "2023-08-10"),
        ("Đến 7h30' sáng 10/8/2023, ", "2023-08-10"),
        ("Từ ngày 10/8/2023, ", "2023"),
    ],
)
def test_only_what_is_counted_up_to_dates_another_paragraph(counted: str, period: str) -> None:
    text = f"{counted}tỉnh có 52 chợ.\n\nTheo Sở, số quầy là 900 quầy.\n"
    assert record_of(text, on="2023-08-20").observations[-1].period == period


def test_the_hour_that_something_is_counted_up_to_is_no_word_of_its_name() -> None:
    for hour in ("7h00 ngày", "7h30' sáng", "17 giờ 30 phút chiều"):
        assert (
            record_of(f"Đến {hour} 10/8, có 52 nhà ngập.", on="2023-08-20").observations[0].indicator == "số nhà ngập"
        )
