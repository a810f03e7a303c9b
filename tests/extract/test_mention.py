from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from mickg.extract.mention import Mention, without_overlaps

STRETCHES = st.lists(st.tuples(st.integers(0, 40), st.integers(1, 8)), max_size=12)


def _mentions(stretches: list[tuple[int, int]]) -> list[Mention]:
    return [Mention(start, start + length, "BODY", n, "test") for n, (start, length) in enumerate(stretches)]


def _share_a_letter(one: Mention, other: Mention) -> bool:
    return len(range(max(one.start, other.start), min(one.end, other.end))) > 0


@given(STRETCHES)
def test_of_mentions_that_overlap_the_one_given_earlier_stays(stretches: list[tuple[int, int]]) -> None:
    given_ = _mentions(stretches)
    left = without_overlaps(given_)
    for mention in given_:
        earlier = [other for other in left if other.value < mention.value and _share_a_letter(mention, other)]
        assert (mention in left) == (len(earlier) == 0)


@given(STRETCHES)
def test_what_is_left_is_in_the_order_of_the_text_and_apart(stretches: list[tuple[int, int]]) -> None:
    left = without_overlaps(_mentions(stretches))
    assert all(one.end <= other.start for one, other in pairwise(left))
