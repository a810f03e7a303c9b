"""The policies that papers approve by the clauses around them: «được phê duyệt tại», «phê duyệt … tại», in brackets."""

import re
from collections.abc import Sequence

from mickg.extract.branches import by_letter
from mickg.extract.documents.paper import Paper
from mickg.extract.documents.titles import DOCUMENT
from mickg.extract.plans import Plan, plans_within
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS
from mickg.extract.wording import ended, worded
from mickg.extract.zones import sentence_at

_APPROVED_BY = by_letter(
    rf"(?<!\w)(?:(?:được|mà|do)(?!\w)[^.;:\n{DOCUMENT}]{{0,50}}?(?:phê duyệt|thông qua|ban hành)"
    r"(?: kèm theo| chủ trương(?: đầu tư)?)? (?:tại|bằng|theo|kèm theo)|(?:ban hành|phê duyệt)(?: kèm)? theo) \Z"
)
_WINDOW = 500
_NEAR = 30
_PASSIVE = 100
_POINTING = re.compile(
    r"(?<!\w)(?P<head>chiến lược|quy hoạch|chương trình|kế hoạch|đề án)(?: này| trên| nói trên)?(?: đã| vừa| cũng)? \Z"
)
_BRACKET = re.compile(r"\"? ?\((?:theo |tại |ban hành (?:kèm )?theo |phê duyệt tại )?\Z")
_APPROVING = by_letter(
    r"(?<!\w)(?<!được )(?:phê duyệt|ban hành) (?P<subject>[^.;:\n]{4,160}) (?:tại|bằng|theo|kèm theo) \Z"
)
_ACTIVE = 180
_IN = by_letter(r"(?<!\w)(?:tại|theo|bằng|trong) \Z")
_IT_APPROVES = re.compile(
    rf",? [{LETTERS['TITLE']}{LETTERS['BODY']} ]{{1,5}}(?: (?:đã|chính thức|cũng))* (?:phê duyệt|ban hành) (?=\S)"
)
_SUBJECT = re.compile(
    r"(?:\A|[ ,;])(?P<subject>(?:phương án|danh mục|kịch bản|lộ trình|bộ tiêu chí|tiêu chí|quy chế|điều lệ|quy chuẩn"
    r"|định mức|khung|bảng giá|đề cương|chỉ tiêu|mục tiêu|chủ trương|dự toán|kế hoạch|đề án|dự án|quy hoạch"
    r"|chương trình|chiến lược|cơ chế|chính sách|nhiệm vụ)(?: [^ ,;]+){2,18}?|dự án [^;:.\n]{5,120}?)"
    rf"(?: (?:(?:khoảng|hơn|gần|trên) )?{LETTERS['QUANTITY']}[^,;\n]{{0,9}})?(?: đã|,)? *\Z"
)


def approved(reading: Reading, papers: Sequence[Paper], plans: Sequence[Plan]) -> None:
    """Add to papers what the words before them say that they approve."""
    _from_approval(reading, papers, plans)
    _from_approving(reading, papers, plans)
    _from_brackets(reading, papers, plans)
    _from_opening(reading, papers, plans)


def _from_approval(reading: Reading, papers: Sequence[Paper], plans: Sequence[Plan]) -> None:
    """«Đề án … được phê duyệt tại Quyết định số 06»: the document approves the policy before the verb."""
    skeleton = reading.skeleton
    for paper in papers:
        match = _APPROVED_BY.search(skeleton.text, max(0, paper.at - _PASSIVE), paper.at)
        if match is None or any(kind == "approves" for kind, _ in paper.relations):
            continue
        verb = skeleton.origin(match.start())
        start = max(sentence_at(reading.article, verb).start, verb - _WINDOW)
        named = plans_within(plans, start, verb) or _pointed_at(reading, plans, match.start())
        if len(named) > 0:
            longest = max(named, key=lambda plan: plan.end - plan.start)
            paper.relations.append(("approves", longest.name))
            paper.title = paper.title or f"phê duyệt {longest.name}"
            continue
        first = skeleton.place(start)
        subject = _SUBJECT.search(skeleton.text[first : match.start()])
        if subject is not None and paper.type in ("decision", "resolution"):
            words = worded(reading.article, skeleton, first + subject.start("subject"), first + subject.end("subject"))
            paper.relations.append(("approves", words))


def _pointed_at(reading: Reading, plans: Sequence[Plan], verb: int) -> list[Plan]:
    """The policy told of last that a sentence only calls «Đề án» or «Chiến lược này»."""
    found = _POINTING.search(reading.skeleton.text, max(0, verb - _NEAR), verb)
    if found is None:
        return []
    known = plans_within(plans, 0, reading.skeleton.origin(found.start()))
    return [plan for plan in known if plan.name.casefold().startswith(found["head"])][-1:]


def _from_approving(reading: Reading, papers: Sequence[Paper], plans: Sequence[Plan]) -> None:
    """«UBND tỉnh phê duyệt Chương trình … tại Quyết định số 22»: the document approves the policy behind the verb."""
    skeleton = reading.skeleton
    for paper in papers:
        found = _APPROVING.search(skeleton.text, max(0, paper.at - _ACTIVE), paper.at)
        if found is None or len(paper.relations) > 0:
            continue
        start, end = skeleton.origin(found.start("subject")), ended(skeleton, found.end("subject"))
        named = [plan.name for plan in plans_within(plans, start, end + 1) if plan.start == start]
        paper.relations += [("approves", name) for name in named[:1]]


def _from_brackets(reading: Reading, papers: Sequence[Paper], plans: Sequence[Plan]) -> None:
    """«Chiến lược … (Quyết định số 411)»: the document in brackets approves the policy before it."""
    ends = {plan.end: plan for plan in reversed(plans)}
    for paper in papers:
        if paper.type not in ("decision", "resolution") or len(paper.relations) > 0:
            continue
        opened = _BRACKET.search(reading.skeleton.text, max(0, paper.at - 24), paper.at)
        plan = ends.get(ended(reading.skeleton, opened.start())) if opened is not None else None
        if plan is not None:
            paper.relations.append(("approves", plan.name))


def _from_opening(reading: Reading, papers: Sequence[Paper], plans: Sequence[Plan]) -> None:
    """«Tại Quyết định số 749, Thủ tướng phê duyệt Chương trình …»: the document approves the policy behind the verb."""
    skeleton = reading.skeleton
    begun = {plan.start: plan for plan in reversed(plans)}
    for paper in papers:
        verb = _IT_APPROVES.match(skeleton.text, paper.until) if len(paper.relations) == 0 else None
        if verb is not None and _IN.search(skeleton.text, max(0, paper.at - 6), paper.at) is not None:
            plan = begun.get(skeleton.origin(verb.end()))
            paper.relations += [("approves", plan.name)] if plan is not None else []
