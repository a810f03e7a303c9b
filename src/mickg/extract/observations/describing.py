"""Figures that count or measure nothing of their own: they belong to the name of what another counts."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.mention import Mention
from mickg.extract.observations.asked import numbers_the_asked
from mickg.extract.observations.lasting import passes
from mickg.extract.observations.marks import borders
from mickg.extract.skeleton import LETTERS, Skeleton
from mickg.extract.values import Quantity

_MORE = ("", " từ", " dưới", " trên", " khoảng")
_THRESHOLDS = tuple(
    f"{word}{more} "
    for word in (
        "băng tần", "tần số", "dải tần", "kỳ hạn", "độ tuổi", "cứ", "trẻ", "mỗi", "hỗ trợ lãi suất", "công suất từ",
        "quy mô từ",
    )
    for more in _MORE
)  # fmt: skip
_NURSERIES = tuple(f"nhà trẻ{more} " for more in _MORE)
_BUILT = by_letter(r"(?<!\w)(?:xe|tàu(?: cá)?|ô tô|mô tô|máy|gói thầu|hợp đồng|khoản vay|căn hộ|đô thị|trẻ(?: em)?) \Z")
_WHOSE = re.compile(
    r" (?:(?:có|đạt) (?!tổng số tiền|số tiền)(?:tổng )?(?:vốn|mức|giá trị|kim ngạch|trị giá|sản lượng|doanh số"
    r"|tổng mức|tăng trưởng|tốc độ|nhịp độ|tỷ suất|chỉ số)"
    r"|(?:có|với|đạt) (?!số tiền)(?:quy mô|số|số lượng|lượng|doanh thu|diện tích|dân số|thu nhập|công suất|tuổi)"
    r"|(?:có|đạt) tổng (?!số tiền)(?:số|số lượng|lượng|doanh thu|diện tích|dân số))(?!\w)[^,;]*"
    r"(?<!ước )(?<!ước tính )(?<!dự kiến )\Z"
)
_WORTH = by_letter(
    r"(?:(?:được )?(?:định giá|trị giá)"
    r"|(?<!\w)(?:doanh nghiệp|startup|kỳ lân|dự án|công ty|giao dịch|mặt hàng|thị trường)) \Z"
)
_REACHING = by_letter(r"(?<!\w)(?:giải ngân|hoàn thành|tăng trưởng|(?:có|đạt) tỷ lệ [^,;]{1,30}?)(?: đạt)? \Z")
_OPEN = re.compile(r" (?!độ )(?:[^\W\d_]+ ){1,4}trở (?:lên|xuống)(?!\w)")
_WISHED = re.compile(r"phấn đấu(?: [^\W\d_]+){1,7} \Z")
_FEW = re.compile(r" (?:[^\W\d_]+ ){1,4}\Z")
_FINISHED = re.compile(r" (?:hoàn thành|đạt)(?: được)? \Z")
_RATE_OF = re.compile(r"(?<!\w)(?:tỷ lệ|tiến độ|tốc độ|mức) [^,;:.()]{2,60}? của(?: (?:cả|tất cả|các))* \Z")
_LABELLED = re.compile(rf"(?: [^\W\d_/]+(?:/[0-9.]+ [^\W\d_]+)?){{0,6}} ?:[^;]*{LETTERS['QUANTITY']}")
OF_PLAN = re.compile(r" (?:so với |so )?(?:kế hoạch|dự toán|chỉ tiêu)(?!\w)")
"""What a share behind a figure is of where it tells how much of a plan was carried out."""

_FLOWS = re.compile(
    r" (?:mặt hàng|nhóm hàng|thị trường|doanh nghiệp|tỉnh|địa phương|đơn vị|hợp tác xã|hộ)(?: (?!và )[^\W\d_]+){0,3}?"
    r" (?:xuất khẩu|nhập khẩu|kim ngạch(?: (?:xuất|nhập) khẩu)?|doanh thu|bội chi)(?: đạt)?(?: quỹ)? \Z"
)
"""What things are counted by that a limit stands behind: «6 mặt hàng xuất khẩu (trên 1 tỷ USD)»."""

_VOLTAGES = ("kV", "KV", "kv")
_STARS = re.compile(r" sao(?!\w)")
_SCHEME = by_letter(
    r"(?<!\w)(?:mô hình|phương châm|nguyên tắc|liên kết|cơ chế|chính quyền(?: địa phương)?|tổ chức)(?: quản lý)? \Z"
)
_LAYERS = re.compile(r" (?:lớp|cấp|nhà|bên|tại chỗ|trong 1|rõ|không|trụ cột|tầng|sẵn sàng|cùng)(?!\w)")
_HAVING = re.compile(r" (?:[^\W\d_]+ ){1,4}(?:có|sử dụng|sở hữu|đứng tên|quản lý|nắm giữ)(?: từ)? \Z")
_REACHING_STANDARD = re.compile(r" (?:[^\W\d_]+ ){1,4}(?:đạt|hoàn thành)(?: được| đủ| cả)?(?: từ)? \Z")
_STANDARD = re.compile(r" (?:tiêu chí|điểm)(?!\w)")
_MOVING = re.compile(
    r" (?:(?:địa phương|tỉnh|đơn vị|doanh nghiệp|mặt hàng|nhóm hàng|ngành|huyện|xã|thị trường)"
    r"(?:, (?:thành phố|thành|thị xã|phường|thị trấn|quận)(?!\w))*[^,;]{0,30}) (?:tăng|giảm)(?: trưởng)? \Z"
)
_RANKED_AMONG = re.compile(r" (?:trong|trên)(?: tổng)?(?: số)? \Z")
_NEXT = re.compile(rf" {LETTERS['QUANTITY']}")
_IS = re.compile(rf" (?:là|đạt|chiếm|còn|ước)(?: (?:đạt|khoảng|gần|hơn|trên|tới))* {LETTERS['QUANTITY']}")
_PEOPLE = re.compile(r" (?:người )?dân(?!\w)(?! (?:số|tộc|cư|quân|bị|được|đã|phải|tham))")
_OTHERS = re.compile(r" (?:trẻ|ca (?:đẻ|sinh)|bà mẹ|phụ nữ|lao động|học sinh|hộ)(?!\w)")
_GROUP = re.compile(
    r"(?<!\w)(?:các|những|nhiều|một số) (?:tỉnh|thành phố|huyện|xã|nơi|địa phương|đơn vị|ngành|bộ|nước|mặt hàng|dự án"
    r"|doanh nghiệp|hộ|người|trường hợp)(?:, [^\W\d_]+)*(?: [^\W\d_]+){1,8} \Z"
)
_GO_ON = re.compile(r"(?: (?:kế hoạch|dự toán|vốn))? ?(?:gồm|như|là [^\d\W]|phải|cần|được|bị|sẽ)(?!\w)")
_NEAR, _MANY, _PASSED = 2, 10, " vượt "
_REVIEWED = ("sơ kết ", "tổng kết ", "tình hình ")
_AVERAGED = ("bình quân ", "trung bình ", "bình quân cứ ", "trung bình cứ ", "tính trên ")
_OWNED = re.compile(r" vốn(?: đầu tư)?(?: (?:nước ngoài|nhà nước|trong nước|tư nhân|fdi|của)(?!\w)|[,;.)]|\Z)")
_OWNERS = by_letter(
    r"(?<!\w)(?:doanh nghiệp|công ty|tập đoàn|đơn vị|nhà máy|dự án)(?: (?:nhà nước|cổ phần|tnhh))?(?: (?:có|với))? \Z"
)
_OWNING = ("sở hữu ", "nắm giữ ")
_HUNDRED = 100
_ROUND = frozenset((1_000, 10_000, 100_000, 1_000_000))


def describes(skeleton: Skeleton, places: list[int], n: int, start: int, end: int) -> bool:
    """Whether a figure belongs to the name of what another counts: «11 ứng dụng có trên 10 triệu người dùng»."""
    at, text = places[n], skeleton.text
    mention = skeleton.mention(at)
    assert mention is not None
    value: Quantity = mention.value
    before = text[places[n - 1] + 1 if n > 0 else start : at]
    if value.unit in ("month", "year") and before.endswith(_REVIEWED):
        return True
    passed = before.endswith(_PASSED)
    before = before.removesuffix(_PASSED[1:]) if passed else before
    limits = passed or value.bound in ("more-than", "at-most") or value.high is not None
    if n > 0 and before == " " and _is_rest_of_time(skeleton.mention(places[n - 1]), value):
        return True
    if (
        (limits and _BUILT.search(before))
        or (limits and value.unit in ("month", "year") and _NEXT.match(text, at + 1, end))
        or (limits and _is_time(value) and _IS.match(text, at + 1, end))
        or _sets_a_threshold(before, 0, len(before))
        or (value.is_bare_count and numbers_the_asked(text, start, at))
        or _STARS.match(text, at + 1)
        or (value.value < _MANY and _LAYERS.match(text, at + 1) and _SCHEME.search(before))
        or (limits and _GROUP.search(before) and _GO_ON.match(text, at + 1, end))
        or _is_threshold(text, at, before, value)
        or _is_base(text, at, before, value)
        or (n > 0 and len(before.split()) <= _NEAR and _is_base_of(text, at, before, value))
        or value.measure == "tuổi"
        or (value.unit == "percent" and value.value == _HUNDRED and _is_owned(text, at, before))
        or (value.measure in _VOLTAGES and not before.endswith(("điện áp ", "đạt ", "là ")))
    ):
        return True
    if n > 0 and ":" not in before and len(borders(text, places[n - 1], at)) == 0:
        apart = value.unit == "month" and value.bound is None  # which may be the first months of a year
        open_ = before.endswith("từ ") and " và " not in before and text.startswith((" trở lên", " trở xuống"), at + 1)
        if open_ or (not apart and passes(text, start, at, value)):
            return True
        counted = skeleton.mention(places[n - 1])
        worth = value.is_money and _WORTH.search(before)
        standard = value.is_bare_count and _STANDARD.match(text, at + 1) is not None
        reached = standard and _REACHING_STANDARD.fullmatch(before) is not None
        few = value.unit == "percent" and value.bound == "at-most" and _FEW.fullmatch(before)
        few = few or (value.unit == "percent" and limits and (_REACHING.search(before) or _MOVING.fullmatch(before)))
        shared = (
            few
            or reached
            or (limits and value.unit == "count" and _HAVING.fullmatch(before))
            or (limits and (worth or _WHOSE.search(before)))
            or (limits and value.is_money and _FLOWS.fullmatch(before))
            or (
                value.unit == "percent"
                and _is_finished(text, at, before)
                and _RATE_OF.search(text, start, places[n - 1]) is None
            )
        )
        ranked = counted is not None and counted.value.unit == "rank" and _RANKED_AMONG.fullmatch(before)
        threshold = _sets_a_threshold(text, start, places[n - 1])
        if ranked or (shared and counted is not None and _is_of_things(counted.value) and not threshold):
            return bool(ranked) or not describes(skeleton, places, n - 1, start, end)
    return limits and n + 1 < len(places) and _LABELLED.match(text, at + 1, end) is not None


def _sets_a_threshold(text: str, start: int, end: int) -> bool:
    """Whether a stretch ends with words that a limit stands behind: «độ tuổi từ», «mỗi», not «nhà trẻ»."""
    return text.endswith(_THRESHOLDS, start, end) and not text.endswith(_NURSERIES, start, end)


def _is_finished(text: str, at: int, before: str) -> bool:
    """Whether a share is how far things counted are done, none of a plan: «12 dự án hoàn thành 90% khối lượng»."""
    done = _FINISHED.search(before) is not None and " và tỷ " not in before
    return done and OF_PLAN.match(text, at + 1) is None


def _is_threshold(text: str, at: int, before: str, value: Quantity) -> bool:
    """Whether a figure says from how many things on something is meant: «thuê bao đứng tên từ 4 SIM trở lên».

    So many are wished for in «phấn đấu trồng từ 80 cây trở lên».
    """
    things = value.is_bare_count and _WISHED.search(before) is None
    return things and before.endswith("từ ") and _OPEN.match(text, at + 1) is not None


def _is_of_things(value: Quantity) -> bool:
    """Whether a figure counts things, no years of age."""
    return value.unit == "count" and value.measure != "tuổi"


def _is_time(value: Quantity) -> bool:
    """Whether a figure is a length of time: «nợ quá hạn trên 90 ngày là 3 tỷ đồng»."""
    return value.unit in ("month", "year") or value.measure == "ngày"


def _is_rest_of_time(before: Mention | None, value: Quantity) -> bool:
    """Whether a figure goes on with a length of time: «15 năm 4 tháng»."""
    if before is None:
        return False
    return (before.value.unit, value.unit) == ("year", "month") or (
        before.value.unit == "month" and value.measure == "ngày"
    )


def _is_base_of(text: str, at: int, before: str, value: Quantity) -> bool:
    """Whether a figure is how many others a rate is told by: «18 trên 1.000 trẻ đẻ sống»."""
    per = value.bound == "more-than" or before.endswith(("/", "trên "))
    return per and value.value in _ROUND and _OTHERS.match(text, at + 1) is not None


def _is_owned(text: str, at: int, before: str) -> bool:
    """Whether all of the capital says whose an enterprise is: «công ty 100% vốn nhà nước»."""
    if before.endswith(_OWNING):
        return text.startswith(" vốn ", at + 1)
    return _OWNED.match(text, at + 1) is not None and (before.endswith("(") or _OWNERS.search(before) is not None)


def _is_base(text: str, at: int, before: str, value: Quantity) -> bool:
    """Whether a figure is what a rate is told by: «35 giường bệnh trên 10.000 dân»; or a scale."""
    if value.out_of is not None and value.value == 1 and before.endswith("tỷ lệ "):
        return True
    averaged = before.endswith(_AVERAGED) and (_PEOPLE.match(text, at + 1) or _OTHERS.match(text, at + 1))
    if averaged and value.value in (_HUNDRED, *_ROUND):
        return True
    per = value.bound == "more-than" or before.endswith(("/", "/ ", "trên ", "trong ", "cho "))
    return per and value.value in _ROUND and _PEOPLE.match(text, at + 1) is not None
