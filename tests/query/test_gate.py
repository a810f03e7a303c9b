from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import Store

from mickg.errors import InvalidQuery
from mickg.query.gate import MAX_DEPTH, MAX_LENGTH, MAX_OPERATORS, check_query, located

GRAPH = "https://w3id.org/mickg/graph/registry"
OUTSIDE = "http://127.0.0.1:9/"


def refusal(query: str) -> str:
    with pytest.raises(InvalidQuery) as caught:
        check_query(query)
    return str(caught.value)


@pytest.mark.parametrize(
    ("query", "form"),
    [
        ("SELECT * { ?s ?p ?o }", "SELECT"),
        ("prefix a: <b:> ask {}", "ASK"),
        ("# SELECT\nCONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }", "CONSTRUCT"),
        ("BASE <http://a/> DESCRIBE <b>", "DESCRIBE"),
    ],
)
def test_the_form_of_a_query_is_its_first_word_of_the_four(query: str, form: str) -> None:
    assert check_query(query) == form


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * { SERVICE <URL> {} }",
        "SELECT * { service silent <URL> {} }",
        "SELECT * { OPTIONAL { SERVICE <URL> {} } }",
        "SELECT * { FILTER NOT EXISTS { SERVICE <URL> {} } }",
        "SELECT * { { SELECT * { SERVICE ?where {} } } }",
        "SELECT * { \\u0053ERVICE <URL> {} }",
        "SELECT * { SERV\\U00000049CE <URL> {} }",
        "SELECT * { # a comment\rSERVICE <URL> {} }",
        "SELECT * { ?s <a:\\u00e9#> ?o SERVICE <URL> {} }",
        "SELECT * { ?s ?p '''a' ''' SERVICE <URL> {} }",
        "SELECT * { FILTER(?a<?b)SERVICE<URL>{} }",
        "SELECT * { ?s ?p 'x'@en SERVICE <URL> {} }",
        "PREFIX e: <b:> SELECT * { ?s e:a\\'b ?o SERVICE <URL> {} FILTER('x' = 'y') }",
    ],
)
def test_service_is_refused_wherever_it_stands(query: str) -> None:
    assert "SERVICE asks another server, which mickg does not do; ask this graph alone" in refusal(
        query.replace("URL", OUTSIDE)
    )


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * { BIND('\\u0027' AS ?x) SERVICE <URL> {} BIND('\\u0027' AS ?y) }",
        "SELECT * { SERVICESILENT<URL>{} }",
        "PREFIX e: <URL> SELECT * { SERVICEe:{} }",
        "PREFIX : <URL> SELECT * { SERVICE:{} }",
        "PREFIX : <URL> SELECT * { ?a ?b ?c.SERVICE:{} }",
        "SELECT * { ?a ?b trueSERVICE<URL>{} }",
        "PREFIX : <URL> SELECT * { ?a ?b trueSERVICE:{} }",
        "SELECT * { ?a ?b 1e5SERVICE<URL>{} }",
    ],
)
def test_service_is_refused_where_only_an_engine_would_see_it(query: str) -> None:
    assert "SERVICE asks another server" in refusal(query.replace("URL", OUTSIDE))


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * { ?s ?p 'SERVICE' }",
        'SELECT * { ?s ?p "a \\" SERVICE <b:>" }',
        "SELECT * { ?s ?p '''it's\nSERVICE <b:>''' }",
        "SELECT * { ?s <http://a/SERVICE> ?o } # SERVICE <b:>",
        "PREFIX e: <b:> SELECT * { ?s e:SERVICE e:LOAD.FROM }",
        "SELECT ?SERVICE $LOAD { ?SERVICE ?p ?LOAD }",
        "SELECT * { ?s ?p 'x'@service }",
        "SELECT ?INSERT { ?s ?p 'DROP' } # DELETE",
    ],
)
def test_words_in_strings_names_and_comments_are_no_commands(query: str) -> None:
    assert check_query(query) == "SELECT"


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * FROM <file:///etc/passwd> {}",
        "SELECT * FROM NAMED <file:///etc/passwd> {}",
        "SELECT * FROM <http://127.0.0.1:9/> {}",
        f"SELECT * FROM <{GRAPH}> FROM <file:///etc/passwd> {{}}",
        "BASE <file:///etc/> SELECT * FROM <passwd> {}",
        "PREFIX e: <file:///etc/> SELECT * FROM e:passwd {}",
        "PREFIX e: <file:///etc/> SELECT * FROMe:passwd {}",
        "SELECT * FROM#\n<file:///etc/passwd> {}",
        "SELECT * FROMNAMED<file:///etc/passwd> {}",
        "PREFIX : <file:///etc/passwd> SELECT * FROM: {}",
        "ASK \\u0046ROM <file:///etc/passwd> {}",
    ],
)
def test_from_anything_outside_is_refused(query: str) -> None:
    assert (
        refusal(query)
        .partition(": ")[2]
        .startswith("FROM may name only graphs of this graph (<https://w3id.org/mickg/graph/…>); take it out")
    )


