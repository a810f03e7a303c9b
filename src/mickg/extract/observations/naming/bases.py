"""How many others a number is told by: «đạt 12 bác sĩ/10.000 dân» is «số bác sĩ trên 10.000 dân»."""

import re

from mickg.extract.observations.figures import Figure
from mickg.extract.observations.words import Words
from mickg.extract.skeleton import LETTERS
from mickg.text import key

_BASE = re.compile(
    r"(?: [^\W\d_]+){0,4}? ?(?:/|(?:tính )?trên(?: mỗi)? )"
    rf" ?(?P<base>(?:{LETTERS['QUANTITY']}|[0-9][0-9.]*|(?:một )?(?:vạn|nghìn|ngàn)) (?:người )?dân)(?!\w)"
    r"(?! (?:số|tộc|cư|quân))"
)
_PEOPLE = "dân"


def by_base(words: Words, figure: Figure, name: str) -> str:
    """A name with the base that its figure is told by behind it; one that says it, or needs none, as it is."""
    quantity = figure.quantity
    if name == "" or not quantity.is_bare_count or _PEOPLE in key(name).split():
        return name
    found = _BASE.match(words.text, figure.at + 1)
    return f"{name} trên {words.printed(*found.span('base'))}" if found is not None else name
