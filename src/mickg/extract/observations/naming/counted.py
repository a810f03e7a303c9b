"""Names of counts: what is counted, with as much of the words before as tells it from other counts."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.heads import HEADS
from mickg.extract.observations.naming.businesses import of_business
from mickg.extract.observations.naming.dimensions import SIZES, distant
from mickg.extract.observations.naming.findings import findings, is_finding
from mickg.extract.observations.naming.following import COUNTED, Following
from mickg.extract.observations.naming.names import from_measure, is_measured, measure_of, shares_head
from mickg.text import key

_EARNED = re.compile(
    r"(?:\A| )(?:đã )?(?:mang|(?<!truy )(?<!tịch )(?<!tạm )(?<!thực )(?<!lạm )(?<!thất )(?<!hụt )(?<!bội )(?<!vượt )thu"
    r"|đem)(?: về| lại| được)?\Z"
)
_COLLECTS = by_letter(
    r"(?<!\w)(?:(?:ngành|cục|chi cục|tổng cục) thuế|hải quan|bảo hiểm xã hội|kho bạc|nợ thuế|ngân sách|lệ phí)(?!\w)"
)
_CAUSE = re.compile(r"\A(?:đã )?(?:làm|khiến)(?: |\Z)")
_THERE = re.compile(r"(?:\A|, )nơi\Z")
_CAUSED = re.compile(
    r"(?:.*?(?<!\w)(?P<by>(?:mưa|lũ|bão|bệnh|dịch|tai nạn|cháy|sạt lở|lốc|thiên tai|rét|động đất|sự cố|vụ |trận |đợt )"
    r"[^,;]{0,24}?)|.*?)(?: đã)? (?:khiến|(?<!bắt )buộc)"
)
_CAUSING = ("khiến", "buộc")
_RELATIVE = by_letter(r"(?<=\w\w) (?:có(?! công(?!\w| ty| trình| bố| nghệ))|mà|không) ")
_KILLED = re.compile(r"(?P<by>.+?)(?: đã)? (?:cướp|lấy)(?: đi)?(?: (?:sinh mạng|mạng sống|tính mạng))?(?: của)?")
_DEAD = ("người", "nạn nhân", "sinh mạng", "mạng người", "em", "cháu")
_HAS_DONE = re.compile(r" (?:đã|được|vừa) ")
_NEW_CLAUSE = re.compile(r" (?:thì|nên|khiến|vì|là|cho thấy|nhận thấy|đã|trên|này) ")
_APART = re.compile(r" có (?:nhiều )?(?:thể|thành tích|đóng góp|công lao|tổng|mặt bằng)| mà (?:cứ|nếu|không|vẫn)(?!\w)")
_RATE = re.compile(r"(?<= )(?:tốc độ tăng trưởng|tăng trưởng|tỷ lệ|tỷ trọng|lãi suất|lạm phát|mức tăng)(?!\w)")
_HEAD = re.compile(
    r"(?:\w+(?: xã| phố| trấn)?, )+\w+(?: xã| phố| trấn)?|(?:tỉnh|huyện|quận|xã|phường|thôn|nước)(?= |\Z)"
    r"|\w+(?: (?!(?:đạt|có|đã|được)(?!\w))\w+)?"
)
_PAID = re.compile(
    rf"(?!{HEADS}|dự án|công trình|gói)(?:[^,;]* )?(?:(?:xử )?phạt|(?<!nghiệp )hỗ trợ|trao|tặng|xuất cấp|thu hồi"
    r"|vận động|ủng hộ|quyên góp|chi trả|nộp|bố trí"
    r"|(?:truy|tịch|tạm|thực|lạm|thất|hụt|bội|vượt) thu|truy nộp|thất thoát"
    r"|tiết kiệm|kiến nghị|thi hành|huy động)(?!\w)"
)
_LAST = re.compile(
    r"(?P<who>.*?\w)(?: (?:với|là|bằng|còn|đang|vẫn|trong|khoảng|về|lên|theo))* (?P<measure>(?:tổng |khoản )?"
    r"(?!huy động|phạt|dự trữ|đóng góp|lao động|thị trường|thuê bao|xuất|nhập|giải ngân|tín dụng|ngân sách"
    r"|hạn mức|thu |chi |nộp )"
    rf"(?=\w+ \w){HEADS}(?: (?:đầu tư|hỗ trợ|chênh lệch|phụ cấp|sai phạm|vay|bồi thường|đất|đăng ký|sử dụng))*)"
)
_EVERYWHERE = re.compile(r"|(?:cả nước|toàn quốc|toàn (?:tỉnh|thành phố|huyện|xã|ngành))(?: (?:đã|còn|hiện))*")
_ALL_OVER = re.compile(
    r"\A(?:(?:cả nước|toàn quốc|toàn (?:tỉnh|thành phố|địa bàn|huyện|xã))(?: (?:đã|còn|hiện|đang|có))*(?: |\Z))+",
    re.IGNORECASE,
)
_HAPPENED = re.compile(
    r"\A(?!(?:bệnh|dịch|bão|mưa|lũ|cháy|tai nạn|sự cố|thiên tai)(?!\w))(?P<where>.*?)(?:\A| )(?:(?:đã|vừa) )?"
    r"(?:(?:(?:chỉ|mới) )*(?:ghi nhận|thống kê|ghi chép|đếm)(?: được| xảy ra)?|xảy ra)\Z"
)
_FIRST_OF_ALL = re.compile(
    r"(?<=\w)(?: (?:vẫn|tiếp tục|cũng|hiện|đang))* (?:là|đứng|dẫn|giữ|xếp)(?: [^\W\d_]+){0,5}?"
    r"(?: (?:dẫn |đứng )?đầu| nhất)(?: [^\W\d_]+){0,3},(?= |\Z)"
)
_NUMBER = re.compile(
    r"(?P<head>(?:tổng )?số) (?P<rest>(?:còn lại|đã|phải|mới|đang|được|bị|giải quyết|thụ lý|tồn|cũ|có|chưa|chết"
    r"|mất tích|bị thương|kết thúc|hoàn thành)(?!\w).*)"
)
REST = re.compile(r"(?:số|phần|lượng) còn lại")
"""The name of what is left of those counted."""
CLAUSE = by_letter(r"(?<!\w)(?:đã|được|bị|này|đó|bình quân|thuế)(?!\w)")
"""Words that make a clause of a name."""
_SCORED, _POINTS = re.compile(r"^(?:(?:số|tổng|mức) )*điểm(?: số)? ?|^nhóm điểm.*"), "điểm"
_LONG, _SHORT, _PHRASE = 8, 6, 14


def counted(following: Following, figure: Figure, who: str, told: str = "") -> str:
    """The name of a count: what is counted, with as much of the words before as tells it from other counts.

    `told` is what was told last, which what is earned is of.
    """
    what, who = following.object(figure).removeprefix("các "), _CAUSE.sub("", _FIRST_OF_ALL.sub("", who))
    who = _HAPPENED.sub(r"\g<where>", _ALL_OVER.sub("", _THERE.sub("", who))) if what != "" else who
    caused = _CAUSED.fullmatch(key(who)) if what != "" and who.endswith(_CAUSING) else None
    if caused is not None:
        who = f"do {who[slice(*caused.span('by'))]}" if caused["by"] else ""
    what, who = _related(figure, what, who) if figure.quantity.unit != "percent" else (what, who)
    who = who if len(what.split()) < COUNTED + 2 else ""
    unit, measure = figure.quantity.unit, figure.quantity.measure
    if what == "" and (unit in ("VND", "USD") or measure is not None):
        who = _from_measure(who)
    who = findings(who) if what == "" or measure is not None else who
    if unit in ("VND", "USD", "percent") or measure is not None:
        business = of_business(who, unit, told) if figure.quantity.is_money else ""
        sized = f"{business} {what}" if business != "" else _sized(following, figure, what, who, told)
        return " ".join(sized.split())
    if what == "" or who.startswith(f"{what} "):
        return who
    if "/" in what and (full := _from_measure(who)) != who:
        return f"{full} ({what})"
    if unit in ("year", "month"):
        return f"{what} {who}".strip() if len(what.split()) < 3 else what
    killed = _KILLED.fullmatch(who) if what.startswith(_DEAD) else None
    if killed is not None:
        what = "người" if "mạng" in what else what
        return f"số {what} chết {'' if killed['by'][0].isupper() else 'do '}{killed['by']}"
    whole = _whole(figure, what) if figure.quantity.out_of is not None else ""
    return _numbered(what, who) or f"số {what.removeprefix('số ')} {who}".strip() + whole


def _numbered(what: str, who: str) -> str:
    """A number before a count, with its noun: «tổng số giải quyết 5 việc», «tổng số việc giải quyết»; else empty."""
    number = _NUMBER.fullmatch(who)
    if number is not None and what not in who:
        return f"{number['head']} {what} {number['rest']}"
    return who if number is not None or (who.startswith("số ") and " " not in what) else ""


def _sized(following: Following, figure: Figure, what: str, who: str, told: str) -> str:
    """The name of a sum, a share or a size told like a count."""
    goal = following.purpose(figure) if what == "" else ""
    if figure.quantity.unit == "percent":
        rate = _RATE.search(key(who)) if what == "" else None
        if rate is not None:
            return who[rate.start() :]
        rated = key(what or who).startswith("tỷ lệ ")
        return f"{'' if rated else 'tỷ lệ'} {re.sub(r'^(?:tổng số|số) ', '', what)} {who} {goal}"
    done = following.done(figure) if what == who == "" else ""
    sum_alone = figure.quantity.is_money and not (done != "" and is_measured(told))
    if sum_alone and not is_measured(what):
        earned = _EARNED.search(who) if what == "" else None
        if earned is not None:
            of = goal if goal.startswith("từ ") else who[: earned.start()] or told.removeprefix(measure_of(told))
            sum_ = "số thu" if _COLLECTS.search(key(who)) is not None else "doanh thu"
            return f"{measure_of(told) or sum_} {of}" if told != "" or of != "" else f"số tiền {who}"
        paid = what == "" and figure.quantity.measure is None and _PAID.match(key(who)) is not None
        paid = paid or (what == "" and is_finding(who))
        needed = what == "" and 0 < len(who.split()) <= _LONG and following.is_needed(figure)
        if needed:
            goal = f"cần {goal or following.case(figure)}"
        head = "kinh phí" if needed else "số tiền" if paid or done != "" else ""
        return f"{head} {who} {what} {goal or done}"
    if done != "":
        return f"{told} {done}"
    far = distant(who, figure.quantity.measure) if what == "" and " cách " in who else ""
    size = SIZES.get(figure.quantity.measure or "", "") if not is_measured(who) else ""
    return far or f"{size} {what} {who} {goal}"


def _from_measure(who: str) -> str:
    """Words that end in a noun of measure with that noun first: «bị cáo nhận số tiền» is «số tiền bị cáo nhận»."""
    found = _LAST.fullmatch(key(who)) if not is_measured(who) else None
    if found is not None:
        return f"{who[found.start('measure') :]} {who[: found.end('who')]}"
    return from_measure(who) if " là " in who else who


def _related(figure: Figure, what: str, who: str) -> tuple[str, str]:
    """What is counted and who does what to it, where a long clause about those counted leaves room for one of them.

    What has been done to them, or what they are praised for, tells them better than the clause.
    """
    if len(what.split()) <= _LONG or _EVERYWHERE.fullmatch(key(who)) is not None:
        return what, who
    clause = _RELATIVE.search(what)
    if clause is None:
        return what, who
    noun = what[: clause.start()]
    apart = _HAS_DONE.search(f" {key(who)}") is not None or _APART.match(what, clause.start()) is not None
    apart = apart or not figure.quantity.is_bare_count or _NEW_CLAUSE.search(f" {key(noun)} ") is not None
    return (noun, who) if apart else (what, "")


def _whole(figure: Figure, what: str) -> str:
    """The whole that «55/63 tỉnh, thành phố» counts in."""
    whole = f"{int(figure.quantity.out_of or 0):,}".replace(",", ".")
    counted = _HEAD.match(what)
    return f" (trên tổng số {whole} {counted[0] if counted is not None else what})"


def number_of(name: str, what: str) -> str:
    """The name of a number of things by its subject and what it counts."""
    if what == _POINTS and name != "":
        return f"số {what} {_SCORED.sub('', name)}".strip()
    most = max(_SHORT, len(what.split()) * 2) if CLAUSE.search(name) is not None else _PHRASE
    if what != "" and (len(name.split()) > most or REST.fullmatch(name)):
        return f"số {what}"
    return name if what == "" or shares_head(name, what) else f"số {what} {name}"
