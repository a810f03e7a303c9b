"""Words of two syllables that are not cut."""

import re

import pytest

from mickg.extract.observations.compounds import BEGUN, behind_word, is_one_word


@pytest.mark.parametrize("text", ["đầu tư nước ngoài", "cho vay tiêu dùng", "hồi phục", "từ chối"])
def test_a_compound_begins_no_lead(text: str) -> None:
    assert re.match(BEGUN, text) is not None


def test_a_word_that_leads_on_is_no_compound() -> None:
    assert re.match(BEGUN, "đầu năm nay") is None
    assert re.match(BEGUN, "cho vayx") is None


def test_two_syllables_are_one_word_or_not() -> None:
    assert is_one_word("công an thu", "giữ")
    assert not is_one_word("tỷ lệ", "giữ")
    assert is_one_word("tổng số thuê", "bao")
    assert is_one_word("di động trả", "sau")


def test_a_syllable_that_ends_a_word_says_no_role() -> None:
    text = "34 hộ lấn chiếm 72 m2"
    assert behind_word(text, 0, text.index("chiếm")) == text.index("72")
    assert behind_word("5 xã chiếm 8%", 0, 5) == 5
