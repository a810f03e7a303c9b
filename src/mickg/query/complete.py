"""What may follow in a query that is being typed: prefixes and their terms, as `mg:saidBy`."""

import re

from mickg import vocab
from mickg.query.gate import TOKEN

_GRAPHS = ("registry", "reference", "ontology", "voc", "meta")
_WORD = re.compile(r"(?:(?P<prefix>\w*):)?(?P<name>\w*)$")

_ELSEWHERE = re.compile(r"(?:[?$@]|<[^<>\s]*)$")


def terms(before: str) -> tuple[str, list[str]]:
    """The word before the cursor and what it may become, whatever its case; nothing in strings, IRIs and comments."""
    found = _WORD.search(before)
    assert found is not None
    word, start = found[0], found.start()
    inert = {"comment", "string", "iri", "variable"}
    inside = any(t.lastgroup in inert and t.start() < start < t.end() for t in TOKEN.finditer(before))
    if inside or _ELSEWHERE.search(before[:start]) is not None:
        return word, []
    if found["prefix"] is None:
        known = [f"{prefix}:" for prefix in vocab.PREFIXES]
    else:
        known = [f"{found['prefix']}:{name}" for name in _names(found["prefix"])]
    return word, [name for name in known if word and name.casefold().startswith(word.casefold())]


def _names(prefix: str) -> list[str]:
    vocabulary = getattr(vocab, prefix, None)
    if isinstance(vocabulary, vocab.Vocabulary):
        return sorted(vocabulary.terms)
    return sorted(_GRAPHS) if prefix == "graph" else []
