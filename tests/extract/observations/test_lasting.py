"""Lengths of time that no figure is about."""

import pytest
from extract_factory import record_of


@pytest.mark.parametrize(
    "text",
    [
        "Sau 3 năm thực hiện đề án, bộ mặt nông thôn đổi thay.",
        "Trong 20 năm phát triển, bệnh viện đã nhiều lần mở rộng.",
        "Hành khách chờ 30 phút trước cửa ga.",
        "Trong 9 tiếng hoành hành, bão làm đổ nhiều cây xanh.",
        "Công ty đã trả tiền thuê đất 50 năm.",
    ],
)
def test_a_time_that_passes_is_no_figure(text: str) -> None:
    assert record_of(f"{text}\n").observations == ()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Thời gian thi công dự kiến trong 48 tháng.", 48),
        ("Giấy phép có thời hạn 15 năm.", 15),
        ("Thời hạn thị thực điện tử được nâng lên 90 ngày.", 90),
        ("Ngành y tế mất gần 10 năm mới kéo giảm được tỷ lệ ấy.", 10),
        ("Tỉnh tổ chức lễ kỷ niệm 30 năm tái lập tỉnh.", 30),
        ("Lễ mít tinh mừng 70 năm Ngày Thầy thuốc Việt Nam diễn ra hôm qua.", 70),
    ],
)
def test_what_lasts_by_name_or_has_a_jubilee_is_told(text: str, value: int) -> None:
    (one,) = record_of(f"{text}\n").observations
    assert one.value == value


def test_a_time_behind_what_is_counted_belongs_to_its_name() -> None:
    (one,) = record_of("Có 248 ổ dịch chưa qua 21 ngày.\n").observations
    assert one.indicator == "số ổ dịch chưa qua 21 ngày"


@pytest.mark.parametrize("time", ["Trong 9 tiếng hoành hành", "Sau gần 5 tiếng đồng hồ", "Suốt 3 ngày đêm"])
def test_hours_that_pass_are_no_figure(time: str) -> None:
    (one,) = record_of(f"{time}, lực lượng cứu hộ đưa 12 người vào bờ.\n", on="2023-11-06").observations
    assert one.value == 12


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Năm 2023, Đài phát sóng 8.760 giờ truyền hình.", ["số giờ truyền hình đài phát sóng"]),
        ("Năm 2023, tổng thời lượng phát sóng là 8.760 giờ.", ["tổng thời lượng phát sóng (giờ)"]),
        ("Tàu chạy 36 giờ qua eo biển.", []),
    ],
)
def test_hours_that_only_work_has_are_told(text: str, names: list[str]) -> None:
    assert [one.indicator for one in record_of(f"{text}\n", on="2024-01-10").observations] == names
