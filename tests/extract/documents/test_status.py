"""How far a text has come."""

import pytest
from extract_factory import record_of


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Bộ Tài chính phải hoàn thành Thông tư về giá thuốc trong tháng 6.", "planned"),
        ("Thủ tướng giao Bộ Tài chính khẩn trương ban hành Thông tư về giá thuốc.", "planned"),
        ("Bộ Tài chính chưa ban hành Thông tư về giá thuốc.", "planned"),
        ("Bộ Tài chính được giao chủ trì và đã ban hành Thông tư về giá thuốc.", "issued"),
        ("Theo yêu cầu của Thủ tướng, Bộ Tài chính ban hành Thông tư về giá thuốc.", "issued"),
        ("Hai bên đang đàm phán Hiệp định hợp tác khoa học.", "draft"),
        ("Quốc hội thảo luận dự Luật Phòng bệnh.", "draft"),
    ],
)
def test_the_words_around_a_text_say_how_far_it_has_come(text: str, status: str) -> None:
    assert [one.status for one in record_of(text).documents] == [status]


def test_drafts_are_told_of_together() -> None:
    record = record_of("Bộ Y tế hoàn thiện dự thảo các Luật Phòng bệnh và Luật Dân số.")

    assert [one.status for one in record.documents] == ["draft", "draft"]
