"""What those have the most of who are told with how many: «xã trồng cây xanh nhiều nhất là Tả Van (9 nghìn cây)»."""

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.names import bare
from mickg.extract.skeleton import LETTERS
from mickg.text import key

_MOST = by_letter(
    r"(?<!\w)(?:địa phương|tỉnh|thành phố|nơi|đơn vị|quận|huyện|xã|phường|nước|quốc gia|thị trường|trường|bệnh viện"
    r"|doanh nghiệp|vùng|khu vực|ngành)(?:, (?:thành phố|thành|thị xã|huyện|xã|phường|vùng lãnh thổ))?"
    r" (?:(?P<has>có|ghi nhận|đón|đạt|phát hiện|xảy ra|tiếp nhận)(?: số)? )?(?P<many>nhiều |đông )?"
    rf"(?P<what>[^,;:.()\n{LETTERS['QUANTITY']}{LETTERS['PERIOD']}]{{2,60}}?)"
    r"(?P<most> (?:nhiều|đông|cao|lớn))? nhất(?!\w)"
)
_EXTREME, _MANY = "nhất", " nhiều"
_VERB_AND_OBJECT = 3


def most_of(account: Account, figure: Figure, what: str) -> str:
    """What a sentence says that some have the most of, with the noun that a figure counts; empty where it does not."""
    if account.text.find(_EXTREME, account.start, figure.at) < 0:
        return ""
    most = next(_MOST.finditer(account.text, account.start, figure.at), None)
    if most is None or (most["many"] is None) == (most["most"] is None):
        return ""
    said = account.tools.words.printed(*most.span("what"))
    if most["has"] is not None:
        return _told(account, said)
    does = most["most"] == _MANY and len(said.split()) >= _VERB_AND_OBJECT
    return f"{what} {said}" if does else ""


def _told(account: Account, said: str) -> str:
    """Things as they were counted last with more that is said of them: «ca mắc mới» of «ca mắc»; else as they are."""
    counts = (bare(one.topic) for one in reversed(account.tools.told) if one.figure.quantity.is_bare_count)
    return next((told for told in counts if key(told).startswith(f"{key(said)} ")), said)
