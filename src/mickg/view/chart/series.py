"""An indicator over the articles: figures as printed, one panel for each definition, stated beside computed changes."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from mickg.answer import Table
from mickg.values import Label
from mickg.view.chart.chart import Chart, Drawing, Mark, plural
from mickg.view.chart.figures import Change, Figure, Line, lines, number_of
from mickg.view.chart.panels import definition, joins, panels
from mickg.view.chart.signs import SAMPLES
from mickg.view.page.address import key
from mickg.view.page.dates import worded
from mickg.view.page.fact import Fact
from mickg.view.page.foot import Sample
from mickg.view.page.markup import Markup, both, joined, said, tag
from mickg.view.page.told import Row, in_language, offsets

if TYPE_CHECKING:
    import pandas as pd

MOST_LINES = 60
_BOUNDS = {
    "about": Label(vi="khoảng", en="about"),
    "nearly": Label(vi="gần", en="nearly"),
    "more-than": Label(vi="trên, hơn", en="more than"),
    "at-most": Label(vi="không quá", en="at most"),
}


class Series(Chart):
    """The series and what it can become: `.df`, `.html()`, `.svg()`, `.save(path)`, `.show()`."""

    called = "a series"
    nothing = "no article gives a figure of what was asked, so there is nothing to draw; ask for another indicator"
    kinds: ClassVar[Mapping[str, Label]] = {
        "actual": Label(vi="thực hiện", en="actual"),
        "estimated": Label(vi="ước tính", en="estimated"),
        "target": Label(vi="mục tiêu", en="target"),
    }
    how = Label(
        vi="Mỗi khung là một định nghĩa: một chỉ tiêu, một đơn vị, một nơi, một đối tượng. Chọn một con số để đọc: nói "
        "ở đâu, ký tự nào. Chỉ nối những kỳ dài như nhau. Phím Tab hoặc mũi tên để đi, Enter để mở, Esc để đóng.",
        en="Each panel is one definition: one indicator, one unit, one place, one thing. Choose a figure to read where "
        "it is said, at which characters. Only periods of one length are joined. Tab or arrows move, Enter opens, "
        "Escape closes.",
    )

    def __init__(self, made: Iterable[Line], title: Label, language: str) -> None:
        super().__init__(title, language)
        every = list(made)
        self.lines, self.left_out = every[:MOST_LINES], max(0, len(every) - MOST_LINES)

    def __repr__(self) -> str:
        return f"<series of {len(self)} figures on {len(self.lines)} lines>"

    def __len__(self) -> int:
        return sum(len(line.figures) for line in self.lines)

    @cached_property
    def df(self) -> "pd.DataFrame":
        """A row a figure and stated change: definition, value, as printed, bound, status, period, check, source."""
        import pandas as pd  # noqa: PLC0415 - 0.5 s to import, and a picture needs none of it

        rows = [
            _plain(line, figure, change, self.language)
            for line in self.lines
            for figure in line.figures
            for change in figure.changes or (None,)
        ]
        return pd.DataFrame(rows, columns=list(_COLUMNS), dtype=object)

    @cached_property
    def marks(self) -> Sequence[Mark]:
        """A mark a figure."""
        return [_mark(line, figure) for line in self.lines for figure in line.figures]

    def drawing(self, languages: Sequence[str]) -> Drawing:
        """Panels below each other, on one axis of time."""
        return panels(self.lines, self.marks, languages)

    def summary(self) -> Sequence[Label]:
        """How many figures, definitions and indicators, how many without a period, and what was left out."""
        indicators = len({line.indicator for line in self.lines})
        undated = sum(figure.days is None for line in self.lines for figure in line.figures)
        told = [
            Label(vi=f"{len(self)} con số", en=f"{len(self)} figure{plural(len(self))}"),
            Label(vi=f"{len(self.lines)} định nghĩa", en=f"{len(self.lines)} definition{plural(len(self.lines))}"),
            Label(vi=f"{indicators} chỉ tiêu", en=f"{indicators} indicator{plural(indicators)}"),
        ]
        if undated > 0:
            without = f"{undated} figure{plural(undated)} without a period"
            told.append(Label(vi=f"{undated} con số không nêu kỳ", en=without))
        if self.left_out > 0:
            left = f"left out: the last {self.left_out} panel{plural(self.left_out)}"
            told.append(Label(vi=f"đã bỏ {self.left_out} khung cuối", en=left))
        return told

    def samples(self) -> Sequence[Sample]:
        """The marks that are there."""
        figures = [figure for line in self.lines for figure in line.figures]
        present = {one for figure in figures for one in (figure.status, figure.bound)}
        joined_by = {how for line in self.lines for _, _, how in joins(line)}
        return [drawn for code, drawn in SAMPLES.items() if code in {"during", *present, *joined_by}]


def series(vi: Table, en: Table, language: str) -> Series:
    """The series of a table given in both languages (saved query `series-with-passages`)."""
    made = lines(vi, en)
    labels = {line.label for line in made}
    title = labels.pop() if len(labels) == 1 else Label(vi="Chỉ tiêu qua các bài", en="Indicators over the articles")
    return Series(made, title, language)


def _mark(line: Line, figure: Figure) -> Mark:
    value, when = printed(figure, line.unit), _when(figure)
    kind = Series.kinds.get(figure.status)
    bound = _BOUNDS.get(figure.bound)
    parts = [line.label, *([bound] if bound is not None else []), value, when, *([kind] if kind is not None else [])]
    spoken = Label.model_construct(vi="; ".join(p.vi for p in parts), en="; ".join(p.en for p in parts))
    fact = Fact(figure.iri, line.label, tuple(_lines(line, figure)), figure.told)
    return Mark(key(figure.iri), figure.status if kind is not None else "actual", spoken, (fact,))


def printed(figure: Figure, unit: str) -> Label:
    """The figure as its article prints it, or else its value."""
    if figure.printed is None:
        return number_of(figure.value, unit)
    return Label.model_construct(vi=figure.printed, en=figure.printed)


def _when(figure: Figure) -> Label:
    return worded(figure.period) if figure.period is not None else Label(vi="kỳ không nêu", en="period not stated")


def _lines(line: Line, figure: Figure) -> list[Markup]:
    value = tag("q", tag("bdi", figure.printed), lang="vi") if figure.printed is not None else Markup()
    told = [value, both(number_of(figure.value, line.unit)), tag("span", both(_when(figure)), class_="due")]
    told += [tag("span", both(label), class_="state") for label in (
        _BOUNDS.get(figure.bound), Series.kinds.get(figure.status)) if label is not None]  # fmt: skip
    parts = [both(one) for one in definition(line)]
    out = [joined(*(Markup(f"{one} ") for one in told)), joined(*(Markup(f"{one} ") for one in parts))]
    return [*out, *map(_change_line, figure.changes)]


def _change_line(change: Change) -> Markup:
    quoted = tag("q", tag("bdi", change.printed), lang="vi") if change.printed is not None else both(change.stated)
    against = joined(said(" so với ", " against "), both(worded(change.against))) if change.against is not None else ""
    computed = said("; không tính lại được", "; cannot be computed")
    if change.again is not None:
        computed = joined(said("; tính lại ", "; computed "), both(change.again))
    return joined(quoted, against, computed, ": ", tag("span", both(change.verdict), class_=f"verdict {change.check}"))


_COLUMNS = (
    "indicator", "unit", "place", "about", "includes", "value", "printed", "bound", "status", "period", "first", "last",
    "change", "change_unit", "against", "computed", "check", "source", "offsets", "observation",
)  # fmt: skip


def _plain(line: Line, figure: Figure, change: Change | None, language: str) -> Row:
    place, about, includes = (in_language(one, language) for one in (line.place, line.about, line.includes))
    stated = (change.value, change.unit, change.against, change.computed, change.check) if change else (None,) * 5
    return dict(zip(_COLUMNS, (
        getattr(line.label, language), line.unit, place, about, includes, figure.value,
        figure.printed, figure.bound, figure.status, figure.period, figure.first, figure.last, *stated,
        figure.told.source, offsets(figure.told.passages), figure.iri,
    ), strict=True))  # fmt: skip
