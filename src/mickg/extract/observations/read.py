"""Figures in, observations out: what is counted or measured, over which period, and how it moved.

Each figure of a sentence is told by the words right before it: the level of an indicator, a change of the level before
it, the earlier level, a share, the same again in another unit. What is left counts what stands after it.
"""

from bisect import bisect_left
from collections.abc import Iterator
from decimal import Decimal

from mickg.article import FURNITURE, Line, Zone
from mickg.extract.observations.account import Account, Item, Tools
from mickg.extract.observations.against import Against
from mickg.extract.observations.figures import figures
from mickg.extract.observations.outline import Outline
from mickg.extract.observations.passages import borne_out
from mickg.extract.observations.places import Place, home, opening, place
from mickg.extract.observations.prevailing import date_by_the_rest
from mickg.extract.observations.repeated import merged
from mickg.extract.observations.telling import account_of
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS
from mickg.extract.zones import line_number
from mickg.model import Observation

_FIGURE = LETTERS["QUANTITY"]
_MOST, _NEXT = 100, 2
_COMPARING = "so với "
_LEFT_OUT = FURNITURE | {Zone.DATELINE, Zone.BYLINE, Zone.SOURCE, Zone.TITLE}


def observations(reading: Reading) -> list[Observation]:
    """One observation for each figure that is a level, a share, a rank or a count, with the changes told of it.

    In the order of the text; headings and captions only add passages to what the text tells.
    """
    against, at_home = Against(reading), home(reading)
    told: list[tuple[Line, Observation]] = []
    accounts = [*_accounts(reading)]  # a sentence may still tell changes of the one before it
    date_by_the_rest([account for _, account in accounts], reading.article.published)
    for line, account in accounts:
        opened = opening(account, at_home)
        told += [(line, one) for item in account.items for one in _written(item, account, against, opened)]
    return [*merged(told, reading.article.key.rstrip())]


def _accounts(reading: Reading) -> Iterator[tuple[Line, Account]]:
    """The sentences that hold figures, each with its line; a figure to be reached dates those of the lines after it."""
    article, skeleton = reading.article, reading.skeleton
    starts = [mention.start for mention in reading.mentions if mention.kind == "QUANTITY"]
    if len(starts) == 0:
        return
    tools = Tools(reading, Outline(article, {line_number(article, start) for start in starts}))
    before, last, horizon = None, -1, None
    for sentence in article.sentences:
        line = article.lines[sentence.line]
        if line.zone in _LEFT_OUT or bisect_left(starts, sentence.start) == bisect_left(starts, sentence.end):
            continue
        start, end = skeleton.place(sentence.start), skeleton.place(sentence.end)
        if skeleton.text.count(_FIGURE, start, end) > _MOST:  # a table that lost its cells tells nothing
            continue
        found = figures(skeleton, start, end)
        if len(found) == 0:
            continue
        if sentence.line > last + 1 or line.zone is Zone.BULLET:
            horizon = None
        goes_on = sentence.line == last or (
            sentence.line <= last + _NEXT and skeleton.text.startswith(_COMPARING, start)
        )
        before = account_of(tools, sentence, found, before if goes_on else None, horizon)
        targets = [item.period for item in before.items if item.target and item.period is not None]
        horizon = targets[-1] if len(targets) > 0 else horizon if before.aimed else None
        last = sentence.line
        yield line, before


def _written(item: Item, account: Account, against: Against, opened: Place) -> Iterator[Observation]:
    """An item as facts: a range is one for each end."""
    quantity = item.figure.quantity
    ends = [quantity.value] if quantity.high is None else [quantity.value, quantity.high]
    changes = tuple(against.told(item, change, when, account) for change, when in item.changes)
    evidence, inferred = borne_out(account, item)
    stated = account.printed(item.figure)
    where = Place(item.place) if item.place != "" else place(account, item.figure, opened)
    if where.inferred is not None:
        inferred["place"] = where.inferred
    for value in ends:
        yield Observation(
            indicator=item.indicator,
            value=_plain(-value if item.fell else value),
            unit=quantity.unit,
            stated=stated,
            bound=quantity.bound,
            estimated=quantity.estimated or item.estimated,
            target=item.target,
            period=item.period,
            place=where.name,
            out_of=quantity.out_of,
            changes=changes,
            evidence=evidence,
            inferred=inferred,
            rule=item.figure.rule,
        )


def _plain(value: Decimal) -> Decimal:
    return Decimal(int(value)) if value == value.to_integral_value() else value.normalize()
