"""The items of a docket in, its filters and its table in both languages out; `docket.js` runs them."""

from collections.abc import Iterable, Mapping, Sequence

from mickg.values import Label
from mickg.view.docket.items import Item, Thing
from mickg.view.page import fields
from mickg.view.page.address import key
from mickg.view.page.dates import worded
from mickg.view.page.legend import FORCES, NOBODY, NOBODY_NAMED
from mickg.view.page.markup import Markup, both, joined, said, tag
from mickg.view.page.told import Told, offsets, where

_HEADS = {
    "said": Label(vi="Nói khi nào", en="When said"),
    "director": Label(vi="Ai", en="Who"),
    "recipients": Label(vi="Giao ai", en="Whom"),
    "task": Label(vi="Việc", en="Task"),
    "force": Label(vi="Mức độ", en="Force"),
    "deadline": Label(vi="Hạn", en="Deadline"),
    "place": Label(vi="Nói ở đâu: nguồn, ký tự", en="Said where: source, characters"),
}
_DUE = {"stated": Label(vi="có hạn", en="stated"), "none": Label(vi="không nêu hạn", en="not stated")}


def listing(items: Sequence[Item]) -> Markup:
    """A form of filters, the buttons for CSV, and the table: a `tbody` a directive, its second row what opens."""
    heads = (tag("th", tag("button", both(head, "span"), type="button", data_sort=name), scope="col", aria_sort="none")
             for name, head in _HEADS.items())  # fmt: skip
    table = tag("table", tag("thead", tag("tr", *heads)), *map(_entry, items))
    rest = tag("button", said("Hiện thêm", "Show more"), type="button", class_="rest live", hidden="")
    none = tag("p", said("Không chỉ đạo nào hợp với các ô lọc.", "No directive fits the filters."), class_="none",
               hidden="")  # fmt: skip
    return tag("div", _filters(items), _tools(), table, none, rest, class_="docket")


def _filters(items: Sequence[Item]) -> Markup:
    directors = _named_once(item.director for item in items)
    recipients = _named_once(one for item in items for one in item.recipients)
    nobody = {NOBODY: NOBODY_NAMED} if any(len(item.recipients) == 0 for item in items) else {}
    topics = _named_once(one for item in items for one in item.topics)
    forces = {item.force_code: item.force for item in sorted(items, key=lambda item: _strength(item.force_code))}
    events = _named_once(item.event for item in items if item.event is not None)
    titles = sorted({(item.told.title or item.told.source, item.told.source) for item in items})
    sources = {source: Label.model_construct(vi=title, en=title) for title, source in titles}
    return tag("form",
        fields.search(),
        _choice("director", Label(vi="Ai giao", en="Who"), directors),
        _choice("recipient", Label(vi="Giao ai", en="Whom"), nobody | recipients),
        _choice("topic", Label(vi="Chủ đề", en="Topic"), topics),
        _choice("force", Label(vi="Mức độ", en="Force"), forces),
        _choice("event", Label(vi="Cuộc họp", en="Event"), events),
        _choice("source", Label(vi="Nguồn", en="Source"), sources),
        _choice("due", Label(vi="Hạn", en="Deadline"), _DUE),
        tag("label", said("hạn từ", "due from"), tag("input", type="date", name="due_from")),
        tag("label", said("đến", "to"), tag("input", type="date", name="due_to")),
        fields.clear(),
        fields.status(said(" chỉ đạo", " directives")),
        class_="filters live", role="search",
    )  # fmt: skip


def _named_once(things: Iterable[Thing]) -> dict[str, Label]:
    """Ids with their names, in the order of the names in Vietnamese."""
    return {key(one.iri): one.label for one in sorted(set(things), key=lambda one: (one.label.vi, one.iri))}


def _choice(name: str, label: Label, labels: Mapping[str, Label]) -> Markup:
    """One of these, whose values are ids, so that an address means the same in another graph."""
    options = (tag("option", one.vi, value=value, data_vi=one.vi, data_en=one.en) for value, one in labels.items())
    return fields.choice(name, label, *options)


def _strength(code: str) -> int:
    """The place of a force among all, the strongest first."""
    return [*FORCES].index(code) if code in FORCES else len(FORCES)


