"""What several commands take, as an option and as the value that it stands for."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from mickg.kg import KnowledgeGraph

GRAPH = click.option(
    "--graph",
    "graph_path",
    type=click.Path(path_type=Path),
    help="A build folder or .trig file; default: the shipped graph.",
)
LANGUAGE = click.option("--lang", "language", type=click.Choice(["vi", "en"]), default="vi", help="Language of labels.")


def pair(param: str) -> tuple[str, str]:
    """The name and the value of NAME=VALUE."""
    name, equals, value = param.partition("=")
    if equals == "" or not name.isidentifier():
        raise click.UsageError(f"--param takes NAME=VALUE, not '{param}'")
    return name, value


def opened(path: Path | None) -> "KnowledgeGraph":
    """The graph that a command is about."""
    import mickg  # noqa: PLC0415

    return mickg.open(path)
