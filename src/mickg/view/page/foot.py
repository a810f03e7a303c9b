"""Samples and notes in, the foot of a picture out."""

from collections.abc import Sequence
from typing import NamedTuple

from mickg.values import Label
from mickg.view.page.lettering import cut, width
from mickg.view.page.markup import Markup, joined, number, tag

_LEFT, _LINE = 14.0, 22.0


class Sample(NamedTuple):
    """A shape of 34 by 14 pixels, its middle at (17, 7), and what it means."""

    shape: Markup
    label: Label


def foot(samples: Sequence[Sample], notes: Sequence[str], language: str, room: float) -> tuple[Markup, float]:
    """The samples in as many lines as they need and the notes below, with their height in pixels."""
    parts: list[Markup] = []
    x, y = _LEFT, 0.0
    for shape, label in samples:
        text = getattr(label, language)
        step = 42 + width(text, 12.0) + 18
        if x > _LEFT and x + step > room:
            x, y = _LEFT, y + _LINE
        place = f"translate({number(x)},{number(y)})"
        parts.append(tag("g", shape, tag("text", text, class_="key", x=40, y=11), transform=place))
        x += step
    note = cut(" · ".join(notes), room - 2 * _LEFT, 12.0)
    return joined(*parts, tag("text", note, class_="key", x=_LEFT, y=y + _LINE + 12)), y + 2 * _LINE + 4
