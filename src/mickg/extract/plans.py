"""Passages that name a policy: its name as a register writes it, its kind, the years that it reaches to."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from mickg.article import FURNITURE, Zone
from mickg.extract.branches import by_letter
from mickg.extract.horizons import ahead, horizon
from mickg.extract.phrases import before_sums, is_one, phrase_end
from mickg.extract.policy_heads import is_made, is_name, is_part
from mickg.extract.reading import Reading
from mickg.extract.rules import Rule, match_around, rules
from mickg.extract.skeleton import LETTERS
from mickg.extract.wording import ended, worded
from mickg.extract.zones import line_at

PolicyKind = Literal["strategy", "programme", "plan", "planning-scheme", "framework", "initiative"]

_KINDS: dict[str, PolicyKind] = {
    "chiến lược": "strategy", "quy hoạch": "planning-scheme", "chương trình": "programme", "kế hoạch": "plan",
    "đề án": "plan", "phương án": "plan", "lộ trình": "plan", "khung": "framework", "bộ": "framework",
    "kiến trúc": "framework",
}  # fmt: skip
_LEFT_OUT = FURNITURE | {Zone.DATELINE, Zone.BYLINE, Zone.SOURCE}
_HEADS = by_letter(
    "chiến lược|quy hoạch|chương trình|kế hoạch|đề án|phương án|lộ trình|(?<!khung )kiến trúc (?=chính)|khung "
    "|bộ (?=tiêu|chỉ|quy|nguyên|công)|sáng kiến|phong trào|chiến dịch|cuộc vận động|đợt |tháng (?=cao|hành)"
)
_EMPTY = re.compile(
    r"(?:triển|khai|thực|hiện|hành|động|công|tác|tổng|thể|của|và|hằng|hàng|năm|chi|tiết|cụ|trên|địa|bàn|chung)",
    re.IGNORECASE,
)
_DURING = re.compile(rf" (?:vào|trong) {LETTERS['PERIOD']}")
_MOST = 100
_NESTED = 3


@dataclass(frozen=True, slots=True)
class Plan:
    """A policy as one passage names it; `rest` is its name without the head, `number` that of «Đề án 06».

    `years` says that it is named by how long it lasts, `for_document` that it carries a document out.
    """

    name: str
    rest: str
    kind: PolicyKind
    start: int
    end: int
    rule: str
    horizon: tuple[int, ...] = ()
    number: str | None = None
    years: bool = False
    for_document: bool = False

    @property
    def head(self) -> int:
        """How long the head is with its blank; 0 for a name in quotation marks."""
        return len(self.name) - len(self.rest)


def plans(reading: Reading) -> list[Plan]:
    """Every passage that names a policy, in the order of the text; inside the name of one another may stand.

    «Đề án Quy hoạch …» names one alone.
    """
    found: list[Plan] = []
    for head in _HEADS.finditer(reading.skeleton.text):
        before = reading.skeleton.origin(head.start())
        nested = sum(plan.end > before for plan in found[-_NESTED:]) == _NESTED
        if not (nested or reading.skeleton.text[head.start() - 1 : head.start()].isalnum()):
            found += _at(reading, head.start())
    named = {(plan.start, plan.end) for plan in found}
    once = (plan for plan in found if plan.head == 0 or (plan.start + plan.head, plan.end) not in named)
    ordered = sorted(once, key=lambda plan: (plan.start, -plan.end))
    outer = {plan.end: plan.start for plan in reversed(ordered)}
    return [_without_year(plan) if outer[plan.end] < plan.start else plan for plan in ordered]


def _at(reading: Reading, at: int) -> list[Plan]:
    """What the first rule that fits reads where a head stands."""
    for rule in rules("policies"):
        match = match_around(rule, reading.skeleton, "head", at, rule.gives.get("before", 0))
        if match is not None and _is_named(reading, rule, match):
            named = [*_plans(reading, rule, match)]
            if len(named) > 0:
                return named
    return []


def plans_within(plans: Sequence[Plan], start: int, end: int) -> list[Plan]:
    """Those of the plans, in the order of the text, that lie in a stretch of the article, at most the last hundred."""
    first, last = (bisect_left(plans, at, key=lambda plan: plan.start) for at in (start, end))
    return [plan for plan in plans[max(first, last - _MOST) : last] if plan.end <= end]


def _is_named(reading: Reading, rule: Rule, match: re.Match[str]) -> bool:
    """Whether a head can begin the name of one policy where it stands."""
    article, skeleton = reading.article, reading.skeleton
    start = skeleton.origin(match.start("head"))
    zone = line_at(article, start).zone
    if zone in _LEFT_OUT or is_part(reading, match.start("head")) or not _is_one(reading, match):
        return False
    if rule.gives.get("numbered"):
        number = article.text[skeleton.origin(match.start("number")) : ended(skeleton, match.end("number"))]
        short = re.fullmatch(r"\d{2,3}", number.strip()) is not None
        return short and article.text[start].isupper() and zone is not Zone.TITLE
    if rule.gives.get("years"):
        return True
    capital = is_name(reading, start)
    return capital or not (rule.gives.get("capital") or zone is Zone.TITLE)


def _is_one(reading: Reading, match: re.Match[str]) -> bool:
    """Whether a head names one policy; a scheme that is drawn up is named by its place: «lập Quy hoạch tỉnh Hà Nam»."""
    skeleton, (start, end) = reading.skeleton, match.span("head")
    drawn = skeleton.text.endswith("lập ", 0, start) and skeleton.text.startswith(f" {LETTERS['PLACE']}", end)
    return is_one(skeleton, start) or drawn


def _plans(reading: Reading, rule: Rule, match: re.Match[str]) -> Iterator[Plan]:
    skeleton, start = reading.skeleton, match.start("head")
    groups = match.groupdict()
    capital = reading.article.text[skeleton.origin(start)].isupper()
    if groups.get("name") is not None:
        yield from _quoted(reading, rule, match)
        return
    begin = match.end("head")
    end = match.end() if "ends" in rule.gives else phrase_end(skeleton, begin, _limit(reading, start), firm=capital)
    end = before_sums(skeleton, begin, end)
    rest = worded(reading.article, skeleton, begin, end)
    if sum(_EMPTY.fullmatch(word) is None for word in rest.split()) < rule.gives.get("words", 1):
        return
    if rule.gives.get("named") and not rest[:1].isupper():
        return
    if rule.gives.get("made") and not capital and not is_made(reading, start, end):
        return
    name = worded(reading.article, skeleton, start, end)
    during = _DURING.match(skeleton.text, end)
    until = during.end() if during is not None and "words" in rule.gives else end
    yield Plan(
        name=name[:1].upper() + name[1:],
        rest=rest,
        kind=_kind(match["head"]),
        start=skeleton.origin(start),
        end=ended(skeleton, until),
        rule=rule.id,
        horizon=ahead(reading, match) if "years" in rule.gives else horizon(reading, begin, until),
        number=match["number"] if rule.gives.get("numbered") else None,
        years="years" in rule.gives,
        for_document="for" in rule.gives,
    )


def _limit(reading: Reading, start: int) -> int:
    """Where a name ends at the latest: with its line, or with the quotation that begins right before it."""
    text = reading.skeleton.text
    limit = reading.skeleton.place(line_at(reading.article, reading.skeleton.origin(start)).end)
    closed = text.find('"', start, limit) if text.startswith('"', start - 1) else -1
    return closed if closed >= 0 else limit


def _quoted(reading: Reading, rule: Rule, match: re.Match[str]) -> Iterator[Plan]:
    """A policy named in quotation marks, and one more that «và» joins to it under the same head."""
    skeleton = reading.skeleton
    spans = [("name", "")] + ([("second", f"{match['head'].capitalize()} ")] if match["second"] is not None else [])
    for group, head in spans:
        rest = worded(reading.article, skeleton, *match.span(group))
        start, end = skeleton.origin(match.start("head")), ended(skeleton, match.end(group))
        years = horizon(reading, *match.span(group))
        yield Plan(f"{head}{rest}", rest, _kind(match["head"]), start, end, rule.id, years)


def _kind(head: str) -> PolicyKind:
    return _KINDS.get(head.strip()) or _KINDS.get(head.split(maxsplit=1)[0], "initiative")


def _without_year(plan: Plan) -> Plan:
    """A policy inside the name of another leaves the last year to it: «Kế hoạch … Chiến lược X năm 2022»."""
    last = re.search(r" năm (?:19|20)\d{2}\Z", plan.name)
    before = plan.name[: last.start()] if last is not None else ""
    if last is None or re.search(r"(?:đến|tầm nhìn|định hướng|từ|giai đoạn)\Z", before) is not None:
        return plan
    cut = len(last[0])
    return replace(plan, name=before, rest=plan.rest[:-cut], end=plan.end - cut, horizon=())
