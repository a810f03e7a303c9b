"""TriG: every quad, with the named graph that it stands in."""

from pyoxigraph import RdfFormat, serialize

from mickg.export.given import Given
from mickg.export.quads import ordered
from mickg.vocab import PREFIXES


def trig(given: Given) -> bytes:
    """The graph as TriG, the form that mickg itself opens."""
    data = serialize(ordered(given.store), format=RdfFormat.TRIG, prefixes=PREFIXES)
    assert data is not None
    return data
