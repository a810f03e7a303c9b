"""Commas that part the members of a list of like things, not the parts of a sentence: «tỉnh, thành phố»."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache

from mickg.extract.branches import grouped
from mickg.extract.observations.enumerations import between_counted
from mickg.extract.observations.likes import are_alike
from mickg.extract.skeleton import LETTERS

_FIRST = (
    "thanh tra|thanh|phòng|tỉnh|xuất(?! bản)|thu"
    "|thành phố|bộ|ngành|địa phương|cơ quan|đơn vị|xã|phường|thị trấn|huyện|quận|thị xã|thôn|xóm"
    "|tin báo|xăng|bản|ấp|khóm|sở|ban(?! hành| bố)|đoàn thể|doanh nghiệp"
    "|hợp tác xã|cán bộ|công chức|viên chức|người lao động|tổ dân phố|khu dân cư|quốc gia|hội nghị|cuộc họp"
    "|cơ sở|tổ chức|đảng|thuế|phí|miễn"
    "|giảm|khoa học|công nghệ|an toàn|văn hóa|thể thao|báo chí|xuất bản(?! phẩm)|phát thanh|phần cứng"
    "|nông(?! nghiệp)|lâm(?! nghiệp)|lâm nghiệp"
    "|bưu chính|viễn thông|nông nghiệp|công nghiệp"
    "|chỉ đạo|thời gian|dự án luật|luật|nghị định|kinh tế|đạt chuẩn|nông thôn|miền núi|vùng sâu|ban hành"
    "|học sinh|sinh viên|giáo viên|hàng không"
    "|đường bộ|thu nhập thấp|nhà xưởng|điện thoại|chặn|xây dựng|quản lý|bồi dưỡng|đào tạo|kiểm tra|công ty"
    "|tập đoàn|trường|trạm|y tế|giáo dục|khu|sản phẩm"
)
_LATER = (
    f"{_FIRST}|cá nhân|tập thể|hộ gia đình|chống|quyết toán|vùng lãnh thổ|lệ phí|gia hạn|nhà nước|buổi làm việc"
    f"|an ninh|đổi mới sáng tạo"
    f"|chuyển đổi số|truyền hình|truyền thông|điện tử|điều hành|chi phí"
    "|nhập khẩu|chi |nghị quyết|thông tư|pháp lệnh|xã hội|hoàn thành|vùng xa|biên giới|hải đảo|tổng công ty"
    "|gỡ bỏ|thể dục|du lịch|in |phát hành|thủy sản|tập huấn|giám sát|thanh tra"
    "|thị(?! trường)|tố giác|dầu|chiến sỹ|hoa màu|rau màu|điểm du lịch|dịch vụ|nhân viên|cộng tác viên"
)
_SAID = (
    r"(?:hoàn thành|chưa|qua|của|tại|ở|trong|trên|thuộc|được|bị|đã|đang|có|đạt|là|với|và|cùng|vùng|miền|biên|đều|còn"
    r"|khác|này|tăng|giảm)(?!\w)"
)
_BEGUN = r"(?<!\w)"
_BEFORE = re.compile(rf"(?:{grouped(_FIRST, behind=_BEGUN)}|{LETTERS['BODIES']})\Z")
_AFTER = re.compile(
    rf"(?!thu |khu vực "
    rf"|(?:kiểm tra|thanh tra|giám sát|đào tạo|bồi dưỡng|tập huấn)(?: [^\W\d_]+){{1,2}} {LETTERS['QUANTITY']})"
    rf"(?:{grouped(_LATER)})(?!\w)(?! (?:được |đã )?{LETTERS['QUANTITY']})"
)
_LONGEST = max(map(len, _FIRST.split("|")))
_ENDS = re.compile(r"(?<!\w)[^\W\d_]++(?: [^\W\d_]++(?: [^\W\d_]++)?+)?+\Z")  # no word is given back
_BEGINS = re.compile(r"(?:[^\W\d_]+ ){0,2}[^\W\d_]+")
_PARTED = re.compile(r"[;():.\n]| (?:trong đó|trong khi|đồng thời|nhưng|song) ")
_COUNTED = re.compile(rf"{LETTERS['QUANTITY']} (?:[^\W\d_]++ ){{0,2}}[^\W\d_]++\Z")
_SHARED = re.compile(
    r"(?!(?:tổng|số|vốn|doanh|kim|trị|giá|tỷ|trong|riêng|còn|tỉnh|diện|sản|năng|mức|kinh|dư|chiều|lượng"
    r"|toàn|cả|đã|đang|qua|nhưng|và|với|nên|do|được|không|chưa|làm|khiến)(?!\w))"
    rf"(?:[^\W\d_]+ ){{1,3}}(?:được|có|bị|chưa)(?!\w)(?! {LETTERS['QUANTITY']})"
)
_FIGURE, _NEAR, _CLAUSE = LETTERS["QUANTITY"], 24, 100
_THREE_WORDS = 30
_OWN = re.compile(
    rf"(?:(?! (?:và|cùng|với|tại|ở|thuộc|từ|trên|trong)(?: địa bàn)? {_FIGURE})[^,;:().\n{_FIGURE}]){{0,{_NEAR}}}"
    rf"{_FIGURE}"
)
"""Words that lead on to a figure of their own: no mark and no joining word stands between."""
_ANOTHER = re.compile(
    r"(?:huyện|quận|thị xã|thị trấn|thành phố|tỉnh|xã|phường|thôn|bản|ấp|trường|công ty|trạm)"
    rf"(?: (?!{_SAID})(?:[^\W\d_]+|{LETTERS['PLACE']})){{1,5}}?"
    rf"(?: (?:có|đạt|là|còn|với|chiếm|tăng|giảm|ghi nhận|xảy ra|thêm|được|đã|khoảng|gần|hơn|trên))* {_FIGURE}"
)
"""A division or a body of its kind by its name, with a figure of its own: «…, huyện Mai Sơn có 12 trường»."""
_NAME = rf"[{LETTERS['PLACE']}{LETTERS['BODY']}]"
_NAMED = re.compile(
    rf"{_FIGURE} (?:[^\W\d_]+ ){{0,3}}{_NAME}(?:, {_NAME}){{1,40}}(?:,? (?:và|cùng) {_NAME})?"
    rf"(?= (?!(?:có|đạt|là|chiếm|tăng|giảm|với|trên|dưới|hơn|gần) (?:[^\W\d_]+ )*{_FIGURE})[^\W\d_])"
    rf"|{_FIGURE} (?:huyện|tỉnh|xã|phường|quận|thị xã|thị trấn|thôn|bản|sân bay|cảng)(?: [^\W\d_]+){{2,3}}"
    r"(?:, [^\W\d_]+(?: [^\W\d_]+){1,2}){1,40}(?:,? (?:và|cùng)(?: [^\W\d_]+){2,3})?"
    r"(?= (?:ra khỏi|được|bị|đã|đang|chưa|hoàn thành|đạt chuẩn)(?!\w))"
)


def list_commas(text: str, start: int, end: int) -> Sequence[int]:
    """The places of such commas in a stretch of a text in small letters."""
    found = _found(text)
    return found[bisect_left(found, start) : bisect_left(found, end)]


@lru_cache(maxsize=1)
def _found(text: str) -> tuple[int, ...]:
    """The places of such commas in a whole text, which is asked for stretch by stretch."""
    found, last, comma = list[int](), 0, text.find(", ")
    while comma >= 0:
        if _joins(text, max(last, comma - _CLAUSE), comma):
            found.append(comma)
        last, comma = comma, text.find(", ", comma + 1)
    return tuple(sorted({*found, *_between_names(text), *between_counted(text)}))


def _between_names(text: str) -> Iterator[int]:
    """The places of commas between the names of those counted: «3 tỉnh Hà Giang, Lào Cai và Sơn La bị thiệt hại»."""
    for named in _NAMED.finditer(text):
        yield from (at for at in range(*named.span()) if text[at] == ",")


def _joins(text: str, start: int, comma: int) -> bool:
    """Whether a comma stands between two words of a list; the comma before it is at `start`, or no nearer."""
    if text.find(_FIGURE, start, comma) >= 0 and _ANOTHER.match(text, comma + 2):
        return False
    if _AFTER.match(text, comma + 2) and _BEFORE.search(text, max(start, comma - _LONGEST), comma):
        return True
    if _COUNTED.search(text, max(start, comma - _THREE_WORDS), comma) and _SHARED.match(text, comma + 2):
        return True
    before, after = _ENDS.search(text, max(start, comma - _NEAR), comma), _BEGINS.match(text, comma + 2)
    if before is None or after is None or not are_alike(before[0], after[0]):
        return False
    figure = text.rfind(_FIGURE, start, comma)
    apart = figure < 0 or _OWN.match(text, comma + 2) is None
    return apart or _PARTED.search(text, figure, comma) is not None
