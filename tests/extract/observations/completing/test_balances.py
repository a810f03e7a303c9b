"""A balance of trade is named by the side that it is on."""

import pytest
from extract_factory import record_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Cán cân thương mại hàng hóa quý III dự kiến nhập siêu 1,3 tỷ USD.", "nhập siêu hàng hóa"),
        ("Cán cân thương mại hàng hóa 6 tháng ước tính xuất siêu 2,7 tỷ USD.", "xuất siêu hàng hóa"),
        ("Cán cân thương mại của tỉnh 6 tháng xuất siêu đạt 2,7 tỷ USD.", "xuất siêu của tỉnh"),
        ("Cán cân thương mại 6 tháng thặng dư 2,7 tỷ USD.", "thặng dư cán cân thương mại"),
        ("Khu vực FDI xuất siêu 2,7 tỷ USD.", "khu vực FDI xuất siêu"),
    ],
)
def test_the_side_says_what_the_balance_is(text: str, name: str) -> None:
    assert [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations] == [name]
