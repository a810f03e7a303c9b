from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mickg.extract.numerals import SCALES, is_ambiguous, number, scale

WHOLE = st.integers(0, 10**12)


@given(WHOLE)
def test_thousands_parted_by_dots_read_back(value: int) -> None:
    assert number(f"{value:,}".replace(",", ".")) == value


@given(WHOLE)
def test_digits_without_marks_read_back(value: int) -> None:
    assert number(str(value)) == value


@given(st.integers(10**6, 10**12))
def test_thousands_parted_by_blanks_or_commas_read_back(value: int) -> None:
    assert number(f"{value:,}".replace(",", " ")) == number(f"{value:,}") == value


@given(WHOLE, st.integers(0, 99))
def test_decimals_behind_a_comma_read_back(whole: int, part: int) -> None:
    written = f"{whole:,}".replace(",", ".") + f",{part:02}"
    assert number(written) == Decimal(f"{whole}.{part:02}")


@given(st.integers(0, 999), st.integers(0, 99))
def test_decimals_behind_an_english_point_read_back(whole: int, part: int) -> None:
    assert number(f"{whole}.{part:02}") == Decimal(f"{whole}.{part:02}")


@given(st.text("0123456789.,", max_size=14))
def test_any_digits_and_marks_are_a_number_or_none(text: str) -> None:
    value = number(text)
    assert value is None or value >= 0


@pytest.mark.parametrize("text", ["", "1.2.3", "12.34.56", "1,2,3", "2220.2240", "1.234.5", ",5"])
def test_digits_with_other_marks_are_no_number(text: str) -> None:
    assert number(text) is None


def test_one_comma_before_three_digits_is_ambiguous() -> None:
    assert is_ambiguous("18,405")
    assert not is_ambiguous("18,40")
    assert not is_ambiguous("0,405")


@given(st.lists(st.sampled_from(sorted(SCALES)), max_size=3))
def test_scale_words_multiply(words: list[str]) -> None:
    expected = 1
    for word in words:
        expected *= SCALES[word]
    assert scale(" ".join(words)) == expected
