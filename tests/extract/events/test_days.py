"""When an event is."""

import pytest
from extract_factory import record_of


def days(text: str, on: str | None = "2023-09-13") -> list[tuple[str | None, str | None]]:
    return [(one.start, one.end) for one in record_of(text, on=on).events]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Sáng 12/9, Bộ Y tế tổ chức Hội nghị về tiêm chủng.", "2023-09-12", "2023-09-12"),
        ("Ngày 12 - 9, Bộ Y tế tổ chức Hội nghị về tiêm chủng.", "2023-09-12", "2023-09-12"),
        ("Sáng nay, Bộ Y tế tổ chức Hội nghị về tiêm chủng.", "2023-09-13", "2023-09-13"),
        ("Hôm 12/9, Bộ Y tế tổ chức Hội nghị về tiêm chủng.", "2023-09-12", "2023-09-12"),
        ("Sáng 12/9, Bộ Y tế họp. Chiều cùng ngày, Bộ dự Hội nghị về dược.", "2023-09-12", "2023-09-12"),
        ("Sáng 12/9, Bộ Y tế nêu số liệu. Tại Hội nghị về tiêm chủng, Bộ trưởng cảm ơn.", "2023-09-12", "2023-09-12"),
        ("Trong nhiệm kỳ 2021 - 2026, Bộ Y tế mở Hội nghị về tiêm chủng ngày 12/9.", "2023-09-12", "2023-09-12"),
        ("Trước đó Bộ công bố chỉ số PCI năm 2022; ngày 12/9, Bộ mở Hội nghị về dược.", "2023-09-12", "2023-09-12"),
        (
            "Ngày 12/9, Bộ Y tế yêu cầu báo cáo trước ngày 30/9. Chiều cùng ngày, Bộ mở Hội nghị về dược.",
            "2023-09-12",
            "2023-09-12",
        ),
        ("Chiều qua, Bộ Y tế tổ chức Hội nghị về tiêm chủng.", "2023-09-12", "2023-09-12"),
        ("Trong hai ngày 5 và 6/9/2023, Bộ Y tế tổ chức Hội nghị về tiêm chủng.", "2023-09-05", "2023-09-06"),
        ("Sáng 12/9, Kỳ họp thứ 9 HĐND tỉnh Long An khóa X khai mạc.", "2023-09-12", "2023-09-12"),
        ("HĐND tỉnh Long An họp kỳ thứ 9 từ ngày 5 đến 7/9/2023.", "2023-09-05", "2023-09-07"),
        (
            "Đại hội Đảng bộ tỉnh Long An lần thứ XI bế mạc sau ba ngày làm việc (5 đến 7/9/2023).",
            "2023-09-05",
            "2023-09-07",
        ),
        ("Hội nghị về tiêm chủng diễn ra từ ngày 5 đến 6/9/2023.", "2023-09-05", "2023-09-06"),
        ("Chiều 5/9, Bộ trưởng đi dự Hội nghị về tiêm chủng từ ngày 5 - 6/9/2023.", "2023-09-05", "2023-09-06"),
        (
            "Ngày 12/9, Văn phòng Chính phủ gửi Thông báo kết luận của Phó Thủ tướng Trần Hồng Hà tại cuộc họp về giá "
            "thuốc. Cuộc họp diễn ra chiều 5/9 ở Hà Nội.",
            "2023-09-05",
            "2023-09-05",
        ),
        ("Cuộc họp về tiêm chủng do Bộ Y tế tổ chức đầu tuần này, ngày 11/9.", "2023-09-11", "2023-09-11"),
        (
            "Bộ Y tế chuẩn bị Hội nghị về tiêm chủng. Hội nghị sẽ được tổ chức ngày 20/9/2023.",
            "2023-09-20",
            "2023-09-20",
        ),
    ],
)
def test_an_event_is_on_the_day_that_is_told_with_it(text: str, start: str, end: str) -> None:
    assert [first for first, _ in days(text)] == [start]
    assert days(text)[0][1] in (end, None)


def test_a_meeting_of_which_only_the_conclusions_are_told_has_no_day() -> None:
    text = (
        "12/09/2023 08:00\n\nSáng 11/9, Văn phòng Chính phủ có văn bản thông báo kết luận của Phó Thủ tướng "
        "Trần Hồng Hà tại cuộc họp về giá thuốc.\n"
    )

    assert days(text, on=None) == [(None, None)]


def test_the_day_of_a_vote_is_not_that_of_the_sitting_where_it_is_reported() -> None:
    text = "Tại phiên bế mạc, Ủy ban bầu cử tỉnh Long An báo cáo về cuộc bầu cử ngày 23/5: 900.000 cử tri đi bầu."

    assert [(one.name, one.start) for one in record_of(text, on="2023-06-13").events] == [("Cuộc bầu cử", "2023-05-23")]


def test_a_day_behind_a_semicolon_is_of_something_else() -> None:
    assert days("Bộ Y tế mở Cuộc thi “Sao y”; báo cáo gửi về trong ngày 5/9/2023.") == [(None, None)]


def test_today_is_told_only_where_the_day_of_publication_is_known() -> None:
    assert days("Sáng nay, Bộ Y tế tổ chức Hội nghị về tiêm chủng.", on=None) == [(None, None)]


def test_a_term_of_office_does_not_give_the_day_of_an_event_its_year() -> None:
    assert days("Sáng 12/9, HĐND tỉnh Long An khóa X, nhiệm kỳ 2021 - 2026 mở Hội nghị về dược.", on=None) == [
        (None, None)
    ]


