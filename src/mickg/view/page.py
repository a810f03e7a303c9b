"""A network in, a self-contained page out: no request to any host, no script but its own, every label as text."""

from typing import TYPE_CHECKING

from mickg.view import controls
from mickg.view.frame import framed, languages, packaged, script
from mickg.view.legend import legend
from mickg.view.markup import Markup, in_script, number, said, tag
from mickg.view.packed import packed
from mickg.view.rows import table
from mickg.view.svg import drawing, extent

if TYPE_CHECKING:
    from mickg.view.network import Network
_SCRIPTS = ("page.rows.js", "page.zoom.js", "page.js")


def page(network: "Network") -> str:
    """A page that opens with no network and runs no script but its own."""
    vi, en, _ = controls.unit(network)
    count = sum(len(edge.facts) for edge in network.edges)
    parts: dict[str, Markup] = {
        "summary": controls.summary(network),
        "filters": controls.filters(network),
        "drawing": _canvas(network),
        "tools": Markup(packaged("page.zoom.html")),
        "overview": controls.overview(network),
        "legend": legend({fact.force_code for fact in network.facts}, {node.kind for node in network.ends.values()}),
        "count": said(f"Mọi {vi}: {count} dòng", f"Every {en}: {count} rows"),
        "table": table(network),
        "data": in_script(packed(network)),
    }
    return framed(network.language, network.title, ("svg.css", "page.css"), script(*_SCRIPTS), parts)


def _canvas(network: "Network") -> Markup:
    width, height = extent(network)
    label = network.title
    return tag("svg", drawing(network, languages(network.language)), viewBox=f"0 0 {number(width)} {number(height)}",
               role="group", aria_label=getattr(label, network.language), data_vi=label.vi, data_en=label.en,
               id="network")  # fmt: skip
