"""Who is meant: parties in, the names of those who tell or are told out, carried through an article."""

import re
from typing import Any, NamedTuple

from mickg.extract.directives.authority import rank
from mickg.extract.directives.parties import Part, Party
from mickg.extract.mention import Mention
from mickg.extract.reading import Reading
from mickg.extract.values import Citation

_PLURAL = ("các ", "những ", "mỗi ", "mọi ", "hai ", "lãnh đạo ")
_CITIES = frozenset({"Hà Nội", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế"})
_LONGER = {"sàn": ("sàn thương mại điện tử", "sàn giao dịch"), "nền tảng": ("nền tảng mạng xã hội", "nền tảng xuyên biên giới")}
_HEADS = {"chính phủ": ("Thủ tướng", "Chính phủ"), "quốc hội": ("Chủ tịch", "Quốc hội")}
_ORGAN = re.compile(r"(?:ban|ủy ban|hội đồng|tổ công tác|đoàn|tỉnh ủy|thành ủy|huyện ủy|đảng ủy|công an|tòa án|viện kiểm sát|trung tâm|chi cục)\b", re.IGNORECASE)
_IN_CHARGE = re.compile(r"(?:các |đại diện )?(?:lãnh đạo|thường trực|ban thường vụ|người đứng đầu|ban chấp hành|ban cán sự)\b", re.IGNORECASE)


class Voice(NamedTuple):
    """Somebody who tells: the name, whether a person, and the rule that inferred the name where the passage does not say it."""

    name: str
    kind: str
    inferred: str | None = None


class Voices:
    """Resolves posts, pronouns, short names and papers by what the article has said before."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._posts: list[tuple[int, str, str | None, str]] = [
            (held.start, held.title, held.organisation, held.person) for held in reading.holdings if not held.former
        ]
        self._persons = {m.value: None for m in reading.mentions if m.kind == "PERSON"}
        self._bodies = [(m.start, m.value.name) for m in reading.mentions if m.kind == "BODY"]
        self._papers: list[tuple[str, str | None, Voice]] = []
        self.last: str | None = None

    def meet(self, party: Party, at: int) -> None:
        """Remember the persons of a party with the posts that stand beside them."""
        for part in party.parts:
            if part.kind == "person":
                self._posts += ((at, title, body, part.name) for title, body in part.titles)

    def notice(self, party: Party, at: int) -> None:
        """Remember the person that a sentence begins with, whom «ông», «bà» may mean."""
        if len(party.parts) == 1 and party.parts[0].kind in ("person", "post"):
            name = self.name(party.parts[0], at)
            self.last = name if name in self._persons else self.last

    def rank(self, voice: Voice) -> int:
        """How high somebody stands: by the bodies of a person's posts, else by the name."""
        bodies = [body for _, _, body, person in self._posts if person == voice.name and body is not None]
        return max((rank(name) for name in (bodies or [voice.name]) if "Trung ương Đảng" not in name), default=0)

    def voice(self, mention: Mention) -> Voice | None:
        """Who speaks where a party or a paper stands before a verb of telling; None for those who have no say."""
        if mention.kind == "DOCUMENT":
            return self._of_paper(mention)
        part: Part = mention.value.parts[0]
        if part.kind == "class" and (office := self._head_of(part, mention.start)) is not None:
            return office
        if part.kind in ("class", "place"):
            if _ORGAN.match(part.name):
                return Voice(self.name(part, mention.start) or part.name, "body")
            return Voice(part.name, "class") if _IN_CHARGE.match(part.name) else None
        name = self.name(part, mention.start)
        if name is None:
            return None
        person = part.kind in ("person", "pronoun") or (part.kind == "post" and name in self._persons)
        if person:
            self.last = name
        stated = part.kind in ("person", "body") or name == part.name
        return Voice(name, "person" if person else "post" if part.kind == "post" else "body", None if stated else f"{part.kind}-resolved")

    def names(self, party: Party, at: int) -> tuple[str, ...]:
        """Those who are told, each by the name a register has."""
        if party.parts[0].name.casefold() == "hai bộ":
            return tuple(self._both(at)) or (party.parts[0].name,)
        found = (name for part in party.parts for name in (self.name(part, at) or part.name).split("; "))
        return tuple(dict.fromkeys(_spread([*found])))

    def name(self, part: Part, at: int) -> str | None:
        """The name of one part; None where nothing before says who it is."""
        if part.kind == "post":
            return self._holder(part, at)
        if part.kind == "pronoun":
            return self._called(part.name) if part.name != "" else self.last
        if part.kind == "short":
            return self._short(part.name, at)
        if part.kind == "place":
            if part.name in _CITIES:
                return f"thành phố {part.name}"
            return f"tỉnh {part.name}" if not part.name.startswith(("Thành phố", "tỉnh")) else part.name
        head, _, last = part.name.rpartition(" ")
        if part.kind == "class":
            return self._class(part.name, at)
        if part.kind == "body" and last in ("Sở", "Cục") and head in ("Thanh tra", "Văn phòng"):
            return f"{head} {self._short(last.casefold(), at)}"
        return part.name

    def _class(self, name: str, at: int) -> str:
        """A class told short: «các sàn» by the longer noun that the article has for it."""
        province = self._reading.scene.province
        if name.endswith((" tỉnh", " thành phố")) and not name.casefold().startswith(_PLURAL) and " các " not in name and province is not None:
            return f"{name} {province.removeprefix('Thành phố ')}"
        short = name.casefold().removeprefix("các ")
        longer = [noun for noun in _LONGER.get(short, ()) if noun in self._reading.article.key]
        return f"các {longer[0]}" if len(longer) > 0 else name

    def _both(self, at: int) -> list[str]:
        """«Hai Bộ»: the two ministries named last before."""
        before = dict.fromkeys(name for start, name in reversed(self._bodies) if start < at and name.startswith("Bộ "))
        return sorted([*before][:2])

    def _holder(self, part: Part, at: int) -> str:
        title, body = part.titles[-1] if len(part.titles) > 0 else (part.name, None)
        known = [
            (start, organisation, person)
            for start, held, organisation, person in self._posts
            if held == title and (body is None or organisation is None or organisation == body)
        ]
        if body is None and title in ("Bộ trưởng", "Thứ trưởng"):
            ministry = self._reading.scene.ministry
            known = [one for one in known if one[1] in (None, ministry)] or known
            said = [one for one in known if one[2] == self.last]
            known = said or known
        before = [one for one in known if one[0] <= at]
        if len(known) > 0:
            return (max(before, key=_start) if len(before) > 0 else min(known, key=_start))[2]
        return _post_name(title, body, part.name, self._reading.scene.ministry)

    def _head_of(self, part: Part, at: int) -> Voice | None:
        """«Người đứng đầu Chính phủ» as the holder of the post."""
        lower = part.name.casefold()
        if not lower.startswith("người đứng đầu "):
            return None
        title = _HEADS.get(lower.removeprefix("người đứng đầu "))
        if title is None:
            name = self.last or self._holder(Part("post", "Bộ trưởng", (("Bộ trưởng", None),)), at)
            return Voice(name, "person", "bare-title") if name in self._persons else None
        name = self._holder(Part("post", " ".join(title), (title,)), at)
        self.last = name
        return Voice(name, "person", "head-of-body")

    def _called(self, word: str) -> str | None:
        """The person of the article whose name ends with a word: «ông Bửu»."""
        return next((name for name in self._persons if name.casefold().split()[-1] == word), None)

    def _short(self, noun: str, at: int) -> str:
        """The body last named before that begins with a noun: «Sở», «Cục»; the article's province for «tỉnh»."""
        province = self._reading.scene.province
        if noun in ("tỉnh", "thành phố", "tp") and province is not None:
            return f"tỉnh {province}" if noun == "tỉnh" else province if province.startswith("Thành phố") else f"thành phố {province}"
        if noun == "bộ" and self._reading.scene.ministry is not None:
            return self._reading.scene.ministry
        before = [name for start, name in self._bodies if start < at and name.casefold().startswith(f"{noun} ")]
        return before[-1] if len(before) > 0 else noun

    def issue(self, voice: Voice, noun: str, number: str | None) -> None:
        """Remember who issued or signed a paper."""
        self._papers.append((noun, number, voice))

    def _of_paper(self, mention: Mention) -> Voice | None:
        """Who speaks through a paper: who signed or issued it by the article, else by its number."""
        noun, value = _noun(mention, self._reading.article.key), mention.value
        number = getattr(value, "number", None)
        known = [voice for paper, other, voice in self._papers if (number is not None and other == number) or (number is None and paper == noun)]
        if len(known) > 0:
            return known[-1]._replace(kind="paper", inferred="issuer-of-paper")
        return self.issuer(value, noun)

    def issuer(self, value: Any, noun: str) -> Voice | None:
        """Who issues papers like this: by its number, else by that of the last paper of its kind."""
        if isinstance(value, Citation):
            return Voice(value.issuer, "paper", "issuer-of-series") if value.issuer is not None else None
        cited = [m for m in self._reading.mentions if m.kind == "DOCUMENT" and _noun(m, self._reading.article.key) == noun]
        if len(cited) > 0 and cited[0].value.issuer is not None:
            return Voice(cited[0].value.issuer, "paper", "issuer-of-series")
        return Voice("Quốc hội", "paper", "issuer-of-series") if noun in ("luật", "bộ luật") else None


def _start(known: tuple[int, str | None, str]) -> int:
    return known[0]


def _post_name(title: str, body: str | None, written: str, ministry: str | None) -> str:
    if body is not None and not written.casefold().endswith(body.casefold()):
        return f"{title} {body}"
    if body is None and written in ("Bộ trưởng", "Thứ trưởng") and ministry is not None:
        return f"{written} {ministry}"
    return written


def _noun(paper: Mention, key: str) -> str:
    if not isinstance(paper.value, Citation):
        return str(paper.value.noun)
    found = re.match(r"[^\W\d]+(?: [^\W\d]+)*?(?= số| \d|,| năm)", key[paper.start : paper.end])
    return found[0] if found is not None else ""


_BODIES_OF_PLACES = re.compile(r"(.+?) (?:các|hai|ba) (tỉnh|thành phố|huyện|xã|phường|quận) (\S.*)")


def _spread(names: list[str]) -> list[str]:
    """«UBND các tỉnh Quảng Bình, Quảng Trị» as one body for each place."""
    out: list[str] = []
    over: re.Match[str] | None = None
    for name in names:
        found = _BODIES_OF_PLACES.fullmatch(name)
        if found is not None and found[3][0].isupper() and "trực thuộc" not in found[3]:
            over = found
            out.append(f"{found[1]} {found[2]} {found[3]}")
        elif over is not None and name.startswith(("tỉnh ", "Thành phố ")):
            out.append(f"{over[1]} {name}")
        else:
            out.append(name)
    return out
