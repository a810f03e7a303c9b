"""Registry files in, entries by id and by name out.

`graph/registry/ids.csv` is the ledger: an id is added once and stays, whatever becomes of the thing it names. The YAML
files beside it say what each id is. Names are looked up exactly, tone placement and case apart; a name that fits two
entries fits none, for a name alone identifies nobody.
"""

import csv
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from pydantic import TypeAdapter

from mickg.entries import (
    Document,
    Entry,
    Group,
    Indicator,
    Organisation,
    Person,
    Place,
    Platform,
    Policy,
    Post,
    Topic,
    Unit,
)
from mickg.errors import InvalidInput, Problem
from mickg.text import match_key
from mickg.yamlfile import Located, read_yaml

FILES: Mapping[str, type[Entry]] = {
    "people": Person,
    "organisations": Organisation,
    "places": Place,
    "posts": Post,
    "platforms": Platform,
    "groups": Group,
    "documents": Document,
    "policies": Policy,
    "topics": Topic,
    "units": Unit,
    "indicators": Indicator,
}


class Registry:
    """Entries by id and by name."""

    def __init__(self, entries: Mapping[str, Entry]) -> None:
        self._entries = entries
        self._units = {entry.code: entry for entry in entries.values() if isinstance(entry, Unit)}
        self._by_name: dict[str, set[str]] = defaultdict(set)
        for entry in entries.values():
            for name in entry.names():
                self._by_name[match_key(name)].add(entry.id)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries.values())

    def __len__(self) -> int:
        return len(self._entries)

    def get(self, id_: str) -> Entry | None:
        """The entry of an id, or None."""
        return self._entries.get(id_)

    def __getitem__(self, id_: str) -> Entry:
        return self._entries[id_]

    def candidates(self, name: str, *kinds: str) -> list[str]:
        """Ids of the given kinds that go by a name; only a list of one is an answer."""
        return sorted(i for i in self._by_name.get(match_key(name), ()) if len(kinds) == 0 or i.split("/")[0] in kinds)

    def with_unit_code(self, code: str) -> Unit:
        """The unit that records write as `code`."""
        return self._units[code]


def read_registry(folder: Path) -> Registry:
    """Every file of a registry; InvalidInput names ids that are unknown, given twice or absent from the ledger."""
    entries: dict[str, Entry] = {}
    problems: list[Problem] = []
    located: dict[str, tuple[Located, int]] = {}
    for name, model in FILES.items():
        file = read_yaml(folder / f"{name}.yaml")
        for n, entry in enumerate(_entries(file, model)):
            if entry.id in entries:
                problems.append(file.problem((n, "id"), f"the id {entry.id} is given twice; mint another"))
            entries[entry.id], located[entry.id] = entry, (file, n)
    for entry in entries.values():
        file, n = located[entry.id]
        for field, target in entry.referred():
            if target not in entries:
                problems.append(file.problem((n, field), f"unknown registry id {target}; mint it or correct it"))
    problems.extend(_wholes(entries, located))
    problems.extend(_ledger(folder / "ids.csv", entries, located))
    if len(problems) > 0:
        raise InvalidInput(*problems)
    return Registry(entries)


def _entries(file: Located, model: type[Entry]) -> list[Entry]:
    adapter = TypeAdapter(list[model])  # type: ignore[valid-type] # the class is a value here, one per file
    return file.validated(adapter.validate_python)


def _wholes(entries: Mapping[str, Entry], located: Mapping[str, tuple[Located, int]]) -> Iterator[Problem]:
    for entry in entries.values():
        seen: set[str] = set()
        last, part = entry.id, getattr(entry, "part_of", None)
        while part is not None and part in entries and part not in seen:
            if part == entry.id:
                file, n = located[entry.id]
                yield file.problem((n, "part_of"), f"{entry.id} is part of itself through {last}; correct part_of")
                break
            seen.add(part)
            last, part = part, getattr(entries[part], "part_of", None)


def _ledger(path: Path, entries: Mapping[str, Entry], located: Mapping[str, tuple[Located, int]]) -> Iterator[Problem]:
    minted = _minted(path)
    for twice in sorted(id_ for id_, times in minted.items() if times > 1):
        yield Problem(str(path), twice, "is minted twice; take the later line out")
    for id_ in sorted(set(minted) - set(entries)):
        yield Problem(str(path), id_, "is minted but described in no file; ids stay, so describe it again")
    for id_ in sorted(set(entries) - set(minted)):
        file, n = located[id_]
        yield file.problem((n, "id"), f"{id_} is not minted; append it to {path}")


def _minted(path: Path) -> Counter[str]:
    try:
        rows = [*csv.DictReader(path.read_bytes().decode("utf-8").splitlines())]
        return Counter(row["id"] for row in rows)
    except OSError as error:
        raise InvalidInput(Problem(str(path), "", f"cannot be read ({error.strerror}); check the path")) from error
    except (KeyError, UnicodeDecodeError, csv.Error) as error:
        raise InvalidInput(Problem(str(path), "", "is no ledger; it begins with id,minted_on,source")) from error
