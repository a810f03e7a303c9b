"""A network and one of its nodes in, what lies within some steps of it out, and what that leaves out."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mickg.errors import InvalidQuery, did_you_mean
from mickg.values import Label
from mickg.view.network.directed import Edge, Node
from mickg.view.page.address import key
from mickg.vocab import compact

if TYPE_CHECKING:
    from mickg.view.network.network import Network


class Around(NamedTuple):
    """The middle, how many edges away from it the network reaches, and how much the whole has."""

    iri: str
    steps: int
    nodes: int
    edges: int

    def said(self, network: "Network") -> Label:
        """What this is a part of, for who looks at it."""
        name, nodes, edges = network.nodes[self.iri].label, len(network.nodes), len(network.edges)
        return Label.model_construct(
            vi=f"chỉ những gì cách {name.vi} tối đa {self.steps} bước và các đường giữa chúng: {nodes} trong "
            f"{self.nodes} nút, {edges} trong {self.edges} đường; phần còn lại không có ở đây",
            en=f"only what is within {self.steps} step{'' if self.steps == 1 else 's'} of {name.en}, and the lines "
            f"between: {nodes} of {self.nodes} nodes, {edges} of {self.edges} lines; the rest is not here",
        )


def around(
    nodes: Mapping[str, Node], edges: Sequence[Edge], wanted: str, steps: int
) -> tuple[dict[str, Node], list[Edge], Around]:
    """The nodes within so many edges of one, whichever way these point, and every edge between them.

    InvalidQuery for a node that is not there, and for less than one step.
    """
    if steps < 1:
        raise InvalidQuery(f"a network reaches 1 step or more around its middle, not {steps}; give steps=1 or more")
    middle = _found(nodes, wanted)
    near = {middle}
    for _ in range(steps):
        near |= {end for edge in edges if not near.isdisjoint(edge[:2]) for end in edge[:2]}
    kept = [edge for edge in edges if near.issuperset(edge[:2])]
    whole = Around(middle, steps, len(nodes), len(edges))
    return {iri: node for iri, node in nodes.items() if iri in near}, kept, whole


def _found(nodes: Iterable[str], wanted: str) -> str:
    """The IRI of a node, given as one or as an id: `person/…` or `id:person/…`."""
    names = {key(iri): iri for iri in nodes}
    spoken = names | {compact(iri): iri for iri in nodes} | {iri: iri for iri in nodes}
    if wanted not in spoken:
        mend = did_you_mean(key(wanted), names, "'mickg find WORDS' shows ids; other kinds of edges may join it")
        raise InvalidQuery(f"no edge asked for joins '{wanted}' to anything; {mend}")
    return spoken[wanted]
