"""A growth of its own says what it is told against, where another of the same would else be named alike."""

import pytest
from extract_factory import record_of


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]


@pytest.mark.parametrize(
    ("text", "against"),
    [
        ("Giá lúa tháng 6/2023 tăng 0,2% so với tháng trước.", [" so với tháng trước"]),
        ("Giá lúa tháng 6/2023 tăng 2,3% so với cùng kỳ năm trước.", [""]),
        (
            "Giá lúa tháng 6/2023 tăng 0,2% so với tháng trước và tăng 2,3% so với cùng kỳ.",
            [" so với tháng trước", " so với cùng kỳ"],
        ),
        (
            "Giá lúa tháng 6/2023 tăng 2,3% so với cùng kỳ và tăng 0,6% so với tháng 12 năm trước.",
            [" so với cùng kỳ", " so với tháng 12 năm trước"],
        ),
        (
            "So với tháng trước, giá lúa tháng 6/2023 tăng 0,2%; so với cùng kỳ tăng 2,3%.",
            [" so với tháng trước", " so với cùng kỳ"],
        ),
        (
            "Giá lúa tháng 6/2023 so với tháng trước (+0,2%); so với cùng kỳ (+2,3%).",
            [" so với tháng trước", " so với cùng kỳ"],
        ),
        (
            "Giá lúa tháng 6/2023 so với tháng trước và cùng kỳ tăng lần lượt 0,2% và 2,3%.",
            [" so với tháng trước", " so với cùng kỳ"],
        ),
        (
            "Giá lúa tháng 6/2023 tăng lần lượt 0,2% và 2,3% so với tháng trước và so với cùng kỳ năm 2022.",
            [" so với tháng trước", " so với cùng kỳ năm 2022"],
        ),
        ("Đến cuối tháng 6/2023, giá lúa tăng 4,7% so với cuối năm 2022.", [" so với cuối năm 2022"]),
    ],
)
def test_a_growth_against_another_time_than_a_year_before_says_so(text: str, against: list[str]) -> None:
    assert names(text) == [f"tăng trưởng giá lúa{one}" for one in against]


def test_a_goal_beside_a_growth_takes_its_name_alone() -> None:
    told = names("Tín dụng toàn tỉnh đến 30/6 tăng 3,6% so với cuối năm trước, còn xa chỉ tiêu 12% cả năm.")
    assert told[:1] == ["tăng trưởng tín dụng toàn tỉnh so với cuối năm trước"]
    assert "so với" not in told[1]
