"""One thin function a command: parse, call one public function, print.

Exit status 0 done, 1 the answer is "no" (shapes violated), 2 the input or the call is at fault. Data goes to standard
output, everything else to standard error. Imports stand inside the commands: `--help` needs none of them.
"""

import sys
from pathlib import Path
from typing import Any

import click

from mickg.cli.drawing import draw
from mickg.cli.options import GRAPH, LANGUAGE, opened, pair


class _Commands(click.Group):
    """The group of commands; errors of mickg become one sentence and an exit status."""

    def invoke(self, ctx: click.Context) -> Any:
        from mickg.errors import InvalidGraph, MickgError  # noqa: PLC0415

        try:
            return super().invoke(ctx)
        except MickgError as error:
            if ctx.params.get("debug"):
                raise
            click.echo(f"mickg: {error}", err=True)
            ctx.exit(1 if isinstance(error, InvalidGraph) else 2)
        except BrokenPipeError:
            sys.stderr.close()
            ctx.exit(0)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option("--debug", is_flag=True, help="Show the traceback of an error.")
@click.version_option(package_name="mickg")
def main(*, debug: bool) -> None:
    """Who directed whom to do what, by when, under which decree: the Vietnamese press as a graph."""


main.add_command(draw)


@main.command()
@click.option("--records", type=click.Path(path_type=Path), help="Folder of record files; default: the shipped ones.")
@click.option(
    "--texts", type=click.Path(path_type=Path), help="Folder of SOURCE_ID.txt; their passages then carry words."
)
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="Folder of the built graph; default: the shipped one."
)
@click.option("--advice", is_flag=True, help="List what the shapes recommend beyond what they demand.")
def build(records: Path | None, texts: Path | None, output: Path | None, *, advice: bool) -> None:
    """Build the graph from records, validated; on any problem the old graph stays."""
    from mickg import pipeline  # noqa: PLC0415

    if texts is not None and output is None:
        raise click.UsageError("--texts puts the articles' words into the graph; give -o a folder of your own for it")
    made = pipeline.build(records, texts, output)
    click.echo(f"{made.quads} quads of {made.sources} sources, 0 violations: {made.path}", err=True)
    for recommendation in made.recommendations if advice else ():
        click.echo(f"{recommendation.severity.lower()}: {recommendation}", err=True)
    if len(made.recommendations) > 0 and not advice:
        click.echo(f"{len(made.recommendations)} recommendations; --advice lists them", err=True)


@main.command()
@click.argument("query", required=False)
@click.option("-f", "--format", "format_", type=click.Choice(["table", "csv", "json", "ttl"]), help="Default: table.")
@click.option("--param", "params", multiple=True, metavar="NAME=VALUE", help="Bind a variable that the query selects.")
@click.option("--list", "list_", is_flag=True, help="List the saved queries.")
@GRAPH
@LANGUAGE
def query(
    query: str | None,
    format_: str | None,
    params: tuple[str, ...],
    graph_path: Path | None,
    language: str,
    *,
    list_: bool,
) -> None:
    """Answer QUERY: a saved query's name, a file.rq, or SPARQL text."""
    from mickg.query.library import saved_queries  # noqa: PLC0415
    from mickg.text import legible  # noqa: PLC0415
    from mickg.view import text  # noqa: PLC0415

    if list_:
        for saved in saved_queries().values():
            click.echo(f"{saved.name:32}{saved.title_vi if language == 'vi' else saved.title_en}")
        return
    if query is None:
        raise click.UsageError("name a saved query, a file.rq or SPARQL text; --list shows the saved queries")
    values = dict(pair(param) for param in params)
    if query in saved_queries() and any(p.name == "lang" for p in saved_queries()[query].parameters):
        values = {"lang": language, **values}
    shown = text.rendered(opened(graph_path).answer(query, **values), format_)
    # With color, click leaves a file's data whole: without, it takes out whatever looks like a terminal's sequence.
    click.echo(legible(shown) if sys.stdout.isatty() else shown, nl=False, color=True)


