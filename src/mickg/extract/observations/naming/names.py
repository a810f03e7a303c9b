"""Names of indicators as words alone: whether one is a measure, what it measures, in which field it is."""

import re
from functools import lru_cache

from mickg.extract.branches import by_letter
from mickg.extract.lexicon import data
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.heads import HEADS, begins_with_measure
from mickg.extract.observations.naming.dimensions import SIZES, weighed
from mickg.extract.observations.naming.divisions import without_kind
from mickg.text import key

_RATIO = re.compile(
    r"(?:tỷ lệ|tỷ trọng|tốc độ|nhịp độ|lãi suất|mức tăng|tăng trưởng|chỉ số|mức độ"
    r"|(?:độ|diện) (?:bao phủ|phủ sóng|che phủ))"
)
_MEASURE = by_letter(
    rf"{HEADS}(?: (?:sản xuất|xuất nhập khẩu|xuất khẩu|nhập khẩu|gia tăng|tăng thêm|đăng ký|thực hiện|đầu tư"
    r"|hỗ trợ|chi trả|gieo trồng|gieo cấy|nuôi trồng|thu hoạch|dịch vụ|trung bình|bình quân)(?!\w))*"
)
_NOTED = re.compile(r" \((?:trên tổng số [^()]*|[^() ]{1,8}|nghìn [^() ]*|triệu [^() ]*)\)$")
_ITSELF = by_letter(
    r"(?:tổng )?(?:(?:thu|chi|nộp|bội chi)(?: ngân sách)?(?: nhà nước)?"
    r"|thu (?:nội địa|cân đối|hải quan|xuất nhập khẩu)|(?:gdp|grdp)(?: bình quân)?(?: đầu người)?|cpi|iip|pmi|pci"
    r"|xuất khẩu|nhập khẩu|xuất nhập khẩu|xuất siêu|nhập siêu|cán cân thương mại|dân số|lạm phát|độ che phủ|tuổi thọ)"
)
_SUMS = by_letter(
    r"(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|tổng|so|số|cùng kỳ|yêu cầu|nhu cầu|mức|trung bình|bình quân|nghị quyết"
    r"|khối lượng|tiến độ|giá trị|công suất|nhiệm vụ|định mức|quy mô|toàn|gdp|grdp|vốn|diện tích|sản lượng)(?!\w)"
)
_EXTREME = re.compile(r" ?(?:cao|thấp|lớn|nhỏ|nhiều|ít|đắt|rẻ) nhất")
_OF_EXTREME = re.compile(rf"(?= ){_EXTREME.pattern}")
_OUTCOME = re.compile(r"(?:kết quả |ước |đã |số )*thực hiện(?: được| cả năm)?")
_WHOLE = ("toàn", "khu vực", "của", "trong", "tại", "cả")
_NAMED = re.compile(
    r"(?:[A-ZĐÀ-Ỹ][\w.-]*|\d+)(?: (?:[A-ZĐÀ-Ỹ][\w.-]*|\d+|và|-))*"
    r"|(?:Thành phố|Bộ|Sở|Cục|Tổng cục|Ban|Ủy ban|Viện|Ngân hàng|Tập đoàn|Tổng công ty|Công ty|Hiệp hội)"
    r"(?: (?!(?:đã|đang|sẽ|được|bị|đạt|có|cho|là|liên quan|phải)(?!\w))[\w.-]+){1,8}"
)
_HOURS = "giờ"
_SHORT_NOUNS = frozenset({"FDI", "ODA", "GDP", "GRDP", "CPI", "IIP", "PMI", "ICT", "OCOP", "BHXH", "BHYT", "BHTN"})
_HAVING = (" có ", " với ", " ghi nhận ", " mang lại ", " đạt ", " chiếm ", " nắm ")
_FOR_A_TERM = (
    r"(?:số |các )?(?:doanh nghiệp|hộ|cơ sở|hợp tác xã|đơn vị|chi nhánh|lao động|người|bị cáo|phạm nhân|trường hợp)"
    r" .*có thời hạn\Z"
)
"""Those to whom something is done for a term are counted, not measured: «doanh nghiệp tạm nghỉ có thời hạn»."""
_OWNED = re.compile(
    rf"(?!{_FOR_A_TERM})"
    r"(?!(?:khu vực|khối) có )(?P<owner>.+?)(?: (?:vẫn |cũng )?là (?:một trong )?(?:những |các )?"
    r"(?:tỉnh|thành phố|địa phương|đơn vị|nước|quốc gia|nơi|huyện|xã|ngành|doanh nghiệp|thị trường)(?! có .+ có ))?"
    rf"(?: đã)?(?: ước)?(?: tính)?(?:{'|'.join(_HAVING)})(?P<what>{HEADS}.*)"
)
_RANKED = re.compile(rf"{_OF_EXTREME.pattern}(?: (?:trong |của )?(?:cả nước|toàn quốc|vùng|khu vực|thế giới))?\Z")
_REACHED = by_letter(
    r"(?<=\w) (?:ước )?đạt (?:tỷ trọng|tỷ lệ|mức|giá trị|con số|kết quả)(?: cao| thấp)?(?: nhất| kỷ lục)?"
    r"(?: từ trước đến nay| trong lịch sử)?$"
)
_RAISED = by_letter(
    r"(?:kiểm soát|kiềm chế|phấn đấu|(?<!mức )(?<!độ )(?<!đà )tăng|(?<!mức )giảm|nâng|đưa|đạt(?<=\Ađạt)"
    r"|duy trì|giữ vững|giữ|bảo đảm|đảm bảo|kéo giảm|kéo"
    rf"|hạ|cải thiện|nâng cao) (?={HEADS})"
)
_BROUGHT = re.compile(r" (?:mang|đem)(?: về| lại)?\Z")
_NUMBER = re.compile(r"(?<=\Atổng )số(?= |\Z)(?! (?:tiền|vốn|dư|hàng|lượng))|\Asố(?=\Z)")
_MONEY = by_letter(r"(?:đơn giá|suất|tiền|khoản|lợi nhuận|lãi|chi|bình quân|mỗi|quỹ|gói|lô)(?!\w)")
_DOES = by_letter(r"(?<=\w) (?:đã|còn|phải|sẽ|chưa|mới|đang|cần|được|bị) (?!giải ngân)\w")
_PAID = by_letter(r"(?<!\w)(?:hỗ trợ|trích|bồi thường|đền bù|chi|phạt|thu|trợ giá|trợ cấp|nộp|đóng|hoàn)(?!\w)")
_YIELDS = frozenset(("tạ/ha", "tấn/ha", "kg/ha", "tạ/sào", "kg/sào"))
_KEPT_IN = re.compile(r", (?:kể cả|bao gồm|gồm|tính cả|chưa kể|không kể|trong đó)(?!\w)")
_THINGS = ("thuê bao ", "lao động ", "khách ")
_LONGEST = 18