def _tools() -> Markup:
    save = tag("button", said("Tải CSV", "Download CSV"), type="button", data_csv="save")
    copy = tag("button", said("Chép CSV", "Copy as CSV"), type="button", data_csv="copy")
    done = tag("output", said("đã chép", "copied"), class_="copied", hidden="")
    area = tag("textarea", readonly="", hidden="", rows="6", aria_label="CSV", spellcheck="false")
    return tag("div", save, copy, done, area, class_="tools live")


def _entry(item: Item) -> Markup:
    told = item.told
    first = tag("tr",
        tag("td", _when(item), class_="said"),
        tag("td", _named(item.director), class_="director"),
        tag("td", *_whom(item), class_="whom"),
        tag("td", *_task(item), class_="what"),
        tag("td", *_force(item), class_="firmness"),
        tag("td", *_due(item), class_="until"),
        tag("td", _source(told), ": ", ", ".join(f"{start}–{end}" for start, end in told.passages), class_="place"),
    )  # fmt: skip
    more = tag("tr", tag("td", *_more(item), colspan=str(len(_HEADS))), class_="more")
    return tag(
        "tbody", first, more, data_key=key(item.iri), data_said=item.held, data_said_on=_iso(item.said_on),
        data_director=key(item.director.iri), data_recipient=_keys(item.recipients) or NOBODY,
        data_topic=_keys(item.topics), data_force=item.force_code, data_strength=str(_strength(item.force_code)),
        data_event=key(item.event.iri) if item.event is not None else "", data_source=told.source,
        data_due=item.due, data_deadline=_iso(item.deadline), data_published=_iso(item.published_on),
        data_url=told.url, data_offsets=offsets(told.passages),
    )  # fmt: skip


def _keys(things: Iterable[Thing]) -> str:
    return " ".join(key(one.iri) for one in things)


def _iso(day: object) -> str:
    return "" if day is None else str(day)


def _named(thing: Thing) -> Markup:
    return tag("span", both(thing.label), data_thing=key(thing.iri))


def _in_a_row(parts: Iterable[Markup], between: str) -> list[Markup]:
    return [joined(between if n > 0 else "", part) for n, part in enumerate(parts)]


def _when(item: Item) -> Markup:
    return both(worded(item.held)) if item.held is not None else said("không nêu", "not stated")


def _whom(item: Item) -> list[Markup]:
    if len(item.recipients) == 0:
        return [both(NOBODY_NAMED, "span")]
    return [tag("span", *_in_a_row(map(_named, item.recipients), ", "), class_="recipients")]


def _task(item: Item) -> list[Markup]:
    opener = tag("button", both(item.task), type="button", class_="task", aria_expanded="false")
    topics = [tag("span", _named(topic), class_="topic") for topic in item.topics]
    return [opener, tag("p", *_in_a_row(topics, " "), class_="marks")] if len(topics) > 0 else [opener]


def _force(item: Item) -> list[Markup]:
    chip = tag("span", both(item.force), class_=f"force {item.force_code}")
    if item.verb is None:
        return [chip]
    return [chip, Markup(" "), tag("q", tag("bdi", item.verb), lang="vi", class_="verb")]


def _due(item: Item) -> list[Markup]:
    """The deadline as printed and as a day, or that none is stated; how often, where it recurs."""
    parts = [tag("q", tag("bdi", item.stated), lang="vi", class_="stated")] if item.stated is not None else []
    if item.due_label is not None:
        parts.append(tag("span", both(item.due_label), class_="due"))
    if item.recurrence is not None:
        parts.append(tag("span", both(item.recurrence), class_="recurrence"))
    return _in_a_row(parts, " ") or [said("không nêu", "not stated")]


def _more(item: Item) -> list[Markup]:
    """The event, what the directive hangs on, and where it is said."""
    lines = (
        ("event", said("tại ", "at "), _named(item.event) if item.event is not None else None),
        ("delegates", said("ủy nhiệm: ", "delegated to "), _worded(item.delegates)),
        ("condition", said("điều kiện: ", "on condition: "), _worded(item.condition)),
    )
    return [
        *(tag("p", words, value, class_=name) for name, words, value in lines if value is not None),
        *where(item.told),
    ]


def _source(told: Told) -> Markup:
    title = tag("cite", tag("bdi", told.title or told.source), lang="vi")
    return tag("span", title, data_thing=f"source/{told.source}")


def _worded(label: Label | None) -> Markup | None:
    return both(label) if label is not None else None
