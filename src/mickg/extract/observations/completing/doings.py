"""What was done with a sum told before, where only the doing is said: «vốn 203 tỷ đồng, mới giải ngân 50 tỷ»."""

import re

from mickg.extract.observations.account import LEVELS, Account, Item
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.names import bare, is_measured
from mickg.extract.skeleton import LETTERS
from mickg.text import key

_DOING = re.compile(
    r"(?:(?:đến nay|song|nhưng|hiện|tỉnh|thành phố|ngành|đơn vị) )*"
    r"(?P<how>(?:đã|mới|chỉ|còn|được|cũng|vẫn|đang|chưa)(?: (?:đã|mới|chỉ|được|bị))*)"
    r" (?P<verb>[^\W\d_]+(?: [^\W\d_]+){0,3})"
)
_OTHERS = re.compile(
    r"(?<!\w)(?:thu|chi|nộp|đầu tư|trả|thưởng|tặng|phạt|hỗ trợ|có|cho(?! vay)|đạt|xuất|nhập|lãi|lỗ)(?!\w)"
)
_THESE = re.compile(
    r"(?:(?: (?P<head>[^\W\d_]+))?? (?:trong (?:tổng )?số|(?:tổng )?số(?: (?P<noun>[^\W\d_]+(?: [^\W\d_]+){0,2}))?)"
    r" (?:này|đó|ấy)|(?: (?:người|trường hợp|ca|nơi|đơn vị))? trong (?:đó|ấy)(?= \w))"
    rf"(?: \([^()\n]{{1,60}}\))?(?P<done> [^,.;:()\n{LETTERS['QUANTITY']}]+)?"
)
_ANYONE = ("người", "trường hợp", "ca")
_CARRIED = "kéo dài"
_FRONTED = re.compile(
    r"[\s\-+]*(?:(?:đối với|riêng|với|về) )?"
    r"(?P<what>(?:nguồn|vốn|ngân sách|kế hoạch|kinh phí)(?!\w)[^,;:()\n]{3,90}),"
    r" (?:(?:đến nay|hiện nay|hiện|(?:tính )?đến (?:hết |cuối |ngày )?[^\w\s]),? )*(?P<how>đã|mới|chỉ|mới chỉ)"
    r" (?P<verb>giải ngân|phân bổ|bố trí|thanh toán|sử dụng|huy động)(?: được)?"
    r"(?: (?:hơn|trên|gần|khoảng|đạt))* "
)


def done_with(account: Account, figure: Figure, who: str, what: str) -> str:
    """The name of how much of a sum told before, or named first, something was done with; empty where none is."""
    if (front := fronted(account, figure)) != "":
        return front
    doing = _DOING.fullmatch(key(who)) if what == "" and figure.quantity.measure is None else None
    if doing is None or figure.quantity.unit not in ("VND", "USD", "percent"):
        return ""
    of = next((one for one in account.antecedents() if _is_sum(one)), None)
    if of is None or _OTHERS.search(doing["verb"]) is not None:
        return ""
    rate = figure.quantity.unit == "percent"
    return f"tỷ lệ {doing['verb']} {of.topic}" if rate else f"{of.topic} {doing['how']} {doing['verb']}"


def fronted(account: Account, figure: Figure) -> str:
    """The name of how much of a sum named first something was done with: «Đối với vốn vay, đã giải ngân 3 tỷ»."""
    front = _FRONTED.fullmatch(account.text, figure.left, figure.at) if figure.quantity.is_money else None
    if front is None:
        return ""
    what = account.tools.words.plain(*front.span("what"))
    if _CARRIED in front["what"]:  # from one year to the next, without which it is not told from the plan of the year
        of = account.tools.reading.article.text
        what = of[account.skeleton.origin(front.start("what")) : account.skeleton.origin(front.end("what"))]
    return f"{what} {front['how']} {front['verb']}"


def of_these(account: Account, figure: Figure) -> str:
    """Those told before with what a share behind says of them: «52% trong số này đã được thực hiện»; else empty."""
    found = _THESE.match(account.text, figure.at + 1)
    if found is None:
        return ""
    told, noun = account.antecedents(), found["noun"] or ""
    levels = (one for one in told if one.figure.role in LEVELS and one.figure.quantity.unit != "percent")
    head = "" if found["head"] in _ANYONE else found["head"] or ""
    of = next((one for one in levels if noun in key(one.indicator) and head in ("", *key(one.indicator).split())), None)
    if of is None:
        return ""
    done = account.tools.words.printed(*found.span("done")) if found["done"] is not None else ""
    return f"{bare(of.indicator)} {done}".strip()


def number_of_these(account: Account, figure: Figure) -> str:
    """How many of those told before, with what is said of them: «30 trong số đó phải đóng cửa»; else empty."""
    these = of_these(account, figure) if figure.quantity.is_bare_count else ""
    return f"số {these}" if these != "" else ""


def part_of_these(account: Account, figure: Figure) -> tuple[str, str] | None:
    """The name and the topic of how much of a size told before is so: «260 ha trong số đó có chứng nhận»; or None."""
    last = account.last
    alike = last is not None and figure.quantity.is_like(last.figure.quantity) and not figure.quantity.is_bare_count
    these = of_these(account, figure) if alike else ""
    if last is None or figure.quantity.unit == "percent" or these == "":
        return None
    noted = f" ({figure.quantity.measure})"
    return these.replace(noted, "", 1), last.topic


def _is_sum(item: Item) -> bool:
    """Whether an item is a sum by its own name."""
    named = is_measured(item.topic) or item.topic.startswith(("tiền ", "quỹ "))
    return item.figure.quantity.is_money and item.figure.role in LEVELS and named
