"""A sum is told by the business that somebody does with it."""

import pytest
from extract_factory import record_of

from mickg.extract.observations.naming.businesses import of_business


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-01").observations]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ngành gỗ xuất 81 tỷ USD; nhập 70 tỷ USD.",
            ["kim ngạch xuất khẩu ngành gỗ", "kim ngạch nhập khẩu ngành gỗ"],
        ),
        ("Doanh nghiệp gỗ bán ra nước ngoài 52 triệu USD.", ["kim ngạch xuất khẩu doanh nghiệp gỗ"]),
        ("Trà Vinh xuất sang Nhật Bản 12 triệu USD.", ["kim ngạch xuất khẩu Trà Vinh sang Nhật Bản"]),
        ("Năm qua, Viettel lãi 35.000 tỷ đồng.", ["lợi nhuận Viettel"]),
        ("Năm qua, Vietnam Airlines báo lỗ 900 tỷ đồng.", ["số lỗ Vietnam Airlines"]),
    ],
)
def test_a_sum_is_what_is_done_with_it(text: str, told: list[str]) -> None:
    assert names(text) == told


@pytest.mark.parametrize(
    "who", ["doanh nghiệp sản xuất", "kho bạc đề xuất", "nhờ xuất nhiều hơn nhập", "ngân hàng trả lãi"]
)
def test_other_words_are_no_business(who: str) -> None:
    assert of_business(who, "USD", "") == ""


def test_what_is_issued_in_dong_is_not_traded() -> None:
    assert of_business("Bộ đã xuất", "VND", "") == ""


@pytest.mark.parametrize(
    ("who", "told"),
    [
        ("hồ tiêu đã mang về", "kim ngạch xuất khẩu hồ tiêu"),
        ("dệt may thu về", "kim ngạch xuất khẩu dệt may"),
        ("đất nước chi cho nhập khẩu", "kim ngạch nhập khẩu"),
        ("tập đoàn mang về", ""),
    ],
)
def test_what_goods_bring_in_is_their_export(who: str, told: str) -> None:
    assert of_business(who, "USD", "") == told
