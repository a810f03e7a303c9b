"""Articles in, records out: what a text says of who, what, when, how much and who told whom, by rules that are data."""

from mickg.extract.lexicon import KnownBody, Lexicon, lexicon
from mickg.extract.read import extract
from mickg.extract.ruletexts import rule_texts

__all__ = ["KnownBody", "Lexicon", "extract", "lexicon", "rule_texts"]
