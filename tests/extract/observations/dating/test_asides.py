"""Which times long over only say since or before when something is so."""

import pytest
from extract_factory import record_of


def period(text: str, value: int, *, on: str = "2023-11-03") -> str | None:
    """The period of the only figure of that value in news of the day."""
    (one,) = (one for one in record_of(f"{text}\n", on=on).observations if one.value == value)
    return one.period


@pytest.mark.parametrize(
    "text",
    [
        "Vướng nhất là xác định nguồn gốc đất ở trước ngày 18/12/1980, di dời 12 ngôi mộ.",
        "Với 45 hộ dùng đất trước ngày 15/10/1993, huyện còn 12 hộ chưa đền bù.",
        "Các hợp đồng ký sau ngày 1/1/2021 gồm 12 hợp đồng thuê đất.",
        "Nhà ở riêng lẻ vi phạm từ ngày 1/7/2016, quận đã xử lý 12 công trình.",
        "Được xây từ năm 1998, hồ Núi Đá phục vụ 12 thôn.",
        "Nhà máy đi vào hoạt động năm 2018 có 12 tổ máy.",
        "Hồ chứa được nâng cấp tháng 5/2017 có 12 cửa xả.",
    ],
)
def test_since_when_something_is_there_dates_no_figure(text: str) -> None:
    assert period(text, 12) == "2023"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Huyện có 12 trường được công nhận năm 2015.", "2015"),
        ("Số trường được công nhận năm 2015 là 12 trường.", "2015"),
        ("Trước ngày 1/8/2021, cả huyện chỉ có 12 ca mắc.", "2021-08-01"),
        ("Tính đến trước ngày 30/6/2021, tỉnh xây 12 cây cầu.", "2021-06-30"),
        ("Sở phải xây xong 12 cây cầu trước ngày 31/12/2023.", "2023-12-31"),
    ],
)
def test_when_it_was_done_does(text: str, told: str) -> None:
    assert period(text, 12) == told
