"""Documents in an article: cited by number or named, drafted, foretold, and what they do to one another."""

from mickg.extract.documents.facts import documents

__all__ = ["documents"]
