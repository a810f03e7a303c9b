"""What is done at a meeting."""

from extract_factory import record_of

_MEETING = "Sáng 12/9/2023, tại Hà Nội, Bộ Y tế tổ chức Hội nghị về tiêm chủng. "


def read(text: str) -> list[tuple[str, str | None, str | None]]:
    return [(one.name, one.start, one.place) for one in record_of(_MEETING + text, on="2023-09-13").events]


def test_what_is_signed_or_launched_at_a_meeting_is_of_its_day_and_place() -> None:
    signed = read("Tại hội nghị, Bộ Y tế và Bộ Tài chính ký kết Chương trình phối hợp về bảo hiểm.")

    assert signed[1] == ("Ký kết Chương trình phối hợp về bảo hiểm", "2023-09-12", "Hà Nội")
    assert read("Dịp này, Bộ Y tế ra mắt nền tảng khám bệnh từ xa.")[1][1:] == ("2023-09-12", "Hà Nội")


def test_a_decision_handed_over_where_it_was_made_known_is_no_event_of_its_own() -> None:
    text = (
        "Chiều 12/9, Bộ công bố các quyết định bổ nhiệm ba vụ trưởng. "
        "Tại buổi lễ, Bộ trưởng Đào Hồng Lan trao quyết định điều động."
    )

    assert [name for name, *_ in read(text)[1:]] == ["Công bố các quyết định bổ nhiệm ba vụ trưởng"]


def test_what_is_only_asked_for_at_a_meeting_is_no_event() -> None:
    assert len(read("Tại hội nghị, Bộ trưởng đề nghị các sở sớm ký kết chương trình phối hợp.")) == 1


def test_a_meeting_named_before_has_the_word() -> None:
    text = "Diễn đàn y tế diễn ra ngày 5/9/2023 tại Huế. Trong khuôn khổ Diễn đàn, Giải thưởng “Sao y” đã được trao."

    assert read(text)[2] == ("Trao Giải thưởng “Sao y”", "2023-09-05", "Huế")


def test_what_is_done_at_a_signing_is_of_its_day_and_place() -> None:
    text = (
        "Lào Cai, ngày 12/9/2023 - Bộ Y tế và Bộ Công an đã ký kết Thỏa thuận hợp tác về dữ liệu. "
        "Cũng tại buổi lễ, hai bên khai trương Trung tâm điều hành Y tế số."
    )
    opened = record_of(text, on="2023-09-13").events[1]

    assert (opened.start, opened.place) == ("2023-09-12", "Lào Cai")


def test_what_a_meeting_is_held_for_is_no_event_beside_it() -> None:
    text = (
        "Chiều 4/3/2025, tại Hà Nội, Bộ Tài chính tổ chức {} giữa hai nhiệm kỳ.\n"
        "Tại buổi lễ, Vụ trưởng Vụ Tổ chức cán bộ Nguyễn Hoàng Lâm {}."
    )
    published = text.format("Lễ công bố quyết định nhân sự", "công bố Quyết định số 15/QĐ-BTC ngày 1/3/2025")
    signed = text.format("Lễ bàn giao công tác", "và người kế nhiệm đã ký Biên bản bàn giao công tác")

    assert [len(record_of(told, on="2025-03-05").events) for told in (published, signed)] == [1, 1]


def test_who_answers_is_at_the_questioning_named_elsewhere() -> None:
    text = (
        "Phiên chất vấn lĩnh vực y tế được truyền hình trực tiếp.\n"
        "Chiều 11/11/2024, Bộ trưởng Bộ Y tế Đào Hồng Lan trả lời chất vấn của các đại biểu Quốc hội."
    )

    assert [one.start for one in record_of(text, on="2024-11-12").events] == ["2024-11-11"]


def test_the_minutes_that_a_handing_over_ends_in_are_no_event_of_their_own() -> None:
    text = "Sáng 12/9/2023, tại Hà Nội diễn ra Hội nghị bàn giao nhiệm vụ Bộ trưởng Bộ Y tế. Tại hội nghị, bà Đào Hồng "
    text += "Lan và ông Đỗ Xuân Tuyên đã ký Biên bản bàn giao nhiệm vụ Bí thư và quyền hạn từ tháng 4/2021."

    assert [one.name for one in record_of(text).events] == ["Hội nghị bàn giao nhiệm vụ Bộ trưởng Bộ Y tế"]


def test_a_decision_is_handed_over_at_the_ceremony_that_is_held_for_it() -> None:
    text = (
        "Chiều 5/6/2023, Bộ Y tế tổ chức lễ công bố quyết định của Bộ trưởng về công tác cán bộ. "
        "Tại buổi lễ, Thứ trưởng Đỗ Xuân Tuyên trao quyết định bổ nhiệm ông Nguyễn Tri Thức."
    )

    assert len(record_of(text, on="2023-06-06").events) == 1
