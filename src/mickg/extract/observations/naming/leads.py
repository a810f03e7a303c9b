"""Words that only lead to what a figure is of, or on from it: those that join, date, tell or wish it."""

import re
from functools import lru_cache

from mickg.extract.branches import by_letter, grouped
from mickg.extract.observations.compounds import BEGUN, is_one_word
from mickg.extract.observations.heads import HEADS, begins_with_measure
from mickg.extract.skeleton import LETTERS

_PERIOD = LETTERS["PERIOD"]
_JOINING = grouped(
    rf"(?:nhân dịp này|dịp này|tuy vậy|tuy nhiên|mặc dù vậy|tuy(?! nhiên| vậy|\w)|dù(?!\w)|mặc dù"
    rf"|(?:(?:xét|nhìn|phân|chia|tính|lần lượt) theo [^,;:()]{{2,30}}|theo (?:từng )?(?:quý|tháng|ngành)"
    rf"|theo (?:lĩnh vực|khu vực|ngành|địa bàn|vùng|loại hình|quy mô)(?: \w+){{0,2}})(?=,)"
    rf"|nhưng|song(?! song| hành| phương)|tức(?: là)?(?!\w)|kết quả(?=,)"
    rf"|đây (?:cũng |vẫn )?là (?:năm|lần|tháng|quý|kỳ)(?: (?:thứ|đầu|liên) [^ ,]+)*(?= )"
    rf"|năm học (?:này|qua|vừa qua)|(?:năm|tháng|quý|kỳ|tuần|đợt|vụ)(?: này| qua)?(?= ?,)"
    rf"|(?:nhân )?dịp [^,;:()]{{2,40}}(?=,)"
    rf"|lần đầu tiên|(?:trái|ngược) lại|thực tế(?=,)"
    rf"|cùng (?:thời gian|thời điểm|kỳ|lúc|giai đoạn)(?: này| đó| trên)?(?=,)"
    rf"|đơn cử(?: như)?|chẳng hạn(?: như)?|ví dụ(?: như)?|bình quân(?= [,\ue101])|nước ta"
    rf"|về (?:tiền|việc|chủng loại|thị trường|mặt hàng|nhóm hàng|sản phẩm|cơ cấu|kim ngạch)(?=,)"
    rf"|thống kê(?: sơ bộ)?(?=,)|qua đó|(?:khi|lúc|bên cạnh|cùng với|theo|trong|từ|sau|trước|nhờ|do) (?:đó|ấy)"
    rf"|(?:trong khi|thêm vào) đó|(?:tiếp đến|kế đến|tiếp theo)(?: là)?|rồi(?: (?:tới|đến|là))?(?= )"
    rf"|hơn nữa|trước mắt|tiếp đó|nhìn chung|thế (?:nhưng|là)|con số của"
    rf"|tại (?:hội nghị|buổi|phiên)[^,]{{0,30}},|trong đó|chủ yếu (?:do|là|nhờ)|nhất là|đặc biệt là|riêng(?! lẻ)"
    rf"|bên cạnh đó|ngoài ra|đồng thời|theo đó|cụ thể|đặc biệt|đáng chú ý|như (?:vậy|thế)|kết quả là"
    rf"|(?:nhờ|do|vì|bởi) (?:đó|vậy|thế)"
    rf"|mặt khác|(?:đến|tới|vào|cũng vào)(?: cùng)? thời điểm (?:này|ấy|đó)|ngày(?= ?[,\ue101])|hồi|cả(?= năm)"
    rf"|trong số (?:này|đó)(?=,)|tính (?:đến|từ|chung|riêng|cả)|tính(?= {_PERIOD})"
    rf"|(?:trong|đến|tới|từ|vào|tại|của|hết|cuối|đầu|với|có(?! thể)|nếu|bản(?= [\ue101]|,)"
    rf"|cùng|và|hay(?! nhất)|hoặc|còn|là|cho(?! phép)|về|ở|thì|gồm|mà|nên|như|khi|cũng|hiện nay|hiện"
    rf"|ước tính|dự ước|ước|chỉ(?! số| tiêu| thị)"
    rf"|gộp(?: cả| lại)*(?= {_PERIOD}|,)|một mình(?= {_PERIOD})|lũy kế|cộng dồn|kể cả|nay|sang|do|nên|vì|bởi|để|nhằm)"
    rf"(?!\w)|so với|so(?= {_PERIOD})|{_PERIOD})"
)
_CLOCK = r"\d{1,2}(?: giờ|h|g|:)(?: ?\d{1,2})?(?: phút|')?(?: (?:sáng|trưa|chiều|tối|đêm|ngày))?"
_LEAD = re.compile(rf"(?:(?!{BEGUN})(?:{_JOINING}|[-+*•–.\"'“”\[\],) ]|{_CLOCK}(?= )|\d+[.)]))+")
_NAMED = f"[{LETTERS['BODY']}{LETTERS['PERSON']}{LETTERS['TITLE']}]"
_TELLERS = (
    f"[{LETTERS['BODY']}{LETTERS['PLACE']}{LETTERS['PERSON']}{LETTERS['TITLE']}]"
    r"|(?:tỉnh|thành phố|huyện|bộ|sở|ngành|công ty|doanh nghiệp|đơn vị|địa phương|bệnh viện|nhà máy|chủ đầu tư)(?!\w)"
)
_TOLD = by_letter(
    r"(?:cho biết|cho hay|cho thấy|cho rằng|(?:thừa|nhìn) nhận(?! việc)|nêu rõ|khẳng định|nhấn mạnh"
    r"|tiết lộ|nhận định|lý giải|giải thích|bày tỏ"
    r"|(?:chỉ ra|phản ánh|lưu ý|xác nhận|thông báo|công bố|ghi nhận|đánh giá cao|biểu dương|hoan nghênh|chia sẻ)"
    r"(?: việc)?(?= [^,;:]{2,80} (?:đã|đang|mới|chỉ|vẫn|còn|sẽ|chưa|không)(?!\w))"
    rf"|(?:chỉ ra|nói|thông tin|lưu ý|nêu|kể|tiết lộ|xác nhận)(?= (?:{_TELLERS}))"
    rf"|(?<={_NAMED} )(?:nói|thông tin|kể)(?= ?\Z)|mong(?: muốn)?(?= (?:được|có|các|{_TELLERS}))"
    rf"|(?:(?:báo cáo|trình bày|giải trình|phát biểu)|(?<={_NAMED} )(?:nói|thông tin|trao đổi)) về(?= ?\Z)"
    r"|(?:nêu|đưa) (?:ra )?(?:con số|số liệu)|(?:thông tin|báo cáo|ghi nhận|nêu|chỉ ra)(?=,| rằng)|rằng"
    r"|thì(?<!\wthì)(?= ?\S)(?! (?:ngược|trái|lại))|trong đó|(?<!sầu )riêng(?! (?:lẻ|biệt|tư)(?!\w))"
    r"|(?<!\w )theo đó|cụ thể|trong khi(?: đó)?"
    r"|duy(?: nhất| chỉ)* có"
    r"|(?:nổi lên|nổi bật|dẫn đầu|đứng đầu|(?:cuối|chót) bảng|đội sổ"
    r"|(?:(?:các |những )?(?:vị trí|địa phương|đơn vị) )?(?:tiếp theo|tiếp đến"
    r"|kế đến|kế tiếp|kế đó|kế sau|tiếp sau|theo sau|sau đó|xếp sau|đứng sau|cuối cùng)|(?:cao|thấp|nhiều"
    r"|ít|lớn|mạnh|đông|nhanh|đáng kể|đầu bảng) nhất|nhất)(?: vẫn| cũng| phải| lần lượt)? (?:là|thuộc về|kể đến|kể tới)"
    rf"(?= [\w{LETTERS['PLACE']}{LETTERS['BODY']}])"
    r"|(?:mục tiêu(?! quốc gia)|chỉ tiêu|điểm nhấn|dấu ấn|điểm sáng|kết quả)[^,;:]{0,40} là"
    r"|(?:điều|điểm|(?<!một )đáng|nghịch lý|thực tế|tín hiệu|tin vui|tin mừng|vấn đề|nguyên nhân|lý do|khó khăn"
    r"|hạn chế|thách thức)(?: [^\W\d_]+){0,4} (?:là|ở chỗ)(?= \w)"
    rf"|(?<={LETTERS['DOCUMENT']} )quy định(?: rõ| cụ thể)?(?= \w)"
    r"|(?:đề ra|đặt ra|đặt|xác định|(?<!chương )trình|đưa ra)(?: các| những)? (?:mục tiêu|chỉ tiêu)(?= \w| ?\Z)"
    r"|(?<!đạt )(?<!đáp ứng )(?<!theo )yêu cầu"
    r"|(?<!hồ sơ )(?<!đơn )(?<!người )(?<!phiếu )(?<!theo )đề nghị(?! (?:truy tố|khen|tặng|công nhận|xét|xử))"
    r"|phấn đấu|dự báo|chỉ đạo(?<!ban chỉ đạo)(?<!bản chỉ đạo)(?<!theo chỉ đạo))(?!\w)(?: (?:đã|cả nước|là|đến|rằng))?"
)
_MEASURED = rf"(?=(?!thị trường|khách|lao động|đóng góp|điểm|tiền|thêm){HEADS})[^;]{{0,400}}\Z"
_LED_TO = by_letter(
    rf"(?<=\w) (?:là|gồm|ở chỗ|nêu|chỉ ra|ghi nhận) (?P<clause>{_MEASURED})"
    rf"|(?<={_NAMED}) (?:nêu|báo cáo|thông tin|dẫn|nói|kể|nhắc)(?: lại)?(?: (?:số liệu|con số))? (?P<said>{_MEASURED})"
)
_TURNED_TO = by_letter(rf"(?<=\w) (?:nên|nhưng|song) (?P<clause>{_MEASURED})")
_LED_WHEN = by_letter(
    r"(?<=\S) (?:tăng|giảm|trưởng|tích cực|lạc quan|khởi sắc|phục hồi|hiệu|sút)(?: [^,;:]{0,60})? khi "
    rf"(?P<clause>{_MEASURED})"
)
_IF = by_letter(r"(?<!\w)(?:nếu|khi|trừ|tính|xét|như vậy|muốn|so với)(?!\w)[^,;]{0,200} thì(?: lại)? ?\Z")
_LEADING_ON = grouped(
    r"(?:(?:được|bị) (?:điều chỉnh|đẩy|nâng|hạ|kéo|rút|dự báo|kỳ vọng)|(?:vì|nhờ|do|theo) (?:vậy|thế|đó)|phấn đấu"
    r"|dự báo|đã|cũng|(?:thời điểm )?(?:hiện tại|(?<=điểm )(?:này|đó))|hiện"
    r"|hiện nay|đang|mới|chỉ|đều|vẫn|tiếp tục|ước|dự ước|ước tính|dự kiến"
    r"|sẽ|còn|có thể|(?<!lạm phát )(?<!điện thoại )cơ bản|(?:đến|tới)(?: tận)? tay|đến nay|tới nay|được"
    r"|(?<!còn )lại|bao|lần lượt|(?<!vốn tăng )(?<!ký tăng )(?<!và tăng )thêm|tổng cộng|với|vào|của|là|cho|đạt|giữ"
    r"|duy trì|đến|tới|đối với|ở|tại|trong|từ|và|cùng|gồm|để|như|(?<!tốc độ )(?<!nhịp độ )tăng|giảm|mức|hết"
    r"|(?<!điểm )trung bình|về|bằng|phải|cần|khi|sau|lên|xuống|so với|thì(?: (?:ngược|trái))?"
    rf"|(?<=[{LETTERS['BODY']}{LETTERS['PLACE']}] )mỗi (?:tỉnh|thành phố|huyện|xã|địa phương|nơi|đơn vị|vùng|nước|bên)"
    r"|bám sát|theo sát|theo sau|xếp sau|hướng|nhóm|top|tốp|dẫn đầu|thuộc|nằm|(?:một"
    r"|1)(?= trong)|trong danh sách|hạng|thứ|đứng|xếp|vị trí|tới|những|có|tỷ lệ)"
)
_WISHED = re.compile(rf"(?:phấn đấu|dự báo)(?:[ ,:]+{_LEADING_ON})*[ ,:]*")
_WHO = re.compile(
    rf"(?:(?:[{LETTERS['BODY']}{LETTERS['PLACE']}{LETTERS['PERIOD']}]|(?<!\w)(?:tỉnh|thành phố|huyện|bộ|sở|cục"
    r"|chính phủ|chúng ta|nước ta"
    r"|cả nước|toàn tỉnh|ngành|đơn vị|công ty|doanh nghiệp)) ?|(?:^|[,;:.] ?))\Z"
)
_TAIL = re.compile(rf"(?:[ ,:]+{_LEADING_ON})+[ ,:]*\Z")
_JOINTS = grouped(
    r"(?:và|dành|đối với|với|cùng|của|là|cho|đến|(?<!sắp )tới|(?<!tồn )(?<!hiện )tại|trong|từ|gồm|bao gồm|để|như"
    r"|(?<!nhà )(?<!chỗ )(?<!nơi )ở|còn|trên|vào|thì|mà|có|theo|hoặc|hay|nhằm|(?<!mặt )(?<!công )(?<!thăng )bằng"
    r"|(?<!tự )do|sang|(?<!việc )làm|khiến|trị giá)"
)
_JOINT_TAIL = re.compile(rf"(?:[ ,:]+{_JOINTS})+[ ,:]*\Z")
_WORD = re.compile(r"\w+")


