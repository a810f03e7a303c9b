"""`mickg draw`: the graph as pictures and pages."""

from pathlib import Path
from typing import Any

import click

from mickg.cli.options import GRAPH, LANGUAGE, opened, pair


@click.group()
def draw() -> None:
    """Draw the graph as a picture that opens with no network."""


_OUTPUT = click.option(
    "-o", "--output", required=True, type=click.Path(path_type=Path), help="FILE.html, FILE.svg or FILE.png"
)

_PARAM = click.option(
    "--param", "params", multiple=True, metavar="NAME=VALUE", help="Keep one person, body or source, by id."
)


@draw.command()
@_OUTPUT
@click.option(
    "--edges", multiple=True, default=["directed"], show_default=True,
    help="directed, delegated, attended, sat-with, praised, proposed, about or referred-to; may be given again.",
)  # fmt: skip
@click.option("--around", metavar="ID", help="Keep what is near one person, body, topic or document.")
@click.option("--steps", default=1, show_default=True, type=click.IntRange(1), help="How many edges away is near.")
@_PARAM
@GRAPH
@LANGUAGE
def network(  # noqa: PLR0913, PLR0917 - one for each option
    output: Path, edges: tuple[str, ...], around: str | None, steps: int, params: tuple[str, ...],
    graph_path: Path | None, language: str,
) -> None:  # fmt: skip
    """Who directed whom, as a self-contained page or picture."""
    values: dict[str, Any] = dict(pair(param) for param in params)
    drawn = opened(graph_path).network(language=language, edges=edges, around=around, steps=steps, **values)
    click.echo(drawn.save(output))


@draw.command()
@_OUTPUT
@_PARAM
@GRAPH
@LANGUAGE
def timeline(output: Path, params: tuple[str, ...], graph_path: Path | None, language: str) -> None:
    """Events, directives by deadline, documents by stage and posts held, on one axis of time."""
    drawn = opened(graph_path).timeline(language=language, **dict(pair(param) for param in params))
    click.echo(drawn.save(output))


@draw.command()
@click.argument("indicators", nargs=-1, metavar="[INDICATOR]...")
@_OUTPUT
@_PARAM
@GRAPH
@LANGUAGE
def series(
    indicators: tuple[str, ...], output: Path, params: tuple[str, ...], graph_path: Path | None, language: str
) -> None:
    """Figures of each INDICATOR over the articles, a panel for each definition; without one, of all."""
    values = dict(pair(param) for param in params)
    click.echo(opened(graph_path).series(*indicators, language=language, **values).save(output))


@draw.command()
@_OUTPUT
@_PARAM
@GRAPH
@LANGUAGE
def docket(output: Path, params: tuple[str, ...], graph_path: Path | None, language: str) -> None:
    """Every directive in a table: when, who, whom, what, by when, said where; the page filters and sorts it."""
    drawn = opened(graph_path).directives(language=language, **dict(pair(param) for param in params))
    click.echo(drawn.save(output))


@draw.command()
@click.argument("name", metavar="NAME")
@_OUTPUT
@GRAPH
@LANGUAGE
def sheet(name: str, output: Path, graph_path: Path | None, language: str) -> None:
    """The page of NAME: a person, body, document, event, indicator or anything else, by id, number or name."""
    click.echo(opened(graph_path).sheet(name, language=language).save(output))


@draw.command()
@click.option(
    "-o", "--output", required=True, type=click.Path(path_type=Path), help="A folder, or FILE.html under 10 MB."
)
@GRAPH
@LANGUAGE
def explorer(output: Path, graph_path: Path | None, language: str) -> None:
    """The whole graph as a site that opens from disk: search, pages, tables, saved queries, a SPARQL box."""
    click.echo(opened(graph_path).explorer(language=language).save(output))


@draw.command()
@click.argument("query")
@_OUTPUT
@GRAPH
@LANGUAGE
def pattern(query: str, output: Path, graph_path: Path | None, language: str) -> None:
    """What QUERY asks, as a picture: a saved query's name, a file.rq, or SPARQL text."""
    click.echo(opened(graph_path).pattern(query, language=language).save(output))
