"""Arguments of the command line in, sets of gold files with the place of their texts out."""

from collections.abc import Sequence
from dataclasses import dataclass
from glob import escape
from pathlib import Path

from mickg.errors import InvalidInput, Problem
from mickg.record.read import SUFFIXES


@dataclass(frozen=True, slots=True)
class Place:
    """A set of gold files, and the file or folder of their texts."""

    name: str
    golds: tuple[Path, ...]
    texts: Path


def places(arguments: Sequence[Path]) -> list[Place]:
    """A set for each argument that is or holds gold records; one without any says where the texts of those before are.

    A set that is followed by no place of texts has them beside its gold records.
    """
    sets: list[Place] = []
    waiting = 0
    for argument in arguments:
        golds = _golds(argument)
        if len(golds) > 0:
            folder = argument if argument.is_dir() else argument.parent
            sets.append(Place(argument.resolve().name if argument.is_dir() else argument.stem, golds, folder))
            waiting += 1
        elif waiting == 0:
            raise InvalidInput(
                Problem(str(argument), "", "holds no gold record (*.json, *.yaml); name one before texts")
            )
        else:
            sets[-waiting:] = [Place(one.name, one.golds, argument) for one in sets[-waiting:]]
            waiting = 0
    return sets


def _golds(argument: Path) -> tuple[Path, ...]:
    if not argument.exists():
        raise InvalidInput(Problem(str(argument), "", "is not there; check the path"))
    if argument.is_dir():
        return tuple(sorted(path for path in argument.iterdir() if path.suffix in SUFFIXES))
    return (argument,) if argument.suffix in SUFFIXES else ()


def text_file(place: Place, gold: Path) -> Path:
    """The file of a gold record's text: NAME.txt, or the one other file of that name."""
    if place.texts.is_file():
        return place.texts
    plain = place.texts / f"{gold.stem}.txt"
    others = sorted(p for p in place.texts.glob(f"{escape(gold.stem)}.*") if p.suffix not in SUFFIXES)
    if plain.exists() or len(others) == 0:
        return plain
    return others[0]