_RATE = "tỷ lệ "


def shortened(name: str) -> str:
    """A name without the words that are too many: a measure keeps its first ones, a clause its last."""
    words = name.split()
    if len(words) <= _LONGEST:
        return name
    return " ".join(words[:_LONGEST] if is_measured(name) else words[-_LONGEST:])


def measured(name: str, figure: Figure) -> str:
    """A name with its measure where that has no code: «sản lượng lúa (tấn)», «tổng diện tích (ha)» of a «tổng số»."""
    measure = figure.quantity.measure
    if measure is None or name == "":
        return name
    if measure == _HOURS and figure.role == "count" and not is_measured(name):
        return f"số {_HOURS} {name}"
    if not is_measured(name):
        name = f"năng suất {name}" if measure in _YIELDS else weighed(name, measure)
    size = SIZES.get(measure)
    return f"{_NUMBER.sub(size, name) if size is not None else name} ({measure})"


def priced(name: str, figure: Figure) -> str:
    """A name that only says who does what with money as that of a sum, so much a litre as that of a price.

    «tỉnh đã chi» is «số tiền tỉnh đã chi», «dầu hỏa bán» is «giá dầu hỏa bán», «tỉnh hỗ trợ» is «mức tỉnh hỗ trợ».
    """
    quantity, said = figure.quantity, key(name)
    if not quantity.is_money or name == "" or is_measured(name) or _MONEY.match(said) is not None:
        return name
    per = (quantity.measure or "").rpartition("/")[2].lower()
    if per in data("measures")["goods"]:
        return f"mức {name}" if _PAID.search(said) is not None else f"giá {name}"
    told = quantity.measure is None and figure.role == "count" and len(name.split()) <= _LONGEST
    return f"số tiền {name}" if told and _DOES.search(said) is not None else name


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
    return _RATIO.match(key(name)) is not None


