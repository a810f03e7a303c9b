"""Meetings that a sentence tells by a verb, by a bare noun, or by who chairs them."""

import pytest
from extract_factory import record_of


@pytest.mark.parametrize(
    ("text", "start", "chairs"),
    [
        (
            "Chiều 4/6, UBND tỉnh Lào Cai nghe Sở Y tế báo cáo kế hoạch tiêm chủng. Phó Chủ tịch UBND tỉnh Hoàng Quốc "
            "Khánh chủ trì cuộc họp.",
            "2024-06-04",
            ("Hoàng Quốc Khánh",),
        ),
        (
            "Ngày 3/6, Cục Hàng hải Việt Nam nhìn lại năm 2023. Thứ trưởng Nguyễn Xuân Sang giữ vai trò chủ trì.",
            "2024-06-03",
            ("Nguyễn Xuân Sang",),
        ),
        (
            "Sáng 4/6, họp khẩn với các tỉnh ven biển, Phó Thủ tướng Trần Hồng Hà nêu tình hình.",
            "2024-06-04",
            ("Trần Hồng Hà",),
        ),
        (
            "Sáng 4/6, Phó Thủ tướng Lê Thành Long triệu tập lãnh đạo các bộ để bàn giá thuốc.",
            "2024-06-04",
            ("Lê Thành Long",),
        ),
        (
            "Sáng 4/6, Bộ Y tế bàn về giá thuốc. Thứ trưởng Đỗ Xuân Tuyên chủ trì hội nghị.",
            "2024-06-04",
            ("Đỗ Xuân Tuyên",),
        ),
        (
            "Chủ tịch UBND tỉnh Trịnh Xuân Trường và Phó Chủ tịch UBND tỉnh Hoàng Quốc Khánh sáng 4/6 cùng chủ trì hội "
            "nghị đánh giá tình hình tháng 5 của tỉnh Lào Cai.",
            "2024-06-04",
            ("Trịnh Xuân Trường", "Hoàng Quốc Khánh"),
        ),
    ],
)
def test_a_meeting_is_told_with_its_day_and_who_chairs_it(text: str, start: str, chairs: tuple[str, ...]) -> None:
    event = record_of(f"05/06/2024 08:00\n\n{text}\n", on="2024-06-05").events[0]

    assert (event.start, event.chairs) == (start, chairs)


@pytest.mark.parametrize(
    ("text", "name", "chairs"),
    [
        ("Họp khẩn tối 4-6, Bộ trưởng Bộ Y tế Đào Hồng Lan giao ba viện trực dịch.", "Cuộc họp khẩn", ()),
        (
            "Giá thuốc được bàn ở cuộc họp sáng 4-6 do bà Đào Hồng Lan - Bộ trưởng Bộ Y tế chủ trì.",
            "Cuộc họp",
            ("Đào Hồng Lan",),
        ),
    ],
)
def test_a_meeting_told_by_a_day_without_a_year(text: str, name: str, chairs: tuple[str, ...]) -> None:
    assert [(one.name, one.start, one.chairs) for one in record_of(text + "\nTin tiếp.\n").events] == [
        (name, None, chairs)
    ]


def test_a_minister_who_works_with_others_does_not_chair() -> None:
    event = record_of("Sáng 4/6/2024, Bộ trưởng Bộ Y tế Đào Hồng Lan làm việc với lãnh đạo tỉnh Cà Mau.").events[0]

    assert event.chairs == ()


def test_what_a_meeting_is_held_for_makes_it_a_review() -> None:
    event = record_of("Ngày 7/7/2024, Bộ Y tế mở cuộc họp trực tuyến để sơ kết chiến dịch tiêm chủng.").events[0]

    assert event.kind == "review-conference"


def test_a_visit_of_the_same_day_is_told() -> None:
    text = "Ngày 29/4/2024, Bộ Y tế họp bàn chống dịch. Thứ trưởng Đỗ Xuân Tuyên cùng ngày kiểm tra tại Cà Mau."

    assert [(one.start, one.place) for one in record_of(text).events][1:] == [("2024-04-29", "Cà Mau")]
