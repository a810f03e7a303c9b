"""A fact in, how the sheet of a thing shows it out."""

from mickg.view.page.fact import Fact
from mickg.view.page.told import Told
from mickg.view.sheet.dating import Dating
from mickg.view.sheet.heading import Headings
from mickg.view.sheet.holdings import Stated
from mickg.view.sheet.lines import Lines
from mickg.view.sheet.wording import Wording

_NOWHERE = Told("", None, None, None, None, (), ())


class Saying:
    """What facts say and when, in the words of one graph."""

    def __init__(self, wording: Wording) -> None:
        self.wording, self.held = wording, wording.held
        self.dating, self._headings = Dating(wording.held), Headings(wording)
        self._lines = Lines(wording, self.dating)

    def fact(self, stated: Stated, thing: str) -> Fact:
        """A fact as the sheet of a thing shows it: a heading, lines, and when."""
        first, *more = stated.tellings or (_NOWHERE,)
        heading = self._headings.of(stated, thing)
        lines, when = tuple(self._lines.of(stated, thing)), self.dating.when(stated)
        return Fact(stated.iri, heading.label, lines, first, when, tuple(more), self._headings.shown(heading))
