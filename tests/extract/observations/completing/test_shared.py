"""A share told behind other figures is one of what was counted last, or of the sum that a count stands beside."""

import pytest
from extract_factory import record_of


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]


@pytest.mark.parametrize(
    "things",
    [
        ", với 41.300 khách hàng còn dư nợ",
        ", cho 41.300 lượt khách hàng vay vốn",
        "/41.300 hộ vay/590 tổ vay vốn",
    ],
)
def test_a_share_of_a_plan_is_one_of_the_sum_that_a_count_stands_beside(things: str) -> None:
    told = names(f"Tổng dư nợ cho vay hộ nghèo là 2.120 tỷ đồng{things}, đạt 98,2% kế hoạch năm.")
    assert told[-1] == "tổng dư nợ cho vay hộ nghèo so với kế hoạch năm"


def test_a_share_of_a_plan_or_of_then_is_one_of_how_many_were_counted() -> None:
    told = names("Sở đã cấp 420 giấy phép quảng cáo, bằng 52% kế hoạch năm.")
    assert told[1] == "số giấy phép quảng cáo sở đã cấp so với kế hoạch năm"
    told = names("Sở đã cấp 420 giấy phép quảng cáo, bằng 152% cùng kỳ năm 2022.")
    assert told[1] == "số giấy phép quảng cáo sở đã cấp so với cùng kỳ năm 2022"


def test_a_share_of_all_is_one_of_what_someone_has() -> None:
    told = names("Đồng Nai có 41 dự án, chiếm 12% tổng số dự án của cả nước.")
    assert told[1] == "tỷ trọng dự án Đồng Nai trong tổng số dự án của cả nước"


def test_the_share_of_households_that_are_poor_is_a_rate() -> None:
    told = names("Cuối năm 2022, Sơn La còn trên 24 nghìn hộ nghèo, chiếm 8,04%.")
    assert told[1] == "tỷ lệ hộ nghèo Sơn La"
    told = names("Toàn tỉnh còn 13.880 hộ cận nghèo, chiếm 5,07% tổng số hộ dân.")
    assert told[1].startswith("tỷ lệ hộ cận nghèo")
    told = names("Xã Ia Mơ có 120 hộ nghèo neo đơn, chiếm 35% tổng số hộ nghèo.")
    assert told[1] == "tỷ trọng hộ nghèo neo đơn xã Ia Mơ trong tổng số hộ nghèo"


def test_a_share_of_what_is_not_told_is_one_of_what_its_owner_has() -> None:
    told = names("Năm 2022, vùng Đông Nam Bộ có 62.500 doanh nghiệp mới (chiếm 42,1%), tăng 31%.")
    assert told[1] == "tỷ trọng doanh nghiệp mới vùng Đông Nam Bộ"
