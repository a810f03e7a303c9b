"""Reports of sets in, tables out."""

from collections.abc import Iterator, Sequence

from mickg.answer import Table, Value
from mickg.evaluate.report import Report

_RATES = ("found P", "found R", "found F1", "whole P", "whole R", "whole F1")


def tables(reports: Sequence[Report]) -> Iterator[Table]:
    """Fields, kinds, figures read wrongly and, of reviewed records, what the review did."""
    yield _fields(reports)
    yield _kinds(reports)
    if any(one.figures.given > 0 for one in reports):
        yield _figures(reports)
    yield from (_review(one) for one in reports if len(one.review) > 0)


def _kinds(reports: Sequence[Report]) -> Table:
    """Precision, recall and F1 at both strictnesses; below several sets, what each is short of the first."""
    first, *others = reports
    rows: list[tuple[Value, ...]] = []
    for kind in dict.fromkeys(kind for one in reports for kind in one.kinds):
        having = [one for one in reports if kind in one.kinds]
        for one in having:
            count = one.kinds[kind]
            rates = (*count.found_rates, *count.whole_rates)
            rows.append((kind, one.name, count.gold, count.given, *(f"{rate:.3f}" for rate in rates)))
        if kind in first.kinds:
            rows += [_gap(kind, first, one) for one in others if kind in one.kinds]
    for one in reports:
        rows.append(("mean F1", one.name, None, None, None, None, f"{one.found:.3f}", None, None, f"{one.whole:.3f}"))
    for one in others:
        found, whole = f"{one.found - first.found:+.3f}", f"{one.whole - first.whole:+.3f}"
        rows.append(("mean F1", _gap_name(first, one), None, None, None, None, found, None, None, whole))
    return _apart(Table(("kind", "set", "gold", "given", *_RATES), rows), reports)


def _gap(kind: str, first: Report, other: Report) -> tuple[Value, ...]:
    ours, theirs = first.kinds[kind], other.kinds[kind]
    pairs = zip((*ours.found_rates, *ours.whole_rates), (*theirs.found_rates, *theirs.whole_rates), strict=True)
    return (kind, _gap_name(first, other), None, None, *(f"{b - a:+.3f}" for a, b in pairs))


def _gap_name(first: Report, other: Report) -> str:
    return f"{other.name} - {first.name}"


def _apart(table: Table, reports: Sequence[Report]) -> Table:
    """The table without its column of sets where there is one set."""
    if len(reports) > 1:
        return table
    kept = [n for n, name in enumerate(table.columns) if name != "set"]
    return Table(tuple(table.columns[n] for n in kept), [tuple(row[n] for n in kept) for row in table.rows])


def _fields(reports: Sequence[Report]) -> Table:
    """Of the facts found, those whose field is right: of all, and of those where either side says something."""
    rows: list[tuple[Value, ...]] = []
    counts = [(kind, name, one.name, field) for one in reports for kind, count in one.kinds.items()
              for name, field in count.fields.items()]  # fmt: skip
    order = list(dict.fromkeys((kind, name) for kind, name, _, _ in counts))
    for kind, name, set_, field in sorted(counts, key=lambda row: order.index(row[:2])):
        shares = (_share(field.right, field.pairs), field.said, _share(field.said_right, field.said))
        rows.append((kind, name, set_, field.pairs, *shares))
    return _apart(Table(("kind", "field", "set", "found", "right", "said", "said right"), rows), reports)


def _share(part: int, whole: int) -> str | None:
    return f"{part / whole:.3f}" if whole > 0 else None


def _figures(reports: Sequence[Report]) -> Table:
    rows: list[tuple[Value, ...]] = []
    for one in reports:
        given, misread, unfounded = one.figures
        rows.append((one.name, given, misread, _percent(misread, given), unfounded, _percent(unfounded, given)))
    columns = ("set", "figures given", "gold differs", "share", "gold has none", "share of these")
    return _apart(Table(columns, rows), reports)


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.2f} %" if whole > 0 else "-"


def _review(one: Report) -> Table:
    rows: list[tuple[Value, ...]] = [(kind, *review) for kind, review in one.review.items()]
    totals = (sum(review[n] for review in one.review.values()) for n in range(4))
    return Table(("review", "kept", "changed", "added", "dropped"), [*rows, ("all", *totals)])
