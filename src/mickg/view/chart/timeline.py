"""Events, directives by deadline, documents by stage and posts held, on one axis of time.

What has no date stands in a lane that says so. Each row of the picture is one thing, and opens its facts.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from mickg.answer import Table
from mickg.values import Label
from mickg.view.chart.chart import Chart, Drawing, Mark, plural
from mickg.view.chart.lanes import SAMPLES, lanes
from mickg.view.chart.moments import Moment, Strand, strands
from mickg.view.page.address import key
from mickg.view.page.dates import worded
from mickg.view.page.fact import Fact
from mickg.view.page.foot import Sample
from mickg.view.page.markup import Markup, both, joined, said, tag
from mickg.view.page.told import Row, in_language, offsets

if TYPE_CHECKING:
    import pandas as pd

MOST_ROWS = 400


class Timeline(Chart):
    """The timeline and what it can become: `.df`, `.html()`, `.svg()`, `.save(path)`, `.show()`."""

    called = "a timeline"
    nothing = "nothing in what was asked has a place on a timeline, so there is nothing to draw; ask for less"
    kinds: ClassVar[Mapping[str, Label]] = {
        "event": Label(vi="sự kiện", en="events"),
        "directive": Label(vi="chỉ đạo theo hạn", en="directives by deadline"),
        "document": Label(vi="văn bản theo giai đoạn", en="documents by stage"),
        "post": Label(vi="chức vụ", en="posts held"),
    }
    how = Label(
        vi="Mỗi hàng là một việc. Chọn một hàng để đọc: nói ở đâu, khi nào, ký tự nào. Việc không có ngày đứng ở làn "
        "cuối. Phím Tab hoặc mũi tên để đi, Enter để mở, Esc để đóng.",
        en="Each row is one thing. Choose a row to read where it is said, when, at which characters. What has no date "
        "stands in the last lane. Tab or arrows move, Enter opens, Escape closes.",
    )

    def __init__(self, made: Iterable[Strand], title: Label, language: str) -> None:
        super().__init__(title, language)
        every = list(made)
        self.strands, self.left_out = every[:MOST_ROWS], max(0, len(every) - MOST_ROWS)

    def __repr__(self) -> str:
        return f"<timeline of {len(self.strands)} rows>"

    def __len__(self) -> int:
        return len(self.strands)

    @cached_property
    def df(self) -> "pd.DataFrame":
        """A row a fact: kind, name, state, first and last day, source, offsets, IRI."""
        import pandas as pd  # noqa: PLC0415 - 0.5 s to import, and a picture needs none of it

        rows = [_plain(strand, moment, self.language) for strand in self.strands for moment in strand.moments]
        return pd.DataFrame(rows, columns=list(_COLUMNS), dtype=object)

    @cached_property
    def marks(self) -> Sequence[Mark]:
        """A mark a row."""
        return [_mark(strand) for strand in self.strands]

    def drawing(self, languages: Sequence[str]) -> Drawing:
        """Lanes below each other."""
        return lanes(self.strands, self.marks, languages)

    def summary(self) -> Sequence[Label]:
        """How many of each kind, how many without a date, and what was left out."""
        counts = {kind: sum(one.kind == kind for one in self.strands) for kind in self.kinds}
        told = [
            Label(vi=f"{count} {self.kinds[kind].vi}", en=f"{count} {self.kinds[kind].en}")
            for kind, count in counts.items()
            if count > 0
        ]
        undated = sum(one.lane == "undated" for one in self.strands)
        if undated > 0:
            told.append(Label(vi=f"{undated} hàng không nêu ngày", en=f"{undated} row{plural(undated)} without a date"))
        if self.left_out > 0:
            left = f"left out: the last {self.left_out} row{plural(self.left_out)}"
            told.append(Label(vi=f"đã bỏ {self.left_out} hàng cuối", en=left))
        return told

    def samples(self) -> Sequence[Sample]:
        """The shapes of the kinds that are there."""
        present = {strand.kind for strand in self.strands}
        return [one for kind, drawn in SAMPLES.items() if kind in present for one in drawn]


def timeline(vi: Table, en: Table, language: str) -> Timeline:
    """The timeline of a table given in both languages (saved query `timeline`)."""
    return Timeline(strands(vi, en), Label(vi="Dòng thời gian", en="Timeline"), language)


def _mark(strand: Strand) -> Mark:
    days = list(dict.fromkeys(moment.when for moment in strand.moments if moment.when is not None))
    kind = Timeline.kinds[strand.kind]
    vi, en = ([getattr(strand.label, lang), *(getattr(day, lang) for day in days[:4])] for lang in ("vi", "en"))
    if len(days) == 0:
        vi, en = [*vi, "không nêu ngày"], [*en, "date not stated"]
    spoken = Label.model_construct(vi=f"{'; '.join(vi)} ({kind.vi})", en=f"{'; '.join(en)} ({kind.en})")
    address = "/at/".join(key(part) for part in strand.iri.split(" "))
    address = f"{address}/undated" if strand.lane == "undated" else address
    return Mark(address, strand.kind, spoken, tuple(_fact(strand, moment) for moment in strand.moments))


def _fact(strand: Strand, moment: Moment) -> Fact:
    return Fact(moment.iri, strand.label, tuple(_lines(moment)), moment.told)


def _lines(moment: Moment) -> list[Markup]:
    """When, and then what else is known: the state, who and whom, the deadline as printed."""
    names = {"directive": ("hạn: ", "due: "), "post": ("được ghi nhận: ", "attested: ")}
    if moment.kind == "document" and moment.period == moment.told.published:
        names["document"] = ("theo bài ngày ", "as of the article of ")
    when = moment.when
    day = said("ngày không nêu", "date not stated")
    if when is not None:
        day = joined(said(*names[moment.kind]) if moment.kind in names else Markup(), both(when))
    first = [tag("span", day, class_="due")]
    if moment.state_label is not None:
        first.append(tag("span", both(moment.state_label), class_="state"))
    if moment.stated is not None:
        first.append(tag("q", tag("bdi", moment.stated), lang="vi"))
    out = [joined(*(Markup(f"{part} ") for part in first))]
    if moment.since is not None:
        out.append(joined(said("giao ngày ", "given on "), both(worded(moment.since.isoformat()))))
    people = [both(one) for one in (moment.who, moment.whom) if one is not None and moment.kind != "post"]
    return [*out, joined(people[0], *(joined(" → ", one) for one in people[1:]))] if len(people) > 0 else out


_COLUMNS = (
    "kind", "name", "state", "who", "whom", "period", "since", "first", "last", "stated", "source",
    "offsets", "fact",
)  # fmt: skip


def _plain(strand: Strand, moment: Moment, language: str) -> Row:
    state, who, whom = (in_language(one, language) for one in (moment.state_label, moment.who, moment.whom))
    return dict(zip(_COLUMNS, (
        moment.kind, getattr(strand.label, language), state, who, whom, moment.period,
        moment.since, moment.first, moment.last, moment.stated, moment.told.source, offsets(moment.told.passages),
        moment.iri,
    ), strict=True))  # fmt: skip
