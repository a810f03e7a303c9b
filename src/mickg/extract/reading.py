"""An article in, everything its grammars found out: layers of mentions, each read over what those before it took."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain
from operator import attrgetter

from mickg.article import Article
from mickg.extract.anchors import anchor
from mickg.extract.bodies import Scene, named
from mickg.extract.citations import citations
from mickg.extract.lexicon import Lexicon
from mickg.extract.mention import Mention
from mickg.extract.people import people
from mickg.extract.periods import periods
from mickg.extract.posts import Holding, holdings
from mickg.extract.quantities import quantities
from mickg.extract.skeleton import Skeleton
from mickg.extract.values import When

_OPENING = 600
_YEARS_END = (12, 31)
_FIGURES = ("DOCUMENT", "PERIOD", "QUANTITY")


@dataclass(frozen=True, slots=True)
class Reading:
    """The mentions of an article in the order of the text, and what it is about by default.

    `today` is the day that relative periods are seen from, `day` the same where the article says that it is told on
    it: of publication, or a day that the text tells. `skeleton` is drawn over all mentions.
    """

    article: Article
    today: date | None
    day: date | None
    scene: Scene
    mentions: tuple[Mention, ...]
    holdings: tuple[Holding, ...]
    skeleton: Skeleton

    def is_sure(self, when: When) -> bool:
        """Whether a day may be a fact: one without a year is none where a text tells no more than years of its own."""
        guessed = self.day is None and self.today is not None and (self.today.month, self.today.day) == _YEARS_END
        return when.stated or not guessed

    def bodies(self) -> list[str]:
        """The bodies that the article names, each as often as it does."""
        return [mention.value.name for mention in self.mentions if mention.kind == "BODY"]


def reading(article: Article, lexicon: Lexicon) -> Reading:
    """Read the layers in their order: documents, periods, figures, bodies, persons, posts."""
    cited = citations(article)
    bare = Skeleton(article.key, cited)
    today = anchor(article, bare)
    dated = periods(article, bare, today)
    stated = _stated(article, today, dated)
    dated = [_roughly(mention, today) for mention in dated] if today is not None and stated is None else dated
    counted = quantities(article.text, Skeleton(article.key, merged(cited, dated)))
    day = today.isoformat() if today is not None else None
    bodies = named(article, lexicon, day, cited)
    known = beside(merged(cited, dated, counted), bodies.mentions)
    found = tuple(merged(known, people(article, bodies.page, known)))
    skeleton = Skeleton(article.key, found)
    return Reading(article, today, stated, bodies.scene, found, tuple(holdings(skeleton)), skeleton)


def _stated(article: Article, today: date | None, dated: Iterable[Mention]) -> date | None:
    """A day if it is that of publication or the opening tells it; the end of a month or year is nobody's day."""
    if today is None or article.published == today.isoformat():
        return today
    told = (mention.value.text for mention in dated if mention.start < _OPENING and mention.value.grain != "now")
    return today if today.isoformat() in told else None


def _roughly(mention: Mention, today: date) -> Mention:
    """«đến nay» of an article that tells no day of its own: the month or year that it is guessed from ends with it."""
    if mention.value.grain != "now" or (today + timedelta(days=1)).day > 1:
        return mention
    text = today.isoformat()
    text = text[: len("2024")] if text.endswith("-12-31") else text[: len("2024-01")]
    return mention._replace(value=mention.value._replace(text=text))


def merged(*layers: Iterable[Mention]) -> list[Mention]:
    """Mentions of several layers in the order of the text."""
    return sorted(chain.from_iterable(layers), key=attrgetter("start"))


def beside(figures: Sequence[Mention], bodies: Sequence[Mention]) -> list[Mention]:
    """Figures and names that share no letter: a figure in a name («Ban Chỉ đạo 389») is a word of it."""
    out: list[Mention] = []
    for mention in merged(figures, bodies):
        last = out[-1] if len(out) > 0 else None
        if last is None or mention.start >= last.end:
            out.append(mention)
        elif (
            last.kind in _FIGURES
            and mention.kind not in _FIGURES
            and last.start >= mention.start
            and last.end <= mention.end
        ):
            out[-1] = mention
    return out
