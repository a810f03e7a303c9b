"""N-Quads: every quad on a line of its own, for tools that read line by line."""

from pyoxigraph import RdfFormat, serialize

from mickg.export.given import Given
from mickg.export.quads import ordered


def nq(given: Given) -> bytes:
    """The graph as N-Quads."""
    data = serialize(ordered(given.store), format=RdfFormat.N_QUADS)
    assert data is not None
    return data
