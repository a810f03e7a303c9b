"""What a figure is of, in the article's words: the noun phrase before a level, the one after a count with who did what to it."""

import re

from mickg.article import Zone
from mickg.extract.fields import field_of_heading, field_of_opening
from mickg.extract.figures import Figure
from mickg.extract.outline import Outline
from mickg.extract.plainwords import Phrases, uncapitalised
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS
from mickg.extract.subjects import (
    HEADS,
    actor,
    after_lead,
    before_joint,
    before_tail,
    begins_with_measure,
    level_subject,
)
from mickg.text import key

_FIGURE, _PERIOD, _DOCUMENT = LETTERS["QUANTITY"], LETTERS["PERIOD"], LETTERS["DOCUMENT"]
_FOLLOWING = 400
_STOP = re.compile(
    rf"[;:()\n]|\. |, (?=$)| (?:để|nhằm|nhờ|khi|trong khi|so với|trong đó|bằng|nếu|trở lên|trở xuống)(?!\w)| (?:tăng|giảm|vượt)(?=[^,;.()]*{_FIGURE})"
)
_NO_NOUN = frozenset(
    [
        "so",
        "và",
        "tại",
        "trong",
        "của",
        "cho",
        "đến",
        "để",
        "vào",
        "trở",
        "với",
        "từ",
        "theo",
        "ở",
        "trên",
        "do",
        "bị",
        "được",
        "đã",
        "là",
        "tăng",
        "giảm",
        "hơn",
        "mỗi",
        "hằng",
        "hàng",
        "về",
        "nhằm",
        "khi",
        "nếu",
        "mà",
        "thì",
        "như",
        "cùng",
        "sau",
        "trước",
        "này",
        "đó",
        "nữa",
        "đối",
        "bao",
        "kể",
        "gồm",
        "cao",
        "thấp",
        "chiếm",
        "đạt",
        "còn",
        "thuộc",
        "vừa",
        "mới",
        "rồi",
        "lên",
        "xuống",
        "ước",
        "không",
        "chưa",
        "sẽ",
        "đang",
        "ngay",
        "qua",
        "tới",
        "nên",
        "cũng",
        "vượt",
    ]
)
_PRONOUN = re.compile(
    r"(?:(?:tỷ lệ|con số|mức|số|chỉ tiêu|chỉ số)(?: thực hiện)? (?:này|đó|ấy|trên)|mức|đây|đó|nâng|đưa|tăng|giảm|kéo|con số|lũy kế|cộng dồn|tính chung|tính cả|tổng cộng|trung bình|bình quân|tỷ lệ|kết quả|mức này|(?:vượt )?(?:mục tiêu|chỉ tiêu)|nhiệm vụ"
    r"|(?:(?:tuy|nhưng|song|mà|cũng|và|vẫn|còn) )*(?:cao|thấp) hơn(?: mức)?|và|đạt|(?:đây )?là mức(?: cao hơn| thấp hơn)?(?: mục tiêu)?|trung bình mỗi \w+|tới|việc|(?:sự|mức|đà) tăng(?: trưởng)?)"
)
_KEPT = frozenset(("lũy kế", "cộng dồn", "trung bình", "bình quân"))
_AVERAGE = re.compile(
    r"(?:.*(?:cao|thấp|nhanh|chậm|lớn|nhỏ) hơn (?:so với )?)?(?P<what>(?:mức |tốc độ |tỷ lệ )?(?:trung bình|bình quân)(?! đầu người).*)"
    r"|.*(?:cao|thấp|nhanh|chậm|lớn|nhỏ) hơn (?:so với |cả )(?P<other>.+)"
)
_OWNED = re.compile(rf"(?P<owner>.+?) (?:có|với|ghi nhận|mang lại|đạt) (?P<what>{HEADS}.*)")
_REACHED = re.compile(
    r"(?<=\w) (?:ước )?đạt (?:tỷ trọng|tỷ lệ|mức|giá trị|con số|kết quả)(?: cao| thấp)?(?: nhất| kỷ lục)?(?: từ trước đến nay| trong lịch sử)?$"
)
_RAISED = re.compile(
    rf"(?:tăng|giảm|nâng|đưa|đạt|duy trì|giữ vững|giữ|bảo đảm|đảm bảo|kéo giảm|hạ|cải thiện|nâng cao) (?={HEADS})"
)
_RATIO = re.compile(r"(?:tỷ lệ|tỷ trọng|tốc độ|nhịp độ|lãi suất|mức tăng|chỉ số|mức độ)")
_MEASURE = re.compile(
    rf"{HEADS}(?: (?:sản xuất|xuất khẩu|nhập khẩu|gia tăng|tăng thêm|đăng ký|thực hiện|đầu tư|gieo trồng|gieo cấy|nuôi trồng|thu hoạch|dịch vụ|trung bình|bình quân)(?!\w))*"
)
_SIZE = dict.fromkeys(("km", "m", "mét"), "chiều dài") | dict.fromkeys(
    ("ha", "m2", "km2", "mét vuông", "hecta"), "diện tích"
)
_WHOLE = ("toàn", "khu vực", "của", "trong", "tại", "cả")
_NOW = re.compile(
    r"(?<!\w)(?:(?:trong|của) (?:tháng|quý|năm)|ước tính|ước|dự kiến)$|^(?:sau|trong|khi|chỉ|đã|có|đang|mới|cũng|còn|đều|và|với|được|cùng)(?: (?:đã|có|được|cùng))*$"
)
_TOKEN = re.compile(r"\S+")
_RELATIVE = re.compile(r"(?<=\w\w) (?:có|mà|không) ")
_PURPOSE = re.compile(r" (?P<what>(?:cho|để|vào|nhằm) [^,;:()]+)")
_ABOUT = re.compile(r"(?<= )về [^;:]+")
_LONGEST, _COUNTED, _LEAST, _OPENING = 18, 14, 7, 90


