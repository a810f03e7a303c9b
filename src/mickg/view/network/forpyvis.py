"""A network as drawn in, a pyvis network of the same nodes, edges and places out."""

from typing import TYPE_CHECKING, Any

from mickg.errors import OutputRefused
from mickg.view.network.directed import DIRECTED
from mickg.view.network.svg import strongest, thickness
from mickg.view.page.legend import LINES, UNDIRECTED

if TYPE_CHECKING:
    from mickg.view.network.network import Network

_OPTIONS = {"physics": {"enabled": False}, "nodes": {"font": {"multi": False}}, "edges": {"font": {"multi": False}}}


def pyvis_network(network: "Network") -> Any:
    """A `pyvis.network.Network` that stands still; OutputRefused when pyvis is not installed.

    Labels are plain text, and titles, which some versions of vis.js read as HTML, hold no text of the graph.
    """
    try:
        from pyvis.network import Network as Pyvis  # noqa: PLC0415 - only this needs it
    except ImportError as error:
        raise OutputRefused(
            f"a pyvis network needs {error.name}, which is not installed; run pip install 'mickg[notebook]', "
            "or use .show() and .save(), which do without"
        ) from error
    made = Pyvis(directed=True, cdn_resources="in_line")
    for iri, node in network.drawn.nodes.items():
        (x, y), box = network.positions[iri], network.boxes[iri]
        dark = iri in network.directors
        made.add_node(
            iri, label=getattr(node.label, network.language), shape="box", x=x, y=y, physics=False,
            color="#17324d" if dark else "#eef3f7", font={"color": "#fff" if dark else "#1c2733"},
            widthConstraint={"maximum": box.width}, kind=node.kind,
        )  # fmt: skip
    for edge in network.drawn.edges:
        words = getattr(LINES[strongest(edge)], network.language)
        made.add_edge(
            edge.director, edge.recipient, title=f"{words}: {len(edge.facts)}", width=thickness(edge),
            dashes=edge.kind != DIRECTED, arrows="" if edge.kind == UNDIRECTED else "to", kind=edge.kind,
            facts=len(edge.facts),
        )  # fmt: skip
    made.options = _OPTIONS
    return made
