"""A query's graph pattern: what it joins to what, where each part stands, and all else as SPARQL writes it."""

import pytest

from mickg.errors import InvalidQuery
from mickg.pattern import GraphPattern, Place
from mickg.query import saved_queries
from mickg.query.gate import check_query
from mickg.query.pattern import graph_pattern
from mickg.query.run import check_syntax


def asked(where: str, select: str = "*") -> GraphPattern:
    return graph_pattern(f"SELECT {select} {{ {where} }}")


def paths(pattern: GraphPattern) -> list[str]:
    return [triple.path for triple in pattern.triples]


def places(pattern: GraphPattern) -> list[Place]:
    return [triple.place for triple in pattern.triples]


def texts(pattern: GraphPattern, kind: str) -> list[str]:
    return [one.text for one in pattern.clauses if one.kind == kind]


@pytest.mark.parametrize(
    "path",
    ["mg:a", "a", "?p", "mg:a/mg:b", "mg:a|mg:b", "^mg:a", "mg:a*", "(mg:a/mg:b)+", "mg:a/(mg:b|^mg:c)?", "!mg:a",
     "!(mg:a|mg:b)", "<https://example.org/p>", "^(mg:a/mg:b)"],
)  # fmt: skip
def test_a_property_path_is_written_as_sparql_writes_it(path: str) -> None:
    assert paths(asked(f"?s {path} ?o")) == [path]


@pytest.mark.parametrize(
    "expression",
    ["?a = 1 && ?b = 2 || ?c < 3", "(?a || ?b) && ?c", "(?a + 1) * 2 > ?b - 3", "!BOUND(?a)", "?a IN (1, 2)",
     "?a NOT IN (mg:b, ?c)", "REGEX(?a, \"x\", \"i\")", "COALESCE(?a, \"\") = \"\"", "IF(?a, 1, 2) != -?b",
     "NOT EXISTS { ?a mg:b ?c . }", "EXISTS { GRAPH ?g { ?a mg:b ?c . FILTER(?c > 1) } }",
     "LANG(?a) = \"vi\" || ?a = \"x\"@vi || ?a = \"1\"^^xsd:date", "xsd:integer(?a) = 1.5", "?a - (?b - ?c) = 0",
     "SUBSTR(?a, 1, 2) = \"a\\\"b\\n\""],
)  # fmt: skip
def test_a_filter_is_written_as_it_means(expression: str) -> None:
    written = texts(asked(f"?a ?p ?b FILTER({expression})"), "filter")
    assert written == [expression]
    assert texts(asked(f"?a ?p ?b FILTER({written[0]})"), "filter") == written


@pytest.mark.parametrize("name", saved_queries())
def test_what_is_written_of_every_saved_query_is_sparql(name: str) -> None:
    pattern = graph_pattern(saved_queries()[name].text)
    wheres = [f"FILTER({one})" for one in texts(pattern, "filter")]
    wheres += [f"VALUES {one}" for one in texts(pattern, "values")] + texts(pattern, "minus")
    for where in wheres:
        assert check_query(f"SELECT * {{ {where} }}") == "SELECT"
        check_syntax(f"SELECT * {{ {where} }}")
    assert len(pattern.triples) > 0


def test_each_triple_pattern_says_where_it_stands() -> None:
    pattern = asked(
        "GRAPH ?g { ?a mg:p ?b } OPTIONAL { ?a mg:q ?c } { ?a mg:r ?d } UNION { ?a mg:s ?e } "
        "{ SELECT ?a { ?a mg:t 1 } }"
    )
    assert places(pattern) == [
        Place(graph="?g"), Place(optional=True), Place(branch="1a"), Place(branch="1b"), Place(subselect=1),
    ]  # fmt: skip
    assert texts(pattern, "union") == ["1a UNION 1b"]
    assert texts(pattern, "subselect") == ["SELECT ?a"]


def test_a_union_in_a_branch_is_named_after_it() -> None:
    pattern = asked("{ { ?a mg:p 1 } UNION { ?a mg:q 1 } } UNION { ?a mg:r 1 }")
    assert [one.branch for one in places(pattern)] == ["1a.2a", "1a.2b", "1b"]


