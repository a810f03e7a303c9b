"""What a clause says has been is no task, though a party and its verb begin it."""

import pytest
from extract_factory import record_of


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2023, các địa phương tổ chức 200 phiên chợ.",
        "Từ đầu năm đến nay, các ngân hàng giảm lãi suất ba lần.",
        "Đến nay, Bộ Xây dựng hoàn thành hai quy hoạch.",
        "Nhiều trường mở lớp dạy nghề.",
        "Các nhà mạng hiện dừng dịch vụ 2G.",
    ],
)
def test_what_has_been_is_no_task(text: str) -> None:
    read = record_of(
        f"Phó Thủ tướng Trần Hồng Hà giao Bộ Y tế lập kế hoạch tiêm chủng. {text}", on="2024-10-15"
    ).directives
    assert [one.recipients for one in read] == [("Bộ Y tế",)]


def test_what_a_report_shows_is_no_task() -> None:
    read = record_of(
        "Phó Thủ tướng Trần Hồng Hà giao Bộ Y tế lập kế hoạch tiêm chủng. "
        "Báo cáo của Sở Y tế tỉnh Cà Mau cho thấy các huyện triển khai chậm; các xã báo cáo muộn."
    ).directives
    assert [one.recipients for one in read] == [("Bộ Y tế",)]