def is_whole(name: str) -> bool:
    """Whether a share's whole is a plan, a sum or a size, not things that are counted: «đạt 95% kế hoạch»."""
    return _SUMS.match(key(name)) is not None


def is_extreme(name: str) -> bool:
    """Whether a name only says that something is the most or the least: «cao nhất»."""
    return _EXTREME.fullmatch(name) is not None


def without_extreme(name: str) -> str:
    """A name without the words that say that it is the most or the least: «mức phí thấp nhất»."""
    return _OF_EXTREME.sub("", name).strip()


def is_outcome(name: str) -> bool:
    """Whether a name only says that it is what came of a plan: «ước thực hiện»."""
    return _OUTCOME.fullmatch(key(name)) is not None


@lru_cache(maxsize=64)  # what a figure is named by is asked again and again
def is_measured(name: str) -> bool:
    """Whether a name begins with a noun of measure."""
    return begins_with_measure(key(name)) is not None


@lru_cache(maxsize=64)
def is_name(words: str) -> bool:
    """Whether words are the name of a place or a body alone."""
    words = without_kind(words)
    return words[:1] == words[:1].upper() and words not in _SHORT_NOUNS and _NAMED.fullmatch(words) is not None


@lru_cache(maxsize=64)
def measure_of(name: str) -> str:
    """The noun of measure that a name begins with; empty where none does."""
    found = _MEASURE.match(key(name))
    return name[: found.end()] if found is not None else ""


def from_measure(name: str) -> str:
    """A name from its noun of measure on, with who has it behind: «VNPT đạt doanh thu» is «doanh thu VNPT»."""
    reached = _REACHED.search(key(name))
    name = name[: reached.start()] if reached is not None else name
    if is_measured(name):
        return _BROUGHT.sub("", name)
    raised = [*_RAISED.finditer(key(name))]
    name = name[raised[-1].end() :] if len(raised) > 0 else name
    said = key(name)
    having = any(word in said for word in _HAVING) and not is_measured(name)
    owned = _OWNED.fullmatch(said) if having else None
    return name if owned is None else f"{_RANKED.sub('', name[owned.start('what') :])} {name[: owned.end('owner')]}"


def rest_of(name: str) -> str:
    """What follows the noun of measure in a name: « lúa đông xuân» of «diện tích gieo trồng lúa đông xuân»."""
    return name[len(measure_of(name)) :]


def rest_of_told(told: str) -> str:
    """What a measure told before is of, all of it where it is of things: «mật độ» of «thuê bao điện thoại»."""
    return told if told.startswith(_THINGS) else _KEPT_IN.split(rest_of(told))[0].strip()


def is_bare_measure(name: str) -> bool:
    """Whether a name is a noun of measure alone, without what it measures, and not the name of an indicator itself."""
    return name != "" and measure_of(name) == name and _ITSELF.fullmatch(key(name)) is None


def bare(name: str) -> str:
    """A name without the words of a count, its measure and its whole: «cuộc tấn công» of «số cuộc tấn công (vụ)»."""
    return _NOTED.sub("", name).removeprefix("số ").removeprefix("lượng ")


def of_rate(name: str) -> str:
    """What a rate is of: «hộ nghèo» of «tỷ lệ hộ nghèo» or «tỉ lệ hộ nghèo»; another name as it is."""
    return name[len(_RATE) :] if key(name).startswith(_RATE) else name


def shares_head(name: str, what: str) -> bool:
    """Whether a name holds the first word of what is counted already."""
    return what != "" and what.lower().split()[0] in name.lower().split()
