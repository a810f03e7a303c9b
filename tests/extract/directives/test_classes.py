"""Classes of those told: where the words end that say which of them are meant."""

from extract_factory import record_of


def recipients(text: str) -> tuple[str, ...]:
    return record_of(f"Thủ tướng Chính phủ Phạm Minh Chính yêu cầu {text}.").directives[0].recipients


def test_an_adverb_behind_a_branch_is_no_part_of_its_name() -> None:
    told = recipients("người đứng đầu các bộ, ngành trực tiếp chỉ đạo việc giải ngân")

    assert told == ("người đứng đầu các bộ, ngành",)


def test_places_from_one_to_another_say_which_provinces_are_meant() -> None:
    told = recipients("Chủ tịch UBND các tỉnh, thành phố từ Quảng Trị đến Khánh Hòa chống bão")

    assert told == ("Chủ tịch Ủy ban nhân dân các tỉnh, thành phố từ Quảng Trị đến Khánh Hòa",)


def test_a_class_does_not_end_in_a_preposition() -> None:
    assert recipients("các doanh nghiệp địa phương trong năm 2021 đổi mới công nghệ") == (
        "các doanh nghiệp địa phương",
    )
