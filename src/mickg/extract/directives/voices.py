"""Who is meant: parties in, the names of those who tell or are told out, carried through an article."""

import re
from typing import NamedTuple

from mickg.extract.branches import by_letter
from mickg.extract.directives.authority import rank
from mickg.extract.directives.calls import Calls
from mickg.extract.directives.heard import Heard
from mickg.extract.directives.naming import OF_MINISTRIES, of_place, spread, written_post
from mickg.extract.directives.party import SEPARATOR, Part, Party, Title
from mickg.extract.mention import Mention
from mickg.extract.reading import Reading
from mickg.extract.skeleton import Skeleton
from mickg.text import key

_HEADS: dict[str, Title] = {"chính phủ": ("Thủ tướng", "Chính phủ"), "quốc hội": ("Chủ tịch", "Quốc hội")}
_OF_ONE = ("Thủ tướng", "Phó Thủ tướng", "Tổng Bí thư", "Chủ tịch nước", *OF_MINISTRIES)
_PLURAL = ("các ", "những ", "mỗi ", "mọi ", "hai ", "lãnh đạo ")
_ORGAN = re.compile(
    r"(?:ban|ủy ban|hội đồng|tổ công tác|đoàn|tỉnh ủy|thành ủy|huyện ủy|đảng ủy|công an|tòa án|viện kiểm sát|trung tâm"
    r"|chi cục)\b"
)
_IN_CHARGE = by_letter(
    r"(?:các |đại diện )?(?:lãnh đạo|thường trực|ban thường vụ|người đứng đầu|ban chấp hành|ban cán sự)\b"
)
_DEPUTY = "Đại biểu"
_OPINING = by_letter(
    r"(?:Hiệp hội|Viện (?!kiểm sát|Kiểm sát)|Trường |Đại học|Học viện|Liên đoàn Thương mại|Phòng Thương mại|VCCI"
    r"|Câu lạc bộ|Công ty|Tập đoàn|Ngân hàng (?!Nhà nước|Chính sách))"
)
_OF_PROVINCES = frozenset({"Cục Thuế", "Cục Hải quan", "Cục Thống kê"})
"""Offices that each province has one of."""
_PROVINCES = 1
_HEAD, _OFFICE = "người đứng đầu ", "cơ quan "


class Voice(NamedTuple):
    """Somebody who tells; `kind` is person, post, body, class or paper, `inferred` the rule that named them."""

    name: str
    kind: str
    inferred: str | None = None


class _Held(NamedTuple):
    start: int
    title: str
    body: str | None
    person: str


