"""What those counted have is named by its measure and by them, their number by them alone."""

import pytest
from extract_factory import record_of


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2022-10-12").observations]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Thu nhập bình quân của hơn 700 lao động, cộng tác viên là 9,8 triệu đồng.",
            ["số lao động, cộng tác viên", "thu nhập bình quân của lao động, cộng tác viên"],
        ),
        (
            "Doanh thu của 12 doanh nghiệp viễn thông ước đạt 136 nghìn tỷ đồng.",
            ["số doanh nghiệp viễn thông", "doanh thu của doanh nghiệp viễn thông"],
        ),
        (
            "Tổng diện tích của cả 3 khu công nghiệp khoảng 900 ha.",
            ["số khu công nghiệp", "tổng diện tích của khu công nghiệp (ha)"],
        ),
        (
            "Đến nay, tỷ lệ giải ngân của 5 dự án trọng điểm mới đạt 35%.",
            ["số dự án trọng điểm", "tỷ lệ giải ngân của dự án trọng điểm"],
        ),
    ],
)
def test_a_measure_of_those_counted(text: str, told: list[str]) -> None:
    assert names(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Đại diện của 25 doanh nghiệp đã nộp 12 tỷ đồng.",
        "Theo báo cáo của 50 doanh nghiệp, lợi nhuận đạt 500 tỷ đồng.",
        "Có 5 dự án đạt 35% khối lượng.",
    ],
)
def test_no_measure_is_of_those_who_only_stand_before_it(text: str) -> None:
    assert not any(" của doanh nghiệp" in name or " của dự án" in name for name in names(text))
