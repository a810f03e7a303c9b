"""Record files in, records out."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from mickg.errors import InvalidInput, Problem
from mickg.model import Record
from mickg.yamlfile import Located, read_yaml

SUFFIXES = (".yaml", ".yml", ".json")


@dataclass(frozen=True, slots=True)
class RecordFile:
    """A record and the file it came from, which knows the line of every fact."""

    record: Record
    file: Located


def read_record(path: Path) -> RecordFile:
    """One record file, YAML or JSON; InvalidInput names every field in fault."""
    located = read_yaml(path)
    if not isinstance(located.content, dict):
        raise InvalidInput(Problem(str(path), "", "holds no record; a record is a mapping that begins with 'source:'"))
    return RecordFile(located.validated(Record.model_validate), located)


def read_records(folder: Path) -> list[RecordFile]:
    """Every record of a folder, by source id; all files are read before their problems are raised together."""
    paths = sorted(p for p in folder.glob("*") if p.suffix in SUFFIXES)
    if len(paths) == 0:
        raise InvalidInput(Problem(str(folder), "", "holds no record (*.yaml, *.json); name the folder of the records"))
    files = list(_collect(paths))
    files.sort(key=lambda f: f.record.source.id)
    for earlier, later in pairwise(files):
        if earlier.record.source.id == later.record.source.id:
            message = f"has the same source id as {earlier.file.file}; one source has one record"
            raise InvalidInput(later.file.problem(("source", "id"), message))
    return files


def _collect(paths: Iterable[Path]) -> Iterator[RecordFile]:
    problems: list[Problem] = []
    for path in paths:
        try:
            yield read_record(path)
        except InvalidInput as error:
            problems.extend(error.problems)
    if len(problems) > 0:
        raise InvalidInput(*problems)
