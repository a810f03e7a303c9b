"""The lines of an article in stretches, each with the passages over it."""

from explanation_factory import laid_out
from hypothesis import given
from hypothesis import strategies as st

from mickg.view.explanation.marks import Marked, Passage, marked

TEXT = "Một hai ba\n\nbốn năm"


def passage(start: int, end: int, ref: str = "O1") -> Passage:
    return Passage(start, end, ref, "organisations")


def lines(*passages: Passage, text: str = TEXT) -> list[Marked]:
    return list(marked(laid_out(text), passages))


def stretches(*passages: Passage) -> list[list[tuple[str, str]]]:
    """Each stretch with the signs over it, line by line."""
    return [
        [(one.text, " ".join(over.ref for over in one.over)) for one in line.stretches] for line in lines(*passages)
    ]


def test_a_line_without_a_passage_is_one_stretch() -> None:
    assert stretches() == [[("Một hai ba", "")], [("bốn năm", "")]]


def test_lines_are_numbered_without_the_empty_ones() -> None:
    assert [line.number for line in lines()] == [1, 2]


def test_a_passage_cuts_its_line() -> None:
    assert stretches(passage(4, 7))[0] == [("Một ", ""), ("hai", "O1"), (" ba", "")]


def test_the_longer_of_nested_passages_comes_first() -> None:
    assert stretches(passage(4, 7, "O1"), passage(0, 10, "P1"))[0] == [("Một ", "P1"), ("hai", "P1 O1"), (" ba", "P1")]


def test_passages_that_cross_both_lie_over_what_they_share() -> None:
    assert stretches(passage(0, 7, "P1"), passage(4, 10, "P2"))[0] == [("Một ", "P1"), ("hai", "P1 P2"), (" ba", "P2")]


def test_a_passage_over_several_lines_is_cut_at_their_ends() -> None:
    assert stretches(passage(8, 15)) == [[("Một hai ", ""), ("ba", "O1")], [("bốn", "O1"), (" năm", "")]]


def test_a_stretch_says_what_begins_and_what_ends_at_it() -> None:
    first = lines(passage(0, 7, "P1"), passage(4, 7, "O1"))[0].stretches
    told = [([one.ref for one in part.begins], [one.ref for one in part.ends]) for part in first]
    assert told == [(["P1"], []), (["O1"], ["P1", "O1"]), ([], [])]


@given(st.lists(st.tuples(st.integers(0, 19), st.integers(1, 20)).filter(lambda span: span[0] < span[1]), max_size=12))
def test_the_stretches_of_a_line_are_its_text_and_each_lies_under_what_covers_it(spans: list[tuple[int, int]]) -> None:
    passages = [passage(start, end, f"O{n}") for n, (start, end) in enumerate(spans)]
    for line in lines(*passages):
        at = line.line.start
        for part in line.stretches:
            covering = {one.ref for one in passages if one.start <= at and one.end >= at + len(part.text)}
            assert {one.ref for one in part.over} == covering
            at += len(part.text)
        assert "".join(part.text for part in line.stretches) == TEXT[line.line.start : line.line.end]
