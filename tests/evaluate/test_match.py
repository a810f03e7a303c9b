from factory import directive, evidence, observation, post, record

from mickg.evaluate.fact import Fact, fact, facts_of
from mickg.evaluate.match import match
from mickg.model import Record


def posts(*organisations: str) -> list[Fact]:
    return [fact("posts", post(organisation=name)) for name in organisations]


def test_facts_are_paired_one_to_one_the_strongest_first() -> None:
    matched = match("posts", posts("Bộ A", "Bộ B"), posts("Bộ C", "Bộ B", "Bộ B"))
    assert [(pair.gold.fields["organisation"], pair.given.fields["organisation"]) for pair in matched.pairs] == [
        ("Bộ B", "Bộ B"), ("Bộ A", "Bộ C"),
    ]  # fmt: skip
    assert [pair.whole for pair in matched.pairs] == [True, False]
    assert [one.fields["organisation"] for one in matched.extra] == ["Bộ B"]


def test_of_pairs_as_strong_the_whole_one_comes_first() -> None:
    gold = [fact("directives", directive())]
    given = [fact("directives", directive(due="2024")), fact("directives", directive())]
    matched = match("directives", gold, given)
    assert [pair.whole for pair in matched.pairs] == [True]
    assert matched.extra == (given[0],)


def test_what_has_no_pair_is_left_in_its_order() -> None:
    gold = posts("Bộ A")
    given = [fact("posts", post(person=name)) for name in ("Phan Tâm", "Bùi Hoàng Phương")]
    matched = match("posts", gold, given)
    assert (matched.pairs, list(matched.missed), list(matched.extra)) == ((), gold, given)
    assert (matched.gold, matched.given) == (gold, given)


def test_a_fact_knows_how_much_of_its_place_it_shares() -> None:
    long, short, away = (
        fact("observations", observation(evidence=evidence(*quotes)))
        for quotes in (["505 triệu"], ["505", "505"], ["Sáng"])
    )
    assert (long.overlap(short), long.shared(short)) == (1.0, 3 / 9)
    assert (long.overlap(away), long.shared(away)) == (0.0, 0.0)
    nowhere = fact("observations", {"value": 1})
    assert (nowhere.overlap(nowhere), nowhere.shared(nowhere)) == (0.0, 0.0)


def test_the_facts_of_a_record_are_plain_values() -> None:
    facts = facts_of(record(observations=[observation(value=28.57)]))
    assert facts["observations"][0].fields["value"] == 28.57
    assert facts["observations"][0].fields["inferred"] == ["period"]
    assert facts["posts"] == ()
    assert set(facts) == set(Record.model_fields) - {"source", "reviewed", "left_out"}
