"""What may follow in a query that is being typed."""

import pytest

from mickg.query.complete import terms


@pytest.mark.parametrize(
    ("before", "word", "some"),
    [
        ("SELECT * { ?s m", "m", ["mg:"]),
        ("SELECT * { ?s mg:said", "mg:said", ["mg:saidAt", "mg:saidBy"]),
        ("SELECT * { ?s a mg:directiv", "mg:directiv", ["mg:Directive", "mg:directiveForce"]),
        ("SELECT * {?s skos:pref", "skos:pref", ["skos:prefLabel"]),
        ("SELECT * { GRAPH graph:reg", "graph:reg", ["graph:registry"]),
    ],
)
def test_prefixes_and_terms_are_offered_whatever_their_case(before: str, word: str, some: list[str]) -> None:
    assert terms(before) == (word, some)


@pytest.mark.parametrize(
    "before", ["", "SELECT ?m", "# mg:s", "ASK { <http://mg:s", "ASK { ?s nobody:s", "{ ?s ?p 'a'@v"]
)
def test_nothing_is_offered_where_no_term_of_ours_may_stand(before: str) -> None:
    assert terms(before)[1] == []


def test_nothing_is_offered_in_a_closed_string() -> None:
    assert terms("ASK { ?s ?p 'a mg:s' } # mg:s")[1] == []