@main.command()
@click.argument("words", nargs=-1, required=True)
@click.option("--limit", default=20, show_default=True, type=click.IntRange(1), help="Most hits to show.")
@GRAPH
@LANGUAGE
def find(words: tuple[str, ...], limit: int, graph_path: Path | None, language: str) -> None:
    """Search people, bodies, documents, indicators and tasks; tones and marks may be left out."""
    from mickg.text import one_line  # noqa: PLC0415
    from mickg.vocab import compact  # noqa: PLC0415

    hits = opened(graph_path).find(" ".join(words), language=language, limit=limit)
    for hit in hits:
        also = f"  ({hit.matched})" if hit.matched != hit.label else ""
        click.echo(f"{hit.kind:14}{one_line(f'{hit.label}{also}')}\t{compact(hit.iri)}")
    if len(hits) == 0:
        click.echo(f"mickg: nothing is called '{' '.join(words)}'; try fewer words", err=True)


@main.command()
@click.argument("format_", metavar="FORMAT")
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="File, or folder for tables.")
@click.option("--records", type=click.Path(path_type=Path), help="Folder of record files; default: the shipped ones.")
@GRAPH
@LANGUAGE
def export(format_: str, output: Path, records: Path | None, graph_path: Path | None, language: str) -> None:
    """Write the data as FORMAT: ttl, trig, nq, jsonld, graphml, gexf, csv, parquet, cypher or records."""
    from mickg import pipeline  # noqa: PLC0415

    if (graph_path if format_ == "records" else records) is not None:
        raise click.UsageError("--records goes with the format records alone, and --graph with all the others")
    if format_ == "records":
        written = pipeline.export_records(output, records)
    else:
        written = [opened(graph_path).export(format_, output, language=language)]
    for path in written:
        click.echo(path)


@main.command()
@click.argument("places", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="GOLD [TEXTS] ...")
@click.option(
    "--records", type=click.Path(path_type=Path), help="Folder of records to compare; default: what is read now."
)
@click.option("--kind", "kinds", multiple=True, help="One kind of fact, such as posts; may be given again.")
@click.option("--misses", "list_misses", is_flag=True, help="List what was missed, what is too much and what is wrong.")
@click.option("--json", "as_json", is_flag=True, help="Print the figures, and the misses if asked for, as JSON.")
def evaluate(
    places: tuple[Path, ...], records: Path | None, kinds: tuple[str, ...], *, list_misses: bool, as_json: bool
) -> None:
    """Compare what is read from TEXTS with GOLD records: by kind, by field, and between sets.

    GOLD is a record or a folder of them. TEXTS, a folder of the articles of the same names, may be left out where they
    lie beside the records. Several sets may be named, and are compared with the first.
    """
    from mickg import evaluate as evaluation  # noqa: PLC0415

    give = evaluation.extracted if records is None else evaluation.from_records(records)
    sets = evaluation.evaluate(places, give, kinds or evaluation.COMPARED)
    for warning in (warning for one in sets for warning in one.warnings):
        click.echo(f"mickg: {warning}", err=True)
    if as_json:
        click.echo(evaluation.as_json(sets, list_misses=list_misses), nl=False)
    else:
        for part in evaluation.as_text(sets, list_misses=list_misses):
            click.echo(part, nl=False)


@main.command()
@click.argument("names", nargs=-1, required=True, metavar="SOURCE...")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="A folder for NAME.json, FILE.json or FILE.html.")
@click.option("--texts", type=click.Path(path_type=Path), help="A folder for NAME.txt, the text that offsets count in.")
@click.option("--explain", is_flag=True, help="Show the article with each passage marked and the rule that read it.")
@click.option(
    "-f", "--format", "format_", type=click.Choice(["json", "jsonl", "text"]),
    help="jsonl: a record a line; text: for reading. Default: json for one article, jsonl for several.",
)  # fmt: skip
@click.option("--force", is_flag=True, help="Overwrite reviewed records, and what is not of mickg's making.")
@LANGUAGE
def extract(  # noqa: PLR0913 - one for each option
    names: tuple[str, ...], output: Path | None, texts: Path | None, format_: str | None, language: str,
    *, explain: bool, force: bool,
) -> None:  # fmt: skip
    """Read articles into records: who holds which post, who directed whom, which documents, which figures.

    SOURCE is a file of text, HTML, PDF or DOCX, a folder of such files, a web address, or - for standard input. What
    cannot be read is told and set aside, and the others are read all the same.
    """
    from mickg.cli import extracting  # noqa: PLC0415

    wanted = extracting.Wanted(output, texts, format_, explain, language, force)
    context = click.get_current_context()
    if not extracting.run(names, wanted, strict=context.find_root().params["debug"]):
        context.exit(2)
