"""What changes where a paragraph begins: ordinals open what somebody in charge goes on to tell."""

from extract_factory import record_of

HEAD = "Phó Thủ tướng Trần Lưu Quang kết luận phiên họp chiều 5/3/2024, yêu cầu các bộ vào cuộc ngay."


def test_sentences_behind_an_ordinal_are_tasks_of_who_is_in_charge() -> None:
    told = record_of(
        f"{HEAD}\nMột là, về xử lý vi phạm. Bộ Công an, Bộ Quốc phòng điều tra các vụ môi giới."
    ).directives

    assert (told[-1].director, told[-1].recipients) == ("Trần Lưu Quang", ("Bộ Công an", "Bộ Quốc phòng"))


def test_the_bare_name_of_the_own_house_is_told_nothing() -> None:
    read = record_of("Bộ trưởng Bộ Y tế Đào Hồng Lan giao Vụ Pháp chế rà soát. Bộ cấp thuốc cho 12 tỉnh.").directives

    assert [one.recipients for one in read] == [("Vụ Pháp chế",)]


def test_whoever_a_sentence_names_after_a_circumstance_is_who_spoke_last() -> None:
    told = record_of(
        "Kết luận hội nghị, Chủ tịch UBND tỉnh Cà Mau Phạm Thành Ngại thẳng thắn: Điểm số vẫn thấp. "
        "Vì thế, đồng chí giao Sở Nội vụ xây dựng kế hoạch."
    ).directives

    assert [one.director for one in told] == ["Phạm Thành Ngại"]


def test_opinions_are_no_tasks_after_tasks() -> None:
    told = record_of(
        "Chủ tịch UBND tỉnh Cà Mau Phạm Thành Ngại yêu cầu Sở Y tế rà soát vắc xin. "
        "Ông Phạm Thành Ngại cho rằng chuyển biến chưa đều."
    ).directives

    assert len(told) == 1


def test_who_answers_a_question_tells_what_is_to_be_done() -> None:
    told = record_of(
        "PV: Thưa ông, thời gian tới các ngân hàng phải làm gì?\n"
        "Phó Thống đốc Ngân hàng Nhà nước Phạm Tiến Dũng: Chúng tôi đã yêu cầu các ngân hàng làm sạch dữ liệu. "
        "Khách hàng cần cập nhật ứng dụng."
    ).directives

    assert [(one.director, one.recipients) for one in told] == [
        ("Phạm Tiến Dũng", ("các ngân hàng",)),
        ("Phạm Tiến Dũng", ("khách hàng",)),
    ]


def test_a_first_deputy_told_short_is_the_person() -> None:
    told = record_of(
        "Phó Thống đốc Thường trực Ngân hàng Nhà nước Đào Minh Tú dự hội nghị. "
        "Theo Phó Thống đốc, các ngân hàng phải giảm lãi suất."
    ).directives

    assert [one.director for one in told] == ["Đào Minh Tú"]