class Namer:
    """Names the figures of one article."""

    def __init__(self, reading: Reading, outline: Outline) -> None:
        self._outline = outline
        self._text = reading.skeleton.text
        self._reading = reading
        self._phrases = Phrases(reading.article, reading.skeleton)

    def plain(self, start: int, end: int) -> str:
        """The words of a stretch of the skeleton as an indicator holds them."""
        words = self._phrases.plain(start, end)
        named = LETTERS["DOCUMENT"] <= self._text[start : start + 1] <= max(LETTERS.values())
        return _NOW.sub("", words if named else uncapitalised(words)).strip()

    def subject(self, figure: Figure) -> str:
        """The noun phrase before a figure that it is a level of; empty where nothing or only «tỷ lệ này» stands there."""
        left, run, label = self._labelled(figure)
        begin, end = level_subject(self._text, left, run)
        name = _RAISED.sub("", _REACHED.sub("", _shortened(self.plain(begin, end))))
        owned = _OWNED.fullmatch(name) if not is_measured(name) else None
        if owned is not None:
            name = f"{owned['what']} {owned['owner']}"
        if name == "" or _PRONOUN.fullmatch(key(name)):
            return label
        return _of_label(self._of_whom(name, figure.left, begin), label)

    def _of_whom(self, name: str, start: int, end: int) -> str:
        """A generic name with whom it is about: «Đối với người đi mô tô, mức phạt cao nhất là», «bị phạt, mức thấp nhất»."""
        if (
            len(name.split()) > 4
            or end - start < 4
            or not (is_measured(name) and key(name).startswith(("mức", "lãi suất")))
        ):
            return name
        before = self._phrases.plain(after_lead(self._text, start, end), before_tail(self._text, start, end))
        return f"{name} {uncapitalised(before)}" if 2 < len(before.split()) < _COUNTED else name

    def _labelled(self, figure: Figure) -> tuple[int, int, str]:
        """Where the words before a figure begin behind a label with a colon, where they end, and the label."""
        colon = self._text.rfind(": ", figure.left, figure.run)
        if colon < 0:
            return figure.left, figure.run, ""
        begin, end = level_subject(self._text, figure.left, colon)
        return colon + 1, figure.run, _shortened(self.plain(begin, end))

    def beside(self, figure: Figure) -> str:
        """What the words before a figure add to the indicator told before: «lũy kế», «trung bình thế giới»."""
        begin, end = level_subject(self._text, figure.left, figure.run)
        said = self.plain(begin, end)
        if key(said) in _KEPT:
            return said
        lead = self._text[figure.left : begin]
        return "lũy kế" if "lũy kế" in lead else ""

    def average(self, figure: Figure) -> str:
        """«(cao hơn) mức trung bình thế giới» before a figure, the same measured elsewhere; else empty."""
        start = figure.left
        if figure.opened >= 0 and self._text[figure.opened + 1 : figure.run].strip() == "":
            start = 1 + max(self._text.rfind(mark, 0, figure.opened) for mark in (",", ";", _FIGURE, "\n"))
        begin, end = level_subject(self._text, start, figure.run)
        found = _AVERAGE.fullmatch(self.plain(begin, end).strip(" ("))
        return (found["what"] or found["other"]) if found is not None else ""

    def outer(self, figure: Figure) -> str:
        """The phrase right before the bracket that a figure stands in or behind: «gạo (tăng 23,2%)»; empty behind a figure."""
        opened = figure.opened
        if opened < 0 and self._text[: figure.left].endswith(")"):
            opened = self._text.rfind("(", 0, figure.left)
        if opened < 0:
            return ""
        start = 1 + max(self._text.rfind(mark, 0, opened) for mark in (",", ";", ":", ")", _FIGURE, "\n", ". "))
        if self._text[start - 1 : start] == _FIGURE:
            return ""
        begin, end = level_subject(self._text, start, opened)
        return _shortened(self.plain(begin, end))

    def object(self, figure: Figure) -> str:
        """The noun phrase after a figure, with what is said of it; empty where none follows."""
        stop = _STOP.search(self._text, figure.at + 1, figure.right)
        end = stop.start() if stop is not None else figure.right
        first = self._text[figure.at + 1 : end].split(maxsplit=1)
        if len(first) == 0 or first[0] in _NO_NOUN or first[0][0] in f"/-.[{_PERIOD}":
            return ""
        words = self._phrases.plain(figure.at + 1, before_joint(self._text, figure.at + 1, end)).split()
        return " ".join(words[:_COUNTED]).strip(" ,")

    def following(self, figure: Figure) -> str:
        """The part of the sentence behind that of a figure: «Sau 30 năm, mạng 2G đã hoàn thành sứ mạng»."""
        stop = _STOP.search(self._text, figure.right + 2, figure.right + _FOLLOWING)
        return self.plain(figure.right, stop.start() if stop is not None else figure.right)

    def purpose(self, figure: Figure) -> str:
        """What a sum or a share is for: «cho vay nhà ở xã hội» after it."""
        found = _PURPOSE.match(self._text, figure.at + 1, figure.right)
        if found is None:
            return ""
        return " ".join(self._phrases.plain(found.start("what"), found.end()).split()[:_COUNTED])

    def about(self, figure: Figure) -> str:
        """In what a place in an order is held: «về chuyển đổi số» after it."""
        found = _ABOUT.search(self._text, figure.at + 1, figure.right)
        return self._phrases.plain(*found.span()) if found is not None else ""

    def actor(self, figure: Figure) -> str:
        """Who does what to the things that a figure counts: the words before it."""
        left, run, label = self._labelled(figure)
        begin, end = self._limited(*actor(self._text, left, run), figure)
        document = self._text.rfind(_DOCUMENT, begin, end)
        if document >= 0 and "," not in self._text[document:end]:
            return self._phrases.plain(document, document + 1).partition(" ngày ")[0]
        said = self.plain(begin, end)
        if _PRONOUN.fullmatch(key(said)) and key(said) not in _KEPT:
            return ""
        return said if said != "" else label

    def _limited(self, begin: int, end: int, figure: Figure) -> tuple[int, int]:
        """The last words of a stretch, names whole: at most half as many again as name what is counted."""
        most = max(_LEAST, len(self.object(figure).split()) * 3 // 2)
        words = [*_TOKEN.finditer(self._text, begin, end)]
        if figure.quantity.measure is not None or self.object(figure) == "" or len(words) <= most:
            return begin, end
        return words[-most].start(), end

    def label(self, figure: Figure) -> str:
        """The condition before the first colon of a figure's words, where it holds a figure itself: «Vượt quá 80 miligam: phạt»."""
        colon = self._text.rfind(": ", figure.left, figure.run)
        if colon < 0 or self._text.find(_FIGURE, figure.left, colon) < 0:
            return ""
        return self.plain(figure.left, colon)

    def counted(self, figure: Figure, actor_told: str) -> str:
        """The name of a count: what is counted, with as much of the words before as tells it from other counts."""
        what, who = _unrelated(self.object(figure), actor_told), actor_told
        unit, measure = figure.quantity.unit, figure.quantity.measure
        if unit == "percent":
            what = re.sub(r"^(?:tổng số|số) ", "", what)
            goal = self.purpose(figure) if what == "" else ""
            return " ".join(f"tỷ lệ {what} {who} {goal}".split())
        if unit in ("VND", "USD") or measure is not None:
            size = _SIZE.get(measure or "", "") if not is_measured(who) else ""
            goal = self.purpose(figure) if what == "" else ""
            return " ".join(f"{size} {what} {who} {goal}".split())
        if what == "":
            return who
        if unit in ("year", "month"):
            return f"{what} {who}".strip() if len(what.split()) < 3 else what
        of = figure.quantity.out_of
        return f"số {what} {who}".strip() + (_whole(figure, what) if of is not None else "")

    def field(self, number: int) -> str:
        """The field that a line is about: as its own first words say, else the headings over it."""
        line = self._reading.article.lines[number]
        start = self._reading.skeleton.place(line.start)
        opening = field_of_opening(self._text[start : start + _OPENING].lstrip("-+*• "))
        if opening is not None:
            lead = len(self._text[start : start + _OPENING]) - len(self._text[start : start + _OPENING].lstrip("-+*• "))
            return uncapitalised(self._phrases.plain(start + lead + opening[0], start + lead + opening[1]))
        for head in reversed(self._outline.heads(number)):
            field = self._heading(head)
            if field != "":
                return field
        return ""

    def _heading(self, number: int) -> str:
        heading = self._reading.article.lines[number]
        start, end = self._reading.skeleton.place(heading.start), self._reading.skeleton.place(heading.end)
        marked = heading.zone is Zone.BULLET or self._text[start:end].rstrip().endswith(":")
        return uncapitalised(field_of_heading(self._phrases.plain(start, end), marked=marked))


def _unrelated(what: str, who: str) -> str:
    """What is counted without a long clause about it, where who does what to it is told already."""
    if who == "" or len(what.split()) <= 8:
        return what
    return _RELATIVE.split(what, maxsplit=1)[0] if _RELATIVE.search(what) else what


def _shortened(name: str) -> str:
    words = name.split()
    if len(words) <= _LONGEST:
        return name
    return " ".join(words[:_LONGEST] if is_measured(name) else words[-_LONGEST:])


def _of_label(name: str, label: str) -> str:
    """A generic name is what the label before a colon says: «Thuê bao truyền hình trả tiền: … thuê bao ước đạt»."""
    if label == "" or len(name.split()) > 3 or (is_measured(name) and not is_measured(label)):
        return name
    return label if name.lower() in label.lower() else f"{name} {label}"


def _measured(name: str, measure: str | None) -> str:
    return f"{name} ({measure})" if measure is not None and name != "" else name


def measured(name: str, figure: Figure) -> str:
    """A name with its measure where that has no code: «sản lượng lúa (tấn)»."""
    return _measured(name, figure.quantity.measure)


def in_field(name: str, field: str) -> str:
    """A generic name with the field of its heading: «lợi nhuận» under «An toàn thông tin mạng»."""
    if field == "" or len(name.split()) > 4 or field.lower() in name.lower():
        return name
    if not is_measured(name):
        return f"{field} {name}" if is_measured(field) else name
    if is_measured(field):
        return name
    joint = "" if field.lower().startswith(_WHOLE) else "lĩnh vực "
    return f"{name} {joint}{field}"


def is_ratio(name: str) -> bool:
    """Whether a name says already that it is a share or a speed."""
    return _RATIO.match(name.lower()) is not None


def is_measured(name: str) -> bool:
    """Whether a name begins with a noun of measure."""
    return begins_with_measure(key(name)) is not None


def measure_of(name: str) -> str:
    """The noun of measure that a name begins with; empty where none does."""
    found = _MEASURE.match(key(name))
    return name[: found.end()] if found is not None else ""


def rest_of(name: str) -> str:
    """What follows the noun of measure in a name: « lúa đông xuân» of «diện tích gieo trồng lúa đông xuân»."""
    return name[len(measure_of(name)) :]


def is_bare_measure(name: str) -> bool:
    """Whether a name is a noun of measure alone, without what it measures."""
    return name != "" and measure_of(name) == name


def _whole(figure: Figure, what: str) -> str:
    """The whole that «55/63 tỉnh, thành phố» counts in."""
    whole = f"{int(figure.quantity.out_of or 0):,}".replace(",", ".")
    return f" (trên tổng số {whole} {' '.join(what.split()[:2])})"
