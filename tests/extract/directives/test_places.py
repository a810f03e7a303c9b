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
