"""What a number counts whose noun stands behind another."""

import pytest
from extract_factory import record_of


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Tỉnh cấp mới 15, sửa 7, hủy 3 giấy phép.", ["giấy phép tỉnh cấp mới", "giấy phép sửa", "giấy phép hủy"]),
        ("Tỉnh xây mới 120, sửa chữa 85 căn nhà.", ["căn nhà tỉnh xây mới", "căn nhà sửa chữa"]),
        ("Hai trường đón 120 và 150 học sinh.", ["học sinh hai trường đón"] * 2),
    ],
)  # fmt: skip
def test_a_row_shares_the_noun_that_only_its_last_number_has(text: str, names: list[str]) -> None:
    told = record_of(f"{text}\n", on="2023-07-14").observations
    assert [one.indicator for one in told] == [f"số {name}" for name in names]


@pytest.mark.parametrize(
    "text", ["Tổng biên chế là 12.345, gồm 11.687 công chức.", "Tổng số trạm là 12.345, có 11.687 hồ sơ."]
)
def test_a_part_behind_its_whole_shares_no_noun(text: str) -> None:
    first, _ = record_of(f"{text}\n", on="2023-07-14").observations
    assert "công chức" not in first.indicator
    assert "hồ sơ" not in first.indicator


def test_what_is_measured_shares_no_noun() -> None:
    told = record_of("Xã có dân số 4.512, diện tích 35 km2 và 7 thôn.\n", on="2023-07-14").observations
    assert [one.indicator for one in told] == ["dân số xã", "diện tích xã (km2)", "số thôn"]
