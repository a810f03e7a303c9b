"""A sum that those counted come with is named by them."""

import pytest
from extract_factory import record_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tháng 5 có 42 hợp tác xã ra đời với 96 tỷ đồng vốn.", "vốn hợp tác xã ra đời"),
        ("Quận có 18 quán cà phê mở mới, mang theo 9 tỷ đồng vốn.", "vốn quán cà phê mở mới quận"),
        ("Tỉnh trao quyết định cho 4 dự án với 70 triệu USD.", "vốn dự án tỉnh trao quyết định"),
        ("Chi cục xử phạt 7 bến đò, tổng cộng 90 triệu đồng.", "số tiền chi cục xử phạt bến đò"),
        ("Xã tặng 35 sổ tiết kiệm cùng 70 triệu đồng.", "số tiền sổ tiết kiệm xã tặng"),
    ],
)
def test_a_sum_is_of_those_it_comes_with(text: str, name: str) -> None:
    assert record_of(f"{text}\n", on="2023-07-14").observations[1].indicator == name


def test_what_is_said_of_a_sum_names_it() -> None:
    told = record_of("Huyện có 5 dự án với 30 tỷ đồng đang chờ thủ tục.\n", on="2023-07-14").observations
    assert not told[1].indicator.startswith("vốn")
