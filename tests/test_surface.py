"""What `import mickg` offers, and what it costs."""

import inspect
import re
import subprocess
import sys
from pathlib import Path

import pytest

import mickg

PAGE = Path(__file__).parents[1] / "docs" / "python.md"


def documented(heading: str) -> set[str]:
    """The names in the first column of the table under a heading of docs/python.md."""
    section = PAGE.read_text("utf-8").split(f"# {heading}\n", 1)[1].split("\n#", 1)[0]
    return set(re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE))


def test_the_public_names_are_the_documented_ones() -> None:
    assert set(mickg.__all__) == documented("Python")


def test_every_public_name_is_there_and_says_what_it_is() -> None:
    assert {name for name in mickg.__all__ if inspect.getdoc(getattr(mickg, name)) is None} == set()


def test_the_methods_of_a_graph_are_the_documented_ones() -> None:
    methods = inspect.getmembers(mickg.KnowledgeGraph, inspect.isfunction)
    assert {name for name, _ in methods if not name.startswith("_")} == documented("KnowledgeGraph")


def test_every_error_is_caught_as_the_root_error() -> None:
    errors = [value for name in mickg.__all__ if isinstance(value := getattr(mickg, name), type)]
    assert {e for e in errors if issubclass(e, Exception) and not issubclass(e, mickg.MickgError)} == set()


@pytest.mark.parametrize("heavy", ["IPython", "networkx", "numpy", "pandas", "pydantic", "pyshacl", "rdflib"])
def test_import_leaves_heavy_packages_alone(heavy: str) -> None:
    program = f"import sys, mickg; print({heavy!r} in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_the_extension_of_notebooks_is_there_when_asked_for() -> None:
    assert callable(mickg.load_ipython_extension)


def test_a_name_that_is_not_there_is_no_attribute() -> None:
    assert not hasattr(mickg, "load_extension")
