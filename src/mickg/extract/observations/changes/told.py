"""Figures that say how a level moved, or how far it stands from what it is compared with."""

import re

from mickg.extract.observations.account import LEVELS, Account, Item
from mickg.extract.observations.adding import add
from mickg.extract.observations.changes.distances import compared, set_against
from mickg.extract.observations.changes.growths import is_a_year, release, release_one
from mickg.extract.observations.changes.joining import JOINTS, join
from mickg.extract.observations.changes.leading import leads_to
from mickg.extract.observations.changes.named import named_again, pointed_at_by
from mickg.extract.observations.changes.rises import tell_how_far
from mickg.extract.observations.changes.said import said
from mickg.extract.observations.changes.spreading import all_told, holder, spread, spread_over
from mickg.extract.observations.changes.things import alike
from mickg.extract.observations.comparisons import against, compared_thing, plan_passed
from mickg.extract.observations.dating.bases import base
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.aspects import aspects
from mickg.extract.observations.naming.names import is_measured, rest_of
from mickg.extract.skeleton import LETTERS

_PARTED = re.compile(r"[\s,]*(?:trong đó|riêng|còn)(?!\w)")
_PART = re.compile(r"tỷ trọng (?P<part>.+?)(?= trong| trên|/|$)")
_OF_THEN = re.compile(rf"\((?:riêng |còn )?{LETTERS['PERIOD']}(?: [^\W\d_]+){{0,2}} ")
_HOW_MUCH = re.compile(
    r"(?:(?:gần như|hầu như|cơ bản|khá|tương đối|vẫn|tiếp tục|chỉ|lại|rất) )*"
    r"(?:(?:đi )?ngang|ổn định|không (?:đổi|thay đổi|biến động)|giữ|nhích|cao|thấp|nhiều|ít|tăng|giảm|xấp xỉ)(?!\w)"
    r"(?! (?:cấp|ốc|điểm|học|tốc|su))"
)
_EACH = (["chiếc"], ["căn"], ["con"], ["đơn", "vị"])
_LAST_MARK = re.compile(r".*(?:,| [-–](?= ))", re.S)
_FEW = 4


def change(account: Account, figure: Figure) -> None:
    """Tell a change: of a level told before, of one still to be told, or against a thing as a figure of its own."""
    if _is_told_again(account, figure) or _is_of_all(account, figure) or _is_of_then(account, figure):
        return
    bare = figure.joined or JOINTS.fullmatch(account.text, _resumed(account, figure), figure.run) is not None
    bare = (bare or _goes_back(account, figure)) and not is_a_year(account, figure)
    level = said(account, figure) if bare and len(aspects(account.text, figure)) == 0 else None
    bare = bare and (level is not None or _is_of_one_told(account, figure))
    if bare and figure.quantity.unit == "percentage-point":
        release(account)  # «GDP tăng 7%, cao hơn 2 điểm phần trăm so với năm 2023»
    of = level or (holder(account, figure) if bare else None)
    of = of if of is None or of is level or not _is_of_its_own(account, figure, of) else None
    of = (pointed_at_by(account, of) or of) if of is not None else None
    part = _growing_part(account, figure, of) if of is not None else ""
    if of is not None and part != "":
        release(account)
        add(account, figure, f"tăng trưởng {part}", of.topic)
        return
    if of is not None or len(aspects(account.text, figure)) == 0:
        release(account)
    thing = compared(account, figure, of)
    if thing != "":
        set_against(account, figure, thing, bare=bare)
    elif of is not None:
        spread(account, figure, of)
    elif leads_to(account, figure) is not None:
        account.held.append(figure)
    elif (again := named_again(account, figure) or _moved_before(account, bare=bare)) is not None:
        join(account, figure, again)
    else:
        account.held.append(figure)


def _is_of_all(account: Account, figure: Figure) -> bool:
    """Tell a change of several levels by their number: «cả hai cùng tăng 8%»; False where it is none."""
    levels = all_told(account, figure)
    if len(levels) > 0:
        release(account)
        spread_over(account, figure, levels)
    return len(levels) > 0


def _moved_before(account: Account, *, bare: bool) -> Item | None:
    """The level of the sentence before that the change right before is of: «Tăng 5% so với tháng trước và 9% so …»."""
    alone = bare and len(account.items) == len(account.held) == 0
    return next((one for one in account.earlier if one is account.moved), None) if alone else None


def _is_of_one_told(account: Account, figure: Figure) -> bool:
    """Whether no phrase before brackets says what else grew: «gạo (tăng 23%)», not «4 vụ kiện, cáo (giảm 9 vụ)».

    One that only says how much names nothing: «gần như đi ngang (tăng 0,1%)»; a level in the same brackets is what
    moved: «gạo (2 tỷ USD, tăng 23%)».
    """
    beside = account.last.figure if account.last is not None else figure
    other = beside.quantity.unit != figure.quantity.unit and figure.quantity.high is None
    if other and beside.opened == figure.opened >= 0 and JOINTS.fullmatch(account.text, beside.at + 1, figure.run):
        return True
    outer = account.tools.preceding.outer(figure)
    return outer == "" or _HOW_MUCH.match(outer) is not None or alike(account, figure, account.items) is not None


