"""YAML (or JSON) files in, plain values and the line of each out.

Plain scalars follow YAML 1.2's core schema without dates: `on` is a word, `2024-03-11` a string, `007` a number.
Anchors are refused, for a file of theirs can expand without end; so are keys given twice, of which YAML keeps the last,
and tags of values, which could name any type.
"""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import ValidationError

from mickg.errors import InvalidInput, Problem

Place = tuple[str | int, ...]
T = TypeVar("T")

MAX_BYTES = 50_000_000
MAX_DEPTH = 100


class _Loader(yaml.CSafeLoader):
    """CSafeLoader with the resolvers below instead of YAML 1.1's."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012 - PyYAML's own attribute
    _depth = 0

    def descend_resolver(self, *_: object) -> None:
        """Count the levels: libyaml's composer recurses until the process crashes."""
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise RecursionError

    def ascend_resolver(self) -> None:
        """Leave a level."""
        self._depth -= 1


for _tag, _pattern, _first in (
    ("null", r"~|null|", "~n"),
    ("bool", r"true|false", "tf"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?", "-+0123456789"),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(rf"^(?:{_pattern})$"), [*_first])
_Loader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^$"), [""])
_READ: dict[str, Callable[[str], Any]] = {
    "tag:yaml.org,2002:null": lambda _: None,
    "tag:yaml.org,2002:bool": lambda text: text == "true",
    "tag:yaml.org,2002:int": int,
    "tag:yaml.org,2002:float": float,
    "tag:yaml.org,2002:str": str,
}


class Located:
    """A file's content with the line of every value, so that a complaint can name its place."""

    def __init__(self, file: str, content: Any, lines: dict[Place, int]) -> None:
        self.file, self.content, self._lines = file, content, lines

    def problem(self, path: Place, message: str) -> Problem:
        """A problem at a path such as `("observations", 3, "value")`."""
        line = next((self._lines[path[:n]] for n in range(len(path), -1, -1) if path[:n] in self._lines), None)
        where = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).lstrip(".")
        return Problem(self.file, ", ".join(part for part in (where, f"line {line}" if line else "") if part), message)

    def holding(self, content: Any) -> "Located":
        """The same file with other content in the same places."""
        return Located(self.file, content, self._lines)

    def validated(self, validate: Callable[[Any], T]) -> T:
        """The content as a model's value; every field in fault is named with its line."""
        try:
            return validate(self.content)
        except ValidationError as error:
            told = [e for e in error.errors() if not _follows(e, error)]
            raise InvalidInput(*(self.problem(tuple(e["loc"]), _mend(e)) for e in told)) from error


def _follows(error: Any, among: ValidationError) -> bool:
    """Whether a list is only too short because its items are in fault, each of which is told for itself."""
    place = error["loc"]
    within = [e for e in among.errors() if len(e["loc"]) > len(place) and e["loc"][: len(place)] == place]
    return error["type"] == "too_short" and len(within) > 0


def _mend(error: Any) -> str:
    given = error["input"]
    shown = f"'{given}'" if isinstance(given, str | int | float) else f"a {type(given).__name__}"
    match error["type"]:
        case "extra_forbidden" | "unexpected_keyword_argument":
            return f"unknown field '{error['loc'][-1]}'; see docs/record.md for the fields, or take it out"
        case "missing":
            return f"'{error['loc'][-1]}' is missing; add it"
        case "literal_error":
            return f"{shown} is not one of {error['ctx']['expected']}"
        case "string_pattern_mismatch":
            return f"{shown} does not have the form {error['ctx']['pattern']}; correct it"
        case "value_error":
            return str(error["ctx"]["error"])
        case _:
            return f"{shown}: {error['msg'].lower()}; correct it"


def read_yaml(path: Path) -> Located:
    """Parse a YAML or JSON file; InvalidInput names line and column of what cannot be read."""
    name = str(path)
    try:
        if path.stat().st_size > MAX_BYTES:
            raise InvalidInput(Problem(name, "", f"is larger than {MAX_BYTES} bytes; split it"))
        text = path.read_bytes().decode("utf-8-sig")
        node = _Loader(text.replace("\t", " ") if path.suffix == ".json" else text).get_single_node()
        lines: dict[Place, int] = {}
        content = _plain(node, (), lines, set(), name) if node is not None else None
    except OSError as error:
        raise InvalidInput(Problem(name, "", f"cannot be read ({error.strerror}); check the path")) from error
    except UnicodeDecodeError as error:
        raise InvalidInput(Problem(name, f"byte {error.start}", "is not UTF-8; save the file as UTF-8")) from error
    except yaml.YAMLError as error:
        raise InvalidInput(Problem(name, _mark(error), f"is no YAML ({_reason(error)}); correct the line")) from error
    except RecursionError as error:
        raise InvalidInput(Problem(name, "", "is nested too deeply; a record has five levels at most")) from error
    return Located(name, content, lines)


def _plain(node: yaml.Node, path: Place, lines: dict[Place, int], seen: set[int], name: str) -> Any:
    lines[path] = node.start_mark.line + 1
    if id(node) in seen:
        raise InvalidInput(Problem(name, f"line {lines[path]}", "uses an anchor; write the value out"))
    seen.add(id(node))
    if isinstance(node, yaml.SequenceNode):
        return [_plain(child, (*path, n), lines, seen, name) for n, child in enumerate(node.value)]
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, path, lines, seen, name)
    return _scalar(node, lines[path], name)


def _scalar(node: yaml.Node, line: int, name: str) -> Any:
    try:
        return _READ[node.tag](node.value)
    except KeyError as error:
        raise InvalidInput(Problem(name, f"line {line}", f"uses the tag {node.tag}; take it out")) from error
    except ValueError as error:
        raise InvalidInput(Problem(name, f"line {line}", "has a number that cannot be read; correct it")) from error


def _mapping(node: yaml.MappingNode, path: Place, lines: dict[Place, int], seen: set[int], name: str) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key_node, value_node in node.value:
        line = key_node.start_mark.line + 1
        if not isinstance(key_node, yaml.ScalarNode):
            raise InvalidInput(Problem(name, f"line {line}", "has a key that is no word; correct it"))
        key: str = key_node.value
        if key in result:
            raise InvalidInput(Problem(name, f"line {line}", f"gives '{key}' twice; keep one"))
        result[key] = _plain(value_node, (*path, key), lines, seen, name)
        lines[(*path, key)] = line
    return result


def _mark(error: yaml.YAMLError) -> str:
    mark = getattr(error, "problem_mark", None)
    return f"line {mark.line + 1}, column {mark.column + 1}" if mark is not None else ""


def _reason(error: yaml.YAMLError) -> str:
    return getattr(error, "problem", None) or getattr(error, "reason", None) or "unreadable"
