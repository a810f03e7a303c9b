"""The kind of those counted by a bare classifier: «Về án dân sự, thụ lý 9 vụ», «bắt 12 vụ, 15 đối tượng buôn lậu»."""

import re
from collections.abc import Iterator

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account, Item
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.names import bare, is_name
from mickg.extract.skeleton import LETTERS
from mickg.text import key

_FIGURE = LETTERS["QUANTITY"]
_CLASSIFIERS = frozenset(("cuộc", "phiên", "đợt", "vụ", "vụ việc", "buổi", "ca", "con", "trạm", "đơn", "tin"))
_LED_TO = frozenset(("cuộc", "vụ", "vụ việc", "ca", "đợt"))
"""Classifiers that say nothing without the field that a sentence is about."""

_COMPOUND = re.compile(r"(?:đơn (?:vị|hàng|giá)|tin (?:học|nhắn|bài)|ca (?:nô|sĩ|khúc|dao)|trạm y tế|con người)(?!\w)")
SAID = re.compile(
    r"(?:đã|đang|được|bị|có|chưa|không|còn|sẽ|phải|cần|đạt|chết|mất|thiếu|hết|đủ|quá|chậm|trễ|tham (?:gia|dự)|dự"
    r"|phát sinh|kỳ|chuyển|tồn|thực hiện"
    r"|hoạt động|(?:tạm )?ngừng|giải thể|thành lập|đăng ký|hoàn thành|vi phạm|sử dụng|nộp|đi|tốt nghiệp|phục vụ"
    r"|trong|ngoài|ở|tại|của|thuộc|trên|đến|vào|qua|từ|theo|do|vì|bằng|cho|với|và|lưu trú)(?!\w)"
)
"""Words that begin what is said of those counted, not which kind they are."""

_SAYING = re.compile(rf" {SAID.pattern}")
_STATE = re.compile(
    r"(?:mới|cũ|đúng|thuộc|phức tạp|(?:đặc biệt |rất |ít )?nghiêm trọng|còn lại"
    r"|không|chưa|đã|được|bị|đủ|quá hạn|trong|ngoài|tồn)(?!\w)"
)
_NO_KIND = frozenset(("mới", "cũ", "khác", "nữa", "này", "đó", "trung ương", "địa phương", "các loại"))
_NUMBER = re.compile(r"\A(?:tổng )?số (?:lượng )?")
_WHOSE = re.compile(
    r" (?:(?:của|(?:(?<!nhà )ở|ở(?= [A-ZĐ]))|tại|thuộc|trên địa bàn)(?!\w).*|khác|nữa|tổng cộng|các loại)\Z"
)
_BESIDE = re.compile(r"(?: ?[,/–-]| và| với| cùng| gồm)*(?: (?:hơn|trên|gần|khoảng|tổng cộng))* ?")
_DOERS = re.compile(
    r"(?:đối tượng|bị can|bị cáo|nghi can|nghi phạm|người)(?: (?:có hành vi|thực hiện hành vi|về hành vi|về tội))?"
    r" (?P<kind>(?!bị|đã|được|chết|tử vong|mất tích|thiệt mạng|đang|là|có|ở|tại|trong|trên|nước|dân)\w.*)"
)
_WHERE = re.compile(r" (?:đã|đang|được|bị|tại|ở|trên|trong|thuộc|từ|theo)(?!\w)")
_PLAIN = r"(?: ?-? ?[^\W\d_]+)"
_FIELD = re.compile(
    rf"[\s\-+*•–.\d)]*(?:(?:trong |từ |đến )?{LETTERS['PERIOD']},? )?"
    r"(?:(?:(?:về|đối với|riêng|với) )+(?:(?:công tác|lĩnh vực|mảng|hoạt động|kết quả|giải quyết|xử lý"
    r"|xét xử|tình hình|loại|các|(?:phòng, )?chống) )*"
    r"(?!tỉnh|thành phố|huyện|xã|phường|lực lượng|công an|phía|phần|mặt|cấp|ngành|đơn vị|cơ quan|địa|khu vực|cơ bản"
    r"|số|tổng|người|hình thức|thời|trường hợp|nguyên nhân|chất lượng|tuần|dịp|đợt|ngày|tháng|năm|quý|kỳ|tết|mùa)"
    rf"(?P<kind>[^\W\d_]+{_PLAIN}{{1,7}}(?:, (?!trong |đến |tính |tòa |toàn |lực |công an|cơ quan|các |đã |tiếp |báo )"
    rf"[^\W\d_]+{_PLAIN}{{0,4}}(?=, ))*)(?=,|:)"
    rf"|(?P<label>(?:án|tội phạm|tai nạn|thanh tra|kiểm tra|giám sát) [^\W\d_]+{_PLAIN}{{0,6}})(?=:))"
)
_ACCIDENT = re.compile(r"(?<!\w)(?:tai nạn (?:giao thông|lao động|đuối nước)|tngt|tnlđ)(?!\w)")
_SHORT = {"tngt": "tai nạn giao thông", "tnlđ": "tai nạn lao động"}
_HARM = re.compile(r"(?<!\w)(?:chết|bị thương|tử vong|thiệt mạng)(?!\w)")
_CASE = " án "
_VERBAL = by_letter(r"(?<!\w)(?:đạt|tăng|giảm|có|được|bị|đã|là|xảy ra|phát hiện|tiếp nhận|thụ lý)(?!\w)")
_GOES_ON = by_letter(r"(?:lũy kế|cộng dồn|tính chung|tính từ|tính đến|trong đó|cụ thể|như vậy|so với|trước đó)(?!\w)")
_LONG, _NOUN = 9, 2


