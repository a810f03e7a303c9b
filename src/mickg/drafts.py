"""Files of drafts out: records, texts and pages, none of which takes the place of what cannot be made again."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from mickg.errors import InvalidInput, Problem
from mickg.files import write_whole
from mickg.model import Record
from mickg.record import as_contract
from mickg.record.check import KINDS

PAGE_MARK = b'<meta name="generator" content="mickg">'


def as_json(record: Record, *, in_a_line: bool = False) -> str:
    """A record in the contract's form, with a line end."""
    return json.dumps(as_contract(record), ensure_ascii=False, indent=None if in_a_line else 1) + "\n"


def keep(files: Mapping[Path, bytes], *, force: bool = False) -> None:
    """Write files, whole, or none of them: InvalidInput where one would overwrite what `force` alone may.

    That is a reviewed record, the record of another text, and what is no record, text or page of the same making.
    """
    if not force:
        problems = [Problem(str(path), "", told) for path, data in files.items() if (told := _loss(path, data))]
        if len(problems) > 0:
            raise InvalidInput(*problems)
    for path, data in files.items():
        write_whole(path, data)


def _loss(path: Path, data: bytes) -> str | None:
    """What would be lost by writing a file, and the mend; None without loss."""
    if path.suffix == ".json":
        written = next((p for p in (path.with_suffix(".yaml"), path.with_suffix(".yml")) if p.exists()), None)
        if written is not None:
            return f"stands beside {written.name}, a record of the same name; choose another folder with -o"
    try:
        old = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        return f"cannot be read ({error.strerror}); choose another place with -o"
    return None if old == data else _LOSSES[path.suffix](old, data)


def _of_record(old: bytes, data: bytes) -> str | None:
    held, made = _parsed(old), json.loads(data)
    if held is None:
        return "is there and holds no record; --force overwrites it"
    if held.get("reviewed") is not None or any("by" in fact for fact in _facts(held)):
        return "holds a reviewed record; --force overwrites it"
    if any("rule" not in fact for fact in _facts(held)):
        return "holds facts that no rule read; --force overwrites it"
    if held["source"].get("sha256") != made["source"]["sha256"]:
        return "holds the record of another text; --force overwrites it"
    return None


def _parsed(data: bytes) -> dict[str, Any] | None:
    try:
        held = json.loads(data)
    except (ValueError, RecursionError):
        return None
    return held if isinstance(held, dict) and isinstance(held.get("source"), dict) else None


def _facts(held: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    lists = (held[kind] for kind in KINDS if isinstance(held.get(kind), list))
    return [fact for facts in lists for fact in facts if isinstance(fact, dict)]


def _of_text(_old: bytes, _data: bytes) -> str:
    return "is there and holds another text; --force overwrites it"


def _of_page(old: bytes, _data: bytes) -> str | None:
    return None if PAGE_MARK in old[:4096] else "is there and is no page of mickg's; --force overwrites it"


_LOSSES: Mapping[str, Callable[[bytes, bytes], str | None]] = {
    ".json": _of_record,
    ".txt": _of_text,
    ".html": _of_page,
}
