"""Every gold record of the development articles can be read against its text and says all that the scorer asks."""

from functools import cache
from pathlib import Path

import pytest

from mickg.evaluate.kinds import CONTRACT
from mickg.evaluate.read import FactFile, read_facts
from mickg.source import read_text
from mickg.yamlfile import read_yaml

SETS = ("learn", "measure")
GOLDS = sorted(path for name in SETS for path in (Path(__file__).parent / name).glob("*.json"))
EACH = pytest.mark.parametrize("gold", GOLDS, ids=lambda path: f"{path.parent.name}/{path.stem}")
# What facts are recognised by: one name each, since the scorer compares these with one name alone.
KEYS = {
    "events": "name", "posts": "person", "documents": "number", "policies": "name", "observations": "indicator",
}  # fmt: skip


@cache
def judged(gold: Path) -> FactFile:
    return read_facts(gold, read_text(gold.with_suffix(".txt")))


@EACH
def test_gold_is_read_without_a_doubt(gold: Path) -> None:
    assert [str(warning) for warning in judged(gold).warnings] == []


@EACH
def test_every_kind_is_judged_and_no_other(gold: Path) -> None:
    assert set(judged(gold).facts) == set(CONTRACT)


@EACH
def test_the_source_is_named_as_its_files(gold: Path) -> None:
    assert read_yaml(gold).content["source"]["id"] == gold.stem


@EACH
def test_what_a_fact_is_recognised_by_is_one_name(gold: Path) -> None:
    facts = judged(gold).facts
    assert [one for kind, key in KEYS.items() for one in facts[kind] if isinstance(one.fields.get(key), list)] == []


@EACH
def test_a_field_that_is_inferred_is_one_that_the_fact_has(gold: Path) -> None:
    facts = [one for kind in CONTRACT for one in judged(gold).facts[kind]]
    assert [one for one in facts if not set(one.fields.get("inferred", ())) <= one.fields.keys()] == []


def test_there_are_forty_articles_and_fifteen_of_them_to_measure_on() -> None:
    counts = {name: sum(gold.parent.name == name for gold in GOLDS) for name in SETS}
    assert sum(counts.values()) >= 40
    assert counts["measure"] >= 15


def test_every_text_has_its_gold() -> None:
    texts = {path for name in SETS for path in (Path(__file__).parent / name).glob("*.txt")}
    assert texts == {gold.with_suffix(".txt") for gold in GOLDS}


def test_nothing_to_learn_from_is_worded_as_what_is_measured_on() -> None:
    runs = {
        name: {run for gold in GOLDS if gold.parent.name == name for run in worded(gold.with_suffix(".txt"))}
        for name in SETS
    }
    assert runs["learn"] & runs["measure"] == set()


def worded(text: Path, length: int = 40) -> set[tuple[str, ...]]:
    """Every run of so many words of a text."""
    words = read_text(text).split()
    return {tuple(words[n : n + length]) for n in range(len(words) - length + 1)}
