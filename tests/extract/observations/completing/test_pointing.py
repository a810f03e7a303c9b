"""Who «đơn vị này» or «địa phương này» stands for."""

import pytest
from extract_factory import record_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Cục Hải quan Hà Nội mở đợt kiểm tra. Đơn vị này xử lý 379 vụ vi phạm.",
            "số vụ vi phạm Cục Hải quan thành phố Hà Nội xử lý",
        ),
        ("Tại Bắc Ninh, vốn vào mạnh. Địa phương này có 1.200 dự án.", "số dự án Bắc Ninh"),
        ("Tại Bắc Ninh, vốn vào mạnh. Các địa phương này có 1.200 dự án.", "số dự án các địa phương này"),
    ],
)
def test_who_is_pointed_at_is_named(text: str, name: str) -> None:
    assert [one.indicator for one in record_of(f"{text}\n").observations] == [name]


def test_a_field_pointed_at_is_what_was_measured_before() -> None:
    told = record_of(
        "Quy mô thương mại điện tử đạt 30 tỷ USD. Bình quân giai đoạn 2021 - 2023, thị trường này tăng 23%/năm.\n"
    )
    assert told.observations[-1].indicator == "tăng trưởng thương mại điện tử bình quân"