@pytest.mark.parametrize("words", ["FROM", "FROM NAMED", "from named"])
def test_from_a_graph_of_this_graph_is_answered(words: str) -> None:
    assert check_query(f"PREFIX from: <b:> SELECT * {words} <{GRAPH}> {{ ?s from:a ?o }}") == "SELECT"


def test_load_is_refused() -> None:
    assert "LOAD loads a file or page, which mickg does not do; ask this graph alone" in refusal("LOAD <file:///a>")


@pytest.mark.parametrize("word", ["INSERT", "DELETE", "CLEAR", "DROP", "CREATE", "COPY", "MOVE", "ADD", "delete"])
def test_an_update_is_refused(word: str) -> None:
    assert refusal(f"PREFIX e: <b:>\n{word} DATA {{ e:a e:b e:c }}") == (
        f"line 2, column 1: {word.upper()} changes the graph, and queries only read; correct a record instead\n"
        f"  {word} DATA {{ e:a e:b e:c }}\n"
        "  ^"
    )


@pytest.mark.parametrize("text", ["", "who directed whom", "# SELECT", "?SELECT"])
def test_what_is_no_query_is_refused(text: str) -> None:
    assert refusal(text) == "the query has no SELECT, CONSTRUCT, ASK or DESCRIBE; begin it with one of them"


@pytest.mark.parametrize("escape", ["\\ud800", "\\U00110000"])
def test_an_escape_that_is_no_character_is_refused(escape: str) -> None:
    assert refusal(f"SELECT * {{ ?s ?p '{escape}' }}") == f"the escape {escape} is no character; correct it"


def test_a_query_has_a_largest_length() -> None:
    at_most = "ASK {}".ljust(MAX_LENGTH)
    assert check_query(at_most) == "ASK"
    assert refusal(at_most + " ") == (f"the query has {MAX_LENGTH + 1} characters, more than {MAX_LENGTH}; shorten it")


@pytest.mark.parametrize(("start", "end"), [("{", "}"), ("FILTER(IF(1,1,", "))"), ("?s ?p [", "]")])
def test_brackets_are_nested_no_deeper_than_engines_bear(start: str, end: str) -> None:
    assert check_query(f"SELECT * {{ {start * 30} {end * 30} }}") == "SELECT"
    deeper = f"SELECT * {{ {start * MAX_DEPTH} {end * MAX_DEPTH} }}"
    assert f"brackets are nested deeper than {MAX_DEPTH}; ask for less at once" in refusal(deeper)


@pytest.mark.parametrize("operator", ["!", "-1", "+1 ", "^"])
def test_operators_are_no_more_than_engines_bear(operator: str) -> None:
    assert f"there are more than {MAX_OPERATORS} operators; ask for less" in refusal(
        f"SELECT * {{ FILTER(1 {operator * (MAX_OPERATORS + 1)}1) }}"
    )


def test_a_place_is_shown_with_its_line_and_a_caret() -> None:
    assert located("SELECT *\n{\t? }", 11, "what is this") == "line 2, column 3: what is this\n  { ? }\n    ^"


PIECES = st.sampled_from([
    "SELECT", "ASK", "FROM", "NAMED", "SERVICE", "LOAD", "INSERT", "'", '"', "'''", '"""', "\\u0027", "\\u0053", "\\",
    "<", ">", "{", "}", "(", ")", "#", "\n", "a:", ":", "?x", "@en", "1e5", "true", ".", ";", "^", "!", "-",
])  # fmt: skip


@given(st.text() | st.lists(PIECES).map("".join))
def test_any_text_is_a_query_or_an_invalid_query(text: str) -> None:
    with suppress(InvalidQuery):
        assert check_query(text) in {"SELECT", "CONSTRUCT", "ASK", "DESCRIBE"}


@given(st.lists(PIECES | st.just(" "), max_size=12), st.lists(PIECES | st.just(" "), max_size=12))
def test_whatever_surrounds_it_the_engine_never_meets_a_service_that_passed(
    before: list[str], after: list[str]
) -> None:
    query = f"SELECT * {{ {''.join(before)}SERVICE<{OUTSIDE}>{{}}{''.join(after)} }}"
    with suppress(InvalidQuery):
        check_query(query)
        with suppress(SyntaxError):
            list(Store().query(query))  # type: ignore[arg-type] # a SELECT; asking a closed port raises OSError
