"""Classes of those told: where the words end that say which of them are meant."""

import pytest
from extract_factory import record_of


def recipients(text: str) -> tuple[str, ...]:
    return record_of(f"Thủ tướng Chính phủ Phạm Minh Chính yêu cầu {text}.").directives[0].recipients


def test_an_adverb_behind_a_branch_is_no_part_of_its_name() -> None:
    told = recipients("người đứng đầu các bộ, ngành trực tiếp chỉ đạo việc giải ngân")

    assert told == ("người đứng đầu các bộ, ngành",)


def test_mass_media_are_told_what_to_do() -> None:
    told = recipients("các phương tiện thông tin đại chúng cần tuyên truyền phòng dịch")

    assert told == ("các phương tiện thông tin đại chúng",)


def test_places_from_one_to_another_say_which_provinces_are_meant() -> None:
    told = recipients("Chủ tịch UBND các tỉnh, thành phố từ Quảng Trị đến Khánh Hòa chống bão")

    assert told == ("Chủ tịch Ủy ban nhân dân các tỉnh, thành phố từ Quảng Trị đến Khánh Hòa",)


def test_a_class_does_not_end_in_a_preposition() -> None:
    assert recipients("các doanh nghiệp địa phương trong năm 2021 đổi mới công nghệ") == (
        "các doanh nghiệp địa phương",
    )


def burdened(text: str) -> list[tuple[str, ...]]:
    spoke = "Thủ tướng Chính phủ Phạm Minh Chính kết luận phiên họp."
    return [one.recipients for one in record_of(f"{spoke} {text}.").directives]


def test_what_a_class_does_says_which_of_it_a_duty_is_laid_on() -> None:
    assert burdened("Đổi lại, hộ dân nuôi tôm trái phép phải tháo dỡ lồng bè") == [("hộ dân nuôi tôm trái phép",)]
    assert burdened("Doanh nghiệp trúng đấu giá thì phải nộp đủ tiền") == [("doanh nghiệp trúng đấu giá",)]


def test_a_class_is_told_whoever_of_it_is_at_fault() -> None:
    assert burdened("Nhà thuốc nào bán quá giá niêm yết thì phải công khai xin lỗi") == [("nhà thuốc",)]
    assert burdened("Cán bộ nào gây phiền hà thì thủ trưởng cơ quan đó phải giải trình") == [("thủ trưởng cơ quan",)]


def test_bodies_that_were_inspected_are_a_class() -> None:
    assert recipients("các đơn vị được kiểm toán nộp lại tiền") == ("các đơn vị được kiểm toán",)


def test_what_a_class_may_do_is_no_task() -> None:
    assert recipients("rà soát; các nhà máy có thể vượt công suất") == ()


def test_a_class_with_a_short_name_is_written_out() -> None:
    assert recipients("BHXH các tỉnh, thành phố giao chỉ tiêu tới từng xã") == ("Bảo hiểm xã hội các tỉnh, thành phố",)


def test_what_tasks_are_grounded_on_is_no_part_of_a_class() -> None:
    told = record_of(
        "UBND tỉnh Long An yêu cầu các sở, ban, ngành căn cứ kế hoạch này xây dựng chương trình."
    ).directives

    assert told[0].recipients == ("các sở, ban, ngành",)


def test_what_a_class_has_is_no_part_of_it_where_having_is_the_task() -> None:
    told = record_of(
        "Bộ Tài chính đề nghị UBND các tỉnh, thành phố có ý kiến bằng văn bản về dự thảo; yêu cầu các bộ nêu trên "
        "rà soát nhu cầu vốn."
    ).directives

    assert [(one.recipients, one.action) for one in told] == [
        (("Ủy ban nhân dân các tỉnh, thành phố",), "có ý kiến bằng văn bản về dự thảo"),
        (("các bộ nêu trên",), "rà soát nhu cầu vốn"),
    ]


@pytest.mark.parametrize("onwards", ["trở ra", "trở vào"])
def test_provinces_are_told_from_one_onwards(onwards: str) -> None:
    told = record_of(
        f"Thủ tướng Phạm Minh Chính yêu cầu Chủ tịch UBND các tỉnh từ Nghệ An {onwards} chủ động cấm biển."
    ).directives

    assert [one.recipients for one in told] == [(f"Chủ tịch Ủy ban nhân dân các tỉnh từ Nghệ An {onwards}",)]


def test_a_place_behind_a_period_is_told() -> None:
    told = record_of("Thủ tướng Phạm Minh Chính yêu cầu trong năm 2024 tỉnh Cà Mau phải mở rộng cảng.").directives

    assert [(one.recipients, one.due) for one in told] == [(("tỉnh Cà Mau",), "2024")]


@pytest.mark.parametrize("asked", ["được nhắc phải", "được yêu cầu cần", "bị nhắc nhở phải"])
def test_a_class_is_not_named_by_what_it_is_asked(asked: str) -> None:
    text = f"Bộ trưởng Bộ Y tế Đào Hồng Lan kết luận hội nghị. Giám đốc các bệnh viện {asked} công khai giá thuốc."

    assert [one.recipients for one in record_of(text).directives] == [("Giám đốc các bệnh viện",)]


@pytest.mark.parametrize("where", ["Những yếu kém trên địa bàn", "Các dự án trong", "Các tuyến đường của"])
def test_a_place_in_which_something_must_be_done_is_not_told(where: str) -> None:
    text = f"Chủ tịch UBND tỉnh Cà Mau Phạm Thành Ngại kết luận phiên họp. {where} tỉnh phải được rà soát."

    assert [one.recipients for one in record_of(text).directives] == [()]


def test_prevention_is_no_office() -> None:
    text = "Chủ tịch UBND tỉnh Cà Mau Phạm Thành Ngại yêu cầu phòng, chống thiên tai phải đặt lên trên hết."

    assert [one.recipients for one in record_of(text).directives] == [()]


def test_an_office_of_a_field_is_the_body_that_was_named() -> None:
    text = (
        "Tổng cục Thống kê công bố số liệu. "
        "Cơ quan thống kê kiến nghị Bộ Công Thương bảo đảm đủ điện; các địa phương đẩy mạnh giải ngân."
    )

    assert [one.director for one in record_of(text).directives] == ["Tổng cục Thống kê"] * 2
