"""A figure's status and bound in, the shapes that say them out."""

from collections.abc import Mapping

from mickg.values import Label
from mickg.view.page.foot import Sample
from mickg.view.page.markup import Markup, tag


def sign(status: str, bound: str, x: float, y: float) -> list[Markup]:
    """A disc, hollow for an estimate by its style, or a target's flag, with the arrows of its bound."""
    shape = tag("circle", class_="shape", cx=x, cy=y, r=4.4)
    if status == "target":
        shape = tag("path", class_="shape", d=f"M{x:.1f},{y:.1f}v-18l12,4.5l-12,4.5")
    return [*_arrows(bound, x, y), shape]


def _arrows(code: str, x: float, y: float) -> list[Markup]:
    """An arrow towards where the true value lies; a bar where it may be the figure itself; both ways for about."""
    up, down = f"M{x:.1f},{y - 6:.1f}v-13m-4,5l4,-5l4,5", f"M{x:.1f},{y + 6:.1f}v13m-4,-5l4,5l4,-5"
    bar = f"M{x - 8:.1f},{y:.1f}h16"
    paths = {"more-than": up, "nearly": down, "at-most": bar + down, "about": up + down}
    return [tag("path", class_="bound", d=paths[code])] if code in paths else []


def _sample(kind: str, *shapes: Markup) -> Markup:
    return tag("g", tag("g", *shapes, class_="figure"), class_=f"mark {kind}")


def _dot(code: str, y: float, top: float) -> Markup:
    shapes = (*_arrows(code, 17, y), tag("circle", class_="shape", cx=17, cy=y, r=4.4))
    return _sample("actual", tag("g", *shapes, transform=f"translate(5.1,{top}) scale(0.7)"))


SAMPLES: Mapping[str, Sample] = {
    "actual": Sample(_sample("actual", tag("circle", class_="shape", cx=17, cy=7, r=4.4)),
                     Label(vi="thực hiện", en="actual")),
    "estimated": Sample(_sample("estimated", tag("circle", class_="shape", cx=17, cy=7, r=4.4)),
                        Label(vi="ước tính", en="estimated")),
    "target": Sample(_sample("target", tag("path", class_="shape", d="M13,16v-18l12,4.5l-12,4.5")),
                     Label(vi="mục tiêu", en="target")),
    "more-than": Sample(_dot("more-than", 13, 4.0), Label(vi="trên, hơn", en="more than")),
    "nearly": Sample(_dot("nearly", 1, 0.6), Label(vi="gần", en="nearly")),
    "at-most": Sample(_dot("at-most", 1, 0.6), Label(vi="không quá", en="at most")),
    "about": Sample(_dot("about", 7, 2.1), Label(vi="khoảng", en="about")),
    "during": Sample(_sample("actual", tag("path", class_="during", d="M2,7H32")),
                     Label(vi="kỳ của con số", en="period covered")),
    "firm": Sample(tag("path", class_="line", d="M2,7H32"),
                   Label(vi="nối kỳ dài như nhau", en="joins periods of one length")),
    "loose": Sample(tag("path", class_="line loose", d="M2,7H32"),
                    Label(vi="nối con số ước tính hoặc giới hạn", en="joins estimates or bounds")),
}  # fmt: skip
