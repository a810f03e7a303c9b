"""Who tells and who is told, as a text names them: persons, posts, bodies, and classes such as «các doanh nghiệp viễn thông»."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from mickg.extract.directives.tokens import Tokens
from mickg.extract.directives.vocabulary import Word, vocabulary
from mickg.extract.mention import Mention
from mickg.text import key

_SHORT_BODIES = {"ubnd": "Ủy ban nhân dân", "hđnd": "Hội đồng nhân dân"}
_COURTESY = frozenset({"ông", "bà", "anh", "chị", "đ/c"})
_SPOKEN_OF = frozenset({"ông", "bà"})
_ENDS = frozenset(',.;:!?"()\n…')
_FUNCTION = frozenset(
    "đã đang sẽ vừa được bị để nhằm vì do bởi khi nếu thì là mà nhưng song cũng còn đều vẫn lại mới chưa không và hoặc với theo qua như gồm hay tự rồi nên ngay luôn đến tới lên hơn thật sự rất quá trước sau vào khi".split()
)
_CLOSED = frozenset({"PERIOD", "DOCUMENT", "QUANTITY", "TITLE", "PERSON"})
_TITLED_BODIES = {"Thủ tướng Chính phủ": ("Thủ tướng", "Chính phủ"), "Chủ tịch nước": ("Chủ tịch nước", None)}
_BODY_NOUNS = frozenset({"sở", "cục", "vụ", "ban", "viện", "tổng cục", "trung tâm", "tập đoàn", "tổng công ty", "ủy ban", "hội đồng", "tỉnh", "thành phố", "tp", "huyện", "quận", "xã", "phường", "thị xã", "bộ", "hiệp hội", "công ty", "ngân hàng", "ban chỉ đạo", "tổ công tác", "ban tổ chức"})
_UNITS = frozenset({"vụ", "cục", "sở", "bộ", "ban", "phòng", "viện", "trung tâm"})
_OF_FIELDS = frozenset({"ngành", "sở", "bộ", "phòng"})
_REACH = 30


class Part(NamedTuple):
    """One of a party: `kind` is person, post, body, class, short («Sở»), pronoun, paper or place.

    `titles` are the posts that stand with a person or make one up, each with its body.
    """

    kind: str
    name: str
    titles: tuple[tuple[str, str | None], ...] = ()


class Party(NamedTuple):
    """Those who tell or are told together; `core` is the offset after the first head noun, where a class is told no closer."""

    parts: tuple[Part, ...]
    core: int


class PartyReader:
    """Reads the party that begins at a token."""

    def __init__(self, tokens: Tokens, province: str | None) -> None:
        self._province = province
        self._tokens, self._words = tokens, tokens.words
        self._vocabulary = vocabulary()

    def at(self, place: int, *, told: bool, before: str) -> tuple[Party, int] | None:
        """The party at a place and the place after it; `told` says that a verb of telling stands before it."""
        first = self._part(place, free=told, joined=False)
        if first is None:
            return None
        parts, end, core = [first[0]], first[1], first[2]
        whole = first[0] == Part("short", "bộ") and self._words[end : end + 2] == [",", "ngành"]
        if first[0].kind in ("pronoun", "paper", "short") and not whole:
            return Party((first[0],), core), end
        while (joined := self._joined(end)) is not None:
            more = self._part(joined, free=True, joined=True)
            if more is None or not _may_join(parts[-1], more[0], told=told, before=before, comma=self._words[end] == ","):
                break
            _merge(parts, more[0], self._determined(joined))
            end = more[1]
        return Party(tuple(parts), core), end

    def _joined(self, end: int) -> int | None:
        """The place after what joins two parts: a comma, «và», «cùng», «cùng với»."""
        words = self._words
        place = end + 1 if words[end] == "," else end
        if words[place] in ("và", "cùng", "hoặc"):
            place += 2 if words[place + 1] == "với" and words[place] == "cùng" else 1
        return place if place > end else None

    def _determined(self, place: int) -> bool:
        return self._vocabulary.determiners.at(self._words, place) is not None

    def _part(self, place: int, *, free: bool, joined: bool) -> tuple[Part, int, int] | None:
        idle = self._vocabulary.nouns.at(self._words, place)
        if idle is not None and idle[0].kind == "idle":
            return None
        determiner = self._vocabulary.determiners.at(self._words, place)
        head = determiner[1] if determiner is not None else place
        if free and not joined and self._tokens.kind(place) == "QUANTITY":
            return self._class(place, place + 1, free=True, joined=True) if self._tokens.kind(place + 1) == "" else None
        if self._words[head] == "đồng" and self._words[head + 1 : head + 2] == ["chí"]:
            head += 2
        kind = self._tokens.kind(head)
        if self._words[head] in _COURTESY:
            return self._courteous(head)
        if self._words[head] == "vị" and head == place:
            return self._alluded(head)
        if self._words[head] in ("nữ", "tân") and self._tokens.kind(head + 1) == "TITLE":
            head, kind = head + 1, "TITLE"
        if kind == "PERSON":
            return self._person(head, ())
        if kind == "TITLE" and not self._tokens.capital(head):
            return self._lower_title(place, head)
        if kind == "TITLE" or (kind == "BODY" and self._name(head) in _TITLED_BODIES):
            return self._post(place, head)
        if kind in ("BODY", "BODIES"):
            return self._body(place, head, kind)
        if kind == "PLACE":
            return (Part("place", str(self._mention(head).value)), head + 1, self._tokens.ends[head]) if free else None
        if kind != "":
            return None
        return self._class(place, head, free=free or determiner is not None, joined=joined)

    def _mention(self, place: int) -> Mention:
        mention = self._tokens.mentions[place]
        assert mention is not None
        return mention

    def _name(self, place: int) -> str:
        return str(self._mention(place).value.name)

    def _courteous(self, place: int) -> tuple[Part, int, int] | None:
        if self._tokens.kind(place + 1) == "PERSON":
            return self._person(place + 1, ())
        word = self._words[place + 1]
        if self._tokens.capital(place + 1) and word.isalpha():
            return Part("pronoun", word), place + 2, self._tokens.ends[place + 1]
        if self._words[place] in _SPOKEN_OF:
            return Part("pronoun", ""), place + 1, self._tokens.ends[place]
        return None

    def _alluded(self, place: int) -> tuple[Part, int, int] | None:
        """«Vị này», «vị tư lệnh ngành»: the person spoken of, where a verb of telling or saying follows."""
        for end in range(place + 1, place + 6):
            verb = self._vocabulary.verbs.at(self._words, end) if self._tokens.kind(end) == "" else None
            if verb is not None and verb[0].kind in ("telling", "saying"):
                last = end - 1 if self._words[end - 1] in ("cũng", "còn", "đã") else end
                return Part("pronoun", ""), last, self._tokens.ends[place]
        return None

    def _person(self, place: int, titles: tuple[tuple[str, str | None], ...]) -> tuple[Part, int, int]:
        """A person with the posts told after the name: «ông X, Cục trưởng Cục Y,»."""
        name = str(self._mention(place).value)
        end = place + 1
        after = end + 1 if self._words[end] in (",", "(", "-") else end
        if after > end:
            told = after + 1 if self._words[after] in ("nguyên", "quyền", "kiêm") else after
            if self._tokens.kind(told) == "TITLE":
                close = self._close(told)
                if close is not None:
                    titles += tuple(self._titles(told, close))
                    end = close + 1 if self._words[close] in (",", ")") else close
                    end += self._words[close] == ")" and self._words[end] == ","
        return Part("person", name, titles), end, self._tokens.ends[place]

    def _close(self, place: int) -> int | None:
        """Where the posts after a name end: at the next comma or bracket that no further post follows, or at a verb."""
        depth = 0
        for n in range(place, min(place + _REACH, len(self._words))):
            word, kind = self._words[n], self._tokens.kind(n)
            if kind == "PERSON" or word in (";", ":", ".", "\n", '"'):
                return None
            verb = self._vocabulary.verbs.at(self._words, n) if kind == "" else None
            if verb is not None and verb[0].kind in ("telling", "saying", "duty"):
                return n
            depth += (word == "(") - (word == ")")
            if word in (",", ")") and depth <= 0:
                further = self._tokens.kind(n + 1) == "TITLE" or self._words[n + 1] in ("kiêm", "nguyên")
                if not further:
                    return n
        return None

    def _titles(self, start: int, end: int) -> Iterator[tuple[str, str | None]]:
        """The posts of a stretch, each with the body that stands in it before the next."""
        title: tuple[str, str | None] | None = None
        for n in range(start, end):
            kind = self._tokens.kind(n)
            if kind == "TITLE" or (kind == "BODY" and self._name(n) in _TITLED_BODIES):
                if title is not None:
                    yield title
                value = self._mention(n).value
                title = _TITLED_BODIES[value.name] if kind == "BODY" else (value.text, value.of)
            elif kind in ("BODY", "BODIES") and title is not None and title[1] is None:
                title = (title[0], self._name(n))
        if title is not None:
            yield title

    def _post(self, start: int, place: int) -> tuple[Part, int, int] | None:
        """Posts in a row up to the name that they stand before, or the last of them without a name."""
        end = place
        while True:
            end += 1
            if self._words[end] == "của" and self._tokens.kind(end + 1) in ("BODY", "BODIES"):
                end += 1
            elif self._words[end] in _BODY_NOUNS and self._tokens.kind(end + 1) == "PERSON":
                end += 1
            if self._tokens.kind(end) in ("BODY", "BODIES", "PLACE") and not (self._tokens.kind(end) == "BODY" and self._name(end) in _TITLED_BODIES):
                end += 1
            further = self._further(start, end)
            if further is None:
                break
            end = further
        plural = self._words[end] == "các" and (self._words[end + 1] == "bộ" or self._tokens.kind(end + 1) == "BODIES")
        bodies = end + 2 if plural else end
        if (bodies > end or self._tokens.kind(end - 1) == "BODIES") and (listed := self._listed("Bộ", bodies)) is not None:
            title = self._mention(place).value.text
            return Part("class", "; ".join(f"{title} {name}" for name in listed[0].name.split("; "))), listed[1], listed[2]
        titles = tuple(self._titles(place, end))
        name = end + 1 if self._words[end] in _COURTESY or self._words[end] == "," else end
        if self._words[end] == "đồng" and self._words[end + 1] == "chí":
            name = end + 2
        if self._tokens.kind(name) == "PERSON":
            return self._person(name, titles)
        return self._office(start, place, end, titles)

    def _lower_title(self, start: int, place: int) -> tuple[Part, int, int] | None:
        """A title in small letters: the office of a named person, else a class («mỗi bí thư»)."""
        if self._tokens.kind(place + 1) in ("PERSON", "BODY"):
            return self._post(start, place)
        end = self._modified(place + 1, place + 1)
        return Part("class", self.written(start, end)), end, self._tokens.ends[place]

    def _further(self, start: int, end: int) -> int | None:
        """The place of the next post of a stack: after a comma, «kiêm», «và»; none where the first is somebody's («của»)."""
        place = end
        if self._words[start - 1] in ("của", "với", "bởi", "cho") and self._words[end] == ",":
            return None
        while self._words[place] in (",", "kiêm", "và", "-", "đồng", "thời", "là", "nguyên", "quyền"):
            place += 1
        titled = self._tokens.kind(place) == "TITLE" or (self._tokens.kind(place) == "BODY" and self._name(place) in _TITLED_BODIES)
        if place == end or not titled:
            return None
        named = any(self._tokens.kind(n) == "PERSON" for n in range(place, min(place + 12, len(self._words))))
        return place if named else None

    def _office(
        self, start: int, place: int, end: int, titles: tuple[tuple[str, str | None], ...]
    ) -> tuple[Part, int, int]:
        """A post without a name; one of several bodies («Chủ tịch UBND các tỉnh») is a class."""
        last = self._tokens.kind(end - 1)
        core = self._tokens.ends[end - 1]
        if last == "BODIES" or self._determined(start) or (len(titles) == 1 and titles[0][1] is None and self._words[end] in ("các", "cấp")):
            end = self._modified(end, end)
            return Part("class", self.written(start, end)), end, core
        if titles[-1][1] is None and self._words[end] == "," and self._is_office(end + 1):
            return Part("class", self.written(start, end)), end, core
        if len(titles) == 1 and titles[0][1] is None and last == "TITLE":
            noun = self._vocabulary.nouns.at(self._words, end)
            if noun is not None and noun[0].kind == "class" and self._words[end] not in _FUNCTION:
                end = self._modified(noun[1], noun[1])
                if noun[0].text in ("ubnd", "ủy ban nhân dân", "hđnd", "hội đồng nhân dân"):
                    return Part("class", self.written(start, end)), end, core
        return Part("post", self.written(place, end), titles), end, core

    def _is_office(self, place: int) -> bool:
        found = self._vocabulary.nouns.at(self._words, place)
        return found is not None and found[0].more == "offices"

    def _body(self, start: int, place: int, kind: str) -> tuple[Part, int, int]:
        end = place + 1
        if kind == "BODIES":
            listed = self._listed("Bộ", end) if self._name(place) == "các Bộ" else None
            if listed is not None:
                return listed
            named = self._ministries(place, end) if self._name(place).startswith("Bộ ") else None
            if named is not None:
                return named
            end = self._modified(end, self._levelled(end))
            return Part("class", self.written(start, end)), end, self._tokens.ends[place]
        if self._words[end] == "(":
            close = next((n for n in range(end, min(end + 12, len(self._words))) if self._words[n] == ")"), None)
            end = close + 1 if close is not None else end
        named = self._ministries(place, end) if start < place and self._name(place).startswith("Bộ ") else None
        if named is not None:
            return named
        if self._tokens.kind(end) == "BODY" and self._tokens.starts[end] == self._tokens.ends[end - 1] + 1:
            return Part("body", self.written(place, end + 1)), end + 1, self._tokens.ends[end]
        if self._words[end] in ("này", "chi"):
            end = self._modified(end, end)
            return Part("body", self.written(place, end).removesuffix(" này")), end, self._tokens.ends[place]
        if self._tokens.kind(end) == "PLACE":
            stretch = self._tokens.text[self._tokens.starts[place] : self._tokens.ends[end]]
            return Part("body", " ".join(stretch.split())), end + 1, self._tokens.ends[place]
        return self._here(place, end)

    def _levelled(self, end: int) -> int:
        """The end of «Sở Y tế các tỉnh, thành phố», of which a mention has only «… các tỉnh»."""
        before = self._tokens.text[max(0, self._tokens.ends[end - 1] - 12) : self._tokens.ends[end - 1]]
        if _LEVELLED.search(before) is None or self._words[end] != ",":
            return end
        word = " ".join(self._words[end + 1 : end + 3])
        return end + (3 if word in ("thành phố", "thị xã", "đặc khu") else 2 if word.startswith(("xã", "phường", "quận", "thành ")) else 0)

    def _ministries(self, place: int, end: int) -> tuple[Part, int, int] | None:
        """«các Bộ Y tế, Tài chính, Công an» as its ministries: names apart by semicolons in one part."""
        joint = end + (self._words[end] == ",")
        joint += self._words[joint] == "và"
        if joint == end or self._vocabulary.fields_named.at(self._words, joint) is None or not self._tokens.capital(joint):
            return None
        further = self._listed("Bộ", joint)
        if further is None:
            return None
        return Part("class", f"{self._name(place)}; {further[0].name}"), further[1], further[2]

    def _listed(self, noun: str, place: int) -> tuple[Part, int, int] | None:
        """«các Vụ: Pháp chế, Bưu chính» as its units: each capitalised name of the list behind the noun."""
        at = place + 1 if self._words[place] == ":" else place
        names: list[str] = []
        while self._words[at] not in _ENDS and self._tokens.capital(at) and self._tokens.kind(at) in ("", "PLACE"):
            end = self._name_end(at)
            text = " ".join(self._tokens.text[self._tokens.starts[at] : self._tokens.ends[end - 1]].split())
            names.append(f"{noun} {self._vocabulary.fields.get(key(text), text)}")
            place = end
            at = end + (self._words[end] == ",")
            at += self._words[at] == "và"
            if at == end:
                break
        return (Part("class", "; ".join(names)), place, self._tokens.ends[place - 1]) if len(names) > 0 else None

    def _name_end(self, place: int) -> int:
        """Where a capitalised name ends: at a mark, or at a verb or a linking word in small letters."""
        named = self._vocabulary.fields_named.at(self._words, place)
        end = named[1] if named is not None else place + 1
        while self._words[end] not in _ENDS and self._tokens.kind(end) == "":
            verb = self._vocabulary.verbs.at(self._words, end)
            small = not self._tokens.capital(end)
            if small and ((verb is not None and verb[0].kind != "idle") or self._words[end] in _FUNCTION):
                break
            end += 1
        return end

    def _here(self, place: int, end: int) -> tuple[Part, int, int]:
        """A body that «tỉnh», «thành phố» behind it says to be of the article's province."""
        name, province = self._name(place), self._province
        level = 2 if self._words[end : end + 2] == ["thành", "phố"] else 1 if self._words[end] in ("tỉnh", "tp") else 0
        if level > 0 and province is not None and province.removeprefix("Thành phố ") not in name:
            kind = "tỉnh" if self._words[end] == "tỉnh" else "thành phố"
            name = f"{name} {province}" if province.startswith("Thành phố") else f"{name} {kind} {province}"
            return Part("body", name), end + level, self._tokens.ends[place]
        return Part("body", name), end, self._tokens.ends[place]

    def _class(self, start: int, head: int, *, free: bool, joined: bool) -> tuple[Part, int, int] | None:
        found = self._vocabulary.nouns.at(self._words, head)
        if found is None or found[0].kind == "idle":
            return None
        noun, after = found
        core = self._tokens.ends[after - 1]
        if noun.kind == "paper":
            end = self._paper(after)
            return (Part("paper", noun.text), end, core) if start == head and self._speaks(end) else None
        if start == head and not joined and noun.more == "counted" and self._is_short(noun, after):
            return Part("short", noun.text), after, core
        if noun.more == "counted" and not free:
            return None
        determined = start < head and self._tokens.capital(head)
        if determined and noun.text in _UNITS and (self._words[after] == ":" or self._tokens.capital(after)):
            listed = self._listed(noun.text.capitalize(), after)
            if listed is not None and ";" in listed[0].name:
                return listed
        end = self._modified(after, after)
        if noun.text == "ngành" and end == after and self._tokens.kind(after) == "" and self._words[after] not in _FUNCTION | _ENDS:
            verb = self._vocabulary.verbs.at(self._words, after)
            if verb is not None and verb[1] > after + 1 and verb[0].text in ("giáo dục", "thông tin", "sản xuất", "xây dựng", "quy hoạch"):
                end = self._modified(verb[1], verb[1])
        if noun.text == "ngành" and end == after and not free:
            return None
        return Part("class", self.written(start, end)), end, core

    def _is_short(self, noun: Word, after: int) -> bool:
        """Whether «Sở», «tỉnh» stand for one that was named before: a verb follows them."""
        verb = self._vocabulary.verbs.at(self._words, after)
        follows = (verb is not None and verb[0].kind != "idle") or self._words[after] in ("cũng", "còn", "được", "đã", "sẽ")
        both = self._words[after : after + 2] == [",", "ngành"] and self._vocabulary.fields_named.at(self._words, after + 2) is not None
        return noun.text in _BODY_NOUNS and (follows or both)

    def _speaks(self, place: int) -> bool:
        """Whether a verb of telling or saying follows a paper, with no more than an adverb or its issuer between."""
        for n in range(place, place + 5):
            verb = self._vocabulary.verbs.at(self._words, n) if self._tokens.kind(n) == "" else None
            if verb is not None and verb[0].kind in ("telling", "saying", "duty"):
                return True
            if self._words[n] in _ENDS:
                break
        return False

    def _paper(self, place: int) -> int:
        """Where a noun of papers ends with what points at it: «Quyết định nói trên», «Luật này»."""
        while self._words[place] in ("này", "nói", "trên", "nêu", "mới", "nói"):
            place += 1
        return place

    def _modified(self, head: int, place: int) -> int:
        """Where a class of bodies ends that is told more closely after its head noun."""
        while place < len(self._words):
            word, kind = self._words[place], self._tokens.kind(place)
            if kind == "QUANTITY" and self._numbers(place):
                place += 1
                continue
            if word in _ENDS or kind in _CLOSED:
                break
            if kind != "":
                place += 1
                continue
            if self._tokens.capital(place):
                verb = self._vocabulary.verbs.at(self._words, place)
                place = verb[1] if verb is not None else place + 1
                continue
            named = self._vocabulary.fields_named.at(self._words, place)
            if named is not None and (named[1] > place + 2 or self._words[head - 1] in _OF_FIELDS):
                place = named[1]
                continue
            verb = self._vocabulary.verbs.at(self._words, place)
            if verb is not None and verb[0].kind == "duty":
                break
            naming = self._vocabulary.naming.at(self._words, place)
            if naming is not None and (related := self._related(place, naming[1], naming[0].more)) is not None:
                return related
            noun = self._vocabulary.nouns.at(self._words, place)
            if noun is not None and noun[0].kind == "class" and noun[1] > place + 1:
                place = noun[1]
                continue
            closer = self._vocabulary.closer.at(self._words, place)
            if closer is not None:
                place = closer[1]
            elif word in _FUNCTION or (verb is not None and verb[0].kind != "idle"):
                break
            else:
                place = verb[1] if verb is not None else place + 1
        return place

    def _numbers(self, place: int) -> bool:
        """Whether a figure is the number of a body: «Ban Quản lý dự án 85», «Tổ công tác số 3»."""
        if self._words[place - 1] == "số":
            return True
        quantity = self._mention(place).value
        return quantity.unit == "count" and quantity.measure is None and self._words[place - 1] in ("án", "tổ", "khu", "đội", "đoàn")

    def _related(self, start: int, after: int, more: str) -> int | None:
        """Where a relative clause ends: at a word of duty, else at the next verb of two words, else at a colon."""
        verb_at = None
        place = after
        while place < min(start + _REACH, len(self._words)):
            word = self._words[place]
            if word == ",":
                follows = self._vocabulary.verbs.at(self._words, place + 1)
                if follows is None or follows[0].kind != "doing":
                    further = self._goes_on(place + 1) if more == "firm" and verb_at is None else None
                    return further if further is not None else verb_at if more == "firm" else None
            elif word in (";", ".", "\n", '"'):
                break
            elif word == ":":
                return place if more == "firm" and verb_at is None else None
            verb = self._vocabulary.verbs.at(self._words, place) if self._tokens.kind(place) == "" else None
            if verb is not None and (verb[0].kind == "duty" or (word in ("được", "bị") and place > after)):
                return place
            if verb is not None and verb[0].kind == "doing" and verb[1] > place + 1 and verb_at is None and self._words[place - 1] != ",":
                verb_at = place
            place = verb[1] if verb is not None else place + 1
        return verb_at if more == "firm" else None

    def _goes_on(self, place: int) -> int | None:
        """The place of the comma that a further class follows, at once or after one more name."""
        ahead = [place, *(n + 1 for n in range(place, min(place + 5, len(self._words) - 1)) if self._words[n] == ",")]
        return next((n - 1 for n in ahead if self._determined(n)), None)

    def written(self, start: int, end: int) -> str:
        """The words of a stretch as a register writes them: bodies by their names, fields written out."""
        out = []
        for n in range(start, end):
            mention, word = self._tokens.mentions[n], self._words[n]
            if mention is not None:
                value = mention.value
                name = getattr(value, "name", None) or getattr(value, "text", None)
                text = str(name) if name is not None else self._tokens.text[mention.start : mention.end]
                if mention.kind == "BODIES" and out and out[-1].casefold() in ("các", "những", "hai", "ba", "một số", "mọi", "số"):
                    text = text.removeprefix("các ")
            elif word in _SHORT_BODIES:
                text = _SHORT_BODIES[word]
            elif word in self._vocabulary.fields and len(word) > 2:
                text = self._vocabulary.fields[word]
            else:
                text = self._tokens.text[self._tokens.starts[n] : self._tokens.ends[n]]
                text = text[:1].lower() + text[1:] if n == start else text
            out.append(text)
        return re.sub(r" ([,.;:)])", r"\1", " ".join(out)).replace("( ", "(")


