"""The place that a figure is of: named in its clause or before it in its sentence, else the province of the article."""

import re
from dataclasses import dataclass

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.passages import begins
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS

COUNTRY = "Việt Nam"
_PROVINCE = r"(?:toàn|trên địa bàn|của) tỉnh(?!\w)"
_HERE = by_letter(
    rf"{LETTERS['PLACE']}|(?<!\w)(?<!nhất )(?<!so với )(?:việt nam|cả nước|toàn quốc|nước ta|quốc gia"
    rf"|{_PROVINCE})(?!\w)"
)
_LOCAL = re.compile(_PROVINCE)
_BEHIND = re.compile(rf"[^,;()]*?(?:của|tại|ở|trên|trên địa bàn|trên phạm vi) (?P<place>{_HERE.pattern})")


@dataclass(frozen=True, slots=True)
class Place:
    """A place by its name; `inferred` is the rule of inference where «toàn tỉnh» is the article's province."""

    name: str | None
    inferred: str | None = None


NOWHERE = Place(None)


def home(reading: Reading) -> Place:
    """The province whose at least half of the bodies are that an article names; its figures are of it by default."""
    named, province = reading.bodies(), reading.scene.province
    if province is None or 2 * sum(name.endswith(province) for name in named) < max(1, len(named)):
        return NOWHERE
    return Place(province, "province-of-article")


def opening(account: Account, at_home: Place) -> Place:
    """The place named last before the first figure of a sentence, which holds for all that have no nearer one."""
    named = [*_HERE.finditer(account.text, account.start, account.figures[0].at)]
    return _meant(account, named[-1].start()) if len(named) > 0 else at_home


def place(account: Account, figure: Figure, opened: Place) -> Place:
    """A province or the country, named last before the figure or right after what it counts; else what opened.

    What stands in the name of a body, a document or a programme is part of that name, no place.
    """
    before = [*_HERE.finditer(account.text, begins(account, figure), figure.at)]
    if len(before) > 0:
        return _meant(account, before[-1].start())
    behind = _BEHIND.match(account.text, figure.at + 1, figure.right)
    return _meant(account, behind.start("place")) if behind is not None else opened


def _meant(account: Account, at: int) -> Place:
    mention = account.skeleton.mention(at)
    if mention is not None:
        return Place(str(mention.value))
    if _LOCAL.match(account.text, at) is None:
        return Place(COUNTRY)
    province = account.tools.reading.scene.province
    return Place(province, "province-of-article") if province is not None else NOWHERE
