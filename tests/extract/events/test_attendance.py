"""Who holds an event, and who attends it."""

from extract_factory import record_of

from mickg.model import Event


def only(text: str) -> Event:
    (one,) = record_of(text, on="2023-09-13").events
    return one


def test_the_body_nearest_before_the_verb_holds_an_event() -> None:
    text = "Sáng 12/9, tại Trung tâm Hội nghị tỉnh, Sở Y tế tỉnh Long An tổ chức Hội nghị về tiêm chủng."

    assert only(text).organiser == "Sở Y tế tỉnh Long An"


def test_of_bodies_that_work_together_the_first_holds_an_event() -> None:
    text = "Sáng 12/9, Bộ Y tế phối hợp với Bộ Quốc phòng tổ chức Hội nghị về tiêm chủng."

    assert only(text).organiser == "Bộ Y tế"


def test_the_body_after_do_holds_an_event() -> None:
    assert only("Ông nêu số liệu tại Hội nghị về tiêm chủng do Bộ Y tế tổ chức.").organiser == "Bộ Y tế"


def test_a_council_holds_its_session_whoever_prepares_it() -> None:
    text = "UBND tỉnh Long An chuẩn bị tờ trình cho Kỳ họp thứ 8 HĐND tỉnh khóa X."

    assert only(text).organiser == "Hội đồng nhân dân tỉnh Long An"


def test_who_decided_does_not_hold_the_handing_over() -> None:
    text = "Sáng 12/9, Bộ trưởng Bộ Y tế Đào Hồng Lan trao quyết định của Chính phủ về thành lập bệnh viện."

    assert only(text).organiser == "Bộ Y tế"


def test_guests_are_those_of_sentences_of_attendance_and_of_speeches() -> None:
    one = only(
        "Bộ Y tế tổ chức Hội nghị về tiêm chủng. Bộ trưởng Bộ Y tế Đào Hồng Lan chủ trì hội nghị. "
        "Dự hội nghị có Thứ trưởng Bộ Y tế Đỗ Xuân Tuyên, đại diện Bộ Công an."
    )

    assert one.participants == ("Đỗ Xuân Tuyên", "Bộ Công an")


def test_who_reports_or_witnesses_attends() -> None:
    read = record_of(
        "Sáng 5/3, Bộ Y tế tổ chức lễ ký cam kết về an toàn thực phẩm. Chứng kiến có Thứ trưởng Bộ Y tế Đỗ Xuân Tuyên. "
        "Phó Chủ tịch UBND tỉnh Nghệ An Bùi Đình Long báo cáo kết quả."
    )

    assert read.events[0].participants == ("Đỗ Xuân Tuyên", "Bùi Đình Long")


def test_no_ministry_holds_a_meeting_in_an_article_that_never_names_it() -> None:
    assert only("Sáng 5/3/2020, Hội nghị tuyên truyền về giáo dục diễn ra.").organiser is None
