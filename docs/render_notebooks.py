"""Run every notebook with the network cut off, and write what a reader of the repository sees: docs/notebooks.

Each notebook becomes a Markdown page with its question, code, results and findings. Tables are Markdown tables, and the
pages that cells show are pictures. The notebooks themselves are written back without outputs.
"""

import json
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import nbformat
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient
from traitlets.config import Config

ROOT = Path(__file__).parents[1]
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
PAGES = ROOT / "docs" / "notebooks"

# Run in the kernel before the first cell: no socket may leave the machine, and every view is also drawn as a picture.
BEFORE = """
import sys
from mickg.view.base import View

def _refuse(event, arguments):
    asked = {"socket.connect": 1, "socket.sendto": 1, "socket.sendmsg": 1, "socket.getaddrinfo": 0}.get(event)
    host = None if asked is None else arguments[asked]
    host = host[0] if isinstance(host, tuple) else host
    if isinstance(host, str) and host not in ("127.0.0.1", "::1", "localhost") and not host.startswith("/"):
        raise OSError(f"the notebook asked for {host}")

sys.addaudithook(_refuse)
get_ipython().display_formatter.formatters["image/svg+xml"].for_type(View, lambda view: view.svg() if view else None)
"""


class Unplugged(AsyncKernelManager):
    """A kernel in a network of its own that leads nowhere, where the machine can make one; it is spoken to by files."""

    def format_kernel_cmd(self, *arguments: Any, **named: Any) -> list[str]:
        """The command that starts the kernel."""
        return [*alone(), *super().format_kernel_cmd(*arguments, **named)]


def alone() -> list[str]:
    """What to put before a command so that it has no network; nothing where that is not allowed."""
    command = ["unshare", "--map-root-user", "--net"]
    possible = shutil.which("unshare") is not None and subprocess.run([*command, "true"], check=False).returncode == 0  # noqa: S603 - our own words
    return command if possible else []


def executed(path: Path, folder: Path) -> Any:
    """The notebook after every cell was run in a fresh kernel, which works in `folder`."""
    notebook: Any = nbformat.read(path, 4)  # type: ignore[no-untyped-call] # nbformat has no types
    notebook.cells.insert(0, nbformat.v4.new_code_cell(BEFORE, id="before"))  # type: ignore[no-untyped-call] # the same
    spoken_to = {"transport": "ipc", "ip": str(folder / ".kernel")}
    client = NotebookClient(
        notebook, timeout=300, kernel_name="python3", kernel_manager_class=Unplugged, coalesce_streams=True,
        config=Config(KernelManager=spoken_to), resources={"metadata": {"path": str(folder)}},
    )  # fmt: skip
    client.execute()
    del notebook.cells[0]
    return notebook


def stripped(path: Path) -> str:
    """The text of a notebook as git keeps it: no outputs, no counts, no names of the machine, cells numbered."""
    notebook = json.loads(path.read_text("utf-8"))
    for number, cell in enumerate(notebook["cells"]):
        cell |= {"id": f"c{number:02}", "metadata": {}, "source": "".join(cell["source"]).splitlines(keepends=True)}
        if cell["cell_type"] == "code":
            cell |= {"outputs": [], "execution_count": None}
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    kept = {
        "cells": notebook["cells"],
        "metadata": {"kernelspec": kernel, "language_info": {"name": "python"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return json.dumps(kept, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def rendered(name: str, notebook: Any) -> dict[str, str]:
    """The page of an executed notebook and its pictures, by file name."""
    pictures: dict[str, str] = {}
    parts = [f"<!-- Written by `make notebooks` from notebooks/{name}.ipynb; edit that. -->"]
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            parts.append(cell.source.replace(".ipynb)", ".md)"))
            continue
        language = "sparql" if cell.source.startswith("%%sparql") else "python"
        parts.append(f"```{language}\n{cell.source}\n```")
        parts.extend(_shown(output, name, pictures) for output in cell.outputs)
    return {f"{name}.md": "\n\n".join(part for part in parts if part) + "\n", **pictures}


def _shown(output: Any, name: str, pictures: dict[str, str]) -> str:
    """An output as Markdown; its picture joins the others."""
    if output.output_type == "stream":
        return _fenced(output.text)
    data: Mapping[str, Any] = output.data
    if "image/svg+xml" in data:
        picture = f"{name}-{len(pictures) + 1}.svg"
        pictures[picture] = data["image/svg+xml"].rstrip() + "\n"
        title = re.search(r"<title[^>]*>([^<]*)</title>", pictures[picture])
        called = title[1] if title is not None else ""
        return f"[![{called}]({picture})]({picture})\n\n*In the notebook this is a page to click and search.*"
    if "text/markdown" in data:
        return str(data["text/markdown"]).strip()
    if 'class="dataframe"' in data.get("text/html", ""):
        return markdown_table(data["text/html"])
    return _fenced(data["text/plain"])


def _fenced(text: str) -> str:
    return f"```text\n{text.rstrip()}\n```"


def markdown_table(html: str) -> str:
    """An HTML table as a Markdown one, with the line under it."""
    read = _Table()
    read.feed(html)
    width = max(map(len, read.rows), default=0)
    lines = [f"| {' | '.join(row + [''] * (width - len(row)))} |" for row in read.rows]
    lines.insert(1, f"|{'---|' * width}")
    return "\n".join(lines) + "".join(f"\n\n*{line}*" for line in read.lines)


class _Table(HTMLParser):
    """Reads the rows of a table, and the lines beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.lines: list[str] = []
        self._into: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: Any) -> None:  # noqa: ARG002 - HTMLParser's signature
        if tag == "tr":
            self.rows.append([])
        elif tag in ("th", "td", "p"):
            self._into = self.lines if tag == "p" else self.rows[-1]
            self._into.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("th", "td", "p"):
            self._into = None

    def handle_data(self, data: str) -> None:
        if self._into is not None:
            self._into[-1] += re.sub(r"([|<>*_`\[\]])", r"\\\1", " ".join(data.split()))


def pages() -> Iterator[tuple[str, str]]:
    """Every file of docs/notebooks, by name."""
    for path in NOTEBOOKS:
        with tempfile.TemporaryDirectory() as folder:
            yield from rendered(path.stem, executed(path, Path(folder))).items()


def main() -> None:
    """Strip the notebooks, run them, and put the pages in place of the old ones."""
    for path in NOTEBOOKS:
        path.write_text(stripped(path), "utf-8")
    written = dict(pages())
    shutil.rmtree(PAGES, ignore_errors=True)
    PAGES.mkdir()
    for name, text in written.items():
        (PAGES / name).write_text(text, "utf-8")


if __name__ == "__main__":
    main()
