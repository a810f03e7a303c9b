"""Every rule reads its examples, with the fields they say, and leaves what it must leave."""

from collections.abc import Mapping
from importlib.resources import files
from typing import Any

import pytest
from extract_factory import article, read_in, record_of

from mickg.extract.citations import citations
from mickg.extract.directives.drawing import drawn
from mickg.extract.rules import Rule, compiled, match_around, matches, rules
from mickg.extract.skeleton import LETTERS, Skeleton
from mickg.model import Fact
from mickg.record.check import facts

NAMES = sorted(
    file.name.removesuffix(".yaml")
    for file in files("mickg.extract").joinpath("rules").iterdir()
    if ".yaml" in file.name
)
RULES = [(name, rule) for name in NAMES for rule in rules(name)]
_ABOUT_THE_TEST = {"text", "day", "gives"}


def cases(field: str) -> list[Any]:
    return [
        pytest.param(name, rule, case, id=f"{rule.id}-{n + 1}")
        for name, rule in RULES
        for n, case in enumerate(getattr(rule, field))
    ]


def skeleton(name: str, text: str, on: str | None) -> Skeleton:
    """What a rule of a file sees of a text: the first layers see what only the layers before them have read."""
    if name == "periods":
        key = article(text, on=on).key
        return Skeleton(key, citations(article(text, on=on)))
    if name == "directives":
        return drawn(read_in(text, on=on))
    found = read_in(text, on=on)
    return drawn(found) if name == "directives" else found.skeleton


@pytest.mark.parametrize(("name", "rule", "example"), cases("examples"))
def test_a_rule_reads_its_example(name: str, rule: Rule, example: Mapping[str, Any]) -> None:
    text, on = example["text"], _day(example)

    assert any(matches(rule, skeleton(name, text, on))), f"{rule.id} leaves «{text}»"


@pytest.mark.parametrize(("name", "rule", "example"), cases("examples"))
def test_what_an_example_says_is_in_the_record(name: str, rule: Rule, example: Mapping[str, Any]) -> None:
    fields = {field: value for field, value in example.items() if field not in _ABOUT_THE_TEST}
    if name == "periods":
        told = [m.value for m in read_in(example["text"], on=_day(example)).mentions if m.kind == "PERIOD"]
        found = {when.text or f"same {when.year or ''}".strip() for when in told}

        assert example["gives"] in found, f"{rule.id} reads {found}"
    else:
        read = [fact for _, _, fact in facts(record_of(example["text"], on=_day(example)))]

        assert any(_holds(fact, fields) for fact in read), f"no fact with {fields} in {read}"


@pytest.mark.parametrize(("name", "rule", "text"), cases("refused"))
def test_a_rule_leaves_what_it_must_leave(name: str, rule: Rule, text: str) -> None:
    if name == "periods":  # a pattern may fit what is no day or month, which makes no period
        assert rule.id not in {mention.rule for mention in read_in(text, on="2024-01-01").mentions}
    else:
        assert not any(matches(rule, skeleton(name, text, "2024-01-01"))), f"{rule.id} reads «{text}»"


@pytest.mark.parametrize(("name", "rule"), [pytest.param(name, rule, id=rule.id) for name, rule in RULES])
def test_a_rule_has_two_examples_and_a_counterexample(name: str, rule: Rule) -> None:
    assert len(rule.examples) >= 2, f"{name}: {rule.id}"
    assert len(rule.refused) >= 1, f"{name}: {rule.id}"


def test_no_two_rules_have_one_id() -> None:
    ids = [rule.id for _, rule in RULES]

    assert sorted(set(ids)) == sorted(ids)


def test_a_pattern_names_kinds_and_sets() -> None:
    pattern = compiled("{who:PERSON|BODY} @told {what:QUANTITY}", {"told": "(?:giao|yêu cầu)"})

    found = pattern.search(f"{LETTERS['BODY']} yêu cầu {LETTERS['QUANTITY']}")

    assert found is not None
    assert found["who"] == LETTERS["BODY"]


def test_what_a_rule_looks_back_from_is_found_behind_what_stands_before() -> None:
    skeleton = Skeleton("sở trình kế hoạch, duyệt kế hoạch", [])
    rule = Rule("test", compiled(r"(?<!\w)(?:trình|duyệt) (?P<head>kế hoạch)", {}))

    assert match_around(rule, skeleton, "head", 25, before=10) is not None
    assert match_around(rule, skeleton, "head", 19, before=10) is None


def _day(example: Mapping[str, Any]) -> str | None:
    return str(example["day"]) if "day" in example else None


def _holds(fact: Fact, fields: Mapping[str, Any]) -> bool:
    return all(_same(getattr(fact, field, None), value) for field, value in fields.items())


def _same(given: Any, wanted: Any) -> bool:
    if isinstance(given, tuple):
        return [*map(str, given)] == [*map(str, wanted if isinstance(wanted, list) else [wanted])]
    return given == wanted or (given is not None and str(given) == str(wanted))
