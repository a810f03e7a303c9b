from unicodedata import is_normalized

import pytest
from extract_factory import read_in, record_of

from mickg.extract.plainwords import Phrases, uncapitalised


def _plain(text: str) -> str:
    reading = read_in(f"Sở họp báo\n\n{text}", on="2023-11-20")
    at = reading.skeleton.place(reading.article.text.index(text))
    return Phrases(reading.article, reading.skeleton).plain(at, len(reading.skeleton.text))


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("tính đến hết năm 2022, doanh thu bưu chính", "doanh thu bưu chính"),
        ("doanh thu (tính riêng dịch vụ", "doanh thu (tính riêng dịch vụ)"),
        ("- thu NSNN:", "thu ngân sách nhà nước"),
    ],
)
def test_a_stretch_in_plain_words_has_no_periods_signs_and_short_forms(text: str, plain: str) -> None:
    assert _plain(text) == plain


@pytest.mark.parametrize(
    ("phrase", "inside"),
    [("Doanh thu bưu chính", "doanh thu bưu chính"), ("GDP cả nước", "GDP cả nước"), ("Hà Nội", "Hà Nội")],
)
def test_a_capital_is_kept_by_names_and_short_forms(phrase: str, inside: str) -> None:
    assert uncapitalised(phrase) == inside


def test_a_mark_behind_a_short_form_joins_the_last_letter_of_its_name() -> None:
    (told,) = record_of("Năm 2023, UBND\u0301 tỉnh giải quyết 12 hồ sơ.\n").observations
    assert is_normalized("NFC", told.indicator)
    assert "\u0144" in told.indicator
