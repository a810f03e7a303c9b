"""A division is told by its kind and name, and each of a row of them has its own."""

import pytest
from extract_factory import record_of

from mickg.extract.observations.naming.divisions import beside, without_kind


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]


@pytest.mark.parametrize(
    ("words", "name"),
    [("huyện Mai Sơn", "Mai Sơn"), ("Thành phố Vinh", "Vinh"), ("xã nghèo", "xã nghèo"), ("Hà Nam", "Hà Nam")],
)
def test_the_kind_of_a_division_stands_before_its_name(words: str, name: str) -> None:
    assert without_kind(words) == name


def test_a_member_with_a_kind_of_its_own_takes_none_from_the_one_before() -> None:
    assert beside("tỷ lệ hộ nghèo các huyện", "Bắc Hà") == "tỷ lệ hộ nghèo huyện Bắc Hà"
    assert beside("tỷ lệ hộ nghèo huyện", "thị xã Sa Pa") == "tỷ lệ hộ nghèo thị xã Sa Pa"
    assert beside("tỷ lệ hộ nghèo", "thị xã Sa Pa") == "tỷ lệ hộ nghèo thị xã Sa Pa"


def test_each_district_of_a_row_has_so_many_of_what_was_counted() -> None:
    told = names("Huyện Quỳnh Lưu có 12 xã đạt chuẩn, huyện Diễn Châu có 15 xã, thị xã Thái Hòa có 3 xã.")
    assert told == [
        "số xã đạt chuẩn huyện Quỳnh Lưu",
        "số xã đạt chuẩn huyện Diễn Châu",
        "số xã đạt chuẩn thị xã Thái Hòa",
    ]
    told = names("Toàn tỉnh có 45 trường bị ngập; huyện Lệ Thủy có 21 trường, huyện Quảng Ninh có 14 trường.")
    assert told == ["số trường bị ngập", "số trường bị ngập huyện Lệ Thủy", "số trường bị ngập huyện Quảng Ninh"]


def test_each_district_of_a_row_has_its_rate_and_its_sum() -> None:
    told = names("Tỷ lệ hộ nghèo toàn tỉnh còn 6,4%. Trong đó, huyện Mường Lát còn 31%, thị xã Nghi Sơn 1,2%.")
    assert told[1:] == ["tỷ lệ hộ nghèo huyện Mường Lát", "tỷ lệ hộ nghèo thị xã Nghi Sơn"]
    told = names("Huyện Mộc Châu thu ngân sách đạt 210 tỷ đồng; huyện Yên Châu đạt 65 tỷ đồng.")
    assert told[1] == "thu ngân sách huyện Yên Châu"


def test_the_deed_of_the_first_place_is_not_that_of_the_others() -> None:
    told = names("Huyện Mai Sơn trồng được 3.200 ha ngô, huyện Sông Mã 2.100 ha, thành phố Sơn La 450 ha.")
    assert told[1:] == ["diện tích ngô huyện Sông Mã (ha)", "diện tích ngô thành phố Sơn La (ha)"]
    told = names("Sơn La trồng được 3.200 ha ngô, Điện Biên 2.100 ha.")
    assert told[1] == "diện tích ngô Điện Biên (ha)"
