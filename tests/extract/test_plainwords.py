import pytest
from extract_factory import read_in

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
