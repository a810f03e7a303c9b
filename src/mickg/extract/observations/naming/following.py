"""What the words after a figure say of it: what it counts, for what it is, in what a place is held."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.marks import short_forms
from mickg.extract.observations.naming.dimensions import WEIGHTS
from mickg.extract.observations.naming.leads import before_joint
from mickg.extract.observations.naming.names import is_measured
from mickg.extract.observations.naming.predicates import holding, noted, predicate
from mickg.extract.observations.nouns import counts_nothing, noun_of_row
from mickg.extract.observations.words import Words
from mickg.extract.skeleton import LETTERS
from mickg.extract.uncounted import NO_NOUN

COUNTED = 14
"""How many words name what is counted, at most, but for those that end what they begin."""

_FIGURE, _PERIOD = LETTERS["QUANTITY"], LETTERS["PERIOD"]
_STOP = by_letter(
    "\n"
    r"|;|:|\(|\)|\. |, (?=$)"
    rf"| theo {LETTERS['DOCUMENT']}| là [{LETTERS['PLACE']}{LETTERS['BODY']}]"
    r"| là (?:không|đúng|sai|phù hợp|hợp lý|do|vì|nhờ|bởi|rất|quá|khá|cần thiết)(?!\w)"
    r"| với (?:các |những )?(?:hình thức|mức phạt)(?!\w)| (?:và|cùng) (?:nhiều|một số) (?:[^\W\d_]+ ){1,7}khác(?!\w)"
    r"|(?<! không)(?<! chưa) để(?!\w)"
    r"(?! (?:xảy ra|số|mất|lọt|tồn|thất thoát|lãng phí|phát sinh|hoang|trống|cháy|nợ)(?!\w))"
    r"| (?:nhằm|nhờ|khi|trong khi|so với|trong đó"
    r"|nếu)(?!\w)| còn có(?!\w)"
    r"| và (?:tạo|giúp|góp phần|đem|mang)(?!\w)| (?:bao )?gồm(?!\w)"
    r"|(?<! văn)(?<! mặt)(?<! công)(?<! thăng) bằng(?!\w)"
    r"(?! (?:độc quyền|khen|cấp|sáng chế|tốt nghiệp|lái|đại học)(?!\w))"
    rf"| (?:vào|trong|đến|tới|từ)(?: hết| cuối| đầu| giữa| ngày| các thời điểm)? {_PERIOD}"
    rf"|(?<!{_FIGURE}) trở (?:lên|xuống)(?!\w)"
)
_WEIGHED = re.compile(rf" (?:và|cùng|,) {_FIGURE} (?!{'|'.join(sorted(WEIGHTS))})[^\W\d_]+ (?P<what>[^,;:.()\n]+)")
_AS_RULED = re.compile(
    r" theo (?:đúng )?(?:quy định(?: của pháp luật| hiện hành)?|thẩm quyền)(?= |$)(?! (?:tại|của|về))"
)
_ALSO = re.compile(
    rf"/{_FIGURE} (?:[^\W\d_]+ ){{1,3}}?(?P<shared>(?:về|liên quan|phạm|vi phạm|tham gia) [^,;:.(){_FIGURE}{_PERIOD}]+)"
)
_ENDING = NO_NOUN - {"mới", "cao", "thấp", "này", "đó"}
_SAID = by_letter(r"(?<!\w)(?:cho biết|cho hay|cho rằng|nói|thông tin|chia sẻ|nhấn mạnh|khẳng định|phát biểu)(?!\w)")
_PURPOSE = re.compile(
    rf" (?P<what>(?:cho|để|vào|nhằm|từ(?! [{_PERIOD}{_FIGURE}]| nay |[^,;]* (?:đến|tới) )) [^,;:()]+)"
)
_DONE = re.compile(r" (?P<what>(?:qua|đã|được|bị|là|có|đạt|chưa|không|đang|hoàn thành)(?!\w) [^,;:()]+)")
_HOLDER = re.compile(
    r"(?: về [^,;:()]{2,60}?)? (?:(?:vẫn )?là|thuộc về) (?:thị trường |tỉnh |thành phố |nước )?"
    rf"(?P<who>{LETTERS['PLACE']}|{LETTERS['BODY']}|(?:(?:mặt |nhóm )?hàng|nhóm|ngành|khu vực) [^,;:()]{{2,40}}?"
    r"(?= (?:đạt|với|có|chiếm|ước|tăng|giảm)(?!\w)|,))(?!\w)"
)
_CASE = re.compile(r"(?:/[^\W\d_]+)? (?P<what>(?:khi|nếu|đối với|với|cho) [^,;:()]+)")
_NEEDED = re.compile(r"(?<!\w)cần(?: (?:tới|đến|thêm|khoảng|hết|có))* \Z")
_OWNER = re.compile(r" của (?P<what>[^,;:()]+)")
_ABOUT = re.compile(r"(?<= )về (?:(?! là (?!\w+ trong))[^;:])+")
_SHORT = re.compile(r" \([A-ZĐ&]{2,8}\)")
_AND = ("và", "cùng")
_NOT_SAID = frozenset({
    "của", "tại", "ở", "trên", "trong", "về", "theo", "với", "là", "cho", "sáng", "chiều", "tối", "ngày", "tháng",
    "năm",
})  # fmt: skip
_CLAUSE, _MORE, _NOUN = 400, 7, 3


class Following:
    """The words after the figures of one article."""

    def __init__(self, words: Words) -> None:
        self._words, self._text = words, words.text
        self._objects: dict[tuple[int, int], str] = {}

    def object(self, figure: Figure) -> str:
        """The noun phrase after a figure, with what is said of it; empty where none follows."""
        place = figure.at, figure.right
        if place not in self._objects:
            self._objects[place] = self._object(figure)
        return self._objects[place]

    def _object(self, figure: Figure) -> str:
        stop = _STOP.search(self._text, figure.at + 1, figure.right)
        end = stop.start() if stop is not None else figure.right
        if stop is not None and stop[0] == "(" and (short := next(short_forms(self._text, end, figure.right), None)):
            stop = _STOP.search(self._text, short[1], figure.right) if short[0] == end else stop
            end = stop.start() if stop is not None else figure.right
        quoted = self._text.find('"', figure.at, end) if '"' in self._text[figure.left : figure.at] else -1
        end = quoted if quoted >= 0 else end
        if counts_nothing(self._text, figure.at + 1, end):
            return self._noted(figure) or self._weighed(figure) or self._shared(figure)
        if figure.opened >= 0 and (of_share := self._noted(figure)) != "":
            return of_share
        said = self._words.printed(figure.at + 1, before_joint(self._text, figure.at + 1, end)).split()
        behind = predicate(self._text, figure.at + 1, end) if end == figure.right else None
        if behind is not None:
            said += self._words.printed(*behind).split()
        elif figure.quantity.is_bare_count and end == figure.right and (has := holding(self._text, end)) is not None:
            share = self._words.printed(*has)
            said += share.split() if "%" in share else []
        if (also := _ALSO.match(self._text, figure.right)) is not None:
            said += self._words.printed(*also.span("shared")).split()
        said = _AS_RULED.sub("", _SHORT.sub("", " ".join(said))).split()
        said = _without_names(said)
        return " ".join(said[: _whole_words(said)]).strip(" ,")

    def _noted(self, figure: Figure) -> str:
        """What a share and the number in the brackets behind it are of: «9% (31 hồ sơ) bị trả lại»; else empty."""
        share = figure.at if figure.quantity.unit == "percent" else figure.opened - len(" (") + 1
        alone = share >= 0 and self._text.startswith(f"{_FIGURE} (", share)
        of = noted(self._text, share + 1) if alone else None
        return " ".join(self._words.printed(*place) for place in of) if of is not None else ""

    def _weighed(self, figure: Figure) -> str:
        """What is weighed and counted together: «1,5 kg và 14.552 viên ma túy»; empty for any other figure."""
        found = _WEIGHED.match(self._text, figure.at + 1) if figure.quantity.measure in WEIGHTS else None
        return self._words.printed(*found.span("what")) if found is not None else ""

    def _shared(self, figure: Figure) -> str:
        """What a number counts whose noun only the last of its row has: «cấp mới 15, sửa 7 và thu hồi 3 giấy phép»."""
        shared = noun_of_row(self._text, figure.at) if figure.quantity.is_bare_count else None
        if shared is None or is_measured(self._words.plain(figure.left, figure.at)):
            return ""
        others = (at for at in range(figure.at + 1, shared[0]) if self._text[at] == _FIGURE)
        if not all(map(self._words.is_bare_count, others)):
            return ""
        return self._words.printed(shared[0], before_joint(self._text, *shared))

    def clause(self, figure: Figure) -> str:
        """The part of the sentence behind that of a figure: «Sau 30 năm, mạng 2G đã hoàn thành sứ mạng»."""
        if not self._text.startswith(",", figure.right):
            return ""
        stop = _STOP.search(self._text, figure.right + 2, figure.right + _CLAUSE)
        end = stop.start() if stop is not None else figure.right
        if self._text.find(_FIGURE, figure.right, end) >= 0:
            return ""
        return self._words.plain(figure.right, end) if _SAID.search(self._text, figure.right, end) is None else ""

    def purpose(self, figure: Figure) -> str:
        """What a sum or a share is for: «cho vay nhà ở xã hội»; empty where that is not said."""
        found = _PURPOSE.match(self._text, figure.at + 1, figure.right)
        if found is None:
            return ""
        return " ".join(self._words.printed(found.start("what"), found.end()).split()[:COUNTED])

    def done(self, figure: Figure) -> str:
        """What a share of what was told has done or is: «97% đã được phúc tra»; empty where that is not said."""
        found = _DONE.match(self._text, figure.at + 1, figure.right)
        return " ".join(self._words.printed(*found.span("what")).split()[:COUNTED]) if found is not None else ""

    def case(self, figure: Figure) -> str:
        """The case that a figure holds in, as told behind it: «khi cấp lại», «đối với cá nhân»; else empty."""
        found = _CASE.match(self._text, figure.at + 1, figure.right)
        return self._words.printed(*found.span("what")) if found is not None else ""

    def is_needed(self, figure: Figure) -> bool:
        """Whether a sum is what something needs: «dự án cần khoảng 5 tỷ đồng»."""
        return _NEEDED.search(self._text, figure.left, figure.at) is not None

    def holder(self, figure: Figure) -> str:
        """Who holds a place in an order, as told behind it: «xếp thứ hai là Trung Quốc»; else empty."""
        found = _HOLDER.match(self._text, figure.at + 1)
        return self._words.printed(*found.span("who")) if found is not None else ""

    def owner(self, figure: Figure) -> str:
        """Whose a growth is that is named behind its figure: «mức tăng 3,4% của khu vực FDI»; else empty."""
        found = _OWNER.match(self._text, figure.at + 1, figure.right)
        return self._words.printed(*found.span("what")) if found is not None else ""

    def about(self, figure: Figure) -> str:
        """In what a place in an order is held: «về chuyển đổi số»; empty where that is not said."""
        found = _ABOUT.search(self._text, figure.at + 1, figure.right)
        return self._words.printed(*found.span()) if found is not None else ""


def _without_names(said: list[str]) -> list[str]:
    """Words without the names of those counted, where what is said of them follows: «tỉnh A, B và C bị thiệt hại»."""
    capitals = [word[0].isupper() for word in said]
    first = next((n for n, capital in enumerate(capitals) if capital), 0)
    last = first
    while last < len(said) and (capitals[last] or (said[last] in _AND and any(capitals[last + 1 : last + 2]))):
        last += 1
    listed = any(word in _AND or word[-1] == "," for word in said[first:last]) and said[last - 1][-1] != ","
    told = listed and 0 < first <= _NOUN and last < len(said) and said[last] not in _NOT_SAID
    return said[:first] + said[last:] if told else said


def _whole_words(said: list[str]) -> int:
    """How many of some words name what is counted: about so many, up to the end or a word that leads on."""
    ends = (n for n in range(COUNTED, COUNTED + _MORE) if n >= len(said) or said[n].lower() in _ENDING)
    fewer = (n for n in range(COUNTED, COUNTED - _MORE, -1) if n < len(said) and said[n].lower() in _ENDING)
    return min(next(ends, next(fewer, COUNTED)), len(said))
