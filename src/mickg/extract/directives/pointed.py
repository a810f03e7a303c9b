"""Those whom an article points at without a name: «đơn vị này», «bộ này», «nhà trường»."""

from collections.abc import Set

from mickg.extract.directives.authority import may_direct, rank
from mickg.extract.directives.calls import Calls

_THIS = " này"
_ANY_BODY = frozenset({"đơn vị", "cơ quan", "tổ chức", "doanh nghiệp"})
_HEADS = {
    "nhà trường": ("trường", "đại học", "học viện"),
    "trường": ("trường", "đại học", "học viện"),
    "công ty": ("công ty", "tổng công ty", "tập đoàn"),
    "doanh nghiệp": ("công ty", "tổng công ty", "tập đoàn", "ngân hàng"),
}
"""The nouns that the names of those begin with whom another noun may mean."""
_SCHOOL = "nhà trường"
_SEVERAL = frozenset({"các", "những", "hai", "ba", "bốn", "mọi", "mỗi"})


def is_pointed_at(words: str) -> bool:
    """Whether a party, as a key, is one body that was spoken of: «đơn vị này», not «các đơn vị này»."""
    noun = words.removesuffix(_THIS)
    return words == _SCHOOL or (noun != words and noun.split(" ", 1)[0] not in _SEVERAL)


def pointed_at(calls: Calls, words: str, at: int, own: Set[str]) -> str | None:
    """The body named last before an offset that such a party may mean, but none of the speaker."""
    noun = words.removesuffix(_THIS)
    heads = _HEADS.get(noun, () if noun in _ANY_BODY else (noun,))
    over = max(map(rank, own), default=0)
    for body in calls.before(at):
        fits = heads == () or any(body.casefold().startswith(f"{head} ") for head in heads)
        if fits and body not in own and may_direct(over, (body,)):
            return body
    return None
