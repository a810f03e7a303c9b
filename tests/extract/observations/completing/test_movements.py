"""Several things of which a sentence says that they moved move in the measure that it names."""

from extract_factory import record_of


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]


def test_each_of_a_row_moves_in_the_measure_of_its_lead() -> None:
    told = names("Giá bán nhiều loại rau tăng như cải tăng 3%, bầu tăng 21%.")
    assert told == ["tăng trưởng giá bán cải", "tăng trưởng giá bán bầu"]
    told = names("Chỉ số sản xuất của một số ngành tăng cao: dệt tăng 9%; in tăng 4%.")
    assert told == ["tăng trưởng chỉ số sản xuất dệt", "tăng trưởng chỉ số sản xuất in"]
    told = names("Kim ngạch xuất khẩu một số mặt hàng giảm, trong đó gạo giảm 4%, hạt điều giảm 6%.")
    assert told == ["tăng trưởng kim ngạch xuất khẩu gạo", "tăng trưởng kim ngạch xuất khẩu hạt điều"]


def test_a_measure_of_its_own_is_kept() -> None:
    told = names("Giá nhiều mặt hàng tăng như chè tăng 3%; doanh thu bán lẻ tăng 9%.")
    assert told[1] == "tăng trưởng doanh thu bán lẻ"
