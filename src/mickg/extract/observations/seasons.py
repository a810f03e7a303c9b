"""The year of a season that fields are sown and reaped in: «Vụ hè thu năm 2016 gieo 900 ha; xã A gieo 120 ha»."""

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account
from mickg.extract.observations.figures import Figure
from mickg.extract.skeleton import LETTERS

_SEASON = by_letter(
    r"(?<!\w)(?<!so )(?<!với )(?<!hơn )(?<!bằng )(?:vụ|lúa|màu|ngô|rau|cây)(?: [^\W\d_]+){0,2}?"
    r" (?:đông(?: ?- ?| )xuân|hè(?: ?- ?| )thu|thu(?: ?- ?| )đông|xuân(?: ?- ?| )hè|mùa"
    r"|chiêm(?: xuân)?|đông|xuân|hè)(?!\w)"
    rf"(?: (?P<year>{LETTERS['PERIOD']}))?"
)
_CROPS = ("ha", "tấn", "tạ", "tạ/ha", "tấn/ha", "kg/ha")


def year_of_season(account: Account, figure: Figure, *, target: bool) -> str | None:
    """The year of the season that a paragraph tells crops of, where no other time is told: no month under review.

    A season without its year is of what the article reviews, and a harvest foretold of the article's year.
    """
    text, dating, today = account.text, account.tools.dating, account.tools.reading.today
    if today is None or not any(one.quantity.measure in _CROPS for one in account.figures):
        return None
    paragraph = text.rfind("\n", 0, account.start) + 1
    season = next(reversed([*_SEASON.finditer(text, paragraph, figure.at)]), None)
    if season is None or (season["year"] is None and not target):
        return None
    mention = account.skeleton.mention(season.start("year")) if season["year"] is not None else None
    year = mention.value.text if mention is not None else today.isoformat()[:4]
    return year if dating.inherited(account.sentence) in (None, dating.covered, year) else None
