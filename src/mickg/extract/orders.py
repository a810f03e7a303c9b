"""Figures that an order tells: what is to be reached by its time, and aims that are of no other order's time."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from mickg.model import Directive, Observation
from mickg.values import Span

_REACHED = ("percent", "VND", "USD")
_DESCRIBED = re.compile(
    r"(?<!\w)(?:việc|tình trạng|nguyên nhân|đang|đã|còn|hiện|mới|bị|do|vì|khi|nơi|chiếm|có|trong số|của)(?!\w)"
)


def in_orders(told: Iterable[Observation], orders: Iterable[Directive], text: str) -> Iterator[Observation]:
    """Observations, those told in an order as it has them; `text` is the article's.

    An aim in an order without a time keeps none that was only inferred: «Giao Sở A xây 5 trạm trước 30/6; giao Sở B mua
    3 xe» does not say when the cars are to be bought. A share or a sum that is to be done by a time told beside it is
    an aim: «Bộ Công an cấp 100% thẻ trước 30/4».
    """
    passages = sorted(((span, order) for order in orders for span in order.evidence), key=lambda one: one[0].start)
    starts = [span.start for span, _ in passages]
    for one in told:
        order = _around(one.evidence[0], starts, passages)
        if order is None or not (one.target or _is_due(one, order, text)):
            yield one
        elif not one.target:
            yield _due(one, order)
        elif order.due is None and _is_borrowed(one, order):
            yield _without_period(one)
        else:
            yield one


def _around(passage: Span, starts: Sequence[int], passages: Sequence[tuple[Span, Directive]]) -> Directive | None:
    """The order whose passage a passage lies in."""
    before = passages[: bisect_right(starts, passage.start)]
    return next((order for span, order in reversed(before) if _holds(span, passage)), None)


def _is_borrowed(one: Observation, order: Directive) -> bool:
    """Whether the time of an aim is inferred, or told by a passage outside of its order."""
    outside = any(all(not _holds(own, span) for own in order.evidence) for span in one.evidence)
    return one.period is not None and ("period" in one.inferred or outside)


def _holds(whole: Span, part: Span) -> bool:
    return whole.start <= part.start and part.end <= whole.end


def _is_due(one: Observation, order: Directive, text: str) -> bool:
    """Whether a figure is of what an order tells to do, its time told in the figure's own passage."""
    if one.unit not in _REACHED or one.stated is None or order.due_stated is None:
        return False
    before, figure, _ = order.action.partition(one.stated)
    if figure == "" or _DESCRIBED.search(before) is not None:
        return False
    return any(order.due_stated in text[span.start : span.end] for span in one.evidence)


def _due(one: Observation, order: Directive) -> Observation:
    aim = {"target": True}
    if one.period == order.due:
        return one.model_copy(update=aim)
    inferred = {**one.inferred, "period": order.rule}
    return one.model_copy(update={**aim, "period": order.due, "inferred": inferred})


def _without_period(one: Observation) -> Observation:
    inferred = {field: rule for field, rule in one.inferred.items() if field != "period"}
    return one.model_copy(update={"period": None, "inferred": inferred})
