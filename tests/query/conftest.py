"""Fixtures of the query tests."""

import pytest
from second_engine import SecondEngine

from mickg.data import data_folder
from mickg.graph.store import FILE


@pytest.fixture(scope="session")
def rdflib_engine() -> SecondEngine:
    """The shipped graph in rdflib."""
    return SecondEngine(data_folder("graph") / FILE)