class Voices:
    """Resolves posts, pronouns and short names by what the article said before; `heard` is who spoke or acted last."""

    def __init__(self, reading: Reading, skeleton: Skeleton) -> None:
        self._reading, self.calls = reading, Calls(reading, skeleton)
        self._posts = [
            _Held(held.start, held.title, held.organisation, held.person)
            for held in reading.holdings
            if not held.former
        ]
        self._persons = {m.value: None for m in reading.mentions if m.kind == "PERSON"}
        self.heard = Heard(reading)

    def meet(self, party: Party, at: int) -> None:
        """Remember the persons of a party with the posts that stand beside them."""
        for part in party.parts:
            if part.kind == "person":
                self._posts += (_Held(at, title, body, part.name) for title, body in part.titles)

    def notice(self, party: Party, at: int) -> None:
        """Remember the person that a sentence begins with, whom «ông», «bà» may mean."""
        if len(party.parts) == 1 and party.parts[0].kind in ("person", "post"):
            name = self.name(party.parts[0], at)
            self.heard.last = name if name in self._persons else self.heard.last

    def may_tell(self, voice: Voice) -> bool:
        """Whether somebody may tell others: bodies may, and persons whose post the article tells, but no deputies."""
        return voice.kind != "person" or not all(one.title.startswith(_DEPUTY) for one in self._held(voice))

    def may_oblige(self, voice: Voice) -> bool:
        """Whether what somebody says must be done is a task: firms, associations and scholars give an opinion."""
        bodies = [one.body for one in self._held(voice)] if voice.kind == "person" else [voice.name]
        return any(body is None or _OPINING.match(body) is None for body in bodies)

    def _held(self, voice: Voice) -> list[_Held]:
        return [one for one in self._posts if one.person == voice.name]

    def of_province(self, name: str, speaker: Voice | None) -> str:
        """An office that each province has, of the article's where somebody of a province tells it: «Cục Thuế»."""
        province = self._reading.scene.province
        if province is None or speaker is None or name not in _OF_PROVINCES or self.rank(speaker) > _PROVINCES:
            return name
        return f"{name} {of_place(province)}"

    def own(self, voice: Voice) -> frozenset[str]:
        """The name of somebody who speaks and those of the bodies of their posts."""
        return frozenset({voice.name, *(one.body for one in self._held(voice) if one.body is not None)})

    def rank(self, voice: Voice) -> int:
        """How high somebody stands: by the bodies of a person's posts, else by the name."""
        held = (one for one in self._held(voice) if not one.title.startswith("Ủy viên"))
        bodies = [one.body for one in held if one.body is not None]
        return max(map(rank, bodies or [voice.name]))

    def voice(self, mention: Mention) -> Voice | None:
        """Who speaks where a party stands before a verb of telling; None for those who have no say."""
        part: Part = mention.value.parts[0]
        if part.kind in ("class", "place"):
            return self._voice_of_class(part, mention.start)
        name = self.name(part, mention.start)
        if name is None:
            return None
        if part.kind in ("person", "pronoun") or (part.kind == "post" and name in self._persons):
            self.heard.last = name
            return Voice(name, "person", None if part.kind == "person" else "bare-title")
        kind = "post" if part.kind == "post" else "body"
        return Voice(name, kind, None if part.kind == "body" or name == part.name else "bare-title")

    def _voice_of_class(self, part: Part, at: int) -> Voice | None:
        """Organs and leaders that are told as a class; «người đứng đầu Chính phủ» is whoever holds that post."""
        if part.name.casefold().startswith(_HEAD):
            return self._head_of(part.name.casefold().removeprefix(_HEAD), at)
        if part.name.casefold().startswith(_OFFICE):
            office = part.name.casefold().removeprefix(_OFFICE)
            body = self.calls.last(office, at) or self.calls.of_field(office, at)
            return Voice(body, "body") if body is not None else None
        if _ORGAN.match(key(part.name)):
            return Voice(self.name(part, at) or part.name, "body")
        return Voice(part.name, "class") if _IN_CHARGE.match(key(part.name)) else None

    def _head_of(self, body: str, at: int) -> Voice | None:
        title = _HEADS.get(body)
        if title is None:
            name = self.heard.last or self._holder(Part("post", OF_MINISTRIES[0], ((OF_MINISTRIES[0], None),)), at)
            return Voice(name, "person", "bare-title") if name in self._persons else None
        self.heard.last = self._holder(Part("post", " ".join(filter(None, title)), (title,)), at)
        return Voice(self.heard.last, "person", "bare-title")

    def head(self, mention: Mention) -> str | None:
        """The head of a body by name that a party stands for: «người đứng đầu Bộ Y tế»."""
        name: str = mention.value.parts[0].name
        body = name[len(_HEAD) :] if name.casefold().startswith(_HEAD) else ""
        voice = self.voice(mention) if body[:1].isupper() else None
        return voice.name if voice is not None else None

    def names(self, party: Party, at: int) -> tuple[str, ...]:
        """Those who are told, each by the name a register has."""
        if party.parts[0].name.casefold() == "hai bộ":
            return tuple(self.calls.ministries(at)) or (party.parts[0].name,)
        found = (name for part in party.parts for name in (self._told(part, at) or part.name).split(SEPARATOR))
        names = tuple(dict.fromkeys(spread([*found])))
        return names if len(names) > 1 else (self.calls.longer(names[0], at),)

    def _told(self, part: Part, at: int) -> str | None:
        """The name of one who is told: a post that is told with its body stands for whoever holds it."""
        body = part.titles[-1][1] if part.kind == "post" and len(part.titles) > 0 else None
        stated = body is not None and part.name.endswith(f" {body}") and not part.name.startswith(_OF_ONE[:2])
        if part.kind == "pronoun" and part.name == "":
            return self.heard.told(part.noun, at)
        return part.name if stated else self.name(part, at)

    def name(self, part: Part, at: int) -> str | None:
        """The name of one part; None where nothing before says who it is."""
        match part.kind:
            case "post":
                return self._holder(part, at)
            case "pronoun":
                return self._called(part.name) if part.name != "" else self._spoken_of(part.noun)
            case "short":
                return self._short(part.name, at)
            case "place":
                return of_place(part.name)
            case "class":
                return self._class(part.name)
            case _:
                told = self.calls.told(part.noun, at) if part.noun != "" else None
                return told or self._body(part.name, at)

    def _body(self, name: str, at: int) -> str:
        head, _, last = name.rpartition(" ")
        unit = head in ("Thanh tra", "Văn phòng") and last in ("Sở", "Cục")
        return f"{head} {self._short(last.casefold(), at)}" if unit else name

    def _class(self, name: str) -> str:
        """A class told short: «công an tỉnh» with the province, «toàn ngành» with the field of the ministry."""
        province, ministry = self._reading.scene.province, self._reading.scene.ministry
        if name.casefold() == "toàn ngành" and province is None and ministry is not None:
            return f"{name} {ministry.removeprefix('Bộ ')}"
        single = not name.casefold().startswith(_PLURAL) and not name[0].isdigit() and " các " not in name
        if single and province is not None and name.endswith((" tỉnh", " thành phố")):
            return f"{name} {province.removeprefix('Thành phố ')}"
        return name

    def _holder(self, part: Part, at: int) -> str:
        """Who holds a post by the article: the last holder before, of the article's ministry where no body is told."""
        title, body = part.titles[-1] if len(part.titles) > 0 else (part.name, None)
        known = [held for held in self._posts if held.title == title and _fits(held.body, body)]
        ministry = self._reading.scene.ministry
        if body is None and title in OF_MINISTRIES:
            known = [held for held in known if held.body in (None, ministry)] or known
            known = [held for held in known if held.person == self.heard.last] or known
        if body is not None and title not in _OF_ONE:
            known = [held for held in known if held.body is not None]
        if len(known) == 0:
            known = [held for held in self._posts if _is_first(held.title, title) and _fits(held.body, body)]
        if len(known) == 0:
            return written_post(title, body, part.name, ministry)
        before = [held for held in known if held.start <= at]
        return (max(before, key=_start) if len(before) > 0 else min(known, key=_start)).person

    def _spoken_of(self, courtesy: str) -> str | None:
        return self.heard.meant(courtesy) if courtesy != "" else self.heard.last

    def _called(self, word: str) -> str | None:
        """The person of the article whose name ends with a word: «ông Bửu»."""
        return next((name for name in self._persons if name.casefold().split()[-1] == word), None)

    def _short(self, noun: str, at: int) -> str:
        """The body last told or named that begins with a noun: «Sở», «Cục»; the article's province for «tỉnh»."""
        scene = self._reading.scene
        if noun in ("tỉnh", "thành phố", "tp") and scene.province is not None:
            return f"tỉnh {scene.province}" if noun == "tỉnh" else of_place(scene.province, "thành phố")
        if noun == "bộ" and scene.ministry is not None:
            return scene.ministry
        return self.calls.last(noun, at) or noun


def _is_first(held: str, told: str) -> bool:
    """Whether an office that is told short is the first of its kind: «Phó Thống đốc Thường trực»."""
    return held.casefold() == f"{told} thường trực".casefold()


def _start(held: _Held) -> int:
    return held.start


def _fits(held: str | None, told: str | None) -> bool:
    return held is None or told is None or held == told
