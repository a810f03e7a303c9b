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
