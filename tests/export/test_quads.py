from export_factory import stored
from pyoxigraph import BlankNode, Literal, NamedNode, Quad, RdfFormat, Store

from mickg.export.quads import ordered
from mickg.vocab import mg, rdf, resource

TYPE, VALUE = NamedNode(rdf.type), NamedNode(mg.value)


def test_quads_stand_by_graph_then_subject_and_a_class_before_all_else() -> None:
    a, b, one, two = (NamedNode(resource(name)) for name in "abcd")
    told = [
        Quad(a, VALUE, Literal(1), two), Quad(b, VALUE, Literal(1), one), Quad(a, VALUE, Literal(1), one),
        Quad(a, TYPE, b, one), Quad(a, VALUE, Literal(1)),
    ]  # fmt: skip
    assert ordered(stored(*told)) == [told[4], told[3], told[2], told[1], told[0]]


def test_blank_nodes_have_the_same_names_however_they_were_called() -> None:
    def made(*names: str) -> list[Quad]:
        first, second = map(BlankNode, names)
        return ordered(stored(Quad(first, VALUE, second), Quad(second, VALUE, Literal("end"))))

    assert made("x", "y") == made("y", "x")


def test_blank_nodes_named_afresh_by_each_reading_are_the_same() -> None:
    def read() -> list[Quad]:
        store = Store()
        store.load(b"[] <a:b> [ <a:c> 1 ] .", format=RdfFormat.TURTLE)
        return ordered(store)

    assert read() == read()
