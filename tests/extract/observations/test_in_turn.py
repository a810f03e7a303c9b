"""Figures told in turn for as many times."""

import pytest
from extract_factory import record_of


def told(text: str) -> list[str | None]:
    return [one.period for one in record_of(f"{text}\n", on="2024-08-20").observations]


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("Trong hai năm 2022 và 2023, tỉnh lần lượt thu 45 tỷ đồng và 56 tỷ đồng.", ["2022", "2023"]),
        ("Các năm 2021, 2022 và 2023, tỉnh lần lượt xây 4 chợ, 5 chợ và 6 chợ.", ["2021", "2022", "2023"]),
        ("Doanh thu hai tháng 5 và 6 đạt lần lượt 45 tỷ đồng và 31 tỷ đồng.", ["2024-05", "2024-06"]),
        ("Quý I và quý II, sở lần lượt cấp 45 giấy phép, 31 giấy phép.", ["2024-Q1", "2024-Q2"]),
        ("Quý III và IV/2023, sở lần lượt cấp 45 giấy phép, 31 giấy phép.", ["2023-Q3", "2023-Q4"]),
        ("Xuất khẩu các tháng 4, 5 và 6 lần lượt đạt 4, 5 và 6 tỷ USD.", ["2024-04", "2024-05", "2024-06"]),
        ("GDP quý I các năm 2020, 2021 lần lượt là 3,66% và 4,72%.", ["2020-Q1", "2021-Q1"]),
        ("GDP quý I năm 2020 và 2021 lần lượt là 3,66% và 4,72%.", ["2020-Q1", "2021-Q1"]),
        ("Vốn FDI các năm 2020 - 2022 lần lượt là 4, 5 và 6 tỷ USD.", ["2020", "2021", "2022"]),
        ("Tháng 3, 4 và 5/2024, sở lần lượt thu 4, 5 và 6 tỷ đồng.", ["2024-03", "2024-04", "2024-05"]),
    ],
)
def test_each_figure_has_its_time(text: str, periods: list[str]) -> None:
    assert told(text) == periods


def test_a_half_of_a_year_is_no_row_of_its_quarters() -> None:
    assert told("Nửa đầu năm 2024, thu và chi lần lượt là 45 tỷ đồng và 31 tỷ đồng.") == ["2024-H1", "2024-H1"]


def test_times_that_are_not_as_many_as_figures_are_not_shared_out() -> None:
    assert told("Năm 2023, huyện A và huyện B lần lượt xây 45 chợ và 31 chợ.") == ["2023", "2023"]


def test_a_span_of_years_that_is_one_time_is_not_split() -> None:
    text = "Giai đoạn 2021 - 2022, thu và chi lần lượt là 45 tỷ đồng và 31 tỷ đồng."
    assert told(text) == ["2021/2022", "2021/2022"]


def test_figures_in_turn_have_one_name() -> None:
    text = "Năm 2021, 2022 và 2023, số doanh nghiệp thành lập mới lần lượt là 450, 510 và 530 doanh nghiệp.\n"
    names = {one.indicator for one in record_of(text, on="2024-08-20").observations}
    assert names == {"số doanh nghiệp thành lập mới"}


@pytest.mark.parametrize(
    "times",
    [
        "(quý II các năm 2022, 2023 lần lượt tăng 3% và 4%)",
        "cao hơn quý II/2022 và quý II/2023 (lần lượt tăng 3% và 4%)",
    ],
)
def test_growths_in_brackets_are_of_what_grew_before_them(times: str) -> None:
    read = record_of(f"GDP quý II/2024 tăng 6% {times}.\n", on="2024-08-20").observations
    assert [(one.indicator, one.period) for one in read] == [
        ("tăng trưởng GDP", "2024-Q2"),
        ("tăng trưởng GDP", "2022-Q2"),
        ("tăng trưởng GDP", "2023-Q2"),
    ]


def test_figures_in_turn_are_of_the_row_before_them() -> None:
    text = "Lương vùng I 4,96 triệu đồng, vùng II 4,41 triệu đồng; mức giờ lần lượt 23.800 đồng và 21.200 đồng.\n"
    names = [one.indicator for one in record_of(text, on="2024-08-20").observations]
    assert [name for name in names if name.startswith("mức giờ")] == ["mức giờ lương vùng I", "mức giờ lương vùng II"]


def test_how_many_years_a_span_has_is_no_word_of_a_name() -> None:
    text = "Nhu cầu kinh phí 3 năm 2021 - 2023 là 45 tỷ đồng.\n"
    (one,) = record_of(text, on="2024-08-20").observations
    assert (one.indicator, one.period) == ("nhu cầu kinh phí", "2021/2023")
