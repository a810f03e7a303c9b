"""Labels beside IRIs."""

from pyoxigraph import Literal, NamedNode, Quad, Store

from mickg.answer import Table
from mickg.query import every_label, labelled
from mickg.vocab import resource, skos

MINISTRY, NAMELESS = resource("org/bo-a"), resource("org/none")


def store(*labels: Literal) -> Store:
    made = Store()
    made.extend(
        Quad(NamedNode(MINISTRY), NamedNode(skos.prefLabel), label, NamedNode(resource("g"))) for label in labels
    )
    return made


BOTH = store(Literal("Bộ A", language="vi"), Literal("Ministry A", language="en"))


def test_a_column_of_things_gets_a_column_of_labels_beside_it() -> None:
    table = Table(("body", "n"), [(MINISTRY, 1), (None, 2), (NAMELESS, 3)])
    assert labelled(table, BOTH, "en") == Table(
        ("body", "bodyLabel", "n"), [(MINISTRY, "Ministry A", 1), (None, None, 2), (NAMELESS, None, 3)]
    )


def test_a_label_that_the_language_lacks_is_given_in_another() -> None:
    table = Table(("body",), [(MINISTRY,)])
    assert labelled(table, store(Literal("Bộ A", language="vi"), Literal("A")), "en").rows == [(MINISTRY, "Bộ A")]
    assert labelled(table, store(Literal("A")), "en").rows == [(MINISTRY, "A")]


def test_a_label_that_the_query_gives_is_not_given_twice() -> None:
    table = Table(("body", "bodyLabel"), [(MINISTRY, "ours")])
    assert labelled(table, BOTH, "vi") == table


def test_columns_of_other_values_get_no_labels() -> None:
    table = Table(
        ("mixed", "nameless", "text"), [(MINISTRY, NAMELESS, f"{MINISTRY} > spells no IRI"), ("a", None, None)]
    )
    assert labelled(table, BOTH, "vi") == table


def test_a_table_without_rows_keeps_its_columns() -> None:
    assert labelled(Table(("body",), []), BOTH, "vi") == Table(("body",), [])


def test_every_thing_with_a_label_has_a_row_and_one_language_stands_in_for_the_other() -> None:
    assert every_label(BOTH).rows == [(MINISTRY, "Bộ A", "Ministry A")]
    assert every_label(store(Literal("Bộ A", language="vi"))).rows == [(MINISTRY, "Bộ A", "Bộ A")]
    assert every_label(Store()).rows == []
