import pytest

from mickg.extract.uncounted import begins_no_noun


@pytest.mark.parametrize("text", [" đã tích nước", " tăng giá", " hàng năm", " đề ra"])
def test_words_that_lead_on_begin_no_noun(text: str) -> None:
    assert begins_no_noun(text, 0, len(text))


@pytest.mark.parametrize("text", [" xã", " hàng hóa", " bị cáo", " đề án", "", ", tăng"])
def test_nouns_may_begin_like_them(text: str) -> None:
    assert not begins_no_noun(text, 0, len(text))
