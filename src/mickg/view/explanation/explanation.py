"""An article with every passage marked, the facts that were read there, and the rules that read them."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from mickg.article import Article
from mickg.model import Record
from mickg.ruletext import RuleText
from mickg.text import one_line
from mickg.values import Label, Span
from mickg.view.base import Page
from mickg.view.explanation.body import body
from mickg.view.explanation.digest import digest
from mickg.view.explanation.facts import Shown, counted, shown
from mickg.view.explanation.marks import Marked, Passage, marked
from mickg.view.explanation.printed import Printer
from mickg.view.explanation.terminal import Terminal
from mickg.view.explanation.unread import UNREAD, Unread, unread
from mickg.view.explanation.wording import PLURALS, same
from mickg.view.page.dates import worded
from mickg.view.page.frame import framed, script
from mickg.view.page.markup import Markup, in_a_row, joined, said
from mickg.view.page.told import linked, on_web

if TYPE_CHECKING:
    import pandas as pd

_COLUMNS = ("ref", "kind", "fact", "rule", "inferred", "start", "end", "passage")


class Told(NamedTuple):
    """What is known of what records name: rules by id, and wordings of codes by vocabulary (`document-type/decree`)."""

    rules: Mapping[str, RuleText]
    codes: Mapping[str, Label]


class Explanation(Page):
    """What was read in an article: `.record`, `.df`, `.text(width)`, `.digest(width)`, `.save(path)`, `.show()`."""

    called = "an explanation"
    nothing = "the article has no text, so there is nothing to explain"

    def __init__(self, article: Article, record: Record, uncovered: Sequence[Span], told: Told, language: str) -> None:
        """`uncovered` are the figures and names that neither a fact nor the record's `left_out` accounts for."""
        self.article, self.record, self.told, self._uncovered = article, record, told, uncovered
        self.language = language

    def __repr__(self) -> str:
        return f"<explanation of '{one_line(self.article.title)}': {len(self.facts)} facts>"

    def __len__(self) -> int:
        return len(self.article.lines)

    @cached_property
    def facts(self) -> list[Shown]:
        """The facts as they are shown, by kind."""
        return shown(self.record, self.told.codes)

    @cached_property
    def unread(self) -> list[Unread]:
        """Where figures and names stand of which nothing was read."""
        return unread(self.article, self.record, self._uncovered)

    @cached_property
    def df(self) -> "pd.DataFrame":
        """A row for each passage of each fact, with the words that stand there."""
        import pandas as pd  # noqa: PLC0415 - 0.5 s to import, and a page needs none of it

        rows = [
            (fact.ref, fact.kind, getattr(fact.says, self.language), fact.rule,
             "; ".join(field.key for field in fact.fields if field.inferred is not None) or None, start, end,
             self.article.text[start:end])
            for fact in self.facts for start, end in fact.passages
        ]  # fmt: skip
        return pd.DataFrame(rows, columns=list(_COLUMNS), dtype=object)

    def lines(self) -> Iterator[Marked]:
        """The lines of the article with all passages."""
        read = (
            Passage(start, end, fact.ref, fact.kind, n)
            for fact in self.facts
            for n, (start, end) in enumerate(fact.passages, 1)
        )
        return marked(self.article, [*read, *(Passage(one.start, one.end, one.ref, UNREAD) for one in self.unread)])

    def digest(self, width: int = 100, *, colours: bool = False) -> str:
        """The facts by kind for a terminal of a width, without the article."""
        terminal = Terminal(width, colours, self.language)
        head = Printer(terminal).head(self.article.title, self._says())
        return "\n".join([*head, *digest(self.facts, terminal)]) + "\n"

    def text(self, width: int = 100, *, colours: bool = False) -> str:
        """The explanation for a terminal of a width; without colours, brackets alone mark the passages."""
        printer = Printer(Terminal(width, colours, self.language))
        parts = [
            *printer.head(self.article.title, self._says()), "", *printer.article(self.lines(), self.facts),
            *printer.unread(self.unread), *printer.rules(self.facts, self.told.rules),
        ]  # fmt: skip
        return "\n".join(parts) + "\n"

    def _says(self) -> list[str]:
        return [getattr(label, self.language) for label in self.summary()]

    def summary(self) -> list[Label]:
        """The article's id, day and publisher, and how many facts of each kind were read in it."""
        source = self.record.source
        counts = counted(self.facts)
        return [
            same(source.id),
            *([worded(source.published)] if source.published is not None else []),
            *([same(source.publisher)] if source.publisher is not None else []),
            *(
                Label.model_construct(vi=f"{count} {PLURALS[kind].vi}", en=f"{count} {PLURALS[kind].en}")
                for kind, count in counts.items()
            ),
        ]

    def html(self) -> str:
        """A page that opens with no network and runs no script but its own."""
        styles, scripts = ("page/page.css", "explanation/explanation.css"), script("explanation/explanation.js")
        return framed(self.language, same(self.article.title), styles, scripts, self._summary(), body(self))

    def _summary(self) -> Markup:
        url = self.record.source.url
        link = joined(" · ", linked(said("trang gốc", "source"), url)) if url is not None and on_web(url) else Markup()
        return joined(in_a_row(self.summary()), link)
