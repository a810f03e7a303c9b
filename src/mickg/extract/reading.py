"""An article in, everything its grammars found out: the layers of mentions, each read over what those before it took."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from mickg.article import Article
from mickg.extract.bodies import Finder, Scene
from mickg.extract.citations import citations
from mickg.extract.lexicon import Lexicon
from mickg.extract.mention import Mention, without_overlaps
from mickg.extract.people import people
from mickg.extract.periods import anchor, periods
from mickg.extract.posts import Holding, holdings
from mickg.extract.quantities import quantities
from mickg.extract.skeleton import Skeleton


@dataclass(frozen=True, slots=True)
class Reading:
    """The mentions of an article in the order of the text, and what it is about by default.

    `today` is the day that relative periods are seen from. `skeleton` is drawn over all mentions.
    """

    article: Article
    today: date | None
    scene: Scene
    mentions: tuple[Mention, ...]
    holdings: tuple[Holding, ...]
    skeleton: Skeleton


def reading(article: Article, lexicon: Lexicon) -> Reading:
    """Read the layers in their order: documents, periods, figures, bodies, persons, posts."""
    cited = citations(Skeleton(article.key, ()))
    bare = Skeleton(article.key, cited)
    today = anchor(article, bare)
    dated = periods(article, bare, today)
    counted = quantities(article.text, Skeleton(article.key, _merged(cited, dated)))
    finder = Finder(article, lexicon, today.year if today is not None else None)
    figures = _merged(cited, dated, counted)
    named = without_overlaps([*figures, *finder.mentions()])
    found = without_overlaps([*named, *people(article, lexicon, finder.words, named)])
    skeleton = Skeleton(article.key, found)
    return Reading(
        article, today, finder.scene, tuple(found), tuple(holdings(skeleton, finder.scene.ministry)), skeleton
    )


def _merged(*layers: Iterable[Mention]) -> list[Mention]:
    return sorted((mention for layer in layers for mention in layer), key=lambda mention: mention.start)
