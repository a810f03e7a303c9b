"""What search compares, and what labels an IRI."""

from mickg.answer import Table
from mickg.view.explorer.things import key, things, words
from mickg.vocab import concept, mg, resource

NAMES = Table(
    ("iri", "kind", "preferred", "label", "language"),
    [(resource("org/a"), "Organisation", True, "Bộ A", "vi"), (resource("org/a"), "Agent", False, "BA", None),
     (resource("place/b"), "Place", True, "B", "vi")],
)  # fmt: skip
LABELS = Table(
    ("iri", "vi", "en"),
    [(resource("org/a"), "Bộ A", "Ministry A"), (resource("place/b"), "B", "B"),
     (concept("force", "order"), "mệnh lệnh", "order")],
)  # fmt: skip


def test_a_key_is_an_id_or_a_prefixed_name_or_the_iri_itself() -> None:
    keys = [key(iri) for iri in (resource("org/a"), concept("force", "order"), mg.Person, "https://example.org/x")]

    assert keys == ["org/a", "voc:force/order", "mg:Person", "https://example.org/x"]


def test_each_thing_stands_once_with_its_kind_labels_and_other_names() -> None:
    assert things(NAMES, LABELS) == {
        "kinds": ["Agent", "Place"],
        "things": [["org/a", 0, "Bộ A", "Ministry A", ["BA"]], ["place/b", 1, "B", "B", []]],
    }


def test_other_labels_are_those_of_what_is_no_thing() -> None:
    named = {str(row[0]) for row in NAMES.rows}

    assert words(LABELS, named) == {"voc:force/order": ["mệnh lệnh", "order"]}
