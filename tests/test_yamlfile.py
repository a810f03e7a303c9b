import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from mickg.data import data_folder
from mickg.errors import InvalidInput
from mickg.yamlfile import read_yaml

RECORDS = sorted(data_folder("graph").glob("records/*.yaml"))


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("yaml") / "file.yaml"


def read(file: Path, text: str | bytes) -> Any:
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return read_yaml(file).content


def refusal(file: Path, text: str | bytes) -> str:
    with pytest.raises(InvalidInput) as caught:
        read(file, text)
    return str(caught.value).removeprefix(f"{file}: ")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on: 1", {"on": 1}),
        ("a: yes", {"a": "yes"}),
        ("a: 2024-03-11", {"a": "2024-03-11"}),
        ("a: 2024", {"a": 2024}),
        ("a: 007", {"a": 7}),
        ("a: 28.57", {"a": 28.57}),
        ("a: -4", {"a": -4}),
        ("a: 1e3", {"a": 1000.0}),
        ("a: 1_000", {"a": "1_000"}),
        ("a: 12:30", {"a": "12:30"}),
        ("a: 0x1f", {"a": "0x1f"}),
        ("a: .inf", {"a": ".inf"}),
        ("a: true", {"a": True}),
        ("a: null\nb: ~\nc:", {"a": None, "b": None, "c": None}),
        ("a: '505'", {"a": "505"}),
        ("a: [1, {b: Hội nghị}]", {"a": [1, {"b": "Hội nghị"}]}),
        ("\ufeffa: 1", {"a": 1}),
        ("", None),
        ("# nothing\n", None),
    ],
)
def test_plain_words_are_read_by_yaml_1_2_without_dates(file: Path, text: str, value: Any) -> None:
    assert read(file, text) == value


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("a: [1, 2", "line 2, column 1: is no YAML (did not find expected ',' or ']'); correct the line"),
        ("a: 1\n b: 2", "line 2, column 3: is no YAML (mapping values are not allowed in this context)"),
        ("a: 1\n---\nb: 2", "line 2, column 1: is no YAML (but found another document); correct the line"),
        ("a: \x00", "is no YAML (control characters are not allowed); correct the line"),
        (b"a: H\xf4i", "byte 4: is not UTF-8; save the file as UTF-8"),
        ("a: 1\nb: 2\na: 3", "line 3: gives 'a' twice; keep one"),
        ("a: &x [1]\nb: *x", "line 1: uses an anchor; write the value out"),
        ("a:\n  ? [1]\n  : 2", "line 2: has a key that is no word; correct it"),
        ("a: !!timestamp soon", "line 1: uses the tag tag:yaml.org,2002:timestamp; take it out"),
        ("a: !!python/name:os.system x", "line 1: uses the tag tag:yaml.org,2002:python/name:os.system; take it out"),
        ("a: !!int many", "line 1: has a number that cannot be read; correct it"),
        ("a: " + "9" * 5000, "line 1: has a number that cannot be read; correct it"),
    ],
)
def test_what_cannot_be_read_is_named_with_place_and_mend(file: Path, text: str | bytes, complaint: str) -> None:
    assert refusal(file, text).startswith(complaint)


def test_an_alias_bomb_is_refused_before_it_expands(file: Path) -> None:
    bomb = "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 30))
    assert "uses an anchor" in refusal(file, bomb)


@pytest.mark.parametrize("depth", [2_000, 200_000])
def test_deep_nesting_is_refused(file: Path, depth: int) -> None:
    assert "is nested too deeply" in refusal(file, "[" * depth + "]" * depth)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match=r"none\.yaml: cannot be read \(No such file or directory\); check the path"):
        read_yaml(tmp_path / "none.yaml")


def test_a_huge_file_is_refused_unread(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mickg.yamlfile.MAX_BYTES", 3)
    assert refusal(file, "a: 1") == "is larger than 3 bytes; split it"


def test_json_is_read_whatever_its_indentation(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    content = {"a": [1, 2.5, 1e-7, True, None, 'Hội\t"nghị" / 3'], "on": {}}
    file.write_text(json.dumps(content, indent="\t"))
    assert read_yaml(file).content == content


def test_a_problem_names_its_path_and_the_nearest_line(file: Path) -> None:
    file.write_text("facts:\n  - value: 1\n    spans:\n      - {start: 1}\n", "utf-8")
    located = read_yaml(file)
    assert str(located.problem(("facts", 0, "value"), "no")) == f"{file}: facts[0].value, line 2: no"
    assert str(located.problem(("facts", 0, "spans", 0, "end"), "no")) == f"{file}: facts[0].spans[0].end, line 4: no"
    assert str(located.problem((), "no")) == f"{file}: line 1: no"


@pytest.mark.parametrize("shipped", RECORDS, ids=lambda path: path.stem)
def test_a_shipped_record_survives_being_dumped_and_read_again(file: Path, shipped: Path) -> None:
    content = read_yaml(shipped).content
    assert read(file, yaml.safe_dump(content, allow_unicode=True, sort_keys=False)) == content


PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**18), 10**18) | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs", "Cc"])),
    lambda inner: st.lists(inner) | st.dictionaries(st.text("abc", min_size=1), inner),
)  # fmt: skip


@given(PLAIN)
def test_values_survive_as_json(file: Path, value: Any) -> None:
    assert read(file, json.dumps(value, ensure_ascii=False)) == value


@given(st.binary() | st.text().map(str.encode) | st.text("[]{}:-&*!|>'\"#%,? \n\tatrue01.").map(str.encode))
def test_any_bytes_are_values_or_invalid_input(file: Path, data: bytes) -> None:
    with suppress(InvalidInput):
        assert isinstance(read(file, data), str | int | float | list | dict | None)
