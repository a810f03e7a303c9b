"""The shipped graph with one of its source graphs in many copies: of any size, and shaped like the real thing."""

from pathlib import Path

from pyoxigraph import NamedNode, Quad, RdfFormat, serialize

import mickg
from mickg.vocab import PREFIXES, graph

SOURCE = "giao-ban-2024-q1"


def write_copies(path: Path, copies: int) -> int:
    """Write the graph as TriG; the facts of each copy are its own, while people, bodies and periods are shared.

    Returns the number of quads in the file.
    """
    name = NamedNode(graph(f"source/{SOURCE}"))
    quads = sorted(mickg.open().store, key=str)
    rest = [quad for quad in quads if quad.graph_name != name]
    own = [quad for quad in quads if quad.graph_name == name]
    copied = _trig(own)
    with path.open("w", encoding="utf-8") as file:
        file.write(_trig(rest))
        for n in range(copies):
            file.write(copied.replace(SOURCE, f"{SOURCE}-{n}"))
    return len(rest) + len(own) * copies


def _trig(quads: list[Quad]) -> str:
    data = serialize(quads, format=RdfFormat.TRIG, prefixes=PREFIXES)
    assert data is not None
    return data.decode()