def _may_join(first: Part, more: Part, *, told: bool, before: str, comma: bool) -> bool:
    if more.kind in ("pronoun", "paper", "short"):
        return False
    persons = {"person", "post"}
    if told:
        return True
    if before in ("theo", "của") and comma:
        return False
    if (first.kind in persons) != (more.kind in persons):
        return False
    return before != "với" or first.kind == more.kind


def _merge(parts: list[Part], more: Part, determined: bool) -> None:
    """Add a part, or draw it into the one before: «các bộ, ngành», «cán bộ, công chức», «người đứng đầu cơ quan, đơn vị»."""
    first = parts[-1]
    if first.kind in ("class", "body") and more.kind == "class" and not determined and _is_one(first.name, more.name):
        parts[-1] = Part("class", f"{first.name}, {more.name}")
    elif first.kind == "class" and first.name.casefold().startswith("các ") and more.kind == "class" and not determined and " các " not in f" {more.name}":
        parts.append(Part("class", f"các {more.name}"))
    else:
        parts.append(more)


_ONE = re.compile(r"(?:cán bộ|công chức|tổ chức|cộng đồng|cấp ủy)\b", re.IGNORECASE)
_OFFICE = re.compile(r"(?:người đứng đầu|thủ trưởng|lãnh đạo|trưởng|giám đốc|đại diện|bí thư|chủ tịch|bộ trưởng|vụ trưởng|cục trưởng|tổng biên tập)\b", re.IGNORECASE)


