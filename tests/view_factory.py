"""Builders of networks with defaults; every text can be set."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from mickg.values import Label
from mickg.view.network.directed import DirectiveFact, Edge, Node
from mickg.view.network.network import Network
from mickg.view.page.legend import NOBODY

BASE = "https://w3id.org/mickg/id/"
MINISTER, OFFICES, PRESS = f"{BASE}person/le-van-a", f"{BASE}group/cac-so", f"{BASE}group/bao-chi"


def label(vi: str, en: str | None = None) -> Label:
    """A label that may break the rules of records, as a foreign graph's labels may."""
    return Label.model_construct(vi=vi, en=vi if en is None else en)


def node(iri: str = MINISTER, vi: str = "Lê Văn A", en: str | None = None, kind: str = "person") -> Node:
    return Node(iri, label(vi, en), kind)


def fact(iri: str = f"{BASE}directive/s/d1", **fields: Any) -> DirectiveFact:
    given: dict[str, Any] = {
        "task": label("rà soát quy hoạch báo chí", "review the press plan"),
        "force": label("mệnh lệnh", "order"), "force_code": "order", "verb": "yêu cầu", "due": "2024-Q1",
        "event": label("Giao ban tháng 10", "October review"), "held": "2023-10-30", "source": "giao-ban",
        "source_title": "Giao ban quản lý nhà nước", "source_url": "https://example.org/bai", "published": "2023-11-01",
        "topics": (label("Báo chí", "Press"),), "inferred": label("hạn", "due in"), "passages": ((5524, 5590),),
        "quotes": (),
    }  # fmt: skip
    return DirectiveFact(iri, **(given | fields))


def nodes_of(*nodes: Node) -> dict[str, Node]:
    return {one.iri: one for one in nodes}


def network(nodes: Sequence[Node] = (), edges: Sequence[Edge] = (), language: str = "vi") -> Network:
    return Network(nodes_of(*nodes), edges, label("Ai chỉ đạo ai", "Who directed whom"), language)


def small(language: str = "vi") -> Network:
    """A minister who directs provincial offices and the press, himself, and nobody in particular."""
    nodes = [
        node(), node(OFFICES, "các Sở", "provincial offices", "group"), node(PRESS, "báo chí", "the press", "group"),
        node(NOBODY, "(không nêu ai)", "(nobody named)", "nobody"),
    ]  # fmt: skip
    edges = [
        Edge(MINISTER, OFFICES, (fact(), fact("d2", task=label("điều hành trực tuyến", "run it online")))),
        Edge(MINISTER, PRESS, (fact("d3", force_code="urge", topics=(label("Đất đai", "Land"),), published=None),)),
        Edge(MINISTER, MINISTER, (fact("d4", force_code="plan", source="other", source_title="Bài khác"),)),
        Edge(MINISTER, NOBODY, (fact("d5", due=None, inferred=None, source_url=None),)),
    ]
    return network(nodes, edges, language)


@cache
def crowd(nodes: int, edges: int, language: str = "vi") -> Network:
    """A network of any size, in which few direct many; the same each time."""
    few = max(2, nodes // 5)
    pairs = [(n % few, few + n % (nodes - few)) for n in range(nodes - few)]
    pairs += [(n * n % few, (n * 7 + n // few) % nodes) for n in range(edges * 40)]
    ends = list(dict.fromkeys(pairs))[:edges]
    iris = [f"{BASE}group/{n}" for n in range(nodes)]
    told = [
        Edge(iris[one], iris[other], tuple(fact(f"{BASE}directive/{n}-{m}") for m in range(1 + (n * 7) % 4)))
        for n, (one, other) in enumerate(ends)
    ]
    return network([node(iri, f"nhóm {n}", f"group {n}", "group") for n, iri in enumerate(iris)], told, language)
