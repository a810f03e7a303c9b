"""Tasks that the head of an article tells in advance and its body tells again: one directive each."""

from collections.abc import Iterable

from mickg.article import Article, Zone
from mickg.model import Directive
from mickg.text import key

_ALIKE = 0.7
"""The share of the words of a task that stand in one that tells it again."""


def without_repeats(article: Article, told: Iterable[Directive]) -> list[Directive]:
    """Directives without those of the head that the body tells to the same again."""
    found = [*told]
    end = max((line.end for line in article.lines if line.zone is Zone.LEAD), default=0)
    head = sum(one.evidence[0].start < end for one in found)
    return [*(one for one in found[:head] if not any(_is_again(one, more) for more in found[head:])), *found[head:]]


def _is_again(one: Directive, more: Directive) -> bool:
    """Whether a directive tells the task of another."""
    if (one.director, one.recipients) != (more.director, more.recipients) or one.due not in (None, more.due):
        return False
    words, others = set(key(one.action).split()), set(key(more.action).split())
    return len(words & others) >= _ALIKE * len(words)
