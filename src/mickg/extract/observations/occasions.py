"""Figures of the day that an article is told on: of those who attend, are asked or honoured, and «đến nay»."""

import re

from mickg.article import Zone
from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account
from mickg.extract.observations.dating.targets import lies_ahead
from mickg.extract.observations.figures import Figure
from mickg.extract.skeleton import LETTERS

_ATTENDED = by_letter(
    r"điểm cầu|đại biểu|(?<!trái )(?<!cổ )(?<!tín )(?<!kỳ )phiếu(?! (?:chi|thu|lý lịch|khám)(?!\w))|tờ trình|tham luận"
    r"|câu hỏi(?! (?:thi|trắc nghiệm|ôn|khảo sát))"
    r"|(?:lượt|ý kiến) (?:phát biểu|thảo luận|tham luận)"
)
_VOTED = by_letter(
    r"(?<!\w)(?:(?:biểu quyết|tán thành|bỏ phiếu|lấy phiếu|không tín nhiệm)(?!\w)"
    r"|(?:thông qua|phê chuẩn|miễn nhiệm|bầu)(?!\w)[^;.]{0,120} (?:đồng ý|nhất trí)(?!\w))"
)
_ATTENDING = by_letter(
    r"(?<!\w)(?:(?:tham|cùng|tới|đến|về) dự(?!\w)|dự (?:hội nghị|họp|lễ|buổi|phiên|kỳ họp|tại(?! thảo| toán| báo))"
    rf"|có mặt(?! (?:ở|tại|trên) (?:cả )?(?:{LETTERS['QUANTITY']}|\Z))"
    r"|sự (?:tham dự|góp mặt)|trực tuyến (?:tới|đến|với)"
    r"|(?:hội nghị|họp|phiên|lễ|buổi|điểm cầu|truyền hình)[^;.]{0,60}?(?<!\w)nối (?:tới|đến|với))"
)
_ATTEND = re.compile(
    r"[^;.,:]{0,80}?(?<!\w)(?:(?:tham|cùng|tới|đến|về) dự"
    r"(?= (?:hội nghị|họp|cuộc|lễ|buổi|phiên|đại hội|trực t|qua )|[.,;]|\s*\Z)|dự (?:họp|hội nghị)(?!\w)"
    r"|theo dõi (?:hội nghị|hội thảo|diễn đàn|sự kiện|cuộc (?:họp|đối thoại)|phiên|buổi|lễ)(?!\w))"
)
_SESSION = by_letter(
    r"(?<!\w)(?:kỳ họp|phiên họp|hội nghị|hội thảo|diễn đàn|sự kiện|cuộc họp|đại hội|buổi (?:lễ|họp|làm việc)"
    r"|ban tổ chức)(?: (?:đã|cũng|sẽ|tiếp tục|này))* "
    r"(?:xem xét|thông qua|thảo luận|nghe|cho ý kiến|tiếp nhận|trao|ghi nhận|có|nhận được|thu hút|quy tụ|bầu)(?!\w)"
)
_OPENED = by_letter(rf"(?<!\w)khai mạc(?: (?:từ|vào|ngày|hôm|sáng|chiều))* {LETTERS['PERIOD']}")
_FESTIVE = by_letter(
    r"(?<!\w)(?:ngày hội|hội (?:chợ|thi|thao|sách|xuân|trại)|lễ hội|phiên (?:giao dịch|chợ)|cuộc thi"
    r"|giải (?:chạy|đấu|vô địch)|triển lãm|tuần lễ|liên hoan|festival)(?!\w)"
)
_JOINED = re.compile(
    r"[^;.,:]{0,60}?(?<!\w)(?:tham gia|góp mặt|tranh tài|thi đấu|đến (?:tham quan|tìm|mua|xem|với)"
    r"|được (?:phỏng vấn|nhận việc|tư vấn)|trưng bày)(?!\w)"
)
"""What those do who come to a fair, a market or a contest."""

