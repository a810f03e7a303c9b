"""Sums that a breach is fined with."""

import pytest
from extract_factory import record_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Cơ sở không niêm yết giá bị phạt 3 triệu đồng.", "mức phạt cơ sở không niêm yết giá"),
        ("Báo A sẽ bị phạt tiền 50 triệu đồng vì đăng tin sai.", "mức phạt Báo A đăng tin sai"),
        (
            "Quy định mới cho phép phạt 80 triệu đồng đối với tổ chức gọi điện quảng cáo.",
            "mức phạt tổ chức gọi điện quảng cáo",
        ),
    ],
)
def test_a_fine_is_named_by_who_is_fined_for_what(text: str, name: str) -> None:
    (one,) = record_of(f"{text}\n").observations
    assert one.indicator == name


def test_who_is_pointed_at_is_fined_as_told_before() -> None:
    text = "Tỷ lệ tàu cá vượt ranh giới còn 3%. Những chủ tàu này bị phạt 80 triệu đồng."
    assert record_of(f"{text}\n").observations[-1].indicator == "mức phạt tàu cá vượt ranh giới"


def test_a_sum_that_is_no_fine_is_not() -> None:
    (one,) = record_of("Tỉnh hỗ trợ 3 triệu đồng đối với hộ nghèo.\n").observations
    assert "phạt" not in one.indicator


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Cảnh sát xử lý 456 trường hợp vi phạm nồng độ cồn; phạt tiền 2,3 tỷ đồng.",
            "số tiền phạt vi phạm nồng độ cồn",
        ),
        (
            "Đoàn phát hiện 12 cơ sở vi phạm an toàn thực phẩm, phạt tiền 90 triệu đồng.",
            "số tiền phạt vi phạm an toàn thực phẩm",
        ),
        ("Đoàn kiểm tra 12 cơ sở, phạt tiền 90 triệu đồng.", "phạt tiền"),
    ],
)
def test_all_the_fines_are_for_the_breaches_counted(text: str, name: str) -> None:
    assert [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations][1] == name
