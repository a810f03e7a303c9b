"""Where in a page an offset lies."""

from bisect import bisect_right
from collections.abc import Container
from sys import maxsize

from mickg.article import Article, Line, Sentence, Zone


def line_number(article: Article, offset: int) -> int:
    """The number of the line that an offset lies in, or of the one before it, counted from 0."""
    return max(0, bisect_right(article.lines, (offset, maxsize)) - 1)


def line_at(article: Article, offset: int) -> Line:
    """The line that an offset lies in, or the one before it."""
    return article.lines[line_number(article, offset)]


def sentence_at(article: Article, offset: int) -> Sentence:
    """The sentence that an offset lies in, or the one before it."""
    return article.sentences[max(0, bisect_right(article.sentences, (offset, maxsize)) - 1)]


def in_zones(article: Article, offset: int, zones: Container[Zone]) -> bool:
    """Whether an offset lies in a line of one of the zones."""
    return len(article.lines) > 0 and line_at(article, offset).zone in zones
