"""Whether a figure is to be reached: what headings plan, what the figure itself asks for, what lies ahead."""

import re
from datetime import date, timedelta

from mickg.article import Article, Zone
from mickg.extract.branches import by_letter
from mickg.extract.observations.outline import Outline
from mickg.period import parse
from mickg.values import Unit

_CASUALTIES = re.compile(
    r" (?:người(?: dân)?|nạn nhân|trường hợp|ca)?(?: đã| bị)* ?"
    r"(?:chết|thiệt mạng|tử vong|mất tích|bị thương|mắc|nhiễm)(?!\w)"
)
_DEFINITE = re.compile(r" [^\W\d_]+(?: [^\W\d_]+){0,4}? (?:này|nói trên|nêu trên|trên đây|ấy|kia|như hiện tại)(?!\w)")
_LOOKS_INTO = by_letter(
    r"(?<!\w)(?:kiểm tra|rà soát|rà|giám sát|theo dõi)(?: (?:lại|kỹ|gấp|ngay|chặt|toàn bộ|hết|cả|an toàn))* \Z"
)
_GIVEN = by_letter(r"(?<!\w)(?:theo|dựa trên|đối với|liên quan (?:đến|tới))(?: (?:cả|các|toàn bộ))* \Z")
_HAVE = re.compile(r" (?:[^\W\d_]+ ){1,4}đã có(?!\w)")
_WILL = re.compile(r" (?:(?!và )[^\W\d_]+ ){1,5}(?:sẽ|dự kiến) (?!bị )[^\W\d_]")
_MUST = re.compile(r" (?:(?!và |quy định )[^\W\d_]+ ){1,4}(?:phải|cần) (?:được|đạt|xong|hoàn thành)(?!\w)")
_HEADING = by_letter(
    r"(?<!vượt )(?<!đạt )(?:mục tiêu(?! quốc gia)|chỉ tiêu)|dự toán|nhiệm vụ|phấn đấu|yêu cầu|đề nghị|quyết định"
    r"|(?<!\w)giao(?! ban| dịch| thông)|kế hoạch|tầm nhìn|phải làm|chỉ thị|theo chương trình"
)
_SECTION = by_letter(r"(?<!vượt )(?<!đạt )(?:mục tiêu(?! quốc gia)|chỉ tiêu)|phấn đấu|tầm nhìn|đích đến")
_DONE = by_letter(
    r"kết quả|tình hình|thực hiện|đạt được|đánh giá|so với|về đích|(?:cơ bản|đã) hoàn thành"
    r"|(?:chỉ tiêu|mục tiêu)[^:;.]{0,40}(?<!\w)(?:đều|đã|cơ bản|cũng|vẫn|đồng loạt|vượt)(?!\w)"
)
_GOALS = re.compile(r"(?:(?:một số|các|những|\d+) )*(?:chỉ tiêu|mục tiêu)(?! quốc gia)(?!\w)")
_LEAST = ("ít nhất", "tối thiểu", "không dưới", "không thấp hơn", "không ít hơn")
_MOST = ("không quá", "không vượt quá", "tối đa")
_LISTED = by_letter(
    r"(?<!\w)(?:(?:mục tiêu|chỉ tiêu)(?! quốc gia)|kế hoạch[^.;:()]{0,40} (?:đề ra|đặt ra|xác định))[^.;:()]{0,60}:"
)
_RECURRING = by_letter(r"(?<!\w)(?:hằng|hàng|mỗi) (?:năm|quý|tháng)(?!\w)(?! (?:trước|tới|sau))")
_FIRST_MONTHS = re.compile(r"[0-9]{4}-(?:Q1|H1|01/)")
_WEATHER = by_letter(
    r"(?<!\w)(?:mưa|nắng|nhiệt độ|rét|gió|bão|sóng|triều(?! khúc| đại)|mặn|lũ|mực nước|độ ẩm|tầm nhìn xa)(?!\w)"
)
_SHORT, _SOON, _FORESEEN = 120, timedelta(days=31), timedelta(days=15)


def is_there_already(after: str) -> bool:
    """Whether the words behind a figure speak of what is there, or of people harmed: «2 dự án này»."""
    return (_DEFINITE.match(after) or _CASUALTIES.match(after) or _HAVE.match(after)) is not None


def looks_into(before: str) -> bool:
    """Whether the words before a figure look into those that there are: «giao Sở rà soát 50 hồ», no «ít nhất 50»."""
    return _LOOKS_INTO.search(before) is not None


def are_given(before: str) -> bool:
    """Whether the words before a number of things go by those that there are: «chấm điểm theo 83 tiêu chí»."""
    return _GIVEN.search(before) is not None


