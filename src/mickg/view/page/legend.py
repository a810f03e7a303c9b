"""What lines and shapes mean, as pieces of a page and as samples under a picture."""

from collections.abc import Collection

from mickg.values import Label
from mickg.view.page.foot import Sample
from mickg.view.page.markup import Markup, both, joined, number, said, tag
from mickg.view.page.shapes import outline

FORCES = {
    "order": Label(vi="mệnh lệnh", en="order"),
    "request": Label(vi="đề nghị", en="request"),
    "urge": Label(vi="nhắc nhở, thúc giục", en="urge"),
    "propose": Label(vi="gợi ý", en="propose"),
    "plan": Label(vi="tự đặt nhiệm vụ", en="plan"),
    "unstated": Label(vi="không rõ mức độ", en="force not stated"),
}
"""The forces of a directive, the strongest first; an edge is drawn as its strongest."""

LINES = FORCES | {
    "delegated": Label(vi="ủy nhiệm", en="delegated to"),
    "attended": Label(vi="dự", en="attended"),
    "sat-with": Label(vi="cùng dự với", en="sat with"),
    "praised": Label(vi="khen", en="praised"),
    "proposed": Label(vi="đề xuất về", en="proposed about"),
    "about": Label(vi="chỉ đạo về", en="directed about"),
    "referred-to": Label(vi="nói đến", en="referred to"),
}
"""What a line may be: a force of directives, or an edge of another kind, whose head is hollow."""

UNDIRECTED = "sat-with"
NOBODY = "nobody"
NOBODY_NAMED = Label(vi="(không nêu ai)", en="(nobody named)")

KINDS = {
    "person": Label(vi="người", en="person"),
    "organisation": Label(vi="cơ quan, đơn vị", en="body"),
    "group": Label(vi="nhóm không gọi tên từng thành viên", en="group whose members are not named"),
    "director": Label(vi="có giao việc", en="directs others"),
    "nobody": Label(vi="việc không nêu ai phải làm", en="a duty without an owner"),
}
THINGS = {
    "event": Label(vi="cuộc họp, sự kiện", en="event"),
    "topic": Label(vi="lĩnh vực", en="topic"),
    "document": Label(vi="văn bản, chính sách", en="document or policy"),
    "thing": Label(vi="nơi chốn, đối tượng khác", en="place or other thing"),
    "gathered": Label(vi="nhiều nút gộp lại", en="several nodes in one"),
}


def line_sample(code: str, x: float = 0.0, y: float = 7.0) -> Markup:
    """A short piece of the line that a force is drawn with."""
    line = tag("path", class_="line", d=f"M{number(x)},{number(y)}h26", stroke_width=2.4)
    tip = f"M{number(x + 34)},{number(y)}l-9,-5v10Z"
    head = tag("path", class_="head", d=tip) if code != UNDIRECTED else Markup()
    return tag("g", line, head, class_=f"edge {code}")


def shape_sample(kind: str, x: float = 0.0, y: float = 7.0) -> Markup:
    """A small box drawn as a kind of node is."""
    return tag("g", *outline(kind, x + 17, y + 1, 30, 14), class_=f"node {kind}")


def sample(drawn: Markup) -> Markup:
    """A sample as a picture of its own, to stand in a line of text."""
    return tag("svg", tag("g", drawn, class_="drawing"), width=38, height=20, viewBox="-1 -3 38 20", aria_hidden="true")


def legend(codes: Collection[str], kinds: Collection[str] = ()) -> Markup:
    """These lines, the kinds of nodes and the number on a line, for the foot of a page."""
    forces = (tag("li", sample(line_sample(code)), both(LINES[code], "span")) for code in LINES if code in codes)
    shapes = (tag("li", sample(shape_sample(kind)), both(label, "span")) for kind, label in _shapes(kinds).items())
    count = tag("li", said("số trên mũi tên: bao nhiêu, nếu hơn một", "number on an arrow: how many, if not one"))
    return joined(tag("ul", *forces, class_="forces"), tag("ul", *shapes, count, class_="kinds"))


def samples(codes: Collection[str], kinds: Collection[str]) -> list[Sample]:
    """These lines and the kinds of nodes, for the foot of a picture."""
    lines = [Sample(line_sample(code), label) for code, label in LINES.items() if code in codes]
    return lines + [Sample(shape_sample(kind), label) for kind, label in _shapes(kinds).items()]


def _shapes(kinds: Collection[str]) -> dict[str, Label]:
    return KINDS | {kind: label for kind, label in THINGS.items() if kind in kinds}
