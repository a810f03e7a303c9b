"""The line of a magic and the comments that a cell begins with, as options."""

import argparse
import re
import shlex
from dataclasses import dataclass
from typing import NoReturn

from mickg.errors import InvalidQuery, did_you_mean

VIEWS = ("table", "graph", "turtle", "timeline", "series", "pattern")
NAMES = ("--limit", "--view", "--lang", "--graph", "-o")
_COMMENT = re.compile(r"#\s*(limit|view|lang|graph|o)\s*:\s*(\S.*?)\s*$")


@dataclass(frozen=True, slots=True)
class Options:
    """How to answer and what to show; `words` are those of the line that are no options."""

    words: tuple[str, ...]
    limit: int
    view: str | None
    lang: str
    graph: str | None
    output: str | None


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise InvalidQuery(f"{message}; the options are {', '.join(NAMES)}")


def read_options(line: str, cell: str) -> Options:
    """The options of a cell's comments, over them those of its line; InvalidQuery for one that cannot be."""
    try:
        words = shlex.split(line)
    except ValueError as error:
        raise InvalidQuery(f"{line.strip()}: cannot be read ({error}); close the quotation") from error
    parsed = vars(_parser().parse_intermixed_args([*_comments(cell), *words]))
    options = Options(**(parsed | {"words": tuple(parsed["words"])}))
    if options.limit < 1:
        raise InvalidQuery(f"--limit takes a number of rows from 1 up, not {options.limit}")
    if options.output is not None and not options.output.isidentifier():
        raise InvalidQuery(f"-o takes the name of a variable, not '{options.output}'")
    _known("view", options.view, VIEWS)
    _known("language", options.lang, ("vi", "en"))
    return options


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(add_help=False, allow_abbrev=False)
    parser.add_argument("words", nargs="*")
    parser.add_argument("--limit", type=int, default=50)
    parser.add_argument("--view")
    parser.add_argument("--lang", default="vi")
    parser.add_argument("--graph")
    parser.add_argument("-o", dest="output")
    return parser


def _comments(cell: str) -> list[str]:
    given = []
    for line in cell.strip().split("\n"):
        if not line.startswith("#"):
            break
        found = _COMMENT.match(line)
        if found is not None:
            given.append(f"-o{found[2]}" if found[1] == "o" else f"--{found[1]}={found[2]}")
    return given


def _known(kind: str, name: str | None, names: tuple[str, ...]) -> None:
    if name is not None and name not in names:
        offer = did_you_mean(name, names, f"there are: {', '.join(names)}", most=2)
        raise InvalidQuery(f"there is no {kind} '{name}'; {offer}")
