import datetime as dt
import re
from decimal import Decimal

import pytest
from pyoxigraph import Literal, NamedNode

from mickg.data import data_folder
from mickg.errors import InvalidQuery
from mickg.query import saved_queries, saved_query
from mickg.query.gate import check_query
from mickg.query.library import Parameter

XSD = "http://www.w3.org/2001/XMLSchema#"
ID = "https://w3id.org/mickg/id/"


def test_a_saved_query_is_what_the_head_of_its_file_says() -> None:
    saved = saved_query("directives")
    assert (saved.title_en, saved.answers) == (
        "Every directive: who, whom, what, by when, said where",
        ("CQ36", "CQ38"),
    )
    assert [(p.name, p.variable, p.kind, p.default) for p in saved.parameters] == [
        ("lang", "lang", "string", "vi"),
        ("director", "director", "id", None),
        ("recipient", "givenRecipient", "id", None),
        ("source", "source", "id", None),
        ("force", "givenForce", "code", None),
    ]
    assert [p.scheme for p in saved.parameters] == [None, None, None, None, "force"]


@pytest.mark.parametrize("name", saved_queries())
def test_every_saved_query_has_titles_and_is_a_query(name: str) -> None:
    saved = saved_query(name)
    assert check_query(saved.text) == "SELECT"
    assert "" not in (saved.title_vi, saved.title_en)


@pytest.mark.parametrize("name", saved_queries())
def test_every_parameter_names_a_variable_of_its_query(name: str) -> None:
    saved = saved_query(name)
    variables = set(re.findall(r"\?(\w+)", saved.text))
    assert {p.variable for p in saved.parameters} - variables == set()


def test_defaults_are_bound_unless_given() -> None:
    saved = saved_query("directives")
    assert saved.bindings({}) == {"lang": Literal("vi")}
    assert saved.bindings({"lang": "en", "recipient": "org/bo-tttt"}) == {
        "lang": Literal("en"),
        "givenRecipient": NamedNode(f"{ID}org/bo-tttt"),
    }


def test_a_parameter_that_the_query_does_not_have_is_named_with_those_it_has() -> None:
    with pytest.raises(InvalidQuery) as caught:
        saved_query("directives").bindings({"director": "org/bo-tttt", "whom": "x"})
    assert str(caught.value) == (
        "the query directives has no parameter 'whom'; it has: lang, director, recipient, source, force"
    )


@pytest.mark.parametrize(
    ("name", "offer"),
    [
        ("directive", "did you mean directives or "),
        ("who-directs-whom", "did you mean who-directed-whom or "),
        ("xyzzy", "'mickg query --list' shows them"),
        ("../library/directives", "did you mean directives"),
        ("", "'mickg query --list' shows them"),
    ],
)
def test_a_name_of_no_saved_query_is_answered_with_the_nearest(name: str, offer: str) -> None:
    with pytest.raises(InvalidQuery) as caught:
        saved_query(name)
    assert str(caught.value).startswith(f"there is no saved query '{name}'; {offer}")


@pytest.mark.parametrize(
    ("kind", "value", "term"),
    [
        ("id", "org/bo-tttt", NamedNode(f"{ID}org/bo-tttt")),
        ("id", "id:org/bo-tttt", NamedNode(f"{ID}org/bo-tttt")),
        ("id", "https://example.org/a", NamedNode("https://example.org/a")),
        ("string", '"} DROP', Literal('"} DROP')),
        ("string", "https://example.org/a", Literal("https://example.org/a")),
        ("date", "2024-03-11", Literal("2024-03-11", datatype=NamedNode(f"{XSD}date"))),
        ("date", dt.date(2024, 3, 11), Literal("2024-03-11", datatype=NamedNode(f"{XSD}date"))),
        ("integer", "505", Literal("505", datatype=NamedNode(f"{XSD}integer"))),
        ("decimal", "28.57", Literal("28.57", datatype=NamedNode(f"{XSD}decimal"))),
        ("decimal", Decimal("28.57"), Literal("28.57", datatype=NamedNode(f"{XSD}decimal"))),
    ],
)
def test_a_callers_value_becomes_a_term_of_the_parameters_kind(
    kind: str, value: object, term: NamedNode | Literal
) -> None:
    assert Parameter("name", "name", kind, None).term(value) == term


@pytest.mark.parametrize(
    "value", ["praise", "voc:statement-kind/praise", "https://w3id.org/mickg/voc/statement-kind/praise"]
)
def test_a_code_is_taken_bare_or_in_full(value: str) -> None:
    kind = Parameter("kind", "kind", "code", None, "statement-kind")
    assert kind.term(value) == NamedNode("https://w3id.org/mickg/voc/statement-kind/praise")


def test_what_can_be_no_code_is_refused_with_its_scheme() -> None:
    with pytest.raises(InvalidQuery) as caught:
        Parameter("kind", "kind", "code", None, "statement-kind").term('"} DROP')
    assert str(caught.value) == "kind takes a code of statement-kind, or an IRI, not '\"} DROP'; correct it"


@pytest.mark.parametrize("name", saved_queries())
def test_every_code_is_of_a_scheme_of_the_ontology(name: str) -> None:
    schemes = {path.stem for path in (data_folder("ontology") / "voc").glob("*.ttl")}
    assert {p.scheme for p in saved_query(name).parameters if p.kind == "code"} <= schemes


@pytest.mark.parametrize(
    ("kind", "value", "complaint"),
    [
        ("id", '"} DROP', "name takes a registry id such as org/bo-tttt, or an IRI, not '\"} DROP'; correct it"),
        ("date", "11/3/2024", "name takes a value of kind date, not '11/3/2024'; correct it"),
        ("date", "2024-02-30", "name takes a value of kind date, not '2024-02-30'; correct it"),
        ("integer", "many", "name takes a value of kind integer, not 'many'; correct it"),
        ("decimal", "28,57", "name takes a value of kind decimal, not '28,57'; correct it"),
    ],
)
def test_a_value_that_is_none_of_its_kind_is_refused(kind: str, value: str, complaint: str) -> None:
    with pytest.raises(InvalidQuery) as caught:
        Parameter("name", "name", kind, None).term(value)
    assert str(caught.value) == complaint
