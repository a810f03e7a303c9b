"""An alternation told apart by first letters matches what it matched."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mickg.extract.branches import by_letter, group_of, grouped

LITERALS = st.sampled_from(["a", "b", "ab", "ba", "c", "ca b", "cab", r"\(", "a "])
BEHIND = st.sampled_from(["", "", r"(?<!\w)", "(?<=a)", "(?<!b )", r"(?<!a|\()"])
TAILS = st.sampled_from(["", "", r"(?!\w)", "b?", "[ab]{0,2}", "(?: c)?"])


def alternation(branches: list[str]) -> str:
    return f"(?:{'|'.join(branches)})"


BRANCHES = st.recursive(
    st.builds(lambda behind, text, tail: behind + text + tail, BEHIND, LITERALS, TAILS),
    lambda inner: st.builds(
        lambda behind, branches, optional, text: behind + alternation(branches) + optional + text,
        BEHIND,
        st.lists(inner, min_size=1, max_size=3),
        st.sampled_from(["", "?"]),
        LITERALS,
    ),
    max_leaves=6,
)


def spans(pattern: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    return [found.span() for found in pattern.finditer(text)]


@given(st.lists(BRANCHES, min_size=1, max_size=5).map("|".join), BEHIND, TAILS, st.text("abc (", max_size=24))
def test_it_matches_where_the_pattern_as_written_does(branches: str, behind: str, tail: str, text: str) -> None:
    for pattern in (branches, f"{behind}(?:{branches}){tail}"):
        assert spans(by_letter(pattern), text) == spans(re.compile(pattern), text)


@pytest.mark.parametrize(
    ("written", "told_apart"),
    [
        ("tổ chức|tham dự|họp", "t(?:ổ chức|ham dự)|họp"),
        (r"(?<!\w)(?:tổ chức|tham dự|họp)(?!\w)", r"(?:t(?<!(?:\w).)(?:ổ chức|ham dự)|h(?<!(?:\w).)ọp)(?!\w)"),
        ("(?:đã )?họp|họ", "đã họp|h(?:ọp|ọ)"),
        ("(?P<who>ông|bà) chủ trì", "(?P<who>ông|bà) chủ trì"),
    ],
)
def test_branches_are_grouped_by_their_first_letters(written: str, told_apart: str) -> None:
    assert grouped(written) == told_apart


def test_of_two_branches_with_one_letter_the_earlier_has_the_word() -> None:
    found = by_letter("hội nghị|cuộc họp|hội nghị toàn quốc").match("hội nghị toàn quốc")
    assert found is not None
    assert found[0] == "hội nghị"


@pytest.mark.parametrize(
    "pattern", [r"\w+|họp", "h?ọp|lễ", "[hl]ọp", "(?:họp)*|lễ", "(?=h)họp", r"\Ahọp", "họp|", r"\d|1"]
)
def test_a_branch_whose_first_letter_is_not_told_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="begins with"):
        by_letter(pattern)


def test_a_named_group_is_told_without_what_stands_around_it() -> None:
    assert group_of(r"(?<!\w)trình (?P<head>kế hoạch(?: số)?) (?P<number>\d+)", "head") == "kế hoạch(?: số)?"
