"""Who chairs an event."""

import pytest
from extract_factory import record_of

_LAN, _TUYEN = "Bộ trưởng Bộ Y tế Đào Hồng Lan", "Thứ trưởng Bộ Y tế Đỗ Xuân Tuyên"


def chairs(text: str) -> list[tuple[str, ...]]:
    return [one.chairs for one in record_of(text, on="2023-09-13").events]


@pytest.mark.parametrize(
    "text",
    [
        f"Sáng 12/9, {_LAN} chủ trì Hội nghị về tiêm chủng.",
        f"{_LAN} đã điều hành Hội nghị về tiêm chủng vào chiều 12/9.",
        f"Sáng 12/9, {_LAN} tiếp tục chủ trì Hội nghị về tiêm chủng.",
        f"Bộ Y tế tổ chức Hội nghị về tiêm chủng dưới sự chủ trì của {_LAN}.",
        f"Bộ Y tế tổ chức Hội nghị về tiêm chủng dưới sự chủ trì, điều hành của {_LAN}.",
        f"Hội nghị về tiêm chủng do {_LAN} chủ trì sáng 12/9 tại Hà Nội.",
        f"Hội nghị về tiêm chủng do {_LAN} làm chủ tọa đã kết thúc.",
        f"Hội nghị về tiêm chủng do {_LAN} chủ trì được tổ chức sáng 12/9.",
        f"Bộ Y tế tổ chức Hội nghị về tiêm chủng. Chủ trì hội nghị là {_LAN}; {_TUYEN} cùng dự.",
        f"Bộ Y tế tổ chức Hội nghị về tiêm chủng. Tại điểm cầu trung ương, {_LAN} chủ trì hội nghị.",
        f"{_LAN} nhắc lại điều đã nêu tại Hội nghị về tiêm chủng do bà chủ trì ngày 2/9.",
        f"Cuộc họp chiều 12/9 do {_LAN} chủ trì bàn nhiều về thuốc.",
        f"Đó là lý do buổi họp sáng 12/9 do {_LAN} chủ trì dành cho các bệnh viện.",
        f"Hội nghị về tiêm chủng sẽ do {_LAN} chủ trì trong thời gian tới.",
        f"Sáng 12/9, dưới sự chủ trì của {_LAN}, ông Đỗ Xuân Tuyên dự Hội nghị về tiêm chủng.",
        f"Bộ ra thông báo kết luận của {_LAN} tại Hội nghị về tiêm chủng.",
    ],
)
def test_one_person_chairs(text: str) -> None:
    assert chairs(text) == [("Đào Hồng Lan",)]


@pytest.mark.parametrize(
    "text",
    [
        f"Bộ Y tế tổ chức Hội nghị về tiêm chủng. {_LAN} và {_TUYEN} đồng chủ trì hội nghị.",
        f"Bộ Y tế tổ chức Hội nghị về tiêm chủng. Đến dự và chủ trì hội nghị có {_LAN}, {_TUYEN}.",
        f"Bộ Y tế tổ chức Hội nghị về tiêm chủng. {_LAN} chủ trì; cùng chủ trì có {_TUYEN}.",
        f"Bộ Y tế tổ chức Hội nghị về tiêm chủng. Chủ trì hội nghị có các đồng chí: {_LAN}; {_TUYEN}.",
    ],
)
def test_several_chair_together(text: str) -> None:
    assert [set(names) for names in chairs(text)] == [{"Đào Hồng Lan", "Đỗ Xuân Tuyên"}]


@pytest.mark.parametrize(
    "text",
    [
        f"Bộ Y tế tổ chức Hội nghị về tiêm chủng. Tại điểm cầu Nghệ An, {_TUYEN} chủ trì hội nghị.",
        f"Bộ Y tế tổ chức Hội nghị về tiêm chủng. {_LAN} giao Cục Quản lý Dược chủ trì, phối hợp mua vắc xin.",
        f"{_LAN} dự Hội nghị về tiêm chủng.",
    ],
)
def test_an_end_point_a_task_or_a_guest_is_not_chaired(text: str) -> None:
    assert chairs(text) == [()]


def test_whoever_says_something_while_chairing_chairs() -> None:
    read = record_of("Lời nhắc ấy được Thủ tướng Phạm Minh Chính đưa ra khi chủ trì phiên họp Chính phủ tháng 9/2023.")

    assert [one.chairs for one in read.events] == [("Phạm Minh Chính",)]


def test_who_chairs_what_is_only_called_a_session_chairs_the_session() -> None:
    text = (
        "Chiều 12/9, Kỳ họp thứ 8, HĐND tỉnh Long An đã bế mạc. Bà Nguyễn Thị Hoa, Chủ tịch HĐND tỉnh chủ tọa kỳ họp. "
        "Sáng cùng ngày có phiên chất vấn đối với Giám đốc Sở Y tế."
    )

    assert chairs(text) == [("Nguyễn Thị Hoa",), ()]


def test_who_directs_a_debate_chairs_no_session_named_elsewhere() -> None:
    text = (
        "Kỳ họp thứ 6, Quốc hội khóa XV có 22 ngày làm việc. "
        "Dưới sự điều hành của Phó Chủ tịch Quốc hội Nguyễn Đức Hải, các đại biểu nghe báo cáo."
    )

    assert chairs(text) == [()]


def test_who_chairs_along_with_another_is_told_behind_both() -> None:
    read = record_of(
        "Hội nghị về phòng, chống sốt xuất huyết diễn ra sáng 5/3. Cùng chủ tọa với Bộ trưởng Bộ Y tế Đào Hồng Lan là "
        "Phó Chủ tịch UBND tỉnh Nghệ An Bùi Đình Long."
    )

    assert read.events[0].chairs == ("Đào Hồng Lan", "Bùi Đình Long")


def test_those_of_a_list_with_dashes_chair_together() -> None:
    text = "Sáng 12/9, Bộ Y tế mở Hội nghị về tiêm chủng. Các Ủy viên: Lê Hải Bình - Vụ trưởng Vụ Pháp chế; "
    text += "Đào Hồng Lan - Chánh Văn phòng Bộ, Vụ trưởng Vụ Bảo hiểm chủ trì hội nghị."

    assert chairs(text) == [("Lê Hải Bình", "Đào Hồng Lan")]


def test_who_sees_a_ceremony_through_does_not_chair_it() -> None:
    text = "Chiều 12/9, Bộ Y tế tổ chức lễ công bố quyết định về cán bộ. Vụ trưởng Lê Hải Bình điều hành buổi lễ."

    assert chairs(text) == [()]
