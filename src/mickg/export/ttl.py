"""Turtle: every triple, without its named graph; which source says it is still on each fact's passages."""

from pyoxigraph import RdfFormat, serialize

from mickg.export.given import Given
from mickg.export.quads import ordered
from mickg.vocab import PREFIXES


def ttl(given: Given) -> bytes:
    """The graph as Turtle; a triple that stands in several named graphs is written once."""
    triples = dict.fromkeys(quad.triple for quad in sorted(ordered(given.store), key=lambda quad: str(quad.subject)))
    data = serialize(triples, format=RdfFormat.TURTLE, prefixes=PREFIXES)
    assert data is not None
    return data
