"""Drafts are written over drafts of the same text, and over nothing else."""

import json
from pathlib import Path
from typing import Any

import pytest
from explanation_factory import TEXT, body, explained, post, record

from mickg.drafts import as_json, keep
from mickg.errors import InvalidInput
from mickg.model import Record

OTHER = f"{TEXT} Hết."


def refused(files: dict[Path, bytes]) -> str:
    """What a refusal says of files that are there."""
    held = {path: path.read_bytes() for path in files if path.is_file()}
    with pytest.raises(InvalidInput) as caught:
        keep(files)
    assert {path: path.read_bytes() for path in held} == held
    return str(caught.value)


def data(made: Record | None = None) -> bytes:
    return as_json(made or record(TEXT, posts=(post(),))).encode()


def changed(**fields: Any) -> bytes:
    """A record of the same text, changed by hand."""
    return json.dumps({**json.loads(data()), **fields}, ensure_ascii=False).encode()


def edited(**fields: Any) -> bytes:
    fact = {**json.loads(data())["posts"][0], **fields}
    return changed(posts=[{name: value for name, value in fact.items() if value is not None}])


def test_a_record_is_written_as_the_contract_has_it() -> None:
    lines = as_json(record(TEXT)).splitlines()
    assert lines[1:3] == [' "source": {', '  "id": "giao-ban",']
    assert as_json(record(TEXT), in_a_line=True).count("\n") == 1


def test_a_draft_takes_the_place_of_an_older_one(tmp_path: Path) -> None:
    target = tmp_path / "giao-ban.json"
    keep({target: data()})
    keep({target: data(record(TEXT, organisations=(body(),)))})
    assert json.loads(target.read_bytes())["posts"] == []


@pytest.mark.parametrize(
    ("held", "message"),
    [
        (changed(reviewed={"on": "2026-11-22"}), "holds a reviewed record"),
        (edited(by="review"), "holds a reviewed record"),
        (edited(rule=None), "holds facts that no rule read"),
        (changed(source={"id": "giao-ban", "sha256": "0" * 64}), "holds the record of another text"),
        (b'{"name": "package"}', "is there and holds no record"),
        (b"[" * 100_000, "is there and holds no record"),
        (b"\xff", "is there and holds no record"),
    ],
)
def test_what_cannot_be_made_again_is_not_overwritten(tmp_path: Path, held: bytes, message: str) -> None:
    target = tmp_path / "giao-ban.json"
    target.write_bytes(held)
    assert refused({target: data()}) == f"{target}: {message}; --force overwrites it"

    keep({target: data()}, force=True)
    assert target.read_bytes() == data()


def test_a_record_in_yaml_is_not_doubled(tmp_path: Path) -> None:
    (tmp_path / "giao-ban.yaml").write_text("source: {}", "utf-8")
    told = refused({tmp_path / "giao-ban.json": data()})
    assert told.endswith(
        "giao-ban.json: stands beside giao-ban.yaml, a record of the same name; choose another folder with -o"
    )
    assert not (tmp_path / "giao-ban.json").exists()


def test_a_text_is_written_again_only_as_it_is(tmp_path: Path) -> None:
    target = tmp_path / "giao-ban.txt"
    keep({target: TEXT.encode()})
    keep({target: TEXT.encode()})
    assert "is there and holds another text; --force overwrites it" in refused({target: OTHER.encode()})


def test_a_page_takes_the_place_of_a_page_of_ours_alone(tmp_path: Path) -> None:
    target = tmp_path / "giao-ban.html"
    keep({target: explained().html().encode()})
    keep({target: explained(language="en").html().encode()})

    target.write_text("<title>Bài báo</title>", "utf-8")
    assert "is there and is no page of mickg's; --force overwrites it" in refused({target: explained().html().encode()})


def test_of_several_files_all_are_written_or_none(tmp_path: Path) -> None:
    (tmp_path / "giao-ban.txt").write_text(OTHER, "utf-8")
    refused({tmp_path / "giao-ban.json": data(), tmp_path / "giao-ban.txt": TEXT.encode()})
    assert [path.name for path in tmp_path.iterdir()] == ["giao-ban.txt"]


def test_a_folder_of_that_name_is_told(tmp_path: Path) -> None:
    (tmp_path / "giao-ban.json").mkdir()
    assert "giao-ban.json: cannot be read (Is a directory)" in refused({tmp_path / "giao-ban.json": data()})
