"""What several things grew in, as the words before a row of them say: «Giá nhiều mặt hàng tăng như chè tăng 3%»."""

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.heads import HEADS
from mickg.extract.skeleton import LETTERS

_PLAIN = rf"[^,;:().\n{LETTERS['QUANTITY']}]"
_SEVERAL = r"(?:nhiều|một số|các|những|hầu hết|phần lớn|đa số|hai|ba|bốn|năm)(?!\w)"
_LEAD = by_letter(
    rf"(?<!\w)(?P<measure>{HEADS}(?: (?!{_SEVERAL}|của |tăng |giảm |đạt |còn |có )[^\W\d_]+){{0,4}}?)"
    rf" (?:của |ở )?{_SEVERAL}{_PLAIN}{{1,80}}? (?:tăng|giảm)(?! trưởng)(?!\w){_PLAIN}{{0,60}}?"
    r"(?: (?:như|gồm|là)(?!\w)|:|,? (?:trong đó|cụ thể|gồm|như)(?!\w))"
)
_GREW = (" tăng", " giảm")


def moved_with(account: Account, figure: Figure) -> str:
    """The measure that a sentence says several things moved in, for one of them; empty where it says none."""
    text = account.text
    if sum(text.count(word, account.start, figure.at) for word in _GREW) < len(_GREW):
        return ""
    lead = _LEAD.search(text, account.start, figure.run)
    if lead is None or ";" in text[account.start : lead.start()]:
        return ""
    return account.tools.words.plain(*lead.span("measure"))
