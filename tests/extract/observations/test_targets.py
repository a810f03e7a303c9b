"""Which words make a figure one to be reached."""

import pytest

from mickg.extract.observations.targets import is_aimed, whole_year


@pytest.mark.parametrize("words", ["phấn đấu đến cuối năm có ", "các xã phải đạt ", "nhà mạng cần dành "])
def test_wishes_and_duties_aim(words: str) -> None:
    assert is_aimed(words)


@pytest.mark.parametrize("words", ["mỗi tháng người dân cần ", "đã đạt ", "không cần trả "])
def test_needs_and_results_do_not(words: str) -> None:
    assert not is_aimed(words)


@pytest.mark.parametrize(
    ("period", "year"),
    [("2023-01/2023-10", "2023"), ("2023-Q3", "2023"), ("2023", "2023"), ("2021/2025", "2021/2025")],
)
def test_a_plan_is_of_the_whole_year(period: str, year: str) -> None:
    assert whole_year(period) == year