def test_a_deadline_is_no_day_of_an_event() -> None:
    assert days("Bộ báo cáo về Hội nghị về tiêm chủng trước ngày 20/9/2023.") == [(None, None)]


def test_a_session_is_dated_by_its_sentence_only_where_this_opens_it() -> None:
    opened = (
        "Sáng 12/7/2023, HĐND tỉnh Long An khai mạc Kỳ họp thứ 8. Kỳ họp được tổ chức trong hai ngày 12 và 13/7/2023."
    )
    meant = "Ngày 12/7/2023, Bộ Y tế tổ chức Hội nghị về dược. Luật Dược được trình tại Kỳ họp thứ 8."

    assert days(opened) == [("2023-07-12", "2023-07-13")]
    assert days(meant)[1] == (None, None)


def test_what_is_done_is_an_event_by_the_day_before_or_behind_it_but_not_by_a_deadline() -> None:
    assert days("Bộ Y tế làm việc với Bộ Tài chính ngày 12/9/2023.") == [("2023-09-12", "2023-09-12")]
    assert days("Bộ Y tế làm việc với Bộ Tài chính trước ngày 20/9/2023.") == []


def test_a_session_that_closes_ends_on_the_day_told() -> None:
    closed = "Chiều 12/9/2023, sau hai ngày làm việc, Kỳ họp thứ 8, HĐND tỉnh Long An khóa X đã bế mạc."

    assert days(closed) == [(None, "2023-09-12")]
    assert days("Tại Kỳ họp thứ 8, HĐND tỉnh Long An vừa bế mạc hôm 12/9/2023, tỉnh bàn về đất.") == [
        (None, "2023-09-12")
    ]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Bộ Y tế sẽ mở Hội nghị về tiêm chủng, dự kiến tổ chức trong tháng 11.", "2023-11"),
        ("Bộ Y tế sẽ mở Hội nghị về tiêm chủng trong quý IV/2023.", "2023-Q4"),
        ("Luật Dược được trình tại Kỳ họp thứ 8 (tháng 10/2024).", "2024-10"),
        ("Tỉnh nêu 8 kiến nghị ở Cuộc làm việc với Bộ Y tế hồi tháng 3.", "2023-03"),
        ("Cuối tháng 8 vừa qua, Bộ Y tế đã có cuộc họp về tiêm chủng.", "2023-08"),
        ("Hội nghị về tiêm chủng của các tỉnh phía Nam họp hôm 8/9.", "2023-09-08"),
    ],
)
def test_an_event_is_in_the_month_or_quarter_that_it_is_told_for(text: str, start: str) -> None:
    assert [first for first, _ in days(text)] == [start]


def test_a_later_sentence_tells_how_long_a_festival_lasts() -> None:
    text = "Nhân Festival “Hoa lúa”, ngày 12/9, tỉnh tặng quà. Festival diễn ra từ ngày 12 đến 15/9 tại Vị Thanh."

    assert days(text) == [("2023-09-12", "2023-09-15")]


def test_what_is_told_as_it_happens_is_of_the_day_of_publication() -> None:
    text = "8h00: Lễ công bố thành lập tỉnh bắt đầu.\n8h30: Tổng Bí thư Tô Lâm phát biểu.\n9h15: Chào cờ."

    assert days(text) == [("2023-09-13", "2023-09-13")]


def test_a_vote_to_come_is_not_of_the_day_of_the_article() -> None:
    text = "Chiều 12/9/2023, tỉnh Long An chuẩn bị cuộc bầu cử đại biểu Quốc hội khóa XVI. Tỉnh họp tiếp vào tuần sau."

    assert days(text)[0][1] in (None, "2023-09-12")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Bộ trưởng trả lời chiều 12/9 trong phiên chất vấn, tại Kỳ họp thứ 5, Quốc hội khóa XV.", None),
        ("Sáng 12/9, Quốc hội khai mạc Kỳ họp thứ 5, Quốc hội khóa XV.", "2023-09-12"),
        ("Ban kiểm tra các kiến nghị sau kỳ họp cuối năm 2022.", "2022"),
        ("Năm 2025 diễn ra Đại hội Đảng các cấp.", "2025"),
    ],
)
def test_a_session_is_dated_where_it_opens_or_by_the_year_told_of_it(text: str, day: str | None) -> None:
    sessions = [one for one in record_of(text, on="2023-09-13").events if "hội" in one.name or "Kỳ" in one.name]

    assert [one.start for one in sessions] == [day]


def test_a_year_reviewed_is_over() -> None:
    text = "Ngày 9/1, Sở Y tế tổ chức hội nghị tổng kết công tác năm 2017 và triển khai nhiệm vụ năm 2018."

    assert days(text, on=None) == [("2018-01-09", "2018-01-09")]


def test_the_day_since_which_somebody_holds_an_office_is_not_that_of_the_article() -> None:
    text = "Ông Lê Hải Bình được giao phụ trách Cục Y tế dự phòng từ ngày 1/4/2016.\n"
    text += "Cũng tại buổi lễ, Bộ trưởng Bộ Y tế đã trao quyết định bổ nhiệm bà Đào Hồng Lan."

    assert days(text, on=None) == [(None, None)]


def test_a_meeting_whose_conclusions_are_carried_out_is_of_no_day_of_the_article() -> None:
    text = (
        "Ngày 12/9/2023, Bộ Y tế ban hành Công văn số 12/BYT-DP.\n\n"
        "Bộ yêu cầu thực hiện kết luận của Bộ trưởng Đào Hồng Lan tại cuộc họp về lũ quét."
    )

    assert days(text) == [(None, None)]
