import pytest
from figures_factory import figures

BILLION = 10**9


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Lợi nhuận đạt 95 tỷ, tăng mạnh.", ["VND"]),
        ("Vốn tăng từ 2 tỷ lên 3 tỷ đồng.", ["VND", "VND"]),
        ("Vốn tăng từ 2 tỷ lên 3 tỷ USD.", ["USD", "USD"]),
        ("Xuất khẩu đạt 24 tỷ USD, nhập khẩu 22 tỷ.", ["USD", "USD"]),
        ("Sản lượng đạt 5 tỷ kWh, giảm 2 tỷ so với 2022.", ["kWh", "count"]),
        ("Thế giới có 8 tỷ người.", ["count"]),
        ("Có 10 tỷ phú mới.", ["count"]),
        ("Video có 5 triệu lượt xem.", ["count"]),
    ],
)
def test_billions_without_a_currency(text: str, units: list[str]) -> None:
    assert [unit for _, unit in figures(text)] == units
