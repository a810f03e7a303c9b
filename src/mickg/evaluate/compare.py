"""A place of gold records in, every article's facts matched with the given ones out."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from mickg import pipeline
from mickg.article import Manuscript
from mickg.errors import InvalidInput, Problem, did_you_mean
from mickg.evaluate.fact import Facts, facts_of
from mickg.evaluate.kinds import COMPARED
from mickg.evaluate.match import Matched, match
from mickg.evaluate.places import Place, places, text_file
from mickg.evaluate.read import read_facts
from mickg.record.read import SUFFIXES
from mickg.source import read

Giver = Callable[[str, Manuscript], tuple[Facts, tuple[Problem, ...]]]
"""From an article's name and the article to the facts given for it, and what was odd."""


@dataclass(frozen=True, slots=True)
class Article:
    """One article's facts by kind, matched; only kinds that its gold record judges."""

    name: str
    text: str
    kinds: Mapping[str, Matched]
    reviewed: bool


@dataclass(frozen=True, slots=True)
class GoldSet:
    """The articles of one set, and what was odd on the way."""

    name: str
    articles: tuple[Article, ...]
    warnings: tuple[Problem, ...]

    def matched(self, kind: str) -> list[Matched]:
        """The kind's facts in each article that judges it."""
        return [article.kinds[kind] for article in self.articles if kind in article.kinds]


def evaluate(arguments: Sequence[Path], give: Giver, kinds: Iterable[str] = COMPARED) -> list[GoldSet]:
    """Compare what is given for each text with its gold record, set by set.

    `arguments` are gold files or folders, each beside its texts or followed by the place of its texts.

    Raises InvalidInput for a kind that there is not, a gold record at fault and a text that cannot be read.
    """
    for kind in kinds:
        if kind not in COMPARED:
            hint = did_you_mean(kind, COMPARED, f"the kinds are {', '.join(COMPARED)}")
            raise InvalidInput(Problem("--kind", "", f"there is no kind of fact '{kind}'; {hint}"))
    return [_compared(place, give, tuple(kinds)) for place in places(arguments)]


def _compared(place: Place, give: Giver, kinds: tuple[str, ...]) -> GoldSet:
    articles, warnings = [], list[Problem]()
    for path in place.golds:
        (manuscript,) = read(text_file(place, path))
        gold = read_facts(path, manuscript.text)
        given, odd = give(path.stem, manuscript)
        matched = {kind: match(kind, gold.facts[kind], given.get(kind, ())) for kind in kinds if kind in gold.facts}
        articles.append(Article(path.stem, manuscript.text, matched, gold.reviewed))
        warnings += [*gold.warnings, *(Problem(manuscript.origin, "", told) for told in manuscript.warnings), *odd]
    return GoldSet(place.name, tuple(articles), tuple(warnings))


def extracted(_name: str, article: Manuscript) -> tuple[Facts, tuple[Problem, ...]]:
    """Facts that the rules read."""
    return facts_of(pipeline.extracted(article)), ()


def from_records(folder: Path) -> Giver:
    """Facts given by record files, each named as its gold record."""

    def give(name: str, article: Manuscript) -> tuple[Facts, tuple[Problem, ...]]:
        path = next((p for suffix in SUFFIXES if (p := folder / f"{name}{suffix}").exists()), None)
        if path is None:
            return {}, (Problem(str(folder), "", f"has no record of {name}; all its facts count as missed"),)
        read = read_facts(path, article.text)
        return read.facts, read.warnings

    return give
