import json
from pathlib import Path

import pytest
import yaml
from factory import Fields, content, event, observation, organisation, post, source

from mickg.errors import InvalidInput
from mickg.record import read_record, read_records


def written(folder: Path, name: str, plain: object) -> Path:
    file = folder / name
    file.write_text(yaml.safe_dump(plain, allow_unicode=True, sort_keys=False), "utf-8")
    return file


def refusal(path: Path) -> str:
    with pytest.raises(InvalidInput) as caught:
        read_records(path) if path.is_dir() else read_record(path)
    return str(caught.value)


def test_a_record_is_read_from_yaml_and_from_json_alike(tmp_path: Path) -> None:
    plain = content(observations=[observation()], posts=[post()])
    (tmp_path / "a.json").write_text(json.dumps(plain), "utf-8")
    assert read_record(written(tmp_path, "a.yaml", plain)).record == read_record(tmp_path / "a.json").record


def test_records_come_by_source_id_whatever_their_file_names(tmp_path: Path) -> None:
    written(tmp_path, "z.yaml", content(source=source(id="giao-ban-1")))
    written(tmp_path, "a.yml", content(source=source(id="giao-ban-2")))
    (tmp_path / "notes.txt").write_text("no record", "utf-8")
    assert [f.record.source.id for f in read_records(tmp_path)] == ["giao-ban-1", "giao-ban-2"]


def test_two_records_of_one_source_are_refused(tmp_path: Path) -> None:
    written(tmp_path, "a.yaml", content())
    written(tmp_path, "b.yaml", content())
    assert refusal(tmp_path) == (
        f"{tmp_path}/b.yaml: source.id, line 2: has the same source id as {tmp_path}/a.yaml; one source has one record"
    )


def test_every_file_is_read_before_what_is_wrong_is_told(tmp_path: Path) -> None:
    written(tmp_path, "a.yaml", content(source=source(length="long")))
    (tmp_path / "b.yaml").write_text("a: [", "utf-8")
    assert [line.removeprefix(f"{tmp_path}/")[:7] for line in refusal(tmp_path).splitlines()] == ["a.yaml:", "b.yaml:"]


@pytest.mark.parametrize("name", [".", "absent"])
def test_a_folder_without_records_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(InvalidInput, match=r"holds no record \(\*\.yaml, \*\.json\); name the folder of the records"):
        read_records(tmp_path / name)


@pytest.mark.parametrize("text", ["", "- 1", "giao ban", "# nothing"])
def test_a_file_that_holds_no_mapping_is_no_record(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.yaml").write_text(text, "utf-8")
    assert refusal(tmp_path / "a.yaml") == (
        f"{tmp_path}/a.yaml: holds no record; a record is a mapping that begins with 'source:'"
    )


@pytest.mark.parametrize(
    ("plain", "complaint"),
    [
        ({}, "source, line 1: 'source' is missing; add it"),
        (
            content(on=[]),
            "on, line 6: unknown field 'on'; see docs/record.md for the fields, or take it out",
        ),
        (
            content(observations=[observation(colour="red")]),
            "observations[0].colour, line 19: unknown field 'colour'; "
            "see docs/record.md for the fields, or take it out",
        ),
        (
            content(observations=[observation(value="505 triệu")]),
            "observations[0].value, line 10: '505 triệu' is no number; "
            "write digits with a point for decimals, all multipliers applied",
        ),
        (
            content(observations=[observation(unit="tỷ đồng")]),
            "observations[0].unit, line 12: 'tỷ đồng' is not one of 'VND', 'USD', 'percent', 'percentage-point', "
            "'Mbit/s', 'MB/s', 'MHz', 'rank', 'per-100-people', 'count', 'month', 'year' or 'factor'",
        ),
        (
            content(observations=[observation(period="2024-Q5")]),
            "observations[0].period, line 13: '2024-Q5' is no period; "
            "write 2024, 2024-Q1, 2024-H1, 2023-10, 2024-02-20 or start/end",
        ),
        (
            content(events=[event(start="2023-02-30")]),
            "events[0].start, line 10: '2023-02-30' is no period: there is no such day or month",
        ),
        (
            content(observations=[observation(indicator_id="Postal items")]),
            "observations[0].indicator_id, line 9: 'Postal items' does not have the form "
            "^[a-z]+(/[a-z0-9]+(-[a-z0-9]+)*)+$; correct it",
        ),
        (
            content(organisations=[organisation(evidence=[{"start": 9, "end": 3}])]),
            "organisations[0].evidence[0], line 10: the offsets 9-3 are reversed or empty; start comes before end",
        ),
        (
            content(posts="Bộ trưởng"),
            "posts, line 6: 'Bộ trưởng': input should be a valid tuple; correct it",
        ),
    ],
)
def test_a_field_in_fault_is_named_with_place_and_mend(tmp_path: Path, plain: Fields, complaint: str) -> None:
    file = written(tmp_path, "a.yaml", plain)
    assert refusal(file) == f"{file}: {complaint}"
