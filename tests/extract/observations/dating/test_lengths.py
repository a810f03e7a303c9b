"""How long a period lasts, and how far from the article's day it ends."""

from datetime import date

import pytest

from mickg.extract.observations.dating.lengths import is_just_over, is_short, is_stretch
from mickg.extract.values import When


@pytest.mark.parametrize(
    ("period", "stretch"), [("2024-H1", True), ("2024-01/2024-04", True), ("2024-05", False), ("2024", False)]
)
def test_a_stretch_is_several_months_of_a_year(period: str, stretch: bool) -> None:  # noqa: FBT001
    assert is_stretch(period) is stretch


def test_what_is_looked_back_on_ended_not_long_ago() -> None:
    today = date(2024, 3, 11)
    assert [is_just_over(period, today) for period in ("2024-02", "2023", "2023-H1", "2024")] == [
        True,
        True,
        False,
        False,
    ]


def test_days_of_an_event_are_few() -> None:
    assert is_short(When("2024-03-11/2024-03-13", "days", 2024))
    assert not is_short(When("2024-01-01/2024-03-13", "days", 2024))
