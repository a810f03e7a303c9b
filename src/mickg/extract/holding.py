"""One person in one post, and what several passages say of the same post drawn together."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from mickg.text import match_key


@dataclass(frozen=True, slots=True)
class Holding:
    """One person in one post as one passage says it; `stated` False where the body is the article's, not the passage's.

    `former` posts were held before, `new` ones are given; `bare` says that the passage names no body at all, `abroad`
    that it names another state.
    """

    person: str
    title: str
    organisation: str | None
    start: int
    end: int
    rule: str
    stated: bool = True
    former: bool = False
    new: bool = False
    bare: bool = False
    abroad: bool = False


def agreed(found: Iterable[Holding]) -> list[Holding]:
    """Holdings in the order of the text, each with the body that another passage gives the same person's title.

    «Bộ trưởng» is then also short for «Bộ trưởng, Chủ nhiệm», «Giám đốc» for «Giám đốc Quốc gia», and what one passage
    gives to another state is so in all.
    """
    ordered = sorted(found, key=lambda one: (one.start, one.end))
    stated: defaultdict[str, list[Holding]] = defaultdict(list)
    for one in ordered:
        if one.abroad or (one.stated and one.organisation is not None):
            stated[match_key(one.person)].append(one)
    return [_agreed(one, stated[match_key(one.person)]) for one in ordered]


def _agreed(one: Holding, stated: Sequence[Holding]) -> Holding:
    title = match_key(one.title)
    told = [other for other in stated if match_key(other.title) == title]
    if any(other.abroad for other in told):
        return replace(one, organisation=None, stated=True) if one.organisation is not None else one
    if not one.bare:
        return one
    longer = (other for other in stated if match_key(other.title).startswith(f"{title} "))
    known = told[0] if len(told) > 0 else next(longer, None)
    return one if known is None else replace(one, title=known.title, organisation=known.organisation, stated=True)
