"""What lines and shapes mean, as pieces of a page and as a row under a picture."""

from collections.abc import Callable, Collection, Mapping

from mickg.values import Label
from mickg.view.lettering import width
from mickg.view.markup import Markup, both, joined, number, said, tag

FORCES = {
    "order": Label(vi="mệnh lệnh", en="order"),
    "request": Label(vi="đề nghị", en="request"),
    "urge": Label(vi="nhắc nhở, thúc giục", en="urge"),
    "propose": Label(vi="gợi ý", en="propose"),
    "plan": Label(vi="tự đặt nhiệm vụ", en="plan"),
    "unstated": Label(vi="không rõ mức độ", en="force not stated"),
}
"""The forces of a directive, the strongest first; an edge is drawn as its strongest."""

KINDS = {
    "person": Label(vi="người", en="person"),
    "organisation": Label(vi="cơ quan, đơn vị", en="body"),
    "group": Label(vi="nhóm không gọi tên từng thành viên", en="group whose members are not named"),
    "director": Label(vi="có giao việc", en="directs others"),
    "nobody": Label(vi="việc không nêu ai phải làm", en="a duty without an owner"),
}
_CORNERS = {"person": 7.0, "director": 7.0, "nobody": 7.0, "group": 4.0}


def line_sample(code: str, x: float = 0.0, y: float = 7.0) -> Markup:
    """A short piece of the line that a force is drawn with."""
    line = tag("path", class_="line", d=f"M{number(x)},{number(y)}h26", stroke_width=2.4)
    head = tag("path", class_="head", d=f"M{number(x + 34)},{number(y)}l-9,-5v10Z")
    return tag("g", line, head, class_=f"edge {code}")


def shape_sample(kind: str, x: float = 0.0, y: float = 7.0) -> Markup:
    """A small box drawn as a kind of node is."""
    offsets = (2.5, 0.0) if kind == "group" else (0.0,)
    shapes = (
        tag("rect", class_="shape", x=x + 1 + off, y=y - 6 - off, width=30, height=14, rx=_CORNERS.get(kind, 2.0))
        for off in offsets
    )
    return tag("g", *shapes, class_=f"node {kind}")


def sample(drawn: Markup) -> Markup:
    """A sample as a picture of its own, to stand in a line of text."""
    return tag("svg", tag("g", drawn, class_="drawing"), width=38, height=20, viewBox="-1 -3 38 20", aria_hidden="true")


def legend(codes: Collection[str]) -> Markup:
    """These forces, the kinds of nodes and the number on a line, for the foot of a page."""
    forces = (tag("li", sample(line_sample(code)), both(FORCES[code], "span")) for code in FORCES if code in codes)
    kinds = (tag("li", sample(shape_sample(kind)), both(label, "span")) for kind, label in KINDS.items())
    count = tag("li", said("số trên mũi tên: số chỉ đạo", "number on an arrow: how many directives"))
    return joined(tag("ul", *forces, class_="forces"), tag("ul", *kinds, count, class_="kinds"))


def legend_rows(codes: Collection[str], language: str, left: float, y: float) -> Markup:
    """These forces in one row under a picture, the kinds in the next, 24 pixels lower."""
    forces = {code: label for code, label in FORCES.items() if code in codes}
    return tag("g", _row(line_sample, forces, language, (left, y)), _row(shape_sample, KINDS, language, (left, y + 24)),
               class_="drawing")  # fmt: skip


def _row(
    draw: Callable[[str, float, float], Markup], labels: Mapping[str, Label], language: str, at: tuple[float, float]
) -> Markup:
    x, y = at
    parts = []
    for code, label in labels.items():
        text = getattr(label, language)
        parts += [draw(code, x, y), tag("text", text, class_="key", x=x + 42, y=y + 4)]
        x += 42 + width(text, 12.0) + 24
    return joined(*parts)
