"""What a Vietnamese syllable looks like."""

import pytest

from mickg.extract.lexicon import data
from mickg.extract.syllables import is_foreign, is_syllable
from mickg.text import key


@pytest.mark.parametrize("word", ["nguyễn", "khuyên", "giêng", "quyết", "thoại", "ươm", "nghiêng", "oanh", "y", "ý"])
def test_a_word_of_vietnamese_letters_in_their_order_is_one(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", ["joe", "scholz", "rex", "blinken", "angela", "jae-in", "o'neil"])
def test_a_word_of_others_is_none(word: str) -> None:
    assert not is_syllable(word)


def test_compounds_of_the_lexicon_are_made_of_syllables() -> None:
    words = key(data("compounds")["compounds"]).replace(",", " ").split()

    assert {word for word in words if not is_syllable(word)} == {"internet", "golf"}


def test_one_foreign_word_makes_a_name_foreign() -> None:
    assert is_foreign("david nguyễn")
    assert not is_foreign("tập cận bình")
