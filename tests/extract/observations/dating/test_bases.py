"""The period that a figure is compared with, seen from the figure's own."""

import pytest

from mickg.extract.observations.dating.bases import base, in_year, year_before
from mickg.extract.values import When

SAME = When(None, "same")
MONTH_BEFORE = When("2023-10", "month", back=-1)
YEAR_BEFORE = When("2022", "year", back=-1)


@pytest.mark.parametrize(
    ("own", "then"),
    [
        ("2023", "2022"),
        ("2023-Q3", "2022-Q3"),
        ("2023-01/2023-10", "2022-01/2022-10"),
        ("2024-02-29", "2023-02-28"),
        (None, None),
    ],
)
def test_the_same_period_of_the_year_before_takes_the_shape_of_the_own(own: str | None, then: str | None) -> None:
    assert base(own, SAME) == then


def test_a_stretch_of_one_year_is_the_same_stretch_of_another() -> None:
    assert in_year("2020-01/2020-04", "2021") == "2021-01/2021-04"


def test_the_same_period_of_a_named_year_is_of_that_year() -> None:
    assert base("2023-01/2023-06", When(None, "same", year=2019)) == "2019-01/2019-06"


@pytest.mark.parametrize(("own", "then"), [("2023-05", "2023-04"), ("2023-01", "2022-12"), ("2023", None)])
def test_the_month_before_is_seen_from_a_month(own: str, then: str | None) -> None:
    assert base(own, MONTH_BEFORE) == then


def test_the_year_before_is_a_year_whatever_the_own_is() -> None:
    assert base("2023-01/2023-10", YEAR_BEFORE) == "2022"


def test_a_named_period_is_itself() -> None:
    assert base("2023-10", When("2023-09", "month")) == "2023-09"


def test_a_period_is_moved_at_both_ends() -> None:
    assert year_before("2023-01-01/2024-02-29") == "2022-01-01/2023-02-28"


def test_this_year_is_the_articles_whatever_the_own_is() -> None:
    assert base("2022", When("2023", "year", back=0)) == "2023"


def test_the_week_before_is_seen_from_a_week() -> None:
    before = When("2023-10-02/2023-10-08", "days", back=-1)
    assert base("2023-07-03/2023-07-09", before) == "2023-06-26/2023-07-02"
    assert base("2023-07", before) is None


@pytest.mark.parametrize("own", ["2024-03-15", "2024-Q1", "2024", None])
def test_the_end_of_a_year_is_its_last_month(own: str | None) -> None:
    assert base(own, When("2023", "years-end", 2023)) == "2023-12"


def test_a_stretch_across_two_years_is_moved_by_a_year_or_a_month() -> None:
    assert base("2023-12-15/2024-06-14", When(None, "same", 2023)) == "2022-12-15/2023-06-14"
    assert base("2024-05-15/2024-06-14", MONTH_BEFORE) == "2024-04-15/2024-05-14"


def test_the_day_before_is_seen_from_a_day() -> None:
    before = When("2023-10-30", "day", back=-1)
    assert [base(own, before) for own in ("2023-10-01", "2023-10")] == ["2023-09-30", None]


def test_the_month_before_a_day_is_that_before_its_month() -> None:
    assert base("2022-08-31", When(None, "month", back=-1)) == "2022-07"
    assert base("2022-01-05", When(None, "month", back=-1)) == "2021-12"
