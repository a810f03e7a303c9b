"""Reading ends, and ends with a record that holds together or a refusal, whatever it is given."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strange_texts import KINDS, ODD, TRIGGERS, articles, naughty, read, strange

ROUNDS, EACH = 10, 10_000
PIECES = st.sampled_from([*TRIGGERS, *ODD]) | st.text(max_size=8)


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_a_hundred_thousand_strange_texts_are_read(seed: int) -> None:
    records = [read(data) for data in strange(seed, EACH)]
    assert sum(record is not None for record in records) > EACH / 2, "most are read, not refused"


def test_strange_texts_are_the_same_for_the_same_seed() -> None:
    assert [*strange(1, 200)] == [*strange(1, 200)]
    assert len(set(strange(1, 200))) > 20 * len(KINDS) / 2


@settings(max_examples=300)
@given(st.lists(PIECES, max_size=30).map("".join))
def test_pieces_of_grammar_are_read_in_any_order(text: str) -> None:
    read(text.encode("utf-8", "surrogatepass"))


@settings(max_examples=300)
@given(st.binary(max_size=200))
def test_bytes_that_are_no_text_are_read_or_refused(data: bytes) -> None:
    read(data)


@settings(max_examples=30)
@given(st.lists(PIECES, max_size=12), st.sampled_from(["p", "li", "h1", "td", "script", "title"]))
def test_pages_of_anything_are_read_or_refused(pieces: list[str], tag: str) -> None:
    body = "".join(f"<{tag}>{piece}" for piece in pieces)
    read(f"<html><body>{body}".encode("utf-8", "surrogatepass"), ".html")


@pytest.mark.skipif(len(naughty()) == 0, reason="the public list of naughty strings is not here")
def test_naughty_strings_are_read_alone_and_inside_the_opening_of_an_article() -> None:
    opening = "\n".join(articles()[0].split("\n")[:8])
    at = opening.index(". ")
    for string in naughty():
        read(string.encode("utf-8", "surrogatepass"))
        read(f"{opening[:at]} {string}{opening[at:]}".encode("utf-8", "surrogatepass"))


def test_the_same_text_gives_the_same_record() -> None:
    assert [read(data) for data in strange(3, 300)] == [read(data) for data in strange(3, 300)]
