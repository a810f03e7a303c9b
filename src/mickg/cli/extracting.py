"""What `mickg extract` is asked in; records, and what is told of them, out."""

import os
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from mickg import pipeline
from mickg.article import Manuscript
from mickg.drafts import as_json, keep
from mickg.harvest import Tally, harvest
from mickg.model import Record
from mickg.source import listed
from mickg.text import legible

if TYPE_CHECKING:
    from mickg.view.explanation.explanation import Explanation

_ERASED = "\r\x1b[2K"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is made of articles, and where it goes: `output` is a folder, one file, or None for standard output.

    `format_` is how standard output is written: `json`, `jsonl`, `text`, or None for what fits the number of articles.
    """

    output: Path | None
    texts: Path | None
    format_: str | None
    explain: bool
    language: str
    force: bool

    @property
    def one_file(self) -> bool:
        """Whether `output` is the file of one article."""
        return self.output is not None and self.output.suffix in (".json", ".html") and not self.output.is_dir()

    @property
    def explains(self) -> bool:
        """Whether articles are shown with their passages marked."""
        return self.explain or self.format_ == "text" or self.page_at("") is not None

    def record_at(self, name: str) -> Path | None:
        """Where the record of an article goes; None where it is not written to a file."""
        if self.output is None or not self.one_file:
            return None if self.output is None else self.output / f"{name}.json"
        return self.output if self.output.suffix == ".json" else None

    def page_at(self, name: str) -> Path | None:
        """Where the page of an article goes; None where there is none."""
        if self.output is not None and self.one_file and self.output.suffix == ".html":
            return self.output
        record = self.record_at(name)
        return record.with_suffix(".html") if self.explain and record is not None else None


def run(names: tuple[str, ...], wanted: Wanted, *, strict: bool) -> bool:
    """Read what is named, and whether all of it could be read and kept."""
    files = list(listed(names))
    if wanted.one_file and len(files) > 1:
        raise click.UsageError(
            f"{wanted.output} is the file of one article, and {len(files)} are named; give -o a folder"
        )
    if wanted.format_ is not None and (wanted.explain or wanted.output is not None):
        raise click.UsageError("-f says how records are written to standard output; leave out -o and --explain, or -f")
    listener = _Listener(len(files), beside=wanted.output is None)
    several = len(files) > 1
    tally = harvest(files, lambda manuscript: _kept(manuscript, wanted, several=several), listener, strict=strict)
    if several or files != [*names] or (wanted.output is not None and not wanted.one_file):
        listener.end(f"{tally}{'' if wanted.output is None else f': {wanted.output}'}")
    elif wanted.one_file and tally.aside == 0:
        click.echo(wanted.output)
    return tally.aside == 0


def _kept(manuscript: Manuscript, wanted: Wanted, *, several: bool) -> Record:
    explanation = pipeline.explained(manuscript, wanted.language) if wanted.explains else None
    record = pipeline.extracted(manuscript) if explanation is None else explanation.record
    keep(_files(manuscript, record, explanation, wanted), force=wanted.force)
    if wanted.output is None and explanation is None:
        text = as_json(record, in_a_line=wanted.format_ == "jsonl" or (wanted.format_ is None and several))
        _show(legible(text) if sys.stdout.isatty() else text)
    elif wanted.output is None and explanation is not None:
        told = explanation.text if wanted.explain else explanation.digest
        colours = sys.stdout.isatty() and "NO_COLOR" not in os.environ
        _show(told(shutil.get_terminal_size((100, 24)).columns, colours=colours) + ("\n" if several else ""))
    return record


def _files(
    manuscript: Manuscript, record: Record, explanation: "Explanation | None", wanted: Wanted
) -> Mapping[Path, bytes]:
    files = {}
    if wanted.texts is not None:
        files[wanted.texts / f"{manuscript.name}.txt"] = manuscript.text.encode()
    if (path := wanted.record_at(manuscript.name)) is not None:
        files[path] = as_json(record).encode()
    if explanation is not None and (path := wanted.page_at(manuscript.name)) is not None:
        files[path] = explanation.html().encode()
    return files


def _show(text: str) -> None:
    # With color, click leaves a file's data whole: without, it takes out whatever looks like a terminal's sequence.
    click.echo(text, nl=False, color=True)


class _Listener:
    """Says on standard error what there is to say, and on a terminal how far a run over several sources is.

    Not where records are written `beside` it on the same terminal: they show how far it is.
    """

    def __init__(self, total: int, *, beside: bool) -> None:
        self._total = total
        alone = sys.stderr.isatty() and not (beside and sys.stdout.isatty())
        self._erased = _ERASED if total > 1 and alone else ""

    def say(self, message: str) -> None:
        """A sentence on a line of its own, above the progress."""
        click.echo(f"{self._erased}mickg: {legible(message)}", err=True, color=True)

    def step(self, tally: Tally) -> None:
        """How far the run is, in the place of how far it was."""
        if self._erased != "":
            done = tally.articles + tally.aside
            click.echo(f"{self._erased}{done}/{self._total} · {tally.pace}", nl=False, err=True, color=True)

    def end(self, told: str) -> None:
        """What came of the run."""
        click.echo(f"{self._erased}{legible(told)}", err=True, color=True)
