"""Fixtures of the query tests."""

import pytest
from pyoxigraph import NamedNode, Store
from second_engine import SecondEngine

from mickg.data import data_folder
from mickg.graph.store import FILE, as_trig
from mickg.kg import KnowledgeGraph
from mickg.vocab import graph

LEFT_OUT = {NamedNode(graph(f"source/{name}")) for name in ("giao-ban-2024-q1", "tong-ket-2019")}


@pytest.fixture(scope="session")
def rdflib_engine() -> SecondEngine:
    """The shipped graph in rdflib."""
    return SecondEngine((data_folder("graph") / FILE).read_bytes())


@pytest.fixture(scope="session")
def part(kg: KnowledgeGraph) -> KnowledgeGraph:
    """The shipped graph without two of its articles: each saved query has rows in it, rdflib half as much to do."""
    made = Store()
    made.extend(quad for quad in kg.store if quad.graph_name not in LEFT_OUT)
    return KnowledgeGraph(made, kg.path)


@pytest.fixture(scope="session")
def part_in_rdflib(part: KnowledgeGraph) -> SecondEngine:
    """The same part in rdflib."""
    return SecondEngine(as_trig(part.store))