_LEVELLED = re.compile(r"(?:các|chi nhánh|nước) (?:tỉnh|huyện|quận|xã|phường|thành phố|thị xã|thị trấn)(?:, (?:tỉnh|huyện|quận|xã|phường|thành phố|thị xã|thị trấn))*\Z", re.IGNORECASE)
_LEVEL = re.compile(r"(?:các )?(?:tỉnh|huyện|quận|xã|phường|thành phố|thị xã|thị trấn|đặc khu|thành)\b", re.IGNORECASE)


def _is_one(first: str, more: str) -> bool:
    bare = re.sub(r"^(?:các|những|mọi|mỗi|từng|toàn thể|tất cả các) ", "", first, flags=re.IGNORECASE)
    if _OFFICE.match(bare) is not None:
        return _OFFICE.match(more) is None if " " in bare and _OFFICE.fullmatch(bare) is None else _OFFICE.match(more) is not None
    return (
        _ONE.match(bare) is not None
        or re.match(r"ngành(?:\Z|,| liên quan| có liên quan| chức năng| trung ương| địa phương| tỉnh)|(?:ban|đoàn thể)(?:\Z|,)", more) is not None
        or re.search(r", (?:ngành|ban)\Z", first) is not None
        or (_LEVELLED.search(first) is not None and _LEVEL.match(more) is not None)
    )
