"""What inspectors inspected is counted; a number alone names their team."""

import pytest
from extract_factory import read_in


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Thanh tra 26 công trình cấp nước.", ["26"]),
        ("Kiểm toán 26 dự án giao thông.", ["26"]),
        ("Đoàn kiểm tra 26 hồ sơ đất đai.", ["26"]),
        ("Đoàn thanh tra 26 của Bộ Xây dựng làm việc ở tỉnh.", []),
        ("Đoàn thanh tra 26 công bố quyết định thanh tra.", []),
        ("Ban Chỉ đạo 389 quốc gia họp.", []),
    ],
)
def test_a_number_before_what_is_inspected_counts_it(text: str, counts: list[str]) -> None:
    found = read_in(text)
    assert [found.article.text[one.start : one.end] for one in found.mentions if one.kind == "QUANTITY"] == counts
