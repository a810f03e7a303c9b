"""An article in, its record out."""

from mickg.article import FURNITURE, Article
from mickg.extract.directives import directives
from mickg.extract.documents import documents
from mickg.extract.events import events
from mickg.extract.facts import organisations, posts
from mickg.extract.grounding import Grounding
from mickg.extract.lexicon import Lexicon
from mickg.extract.observations import observations
from mickg.extract.orders import in_orders
from mickg.extract.plans import plans
from mickg.extract.policies import policies
from mickg.extract.reading import reading
from mickg.model import Record, Source
from mickg.text import sha256
from mickg.values import Span


def extract(article: Article, lexicon: Lexicon) -> Record:
    """Every fact that the rules read in an article, each with its passages and its rule."""
    read = reading(article, lexicon)
    named, ground = plans(read), Grounding(read)
    orders = tuple(directives(read))
    return Record(
        source=_source(article),
        events=tuple(map(ground.event, events(read))),
        posts=tuple(map(ground.post, posts(read))),
        organisations=tuple(organisations(read)),
        documents=tuple(map(ground.document, documents(read, named))),
        policies=tuple(policies(read, named)),
        observations=tuple(in_orders(observations(read), orders, article.text)),
        directives=orders,
    )


def _source(article: Article) -> Source:
    manuscript = article.manuscript
    return Source(
        id=manuscript.name,
        title=article.title,
        url=manuscript.url,
        publisher=article.publisher,
        published=article.published,
        sha256=sha256(article.text),
        length=len(article.text),
        furniture=tuple(Span(start=line.start, end=line.end) for line in article.lines if line.zone in FURNITURE),
    )
