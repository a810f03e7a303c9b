"""Figures that an order tells."""

from extract_factory import record_of


def told(text: str) -> dict[int, tuple[bool, str | None]]:
    """Whether each figure is an aim, and its period, by its value."""
    return {int(one.value): (one.target, one.period) for one in record_of(text, on="2023-01-10").observations}


def test_an_aim_is_not_due_when_another_order_is() -> None:
    text = (
        "Bộ trưởng giao Cục Viễn thông xây 45 trạm phát sóng trước ngày 30/6/2023; "
        "yêu cầu Cục Bưu chính mở tối thiểu 31 bưu cục tại các xã.\n"
    )
    assert told(text) == {45: (True, "2023-06-30"), 31: (True, None)}


def test_an_aim_keeps_the_time_that_its_own_order_tells() -> None:
    text = "Bộ trưởng yêu cầu Cục Bưu chính mở tối thiểu 31 bưu cục tại các xã trong quý II/2023.\n"
    assert told(text) == {31: (True, "2023-Q2")}


def test_what_is_ordered_by_a_time_is_an_aim() -> None:
    text = (
        "Phó Thủ tướng yêu cầu các bộ khẩn trương nâng cấp hệ thống. "
        "Bộ Công an cấp 100% thẻ căn cước cho công dân đủ điều kiện trước 30/4/2023.\n"
    )
    assert told(text) == {100: (True, "2023-04-30")}


def test_what_an_order_is_about_is_no_aim() -> None:
    text = (
        "Phó Thủ tướng yêu cầu các bộ khẩn trương nâng cấp hệ thống. "
        "Bộ Công an báo cáo việc 45% công dân chưa có thẻ trước 30/4/2023.\n"
    )
    assert told(text)[45][0] is False


def test_a_time_that_the_order_before_tells_is_not_borrowed() -> None:
    text = (
        "Chủ tịch UBND tỉnh Võ Văn Hưng yêu cầu đến 31/1/2024 giải ngân đạt 100% kế hoạch vốn; "
        "điều chuyển 85 tỷ đồng từ 7 dự án chậm.\n"
    )
    assert told(text) == {100: (True, "2024-01-31"), 85_000_000_000: (True, None), 7: (True, None)}
