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
        ("Chiều qua, Bộ Y tế tổ chức Hội nghị về tiêm chủng.", "2023-09-12", "2023-09-12"),
        ("Trong hai ngày 5 và 6/9/2023, Bộ Y tế tổ chức Hội nghị về tiêm chủng.", "2023-09-05", "2023-09-06"),
        ("Hội nghị về tiêm chủng diễn ra từ ngày 5 đến 6/9/2023.", "2023-09-05", "2023-09-06"),
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


def test_a_day_behind_a_semicolon_is_of_something_else() -> None:
    assert days("Bộ Y tế mở Cuộc thi “Sao y”; báo cáo gửi về trong ngày 5/9/2023.") == [(None, None)]


def test_today_is_told_only_where_the_day_of_publication_is_known() -> None:
    assert days("Sáng nay, Bộ Y tế tổ chức Hội nghị về tiêm chủng.", on=None) == [(None, None)]


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
