"""What was done from a time on is of all the time since; what holds from a time on is of that time."""

import pytest
from extract_factory import record_of

DAY = "2024-08-20"


def period(text: str) -> str | None:
    (one,) = record_of(f"{text}\n", on=DAY).observations
    return one.period


@pytest.mark.parametrize(
    ("since", "told"),
    [
        ("Từ năm 2021", "2021/2024"),
        ("Kể từ năm 2021", "2021/2024"),
        ("Tính từ tháng 3/2023", "2023-03/2024-08"),
        ("Kể từ ngày 1/7/2024", "2024-07-01/2024-08-20"),
        ("Bà cho biết, từ đầu năm 2022", "2022/2024"),
    ],
)
@pytest.mark.parametrize(
    "done", ["huyện đã dạy nghề cho 345 người", "thư viện đã tặng 345 đầu sách", "toàn ngành đã chi 56 tỷ đồng"]
)
def test_what_was_done_since_is_of_all_that_time(since: str, told: str, done: str) -> None:
    assert period(f"{since}, {done}.") == told


@pytest.mark.parametrize(
    "held", ["tỉnh có 345 xã", "mức hỗ trợ đã tăng lên 2 triệu đồng", "lương tối thiểu đã được nâng lên 4 triệu đồng"]
)
def test_what_holds_since_is_of_the_time_it_began(held: str) -> None:
    assert period(f"Từ ngày 1/7/2024, {held}.") == "2024-07-01"
