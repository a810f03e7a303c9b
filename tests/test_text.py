import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mickg.text import fold, legible, match_key, normalise, one_line, plain_blanks, sha256, slug

VIETNAMESE = st.text("aàảăâbcdđeéêghiìklmnoóòơôöpqrstuúùủưvxyýỳAÀĐÊÔƠƯỶ ,.-")
NAMES = VIETNAMESE | st.text()


@pytest.mark.parametrize(
    ("words", "folded"),
    [
        ("Nguyễn Mạnh Hùng", "nguyen manh hung"),
        ("ĐẤU GIÁ tần số", "dau gia tan so"),
        ("Bộ TT&TT", "bo tt tt"),
        ("72/2013/NĐ-CP", "72 2013 nd cp"),
        ("Văn\u00a0hoá ", "van hoa"),
        ("…", ""),
    ],
)
def test_fold_drops_case_tones_marks_and_punctuation(words: str, folded: str) -> None:
    assert fold(words) == folded


def test_fold_proposes_what_only_accents_tell_apart() -> None:
    assert fold("Hà") == fold("Hạ") == fold("Hả")


@given(NAMES)
def test_fold_is_idempotent(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(NAMES)
def test_fold_gives_one_key_to_composed_and_decomposed_text(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@given(VIETNAMESE)
def test_fold_gives_one_key_to_both_cases(text: str) -> None:
    assert fold(text.upper()) == fold(text.lower())


@given(VIETNAMESE)
def test_fold_reads_d_with_a_stroke_as_d(text: str) -> None:
    assert fold(text.replace("đ", "d").replace("Đ", "D")) == fold(text)


@pytest.mark.parametrize(
    ("old", "new"),
    [("uỷ ban", "ủy ban"), ("Uỷ Ban", "Ủy ban"), ("hoà", "hòa"), ("khoẻ", "khỏe"), ("thuý", "thúy"), ("hoạ", "họa")],
)
def test_match_key_reads_both_tone_placements_as_one_name(old: str, new: str) -> None:
    assert match_key(old) == match_key(new)


@pytest.mark.parametrize(
    ("one", "other"), [("Hà", "Hạ"), ("Trần", "Trân"), ("quý", "qúy"), ("hoàn", "hòan"), ("A", "Ă")]
)
def test_match_key_keeps_names_apart_that_differ_in_more(one: str, other: str) -> None:
    assert match_key(one) != match_key(other)


@pytest.mark.parametrize(
    "other", ["bộ bưu chính viễn thông", "Bộ  Bưu chính,\u00a0Viễn thông ", "BỘ BƯU CHÍNH, VIỄN THÔNG"]
)
def test_match_key_overlooks_case_commas_and_blanks(other: str) -> None:
    assert match_key(other) == match_key("Bộ Bưu chính, Viễn thông")


@given(NAMES)
def test_match_key_is_idempotent(name: str) -> None:
    assert match_key(match_key(name)) == match_key(name)


@given(NAMES)
def test_match_key_gives_one_key_to_composed_and_decomposed_names(name: str) -> None:
    assert match_key(unicodedata.normalize("NFD", name)) == match_key(unicodedata.normalize("NFC", name))


@given(NAMES)
def test_names_that_match_fold_alike(name: str) -> None:
    assert fold(match_key(name)) == fold(name)


def test_normalise_composes_and_reads_line_ends_as_one_character() -> None:
    assert normalise("Ho\u00e0\r\nBi\u0300nh\r") == "Hoà\nBình\r"


@given(st.text())
def test_normalise_is_idempotent(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@pytest.mark.parametrize(
    ("text", "made"), [("Đề án 06", "de-an-06"), ("Bộ TT&TT", "bo-tt-tt"), ("a_b", "a-b"), ("①②中文 a", "a")]
)
def test_slug_is_ascii_words_joined_by_hyphens(text: str, made: str) -> None:
    assert slug(text) == made


def test_what_would_steer_a_terminal_is_a_blank() -> None:
    assert legible("a\x1b[31mb\x9bc\u202ed\u2028e\tf\ng") == "a [31mb c d e\tf\ng"
    assert one_line("a\tb\nc\x07") == "a b c "


@given(st.text())
def test_letters_marks_and_signs_stay_where_they_are(text: str) -> None:
    assert [(c, d) for c, d in zip(text, legible(text), strict=True) if d not in (c, " ")] == []
    assert all(c == d for c, d in zip(text, legible(text), strict=True) if c.isprintable())


def test_the_hash_is_over_the_utf8_of_the_text() -> None:
    assert sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert sha256("đ") != sha256("d")


def test_all_kinds_of_blanks_are_made_plain_and_nothing_else() -> None:
    assert plain_blanks("12\u00a0xã,\u202fhai\u3000phường\n") == "12 xã, hai phường\n"
