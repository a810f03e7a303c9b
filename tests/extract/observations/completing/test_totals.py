"""Totals and rates that leave out what they are of take it from what was told before."""

import pytest
from extract_factory import record_of


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]


def test_a_total_that_was_raised_is_of_what_was_added() -> None:
    told = names("Thuê bao truyền hình cáp tăng 1.200 thuê bao, nâng tổng số thuê bao hiện có lên 25.342 thuê bao.")
    assert told[-1] == "tổng số thuê bao truyền hình cáp"
    told = names("Trong tháng, tỉnh kết nạp 50 hợp tác xã, nâng tổng số lên 420 hợp tác xã.")
    assert told[-1] == "tổng số hợp tác xã"


def test_a_rate_of_those_covered_is_of_their_insurance() -> None:
    told = names("Số người tham gia bảo hiểm y tế là 80,6 triệu người, đạt tỷ lệ bao phủ 86% dân số.")
    assert told[1] == "tỷ lệ bao phủ bảo hiểm y tế"
    told = names("Tỷ lệ bao phủ cây xanh đạt 12%.")
    assert told == ["tỷ lệ bao phủ cây xanh"]


def test_a_rate_that_counts_things_is_their_number() -> None:
    assert names("Tỷ lệ hộ nghèo cuối năm còn 431 hộ.") == ["số hộ nghèo cuối năm"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Đội đã xử phạt 64 triệu đồng, tịch thu hàng hóa trị giá hơn 27 triệu đồng.", "trị giá tịch thu hàng hóa"),
        ("Đội đã xử phạt 98 triệu đồng, tiêu hủy tang vật có giá trị 81 triệu đồng.", "giá trị tiêu hủy tang vật"),
        ("Đội đã xử phạt 98 triệu đồng, thu hồi 81 triệu đồng.", "số tiền thu hồi"),
    ],
)
def test_what_goods_are_worth_is_no_sum_of_money(text: str, name: str) -> None:
    assert names(text)[1] == name


def test_a_sum_that_is_raised_is_of_what_was_told() -> None:
    told = names("Thu phí bến bãi quý II là 172 tỷ đồng, nâng tổng thu 6 tháng lên 387 tỷ đồng.")
    assert told == ["thu phí bến bãi"] * 2


def test_a_number_so_far_is_of_what_was_added_to_it() -> None:
    text = "Quý I, có thêm 3 xã đạt chuẩn nông thôn mới nâng cao, lũy kế toàn tỉnh có 36 xã."
    told = record_of(f"{text}\n", on="2023-05-08").observations
    assert [one.indicator for one in told] == ["số xã đạt chuẩn nông thôn mới nâng cao"] * 2
