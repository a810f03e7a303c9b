"""What an economy makes is told in percent where it is how far it grew."""

import pytest
from extract_factory import record_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("GRDP 6 tháng đầu năm của Hà Nam đạt 7,6%.", "tăng trưởng GRDP của Hà Nam"),
        ("Hà Nam khởi sắc khi GRDP quý II đạt 7,6%.", "tăng trưởng GRDP"),
        ("Kinh tế Hà Nam có mức tăng GRDP 6 tháng đạt 7,6%.", "mức tăng GRDP kinh tế Hà Nam"),
        ("GRDP bình quân đầu người đạt 98% kế hoạch.", "GRDP bình quân đầu người so với kế hoạch"),
        ("GRDP 6 tháng đạt 76 nghìn tỷ đồng.", "GRDP"),
    ],
)
def test_a_product_in_percent_is_its_growth(text: str, name: str) -> None:
    assert [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations] == [name]


def test_those_named_beside_it_have_the_same() -> None:
    text = "GRDP của Hà Nam đạt 7,6%. Các tỉnh khác như Đồng Nai (8,3%), Nghệ An (8,2%) đều đạt khá."
    told = [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]
    assert told[1:] == ["tăng trưởng GRDP Đồng Nai", "tăng trưởng GRDP Nghệ An"]
