import pytest

from mickg.view.page.dates import worded


@pytest.mark.parametrize(
    ("period", "vi", "en"),
    [
        ("2024", "2024", "2024"),
        ("2024-Q1", "quý I/2024", "Q1 2024"),
        ("2022-H2", "nửa cuối 2022", "second half of 2022"),
        ("2023-10", "tháng 10/2023", "October 2023"),
        ("2024-03-05", "5/3/2024", "5 March 2024"),
        ("2023-11/2023-12", "tháng 11/2023 – tháng 12/2023", "November 2023 – December 2023"),
    ],
)
def test_a_period_is_worded_in_both_languages(period: str, vi: str, en: str) -> None:
    label = worded(period)

    assert (label.vi, label.en) == (vi, en)


@pytest.mark.parametrize("text", ["sớm", "2024-13", "", "<b>"])
def test_what_is_no_period_stays_as_it_is(text: str) -> None:
    assert worded(text).vi == worded(text).en == text
