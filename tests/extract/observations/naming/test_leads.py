"""Words that only lead to what a figure is of, or on from it."""

import pytest

from mickg.extract.observations.naming.leads import after_lead, after_telling, before_tail


def test_a_word_that_only_begins_like_a_lead_is_none() -> None:
    assert after_lead("dùng cáp quang", 0, 14) == 0
    assert after_lead("tuy nhiên, cáp quang", 0, 20) == len("tuy nhiên, ")
    assert after_lead("xét theo vùng, cáp quang", 0, 24) == len("xét theo vùng, ")
    assert after_lead("cho phép cáp quang", 0, 18) == 0


@pytest.mark.parametrize("text", ["doanh thu ước đạt ", "doanh thu là ", "doanh thu vẫn tiếp tục giữ ở mức "])
def test_what_leads_on_to_a_figure_is_cut_off(text: str) -> None:
    assert text[: before_tail(text, 0, len(text))] == "doanh thu"


def test_a_clause_begins_behind_the_words_that_tell_it() -> None:
    text = "sở cho biết doanh thu đạt "
    assert text[after_telling(text, 0, len(text)) :].strip() == "doanh thu đạt"
