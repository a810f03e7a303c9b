"""Where an event is."""

import pytest
from extract_factory import record_of


def places(text: str) -> list[str | None]:
    return [one.place for one in record_of(text, on="2023-09-13").events]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Sáng 12/9, tại Hà Nội, Bộ Y tế tổ chức Hội nghị về tiêm chủng.", "Hà Nội"),
        ("Sáng 12/9, tại Trụ sở Chính phủ, Thủ tướng chủ trì Hội nghị về tiêm chủng.", "Trụ sở Chính phủ"),
        ("Sáng 12/9, Bộ Y tế tổ chức Hội nghị về tiêm chủng tại thành phố Đà Nẵng.", "Đà Nẵng"),
        ("Sáng 12/9, Bộ Y tế có buổi làm việc với lãnh đạo tỉnh Nghệ An về tiêm chủng.", "Nghệ An"),
        ("Sáng 12/9, tại Hà Nội, Bộ Y tế có buổi làm việc với lãnh đạo tỉnh Nghệ An.", "Hà Nội"),
        ("Chuyến công tác tại Lào của Bộ trưởng kéo dài ba ngày.", "Lào"),
        ("Sáng 12/9, Thủ tướng dự Lễ khởi công nhà máy nước tại Hải Phòng.", "Hải Phòng"),
        ("Sáng 12/9, Bộ Y tế tổ chức Hội nghị về tiêm chủng.", None),
        (
            "Bộ Y tế tổ chức Hội nghị về tiêm chủng tại Trung tâm Hội nghị Quốc gia ngày 12/9.",
            "Trung tâm Hội nghị Quốc gia",
        ),
        ("Tỉnh mở Ngày hội Chuyển đổi số ngày 12/9 tại Quảng trường Lâm Viên.", "Quảng trường Lâm Viên"),
        ("Sáng 12/9, từ Trụ sở Chính phủ, Thủ tướng chủ trì Hội nghị về tiêm chủng.", "Trụ sở Chính phủ"),
        ("Sáng 12/9, tại thành phố Hạ Long, Bộ Y tế tổ chức Hội nghị về tiêm chủng.", "Thành phố Hạ Long"),
        ("Sáng 12/9, Bộ trưởng Đào Hồng Lan thăm trạm y tế và người dân xã Thường Tín.", "xã Thường Tín"),
        ("Sáng 12/9, Bộ trưởng Đào Hồng Lan thăm trạm y tế ở các xã Thường Tín và Vân Tảo.", None),
        ("Huế, ngày 12/9/2023 - Bộ Y tế tổ chức Hội nghị về tiêm chủng.", "Huế"),
        ("Ngày 12/9, tại cửa khẩu Móng Cái, Bộ Y tế tổ chức Hội nghị về tiêm chủng.", "Cửa khẩu Móng Cái"),
        ("Sáng 12/9, tại hội trường về đất đai, Bộ Y tế tổ chức Hội nghị về tiêm chủng.", None),
        ("Sáng 12/9, Hội đồng nhân dân tỉnh họp tại hội trường nghe tờ trình về đất đai.", None),
        ("Tại Kết luận số 12-KL/TW, Bộ Chính trị giao tổ chức Lễ công bố nghị quyết.", None),
        ("Thứ trưởng Đỗ Xuân Tuyên đồng chủ trì Phiên họp lần thứ 3 Ủy ban hỗn hợp tại Thimphu.", "Thimphu"),
        ("Hội nghị về vắc xin diễn ra tại Seoul (Hàn Quốc) tháng 8 vừa qua.", "Seoul (Hàn Quốc)"),
    ],
)
def test_an_event_is_where_its_sentence_says(text: str, place: str | None) -> None:
    assert places(text)[:1] == [place]


def test_an_ambassador_in_a_country_does_not_tell_where_he_is_received() -> None:
    assert places("Sáng 12/9, Bộ trưởng tiếp Đại sứ tại Việt Nam.") == [None]


def test_a_later_sentence_may_tell_the_seat_of_the_meeting() -> None:
    text = "Sáng 12/9, Bộ Y tế tổ chức Hội nghị về tiêm chủng. Hội nghị họp tại Trụ sở Chính phủ, nối tới Trà Vinh."

    assert places(text) == ["Trụ sở Chính phủ"]