_PASSES = re.compile(r"(?<!\w)(?:xem xét|thông qua|thảo luận|cho ý kiến|ban hành|quyết định|bầu|phê chuẩn|nghe)(?!\w)")
_DONE = by_letter(
    r"(?<!\w)(?:trao|tặng|ký|tuyên dương|biểu dương|khen thưởng|vinh danh|tôn vinh|giới thiệu|trưng bày|trình diễn"
    r"|ra mắt|ra quân|phát động|quyên góp|ủng hộ|hiến|bàn giao|công bố(?! (?:kết quả|số liệu)))(?!\w)"
)
_TOLD = by_letter(
    r"(?<!\w)(?:cho (?:biết|hay|rằng|thấy)|báo cáo|nêu|thông tin|đánh giá|khẳng định|nhấn mạnh|chia sẻ|thông báo"
    r"|nhận định)(?!\w)"
)
_HONOURED = re.compile(
    r"[^;.]{0,100}?(?<!\w)(?:(?:được|vinh dự|đón)(?: [^\s;.]+){0,6}? (?:nhận|tặng|trao|khen|khen thưởng|tuyên dương"
    r"|biểu dương|vinh danh|tôn vinh)|nhận (?:bằng|giấy|cờ|huân chương|huy chương|kỷ niệm chương|danh hiệu|giải|quà"
    r"|học bổng))(?!\w)"
)
_OCCASION = by_letter(
    r"(?:cũng )?(?:(?:(?:nhân|trong) )?dịp (?:này|trên)|(?:ngay )?(?:tại|trong khuôn khổ|kết thúc|sau|mở đầu)"
    r" (?:hội nghị|hội thảo|diễn đàn|buổi (?:lễ|họp|làm việc|gặp)|lễ|chương trình|sự kiện|đại hội|cuộc họp|phiên họp"
    r"|họp báo|ngày hội|hội chợ))(?!\w)"
)
_ASKED = re.compile(
    r"(?:yêu cầu|đề nghị|chỉ đạo|đôn đốc|kiến nghị|giao|phân công)(?: (?:cả|toàn bộ))? "
    rf"(?:{LETTERS['QUANTITY']} [^;.]{{0,40}}?(?:và|,) )?\Z"
)
_CHARGED = re.compile(r"[^,;:.()]{0,60}? (?:phải|cần|khẩn trương|chịu trách nhiệm|có trách nhiệm)(?!\w)")
_ASKED_ARE = re.compile(
    rf" (?:{LETTERS['BODIES']}|bộ|ban|ngành|cơ quan|tỉnh|thành phố|địa phương|đơn vị|sở|huyện|quận|xã|phường"
    r"|thôn|trường|bệnh viện|doanh nghiệp|ngân hàng|tập đoàn|công ty|nhà mạng|hiệp hội|chủ đầu tư)(?!\w)"
)
_ON_THE_DAY = re.compile(
    r"(?:đến|tới|tại|vào)(?: hết| trước| thời điểm| ngày| sáng| trưa| chiều| tối)+ (?:nay"
    r"|(?:khai mạc |diễn ra |tổ chức |có )?(?:hội (?:nghị|thảo)|cuộc họp|phiên họp|họp(?! tác| đồng| lý| pháp)))(?!\w)"
)
_NEAR = 60


def is_of_the_asked(account: Account, figure: Figure) -> bool:
    """Whether a figure counts those who are told to do something: «đề nghị 14 tỉnh hoàn thành …»."""
    if figure.quantity.unit != "count" or _ASKED_ARE.match(account.text, figure.at + 1, figure.at + 20) is None:
        return False
    before = account.text[figure.left : figure.run].rstrip()
    opens = before == "" or before.endswith((";", ":"))
    charged = opens and _CHARGED.match(account.text, figure.at + 1, account.end) is not None
    return charged or _ASKED.search(account.text, account.start, figure.run) is not None


def is_of_the_event(indicator: str) -> bool:
    """Whether an indicator counts what an event is held with: «điểm cầu», «đại biểu», «tờ trình»."""
    return _ATTENDED.search(indicator.lower()) is not None


