"""The guide to asking the graph: its queries give rows, and its terms exist."""

import re
from pathlib import Path

import pytest

from mickg.answer import Table
from mickg.kg import KnowledgeGraph
from mickg.vocab import PREFIXES, mg

GUIDE = (Path(__file__).parents[1] / "docs" / "graph.md").read_text("utf-8")
QUERIES = re.findall(r"```sparql\n(.*?)```", GUIDE, re.DOTALL)


@pytest.mark.parametrize("query", QUERIES)
def test_every_query_of_the_guide_gives_rows(kg: KnowledgeGraph, query: str) -> None:
    table = kg.answer(query)

    assert isinstance(table, Table)
    assert len(table) > 0


def test_every_term_of_the_guide_is_in_the_ontology() -> None:
    named = set(re.findall(r"mg:(\w+)", GUIDE))

    assert named - set(mg.terms) == set()


def test_the_guide_names_every_prefix() -> None:
    listed = re.search(r"Prefixes `([\w ]+)`", GUIDE)

    assert listed is not None
    assert listed[1].split() == list(PREFIXES)
