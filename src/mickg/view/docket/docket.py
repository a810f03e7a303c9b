"""Every directive in a table: when, who, whom, what, how firmly, by when, said where."""

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from mickg.answer import Table
from mickg.values import Label
from mickg.view.base import View
from mickg.view.chart.chart import plural
from mickg.view.docket import listing, tabular
from mickg.view.docket.items import Item, items
from mickg.view.page.address import key
from mickg.view.page.frame import framed, script
from mickg.view.page.markup import Markup, in_a_row
from mickg.view.page.told import Row, in_language, offsets

if TYPE_CHECKING:
    import pandas as pd

_TITLE = Label(vi="Sổ chỉ đạo", en="Docket of directives")
_COLUMNS = (
    "said", "said_on", "director", "recipients", "delegates", "task", "verb", "force", "stated", "due", "deadline",
    "recurrence", "condition", "topics", "inferred", "event", "source", "source_title", "published", "url", "offsets",
    "quotes", "directive", "director_id", "recipient_ids", "topic_ids", "force_code", "event_id",
)  # fmt: skip


class Docket(View):
    """The docket and what it can become: `.df`, `.body()`, `.html()`, `.svg()`, `.save(path)`, `.show()`."""

    called = "a docket"
    nothing = "no directive is in what was asked, so there is nothing to draw; ask for less"

    def __init__(self, made: Iterable[Item], language: str) -> None:
        self.items, self.language, self.title = list(made), language, _TITLE

    def __repr__(self) -> str:
        return f"<docket of {len(self)} directives>"

    def __len__(self) -> int:
        return len(self.items)

    def of(self, directives: Iterable[object]) -> "Docket":
        """The docket of those of its directives whose IRIs are given."""
        kept = set(directives)
        return Docket((item for item in self.items if item.iri in kept), self.language)

    @cached_property
    def df(self) -> "pd.DataFrame":
        """A row a directive, days as dates; several recipients, topics or quotes in one cell are joined by `; `."""
        import pandas as pd  # noqa: PLC0415 - 0.5 s to import, and a picture needs none of it

        rows = [_plain(item, self.language) for item in self.items]
        return pd.DataFrame(rows, columns=list(_COLUMNS), dtype=object)

    def body(self) -> Markup:
        """Filters and table in both languages, for any page with `docket.css` and `docket.js`.

        Names of things are elements with `data-thing` (`person/…`, `org/…`).
        """
        return listing.listing(self.items)

    def html(self) -> str:
        """A page that opens with no network and runs no script but its own."""
        styles, scripts = ("page/page.css", "docket/docket.css"), script("docket/docket.js", "docket/docket.page.js")
        return framed(self.language, self.title, styles, scripts, in_a_row(self.summary()), self.body())

    def svg(self) -> str:
        """The first rows as a picture in one language, with a line that says how many were left out."""
        notes = [getattr(one, self.language) for one in self.summary()]
        return str(tabular.picture(self.items, getattr(self.title, self.language), notes, self.language))

    def summary(self) -> list[Label]:
        """How many directives of how many sources, how many with a deadline, how many that nobody is told to do."""
        count, sources = len(self), len({item.told.source for item in self.items})
        due = sum(item.due_label is not None for item in self.items)
        nobody = sum(len(item.recipients) == 0 for item in self.items)
        return [
            Label(vi=f"{count} chỉ đạo", en=f"{count} directive{plural(count)}"),
            Label(vi=f"{sources} nguồn", en=f"{sources} source{plural(sources)}"),
            Label(vi=f"{due} có hạn", en=f"{due} with a deadline"),
            Label(vi=f"{nobody} không nêu ai phải làm", en=f"{nobody} naming nobody to do it"),
        ]


def docket(vi: Table, en: Table, language: str) -> Docket:
    """The docket of a table given in both languages (saved query `directives-with-passages`)."""
    return Docket(items(vi, en), language)


def _plain(item: Item, language: str) -> Row:
    def text(label: Label | None) -> str | None:
        return in_language(label, language)

    told = item.told
    return dict(zip(_COLUMNS, (
        item.held, item.said_on, text(item.director.label), _several(text(one.label) for one in item.recipients),
        text(item.delegates), text(item.task), item.verb, text(item.force), item.stated, item.due, item.deadline,
        text(item.recurrence), text(item.condition), _several(text(one.label) for one in item.topics),
        text(told.inferred), text(item.event.label if item.event is not None else None), told.source, told.title,
        item.published_on, told.url, offsets(told.passages), _several(told.quotes), key(item.iri),
        key(item.director.iri), _several(key(one.iri) for one in item.recipients),
        _several(key(one.iri) for one in item.topics), item.force_code,
        key(item.event.iri) if item.event is not None else None,
    ), strict=True))  # fmt: skip


def _several(texts: Iterable[str | None]) -> str | None:
    return "; ".join(filter(None, texts)) or None
