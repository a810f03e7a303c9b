import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from factory import registry

from mickg.entries import Organisation, Person
from mickg.errors import InvalidInput
from mickg.identity import read_registry
from mickg.identity.registry import FILES

MINISTRY = {"id": "org/bo-tttt", "class": "PublicAgency", "label": {"vi": "Bộ Thông tin và Truyền thông", "en": "MIC"}}
POSTS = {**MINISTRY, "id": "org/bo-tttt-vu-buu-chinh", "part_of": "org/bo-tttt"}


def written(folder: Path, *minted: str, **files: list[dict[str, Any]]) -> Path:
    """A registry of the given files; every id in them is minted unless `minted` says otherwise."""
    for name in FILES:
        (folder / f"{name}.yaml").write_text(
            yaml.safe_dump(json.loads(json.dumps(files.get(name, []))), allow_unicode=True), "utf-8"
        )
    ids = minted or tuple(entry["id"] for entries in files.values() for entry in entries)
    (folder / "ids.csv").write_text("\n".join(("id,minted_on,source", *(f"{i},2026-11-21," for i in ids), "")), "utf-8")
    return folder


def refusal(folder: Path) -> str:
    with pytest.raises(InvalidInput) as caught:
        read_registry(folder)
    return str(caught.value).replace(f"{folder}/", "")


def test_an_entry_is_found_by_its_id(tmp_path: Path) -> None:
    read = read_registry(written(tmp_path, organisations=[MINISTRY, POSTS]))
    assert (len(read), read["org/bo-tttt"].label.en, read.get("org/none")) == (2, "MIC", None)
    assert [entry.id for entry in read] == ["org/bo-tttt", "org/bo-tttt-vu-buu-chinh"]


@pytest.mark.parametrize(
    "name", ["Bộ TT&TT", "bộ tt&tt", "BỘ THÔNG TIN VÀ TRUYỀN THÔNG", " Bộ Thông tin và  Truyền thông"]
)
def test_an_entry_is_found_by_any_of_its_names(name: str) -> None:
    assert registry().candidates(name, "org") == ["org/bo-tttt"]


def test_a_name_is_looked_up_among_the_kinds_asked_for() -> None:
    assert registry().candidates("Bộ TT&TT", "person", "group") == []
    assert registry().candidates("Bo TT&TT") == []


def test_a_name_that_fits_two_entries_is_no_answer() -> None:
    namesake = Person.model_validate(
        {"id": "person/nguyen-manh-hung-2", "label": {"vi": "Nguyễn Mạnh Hùng", "en": "Nguyen Manh Hung"}}
    )
    assert len(registry(namesake).candidates("Nguyễn Mạnh Hùng", "person")) == 2


def test_both_tone_placements_lead_to_one_entry() -> None:
    body = Organisation.model_validate(
        {"id": "org/ubnd", "class": "PublicAgency", "label": {"vi": "Ủy ban nhân dân", "en": "People's Committee"}}
    )
    assert registry(body).candidates("Uỷ ban nhân dân") == ["org/ubnd"]


def test_a_unit_is_found_by_the_code_of_records() -> None:
    assert registry().with_unit_code("count").id == "unit/count"


@pytest.mark.parametrize(
    ("entries", "complaint"),
    [
        ([MINISTRY, MINISTRY], "organisations.yaml: [1].id, line 7: the id org/bo-tttt is given twice; mint another"),
        ([POSTS], "organisations.yaml: [0].part_of, line 6: unknown registry id org/bo-tttt; mint it or correct it"),
        (
            [{**MINISTRY, "part_of": "org/bo-tttt"}],
            "organisations.yaml: [0].part_of, line 6: org/bo-tttt is part of itself through org/bo-tttt; "
            "correct part_of",
        ),
        (
            [{**MINISTRY, "label": {"vi": "Bộ Tho\u0302ng tin", "en": "MIC"}}],
            "organisations.yaml: [0].label.vi, line 5: 'Bộ Tho\u0302ng tin' is not in NFC; "
            "type it again with composed letters",
        ),
        (
            [{**MINISTRY, "label": {"vi": "Bộ"}}],
            "organisations.yaml: [0].label.en, line 3: 'en' is missing; add it",
        ),
        (
            [{**MINISTRY, "colour": "red"}],
            "organisations.yaml: [0].colour, line 2: unknown field 'colour'; "
            "see docs/record.md for the fields, or take it out",
        ),
        (
            [{**MINISTRY, "id": "Bo TTTT"}],
            "organisations.yaml: [0].id, line 2: 'Bo TTTT' does not have the form "
            "^[a-z]+(/[a-z0-9]+(-[a-z0-9]+)*)+$; correct it",
        ),
    ],
)
def test_an_entry_in_fault_is_named_with_place_and_mend(
    tmp_path: Path, entries: list[dict[str, Any]], complaint: str
) -> None:
    assert complaint in refusal(written(tmp_path, organisations=entries)).splitlines()


def test_two_bodies_that_are_part_of_each_other_are_named(tmp_path: Path) -> None:
    outside = {**POSTS, "id": "org/bao-vietnamnet"}
    told = refusal(written(tmp_path, organisations=[{**MINISTRY, "part_of": POSTS["id"]}, POSTS, outside]))
    assert told.splitlines() == [
        "organisations.yaml: [0].part_of, line 6: org/bo-tttt is part of itself through org/bo-tttt-vu-buu-chinh; "
        "correct part_of",
        "organisations.yaml: [1].part_of, line 12: org/bo-tttt-vu-buu-chinh is part of itself "
        "through org/bo-tttt; correct part_of",
    ]


@pytest.mark.parametrize(
    ("minted", "complaint"),
    [
        (("org/cu",), "ids.csv: org/cu: is minted but described in no file; ids stay, so describe it again"),
        (("org/cu",), "organisations.yaml: [0].id, line 2: org/bo-tttt is not minted; append it to ids.csv"),
        (("org/bo-tttt", "org/bo-tttt"), "ids.csv: org/bo-tttt: is minted twice; take the later line out"),
    ],
)
def test_the_ledger_and_the_files_tell_of_the_same_ids(tmp_path: Path, minted: tuple[str, ...], complaint: str) -> None:
    assert complaint in refusal(written(tmp_path, *minted, organisations=[MINISTRY])).splitlines()


@pytest.mark.parametrize("ledger", ["", "number\n1", b"id\n\xff"])
def test_a_ledger_that_is_none_is_refused(tmp_path: Path, ledger: str | bytes) -> None:
    folder = written(tmp_path, organisations=[MINISTRY])
    (folder / "ids.csv").write_bytes(ledger if isinstance(ledger, bytes) else ledger.encode())
    assert "ids.csv" in refusal(folder)


@pytest.mark.parametrize("name", ["ids.csv", "people.yaml"])
def test_a_file_that_is_not_there_is_named(tmp_path: Path, name: str) -> None:
    folder = written(tmp_path, organisations=[MINISTRY])
    (folder / name).unlink()
    assert refusal(folder) == f"{name}: cannot be read (No such file or directory); check the path"
