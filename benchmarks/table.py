"""Rows in, one aligned table out."""

from typing import NamedTuple


class Row(NamedTuple):
    """What was measured, as the table shows it; `met` is None where there is no goal."""

    what: str
    ours: str
    peer: str = ""
    ratio: str = ""
    goal: str = ""
    met: bool | None = None


def seconds(value: float) -> str:
    """A duration in the unit that suits it."""
    if abs(value) < 1e-3:
        return f"{value * 1e6:.0f} µs"
    return f"{value * 1e3:.1f} ms" if abs(value) < 1 else f"{value:.1f} s"


def rendered(rows: list[Row]) -> str:
    """The table as text, its columns as wide as their widest cell."""
    head = ("what", "ours", "the peer", "ratio", "goal", "met")
    cells = [head, *((*row[:5], _met(row.met)) for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = ["  ".join(map(str.ljust, line, widths)).rstrip() for line in cells]
    return "\n".join([lines[0], "  ".join("─" * width for width in widths), *lines[1:]])


def _met(met: bool | None) -> str:  # noqa: FBT001 - the cell's own value
    return "" if met is None else "yes" if met else "NO"
