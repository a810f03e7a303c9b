"""Stated changes in, lines of text that set them beside what the figures give out."""

from collections.abc import Sequence
from typing import NamedTuple

from mickg.values import Label
from mickg.view.chart.chart import words
from mickg.view.chart.figures import Change, Figure, Line
from mickg.view.page.dates import worded
from mickg.view.page.lettering import cut, width
from mickg.view.page.markup import Markup

LEFT, _ROOM = 640.0, 346.0
"""Where the lines begin, and how wide they may be, in pixels."""


class Note(NamedTuple):
    """A line of text: its wording, its class, and how far it is set in."""

    label: Label
    class_: str
    indent: float = 0.0

    def __call__(self, y: float, languages: Sequence[str]) -> Markup:
        """The line at a height, cut to its room."""
        room = _ROOM - self.indent
        fitted = Label.model_construct(vi=cut(self.label.vi, room, 11.0), en=cut(self.label.en, room, 11.0))
        return words(fitted, languages, class_=self.class_, x=LEFT + self.indent, y=y)


def notes(line: Line) -> list[Note]:
    """Each stated change, and below it what the figures give and whether that fits."""
    changes = [(figure, change) for figure in line.figures for change in figure.changes]
    return [
        note
        for figure, change in changes
        for note in (*_stated(figure, change), Note(_judged(change), f"verdict {change.check}", 12.0))
    ]


def _stated(figure: Figure, change: Change) -> list[Note]:
    """In one line where it fits, else with what it is compared with in the next."""
    value = change.stated
    when = worded(figure.period) if figure.period is not None else Label(vi="kỳ không nêu", en="no period")
    base = worded(change.against) if change.against is not None else Label(vi="kỳ không nêu", en="no stated period")
    first = Label.model_construct(vi=f"{when.vi}: nêu {value.vi}", en=f"{when.en}: stated {value.en}")
    against = Label.model_construct(vi=f"so với {base.vi}", en=f"against {base.en}")
    whole = Label.model_construct(vi=f"{first.vi} {against.vi}", en=f"{first.en} {against.en}")
    if max(width(whole.vi, 11.0), width(whole.en, 11.0)) <= _ROOM:
        return [Note(whole, "verdict")]
    return [Note(first, "verdict"), Note(against, "verdict", 12.0)]


def _judged(change: Change) -> Label:
    again = change.again or Label.model_construct(vi="–", en="–")
    verdict = change.verdict
    return Label.model_construct(vi=f"tính lại {again.vi} ({verdict.vi})", en=f"computed {again.en} ({verdict.en})")
