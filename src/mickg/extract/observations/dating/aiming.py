"""Whether the words before a figure make it one to be reached: what is wished, ordered or planned, and not yet done."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.skeleton import LETTERS

_BODIES = "".join(LETTERS[kind] for kind in ("BODY", "BODIES", "HOLDER"))
_AIMED = by_letter(
    r"phấn đấu|mục tiêu(?<!hỗ trợ có mục tiêu)(?! quốc gia| và)|hướng (?:tới|đến)|quyết tâm|dự kiến|đòi hỏi|tầm nhìn"
    r"|kỳ vọng|trông (?:đợi|chờ|vào)|hy vọng|mong (?:muốn|đợi)|nhắm (?:tới|đến)|chương trình đào tạo"
    r"|(?:đặt ra|đề ra|đặt|có) chỉ tiêu|(?<!\w)đặt kế hoạch|(?<!\w)đặt đích|(?<!về )đích đến(?!\w)"
    r"|(?<!\w)(?<!giải )(?<!nghị )quyết (?:giữ|đưa|kéo|hạ|nâng|giành)(?!\w)"
    r"|(?<!\w)(?<!được )giao (?:cho )?(?:ngành|tỉnh|thành phố|huyện|địa phương|đơn vị)"
    r"(?= [^,;.:()]{0,40}(?:thu|chi|đạt) \Z)"
    r"|(?<!\w)giao (?:(?:cho )?(?:ngành|tỉnh|thành phố|huyện|xã|địa phương|đơn vị) )?(?:thu|chi|trồng|gieo|giải ngân"
    r"|huy động|đào tạo|tuyển|giải quyết|khai thác|sản xuất|phát triển|xây dựng|tăng trưởng) (?=[^,;.:()]{0,40}\Z)"
    r"|(?:nghị quyết|đại hội)(?: [^\W\d_]+){0,3} (?:đề ra|đặt ra)(?! (?:đã|đều|được)(?!\w))(?=(?: [^\W\d_]+){0,6} \Z)"
    r"|(?<!kết quả )(?<!kết quả các )(?<!thực hiện )(?<!hiện các )(?<!hoàn thành )(?<!thành các )"
    r"chỉ tiêu (?:là|đến|của)"
    r"|(?<!được )giao chỉ tiêu(?! (?:được|đã))"
    r"|(?:giao chỉ tiêu|chỉ tiêu (?:hoàn thành|được giao|giao|đặt ra|đề ra|phấn đấu)) [^,;:.()]{0,40}(?<= là )"
    r"|(?<!với )(?<!vượt )(?<!bằng )chỉ tiêu [^,;:.()]{1,40} (?:giao|đề ra) [^,;:.()]{0,40}(?<= là )"
    r"|đề ra (?:các |những |\d+ )?nhiệm vụ|(?<!\w)(?:phân|giao) việc(?!\w)"
    rf"|(?:quốc hội|{LETTERS['BODY']}) cho phép(?! (?:thí điểm|áp dụng|chuyển|dùng|phạt))(?=[^,;:.()]{{0,50}}\Z)"
    r"|bội chi(?: [^\W\d_]+){0,3} cho phép"
    rf"|(?:(?:đề|đặt) ra|xác định|quyết nghị|thông qua) (?:{LETTERS['QUANTITY']}|\w+) (?:nhóm )?"
    r"(?:chỉ tiêu|mục tiêu|đích)[^.;:()]{0,60}:"
    r"|(?<!.)theo (?:[^,;:.()]{0,60} về )?(?:kế hoạch|mục tiêu|dự toán|chỉ tiêu|kịch bản)(?: [^,;:.()]{0,60})?,(?= )"
    r"|(?<!.)theo (?:(?:các|nội dung|dự thảo) )?(?:chiến lược|quy hoạch|đề án|chương trình|lộ trình|nghị quyết)"
    rf"(?!\w)[^;:.()]{{0,80}}, (?:đến|tới) (?:hết |cuối )?{LETTERS['PERIOD']}"
    rf"|(?<!.)(?:kế hoạch|nhiệm vụ)(?: [^,;:.()]{{0,40}})? {LETTERS['PERIOD']}[^,;:.()]{{0,60}}"
    r"(?::| (?:gồm|bao gồm|là)(?= [^.]{0,40}\Z))"
    r"|(?<!\w)(?<!dấu )(?<!mục )(?:đích|chỉ tiêu)(?!\w)[^,;:.()]{0,60}:"
    rf"|(?<!\w)để {LETTERS['PERIOD']} (?:đạt|hoàn thành|\Z)"
    r"|(?<!đã )(?<!sau )(?<!theo )(?<!những )(?<!các )(?<!thực hiện )(?<!đáp ứng )(?:"
    rf"(?<!ban )(?<!bản )(?<!tác )(?<!biểu )chỉ đạo|(?<!{LETTERS['QUANTITY']} )(?<!có )yêu cầu"
    r"|(?<!hồ sơ )(?<!đơn )(?<!tiền )(?<!người )(?<!phiếu )(?<!tượng )(?<!hộ )(?<!văn bản )đề nghị"
    rf"|(?<!{LETTERS['QUANTITY']} )(?<!tiền )(?<!, )kiến nghị(?! của)|đôn đốc|định hướng"
    rf"|được giao(?= (?!vào )[^\W\d_]+ [^\W\d_]+| (?:mua|xây|sửa|lập|tuyển|mở|tiêm|trồng) \Z)"
    rf"|(?<!\w)giao [{_BODIES}])(?!\w)"
    r"|(?<!\w)sẽ(?= [^\W\d_])(?! (?:bị|còn|phải|cần|không|mất|gây|chịu|tốn|tiêu tốn|đối mặt|dẫn"
    r"|thiệt hại|diễn ra|họp|trình|trao|khai mạc|tham dự|dự|xử lý|xử phạt|phạt|quản lý|gồm|bao gồm|thuộc)(?!\w))"
    r"|(?<!\w)(?<!khoản )(?:phải|cần(?= [^\s\ue100-\ue1ff]))(?! (?:bỏ|trả|nộp|chi|kể|nói|nhắc|ghi nhận|thừa nhận"
    r"|phân biệt|chịu|bù|gánh|mất|vay|đóng cửa|tiêu hủy|sơ tán|nhập viện|cấp cứu|dừng|ngừng)(?!\w))(?!\w)"
)
_HANDED = re.compile(
    r"(?<!\w)giao (?:[^,;:.()]{0,60} )?(?:mục tiêu|chỉ tiêu|kế hoạch|dự toán|nhiệm vụ)[^,;:.()]{0,60} cho \Z"
)
_WHERE = re.compile(r", nơi (?!nào|khác|này|đó|ấy)[^;]*\Z")
_PAST = by_letter(
    r"(?<![^,;(] )(?<!\w)(?:kết quả|thực tế|thực hiện)(?: (?:thực hiện|đạt|được|là|có|khoảng|ước))* \Z"
    r"|(?<!\w)(?:khiến|(?<!thực )(?<!thể )(?<!phát )(?<!xuất )(?<!biểu )hiện (?:nay|tại|đạt|mới|chỉ|đang|vẫn|là|còn)"
    rf"|mới(?:(?<={LETTERS['PERIOD']} mới)|(?<= nay mới)|(?<=song mới)|(?<=nhưng mới)|(?<=vẫn mới)|(?<=cũng mới)"
    r"|(?<=, mới))(?= [^\W\d_])"
    r"|(?<!thể )(?<!thực )(?<!phát )(?<!xuất )(?<!biểu )hiện(?= (?:tỷ lệ|con số))|(?:đã|vừa)"
    r"(?! (?:được )?(?:đề ra|đặt ra|đưa ra|xác định|giao|phê duyệt|ban hành|ký|đăng ký|cam kết|nêu|có)))(?!\w)"
)
_BY_YEAR = re.compile(rf"(?:\A|[,;:(] ?)(?:đến|tới) (?:hết |cuối )?{LETTERS['PERIOD']}")
_DUE = re.compile(r"(?<!\w)(?:số(?: [^\W\d_]+){0,5}|diện)(?<! còn) \Z")
_LED = re.compile(r"(?<!\w)(?:lãnh đạo(?:,| và)|tập trung|đã(?: [^\W\d_]+,?){1,4}) \Z")
_CARRIED_OUT = re.compile(r"(?:,| và) (?:triển khai|thực hiện|tổ chức|điều hành)(?!\w)")
_ENFORCED = re.compile(
    r"[^;:.()]{0,60}?(?<!\w)(?:thu hồi|truy thu|thu nộp|hoàn trả|giảm trừ|xuất toán|tịch thu|xử lý|xử phạt|kỷ luật"
    r"|kiểm điểm|khởi tố|truy tố|điều tra|bãi bỏ|hủy bỏ)(?!\w)"
)
_PUNISHED = re.compile(
    r"[^;:.()]{0,30}?(?<!\w)(?:kỷ luật|kiểm điểm|khởi tố|truy tố|điều tra(?! dân số)|xử lý hình sự)(?!\w)"
)
_REACHED = re.compile(
    r"(?<!\w)(?:đã|vừa|cũng|đều|đầu tiên|lần đầu)(?: (?!để|nhằm|sẽ|không|chưa|phải)[^\W\d_]+){0,5}"
    r" (?P<verb>(?:đạt|cán|chạm)(?: được| mốc| đích)* \Z)"
)
_RESULTS = by_letter(
    r"(?<!\w)(?:kết quả|tình hình|thực hiện|hoàn thành|đánh giá|so với|về đích|đạt|vượt|đều|đã|theo)(?!\w)"
)
_BUT = re.compile(r"(?<!\w)(?:nhưng|song|vẫn)(?!\w)")
_NEAR = 60


def is_aimed(words: str) -> bool:
    """Whether the words before a figure make it one to be reached; what tells of a place only describes it.

    Those to whom goals are given are none: «giao chỉ tiêu thu ngân sách cho 12 huyện».
    """
    handed = words.endswith("cho ") and _HANDED.search(words) is not None
    return not handed and _WHERE.search(words) is None and _is_wished(words, 0) and not is_done(words)


def is_set_for_a_year(words: str) -> bool:
    """Whether words tell by which year something is to be, where nothing tells the day: «Đến năm 2025, 60% hộ»."""
    return _BY_YEAR.search(words) is not None and not is_done(words) and " ước" not in words


def is_done(words: str) -> bool:
    """Whether the words before a figure tell what has happened: «đã thu hồi», with no aim behind it."""
    past = [*_PAST.finditer(words)]
    return len(past) > 0 and not _is_wished(words, past[-1].end())


def reached(text: str, start: int, end: int) -> int | None:
    """Where the words before a goal say that it was reached, so that it is a result: «lần đầu tiên đạt (mục tiêu)»."""
    found = _REACHED.search(text, max(start, end - _NEAR), end)
    return found.start("verb") if found is not None else None


def _is_wished(words: str, start: int) -> bool:
    """Whether a wish, an order or a plan stands in words from a place on."""
    return any(not _is_told(words, found) for found in _AIMED.finditer(words, start))


def _is_told(words: str, found: re.Match[str]) -> bool:
    """Whether words of aiming tell what is or was done: what is due, led, found by inspectors or reached.

    «số nợ phải thu», «tập trung chỉ đạo và triển khai», «kiến nghị thu hồi», «lần đầu tiên đạt mục tiêu».
    """
    word, (start, end) = found[0], found.span()
    near = max(0, start - _NEAR)
    if word.startswith(("kế hoạch", "nhiệm vụ")) or (word.endswith(":") and word.startswith(("đích", "chỉ tiêu"))):
        return _RESULTS.search(words, near, end) is not None or _BUT.search(words, end) is not None
    if word == "phải":
        return _DUE.search(words, near, start) is not None
    if word == "chỉ đạo":
        return _LED.search(words, near, start) is not None or _CARRIED_OUT.match(words, end) is not None
    if word == "kiến nghị":
        return _ENFORCED.match(words, end) is not None
    if word in ("đề nghị", "yêu cầu"):
        return _PUNISHED.match(words, end) is not None
    return word == "mục tiêu" and reached(words, 0, start) is not None
