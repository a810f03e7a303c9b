"""Fixtures of all tests."""

import gc
from pathlib import Path

import pytest
from factory import Fields
from graph.graph_factory import Tiny, write_data
from hypothesis import settings

import mickg
from mickg import pipeline
from mickg.data import data_folder
from mickg.kg import KnowledgeGraph

# How long an example takes says more about the machine than about the code.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


@pytest.fixture(scope="module", autouse=True)
def _freeze() -> None:
    """What earlier tests hold is not gone over again whenever this module's garbage is collected."""
    gc.freeze()


@pytest.fixture(scope="session")
def kg() -> KnowledgeGraph:
    """The shipped graph."""
    return mickg.open()


@pytest.fixture(scope="session")
def repository() -> Path:
    """The top folder of the checkout."""
    return Path(__file__).parents[1]


@pytest.fixture(scope="session")
def corpus(repository: Path) -> Path:
    """The folder of the five articles, which lives outside the repository."""
    return _beside(repository, "corpus", "the articles' texts")


@pytest.fixture(scope="session")
def gold(repository: Path) -> Path:
    """The folder of the scorer and its gold records, which lives outside the repository."""
    return _beside(repository, "record", "the scorer and its gold records")


def _beside(repository: Path, name: str, what: str) -> Path:
    folder = repository.parent / "shared" / name
    if not folder.is_dir():
        pytest.skip(f"{what} are not here: {folder} is no folder")
    return folder


@pytest.fixture
def tiny(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tiny:
    """Builds read a tiny data folder with the records given, by file name; it names a folder to build into."""
    real = data_folder("ontology")

    def made(**records: Fields) -> Path:
        data = write_data(tmp_path / "graph", **records)
        monkeypatch.setattr(pipeline, "data_folder", lambda name: data if name == "graph" else real)
        return tmp_path / "out"

    return made
