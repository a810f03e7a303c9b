"""A reading in, a skeleton in which directives can be told: parties, verbs of telling, saying, duty and doing are one letter each."""

from collections.abc import Iterator
from typing import NamedTuple

from mickg.extract.directives.parties import Party, PartyReader
from mickg.extract.directives.tokens import Tokens
from mickg.extract.directives.vocabulary import Word, vocabulary
from mickg.extract.mention import Mention
from mickg.extract.reading import Reading
from mickg.extract.skeleton import Skeleton

_KINDS = {"saying": "SAYING", "telling": "TELLING", "duty": "DUTY", "doing": "DOING"}
_NOUNED = frozenset("các những theo mọi sự ý đáp một nhiều nội tinh bản các đơn lời công số đúng".split())
_BREAKS = frozenset(".\n:;,")
_OCCASION = frozenset("hội phiên buổi cuộc tại kỳ đại lễ chương phần ý về".split())
_TASKS = frozenset("việc vụ dung pháp đề".split())
_RELATIVE = frozenset("điều mà những khi nếu không chưa chẳng đang vẫn nhu gì đã từng bao mới nào".split())


class Paper(NamedTuple):
    """A paper spoken of by its noun alone: «Công điện nêu rõ …»."""

    noun: str


def drawn(reading: Reading) -> Skeleton:
    """The skeleton of an article's key with what directives are told with."""
    tokens = Tokens(reading.article, reading.mentions)
    return Skeleton(reading.article.key, [*_mentions(tokens, reading.scene.province)])


def _mentions(tokens: Tokens, province: str | None) -> Iterator[Mention]:
    reader, verbs = PartyReader(tokens, province), vocabulary().verbs
    place, told, before = 0, False, ""
    while place < len(tokens) - 1:
        party = reader.at(place, told=told, before=before)
        if party is not None:
            found, end = party
            yield _party(tokens, place, end, found)
            told, before, place = False, "", end
            continue
        word = verbs.at(tokens.words, place) if tokens.mentions[place] is None else None
        end = word[1] if word is not None else place + 1
        mention = tokens.mentions[place]
        if mention is not None:
            yield mention
        elif word is not None and _verbal(tokens, word[0], place, end):
            yield Mention(tokens.starts[place], tokens.ends[end - 1], _KINDS[word[0].kind], word[0], "vocabulary")
        told = (word is not None and word[0].kind == "telling") or (told and tokens.words[place] in ("cho", "với", "tới", "đến"))
        before = tokens.words[end - 1]
        place = end


def _party(tokens: Tokens, place: int, end: int, party: Party) -> Mention:
    start, last = tokens.starts[place], tokens.ends[end - 1]
    if party.parts[0].kind == "paper":
        return Mention(start, last, "DOCUMENT", Paper(party.parts[0].name), "party")
    return Mention(start, last, "PARTY", party, "party")


def _verbal(tokens: Tokens, word: Word, place: int, end: int) -> bool:
    """Whether a word does here what it does as a verb: not «các yêu cầu», not «việc phải làm», not «cũng yêu cầu» as two."""
    if word.kind == "idle":
        return False
    before = tokens.words[place - 1] if place > 0 else "\n"
    if word.kind == "telling":
        meeting = word.text == "giao" and tokens.words[end] == "ban" and not tokens.capital(end)
        return before not in _NOUNED and not meeting
    if word.kind == "saying":
        return before not in _NOUNED and not (before in _BREAKS and tokens.words[end] in _OCCASION)
    if word.kind == "duty":
        of_tasks = before in _TASKS and tokens.words[end] != "được"
        return before not in _RELATIVE and not of_tasks and (word.text != "nên" or _opens(tokens, end))
    return not _before_telling(tokens, end)


def _opens(tokens: Tokens, place: int) -> bool:
    found = vocabulary().verbs.at(tokens.words, place) if tokens.mentions[place] is None else None
    return found is not None and found[0].kind == "doing"


def _before_telling(tokens: Tokens, place: int) -> bool:
    """Whether a verb of telling follows, so that an adverb such as «tiếp tục» belongs to it."""
    found = vocabulary().verbs.at(tokens.words, place) if tokens.mentions[place] is None else None
    return found is not None and found[0].kind == "telling" and found[0].text in ("yêu cầu", "đề nghị", "giao", "nhắc", "lưu ý", "kêu gọi")
