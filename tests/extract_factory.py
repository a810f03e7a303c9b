"""Articles for the tests of reading: a text in, the article, what is read in it and its record out."""

from functools import lru_cache

from mickg.article import Article, Candidate, Manuscript, Original
from mickg.document import read
from mickg.extract import extract, lexicon
from mickg.extract.reading import Reading, reading
from mickg.model import Record
from mickg.text import normalise


def manuscript(text: str, *, on: str | None = None, name: str = "bai-viet") -> Manuscript:
    """A text as a reader of files hands it on; `on` is its day of publication."""
    published = (Candidate(on, "test"),) if on is not None else ()
    return Manuscript(name, normalise(text), Original(text), name, published=published)


def article(text: str, *, on: str | None = None) -> Article:
    """A text laid out."""
    return read(manuscript(text, on=on))


def read_in(text: str, *, on: str | None = None) -> Reading:
    """What the layers find in a text."""
    return reading(article(text, on=on), lexicon())


@lru_cache(maxsize=256)
def record_of(text: str, *, on: str | None = None) -> Record:
    """The record of a text, with the extractor's own lexicon alone; several tests ask for an article's."""
    return extract(article(text, on=on), lexicon())
