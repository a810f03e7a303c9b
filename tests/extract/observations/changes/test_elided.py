"""Growths whose verb is said once for a row."""

import pytest
from extract_factory import record_of


def told(text: str) -> list[tuple[str, float]]:
    return [(one.indicator, float(one.value)) for one in record_of(f"{text}\n", on="2023-07-14").observations]


@pytest.mark.parametrize(
    ("text", "growths"),
    [
        ("Giá thịt lợn tăng 3,2%, rau 0,5%.", [("tăng trưởng giá thịt lợn", 3.2), ("tăng trưởng chỉ số giá rau", 0.5)]),
        (
            "Khách Hàn Quốc giảm 30%, khách Trung Quốc 25%.",
            [("tăng trưởng Khách Hàn Quốc", -30), ("tăng trưởng khách Trung Quốc", -25)],
        ),
        (
            "Điện thương phẩm tăng 12%, trong đó miền Bắc 15%, miền Nam 9%.",
            [
                ("tăng trưởng điện thương phẩm", 12),
                ("tăng trưởng điện thương phẩm miền Bắc", 15),
                ("tăng trưởng điện thương phẩm miền Nam", 9),
            ],
        ),
        (
            "Xuất khẩu sang Mỹ tăng 20%, EU 12%.",
            [("tăng trưởng xuất khẩu sang Mỹ", 20), ("tăng trưởng xuất khẩu sang EU", 12)],
        ),
        (
            "Số vụ tai nạn giảm 5%, số người chết 7%.",
            [("tăng trưởng số vụ tai nạn", -5), ("tăng trưởng số người chết", -7)],
        ),
    ],
)
def test_a_row_grows_the_way_of_its_first(text: str, growths: list[tuple[str, float]]) -> None:
    assert told(text) == growths


@pytest.mark.parametrize(
    "text",
    [
        "Thu ngân sách tăng 8%, tỷ lệ hộ nghèo 3%.",
        "Sản lượng điện tăng 8%, thủy điện chiếm 40%.",
        "Tổng số lao động tăng 5%, trong đó nông nghiệp 30%, công nghiệp 40%, dịch vụ 30%.",
    ],
)
def test_shares_and_rates_are_no_growths(text: str) -> None:
    assert not any(name.startswith("tăng trưởng") for name, _ in told(text)[1:])
