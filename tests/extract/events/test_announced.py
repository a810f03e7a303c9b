"""Events that a meeting only tells of."""

import pytest
from extract_factory import record_of


def days(text: str) -> list[str]:
    return sorted(one.start or "" for one in record_of(text, on="2023-09-06").events)


@pytest.mark.parametrize("event", ["Lễ hội Sen", "Hội chợ Gỗ Việt", "Giải chạy Núi Cấm", "Hội thi Tay nghề trẻ"])
@pytest.mark.parametrize(
    "frame",
    [
        "Chiều 5/9, Sở Y tế tổ chức họp báo giới thiệu {}, diễn ra từ ngày 12/9.",
        "Ngày 5/9, UBND tỉnh Long An mở cuộc họp chuẩn bị {} (khai mạc ngày 12/9).",
        "Sáng 5/9, Bộ Y tế tổ chức hội nghị triển khai {}, dự kiến tổ chức ngày 12/9.",
    ],
)
def test_a_day_behind_what_a_meeting_tells_of_is_that_of_the_other_event(frame: str, event: str) -> None:
    assert days(frame.format(event)) == ["2023-09-05", "2023-09-12"]


def test_the_only_day_is_the_meetings() -> None:
    assert days("Hội nghị triển khai Lễ hội Sen diễn ra ngày 5/9.") == ["2023-09-05"]