def noun_of(what: str) -> str:
    """The bare noun of those counted that their kind may be missing of: «vụ», «đơn» of «đơn mới»; else empty."""
    if what in _CLASSIFIERS or len(what.split()) == _NOUN:
        return what
    noun, _, said = what.partition(" ")
    return noun if noun in _CLASSIFIERS and _STATE.match(key(said)) is not None else ""


def is_compound(what: str) -> bool:
    """Whether words begin with another noun than the classifier that is their first syllable: «đơn vị»."""
    return _COMPOUND.match(what) is not None


def counted(account: Account, item: Item) -> str:
    """What an item counts, with what is said of it but whose or where it is."""
    named = item.figure.role not in ("count", "has")
    words = _NUMBER.sub("", bare(item.topic)) if named else account.tools.following.object(item.figure)
    return _WHOSE.sub("", words)


def kind_of(account: Account, figure: Figure, noun: str) -> str:
    """The kind of those counted by a bare noun: that of who did it, of its sentence's field, the only one told."""
    line = account.skeleton.place(account.tools.reading.article.lines[account.sentence.line].start)
    kind = _of_doers(account, figure, noun) or _of_field(account, figure, noun, account.start)
    if kind != "" or _CASE in account.text[account.start : figure.run]:
        return kind
    kind = _told(account, figure, noun) or _of_field(account, figure, noun, line)
    return kind or (_accident(account, figure) if noun == "vụ" else "")


def _of_doers(account: Account, figure: Figure, noun: str) -> str:
    """What those did whom the next figure counts: «12 vụ, 15 đối tượng buôn lậu»; else empty."""
    behind = account.after(figure) if noun in _LED_TO else None
    if behind is None or _BESIDE.fullmatch(account.text, figure.at + 2 + len(noun), behind.at) is None:
        return ""
    doers = _DOERS.fullmatch(account.tools.following.object(behind))
    kind = _WHERE.split(doers["kind"])[0] if doers is not None else ""
    return kind if len(kind.split()) <= _LONG else ""


def _accident(account: Account, figure: Figure) -> str:
    """The only kind of accident that an article has spoken of, where a sentence tells who was harmed; else empty."""
    text = account.text
    if _HARM.search(text, figure.at, account.end) is None:
        return ""
    kinds = {_SHORT.get(found[0], found[0]) for found in _ACCIDENT.finditer(text, 0, figure.at)}
    return kinds.pop() if len(kinds) == 1 else ""


def _of_field(account: Account, figure: Figure, noun: str, start: int) -> str:
    """What the words from a place on begin by saying that they are about: «Về án dân sự, …»; else empty."""
    found = _FIELD.match(account.text, start, figure.at) if noun in _LED_TO else None
    if found is None:
        return ""
    kind = account.tools.words.plain(*found.span("kind" if found["kind"] is not None else "label"))
    kind = kind.removeprefix("vụ ").removeprefix("việc ").removesuffix(" các loại")
    return kind if _VERBAL.search(kind) is None and " " in kind and not is_name(kind) else ""


def _told(account: Account, figure: Figure, noun: str) -> str:
    """The only kind of those counted by a bare noun that its sentence, else its paragraph, has told; else empty.

    One that goes on with sums takes it from the paragraph before: «Lũy kế từ đầu năm, xảy ra 73 vụ».
    """
    article, number = account.tools.reading.article, account.sentence.line
    goes_on = _GOES_ON.match(article.key, article.lines[number].start) is not None
    start = article.lines[_line_before(account) if goes_on and noun in _CLASSIFIERS else number].start
    told = [*_kinds(account, noun, start)]
    beside = [one for one in told if one[0].figure.at >= account.start]
    kinds = dict[str, bool]()
    for one, kind in beside if len(beside) > 0 else told:
        if goes_on or one.figure.quantity.value >= figure.quantity.value:
            kinds[kind] = kinds.get(kind, False) or one.figure.opened < 0
    return next((kind for kind, outside in kinds.items() if outside), "") if len(kinds) == 1 else ""


def _line_before(account: Account) -> int:
    """The number of the line that told a figure last before that of a sentence, else of its own."""
    lines, number = account.tools.reading.article.lines, account.sentence.line
    last = max((one.figure.mention.start for one in account.tools.told), default=-1)
    return next(
        (n for n in range(number - 1, max(-1, number - 3), -1) if lines[n].start <= last < lines[n].end), number
    )


def _kinds(account: Account, noun: str, start: int) -> Iterator[tuple[Item, str]]:
    """The counts told from a place on by a noun, each with its kind."""
    for one in account.tools.told:
        if one.figure.mention.start >= start and one.figure.quantity.is_bare_count:
            words = counted(account, one)
            kind = one.figure.kind if noun_of(words) == noun else ""
            if (kind := kind or _kind(words, noun)) != "":
                yield one, kind


def _kind(words: str, noun: str) -> str:
    """What kind of a noun some words name: «buôn lậu» of «vụ buôn lậu đã xử lý»; empty for a name or another noun."""
    if not words.startswith(f"{noun} ") or is_compound(words):
        return ""
    kind = words[len(noun) + 1 :]
    vi = len("vi phạm ") if noun in _LED_TO and key(kind).startswith("vi phạm ") else 0
    said = _SAYING.search(f" {key(kind)}", vi)
    kind = kind[: said.start()] if said is not None else kind
    return kind if not (is_name(kind) or key(kind) in _NO_KIND) else ""
