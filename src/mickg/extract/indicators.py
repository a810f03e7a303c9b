"""What a figure is of: the noun phrase before it where a verb of measure stands between, else the one after it."""

import re

from mickg.extract.skeleton import Skeleton

_HEADS = (
    r"(?:tổng )?(?:doanh thu|doanh số|lợi nhuận|nộp ngân sách|thu ngân sách|chi ngân sách|tổng thu|tổng chi|giá trị|kim ngạch|xuất khẩu|nhập khẩu|xuất siêu|nhập siêu"
    r"|sản lượng|số|số lượng|số lượt|số người|tổng số|tỷ lệ|tỷ trọng|tỷ suất|tốc độ|mức|chỉ số|gdp|grdp|cpi|iip|pmi|pci|vốn|giải ngân|dư nợ|huy động|tín dụng"
    r"|thuê bao|năng suất|diện tích|dân số|thu nhập|lượng|khách|lao động|công suất|chi phí|học phí|giá|lương|lãi suất|dự trữ|nợ|bội chi|độ che phủ|tuổi thọ|lạm phát"
    r"|thị phần|quy mô|đóng góp|tổng mức|tổng sản phẩm|tổng vốn|kinh phí|thời gian|tăng trưởng|cơ cấu|hệ số|điểm|tần suất|lưu lượng|dung lượng|băng thông|thị trường|tiền)(?!\w)"
)
_HEAD = re.compile(_HEADS)
_VERB = re.compile(
    r"(?:,? (?:đã |cũng |hiện |đang |mới |chỉ |đều |vẫn |tiếp tục |ước |dự kiến |lũy kế )*(?:ước |ước tính |dự kiến )?(?:đạt(?: được)?|là|gồm|còn|ở mức|bằng|lên|xuống|tăng|giảm|lên tới|lên đến|ước|ước tính|ước đạt|xếp|đứng|có|chiếm|vượt|gấp"
    r"|duy trì|đạt mức|trị giá|cán mốc)[^,;:]{0,24}| ?:)? *\Z"
)
_EDGE = re.compile(r"[;\n]|\. |[:!?](?= )")
_LEADING = re.compile(
    r"^(?:[-+*•–]|\d+[.)]|trong đó|riêng|bên cạnh đó|ngoài ra|đồng thời|theo đó|cụ thể|đặc biệt|đáng chú ý|tính (?:đến|từ|chung)|trong|đến(?: hết| cuối)?|hết|tại|với|và|của|năm|kết quả|nhờ đó|còn|về"
    r"|hiện nay|hiện|ước tính|theo|ngày|tháng|,|\(|\)|[\uE100-\uE1FF]| )+"
)
_STOP = re.compile(
    r"[,.;:()\n\uE100-\uE1FF]| (?:đã|được|sẽ|đang|là|đạt|tăng|giảm|trong đó|so với|chiếm|để|do|bị|gồm|cùng|nhằm|theo|mà|nên|song|nhưng|qua|vào|như|cao hơn|thấp hơn|tương đương|tương ứng|ước|phải|cần|với)(?!\w)"
)
_MENTION = re.compile("[\ue100-\ue1ff]")
_LONGEST = 16


def named(skeleton: Skeleton, at: int, start: int, field: str) -> str:
    """The noun phrase before a figure at a place in the skeleton, without its verb; a short one takes its field along."""
    clause = _after_edge(skeleton, start, at)
    first = skeleton.text[clause:at]
    verb = _VERB.search(first)
    end = clause + (verb.start() if verb is not None else len(first))
    begin = _headed(skeleton.text, clause, end)
    phrase = _plain(skeleton, begin, end)
    if field != "" and len(phrase.split()) <= 3 and phrase != "" and field not in phrase:
        phrase = f"{phrase} lĩnh vực {field}"
    return phrase


def _after_edge(skeleton: Skeleton, start: int, at: int) -> int:
    """Where the clause of a figure begins: after the last stop, or after the figure before it with its comma."""
    figure = skeleton.last("QUANTITY", start, at)
    begin = None
    for edge in _EDGE.finditer(skeleton.text, start if figure is None else figure, at):
        if edge.end() < at - 1 and skeleton.text[edge.end() : at].strip() != "":
            begin = edge.end()
    if figure is None or begin is not None:
        return start if begin is None else begin
    comma = skeleton.text.find(",", figure, at)
    joined = skeleton.text.find(" và ", figure, at)
    cuts = [cut for cut in (comma, joined) if cut >= 0]
    return min(cuts) + 1 if len(cuts) > 0 else figure + 1


def _headed(text: str, start: int, end: int) -> int:
    """Where the noun phrase begins: at the last part between commas that begins with a noun of measure, else the last."""
    parts = [start, *(n + 1 for n in range(start, end) if text[n] == "," and text[n + 1 : n + 2] == " ")]
    for part in reversed(parts):
        lead = _LEADING.match(text[part:end])
        if _HEAD.match(text, part + (lead.end() if lead is not None else 0), end):
            return part
    return parts[-1]


def _plain(skeleton: Skeleton, start: int, end: int) -> str:
    """The words of a stretch: periods out, names as written, leading words out."""
    out = []
    for n in range(start, end):
        mention = skeleton.mention(n)
        if mention is None:
            out.append(skeleton.text[n])
        elif mention.kind in ("BODY", "BODIES"):
            out.append(mention.value.name)
        elif mention.kind == "PLACE":
            out.append(mention.value)
        elif mention.kind in ("TITLE",):
            out.append(mention.value.text)
        else:
            out.append("\ue100")
    text = re.sub(r"(?:(?:tính |kể )?(?:đến|từ|trong|của|hết|vào)(?: hết| cuối| đầu)? ?)?\ue100", "", "".join(out))
    lead = _LEADING.match(text)
    text = text[lead.end() :] if lead is not None else text
    return " ".join(text.strip(" ,.;:()-+*\"'").split()[-_LONGEST:])


def counted(skeleton: Skeleton, at: int, end: int, subject: str = "") -> str:
    """The noun phrase after a figure, with who did what to it before it: «video vi phạm Google đã gỡ»."""
    stop = _STOP.search(skeleton.text, at + 1, end)
    phrase = _plain(skeleton, at + 1, stop.start() if stop is not None else end)
    parts = [phrase] if phrase != "" else []
    if subject != "":
        parts.append(" ".join(subject.split()[-8:]))
    words = " ".join(parts).split()[:_LONGEST]
    return " ".join(words)


def shortened(heading: str) -> str:
    """A heading as the field it names: «Về lĩnh vực An toàn thông tin mạng:» is an toàn thông tin mạng."""
    text = re.sub(r"^[\s\-+*•\d.)]*(?:về |đối với |trong )?(?:lĩnh vực |ngành |công tác )?", "", heading).strip(" :.,-")
    return text if len(text.split()) <= 7 and not re.search(r"\d", text) else ""
