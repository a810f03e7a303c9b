"""A store in, its quads in a fixed order out: the same graph, the same bytes."""

from pyoxigraph import BlankNode, CanonicalizationAlgorithm, Dataset, Quad, Store

from mickg.vocab import rdf


def ordered(store: Store) -> list[Quad]:
    """The quads by graph, subject (its class first), predicate and object; blank nodes get names by what they say."""
    quads = Dataset(store)
    if any(isinstance(term, BlankNode) for quad in quads for term in (quad.subject, quad.object, quad.graph_name)):
        quads.canonicalize(CanonicalizationAlgorithm.RDFC_1_0)
    return sorted(quads, key=_order)


def _order(quad: Quad) -> tuple[str, str, str, str]:
    predicate = "" if quad.predicate.value == rdf.type else quad.predicate.value
    return getattr(quad.graph_name, "value", ""), str(quad.subject), predicate, str(quad.object)
