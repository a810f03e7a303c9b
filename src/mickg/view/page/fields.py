"""What narrows a page's rows: search, choices, boxes to tick, and how much is left; `common.js` runs them."""

from collections.abc import Iterable, Sequence

from mickg.values import Label
from mickg.view.page.markup import Markup, both, said, tag

_ALL = Label(vi="tất cả", en="all")
_HINT = Label(vi="không cần gõ dấu", en="tone marks not needed")


def search() -> Markup:
    """The box for words to search, `#search`."""
    box = tag("input", type="search", id="search", name="search", autocomplete="off", placeholder=_HINT.vi,
              data_vi=_HINT.vi, data_en=_HINT.en)  # fmt: skip
    return tag("label", said("Tìm", "Search"), box)


def choice(name: str, label: Label, *choices: Markup) -> Markup:
    """One of these options, `#name`, or at first all, whose value is the empty text."""
    every = tag("option", _ALL.vi, value="", data_vi=_ALL.vi, data_en=_ALL.en)
    return tag("label", both(label, "span"), tag("select", every, *choices, id=name, name=name))


def options(prefix: str, labels: Iterable[Label]) -> list[Markup]:
    """Options in both languages, whose values are the prefix and their place."""
    return [
        tag("option", label.vi, value=f"{prefix}{n}", data_vi=label.vi, data_en=label.en)
        for n, label in enumerate(labels)
    ]


def titles(prefix: str, texts: Iterable[str]) -> list[Markup]:
    """Options that have one language only."""
    return [tag("option", text, value=f"{prefix}{n}") for n, text in enumerate(texts)]


def ticks(name: str, heading: Label, boxes: Iterable[tuple[str, Sequence[Markup]]]) -> Markup:
    """Boxes, ticked at first, of a value and what stands beside it."""
    ticked = (
        tag("label", tag("input", type="checkbox", name=name, value=value, checked=""), *beside)
        for value, beside in boxes
    )
    return tag("fieldset", tag("legend", both(heading, "span")), *ticked)


def span(dates: Sequence[Label], undated: Label) -> Markup:
    """From which day to which, `#since` and `#until`, by which of these dates, `#dated`, and whether without one too.

    The values of `#dated` are the places of the dates, the first the empty text.
    """
    which = (
        tag("option", date.vi, value=str(n) if n > 0 else "", data_vi=date.vi, data_en=date.en)
        for n, date in enumerate(dates)
    )
    tick = tag("input", type="checkbox", name="undated", value="shown", checked="")
    return tag(
        "fieldset",
        tag("legend", said("Thời gian", "Time")),
        tag("select", *which, id="dated", aria_label="Tính theo ngày nào", data_vi="Tính theo ngày nào",
            data_en="Which day counts"),
        tag("label", said("từ", "from"), tag("input", type="date", id="since")),
        tag("label", said("đến", "to"), tag("input", type="date", id="until")),
        tag("label", tick, both(undated, "span"), tag("small", id="undated")),
        class_="span",
    )  # fmt: skip


def clear() -> Markup:
    """The button that takes every field back to how it was at first."""
    return tag("button", said("Bỏ lọc", "Clear"), type="button", id="clear")


def status(unit: Markup) -> Markup:
    """How much is shown of how much, `#shown`, and what is counted."""
    return tag("output", tag("span", id="shown"), unit, id="status")
