"""Figures of the day that words tell without its number."""

import pytest
from extract_factory import record_of


def period(text: str, value: int, *, on: str = "2023-11-03") -> str | None:
    """The period of the only figure of that value in news of the day."""
    (one,) = (one for one in record_of(f"{text}\n", on=on).observations if one.value == value)
    return one.period


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ("Hôm nay", "2023-11-03"),
        ("Đêm qua", "2023-11-02"),
        ("Trong 24 giờ qua", "2023-11-03"),
        ("Tính đến 7 giờ sáng nay", "2023-11-03"),
        ("Đến chiều qua, 2/11", "2023-11-02"),
        ("Trong ngày", "2023-11-03"),
    ],
)
def test_what_a_day_without_its_number_tells_is_of_that_day_and_so_is_what_follows(when: str, day: str) -> None:
    text = f"{when}, mưa lớn làm 31 nhà sập. Hai xã sơ tán 120 hộ dân."
    assert (period(text, 31), period(text, 120)) == (day, day)


def test_the_same_day_is_the_one_told_last() -> None:
    assert period("Ngày 30/10, cầu thông xe. Cùng ngày, trạm thu phí đón 410 lượt xe.", 410) == "2023-10-30"


def test_a_day_in_the_middle_of_a_sentence_dates_it_alone() -> None:
    text = "Tại chợ Bình Sơn, lượng khách trưa nay là 300 người. Toàn tỉnh có 25 chợ."
    assert (period(text, 300), period(text, 25)) == ("2023-11-03", "2023")


def test_a_result_given_within_the_day_is_not_the_days() -> None:
    assert period("Số hồ sơ trả kết quả trong ngày là 40 hồ sơ.", 40) == "2023"


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Tối 11/3, thêm 35 ca mắc", "2024-03-11"),
        ("Ngày 11/3: 35 xã có bão", "2024-03-11"),
        ("Ngày 11/3, tỉnh họp", "2024"),
        ("Ngày 11/3, 35 trường làm lễ", "2024"),
        ("Ngày 20/4, thêm 35 chợ mở cửa", "2024"),
    ],
)
def test_a_title_that_begins_with_the_day_and_counts_dates_its_article(title: str, expected: str) -> None:
    found = record_of(f"{title}\n\nNgành y tế đã tiêm 830 liều vắc xin.\n", on="2024-03-11").observations
    assert [one.period for one in found if one.value == 830] == [expected]


@pytest.mark.parametrize(
    "survey",
    [
        "Ngày kiểm kê là 1/4/2016. Theo đó, cả nước có 9.150 chợ.",
        "Số liệu được chốt tại thời điểm 1/4/2016. Theo đó, cả nước có 9.150 chợ.",
    ],
)
def test_figures_of_a_survey_are_of_its_day(survey: str) -> None:
    text = f"Chợ cả nước sau năm năm\n\n{survey}\n\nNông thôn có 6.320 chợ.\n"
    assert [one.period for one in record_of(text, on="2017-07-27").observations] == ["2016-04-01"] * 2


def test_the_day_that_a_storm_broke_on_is_not_when_its_dead_were_counted() -> None:
    text = "Số liệu tổng hợp lúc 15 giờ cùng ngày nêu trận lốc nổ ra từ tối 24/6 làm 14 người chết.\n"
    assert [one.period for one in record_of(text, on="2018-06-28").observations] == ["2018-06-28"]
