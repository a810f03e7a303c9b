"""Days that figures are counted over, and the days of events, which date nothing behind them."""

import pytest
from extract_factory import record_of


def period(text: str, value: int) -> str | None:
    """The period of the only figure of that value in news of 20 February 2024."""
    (one,) = (one for one in record_of(f"{text}\n", on="2024-02-20").observations if one.value == value)
    return one.period


@pytest.mark.parametrize(
    "days",
    [
        "Trong 7 ngày nghỉ Tết Giáp Thìn (từ 8/2 đến 14/2), ",
        "Bảy ngày nghỉ Tết (từ ngày 8 đến 14-2-2024), ",
        "Dịp Tết Nguyên đán (8-14/2), ",
        "Từ ngày 8/2 đến 14/2, ",
        "Theo Sở Du lịch, trong 7 ngày diễn ra lễ hội (từ 8/2 đến 14/2), ",
        "Sở cho biết, trong đợt nghỉ lễ kéo dài từ 8/2 đến 14/2, ",
    ],
)
@pytest.mark.parametrize(
    ("told", "values"),
    [
        ("cả tỉnh đón 45.000 lượt khách. Phòng có 900 đoàn.\n\nHuyện Ba Vì đón 120 đoàn.", (45000, 900, 120)),
        ("cả nước xảy ra 45 vụ tai nạn. Đường sắt xảy ra 3 vụ.\n\nVề đường thủy, xảy ra 2 vụ.", (45, 3, 2)),
        ("sân bay phục vụ 900 chuyến bay.\n\nNgoài ra, bến xe phục vụ 310 chuyến xe.", (900, 310)),
    ],
)
def test_a_stretch_told_at_the_top_holds_for_the_paragraphs_behind_it(
    days: str, told: str, values: tuple[int, ...]
) -> None:
    assert {period(days + told, value) for value in values} == {"2024-02-08/2024-02-14"}


@pytest.mark.parametrize(
    "event",
    [
        "Từ ngày 8 đến 14/2, Đoàn công tác làm việc với 5 xã.",
        "Hội nghị diễn ra từ ngày 8 đến 10/2 với 300 đại biểu.",
        "Trong đợt kiểm tra từ ngày 8 đến 10/2, đoàn đến 5 xã.",
        "Từ ngày 8 đến 14/2, tại Hà Nội diễn ra triển lãm sách với 45 gian hàng.",
    ],
)
def test_the_days_of_an_event_date_nothing_else(event: str) -> None:
    assert period(f"{event} Cả tỉnh có 86 trạm.", 86) == "2024"


@pytest.mark.parametrize("days", ["Trung tâm Dự báo nhận định, từ ngày 20 đến 22/2, ", "Từ ngày 20/2 đến ngày 22/2, "])
def test_a_forecast_goes_on_in_its_paragraph(days: str) -> None:
    text = f"{days}miền Bắc có rét đậm. Nhiệt độ thấp nhất là 8 độ C; vùng núi xuống dưới 3 độ C."
    assert [period(text, value) for value in (8, 3)] == ["2024-02-20/2024-02-22"] * 2


@pytest.mark.parametrize("day", ["Ngày 18/2, ", "Trong ngày 18/2, ", "Theo Sở Y tế, ngày 18/2, ", "Riêng ngày 18/2, "])
@pytest.mark.parametrize(
    ("told", "values"),
    [
        ("xảy ra 28 vụ tai nạn, làm chết 15 người. Đường sắt xảy ra 3 vụ.", (28, 15, 3)),
        ("cả nước ghi nhận 80 ca mắc mới. Hà Nội có 35 ca; Hải Phòng có 12 ca.", (80, 35, 12)),
        ("lực lượng chức năng xử lý 280 trường hợp.\n\nTrong đó, có 45 xe khách. Đường thủy có 9 tàu.", (280, 45, 9)),
    ],
)
def test_a_day_that_things_are_counted_on_holds_for_its_paragraph(day: str, told: str, values: tuple[int, ...]) -> None:
    assert {period(day + told, value) for value in values} == {"2024-02-18"}


@pytest.mark.parametrize("event", ["tỉnh khánh thành 2 cây cầu.", "Bộ trưởng làm việc với tỉnh."])
def test_a_day_on_which_something_happens_dates_nothing_else(event: str) -> None:
    assert period(f"Ngày 18/2, {event} Cả tỉnh có 86 trạm.", 86) == "2024"


def test_the_days_of_a_debate_that_the_text_begins_with_are_not_reviewed() -> None:
    text = "Trong hai ngày 12, 13/2, Quốc hội thảo luận về kế hoạch 5 năm.\n\nTỷ lệ hộ nghèo của tỉnh là 86%."
    assert period(text, 86) == "2024"
