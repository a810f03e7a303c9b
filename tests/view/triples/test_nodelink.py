"""Any triples as nodes and arrows."""

from xml.etree import ElementTree as ET

from pyoxigraph import BlankNode, Literal, NamedNode, Triple

from mickg.view.triples.nodelink import MOST_NODES, drawn, picture
from mickg.vocab import mg, resource, skos

SVG = "{http://www.w3.org/2000/svg}"
SAID_BY, NAME = NamedNode(mg.saidBy), NamedNode(skos.prefLabel)


def thing(id_: str) -> NamedNode:
    return NamedNode(resource(id_))


def test_an_arrow_goes_from_subject_to_object_under_the_names_of_its_predicates() -> None:
    triples = [Triple(thing("a"), SAID_BY, thing("b")), Triple(thing("a"), NamedNode(mg.concerns), thing("b"))]
    assert drawn(triples, {}, "vi").edges == {(str(thing("a")), str(thing("b"))): ["saidBy", "concerns"]}


def test_an_arrow_is_called_by_the_label_of_its_predicate_where_there_is_one() -> None:
    shown = drawn([Triple(thing("a"), SAID_BY, thing("b"))], {mg.saidBy: "người nói"}, "vi")
    assert list(shown.edges.values()) == [["người nói"]]


def test_the_name_of_an_arrow_fits_between_its_ends() -> None:
    shown = drawn([Triple(thing("a"), SAID_BY, thing("b"))], {mg.saidBy: "một tên gọi khá dài của mũi tên"}, "vi")
    rects = [r for r in ET.fromstring(picture(shown, "t")).iter(f"{SVG}rect") if r.get("x") is not None]
    left, right = sorted((float(r.get("x", 0)), float(r.get("width", 0)), float(r.get("y", 0))) for r in rects)
    beside, below = right[0] - left[0] - left[1], abs(right[2] - left[2])
    assert beside > 150 or below > 40


def test_a_label_in_the_triples_names_its_node_and_is_no_node_itself() -> None:
    labels = [Triple(thing("a"), NAME, Literal(text, language=text)) for text in ("en", "vi")]
    shown = drawn([*labels, Triple(thing("a"), SAID_BY, thing("b"))], {resource("b"): "Lê Văn B"}, "vi")
    assert shown.nodes == {str(thing("a")): "vi", str(thing("b")): "Lê Văn B"}


def test_a_node_without_a_label_shows_its_prefixed_name_and_a_value_its_text() -> None:
    shown = drawn([Triple(BlankNode("x"), SAID_BY, thing("b")), Triple(thing("b"), SAID_BY, Literal("v"))], {}, "vi")
    assert shown.nodes == {'"v"': "v", str(thing("b")): "id:b", "_:x": "_:x"}
    assert shown.literals == {'"v"'}


def test_the_nodes_with_fewest_arrows_are_left_out_and_counted() -> None:
    star = [Triple(thing("hub"), SAID_BY, thing(f"leaf-{n:03}")) for n in range(MOST_NODES + 20)]
    shown = drawn(star, {}, "vi")
    assert (len(shown.nodes), shown.left_out) == (MOST_NODES, 21)
    assert str(thing("hub")) in shown.nodes


def test_the_picture_is_well_formed_whatever_the_labels() -> None:
    hostile = Literal("</text><script>1</script>\x00\u202e" + "x" * 10_000)
    root = ET.fromstring(picture(drawn([Triple(thing("a"), SAID_BY, hostile)], {}, "vi"), "<&>"))
    assert [node.tag for node in root.iter() if node.tag.endswith("script")] == []
    assert root[0].text == "<&>"


def test_a_thing_that_speaks_of_itself_and_an_empty_graph_are_drawn() -> None:
    assert "saidBy" in picture(drawn([Triple(thing("a"), SAID_BY, thing("a"))], {}, "vi"), "t")
    assert picture(drawn([], {}, "vi"), "t").startswith("<svg")
