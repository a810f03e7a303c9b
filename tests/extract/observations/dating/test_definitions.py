"""Periods that brackets say the span of."""

import pytest
from extract_factory import record_of


def periods(text: str, *, on: str) -> list[str | None]:
    return [one.period for one in record_of(f"{text}\n", on=on).observations]


@pytest.mark.parametrize(
    ("year", "span"),
    [
        ("Năm 2023 (tính từ ngày 1/10/2022 đến 30/9/2023)", "2022-10-01/2023-09-30"),
        ("Năm 2023 (từ tháng 10/2022 đến tháng 9/2023)", "2022-10/2023-09"),
        ("Năm 2023 (kỳ báo cáo từ tháng 12-2022 đến 11-2023)", "2022-12/2023-11"),
    ],
)
def test_a_year_holds_for_the_whole_article_as_its_brackets_define_it(year: str, span: str) -> None:
    text = (
        f"{year}, toàn ngành thụ lý 560 vụ án; giải quyết 504 vụ. Có 31 vụ hòa giải thành.\n\n"
        "Trong năm 2023, ngành xây 9 trụ sở. Năm 2022, ngành xây 7 trụ sở."
    )
    assert periods(text, on="2024-01-20") == [*[span] * 4, "2022"]


@pytest.mark.parametrize(
    "year",
    [
        "Năm 2023 của ngành tính từ ngày 1/10/2022 tới hết 30/9/2023. Cả năm,",
        "Từ 1/10/2022 đến 30/9/2023, tức năm công tác 2023,",
        "Từ tháng 10/2022 đến tháng 9/2023,",
    ],
)
def test_a_year_may_be_counted_from_another_month_than_january(year: str) -> None:
    found = periods(f"{year} ngành thụ lý 560 vụ án.\n\nTrong năm 2023, ngành hòa giải 31 vụ.", on="2023-11-20")
    assert {one.replace("-01/", "/").replace("-30", "") for one in found if one is not None} == {"2022-10/2023-09"}


def test_days_of_a_year_that_are_no_whole_months_define_none() -> None:
    text = "Từ 16/11/2022 đến 15/11/2023, xảy ra 560 vụ tai nạn.\n\nTrong năm 2023, tỉnh xây 9 cầu vượt."
    assert periods(text, on="2023-12-20")[-1] == "2023"


def test_a_half_or_a_week_may_be_defined_so() -> None:
    half = "6 tháng đầu năm 2024 (từ ngày 15/12/2023 đến ngày 14/6/2024), xảy ra 90 vụ tai nạn. Đường sắt xảy ra 3 vụ."
    assert periods(half, on="2024-07-01") == ["2023-12-15/2024-06-14"] * 2
    week = "Trong tuần qua (từ 8/2 đến 14/2), tỉnh đón 90 đoàn khách. Huyện A đón 12 đoàn."
    assert periods(week, on="2024-02-20") == ["2024-02-08/2024-02-14"] * 2


def test_a_part_of_a_year_in_brackets_defines_no_year() -> None:
    text = "Năm 2023 (từ tháng 1 đến tháng 9), tỉnh xây 90 cầu.\n\nTrong năm 2023, tỉnh xây 120 chợ."
    assert periods(text, on="2024-01-20")[-1] == "2023"
