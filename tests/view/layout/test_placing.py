import itertools
from collections.abc import Mapping
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from mickg.view.layout.placing import LOOP, placed
from mickg.view.layout.star import Point
from mickg.view.page.lettering import Box

NAMES = "abcdefghijklm"
BOXES = st.builds(Box, st.floats(20, 240), st.floats(20, 70))
EDGES = st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES), st.integers(1, 9)), max_size=20)


def overlapping(centres: Mapping[str, Point], boxes: Mapping[str, Box]) -> list[tuple[str, str]]:
    return [
        (one, other)
        for one, other in itertools.combinations(centres, 2)
        if abs(centres[one][0] - centres[other][0]) < (boxes[one].width + boxes[other].width) / 2
        and abs(centres[one][1] - centres[other][1]) < (boxes[one].height + boxes[other].height) / 2
    ]


@settings(deadline=None, max_examples=20)
@given(st.fixed_dictionaries(dict.fromkeys(NAMES, BOXES)), EDGES)
def test_no_two_labels_overlap(boxes: dict[str, Box], edges: list[tuple[str, str, int]]) -> None:
    centres = placed(boxes, edges)

    assert centres.keys() == boxes.keys()
    assert overlapping(centres, boxes) == []


@settings(deadline=None, max_examples=8)
@given(st.fixed_dictionaries(dict.fromkeys(NAMES, BOXES)), EDGES, st.randoms())
def test_the_order_of_the_input_does_not_matter(
    boxes: dict[str, Box], edges: list[tuple[str, str, int]], chance: Random
) -> None:
    shuffled = sorted(boxes, key=lambda _: chance.random())

    assert placed({name: boxes[name] for name in shuffled}, edges[::-1]) == placed(boxes, edges)


def test_everything_lies_right_of_and_below_the_origin() -> None:
    boxes = {name: Box(90, 30) for name in NAMES}

    centres = placed(boxes, [("a", name, 1) for name in NAMES])

    assert all(x >= 45 and y >= 15 for x, y in centres.values())


def test_a_loop_has_room_above_its_label() -> None:
    boxes = {"a": Box(90, 30)}

    assert placed(boxes, [("a", "a", 1)])["a"][1] - 15 >= LOOP


def test_those_whom_one_director_alone_directs_stand_round_him() -> None:
    boxes = {name: Box(90, 30) for name in NAMES}

    centres = placed(boxes, [("a", name, 1) for name in NAMES[1:]])

    assert {centres[name][0] < centres["a"][0] for name in NAMES[1:]} == {True, False}
    assert {centres[name][1] < centres["a"][1] for name in NAMES[1:]} == {True, False}


def test_three_hundred_labels_and_five_hundred_arrows_do_not_overlap() -> None:
    boxes = {f"n{n}": Box(60 + n * 37 % 150, 30 + n * 13 % 30) for n in range(300)}
    edges = [(f"n{n * n % 40}", f"n{n * 7 % 300}", 1) for n in range(500)]

    assert overlapping(placed(boxes, edges), boxes) == []


def test_nothing_is_placed_nowhere() -> None:
    assert placed({}, []) == {}
