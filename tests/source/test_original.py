import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given as examples
from hypothesis import strategies as st
from source_factory import complaint, given

from mickg.errors import InvalidInput
from mickg.source.original import orderly, traced
from mickg.text import normalise

SYLLABLES = st.sampled_from(
    [
        "Nguyễn",
        "Mạnh",
        "Hùng",
        "TT&TT",
        "ước",
        "đạt",
        "11.250",
        "“quý I”",
        "–",
        "…",
        "\u00a0",
        "中文",
        "\u212b",
        "\u2126",
    ]
)
ENDS = st.sampled_from([" ", "\n", "\r\n", "\r", ""])
WORDS = SYLLABLES | SYLLABLES.map(lambda word: unicodedata.normalize("NFD", word))
MIXED = st.lists(WORDS | ENDS).map("".join)


def test_a_text_in_the_form_of_offsets_is_its_own_original() -> None:
    text, original = traced("Bộ trưởng\nchủ trì")
    assert (text, original.starts, original.raw) == ("Bộ trưởng\nchủ trì", (0,), "Bộ trưởng\nchủ trì")


def test_offsets_lead_back_over_marks_and_line_ends() -> None:
    raw = "Bo\u0323\u0302 tru\u031bo\u031b\u0309ng\r\nchủ trì"
    text, original = traced(raw)
    assert text == "Bộ trưởng\nchủ trì"
    at = text.index("chủ")
    assert raw[original.offset(at) :] == "chủ trì"
    assert raw[original.offset(text.index("tr")) : original.offset(at)] == "tru\u031bo\u031b\u0309ng\r\n"


@examples(MIXED)
def test_a_slice_between_two_words_is_the_raw_slice_normalised(raw: str) -> None:
    text, original = traced(raw)
    borders = [n for n in range(len(text) + 1) if n in (0, len(text)) or text[n] in " \n" or text[n - 1] in " \n"]
    for start, end in pairwise(borders):
        assert normalise(raw[original.offset(start) : original.offset(end)]) == text[start:end]


@examples(st.text("aáảâấbo\u0301\u0302\u0323\u0300 \r\n“中\u0344\u0958\uac01\u1161\u11a8"))
def test_every_offset_leads_into_the_raw_text_and_none_back(raw: str) -> None:
    text, original = traced(raw)
    offsets = [original.offset(n) for n in range(len(text) + 1)]
    assert text == normalise(raw)
    assert offsets == sorted(offsets)
    assert (offsets[0], offsets[-1]) == (0, len(raw))


@examples(st.text("aáảâấbđo\u0301\u0302\u0323\u0300\u031b \r\n“”–…"))
def test_in_latin_letters_every_slice_of_whole_letters_is_exact(raw: str) -> None:
    text, original = traced(raw)
    whole = [n for n in range(len(text) + 1) if n == len(text) or not unicodedata.combining(text[n])]
    for start, end in pairwise(whole):
        assert normalise(raw[original.offset(start) : original.offset(end)]) == text[start:end]


def test_marks_by_the_hundred_on_one_letter_are_refused() -> None:
    with pytest.raises(InvalidInput) as raised:
        orderly(given(), "Bo" + "\u0323\u0302" * 60)
    assert complaint(raised.value).startswith("a.txt: letter 2: piles marks on one letter by the hundred;")


def test_marks_and_signs_in_a_row_are_none() -> None:
    assert orderly(given(), "…" * 500 + "–" * 500 + "e\u0302\u0301" * 500) != ""
