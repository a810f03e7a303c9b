"""One person in one post, and what several passages say of the same post drawn together."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from mickg.text import match_key

_SOLE = frozenset(
    {"Thủ tướng", "Bộ trưởng", "Chủ tịch nước", "Chủ tịch", "Thống đốc", "Cục trưởng", "Giám đốc", "Tổng Giám đốc"}
)
_BEHIND = "post-after"
_HEADS = frozenset({"Trưởng Ban", "Phó Trưởng Ban", "Phó Trưởng Ban Thường trực"})
_SEATS = _HEADS | {"Ủy viên", "Ủy viên Thường trực"}
_COMMITTEES = ("Ban Chỉ đạo", "Ban Chỉ huy", "Tiểu ban")
_CHAIRED = ("Chủ tịch", "Phó Chủ tịch", "Phó Chủ tịch Thường trực")
_CHAIRED_COMMITTEES = ("Ủy ban Quốc gia", "Ủy ban Chỉ đạo", "Hội đồng Quốc gia", "Hội đồng Tư vấn", "Hội đồng Thi đua")
_NEAR = 1500


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
    gives to another state is so in all. Where no passage names a body, what the first one means is meant by all; a bare
    title behind a name is not that person's where another has the post: «Trả lời bà Hà, Bộ trưởng cho biết …».
    """
    ordered = sorted(found, key=lambda one: (one.start, one.end))
    stated: defaultdict[str, list[Holding]] = defaultdict(list)
    for one in ordered:
        if one.abroad or (one.stated and one.organisation is not None):
            stated[match_key(one.person)].append(one)
    known = {(one.title, one.organisation): match_key(one.person) for one in ordered if one.stated and _is_sole(one)}
    own = _of_committees(one for one in ordered if not _is_of_another(one, known))
    return [*_as_first(_agreed(one, stated[match_key(one.person)]) for one in own)]


def _is_sole(one: Holding) -> bool:
    """Whether a post is one that a body has but once."""
    return one.organisation is not None and not one.former and one.title in _SOLE


def _is_of_another(one: Holding, known: Mapping[tuple[str, str | None], str]) -> bool:
    behind = one.bare and not (one.former or one.new) and one.rule == _BEHIND
    return behind and known.get((one.title, one.organisation), match_key(one.person)) != match_key(one.person)


def _of_committees(found: Iterable[Holding]) -> Iterator[Holding]:
    """Bare seats on a committee with the one whose head was told last: «ông X làm Trưởng Ban A. Các Ủy viên gồm …»."""
    headed: Holding | None = None
    for one in found:
        if (one.organisation or "").startswith(_COMMITTEES if one.title in _HEADS else _chaired(one.title)):
            headed = one
        seated = one.organisation is None and not one.abroad and one.title in _SEATS
        if seated and headed is not None and one.start - headed.end < _NEAR:
            yield replace(one, organisation=headed.organisation)
        else:
            yield one


def _chaired(title: str) -> tuple[str, ...]:
    """How the names of committees begin that those with a title head."""
    return _CHAIRED_COMMITTEES if title in _CHAIRED else ()


def _as_first(found: Iterable[Holding]) -> Iterator[Holding]:
    """Bare holdings with the body that the first passage of the same person and title names or means."""
    first: dict[tuple[str, str], str] = {}
    for one in found:
        if one.stated or one.organisation is None:
            yield one
            continue
        body = first.setdefault((match_key(one.person), match_key(one.title)), one.organisation)
        yield replace(one, organisation=body) if one.bare else one


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
