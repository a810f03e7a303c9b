import pytest

from mickg.source.syllables import is_syllable, marked_words, share_of_bare_syllables, share_of_syllables, words


@pytest.mark.parametrize(
    "word",
    [
        "Nguyễn",
        "nghiêng",
        "giếng",
        "quỹ",
        "Uỷ",
        "Ủy",
        "khuya",
        "ưu",
        "đồng",
        "xoèn",
        "thuở",
        "qua",
        "gì",
        "ĐƯỜNG",
        "tuyết",
        "huých",
        "trương",
        "oái",
        "bớt",
    ],
)
def test_what_vietnamese_spells_is_a_syllable(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", ["Bé́", "trµng", "straße", "façade", "bơc", "cảc", "mầt", "ngố́", "đ", "über", "QĐ"])
def test_what_it_does_not_spell_is_none(word: str) -> None:
    assert not is_syllable(word)


def test_words_are_runs_of_letters() -> None:
    assert words("Bộ TT&TT, quý I/2024") == ["Bộ", "TT", "TT", "quý", "I"]
    assert marked_words("Bộ TT&TT đạt 28,57%") == ["Bộ", "đạt"]


def test_a_share_is_of_the_words_there_are() -> None:
    assert share_of_syllables(["Bộ", "trưởng", "façade", "über"]) == (4, 0.5)
    assert share_of_syllables([]) == (0, 0.0)
    assert share_of_bare_syllables(["truong", "strong", "nguyen", "thirds"]) == 0.5
