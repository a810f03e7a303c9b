"""What every view can become: a page, a picture, a file of either, and a cell of a notebook."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import ClassVar

from mickg.errors import InvalidQuery, OutputRefused, spoken
from mickg.files import write_whole
from mickg.view.page.markup import tag
from mickg.view.png import png

_ALLOWED = "allow-scripts allow-popups allow-downloads"


class Page(ABC):
    """What can be a page; `called` is what it is named in messages, `nothing` says that it is empty."""

    called: ClassVar[str]
    nothing: ClassVar[str]

    @property
    def language(self) -> str:
        """The language that the page opens in and that a picture is in: `vi` or `en`."""
        return self._language

    @language.setter
    def language(self, name: str) -> None:
        self._language = spoken(name)

    @abstractmethod
    def __len__(self) -> int:
        """How much there is to draw; nothing is drawn of 0."""

    @abstractmethod
    def html(self) -> str:
        """A page that opens with no network and runs no script but its own."""

    def _forms(self) -> Mapping[str, Callable[[], bytes]]:
        """What a file holds, by the name's ending."""
        return {".html": lambda: self.html().encode()}

    def save(self, path: str | Path) -> Path:
        """Write a file, whose form is that of the name's ending."""
        target, forms = Path(path), self._forms()
        if target.suffix not in forms:
            *most, last = forms
            endings = f"{', '.join(most)} or {last}" if len(most) > 0 else last
            raise OutputRefused(f"{target}: {self.called} is drawn as {endings}; give the file one of these endings")
        if len(self) == 0:
            raise InvalidQuery(self.nothing)
        write_whole(target, forms[target.suffix]())
        return target

    def show(self) -> None:
        """Put the page into a notebook's cell, wherever in the cell this stands."""
        from IPython.display import display  # noqa: PLC0415 - a notebook has it, a terminal need not

        display(self)  # type: ignore[no-untyped-call]  # IPython ships no types

    def _repr_html_(self) -> str:
        if len(self) == 0:
            return str(tag("p", self.nothing))
        return str(tag("iframe", srcdoc=self.html(), sandbox=_ALLOWED, width="100%", height="760", frameborder=0))


class View(Page):
    """A view of an answer: a page, and a picture, written as `.html`, `.svg` or `.png`; `.png` takes mickg[png]."""

    @abstractmethod
    def svg(self) -> str:
        """A picture without script."""

    def _forms(self) -> Mapping[str, Callable[[], bytes]]:
        return {**super()._forms(), ".svg": lambda: self.svg().encode(), ".png": lambda: png(self.svg())}
