"""Stretches of time told by how many months or years of them are over."""

import pytest
from extract_factory import record_of
from figures_factory import periods


@pytest.mark.parametrize(
    ("text", "on", "period"),
    [
        ("10 tháng qua, kiểm lâm xử lý 345 vụ.", "2024-08-20", "2023-10/2024-07"),
        ("Trong ba tháng gần đây, chợ đón 40 đoàn.", "2024-02-05", "2023-11/2024-01"),
        ("Trong 4 tháng qua, chợ đón 40 đoàn.", "2024-08-28", "2024-05/2024-08"),
        ("7 tháng qua, kiểm lâm xử lý 345 vụ.", "2024-08-20", "2024-01/2024-07"),
        ("Trong 5 năm qua, huyện xây 45 cây cầu.", "2024-12-20", "2020/2024"),
        ("Ba năm trở lại đây, huyện xây 45 cây cầu.", "2024-02-20", "2021/2023"),
        ("Năm học vừa qua, huyện có thêm 12 trường.", "2024-08-20", "2023/2024"),
        ("Năm học này, huyện tuyển 52 giáo viên.", "2025-03-20", "2024/2025"),
        ("Trong năm học tới, huyện cần 52 giáo viên.", "2024-07-20", "2024/2025"),
        ("Tháng đầu tiên của năm 2024, chợ đón 40 đoàn.", "2024-03-20", "2024-01"),
    ],
)
def test_a_stretch_is_counted_back_from_the_articles_day(text: str, on: str, period: str) -> None:
    assert periods(text, on=on) == [period]
    assert [one.period for one in record_of(f"{text}\n", on=on).observations] == [period]


@pytest.mark.parametrize(
    "text",
    [
        "Sản lượng than đạt 345 tấn, cao nhất trong 4 tháng qua.",
        "Sản lượng than đạt 345 tấn, thấp nhất trong 6 năm gần đây.",
    ],
)
def test_what_a_record_is_measured_against_is_no_time_of_it(text: str) -> None:
    assert periods(text, on="2024-12-20") == []


def test_years_are_not_counted_back_from_the_midst_of_one() -> None:
    assert periods("Trong 5 năm qua, huyện xây 45 cây cầu.", on="2024-06-20") == []


def test_a_school_year_told_in_passing_is_not_what_an_article_reviews() -> None:
    text = "Năm học qua, tỉnh có thêm 12 trường.\n\nToàn tỉnh có 345 trường.\n"
    told = record_of(text, on="2024-08-20").observations
    assert [one.period for one in told] == ["2023/2024", "2024"]


@pytest.mark.parametrize(
    ("text", "on", "period"),
    [
        ("Trong nửa năm, tỉnh đã cấp 45 giấy phép.", "2020-07-05", "2020-H1"),
        ("Sau nửa năm, tỉnh đã cấp 45 giấy phép.", "2021-01-15", "2020-H2"),
        ("Tuần 11, thành phố có 318 ca mắc.", "2025-03-18", "2025-03-10/2025-03-16"),
        ("Cũng trong 5 tháng, tỉnh đã cấp 45 giấy phép.", "2020-07-05", "2020-01/2020-05"),
    ],
)
def test_a_half_and_a_week_without_year_are_of_the_time_just_over(text: str, on: str, period: str) -> None:
    assert [one.period for one in record_of(f"{text}\n", on=on).observations] == [period]


@pytest.mark.parametrize("then", ["Cách đây 5 năm", "5 năm trước", "Năm năm về trước"])
def test_years_ago_are_counted_from_the_articles_year(then: str) -> None:
    told = record_of(f"{then}, huyện có 35 chợ.\n", on="2023-12-05").observations
    assert [one.period for one in told] == ["2018"]
