import re

from mickg.view.layout.route import BADGE, routes
from mickg.view.page.lettering import Box

BOX = Box(80, 30)


def test_an_arrow_ends_at_its_recipients_border() -> None:
    (route,) = routes({"a": (0, 0), "b": (300, 0)}, {"a": BOX, "b": BOX}, [("a", "b", 2)])

    tip = re.findall(r"-?[\d.]+", route.head)[:2]
    assert (float(tip[0]), float(tip[1])) == (257, 0)


def test_two_that_direct_each_other_have_lines_apart() -> None:
    there, back = routes({"a": (0, 0), "b": (300, 0)}, {"a": BOX, "b": BOX}, [("a", "b", 2), ("b", "a", 2)])

    assert (there.badge[1] > 0) != (back.badge[1] > 0)


def test_two_lines_from_one_to_another_bow_differently() -> None:
    first, second = routes({"a": (0, 0), "b": (300, 0)}, {"a": BOX, "b": BOX}, [("a", "b", 2), ("a", "b", 2)])

    assert first.line != second.line


def test_a_line_bows_round_a_label_in_its_way() -> None:
    boxes = {"a": BOX, "b": BOX, "c": BOX}

    (route,) = routes({"a": (0, 0), "b": (400, 0), "c": (200, 0)}, boxes, [("a", "b", 2)])

    assert abs(route.badge[1]) > BADGE


def test_no_number_stands_on_another() -> None:
    centres = {"hub": (0.0, 0.0)} | {f"r{n}": (400.0, 20.0 * n - 60) for n in range(7)}
    boxes = dict.fromkeys(centres, Box(60, 18))

    badges = [route.badge for route in routes(centres, boxes, [("hub", f"r{n}", 2) for n in range(7)])]

    apart = [abs(a[0] - b[0]) + abs(a[1] - b[1]) for n, a in enumerate(badges) for b in badges[:n]]
    assert min(apart) > 2 * BADGE


def test_a_loop_rises_above_its_label() -> None:
    (route,) = routes({"a": (100, 100)}, {"a": BOX}, [("a", "a", 2)])

    assert route.badge[1] < 100 - BOX.height / 2 - BADGE
