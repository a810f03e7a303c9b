"""What an article looks back on without saying that it reviews it."""

import pytest
from extract_factory import record_of


def told(text: str, on: str) -> list[tuple[str, str | None]]:
    return [(f"{one.value:f}", one.period) for one in record_of(f"{text}\n", on=on).observations]


@pytest.mark.parametrize(
    "opening",
    [
        "Lào Cai 2017: Chăn nuôi khởi sắc\n\nChăn nuôi của tỉnh phát triển khá.",
        "Chăn nuôi khởi sắc\n\nĐó là nét nổi bật của tỉnh năm qua.",
        "Chăn nuôi khởi sắc\n\nTỷ lệ hộ nghèo còn 3%, giảm 1 điểm phần trăm so với cuối năm 2016.",
        "Chăn nuôi khởi sắc\n\nTỷ lệ hộ nghèo còn 3%, hơn năm 2016 1 điểm phần trăm.",
        "Chăn nuôi khởi sắc\n\nTỷ lệ hộ nghèo còn 3%; du lịch thu gấp 1,16 lần năm 2016.",
    ],
)
@pytest.mark.parametrize("later", ["Đàn trâu có 2814 con.", "Tỉnh đã xây 2814 chợ.", "Thu ngân sách đạt 2814 đồng."])
def test_early_in_a_year_the_year_before_is_looked_back_on(opening: str, later: str) -> None:
    assert told(f"{opening}\n\n{later}", on="2018-01-03")[-1] == ("2814", "2017")


@pytest.mark.parametrize(
    ("told_too", "year"),
    [("", "2017"), (" Quý IV/2018 sẽ có thêm 5 chợ.", "2017"), (" Quý I/2018 có thêm 5 chợ.", "2018-Q1")],
)
def test_later_it_is_where_nothing_of_the_articles_year_is_over(told_too: str, year: str) -> None:
    text = f"Tỉnh họp bàn\n\nNăm 2017, tỉnh có 81 chợ, tăng 5 chợ so với năm 2016.{told_too}\n\nĐàn trâu có 2814 con."
    assert told(text, on="2018-07-04")[-1] == ("2814", year)


def test_a_day_that_figures_are_counted_up_to_dates_them_all() -> None:
    text = (
        "Mưa lũ gây thiệt hại\n\nBan Chỉ đạo vừa họp. Số liệu tính đến 17 giờ ngày 16/10.\n\n"
        "Về người, có 60 người bị thương.\n\nVề tài sản, 355 căn nhà bị sập."
    )
    assert told(text, on="2020-10-17") == [("60", "2020-10-16"), ("355", "2020-10-16")]


@pytest.mark.parametrize(
    ("lead", "period"),
    [
        ("Hơn 560 lao động đã nộp hồ sơ trong 6 tháng đầu năm 2020.", "2020-H1"),
        ("Cả tỉnh xử lý 345 vụ vi phạm trong quý II, giảm 3%.", "2020-Q2"),
    ],
)
def test_a_part_of_a_year_behind_the_figure_of_a_lead_is_reviewed(lead: str, period: str) -> None:
    text = f"Ban Chỉ đạo thông tin\n\n{lead}\n\nMiền Đông có 200 chợ. Tây Nguyên đã xây 15 chợ."
    assert [when for _, when in told(text, on="2020-07-06")[-2:]] == [period] * 2


def test_a_plan_in_a_lead_is_not_reviewed() -> None:
    text = "Sở họp bàn\n\nSở phấn đấu xử lý 345 hồ sơ trong quý III.\n\nMiền Đông có 200 chợ."
    assert told(text, on="2020-09-06")[-1] == ("200", "2020")


@pytest.mark.parametrize(
    ("title", "period"),
    [
        ("Cước viễn thông đến hết tháng 5 tăng khá", "2020-05"),
        ("Cước viễn thông đến tháng 12 sẽ tăng", "2020"),
    ],
)
def test_a_title_may_count_up_to_a_month_just_over(title: str, period: str) -> None:
    assert told(f"{title}\n\nTổng số thuê bao đạt 2814.", on="2020-07-07") == [("2814", period)]