def before_joint(text: str, start: int, end: int) -> int:
    """Where what is counted ends before the words that only lead on to the next."""
    joint = _JOINT_TAIL.search(text, start, end)
    return joint.start() if joint is not None else end


def after_lead(text: str, start: int, end: int) -> int:
    """Where a stretch begins behind the words that only join or date it."""
    lead = _LEAD.match(text, start, end)
    return lead.end() if lead is not None else start


def before_tail(text: str, start: int, end: int) -> int:
    """Where a stretch ends before the adverbs and prepositions that lead to its figure."""
    tail = _TAIL.search(text, start, end)
    if tail is None:
        return end
    word = _WORD.search(tail[0])
    one = word is not None and is_one_word(text[start : tail.start()], word[0])
    return tail.start() + word.end() if one and word is not None else tail.start()


@lru_cache(maxsize=32)
def after_telling(text: str, start: int, end: int) -> int:
    """Where the clause begins that a telling word or a colon opens last; the start where there is none.

    One that leads from a remark to a measure opens one too: «Tuy mưa nhiều nhưng sản lượng».
    """
    told = [*_TOLD.finditer(text, start, end)]
    if len(told) > 0 and _WISHED.fullmatch(text, told[-1].start(), end) and _is_thing(text[start : told[-1].start()]):
        told.pop()
    start = told[-1].end() if len(told) > 0 else start
    if text.find(" thì", start, end) >= 0 and _IF.search(text, start, end) is not None:
        return end
    led = _TURNED_TO.search(text, start, end) or _LED_WHEN.search(text, start, end)
    if led is None and begins_with_measure(text, after_lead(text, start, end)) is None:
        led = _LED_TO.search(text, start, end)
    return led.start(led.lastgroup or "clause") if led is not None else start


def _is_thing(words: str) -> bool:
    """Whether what stands before a wish is what is wished of, not who wishes."""
    return _WHO.search(words) is None
