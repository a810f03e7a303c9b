"""A network in, a self-contained page out: no request to any host, no script but its own, every label as text."""

from typing import TYPE_CHECKING

from mickg.view.network import controls
from mickg.view.network.packed import packed
from mickg.view.network.rows import table
from mickg.view.network.svg import drawing, extent
from mickg.view.page.frame import chosen, framed, languages, packaged, script
from mickg.view.page.legend import legend
from mickg.view.page.markup import Markup, in_script, number, said, tag

if TYPE_CHECKING:
    from mickg.view.network.network import Network
_SCRIPTS = ("network/page.rows.js", "network/page.zoom.js", "network/page.js")


def page(network: "Network") -> str:
    """A page that opens with no network and runs no script but its own."""
    vi, en, _ = controls.unit(network)
    count = sum(len(edge.facts) for edge in network.edges)
    parts: dict[str, Markup] = {
        "filters": controls.filters(network),
        "drawing": _canvas(network),
        "tools": Markup(packaged("network/page.zoom.html")),
        "overview": controls.overview(network),
        "legend": legend({fact.force_code for fact in network.facts}, {node.kind for node in network.ends.values()}),
        "count": said(f"Mọi {vi}: {count} dòng", f"Every {en}: {count} rows"),
        "table": table(network),
        "data": in_script(packed(network)),
    }
    styles, summary = ("network/svg.css", "page/page.css"), controls.summary(network)
    return framed(network.language, network.title, styles, script(*_SCRIPTS), summary, chosen(parts))


def _canvas(network: "Network") -> Markup:
    width, height = extent(network)
    label = network.title
    return tag("svg", drawing(network, languages(network.language)), viewBox=f"0 0 {number(width)} {number(height)}",
               role="group", aria_label=getattr(label, network.language), data_vi=label.vi, data_en=label.en,
               id="network")  # fmt: skip
