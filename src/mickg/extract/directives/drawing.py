"""A reading in, a skeleton that directives are told in: parties and verbs of telling are one letter each."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from mickg.extract.directives.parties import beginnings, party_at
from mickg.extract.directives.party import Party
from mickg.extract.directives.row import Row
from mickg.extract.directives.vocabulary import Word, vocabulary
from mickg.extract.mention import Mention
from mickg.extract.reading import Reading
from mickg.extract.skeleton import Skeleton

_NO_PARTY = frozenset({"PERIOD", "DOCUMENT"})
_KINDS = {"saying": "SAYING", "telling": "TELLING", "duty": "DUTY", "doing": "DOING"}
_TOWARDS = frozenset({"cho", "với", "tới", "đến", "đối", "ngay", "gấp"})
_RECOMMENDING, _REGARDING = "kiến nghị", ("đối", "với")
_NOUNED = frozenset({
    "các", "những", "theo", "mọi", "sự", "ý", "đáp", "một", "nhiều", "nội", "tinh", "bản", "đơn", "lời",
    "công", "tác", "vực", "số", "đúng"
})  # fmt: skip
_AGREED = ("đồng", "ý")
_THING, _AND = "sự", frozenset({",", "và"})
_ROW = 10
_BREAKS = frozenset(".\n:;,")
_OCCASIONS = frozenset(["hội", "phiên", "buổi", "cuộc", "tại", "kỳ", "đại", "lễ", "chương", "phần", "ý", "về"])
_TASKS = frozenset(["việc", "vụ", "dung", "pháp", "đề"])
_RELATIVE = frozenset({
    "điều", "mà", "những", "khi", "nếu", "không", "chưa", "chẳng", "đang", "vẫn", "nhu", "gì", "đã", "từng",
    "bao", "mới", "nào", "chỉ"
})  # fmt: skip
_FORBIDDING = ("đừng", "không được", "tuyệt đối không")
"""What is forbidden may be what else befalls somebody: «đừng chờ đủ hồ sơ»."""
_REQUESTS = frozenset({"yêu", "đề", "giao", "nhắc", "lưu", "kêu"})  # of «yêu cầu», «đề nghị», «lưu ý», «kêu gọi»


class Paper(NamedTuple):
    """A paper spoken of by its noun alone: «Công điện nêu rõ …»."""

    noun: str


def drawn(reading: Reading) -> Skeleton:
    """The skeleton of an article's key with what directives are told with."""
    return Skeleton(reading.article.key, _mentions(Row(reading, _known())))


def _mentions(row: Row) -> Iterator[Mention]:
    of_parties, end, told = beginnings(), 0, False
    for place in row.begun:
        if place < end:
            continue
        word, mention = row.words[place], row.mentions[place]
        told = told and _TOWARDS.issuperset(row.words[end:place])
        if word in of_parties if mention is None else _may_be_party(mention.kind, told=told):
            party = party_at(row, place, told=told, before=row.words[place - 1] if place > 0 else "")
            if party is not None:
                found, end = party
                yield _party(row, place, end, found)
                told = False
                continue
        verb = row.verb(place) if mention is None else None
        end = verb[1] if verb is not None else place + 1
        if mention is not None:
            yield mention
        elif verb is not None and _is_verbal(row, verb[0], place, end):
            yield Mention(row.start(place), row.end(end - 1), _KINDS[verb[0].kind], verb[0], "vocabulary")
        recommended = verb is not None and verb[0].text == _RECOMMENDING and row.words[end : end + 2] == _REGARDING
        told = (verb is not None and verb[0].kind == "telling") or recommended or (told and word in _TOWARDS)


def _may_be_party(kind: str, *, told: bool) -> bool:
    """Whether a mention of a kind may begin a party; a number does only behind a verb of telling: «giao 5 bộ»."""
    return kind not in _NO_PARTY and (told or kind != "QUANTITY")


@cache
def _known() -> frozenset[str]:
    """Words that a party or a verb begins with; most of a text begins neither."""
    return beginnings() | vocabulary().verbs.firsts


def _party(row: Row, place: int, end: int, party: Party) -> Mention:
    start, last = row.start(place), row.end(end - 1)
    if party.parts[0].kind == "paper":
        return Mention(start, last, "DOCUMENT", Paper(party.parts[0].name), "party")
    return Mention(start, last, "PARTY", party, "party")


def _is_verbal(row: Row, word: Word, place: int, end: int) -> bool:
    """Whether a word does here what it does as a verb: not «các yêu cầu», not «những việc phải làm»."""
    before = row.words[place - 1] if place > 0 else "\n"
    if word.kind == "idle":
        return False
    if word.kind == "telling":
        meeting = word.text == "giao" and row.words[end] == "ban" and not row.capital(end)
        written = row.words[max(0, place - 2) : place] == ("văn", "bản")
        agreed = row.words[max(0, place - 2) : place] == _AGREED
        noun = (before in _NOUNED and not agreed) or (before in _AND and _is_thing(row, word, place))
        return (not noun or written) and row.words[end] != "của" and not meeting
    if word.kind == "saying":
        return before not in _NOUNED and not (before in _BREAKS and row.words[end] in _OCCASIONS)
    if word.kind == "duty":
        of_tasks = before in _TASKS and row.words[end] != "được"
        forbidden = word.text.startswith(_FORBIDDING)
        if row.kinds[end] == "QUANTITY" or (not forbidden and _is_undergone(row, end)):
            return False
        return before not in _RELATIVE and not of_tasks and (word.text != "nên" or _is(row, end, "doing"))
    return not (row.words[end] in _REQUESTS and _is(row, end, "telling"))


def _is_thing(row: Row, word: Word, place: int) -> bool:
    """Whether a verb of telling is one of a row of nouns that «sự» begins: «sự quan tâm, chỉ đạo Tỉnh ủy»."""
    if word.text.split()[0] in _REQUESTS:
        return False
    for at in range(place - 1, max(-1, place - _ROW), -1):
        if row.words[at] == _THING:
            return True
        if row.mentions[at] is not None or (row.words[at] not in _AND and not row.words[at].isalpha()):
            return False
    return False


def _is_undergone(row: Row, place: int) -> bool:
    """Whether a verb behind «phải», «cần» says what befalls somebody: «phải chịu thuế», «cần khoảng 90 tấn gạo»."""
    found = vocabulary().undergone.at(row.words, place)
    return found is not None and found[0].more != "done"


def _is(row: Row, place: int, kind: str) -> bool:
    verb = row.verb(place)
    return verb is not None and verb[0].kind == kind
