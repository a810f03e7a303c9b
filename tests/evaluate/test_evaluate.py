"""The command: records of a tiny folder compared with gold, as a user calls it."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner, Result
from factory import TEXT, Fields, act, content, event, evidence, observation, organisation, post

from mickg.cli import main
from mickg.evaluate.kinds import CONTRACT


def mickg(*words: str | Path) -> Result:
    return CliRunner().invoke(main, ["evaluate", *map(str, words)], env={"COLUMNS": "160"})


def answered(*words: str | Path) -> str:
    done = mickg(*words)
    assert (done.exit_code, done.stderr) == (0, "")
    return done.stdout


def written(folder: Path, text: str = TEXT, **kinds: Any) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "giao-ban.yaml").write_text(yaml.safe_dump(content(**kinds), allow_unicode=True), "utf-8")
    (folder / "giao-ban.txt").write_text(text, "utf-8")
    return folder


def lines(told: str, *starts: str) -> list[str]:
    """The lines of a table that begin so, without blanks between columns."""
    return [" ".join(line.split()) for line in told.splitlines() if " ".join(line.split()).startswith(starts)]


GOLD: Fields = {"posts": [post()], "observations": [observation(), observation(value=3, evidence=evidence("11/3"))]}
GIVEN: Fields = {
    "posts": [post()],
    "observations": [observation(period="2024"), observation(value=11, evidence=evidence("11/3"))],
}


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    return written(tmp_path / "gold", **GOLD)


@pytest.fixture
def given(tmp_path: Path) -> Path:
    return written(tmp_path / "given", **GIVEN)


def test_each_kind_has_its_rates_at_both_strictnesses(gold: Path, given: Path) -> None:
    told = answered(gold, "--records", given)
    assert lines(told, "posts 1", "observations 2", "mean F1") == [
        "posts 1 1 1.000 1.000 1.000 1.000 1.000 1.000",
        "observations 2 2 0.500 0.500 0.500 0.000 0.000 0.000",
        "mean F1 0.750 0.500",
    ]


def test_each_field_has_its_share_among_facts_found(gold: Path, given: Path) -> None:
    told = answered(gold, "--records", given)
    assert lines(told, "observations period", "observations bound", "posts title") == [
        "posts title 1 1.000 1 1.000",
        "observations period 1 0.000 1 0.000",
        "observations bound 1 1.000 0",
    ]


def test_figures_that_gold_reads_otherwise_are_counted(gold: Path, given: Path) -> None:
    assert lines(answered(gold, "--records", given), "2 ") == ["2 1 50.00 % 0 0.00 %"]


def test_several_sets_are_compared_with_the_first(tmp_path: Path, gold: Path, given: Path) -> None:
    measure = written(tmp_path / "measure", posts=[post()], observations=[observation(period="2024")])
    told = answered(gold, measure, "--records", given)
    assert lines(told, "posts gold", "posts measure", "observations measure - gold", "mean F1 measure - gold") == [
        "posts gold 1 1 1.000 1.000 1.000 1.000 1.000 1.000",
        "posts measure 1 1 1.000 1.000 1.000 1.000 1.000 1.000",
        "posts measure - gold +0.000 +0.000 +0.000 +0.000 +0.000 +0.000",
        "observations measure - gold +0.000 +0.500 +0.167 +0.500 +1.000 +0.667",
        "mean F1 measure - gold +0.083 +0.333",
    ]


def test_misses_are_listed_with_what_gold_says_and_the_passage(gold: Path, given: Path) -> None:
    told = answered(gold, "--records", given, "--misses").split("\n\n")[0].splitlines()
    assert [line.split(":")[0] for line in told] == [
        "giao-ban observations missed", "giao-ban observations misread", "giao-ban observations wrong",
    ]  # fmt: skip
    assert all("«11/3»" in line for line in told[:2])
    assert "value: 11" in told[1]
    assert "; gold " in told[1]
    assert "; given period: 2024; gold period: 2024-Q1 «ước đạt 505 triệu bưu gửi»" in told[2]


def test_the_figures_come_as_json(gold: Path, given: Path) -> None:
    told = json.loads(answered(gold, "--records", given, "--json", "--misses"))
    (one,) = told["sets"]
    assert (one["name"], one["articles"], one["found"], one["whole"]) == ("gold", 1, 0.75, 0.5)
    assert one["kinds"]["observations"]["found"] == {"facts": 1, "precision": 0.5, "recall": 0.5, "f1": 0.5}
    assert one["kinds"]["observations"]["fields"]["bound"] == {"pairs": 1, "right": 1, "said": 0, "said_right": 0}
    assert one["figures"] == {"given": 2, "misread": 1, "unfounded": 0}
    assert [(miss["article"], miss["kind"], miss["what"]) for miss in told["misses"]] == [
        ("giao-ban", "observations", what) for what in ("missed", "misread", "wrong")
    ]
    assert told["misses"][2]["instead"] == {"period": "2024-Q1"}


def test_json_without_misses_has_figures_alone(gold: Path, given: Path) -> None:
    assert set(json.loads(answered(gold, "--records", given, "--json"))) == {"sets"}


def test_kinds_may_be_chosen(gold: Path, given: Path) -> None:
    told = answered(gold, "--records", given, "--kind", "posts", "--misses")
    assert "observations" not in told
    assert lines(told, "mean F1") == ["mean F1 1.000 1.000"]


def test_a_kind_that_there_is_not_is_refused(gold: Path, given: Path) -> None:
    done = mickg(gold, "--records", given, "--kind", "post")
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr == "mickg: --kind: there is no kind of fact 'post'; did you mean posts or policies?\n"


def test_what_a_review_did_is_counted_by_kind(tmp_path: Path) -> None:
    part = organisation(name="Vụ Bưu chính", part_of="Bộ Thông tin và Truyền thông")
    reviewed = written(
        tmp_path / "records", reviewed={"on": "2026-11-21"}, posts=[post()], organisations=[organisation(), part],
        acts=[act()],
    )  # fmt: skip
    drafted = written(
        tmp_path / "drafts", posts=[post(organisation="Chính phủ")], organisations=[organisation()], events=[event()]
    )
    told = answered(reviewed, "--records", drafted)
    assert lines(told.partition("review")[2], "posts", "organisations", "events", "acts", "all") == [
        "events 0 0 0 1",
        "posts 0 1 0 0",
        "organisations 1 0 1 0",
        "acts 0 0 1 0",
        "all 1 1 2 1",
    ]


def test_of_gold_that_nobody_reviewed_no_review_is_counted(gold: Path, given: Path) -> None:
    assert "review" not in answered(gold, "--records", given)


def test_without_records_the_articles_are_read(tmp_path: Path) -> None:
    gold = written(tmp_path / "gold", posts=[post()])
    assert lines(answered(gold), "posts 1") == ["posts 1 1 1.000 1.000 1.000 1.000 1.000 1.000"]


def test_an_article_without_a_record_is_missed_whole_and_told(gold: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = mickg(gold, "--records", tmp_path / "empty")
    assert done.exit_code == 0
    assert done.stderr == f"mickg: {tmp_path / 'empty'}: has no record of giao-ban; all its facts count as missed\n"
    assert lines(done.stdout, "posts 1") == ["posts 1 0 1.000 0.000 0.000 1.000 0.000 0.000"]


def test_an_article_without_a_text_is_refused(tmp_path: Path, given: Path) -> None:
    gold = written(tmp_path / "gold", **GOLD)
    (gold / "giao-ban.txt").unlink()
    done = mickg(gold, "--records", given)
    assert done.exit_code == 2
    assert done.stderr == (
        f"mickg: {gold / 'giao-ban.txt'}: cannot be read (No such file or directory); check the path\n"
    )


def test_the_same_call_prints_the_same(gold: Path, given: Path) -> None:
    assert answered(gold, "--records", given, "--misses") == answered(gold, "--records", given, "--misses")


def test_gold_against_itself_is_right_in_everything(tmp_path: Path) -> None:
    whole = written(tmp_path / "gold", **GOLD, events=[event()], organisations=[organisation()])
    rates = json.loads(answered(whole, "--records", whole, "--json"))["sets"][0]["kinds"]
    assert set(rates) <= set(CONTRACT)
    assert {(rate["found"]["f1"], rate["whole"]["f1"]) for rate in rates.values()} == {(1.0, 1.0)}
