"""What a reader is told of the rules."""

from importlib.resources import files
from pathlib import Path

import pytest
from extract_factory import record_of

from mickg.extract.rules import rules
from mickg.extract.ruletexts import rule_texts
from mickg.record.check import facts

ARTICLES = sorted((Path(__file__).parents[1] / "articles" / "learn").glob("*.txt"))


def test_a_rule_is_told_as_its_file_writes_it() -> None:
    rule = next(one for one in rules("posts") if one.id == "post-list")
    told = rule_texts()["post-list"]
    assert told.pattern is not None
    assert "(?P<names>" in told.pattern
    assert [text for text, _ in told.examples] == [example["text"] for example in rule.examples]
    assert all("person: " in fields for _, fields in told.examples)
    assert told.refused == rule.refused


def test_the_words_of_a_rule_file_are_told_with_what_they_stand_for() -> None:
    terms = dict(rule_texts()["post-list"].terms)
    assert "{TITLE}" in terms["<held>"]
    assert terms["@courtesy"].startswith("đồng chí, ông, bà")
    assert "<several>" not in terms


def test_a_rule_is_described_in_both_languages() -> None:
    said = rule_texts()["post-before"].says
    assert said is not None
    assert (said.vi, said.en) == ("chức vụ đứng ngay trước tên", "a post right before a name")


def test_a_rule_that_is_no_pattern_is_described_all_the_same() -> None:
    rule = rule_texts()["body-known"]
    assert (rule.pattern, rule.examples) == (None, ())
    assert rule.says is not None


@pytest.mark.parametrize("name", ["directives", "documents", "events", "figures", "posts"])
def test_every_rule_of_a_fact_is_described(name: str) -> None:
    assert {rule.id for rule in rules(name) if rule_texts()[rule.id].says is None} == set()


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_every_rule_that_reads_a_fact_is_described(path: Path) -> None:
    read = {fact.rule or "" for _, _, fact in facts(record_of(path.read_text("utf-8")))}

    assert {rule for rule in read if rule not in rule_texts() or rule_texts()[rule].says is None} == set()


def test_no_description_is_of_a_rule_that_is_gone() -> None:
    source = "".join(file.read_text("utf-8") for file in Path(str(files("mickg.extract"))).rglob("*.py"))
    assert {id_ for id_, rule in rule_texts().items() if rule.pattern is None and f'"{id_}"' not in source} == set()
