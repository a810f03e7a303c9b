"""Those who are told by what they do: the verb behind their noun is part of their name."""

import pytest
from extract_factory import record_of


def told(text: str) -> tuple[tuple[str, ...], str]:
    """Whom the Prime Minister's deputy tells, and what."""
    one = record_of(f"Phó Thủ tướng Trần Hồng Hà chủ trì hội nghị. {text}").directives[0]
    return one.recipients, one.action


@pytest.mark.parametrize(
    ("party", "action"),
    [
        ("người chăn nuôi", "khai báo dịch sớm"),
        ("người đi đường", "giữ khoảng cách an toàn"),
        ("các nhà xuất khẩu", "tìm thêm thị trường"),
        ("các hộ trồng cà phê", "tưới tiết kiệm nước"),
        ("người tham gia đấu giá", "nộp tiền đặt trước"),
        ("các bậc phụ huynh", "quản lý chặt con em"),
        ("các trạm thu phí", "mở thêm làn"),
    ],
)
def test_what_somebody_does_tells_who_is_told(party: str, action: str) -> None:
    assert told(f"Phó Thủ tướng yêu cầu {party} {action}.") == ((party,), action)


def test_a_noun_that_nobody_listed_is_told_where_a_verb_follows_it() -> None:
    assert told("Phó Thủ tướng yêu cầu các rạp phim kiểm tra lối thoát hiểm.") == (
        ("các rạp phim",),
        "kiểm tra lối thoát hiểm",
    )
    assert record_of("Ông Trần Hồng Hà chỉ đạo các giải pháp phát triển kinh tế.").directives == ()
