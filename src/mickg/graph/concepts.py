"""The ontology's vocabularies in, their codes with wordings and definitions out."""

from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from pyoxigraph import Literal, RdfFormat, parse

from mickg.values import Label
from mickg.vocab import BASE, skos


class Concept(NamedTuple):
    """A code of a vocabulary: how it is worded, and what it means."""

    label: Label
    definition: Label


def concepts(ontology: Path) -> Mapping[str, Concept]:
    """Every code by its vocabulary and notation: `document-type/decree`, `rule/bare-title`."""
    texts: defaultdict[str, dict[str, dict[str, str]]] = defaultdict(lambda: {skos.prefLabel: {}, skos.definition: {}})
    for file in sorted((ontology / "voc").glob("*.ttl")):
        for quad in parse(path=str(file), format=RdfFormat.TURTLE):
            told = quad.object
            if isinstance(told, Literal) and quad.predicate.value in (skos.prefLabel, skos.definition):
                code = str(quad.subject.value).removeprefix(f"{BASE}voc/")
                texts[code][quad.predicate.value][told.language or ""] = told.value
    return {
        code: Concept(Label.model_validate(told[skos.prefLabel]), Label.model_validate(told[skos.definition]))
        for code, told in texts.items()
    }