def is_to_come(after: str, unit: Unit) -> bool:
    """Whether the words behind a figure say what will become of those it counts, or must of those it is a share of.

    «7 cầu còn lại sẽ xong», «90% hồ sơ phải được nộp qua mạng».
    """
    said = {"count": _WILL, "percent": _MUST}.get(unit)
    return said is not None and said.match(after) is not None


def aimed_by_heading(article: Article, outline: Outline, number: int) -> bool:
    """Whether the heading over a line stands over what is to be done or reached."""
    heads, listed = outline.heads(number), article.lines[number].zone is Zone.BULLET
    if len(heads) > 0:
        head = article.lines[heads[-1]]
        return _heads_aims(article.key[head.start : head.end], listed=listed)
    if not listed:
        return any(_is_of_goals(article.key[one.start : one.end]) for one in article.lines if one.zone is Zone.TITLE)
    above = min(outline.items_before(number), default=number) - 1
    if above < 0 or article.lines[above].end - article.lines[above].start > _SHORT:
        return False
    return _heads_aims(article.key[article.lines[above].start : article.lines[above].end], listed=True)


def _is_of_goals(title: str) -> bool:
    """Whether an article lists goals by its title: «Một số chỉ tiêu chủ yếu nhiệm kỳ 2020 - 2025»."""
    return _GOALS.match(title) is not None and _DONE.search(title) is None


def _heads_aims(heading: str, *, listed: bool) -> bool:
    if not listed:
        return _SECTION.search(heading) is not None and _DONE.search(heading) is None
    return _HEADING.search(heading) is not None and (_DONE.search(heading) is None or "yêu cầu" in heading)


def is_norm(qualified: str) -> bool:
    """Whether the words of a figure itself, in small letters, say how much is asked for: «ít nhất 80%»."""
    return qualified.startswith(_LEAST)


def is_ceiling(qualified: str) -> bool:
    """Whether they say how much is allowed, which alone is a rule in force and no goal: «tối đa 45 em»."""
    return qualified.startswith(_MOST)


def lists_goals(words: str) -> bool:
    """Whether the words before a figure lead to a list of goals: «thông qua Kế hoạch với các mục tiêu chính: »."""
    return _LISTED.search(words) is not None


def is_day(period: str | None) -> bool:
    """Whether a period is one day."""
    return period is not None and len(period) == len("2024-01-01") and period[7] == "-"


def is_recurring(words: str) -> bool:
    """Whether the words around a figure set it for every year or month alike."""
    return _RECURRING.search(words) is not None


def lies_ahead(period: str | None, today: date | None) -> bool:
    """Whether a period begins after the article's day."""
    return period is not None and today is not None and parse(period).first > today


def is_forecast(words: str, period: str | None, today: date | None) -> bool:
    """Whether a sentence foretells the weather of the next days, which nobody sets as a goal."""
    near = period is not None and today is not None and parse(period).last <= today + _FORESEEN
    return near and _WEATHER.search(words) is not None


def is_begun(period: str | None, today: date | None) -> bool:
    """Whether a period of years has only begun in the article's: «giai đoạn 2026 - 2030» in 2026."""
    if period is None or today is None or len(period) != len("2026/2030"):
        return False
    first, last = parse(period)
    return first.year == today.year < last.year - 1


def is_closing(period: str, today: date | None) -> bool:
    """Whether a period of years ends with the article's: «nhiệm kỳ 2020 - 2025» in 2025."""
    first, last = parse(period)
    return today is not None and first.year < today.year == last.year


def lies_within(period: str | None, today: date | None) -> bool:
    """Whether a period ends with the article's year at the latest, which estimates are made of."""
    return period is not None and today is not None and parse(period).last.year <= today.year


def are_first_months(period: str) -> bool:
    """Whether a period is the first months of a year."""
    return _FIRST_MONTHS.match(period) is not None


def is_far(period: str, today: date | None) -> bool:
    """Whether a period goes on for more than a month after the article's day.

    First months of a year are about over, and of two years the last, as of a school year, may have begun.
    """
    if today is None:
        return False
    first, last = parse(period)
    about_over = are_first_months(period) or first.year + 1 == last.year == today.year
    return last > today + _SOON and not (about_over and first < today)


def whole_year(period: str) -> str:
    """The year that a plan is for which part of a year is compared with; a longer period stays."""
    within = parse(period)
    return str(within.first.year) if within.first.year == within.last.year else period


def is_over(period: str | None, today: date | None, *, by_now: bool = False) -> bool:
    """Whether a period ended before the article's day, or with it."""
    if period is None or today is None:
        return False
    return parse(period).last < today or (by_now and parse(period).last == today)
