"""Which periods and words around a figure make it a goal."""

from datetime import date

import pytest

from mickg.extract.observations.dating.targets import is_forecast, is_recurring, is_there_already, whole_year


@pytest.mark.parametrize(
    ("period", "year"),
    [("2023-01/2023-10", "2023"), ("2023-Q3", "2023"), ("2023", "2023"), ("2021/2025", "2021/2025")],
)
def test_a_plan_is_of_the_whole_year(period: str, year: str) -> None:
    assert whole_year(period) == year


def test_things_spoken_of_and_people_harmed_are_there_already() -> None:
    assert is_there_already(" dự án này trong tháng 5")
    assert is_there_already(" người chết")
    assert not is_there_already(" dự án trong tháng 5")


def test_a_goal_of_every_year_is_told_so() -> None:
    assert is_recurring("chi tổng ngân sách hằng năm ")
    assert not is_recurring("cả năm ")


def test_the_weather_of_the_next_days_is_foretold_and_no_goal() -> None:
    today = date(2024, 2, 20)
    assert is_forecast("ở bắc bộ có mưa to", "2024-02-21/2024-02-23", today)
    assert not is_forecast("xây đê ngăn mặn", "2025", today)
    assert not is_forecast("tiêm 900 liều", "2024-02-21/2024-02-23", today)
