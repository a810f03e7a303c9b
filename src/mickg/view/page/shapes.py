"""The outline of a node, by its kind: told apart by form, so that print without colour tells them apart too."""

from mickg.view.page.markup import Markup, number, tag

_CORNERS = {"person": 19.0, "director": 19.0, "nobody": 19.0, "organisation": 2.0, "group": 5.0, "thing": 8.0}
BEHIND = {"group": (3.0, 0.0), "gathered": (6.0, 3.0, 0.0)}
"""How far the boxes of a kind lie behind each other, in pixels; a kind that is not here has one box."""


def outline(kind: str, x: float, y: float, width: float, height: float) -> list[Markup]:
    """Shapes round a middle: a pill, a box, boxes behind each other, a box with a folded or a cut corner, or points."""
    return [
        _shape(kind, x - width / 2 + behind, y - height / 2 - behind, width, height)
        for behind in BEHIND.get(kind, (0.0,))
    ]


def _shape(kind: str, left: float, top: float, width: float, height: float) -> Markup:
    half, wide, tall = number(height / 2), number(width - 14), number(height)
    match kind:
        case "event":
            d = f"M{number(left + 7)},{number(top)}h{wide}l7,{half}l-7,{half}h-{wide}l-7,-{half}Z"
        case "document":
            fold = f"h{number(width - 8)}l8,8h-8v-8l8,8"
            d = f"M{number(left)},{number(top)}{fold}v{number(height - 8)}h-{number(width)}Z"
        case "topic":
            d = f"M{number(left + 7)},{number(top)}h{number(width - 7)}v{tall}h-{number(width - 7)}l-7,-{half}Z"
        case _:
            corner = min(height / 2, _CORNERS.get(kind, 8.0))
            return tag("rect", class_="shape", x=left, y=top, width=width, height=height, rx=corner)
    return tag("path", class_="shape", d=d)
