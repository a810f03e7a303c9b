"""How many are told to do something is no figure, unless more is said of them."""

import pytest
from extract_factory import record_of


@pytest.mark.parametrize(
    "told",
    [
        "yêu cầu 63 tỉnh, thành phố rà soát quy hoạch",
        "giao 5 bộ ban hành thông tư",
        "đề nghị 11 Bộ, cơ quan hoàn thiện đề án",
        "chỉ đạo 3 tỉnh Cà Mau, Bạc Liêu, Sóc Trăng gia cố đê",
        "giao cho 2 đơn vị là Cục Viễn thông và Cục Báo chí cấp phép",
    ],
)
def test_those_told_are_not_counted(told: str) -> None:
    assert record_of(f"Thủ tướng Chính phủ Phạm Minh Chính {told}.\n").observations == ()


def test_those_told_are_counted_where_more_is_said_of_them() -> None:
    (one,) = record_of("Bộ Y tế đề nghị 20 tỉnh chưa có kế hoạch báo cáo trước ngày 15/9.\n").observations
    assert one.value == 20


def test_what_is_told_to_nobody_is_counted() -> None:
    (one,) = record_of("Đoàn kiểm tra 63 địa phương hoàn thành việc rà soát.\n").observations
    assert one.value == 63