def _resumed(account: Account, figure: Figure) -> int:
    """Where the words right before a change begin: behind the last comma of what was counted before it.

    No subject has a comma or a dash behind it: «12 cuộc đối thoại giữa cấp ủy, chính quyền với Nhân dân, tăng 17%».
    """
    words = account.text[figure.left : figure.run]
    rated = figure.quantity.unit in ("percent", "percentage-point", "factor")
    if len(account.items) == 0 or figure.opened >= 0 or not rated or ";" in words or _PARTED.match(words) is not None:
        return figure.left
    last = _LAST_MARK.match(words)
    return figure.left + (last.end() if last is not None else 0)


def _is_of_its_own(account: Account, figure: Figure, of: Item) -> bool:
    """Whether a growth is of a measure behind it, none of the level before: «…, giảm 30% thời gian chờ khám»."""
    what = account.tools.following.object(figure)
    apart = what != "" and of.figure.quantity.unit == "count" and account.text[figure.left - 1] == ";"
    sided = len(aspects(account.text, figure)) > 0
    if figure.quantity.unit not in ("percent", "percentage-point") or sided or not (apart or is_measured(what)):
        return False
    if plan_passed(account.skeleton, figure) is not None:
        return False
    told, rest = of.topic.lower().split(), (rest_of(what) or what).lower().split()
    return len(against(account.skeleton, figure)) == 0 and set(told).isdisjoint(rest)


def _is_of_then(account: Account, figure: Figure) -> bool:
    """Tell how something grew at another time, as brackets say: «tăng 15% (cùng kỳ giảm 7%)»; False where they do not.

    It is of the growth right before, if none of a level to come.
    """
    if figure.opened < 0 or figure.own is None or len(account.items) + len(account.held) == 0:
        return False
    if _OF_THEN.fullmatch(account.text, figure.opened, figure.run) is None:
        return False
    later = (one for one in account.figures if one.at > figure.at and one.role in LEVELS)
    if all(one.quantity.unit == "percent" for one in later):
        release(account)
    release_one(account, figure)
    return True


def _goes_back(account: Account, figure: Figure) -> bool:
    """Whether a change behind a comma is in steps or things of the level before: «12 tỉnh, thành, tiến 3 bậc»."""
    last, before = account.last, account.text[figure.left : figure.run].rstrip()
    if last is None or not before.endswith(","):
        return False
    if _counts_them_again(account, figure):
        return True
    if len(before.split()) > _FEW:
        return False
    if figure.quantity.unit != last.figure.quantity.unit or last.figure.quantity.unit not in ("rank", "count"):
        return False
    of, own = (account.tools.following.object(one).split()[:1] for one in (last.figure, figure))
    return figure.quantity.unit == "rank" or (of == own != []) or own in _EACH


def _counts_them_again(account: Account, figure: Figure) -> bool:
    """Whether a change against a time is of things counted before: «190 xã đạt chuẩn …, tăng 31 xã so với năm 2015»."""
    if figure.quantity.unit != "count" or len(against(account.skeleton, figure)) == 0:
        return False
    counted = (one.figure for one in account.items if one.figure.quantity.unit == "count")
    own, *told = ([*_first_word(account, one)] for one in (figure, *counted))
    return own != [] and own in told


def _first_word(account: Account, figure: Figure) -> list[str]:
    """The first word of what a figure counts."""
    return [word.strip(",") for word in account.tools.following.object(figure).split()[:1]]


def moves_too(account: Account, figure: Figure, before: Figure) -> bool:
    """Whether a count is a change like the one before it: «tăng 5 ca so với tháng trước và 9 ca so với cùng kỳ»."""
    of, too = (_first_word(account, one) for one in (before, figure))
    joined = before.role == "change" and of == too and JOINTS.fullmatch(account.text, figure.left, figure.run)
    return bool(joined) and min(len(against(account.skeleton, one)) for one in (before, figure)) > 0


def _is_told_again(account: Account, figure: Figure) -> bool:
    """Whether a change only says how far two levels told are apart: «từ vị trí 50 lên 25, tăng 25 bậc»."""
    last = account.last
    if last is None or len(last.changes) == 0 or last.changes[-1][0].value is not None:
        return False
    when, whens = last.changes[-1][1], against(account.skeleton, figure)
    apart = when is not None and len(whens) > 0 and base(last.period, when) != base(last.period, whens[0])
    thing = compared_thing(account.skeleton, figure) if len(whens) == 0 else None
    other = thing is not None and not _is_how_far(figure, last)
    if apart or other or JOINTS.fullmatch(account.text, figure.left, figure.run) is None:
        return False
    tell_how_far(account, figure, last)
    return True


def _is_how_far(figure: Figure, last: Item) -> bool:
    """Whether a change is just what parts a level from the earlier one told with it."""
    then, now = last.changes[-1][0].baseline, last.figure.quantity
    return then is not None and figure.quantity.is_like(now) and figure.shift == now.value - then


def _growing_part(account: Account, figure: Figure, of: Item) -> str:
    """What grows where a share is told before: «tỷ trọng kinh tế số trong GDP 18,3%, tăng trưởng 20%»; else empty."""
    grown = account.text.startswith("tăng trưởng", figure.run) and figure.quantity.unit == "percent"
    part = _PART.match(of.topic) if grown and of.figure.quantity.unit == "percent" else None
    return part["part"] if part is not None else ""
