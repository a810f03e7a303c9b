"""Figures that count what stands after them, with who does what to it."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account
from mickg.extract.observations.adding import add
from mickg.extract.observations.completing.apportioned import part_of_row
from mickg.extract.observations.completing.awards import honoured_with
from mickg.extract.observations.completing.casualties import harmed
from mickg.extract.observations.completing.coming import coming_with
from mickg.extract.observations.completing.counted_shares import share_again, share_of_told
from mickg.extract.observations.completing.disciplines import disciplined
from mickg.extract.observations.completing.doings import done_with, number_of_these
from mickg.extract.observations.completing.fines import fine
from mickg.extract.observations.completing.holders import holding, sharing
from mickg.extract.observations.completing.kinds import for_each, of_kind
from mickg.extract.observations.completing.markets import sent_to
from mickg.extract.observations.completing.members import holder_of_rank, ranked_by, row_of
from mickg.extract.observations.completing.parts import of_the_share
from mickg.extract.observations.completing.planned import of_plan_too
from mickg.extract.observations.completing.pointing import pointed_at
from mickg.extract.observations.completing.rows import member, with_measure
from mickg.extract.observations.completing.scores import scored
from mickg.extract.observations.completing.totals import of_the_told
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.aspects import aspect
from mickg.extract.observations.naming.counted import counted
from mickg.extract.observations.naming.dimensions import sized, without_dimension
from mickg.extract.observations.naming.divisions import beside
from mickg.extract.observations.naming.names import (
    bare,
    is_bare_measure,
    is_measured,
    is_name,
    rest_of,
)
from mickg.text import key

_SAID = by_letter(
    r"(?<=\w) (?:đạt|vượt|chưa|được|bị|hoàn thành|tham (?:gia|dự)|tán thành|không|đã|đang|đăng ký|đặt|tranh|còn"
    r"|có(?! thành tích| công(?! ty)| nhiều đóng góp)"
    r"|góp mặt|dự|sử dụng|dùng|tiếp cận|kết nối|cung cấp|áp dụng|hoạt động|tuyển sinh|nộp|truy cập)(?!\w)"
)
_GOING_ON = by_letter(r"(?<!\w)(?:tiếp tục|ngày càng) ")
_WHAT_IT_IS = re.compile(r"(?<=\w\w) là (?:một )?(?:đơn vị|công trình|dự án|doanh nghiệp|địa phương|nơi|công ty) .*\Z")
_NONE = by_letter(r"(?:không|chưa) (?:ghi nhận|xảy ra|phát hiện|để xảy ra)(?!\w)")
_ILLNESS = re.compile(
    r"(?:[-+*•] |(?:đối với|về|dịch|tình hình) )*"
    r"(?P<what>(?:bệnh|dịch|sốt|cúm|viêm|tay[ ,-]+chân|sởi|dại|ho gà|bạch hầu|thủy đậu|tiêu chảy|covid)(?!\w)"
    r"[^:;.,]{0,40}):"
    r" (?:(?:đã|toàn tỉnh|cả nước|trong kỳ) )*(?:ghi nhận|có|phát hiện|xảy ra|mắc)(?: thêm)? \Z"
)
_GOODS = re.compile(
    r"(?<=\w\w) (?:vẫn |cũng )?là (?:một |những )?(?:cây|con|loại|mặt hàng|sản phẩm|vật nuôi|loài)(?!\w).*\Z"
)
_DONE_TO = re.compile(r" [^,;:.()]*(?<!\w)(?:bị|được) [^,;:.()]*")
_TO_WHOM = re.compile(r" [^,;:.()]{2,60} cho ?")
_SUM = by_letter(r"(?<=\w)(?: với)? (?:tổng )?số tiền\Z")
_AMONG = (" trong đó", " trong số đó")
_TIMES = ("năm", "tháng", "tuần", "quý")
_MEANS = ("bình quân", "trung bình")
_KEEPING = "giữ"
_DONE = ("đã ", "đang ", "vừa ")
_SUBJECT = re.compile(r"(?:.*, )?(?P<who>[^\s,]+(?: [^\s,]+){0,8}?) (?:đã|đang|vừa|mới) ")


def count(account: Account, figure: Figure) -> None:
    """Tell a count."""
    following = account.tools.following
    who = part_of_row(account, figure, _who(account, figure))
    account.labelled = account.labelled or ":" in account.text[figure.left : figure.at]
    what = following.object(figure)
    if (told := _told_whole_name(account, figure, who)) is not None:
        add(account, figure, *told)
        return
    row = row_of(account, figure, who, what)
    if row != "":
        add(account, figure, beside(f"số {row}", who), row)
        return
    if figure.quantity.unit == "percent" and (share := share_of_told(account, figure, who, what)) != "":
        figure.role = "share" if share.startswith("tỷ trọng") else figure.role
        add(account, figure, share, account.topic)
        return
    if what == "" and (part := of_the_share(account, figure, who)) != "":
        add(account, figure, part, part)
        return
    if key(who) in _MEANS and account.last is not None and figure.quantity.is_money:
        sums = (one for one in reversed(account.items) if one.figure.quantity.unit == figure.quantity.unit)
        add(account, figure, f"{next(sums, account.last).indicator} {who}", account.topic)
        return
    if who == "quy mô" and account.topic != "":
        add(account, figure, f"quy mô {account.topic}", account.topic)
        return
    name = (
        number_of_these(account, figure)
        or coming_with(account, figure, what)
        or disciplined(account, who, what)
        or sharing(account, figure, what)
        or fine(account, figure)
        or ranked_by(account, figure)
        or done_with(account, figure, who, what)
    )
    name = name or holding(account, figure) or share_again(account, figure, what)
    name = name or _of_the_same(account, figure, who, what) or sized(account.text, figure, who)
    name = name or _in_row(account, figure, who, what)
    name = name or counted(following, figure, who, account.topic)
    name = name or following.clause(figure) or _told_before(account, figure)
    name = harmed(account, with_measure(account, figure, name) if what == "" else name)
    name = scored(account, figure, for_each(account, figure, of_kind(account, figure, name)))
    name = of_the_told(account, figure, name)
    traded = aspect(figure.quantity) is not None
    apart = bare(name) if what.isalpha() else rest_of(name.partition(" (")[0]).strip() if "/" in what else what or name
    add(account, figure, name, name if traded or is_bare_measure(what) else apart)


def _told_whole_name(account: Account, figure: Figure, who: str) -> tuple[str, str] | None:
    """The name and the topic of a count that what was told gives it alone; None where its own words name it."""
    if (abroad := sent_to(account, figure)) != "":
        return f"số {abroad}", abroad
    planned = of_plan_too(account, figure, who) if figure.opened >= 0 else ""
    if planned == "":
        return None
    figure.role = "share"
    return planned, planned


def _in_row(account: Account, figure: Figure, who: str, what: str) -> str:
    """The size that a row tells of a place: «diện tích lúa 28 ha (Huế 18 ha, Cà Mau 10 ha)»; else empty."""
    alone = figure.quantity.measure is not None and what == "" and is_name(member(who))
    row = with_measure(account, figure, who) if alone else who
    return row if row != who else ""


def _of_the_same(account: Account, figure: Figure, who: str, what: str) -> str:
    """What was told last of which a bare «lượt» or «vụ» is, where nothing else is done to it; else empty."""
    again = who == "" or (
        figure.opened < 0 and who.isalpha() and f" {who} " in account.text[account.start : figure.left]
    )
    bare_noun = what != "" and " " not in what and account.topic.startswith(f"{what} ")
    return f"số {account.topic}" if again and bare_noun and figure.quantity.unit == "count" else ""


def _told_before(account: Account, figure: Figure) -> str:
    """What was told last, of which a sum is the money where it was counted; empty for how long something took."""
    if _is_time_taken(account, figure):
        return ""
    last = account.last
    paid = figure.quantity.is_money and last is not None and last.figure.quantity.is_bare_count
    return (
        f"số tiền {account.topic.removeprefix('lượt ')}" if paid and not is_measured(account.topic) else account.topic
    )


def _is_time_taken(account: Account, figure: Figure) -> bool:
    """Whether a sentence begins with how long something took, which is no figure of it: «Trong 5 năm, 12 xã …»."""
    timed = figure.quantity.unit in ("year", "month") and len(account.items) == 0
    return timed and account.text.startswith(",", figure.right)


def _who(account: Account, figure: Figure) -> str:
    """Who does what to the things counted: as told, or as of the count before where none is."""
    if (honoured := honoured_with(account, figure)) != "":
        account.actor = honoured
        return honoured
    preceding, following = account.tools.preceding, account.tools.following
    apart = account.text.startswith(" và ", figure.left)
    if (
        account.last is not None
        and not apart
        and _TO_WHOM.fullmatch(account.text, account.last.figure.at + 1, figure.run)
    ):
        return account.topic
    who = preceding.actor(figure) or preceding.outer(figure) or holder_of_rank(account, figure)
    who = _ill_with(account, figure) or ("" if _NONE.match(key(who)) is not None else who)
    who = pointed_at(account, figure, _GOODS.sub("", who) if key(who) not in _TIMES else "")
    if account.text.startswith("với ", figure.run):
        who = "" if _GOING_ON.search(who) is not None else _WHAT_IT_IS.sub("", who)
    if figure.quantity.measure is not None and who != "":
        who = without_dimension(who) or rest_of(account.topic).strip() or account.topic
    who = _with_subject(account, who)
    who = who or (_KEEPING if account.text.startswith(f"{_KEEPING} ", figure.run) else "")
    if who != "":
        account.actor = _SUM.sub("", who) if figure.opened < 0 and not is_bare_measure(who) else account.actor
    elif account.text[figure.left - 1] != ";" or account.labelled or account.text.startswith(_AMONG, figure.left):
        done = following.object(figure) == "" and following.done(figure) != ""
        done = done or _is_done_to_counted(account, figure)
        return account.actor if not done and _SAID.search(following.object(figure)) is None else ""
    return who


def _ill_with(account: Account, figure: Figure) -> str:
    """The illness that a label before recorded cases names: «Sốt xuất huyết: ghi nhận 2.345 ca mắc»; else empty."""
    found = _ILLNESS.match(account.text, account.start, figure.at)
    return account.tools.words.plain(*found.span("what")) if found is not None else ""


def _is_done_to_counted(account: Account, figure: Figure) -> bool:
    """Whether a sum is what was done to those counted right before it: «25 cửa hàng bị phạt 64 triệu đồng»."""
    last = account.last
    counted = last is not None and last.figure.quantity.is_bare_count and figure.quantity.is_money
    return counted and last is not None and _DONE_TO.fullmatch(account.text, last.figure.at + 1, figure.at) is not None


def _with_subject(account: Account, who: str) -> str:
    """What else is done to others with who does it: «Công an đã phát hiện 12 vụ, bắt giữ 15 đối tượng»."""
    if len(account.items) == 0 or not who.startswith(_DONE):
        return who
    subject = _SUBJECT.match(account.tools.preceding.actor(account.figures[0]))
    return f"{subject['who']} {who}" if subject is not None and subject["who"] not in who else who
