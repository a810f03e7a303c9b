"""Which periods and words around a figure make it a goal."""

import pytest

from mickg.extract.observations.dating.targets import is_recurring, is_there_already, whole_year


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