def test_a_variable_that_a_subselect_keeps_to_itself_is_another() -> None:
    pattern = asked("?a mg:p ?b { SELECT ?a { ?a mg:q ?b } }")
    assert [(one.subject, one.object) for one in pattern.triples] == [("?a", "?b"), ("?a", "?b#1")]
    assert [pattern.ends[key].text for key in ("?b", "?b#1")] == ["?b", "?b"]
    assert (pattern.ends["?b"].selected, pattern.ends["?b#1"].selected) == (True, False)


def test_selected_variables_are_known_in_every_form() -> None:
    def chosen(text: str) -> set[str]:
        return {key for key, end in graph_pattern(text).ends.items() if end.selected}

    assert chosen("SELECT ?a { ?a ?p ?b }") == {"?a"}
    assert chosen("SELECT (STR(?a) AS ?c) { ?a ?p ?b }") == set()
    assert chosen("CONSTRUCT { ?a mg:p ?b } WHERE { ?a mg:q ?b ; mg:r ?c }") == {"?a", "?b"}
    assert chosen("CONSTRUCT WHERE { ?a mg:q ?b }") == {"?a", "?b"}
    assert chosen("DESCRIBE ?b { ?a mg:q ?b }") == {"?b"}
    assert chosen("ASK { ?a mg:q ?b }") == set()


def test_a_constant_has_its_iri_a_value_its_text_and_each_use_an_end_of_its_own() -> None:
    pattern = graph_pattern('PREFIX e: <https://e.org/> SELECT * { ?a e:p e:x ; a mg:Directive ; e:q "1"@vi , e:x }')
    ends = [(one.text, one.kind, one.iri) for one in pattern.ends.values() if one.kind != "variable"]
    assert ends == [
        ("e:x", "iri", "https://e.org/x"), ("mg:Directive", "iri", "https://w3id.org/mickg/ont#Directive"),
        ('"1"@vi', "literal", None), ("e:x", "iri", "https://e.org/x"),
    ]  # fmt: skip


def test_blank_nodes_have_the_same_names_each_time() -> None:
    text = "SELECT * { [ mg:p ?a ] mg:q ( 1 2 ) }"
    assert graph_pattern(text) == graph_pattern(text)
    assert {end.text for end in graph_pattern(text).ends.values() if end.kind == "blank"} == {"[ ]"}


def test_what_is_no_triple_pattern_is_told_in_its_order() -> None:
    pattern = graph_pattern(
        "SELECT ?a (COUNT(DISTINCT ?b) AS ?n) (GROUP_CONCAT(?b ; SEPARATOR = ', ') AS ?all) { ?a mg:p ?b "
        "VALUES (?a ?b) { (1 UNDEF) } BIND(?b + 1 AS ?c) MINUS { ?a mg:q ?b } } "
        "GROUP BY ?a HAVING(COUNT(*) > 1) ORDER BY DESC(?n) ?a LIMIT 3 OFFSET 2"
    )
    assert [(one.kind, one.text) for one in pattern.clauses] == [
        ("select", 'SELECT ?a (COUNT(DISTINCT ?b) AS ?n) (GROUP_CONCAT(?b ; SEPARATOR = ", ") AS ?all)'),
        ("values", "(?a ?b) { (1 UNDEF) }"), ("bind", "?b + 1 AS ?c"), ("minus", "MINUS { ?a mg:q ?b . }"),
        ("group", "GROUP BY ?a"), ("having", "HAVING (COUNT(*) > 1)"), ("order", "ORDER BY DESC(?n) ?a"),
        ("limit", "LIMIT 3 OFFSET 2"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("SELECT ?s\n{ ?s ?p }", "line 2, column 10: the query cannot be read from here"),
        ("SELECT * { SERVICE <http://e/> {} }", "SERVICE asks another server"),
        ("DROP ALL", "DROP changes the graph"),
        (f"SELECT * {'{' * 50} ?s ?p ?o {'}' * 50}", "nested too deeply to be drawn"),
    ],
)
def test_a_text_that_is_no_query_is_refused_as_elsewhere(text: str, message: str) -> None:
    with pytest.raises(InvalidQuery, match=message):
        graph_pattern(text)
