"""On the contract's own gold records, every comparison comes out as the contract's scorer has it."""

import copy
import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from random import Random
from typing import Any

import pytest
from click.testing import CliRunner

from mickg.cli import main
from mickg.evaluate.fact import fact
from mickg.evaluate.kinds import CONTRACT
from mickg.evaluate.match import match
from mickg.evaluate.read import read_facts
from mickg.source import read_text

Fields = dict[str, Any]


def located(path: Path, text: str) -> dict[str, list[Fields]]:
    """The facts of a gold file with offsets for quotes."""
    facts = read_facts(path, text).facts
    return {
        kind: [{**one.fields, "evidence": [{"start": a, "end": b} for a, b in one.spans]} for one in facts[kind]]
        for kind in CONTRACT
    }


def disturbed(gold: list[Fields], chance: Random) -> list[Fields]:
    """Facts as a bad extractor would give them: some gone, doubled, shifted, with fields of others or without."""
    given = [copy.deepcopy(one) for one in gold for _ in range(chance.choice([0, 1, 1, 1, 1, 1, 1, 2]))]
    for one in given:
        other = chance.choice(gold)
        if chance.random() < 0.5:
            name = chance.choice(sorted({*one, *other} - {"evidence"}))
            one.pop(name, None)
            if chance.random() < 0.7 and name in other:
                one[name] = copy.deepcopy(other[name])
        if chance.random() < 0.3:
            for span in one["evidence"]:
                span["start"] = max(0, span["start"] + chance.randint(-40, 40))
                span["end"] = span["start"] + chance.randint(1, 80)
        elif chance.random() < 0.2:
            one["evidence"] = copy.deepcopy(other["evidence"])
    chance.shuffle(given)
    return given


def without_places(facts: list[Fields]) -> list[Fields]:
    return [{name: value for name, value in one.items() if name != "evidence"} for one in facts]


@pytest.mark.parametrize("seed", range(8))
def test_every_pair_is_the_scorers(seed: int, gold: Path, corpus: Path) -> None:
    spec = importlib.util.spec_from_file_location("score", gold / "score.py")
    assert spec is not None
    assert spec.loader is not None
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    chance = Random(seed)
    for path in sorted((gold / "gold").glob("*.json")):
        text = read_text(corpus / f"{path.stem}.txt")
        for kind, facts in located(path, text).items():
            given = disturbed(facts, chance)
            ours = match(kind, [fact(kind, one) for one in facts], [fact(kind, one) for one in given])
            found, whole, missed, extra = score.match(kind, facts, given, text)
            assert (len(ours.pairs), sum(pair.whole for pair in ours.pairs)) == (found, whole)
            assert [one.fields for one in ours.missed] == without_places(missed)
            assert [one.fields for one in ours.extra] == without_places(extra)


def test_the_commands_figures_are_the_scorers(gold: Path, corpus: Path, tmp_path: Path) -> None:
    chance = Random(0)
    for path in sorted((gold / "gold").glob("*.json")):
        record = json.loads(path.read_text("utf-8"))
        for kind in CONTRACT:
            record[kind] = [one for one in record[kind] if chance.random() < 0.8]
        (tmp_path / path.name).write_text(json.dumps(record), "utf-8")

    folders = [str(gold / "gold"), str(tmp_path), str(corpus)]
    command = [sys.executable, str(gold / "score.py"), "--json", "--dir", *folders]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    theirs = json.loads(next(line for line in told.splitlines() if line.startswith("{")))

    told = CliRunner().invoke(main, ["evaluate", folders[0], folders[2], "--records", folders[1], "--json"]).stdout
    ours = json.loads(told)["sets"][0]
    assert (ours["found"], ours["whole"]) == (theirs["macro_found_f1"], theirs["macro_whole_f1"])
    for kind, figures in theirs["kinds"].items():
        rates = [
            [ours["kinds"][kind][how][name] for name in ("precision", "recall", "f1")] for how in ("found", "whole")
        ]
        assert rates == [figures["found"], figures["whole"]]
        assert [ours["kinds"][kind][name] for name in ("gold", "given")] == [figures["gold"], figures["given"]]
