"""The explorer: what its pages are made of in, a folder or one file out."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from mickg.answer import Table
from mickg.errors import InvalidQuery, OutputRefused
from mickg.files import write_whole
from mickg.values import Label
from mickg.view.base import View
from mickg.view.explorer.asked import Asked, answered, listed
from mickg.view.explorer.engine import Engine, engine
from mickg.view.explorer.folder import check_folder, write_folder
from mickg.view.explorer.home import home
from mickg.view.explorer.page import page
from mickg.view.explorer.parts import beside, packed, squeezed
from mickg.view.explorer.shelf import shelved
from mickg.view.explorer.things import things, words
from mickg.view.sheet.sheet import Sheet
from mickg.vocab import PREFIXES

MOST_BYTES = 10_000_000
"""What one file may weigh; a browser opens a folder of any size."""

TITLE = Label(vi="mickg: ai chỉ đạo ai, việc gì, đến khi nào", en="mickg: who directed whom to do what, by when")


@dataclass(frozen=True, slots=True)
class Contents:
    """What a site is made of: `names` and `labels` as `things` takes them, `graph` as TriG.

    `sources` has a row for each article: source, title, published, url, facts.
    """

    names: Table
    labels: Table
    sources: Table
    sheets: Mapping[str, Sheet]
    views: Mapping[str, View]
    queries: Sequence[Asked]
    graph: bytes


class Explorer:
    """A static site of a whole graph: `.save(path)` writes a folder, or one file where the path ends in `.html`."""

    def __init__(self, made: Callable[[], Contents], language: str) -> None:
        self._made, self.language = made, language
        self._engine: Engine | None = engine()

    def __repr__(self) -> str:
        return f"<explorer in {self.language}>"

    @cached_property
    def contents(self) -> Contents:
        """What it is made of, asked of the graph once it is needed."""
        return self._made()

    def __len__(self) -> int:
        return len({row[0] for row in self.contents.names.rows})

    def save(self, path: str | Path) -> Path:
        """Write a folder, or one `.html` file; OutputRefused where that is too large or the place is taken."""
        target = Path(path)
        if target.suffix not in ("", ".html"):
            raise OutputRefused(f"{target}: an explorer is a folder or one .html file; give a name of one of these")
        if target.suffix == "":
            check_folder(target)
        if len(self) == 0:
            raise InvalidQuery("the graph names nothing, so there is nothing to explore; build one from records first")
        if target.suffix == ".html":
            write_whole(target, self._file(target))
        else:
            write_folder(target, self.files())
        return target

    def html(self) -> str:
        """The site as one page, its parts inside it."""
        return self._page(self._parts, runs=self._engine is not None)

    def files(self) -> dict[str, bytes]:
        """The site as files, by name."""
        texts = {"index.html": self._page(None, runs=False), **beside(self._parts)}
        if self._engine is not None:
            texts |= {"sparql.html": self._page(None, runs=True), "LICENSE.oxigraph.txt": self._engine.licence}
        return {name: text.encode() for name, text in texts.items()}

    def _file(self, target: Path) -> bytes:
        data = self.html().encode()
        if len(data) > MOST_BYTES:
            folder = target.with_suffix("")
            raise OutputRefused(
                f"{target}: one file would weigh {len(data) / 1e6:.1f} MB, more than the {MOST_BYTES / 1e6:.0f} MB "
                f"that are mailed and opened with ease; write the folder '{folder}' instead"
            )
        return data

    def _page(self, parts: Mapping[str, str] | None, *, runs: bool) -> str:
        """In a folder, only the page that runs the engine has a policy that lets it, and the others lead there."""
        site = {**self._site, "runs": runs, "apart": parts is None and self._engine is not None}
        return page(self.language, TITLE, home(self.contents), site, self._framed.values(), parts)

    @cached_property
    def _framed(self) -> dict[str, str]:
        """The views' own pages; an empty view has none."""
        return {name: view.html() for name, view in self.contents.views.items() if len(view) > 0}

    @cached_property
    def _site(self) -> dict[str, Any]:
        """What the page knows before it loads any part."""
        return {
            "title": [TITLE.vi, TITLE.en],
            "prefixes": PREFIXES,
            "views": {name: name in self._framed for name in self.contents.views},
            "engine": self._engine.version if self._engine is not None else None,
        }

    @cached_property
    def _parts(self) -> dict[str, str]:
        return {name: packed(data) for name, data in self._held()} | self._engines()

    def _held(self) -> Iterator[tuple[str, Any]]:
        """The parts that are JSON, one after another, so that no more than one stands unpacked."""
        contents = self.contents
        yield "things", things(contents.names, contents.labels)
        yield "words", words(contents.labels, {str(row[0]) for row in contents.names.rows})
        yield "queries", listed(contents.queries)
        yield from shelved(contents.sheets)
        yield from ((f"view-{name}", text) for name, text in self._framed.items())
        yield from ((f"query-{query.name}", answered(query)) for query in contents.queries)

    def _engines(self) -> dict[str, str]:
        """The engine and what it is asked of."""
        if self._engine is None:
            return {}
        return {
            "graph": squeezed(self.contents.graph),
            "engine": squeezed(self._engine.wasm),
            "worker": squeezed(self._engine.worker.encode()),
            "licence": packed(self._engine.licence),
        }
