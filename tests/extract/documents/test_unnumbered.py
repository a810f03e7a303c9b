"""Documents without a number."""

import pytest
from extract_factory import record_of


def titles(text: str) -> list[str | None]:
    return [one.title for one in record_of(text, on="2023-06-05").documents]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Bộ lấy ý kiến dự thảo Thông tư về sim rác.", "về sim rác"),
        ("Bộ Y tế xây dựng chỉ thị của Thủ tướng về an toàn thực phẩm.", "về an toàn thực phẩm"),
        ("Hai bên ký Bản ghi nhớ hợp tác về an toàn thông tin.", "Bản ghi nhớ hợp tác về an toàn thông tin"),
    ],
)
def test_a_text_is_named_by_what_it_is_about(text: str, title: str) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize(
    "text",
    [
        "Các nghị quyết của Quốc hội về đất đai còn hiệu lực.",
        "Quyết định giao Bộ Nội vụ thẩm định.",
        "Hiệp định này có lợi cho hai bên.",
        "Bộ chỉ thị kiểm tra ngay.",
    ],
)
def test_several_texts_and_what_is_only_pointed_at_are_none(text: str) -> None:
    assert titles(text) == []


def test_a_treaty_has_no_issuer_of_the_article() -> None:
    record = record_of("Bộ Y tế thực hiện Công ước khung về kiểm soát thuốc lá.")

    assert [one.issuer for one in record.documents] == [None]


def test_a_notice_of_conclusions_is_of_who_sends_it() -> None:
    record = record_of("Văn phòng Chính phủ vừa có Thông báo kết luận của Phó Thủ tướng Trần Hồng Hà về nhà ở xã hội.")

    assert [one.issuer for one in record.documents] == ["Văn phòng Chính phủ"]


def test_a_submission_and_the_draft_that_it_puts_forward_are_two_texts() -> None:
    text = "HĐND tỉnh nghe Tờ trình của UBND tỉnh về dự thảo Nghị quyết quy định mức học phí."

    assert titles(text) == ["về dự thảo Nghị quyết quy định mức học phí", "quy định mức học phí"]


def test_small_letters_name_a_text_that_is_signed() -> None:
    assert titles("Thủ tướng vừa ký quyết định phê duyệt nhiệm vụ lập quy hoạch.") == [
        "phê duyệt nhiệm vụ lập quy hoạch"
    ]
