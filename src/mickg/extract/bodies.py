"""Bodies, places, titles and persons as a text names them.

A body is one that the lexicon knows, or a head («Cục», «Hiệp hội») with the capitalised words that name it. A person is
a run of capitals that begins with a family name and stands where an office or a courtesy says that a person is meant.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace

from mickg.article import Article
from mickg.extract.lexicon import Found, KnownBody, Lexicon, data
from mickg.extract.mention import Mention, without_overlaps
from mickg.extract.values import Body, Title
from mickg.extract.words import Words

_LINKS = ("và", "&")
_PLURAL = re.compile(r"(?<!\w)(?:các|những|một số|mọi|nhiều|từng|hai|ba|bốn|toàn thể|tất cả(?: các)?) *\Z")
_LEVEL = re.compile(r" *(tỉnh|thành phố|tp\.?|huyện|quận|thị xã|phường|xã|đặc khu)(?!\w) *")
_LEVELS = {"tp": "thành phố", "tp.": "thành phố"}
_PLACED = re.compile(r" *(?:tỉnh|thành phố|tp\.?)? *\Z")


class Scene:
    """Who and what an article is about by default: its ministry and its province."""

    def __init__(self, ministry: str | None, province: str | None) -> None:
        self.ministry, self.province = ministry, province


class Finder:
    """Finds the bodies of one article."""

    def __init__(self, article: Article, lexicon: Lexicon, year: int | None) -> None:
        self._article, self._lexicon, self._year = article, lexicon, year
        self._text, self._key = article.text, article.key
        self.words = Words(article.text, article.key)
        self._terms = [*lexicon.find(article.key)]
        self._titled = {found.end for found in self._terms if found.term.kind == "title"}
        self.scene = Scene(self._ministry(), self._province())

    def mentions(self) -> list[Mention]:
        """Bodies first, then titles and places that stand in none of them."""
        heads = (self._after_title(found) for found in self._terms)
        found_heads = [mention for mention in heads if mention is not None]
        bodies = without_overlaps([*found_heads, *(m for found in self._terms if (m := self._body(found)) is not None)])
        taken = {mention.start: mention for mention in found_heads}
        others = [m for found in self._terms if (m := self._title_or_place(found, taken)) is not None]
        return without_overlaps([*bodies, *others])

    def _title_or_place(self, found: Found, heads: Mapping[int, Mention]) -> Mention | None:
        kind, value = found.term
        if kind == "title":
            cut = found.end - len("ban")
            end = cut - 1 if cut in heads else found.end
            return Mention(found.start, end, "TITLE", Title(*value), "title")
        if kind in ("place", "region") and (
            self._text[found.start].isupper() or " " in self._key[found.start : found.end]
        ):
            number = self.words.at(found.start)
            alone = " " in self._key[found.start : found.end] or not self._amid_capitals(number)
            return Mention(found.start, found.end, "PLACE", value, "place") if alone else None
        return None

    def _amid_capitals(self, number: int) -> bool:
        """Whether a capitalised word has another beside it: then it is a part of a name."""
        words = self.words
        before = number > 0 and words.capital[number - 1] and words.beside(number)
        after = number + 1 < len(words) and words.capital[number + 1] and words.beside(number + 1)
        return before or after

    def _ministry(self) -> str | None:
        """The ministry named most, the first lines counting more; the earliest of several."""
        counts: Counter[str] = Counter()
        for found in self._terms:
            value = found.term.value
            if found.term.kind == "field":
                counts[value] += 1
            elif isinstance(value, KnownBody) and value.name.startswith("Bộ ") and value.name != "Bộ Chính trị":
                if self._text[found.start].isupper():
                    counts[value.name] += 3 if found.start < 800 else 1
        return counts.most_common(1)[0][0] if len(counts) > 0 else None

    def _province(self) -> str | None:
        """The province that the article is told from: of an end-point, a committee, else the one named most."""
        told: Counter[str] = Counter()
        for found in self._terms:
            if (
                found.term.kind != "place"
                or not self._text[found.start].isupper()
                and " " not in self._key[found.start : found.end]
            ):
                continue
            before = self._key[max(0, found.start - 24) : found.start]
            weight = (
                5
                if re.search(
                    r"điểm cầu (?:tỉnh |thành phố )?\Z|ubnd (?:tỉnh |thành phố |tp\.? )?\Z|ủy ban nhân dân (?:tỉnh |thành phố )?\Z",
                    before,
                )
                else 1
            )
            if not re.search(r"tại (?:thành phố )?\Z", before):
                told[found.term.value] += weight
        return told.most_common(1)[0][0] if len(told) > 0 else None

    def _body(self, found: Found) -> Mention | None:
        kind, value = found.term
        if kind in ("title", "place", "region", "field"):
            return None
        if not (self._text[found.start].isupper() or self._plural(found.start)):
            return None
        if kind == "body":
            return self._known(found, value)
        if kind == "department":
            return self._department(found, value)
        if kind == "committee":
            return self._committee(found, value)
        if kind == "party":
            return self._party(found, value)
        if kind == "ministry":
            return self._bare_ministry(found)
        return self._headed(found, *value)

    def _after_title(self, found: Found) -> Mention | None:
        """The body of «Phó Trưởng Ban Tuyên giáo Trung ương»: its head is the title's last word."""
        if found.term.kind != "title" or not self._key[found.start : found.end].endswith(" ban"):
            return None
        start = found.end - len("ban")
        known = next((f for f in self._lexicon.find(self._key[start : start + 90])), None)
        if known is not None and known.start == 0 and isinstance(known.term.value, KnownBody):
            value = known.term.value
            return Mention(start, start + known.end, "BODY", Body(value.name, value.part_of), "body-of-title")
        name, end = self._continued(Found(start, found.end, found.term), "Ban")
        return Mention(start, end, "BODY", Body(name), "body-of-title") if name != "Ban" else None

    def _plural(self, at: int) -> bool:
        return _PLURAL.search(self._key, max(0, at - 16), at) is not None

    def _mention(self, start: int, end: int, body: Body, rule: str) -> Mention:
        if self._plural(start) and not body.plural:
            return Mention(start, end, "BODIES", replace(body, plural=True), rule)
        return Mention(start, end, "BODIES" if body.plural else "BODY", body, rule)

    def _known(self, found: Found, known: KnownBody) -> Mention | None:
        if known.name == "Chính phủ" and re.match(r" (?:điện tử|số)(?!\w)", self._key[found.end : found.end + 9]):
            return None
        if self._year is not None and (known.since or 0) > self._year:
            known = replace(known, part_of=None)
        return Mention(found.start, found.end, "BODY", Body(known.name, known.part_of), "body-known")

    def _place_after(self, at: int) -> tuple[str | None, int, bool]:
        """(the place that follows, the offset after it, whether it is written with its level)."""
        level = _LEVEL.match(self._key, at)
        start = level.end() if level is not None else at + (self._key[at : at + 1] == " ")
        for found in self._near(at):
            if found.start in (start, at + 1) and found.term.kind == "place":
                return found.term.value, found.end, level is not None
        return None, level.end() if level is not None else at, level is not None

    def _near(self, at: int) -> Iterator[Found]:
        from bisect import bisect_left  # noqa: PLC0415

        first = bisect_left(self._terms, at, key=lambda found: found.start)
        return iter(self._terms[first : first + 3])

    def _department(self, found: Found, name: str) -> Mention | None:
        end = found.end
        if name == "Sở":
            if re.match(r" (?:thuộc|ngành|,)", self._key[end : end + 8]) or self._plural(found.start):
                return Mention(found.start, end, "BODIES", Body("các Sở", plural=True), "body-departments")
            name, end = self._continued(found, "Sở")
            if name == "Sở":
                return None
        if self._plural(found.start):
            return Mention(found.start, end, "BODIES", Body(f"các {name}", plural=True), "body-departments")
        spread = re.match(r" (?:các|của các) (?:tỉnh|địa phương|thành phố)", self._key[end : end + 24])
        if spread is not None:
            return Mention(
                found.start, end + spread.end(), "BODIES", Body(f"các {name}", plural=True), "body-departments"
            )
        place, after, _ = self._place_after(end)
        if place is not None:
            return Mention(found.start, after, "BODY", Body(f"{name} {of_place(place)}"), "body-department")
        level = _LEVEL.match(self._key, end)
        if level is not None and level[1] == "tỉnh":
            end = level.end(1)
        if self.scene.province is None:
            return Mention(found.start, end, "BODY", Body(name), "body-department")
        return Mention(
            found.start,
            end,
            "BODY",
            Body(f"{name} {of_place(self.scene.province)}", stated=False),
            "body-department-here",
        )

    def _committee(self, found: Found, name: str) -> Mention | None:
        if self._plural(found.start) or re.match(r" các", self._key[found.end : found.end + 4]):
            spread = re.match(
                r" các (?:tỉnh, thành phố|tỉnh, thành|tỉnh|huyện|địa phương|quận, huyện|xã, phường|cấp)(?:,? thành phố)?(?: trực thuộc trung ương)?",
                self._key[found.end : found.end + 60],
            )
            end = found.end + (spread.end() if spread is not None else 0)
            tail = self._text[found.end : end]
            return Mention(found.start, end, "BODIES", Body(f"{name}{tail}", plural=True), "body-committees")
        place, after, _ = self._place_after(found.end)
        level = _LEVEL.match(self._key, found.end)
        if place is not None:
            return Mention(found.start, after, "BODY", Body(f"{name} {of_place(place)}"), "body-committee")
        if level is None:
            return None
        kind = _LEVELS.get(level[1], level[1])
        if kind in ("tỉnh", "thành phố"):
            number = self.words.at(level.end())
            local = self._local_name(level.end()) if kind == "thành phố" else None
            if local is not None:
                return Mention(
                    found.start,
                    local,
                    "BODY",
                    Body(f"{name} {kind} {self._text[self.words.starts[number] : local]}"),
                    "body-committee",
                )
            if self.scene.province is None:
                return Mention(found.start, level.end(1), "BODY", Body(f"{name} {kind}"), "body-committee")
            return Mention(
                found.start,
                level.end(1),
                "BODY",
                Body(f"{name} {of_place(self.scene.province)}", stated=False),
                "body-committee-here",
            )
        local = self._local_name(level.end())
        end = local if local is not None else level.end(1)
        return Mention(found.start, end, "BODY", Body(f"{name} {self._text[level.start(1) : end]}"), "body-committee")

    def _local_name(self, at: int) -> int | None:
        """Where the name of a district or commune ends that begins at an offset; None where a person's begins."""
        number = self.words.at(at)
        if number >= len(self.words) or self.words.starts[number] > at + 1 or not self.words.capital[number]:
            return None
        run = self.words.run(number)
        person = self._person(number, run)
        if person == number:
            return None
        last = min(person if person is not None else run, number + 4)
        return self.words.ends[last - 1]

    def _party(self, found: Found, name: str) -> Mention | None:
        place, after, _ = self._place_after(found.end)
        if place is not None:
            return Mention(
                found.start,
                after,
                "BODY",
                Body(
                    f"{name} {place.removeprefix('Thành phố ') if name == 'Thành ủy' and place != 'Thành phố Hồ Chí Minh' else place}"
                ),
                "body-party",
            )
        if self._plural(found.start) or not self._text[found.start].isupper():
            return (
                Mention(found.start, found.end, "BODIES", Body(f"các {name}", plural=True), "body-parties")
                if self._plural(found.start)
                else None
            )
        if self.scene.province is None:
            return Mention(found.start, found.end, "BODY", Body(name), "body-party")
        return Mention(
            found.start, found.end, "BODY", Body(f"{name} {self.scene.province}", stated=False), "body-party-here"
        )

    def _bare_ministry(self, found: Found) -> Mention | None:
        """«Bộ» alone, or followed by a name that the lexicon does not know."""
        if not self._text[found.start].isupper():
            return None
        if self._plural(found.start):
            return Mention(found.start, found.end, "BODIES", Body("các Bộ", plural=True), "body-ministries")
        name, end = self._continued(found, "Bộ")
        if name != "Bộ":
            return Mention(found.start, end, "BODY", Body(name), "body-headed")
        if self.scene.ministry is None or re.match(
            r",? (?:ngành|mã|chỉ|tiêu|luật|quy|công cụ|tài|dữ|máy|phận|đội|, ngành)", self._key[end : end + 10]
        ):
            return None
        return Mention(found.start, end, "BODY", Body(self.scene.ministry, stated=False), "body-this-ministry")

    def _headed(self, found: Found, kind: str, head: str) -> Mention | None:
        plural = self._plural(found.start)
        own = self._of_ministry(found, head) if kind == "unit" and not plural else None
        if own is not None:
            return own
        name, end = self._continued(found, head)
        if name == head or plural:
            return None
        part_of = None
        if kind == "unit" and head in ("Vụ", "Cục", "Thanh tra", "Văn phòng"):
            part_of = self.scene.ministry
        place, after, leveled = self._place_after(end)
        if place is not None and kind in ("local", "body") and self._key[end : end + 1] == " ":
            name, end = f"{name} {of_place(place)}" if leveled else f"{name} {place}", after
        body = Body(name, part_of)
        return Mention(found.start, end, "BODY", body, "body-headed")

    def _of_ministry(self, found: Found, head: str) -> Mention | None:
        """«Văn phòng Bộ», «Thanh tra Bộ», «Đoàn Thanh niên Bộ»: units that take their ministry's name."""
        follows = re.match(r" bộ(?!\w)", self._key[found.end : found.end + 4])
        if follows is None:
            return None
        here = next((f for f in self._near(found.end) if f.start == found.end + 1), None)
        if here is not None and isinstance(here.term.value, KnownBody):
            ministry, end, stated = here.term.value.name, here.end, True
        elif self.scene.ministry is not None and self._text[found.end + 1].isupper():
            ministry, end, stated = self.scene.ministry, found.end + 3, False
        else:
            return None
        part_of = (
            ministry
            if head in ("Văn phòng", "Thanh tra", "Đảng ủy", "Ban Cán sự đảng", "Đoàn Thanh niên", "Công đoàn")
            else None
        )
        return Mention(found.start, end, "BODY", Body(f"{head} {ministry}", part_of, stated), "body-of-ministry")

    def _continued(self, found: Found, head: str) -> tuple[str, int]:
        """A head with the words that name the body after it, and where they end."""
        words = self.words
        number = words.at(found.end)
        last = number
        person = None
        while last < len(words) and words.beside(last):
            if words.capital[last]:
                person = self._person(last, words.run(last)) if person is None else person
                if person == last and (
                    found.start - 1 in self._titled or found.start in self._titled or self._is_titled(found.start)
                ):
                    break
                if last > number and self._begins(words.starts[last]):
                    break
            elif not self._joins(last, number):
                break
            last += 1
        while last > number and words.keys[last - 1] in _LINKS:
            last -= 1
        if last == number or not any(words.capital[number:last]):
            return head, found.end
        end = words.ends[last - 1]
        return f"{head} {' '.join(self._text[found.end : end].split())}", end

    def _is_titled(self, at: int) -> bool:
        return self._key[:at].rstrip()[-1:] != "" and (at - 1) in self._titled

    def _joins(self, number: int, first: int) -> bool:
        """Whether a small word goes on with a name: the second part of a compound, or «và» before a capital."""
        words = self.words
        if words.keys[number] in _LINKS:
            following = number + 1
            return (
                number > first
                and following < len(words)
                and words.capital[following]
                and words.beside(following)
                and not self._begins(words.starts[following])
            )
        before = words.keys[number - 1]
        if (before, words.keys[number]) in self._lexicon.pairs:
            return True
        following = number + 1
        return (
            number > first
            and following < len(words)
            and words.beside(following)
            and (words.keys[number], words.keys[following]) in self._lexicon.pairs
            and not words.capital[following]
            and self._name_like(number)
        )

    def _name_like(self, number: int) -> bool:
        """Whether a compound in small letters may go on with a name: not a verb of doing."""
        two = " ".join(self.words.keys[number : number + 2])
        return two in _NOUNS

    def _begins(self, at: int) -> bool:
        """Whether another body, title or place begins at an offset."""
        return any(
            found.start == at and found.term.kind not in ("region", "field", "place") for found in self._near(at)
        )

    def _person(self, number: int, run: int) -> int | None:
        """Where in a run of capitals a person's name begins that ends with it: a family name and 1 to 4 words more."""
        for n in range(number, run - 1):
            if self.words.keys[n] in self._lexicon.families and 2 <= run - n <= 5:
                place = " ".join(self.words.keys[n:run])
                if place not in self._lexicon.places:
                    return n
        return None


_NOUNS = frozenset(
    part.strip() for part in data("heads")["compounds"].split(",")
) - {"quản lý", "phát triển", "hỗ trợ", "kiểm tra", "giám sát", "đánh giá", "xây dựng", "nghiên cứu", "tổ chức", "tuyên truyền", "hợp tác", "ứng dụng", "ứng phó", "thanh tra", "đầu tư", "phát hành", "điều tra", "khảo sát", "xúc tiến", "bảo vệ", "phổ biến", "tư vấn", "chuyển đổi", "sản xuất", "kiểm soát", "quy hoạch", "đào tạo", "bồi dưỡng", "chế tạo", "công tác", "chế biến", "số hóa", "số quốc", "cải cách", "xuất khẩu", "nhập khẩu", "tranh chấp", "huấn luyện", "phòng chống", "sáng tạo"}  # fmt: skip


def of_place(place: str) -> str:
    """A place as it stands in the names of its bodies: «tỉnh Quảng Trị», «thành phố Đà Nẵng»."""
    if place in ("Hà Nội", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế"):
        return f"thành phố {place}"
    return place if place.startswith("Thành phố") else f"tỉnh {place}"
