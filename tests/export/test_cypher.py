"""Cypher, read back by the openCypher grammar of antlr4-cypher."""

import re
from collections import Counter
from typing import Any

import pytest
from antlr4 import CommonTokenStream, InputStream
from antlr4.error.ErrorListener import ErrorListener
from antlr4_cypher import CypherLexer, CypherParser
from export_factory import NOT_IN_XML, PASSAGE, SURVIVE_EVERYWHERE, given, opened, trig
from hypothesis import given as drawn
from hypothesis import settings
from hypothesis import strategies as st

from mickg.export.cypher import cypher
from mickg.export.tables import rows
from mickg.kg import KnowledgeGraph

_SIMPLE = {"n": "\n", "r": "\r", "t": "\t", "'": "'", "\\": "\\"}


class Strict(ErrorListener):  # type: ignore[misc]  # antlr4 ships no types
    """Fails at the first place that is not Cypher."""

    def syntaxError(self, _recognizer: Any, _symbol: Any, line: int, column: int, message: str, _error: Any) -> None:  # noqa: N802 - antlr4's own name
        raise AssertionError(f"{line}:{column}: {message}")


def parsed(statement: str) -> list[str]:
    """The texts of one statement, decoded and joined where `+` joins them."""
    lexer = CypherLexer(InputStream(statement))
    tokens = CommonTokenStream(lexer)
    parser = CypherParser(tokens)
    for part in (lexer, parser):
        part.removeErrorListeners()
        part.addErrorListener(Strict())
    parser.script()
    words = [token.text for token in tokens.tokens if token.text.strip() != ""]
    texts: list[str] = []
    for before, word in zip(["", *words], words, strict=False):
        if word.startswith("'"):
            value = re.sub(
                r"\\(?:u([0-9a-f]{4})|(.))", lambda m: chr(int(m[1], 16)) if m[1] else _SIMPLE[m[2]], word[1:-1]
            )
            texts.append(texts.pop() + value if before == "+" else value)
    return texts


def statements(text: str | None = None) -> list[str]:
    return cypher(given(text)).decode().splitlines()


def test_every_statement_is_cypher() -> None:
    more = "<id/obs/giao-ban/o> a mg:Observation . <id/doc/x> a mg:Document ; skos:prefLabel 'Nghị định'@vi ."
    assert [parsed(statement) for statement in statements(trig(more=more))] != []


@pytest.mark.parametrize("start", ["MERGE (n", "DIRECTED", "HELD", "TOOK_PART", "SPOKE_OF", "ACTED_ON", "CHANGED_INTO",
                                   "CLAIMED", "n:Person", "n:Organisation", "n:Document", "n:Event"])  # fmt: skip
def test_a_statement_of_each_sort_about_the_shipped_graph_is_cypher(start: str, kg: KnowledgeGraph) -> None:
    longest = max((one for one in cypher(opened(kg.store)).decode().splitlines() if start in one), key=len)
    assert parsed(longest) != []


def test_the_shipped_graph_has_an_edge_for_each_pair_with_its_evidence(kg: KnowledgeGraph) -> None:
    text = cypher(opened(kg.store)).decode()
    told = re.findall(r"\[r:DIRECTED \{directive: '([^']+)'\}\].*? passages: \[(.*?)\]", text)
    expected = Counter(
        (str(row["directive"][0]), ", ".join(f"'{passage}'" for passage in row["passages"]))
        for row in rows(opened(kg.store), "directives")
        for _ in row["recipients"] or ("nobody",)
    )
    assert Counter(told) == expected
    assert text.count("[r:HELD ") == len(rows(opened(kg.store), "tenures"))
    assert text.count("[r:TOOK_PART ") == len(rows(opened(kg.store), "participations"))


def test_every_thing_of_an_edge_is_made_before_it(kg: KnowledgeGraph) -> None:
    lines = cypher(opened(kg.store)).decode().splitlines()
    made = {iri for line in lines if line.startswith("MERGE (n:Thing") for iri in re.findall(r"\{iri: ('[^']+')", line)}
    asked = {
        iri for line in lines if line.startswith("MATCH") for iri in re.findall(r":Thing \{iri: ('[^']+')\}", line)
    }
    assert asked - made == set()
    assert [line[:5] for line in lines] == sorted((line[:5] for line in lines), reverse=True)


def test_an_edge_carries_dates_as_dates_and_evidence_as_lists() -> None:
    (edge,) = (one for one in statements() if "DIRECTED" in one)
    assert "deadline: date('2024-03-31')" in edge
    assert f"passages: ['{PASSAGE}'], offsets: ['giao-ban:51-69']" in edge


def test_a_directive_to_nobody_named_keeps_its_edge() -> None:
    made = [one for one in statements(trig(recipients=())) if "nobody" in one]
    assert [one.split(" ", 1)[0] for one in made] == ["MERGE", "MATCH"]


@pytest.mark.parametrize("text", [*SURVIVE_EVERYWHERE, *NOT_IN_XML])
def test_hostile_texts_come_back_as_they_were(text: str) -> None:
    (edge,) = (one for one in statements(trig(text)) if "DIRECTED" in one)
    assert parsed(edge).count(text) >= 2


@drawn(st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("\\u'\x000027")))
@settings(max_examples=30, deadline=None)
def test_no_text_ends_its_statement_or_hides_a_quote_in_an_escape(text: str) -> None:
    (edge,) = (one for one in statements(trig(text)) if "DIRECTED" in one)
    assert text in parsed(edge)
    assert re.search(r"\\u00(27|5c)", edge, re.IGNORECASE) is None
