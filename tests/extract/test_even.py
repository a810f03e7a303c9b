from hypothesis import given
from hypothesis import strategies as st

from mickg.extract.even import Even
from mickg.extract.mention import Mention

TEXTS = st.text("ab ", min_size=1, max_size=30)


@given(TEXTS)
def test_blanks_in_a_row_become_one_and_nothing_else_changes(text: str) -> None:
    even = Even(text, text)
    assert "  " not in even.key
    assert even.key.replace(" ", "") == text.replace(" ", "")


@given(TEXTS)
def test_every_letter_is_traced_back_to_the_text(text: str) -> None:
    even = Even(text, text)
    assert all(text[even.origin(at)] == letter for at, letter in enumerate(even.key))


@given(TEXTS)
def test_places_of_letters_are_found_again(text: str) -> None:
    even = Even(text, text)
    letters = [at for at, letter in enumerate(even.key) if letter != " "]
    assert [even.place(even.origin(at)) for at in letters] == letters


def test_a_mention_is_put_into_the_even_text_and_back() -> None:
    even = Even("xã  Hòa   Bình", "xã  hòa   bình")
    mention = Mention(4, 14, "PLACE", "Hòa Bình", "test")
    inside = even.put(mention)
    assert even.text[inside.start : inside.end] == "Hòa Bình"
    assert even.put_back(inside) == mention


def test_a_short_form_in_brackets_before_a_level_is_as_a_blank() -> None:
    text = "Sở Công Thương (SCT) tỉnh Long An (LA) và dự án (mới) tỉnh"
    even = Even(text, text.lower())
    assert even.text == "Sở Công Thương tỉnh Long An (LA) và dự án (mới) tỉnh"
    assert text[even.origin(15) :].startswith("tỉnh Long An")


def test_the_sign_between_the_halves_of_a_short_form_stands_without_blanks() -> None:
    text = "Sở NN & PTNT, Sở GD& ĐT và Sở Giáo dục & Đào tạo"
    even = Even(text, text.lower())
    assert even.text == "Sở NN&PTNT, Sở GD&ĐT và Sở Giáo dục & Đào tạo"
    assert text[even.origin(even.text.index("PTNT")) :].startswith("PTNT, Sở")
