"""A network in, the page's filters, summary and first words out."""

from collections import Counter
from typing import TYPE_CHECKING

from mickg.values import Label
from mickg.view.network.directed import DIRECTED
from mickg.view.network.svg import left_out
from mickg.view.page import fields
from mickg.view.page.address import key
from mickg.view.page.dates import worded
from mickg.view.page.legend import LINES, NOBODY, line_sample, sample
from mickg.view.page.markup import Markup, both, joined, said, tag

if TYPE_CHECKING:
    from mickg.view.network.network import Network


def mixed(network: "Network") -> bool:
    """Whether there are edges that are no directives."""
    return any(edge.kind != DIRECTED for edge in network.edges)


def unit(network: "Network") -> tuple[str, str, str]:
    """What facts are called: in Vietnamese, one in English, several in English."""
    return ("dữ kiện", "fact", "facts") if mixed(network) else ("chỉ đạo", "directive", "directives")


def _unit(network: "Network") -> Markup:
    vi, one, several = unit(network)
    return said(f" {vi}", f" {one if len(network.facts) == 1 else several}")


def topics(network: "Network") -> list[Label]:
    """What directives are about, in Vietnamese order of letters as Unicode has them."""
    return sorted({topic for fact in network.facts for topic in fact.topics}, key=lambda topic: (topic.vi, topic.en))


def sources(network: "Network") -> dict[str, str]:
    """Source id -> title."""
    return dict(sorted((fact.source, fact.source_title) for fact in network.facts))


def events(network: "Network") -> list[Label]:
    """The occasions on which directives were given."""
    found = {fact.event for fact in network.facts if fact.event is not None}
    return sorted(found, key=lambda event: (event.vi, event.en))


def filters(network: "Network") -> Markup:
    """Search, topic, source or event, and forces, each force with its line and its number of directives."""
    told = fields.titles("s", sources(network).values())
    held = fields.options("e", events(network))
    groups = tag("optgroup", *told, label="Nguồn / Source"), tag("optgroup", *held, label="Cuộc họp / Event")
    return joined(
        fields.search(),
        fields.choice("topic", Label(vi="Chủ đề", en="Topic"), *fields.options("", topics(network))),
        fields.choice("where", Label(vi="Nguồn hoặc cuộc họp", en="Source or event"), *groups),
        _forces(network),
        _span(network),
        _around(),
        fields.clear(),
        fields.status(_unit(network)),
    )


def _forces(network: "Network") -> Markup:
    count = Counter(fact.force_code for fact in network.facts)
    heading = Label(vi="Mức độ, loại", en="Force, kind") if mixed(network) else Label(vi="Mức độ", en="Force")
    boxes = (
        (code, [sample(line_sample(code)), both(LINES[code], "span"), tag("small", f" {count[code]}")])
        for code in LINES
        if count[code] > 0
    )
    return fields.ticks("force", heading, boxes)


def _span(network: "Network") -> Markup:
    """From day to day; nothing where no fact has any."""
    if not any(fact.held or fact.published for fact in network.facts):
        return Markup()
    dates = Label(vi="ngày họp", en="day of the event"), Label(vi="ngày đăng bài", en="day of publication")
    return fields.span(dates, Label(vi="kể cả không rõ ngày", en="also without a date"))


def _around() -> Markup:
    """The node to which the page is narrowed, and the button that gives up on it."""
    words = said("chỉ quanh ", "only around ")
    return joined(
        tag("input", type="text", id="around", hidden="", aria_hidden="true", tabindex="-1"),
        tag("button", words, tag("span", id="around-whom"), " ×", type="button", id="anywhere", hidden=""),
    )


def summary(network: "Network") -> Markup:
    """How many sources and directives, the period covered, and what was left out."""
    parts = [
        _counted(len(sources(network)), "nguồn", "source", "sources"),
        _counted(len(network.facts), *unit(network)),
        _who(network),
        _period(network),
    ]
    if network.around is not None:
        parts.append(both(network.around.said(network), "span"))
    cut = left_out(network)
    if cut is not None:
        parts.append(said(f"{cut.vi}; bảng và ô tìm có đủ", f"{cut.en}; the table and the search have all"))
    return joined(*(part for n, one in enumerate(parts) for part in ((" · ", one) if n > 0 else (one,))))


def _who(network: "Network") -> Markup:
    count = len(network.nodes)
    if mixed(network):
        return said(f"{count} nút", f"{count} nodes")
    return said(f"{count} người, cơ quan, nhóm", f"{count} people, bodies and groups")


def _counted(count: int, vi: str, one: str, several: str) -> Markup:
    return said(f"{count} {vi}", f"{count} {one if count == 1 else several}")


def _period(network: "Network") -> Markup:
    held = sorted({fact.held for fact in network.facts if fact.held is not None})
    undated = {f.source for f in network.facts} - {f.source for f in network.facts if f.held is not None}
    if len(held) == 0:
        return said("không nguồn nào nêu ngày họp", "no source states when its event was held")
    first, last = worded(held[0]), worded(held[-1])
    vi, en = f"họp từ {first.vi} đến {last.vi}", f"events from {first.en} to {last.en}"
    if len(undated) > 0:
        vi = f"{vi} ({len(undated)} nguồn không nêu ngày họp)"
        en = f"{en} ({len(undated)} source{'' if len(undated) == 1 else 's'} without a date of the event)"
    return said(vi, en)


def overview(network: "Network") -> Markup:
    """What the panel shows before anything is chosen: how to read the picture, and whom to begin with."""
    ways = "Phím Tab để đi, Enter để mở, Esc để đóng.", "Tab moves, Enter opens, Escape closes."
    how = said(
        "Mỗi mũi tên là mọi việc một người hay cơ quan giao cho một nơi nhận. Chọn một mũi tên hoặc một tên để đọc "
        f"từng việc: nói ở đâu, khi nào, ký tự nào. {ways[0]}",
        "An arrow is everything one person or body told one recipient. Choose an arrow or a name to read each task: "
        f"said where, when, at which characters. {ways[1]}",
    )
    if mixed(network):
        how = said(
            f"Mỗi đường là mọi điều cùng loại giữa hai bên. Chọn một đường hoặc một tên để đọc từng điều. {ways[0]}",
            f"A line is everything of one kind between two. Choose a line or a name to read each fact. {ways[1]}",
        )
    heading = tag("h2", said("Nhiều nhất", "Most told of") if mixed(network) else said("Ai giao việc", "Who directs"))
    return joined(tag("p", how), heading, tag("ol", *_directors(network)), _ownerless(network))


def _directors(network: "Network") -> list[Markup]:
    given: dict[str, set[str]] = {}
    for edge in network.edges:
        given.setdefault(edge.director, set()).update(fact.iri for fact in edge.facts)
    ranked = sorted(given, key=lambda iri: (-len(given[iri]), iri))[:8]
    return [
        tag("li", tag("a", both(network.nodes[iri].label), href=f"#/{key(iri)}"), tag("span", str(len(given[iri]))))
        for iri in ranked
    ]


def _ownerless(network: "Network") -> Markup:
    count = len({fact.iri for edge in network.edges if edge.recipient == NOBODY for fact in edge.facts})
    if count == 0:
        return Markup()
    words = said(f"{count} việc không nêu ai phải làm", f"{count} tasks name nobody to do them")
    return tag("p", tag("a", words, href=f"#/{NOBODY}"), class_="finding")
