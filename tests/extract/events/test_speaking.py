"""Who says something at a meeting attends it."""

import pytest
from extract_factory import record_of


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Tại buổi làm việc với tỉnh Sơn La ngày 18/3/2025, ông Vũ Chiến Thắng nói như vậy.",
            "Vũ Chiến Thắng",
        ),
        (
            "Ngày 4/6/2024, tại hội thảo về dữ liệu mở do Bộ Công an mở, ông Nguyễn Thanh Lâm giới thiệu.",
            "Nguyễn Thanh Lâm",
        ),
        (
            "Con số này được Thứ trưởng Bộ Tài chính Cao Anh Tuấn công bố tại họp báo quý II của Bộ, ngày 4/6/2024.",
            "Cao Anh Tuấn",
        ),
    ],
)
def test_whoever_speaks_at_a_meeting_attends_it(text: str, speaker: str) -> None:
    assert [one.participants for one in record_of(text).events] == [(speaker,)]


def test_whoever_speaks_elsewhere_attends_nothing() -> None:
    text = "Ngày 4/6/2024, Bộ Y tế tổ chức hội thảo về dữ liệu mở. Thứ trưởng Trần Văn Thuấn cho biết thuốc đã đủ."

    assert [one.participants for one in record_of(text).events] == [()]


def test_the_prime_minister_presides_over_the_government() -> None:
    text = "Sáng 4/6/2024, mở đầu phiên họp Chính phủ tháng 5/2024, Thủ tướng Phạm Minh Chính nêu ba bài học."
    read = record_of(text).events[0]

    assert (read.chairs, read.participants) == (("Phạm Minh Chính",), ())


def test_a_body_that_met_held_its_session() -> None:
    text = "Ngày 4/6/2024, Ủy ban Kiểm tra Huyện ủy Gio Linh đã họp kỳ 42, xem xét đơn thư."

    assert [(one.start, one.organiser) for one in record_of(text).events] == [
        ("2024-06-04", "Ủy ban Kiểm tra Huyện ủy Gio Linh")
    ]
