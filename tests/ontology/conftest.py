"""Fixtures of the ontology's tests: its files, parsed once."""

from pathlib import Path

import pytest
from rdflib import Graph

from mickg.data import data_folder


@pytest.fixture(scope="session")
def ontology() -> Path:
    """The folder of the ontology."""
    return data_folder("ontology")


@pytest.fixture(scope="session")
def core(ontology: Path) -> Graph:
    """Classes and properties."""
    return Graph().parse(ontology / "mickg.ttl")


@pytest.fixture(scope="session")
def alignment(ontology: Path) -> Graph:
    """Links to outside vocabularies."""
    return Graph().parse(ontology / "alignment.ttl")


@pytest.fixture(scope="session")
def schemes(ontology: Path) -> dict[str, Graph]:
    """Code lists by name."""
    return {path.stem: Graph().parse(path) for path in sorted((ontology / "voc").glob("*.ttl"))}


@pytest.fixture(scope="session")
def shapes(ontology: Path) -> dict[str, Graph]:
    """Shapes by file: conformance, recommended, release."""
    return {path.stem: Graph().parse(path) for path in sorted((ontology / "shapes").glob("*.ttl"))}