def on_the_day(account: Account, figure: Figure, indicator: str) -> str | None:
    """The days of the event where a figure counts who attends or is asked; the article's for what is told as of it."""
    today = account.tools.reading.day
    if today is None:
        return None
    start, unit = account.start, figure.quantity.unit
    held = account.tools.dating.days_of_event or today.isoformat()
    if unit in ("count", "percent") and _VOTED.search(account.text, start, account.end) is not None:
        return _day_of_vote(account, figure) or held
    if unit in ("count", "percent") and is_of_the_event(indicator):
        return held
    told = figure.current is not None and _TOLD.search(account.text, start, figure.at) is not None
    attending = unit == "count" and not told and _is_attending(account, figure)
    attending = attending or (unit == "count" and _SESSION.search(account.text, start, figure.at) is not None)
    stated = attending or is_of_the_occasion(account, figure) or is_of_the_asked(account, figure)
    if stated:
        return account.tools.dating.day_told(start, figure.at) or held
    return today.isoformat() if _ON_THE_DAY.search(account.text, start, figure.run) is not None else None


def _day_of_vote(account: Account, figure: Figure) -> str | None:
    """The last day before a figure of a vote: that on which a law was passed, which dates nothing else."""
    for at in reversed(account.skeleton.places("PERIOD", account.start, figure.at)):
        mention, today = account.skeleton.mention(at), account.tools.reading.day
        if mention is not None and mention.value.grain == "day" and not lies_ahead(mention.value.text, today):
            told: str = mention.value.text
            return told
    return None


def of_the_session(account: Account, figure: Figure, indicator: str) -> str | None:
    """The days since a session opened for what it has done: «Kỳ họp khai mạc ngày 21/10 đã thông qua 11 luật»."""
    today, found = account.tools.reading.day, _OPENED.search(account.text, account.start, figure.at)
    if today is None or found is None or figure.quantity.unit != "count" or is_of_the_event(indicator):
        return None
    mention = account.skeleton.mention(found.end() - 1)
    if mention is None or mention.value.grain != "day" or _PASSES.search(account.text, found.end(), figure.at) is None:
        return None
    opened: str = mention.value.text
    return f"{opened}/{today}" if opened < today.isoformat() else None


def _is_attending(account: Account, figure: Figure) -> bool:
    """Whether those counted attend an event, said before them or behind: «lãnh đạo 8 xã tham dự trực tuyến»."""
    before = _ATTENDING.search(account.text, account.start, figure.at) is not None
    behind = _ATTEND.match(account.text, figure.at + 1, account.end) is not None
    return before or behind or (_is_at_the_fair(account) and _joins(account, figure))


def _joins(account: Account, figure: Figure) -> bool:
    """Whether those counted, in a sentence without a time, do what one comes to a fair for."""
    timed = figure.own is not None or account.current is not None
    return not timed and _JOINED.match(account.text, figure.at + 1, account.end) is not None


def _is_at_the_fair(account: Account) -> bool:
    """Whether the title is of a fair, a market or a contest, which the text has not yet left for what was reviewed."""
    article, dating = account.tools.reading.article, account.tools.dating
    titles = [line for line in article.lines if line.zone is Zone.TITLE]
    named = any(_FESTIVE.search(article.key, line.start, line.end) is not None for line in titles)
    return named and dating.covered_at(account.start) is None


def is_of_the_occasion(account: Account, figure: Figure) -> bool:
    """Whether a figure counts what an event gives, does or shows, and to whom: «Dịp này, 5 xã được nhận bằng khen»."""
    if figure.quantity.unit != "count" or _OCCASION.match(account.text, account.start) is None:
        return False
    if _TOLD.search(account.text, account.start, figure.at) is not None:
        return False
    done = _DONE.search(account.text, account.start, figure.at) or _DONE.search(
        account.text, figure.at, min(figure.at + _NEAR, account.end)
    )
    return done is not None or _HONOURED.match(account.text, figure.at + 1, account.end) is not None
