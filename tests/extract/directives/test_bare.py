"""Tasks without a word of telling: only where somebody known was told something before."""

from extract_factory import record_of


def test_a_party_with_its_verb_goes_on_with_what_was_told() -> None:
    first, second = record_of(
        "Chủ tịch UBND tỉnh Cà Mau giao Sở Nội vụ xác minh đơn thư; Sở Tài chính bố trí kinh phí."
    ).directives
    assert (first.recipients, second.recipients) == (("Sở Nội vụ tỉnh Cà Mau",), ("Sở Tài chính tỉnh Cà Mau",))
    assert second.verb == "giao"


def test_a_pronoun_of_nobody_known_is_nobody_told() -> None:
    read = record_of(
        "Chủ tịch UBND tỉnh Cà Mau giao Giám đốc Sở Nội vụ xác minh kết quả thi. "
        "Ngày 28-11-2017, bà nhận được thông báo của UBND huyện Thới Bình."
    ).directives
    assert all("" not in one.recipients for one in read)


def test_what_a_clause_goes_on_with_has_a_word_of_telling() -> None:
    read = record_of("Lộ trình phải minh bạch”, ĐBQH Nguyễn Ngọc Bảo nói. Tuy nhiên, trao đổi với báo chí.").directives
    assert all(one.verb != "" for one in read)


def test_a_verb_that_nobody_listed_is_a_task_of_an_item_and_of_a_party_among_others() -> None:
    read = record_of(
        "Chủ tịch UBND tỉnh Cà Mau giao Sở Nội vụ xác minh đơn thư; Sở Tài chính gạn lại các khoản chi.\n\n"
        "Chủ tịch UBND tỉnh yêu cầu Sở Y tế:\n\n- Gạn lọc danh sách hưởng trợ cấp."
    ).directives
    assert [(one.recipients, one.action) for one in read[1:]] == [
        (("Sở Tài chính tỉnh Cà Mau",), "gạn lại các khoản chi"),
        (("Sở Y tế tỉnh Cà Mau",), "Gạn lọc danh sách hưởng trợ cấp"),
    ]


def test_a_task_goes_on_behind_a_semicolon_though_its_verb_could_say_something() -> None:
    read = record_of(
        "Chủ tịch UBND tỉnh Cà Mau giao Sở Nội vụ xác minh đơn thư; các huyện trả lời kiến nghị của cử tri."
    ).directives
    assert [one.recipients for one in read] == [("Sở Nội vụ tỉnh Cà Mau",), ("các huyện",)]


def test_what_somebody_does_first_is_told_of_them() -> None:
    read = record_of(
        "Chủ tịch UBND tỉnh Cà Mau giao Sở Nội vụ bố trí nơi làm việc. Nhận nhiệm vụ, ông Lê Văn Hùng cảm ơn lãnh đạo."
    ).directives
    assert len(read) == 1


def test_who_speaks_behind_what_they_do_is_told_of() -> None:
    text = (
        "Bộ trưởng Bộ Y tế Đào Hồng Lan giao Cục Quản lý Dược lo đủ thuốc.\n"
        "Phát biểu nhận nhiệm vụ, ông Trần Văn Thuấn cảm ơn Bộ trưởng và hứa làm tốt."
    )

    assert [one.action for one in record_of(text).directives] == ["lo đủ thuốc"]


def test_to_be_responsible_is_what_an_item_tells_by_the_verb_of_its_list() -> None:
    text = "Bộ trưởng Bộ Y tế Đào Hồng Lan giao:\n- Cục Quản lý Dược chịu trách nhiệm về giá thuốc."

    assert [(one.verb, one.action) for one in record_of(text).directives] == [("giao", "chịu trách nhiệm về giá thuốc")]
