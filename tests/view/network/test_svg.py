from xml.etree import ElementTree as ET

import pytest
from view_factory import MINISTER, OFFICES, fact, network, node, small

from mickg.view.network.directed import Edge
from mickg.view.network.svg import strongest, thickness

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = ["</text><script>ran()</script>", "\x00\x08 & < > \" '", "]]>", "&lt;b&gt;", "\u202engược", "<" * 500]


def elements(text: str, name: str, css: str) -> list[ET.Element]:
    return [e for e in ET.fromstring(text).iter(f"{SVG}{name}") if css in (e.get("class") or "").split()]


def test_every_node_and_arrow_is_drawn_and_a_number_where_it_is_more_than_one() -> None:
    drawn = small().svg()

    assert len(elements(drawn, "path", "head")) >= 4
    assert [e.findtext(f"{SVG}text") for e in elements(drawn, "g", "badge")] == ["2"]
    assert {"".join(e.itertext()).count("Lê Văn A") for e in elements(drawn, "g", "director")} >= {2}


@pytest.mark.parametrize(
    ("language", "shown", "hidden"), [("vi", "báo chí", "the press"), ("en", "the press", "báo chí")]
)
def test_a_picture_speaks_one_language(language: str, shown: str, hidden: str) -> None:
    drawn = small(language).svg()

    assert shown in drawn
    assert hidden not in drawn


@pytest.mark.parametrize("text", HOSTILE)
def test_labels_are_text_and_the_picture_is_well_formed(text: str) -> None:
    drawn = network([node(vi=text), node(OFFICES, text)], [Edge(MINISTER, OFFICES, (fact(),))]).svg()

    root = ET.fromstring(drawn)
    assert {e.tag.removeprefix(SVG) for e in root.iter()} <= {
        "svg", "title", "style", "g", "path", "circle", "rect", "text", "tspan",
    }  # fmt: skip
    assert [t.text for t in root.iter(f"{SVG}title")][-1] == text.replace("\x00", "\ufffd").replace("\x08", "\ufffd")


def test_an_edge_is_drawn_as_its_strongest_force_whatever_comes_first() -> None:
    edge = Edge(MINISTER, OFFICES, (fact(force_code="plan"), fact("d2", force_code="request")))

    assert strongest(edge) == "request"


def test_more_directives_make_a_wider_line() -> None:
    one, two = Edge(MINISTER, OFFICES, (fact(),)), Edge(MINISTER, OFFICES, (fact(), fact("d2")))

    assert thickness(one) < thickness(two)


def test_nobody_is_drawn_unlike_the_others() -> None:
    assert len(elements(small().svg(), "g", "nobody")) == 2  # the node and its sample in the legend


def test_a_long_label_is_whole_in_the_title() -> None:
    long = "chuyển đổi số " * 30

    drawn = network([node(vi=long), node(OFFICES, "các Sở")], [Edge(MINISTER, OFFICES, (fact(),))]).svg()

    assert long in [t.text for t in ET.fromstring(drawn).iter(f"{SVG}title")]


def test_the_three_kinds_have_shapes_of_their_own() -> None:
    drawn = [
        network([node(kind=kind), node(OFFICES, "x")], [Edge(OFFICES, MINISTER, (fact(),))]).svg()
        for kind in ("person", "organisation", "group")
    ]

    boxes = [list(elements(one, "g", "node")[0].iter(f"{SVG}rect")) for one in drawn]
    assert [len(rects) for rects in boxes] == [1, 1, 2]
    assert float(boxes[0][0].get("rx", "")) > float(boxes[2][0].get("rx", "")) > float(boxes[1][0].get("rx", ""))
