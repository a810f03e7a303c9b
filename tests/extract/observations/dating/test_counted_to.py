"""What is counted up to a day or a month, whatever year the thing counted is named by."""

import pytest
from extract_factory import record_of


def periods(text: str) -> list[str | None]:
    return [one.period for one in record_of(f"{text}\n", on="2024-07-05").observations]


@pytest.mark.parametrize(
    ("counted", "period"),
    [("Tính đến ngày 30/6, ", "2024-06-30"), ("Đến hết tháng 6, ", "2024-06"), ("Đến cuối tháng 6/2024, ", "2024-06")],
)
@pytest.mark.parametrize(
    "told",
    [
        "thu ngân sách năm 2024 đạt 90 tỷ đồng. Trong đó, thu nội địa là 61 tỷ đồng.",
        "chương trình nông thôn mới năm 2024 làm được 45 km đường; 12 cây cầu.",
        "các trường tuyển sinh năm học 2024-2025 được 4.500 học sinh, trong đó lớp 10 có 1.200 học sinh.",
    ],
)
def test_a_year_behind_it_only_says_of_what(counted: str, period: str, told: str) -> None:
    assert periods(counted + told) == [period, period]


def test_a_year_of_another_clause_or_time_dates_it() -> None:
    assert periods("Đến ngày 30/6, tỉnh có 40 xã; năm 2023 có 38 xã.") == ["2024-06-30", "2023"]
    assert periods("Đến ngày 30/6, tỉnh hoàn thành việc rà soát, trong năm 2024 xây 38 cây cầu.") == ["2024"]
