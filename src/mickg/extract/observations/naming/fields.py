"""The field that a generic indicator takes along: from the heading over its line, or from the words that open it."""

import re

from mickg.article import Zone
from mickg.extract.branches import by_letter
from mickg.extract.observations.heads import HEADS
from mickg.extract.observations.outline import Outline
from mickg.extract.observations.words import Words
from mickg.extract.plainwords import uncapitalised
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS

_FIGURE = LETTERS["QUANTITY"]
_LED = by_letter(
    r"(?:(?:về|đối với|trong|ở|tại|riêng|với) (?:các )?(?:lĩnh vực|ngành|mảng|khối)"
    rf"|lĩnh vực) (?P<field>[^,:;.(){_FIGURE}]{{3,70}})(?:,(?! (?:truyền hình|xuất bản|in|phát hành|internet"
    r"|công nghệ|lâm nghiệp|thủy sản|thể thao|du lịch|an ninh|đổi mới)(?!\w))| thì)"
)
_ABOUT = re.compile(r"(?:về|riêng|với|đối với) (?P<field>[^,:;.()]{3,50}), ")
_HEADING = re.compile(
    r"(?:[-+*•●▪–—✓\s]|[ivx]+[.)]|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ][.)])*(?P<said>(?:về |đối với |trong "
    r"|ở )?(?:các )?(?:lĩnh vực |ngành |mảng |công tác |khối )?)(?P<field>[^:(]*)",
    re.I,
)
_SECTORS = re.compile(
    r"(?<!\w)(?:bưu chính|viễn thông|báo chí|xuất bản|chuyển đổi số|chính phủ số|chính quyền số|kinh tế số"
    r"|xã hội số|an toàn thông tin|an ninh mạng|công nghiệp|công nghệ"
    r"|nông nghiệp|lâm nghiệp|thủy sản|chăn nuôi|trồng trọt|nông thôn|du lịch|thương mại|dịch vụ|y tế|giáo dục"
    r"|xây dựng|tài chính|ngân hàng|xuất khẩu|nhập khẩu|đầu tư"
    r"|lao động|việc làm|khoa học|sở hữu trí tuệ|tần số|phát thanh|truyền hình|thông tin cơ sở"
    r"|thông tin đối ngoại|giao thông|vận tải|năng lượng|điện lực|môi trường|văn hóa"
    r"|thể thao|bảo hiểm|ngân sách|tín dụng|doanh nghiệp|toàn ngành|hạ tầng số|nhân lực số|tiêu chuẩn|hạt nhân"
    r"|đổi mới sáng tạo)(?!\w)",
    re.I,
)
_TELLING = re.compile(
    r"^(?:trong|tính|đến|từ|bức tranh|năm|quý|tháng|theo|dự toán|đánh giá|tổng quan|khái quát|nhận (?:xét|định)|mở đầu"
    r"|hai|ba|bốn|nhiều)(?!\w)"
    r"| chung\Z|(?<!\w)(?:tăng|giảm|đạt|vượt|được|không|phải|làm"
    r"|là|thúc|đẩy|giao|yêu cầu|nhiệm vụ|xét|kết quả|tình hình|một số|những|việc|còn|để|và các"
    r"|(?<!thiết )(?<!trang )(?<!chuẩn )bị|nhưng|vẫn|đã|sẽ|đang|chưa|gặp|tiếp tục|phục hồi|bứt phá|khởi sắc|rõ nét|lên"
    r"|đón|thu hút|dẫn đầu|nỗ lực|quyết tâm|góp phần|khó khăn|giữ vững|duy trì|ổn định|mạnh mẽ|tích cực|kéo|gánh"
    r"|cần(?! thơ)|hơn|(?<!thống )nhất|vươn|khẳng định|chuyển biến)(?!\w)|[0-9?!]",
    re.I,
)
_KIND = re.compile(r"lĩnh vực|ngành|mảng|công tác|khối|về", re.I)
_MEASURED = by_letter(
    rf"(?<!một )(?<!\w){HEADS}(?:(?! (?:cao|thấp|lớn|nhiều|ít|nhỏ|nhất|trong|của|tại|theo|đạt|là|gồm|như|dẫn|đứng|vượt"
    r"|một|từng|ở|năm|cho|chủ|đến)(?!\w)) [^\W\d_]+){0,7}(?=[^\n]*:)"
)
_MOST, _OPENING = 7, 90


class Fields:
    """The fields of one article's lines."""

    def __init__(self, reading: Reading, outline: Outline, words: Words) -> None:
        self._outline, self._words = outline, words
        self._lines, self._place = reading.article.lines, reading.skeleton.place
        self._named: dict[int, str] = {}

    def field(self, number: int) -> str:
        """The field that a line is about: as its own first words say, else the headings over it; else empty."""
        start = self._place(self._lines[number].start)
        words = self._words.text[start : start + _OPENING]
        said = words.lstrip("-+*• ")
        opening = field_of_opening(said)
        if opening is not None:
            start += len(words) - len(said)
            return uncapitalised(self._words.printed(start + opening[0], start + opening[1]))
        heads = (self._of_heading(head) for head in reversed(self._outline.heads(number)))
        return next((field for field in heads if field != ""), "")

    def measure(self, number: int) -> str:
        """What the lead-in of a line's list says that its items measure: «Kim ngạch xuất khẩu của:»; else empty."""
        for head in reversed(self._outline.heads(number)):
            start, end = self._place(self._lines[head].start), self._place(self._lines[head].end)
            found = _MEASURED.search(self._words.text, start, end)
            if found is not None:
                return uncapitalised(self._words.printed(*found.span()))
        return ""

    def _of_heading(self, number: int) -> str:
        """The field that a heading names, which stands over many lines."""
        if number not in self._named:
            heading = self._lines[number]
            start, end = self._place(heading.start), self._place(heading.end)
            marked = heading.zone is Zone.BULLET or self._words.text[start:end].rstrip().endswith(":")
            self._named[number] = uncapitalised(field_of_heading(self._words.printed(start, end), marked=marked))
        return self._named[number]


def field_of_heading(heading: str, *, marked: bool) -> str:
    """The field that a heading names: «2. Về lĩnh vực viễn thông:» is viễn thông; empty where it tells something else.

    `marked` says that it has a number or a colon, so that its few words are a title.
    """
    found = _HEADING.match(heading)
    if found is None:
        return ""
    field = found["field"].strip(" .,-")
    if not 0 < len(field.split()) <= _MOST or _TELLING.search(field) is not None:
        return ""
    sure = _KIND.search(found["said"]) is not None or _SECTORS.search(field) is not None
    return field if sure or (marked and len(field.split()) <= 4) else ""


def field_of_opening(words: str) -> tuple[int, int] | None:
    """Where the words that open a paragraph name its field: «Về lĩnh vực bưu chính, doanh thu …»."""
    found = _LED.match(words)
    if found is None and (about := _ABOUT.match(words)) is not None and _SECTORS.search(about["field"]) is not None:
        found = about
    if found is None or _TELLING.search(found["field"]) is not None:
        return None
    return found.span("field")
