"""What a telling says by itself: what was told before, by whom, and words between the verb and those told."""

import pytest
from extract_factory import record_of


def test_what_another_reports_that_somebody_in_office_told_is_told_by_them() -> None:
    told = record_of(
        "Cục trưởng Cục Đường bộ Việt Nam Bùi Quang Thái nói Bộ trưởng Nguyễn Văn Thắng đã giao các Sở Giao thông vận "
        "tải kiểm tra bến xe. Cục Đăng kiểm Việt Nam phải công khai danh sách xe quá hạn.",
        on="2024-06-05",
    ).directives

    assert [(one.director, one.recipients) for one in told] == [
        ("Nguyễn Văn Thắng", ("các Sở Giao thông vận tải",)),
        ("Nguyễn Văn Thắng", ("Cục Đăng kiểm Việt Nam",)),
    ]


@pytest.mark.parametrize(("by", "count"), [("trong tháng 8", 1), ("từ năm ngoái", 0)])
def test_what_was_told_before_is_to_be_done_where_its_deadline_lies_ahead(by: str, count: int) -> None:
    told = record_of(f"UBND tỉnh Lào Cai đã giao Sở Nội vụ ban hành quy chế {by}.", on="2024-06-05").directives

    assert len(told) == count


@pytest.mark.parametrize(
    "telling",
    ["đồng ý giao", "yêu cầu ngay", "khẩn cấp yêu cầu", "không quên nhắc", "đặt hàng", "ra hạn cho", "yêu cầu gấp"],
)
def test_those_told_stand_behind_any_word_of_telling(telling: str) -> None:
    told = record_of(f"Thủ tướng Phạm Minh Chính {telling} Bộ Tài chính bố trí kinh phí.", on="2024-06-05").directives

    assert [(one.director, one.recipients) for one in told] == [("Phạm Minh Chính", ("Bộ Tài chính",))]
