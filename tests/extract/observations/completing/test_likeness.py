"""Figures that go with the one told before them."""

from extract_factory import record_of


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]


def test_a_price_is_of_the_goods_told_before() -> None:
    told = names("Xuất khẩu gạo đạt 700 nghìn tấn, trị giá 400 triệu USD.")
    assert "gạo" in told[1]


def test_a_sum_is_of_the_projects_that_were_counted() -> None:
    told = names("Tỉnh cấp phép 12 dự án, tổng vốn đăng ký 500 tỷ đồng.")
    assert told[1].startswith("tổng vốn đăng ký")
    assert "dự án" in told[1]


def test_what_those_counted_are_worth_is_of_them() -> None:
    told = names("Quỹ vận động được 28 tỷ đồng; tặng 315 sổ tiết kiệm trị giá 1,2 tỷ đồng.")
    assert told[1:] == ["số sổ tiết kiệm tặng", "trị giá sổ tiết kiệm"]


def test_a_measure_of_those_counted_is_of_whom_they_are() -> None:
    told = names("Lĩnh vực in có 1.850 cơ sở, doanh thu 95.000 tỷ đồng.")
    assert told[1] == "doanh thu cơ sở lĩnh vực in"
