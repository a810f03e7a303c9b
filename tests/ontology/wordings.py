"""Wordings of terms, codes and shapes, by language."""

import re

from rdflib import Graph, Literal, URIRef
from rdflib.namespace import SKOS
from rdflib.term import Node


def wordings(graph: Graph, subject: Node, predicate: URIRef) -> dict[str | None, list[str]]:
    """Values of an annotation by language."""
    found: dict[str | None, list[str]] = {}
    for value in graph.objects(subject, predicate):
        assert isinstance(value, Literal)
        found.setdefault(value.language, []).append(str(value))
    return found


def in_both_languages(graph: Graph, subject: Node, predicate: URIRef) -> bool:
    """Whether a subject has exactly one value in Vietnamese and one in English."""
    found = wordings(graph, subject, predicate)
    return sorted((str(language), len(values)) for language, values in found.items()) == [("en", 1), ("vi", 1)]


def repeats_itself(graph: Graph, subject: Node, label: URIRef) -> bool:
    """Whether a definition uses the very term it defines."""
    names, definitions = wordings(graph, subject, label), wordings(graph, subject, SKOS.definition)
    return any(_words_in(definitions[lang][0], names[lang][0]) for lang in ("vi", "en"))


def _words_in(text: str, term: str) -> bool:
    """Whether a text holds a term as whole words."""
    return re.search(rf"(?<!\w){re.escape(term.casefold())}(?!\w)", text.casefold()) is not None
