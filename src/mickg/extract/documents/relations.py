"""What papers do to one another by the clauses around them: replaced, amended by, approved in, issued to carry out."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence

from mickg.extract.branches import by_letter
from mickg.extract.documents.paper import Paper, RelationKind
from mickg.extract.documents.titles import DOCUMENT, LIST, by_title, listed
from mickg.extract.plans import Plan, plans_within
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS
from mickg.extract.wording import ended, worded
from mickg.extract.zones import sentence_at

_BY = rf"{LETTERS['TITLE']}(?: {LETTERS['BODY']})?|{LETTERS['BODY']}"
_REPLACES = re.compile(rf"thay(?<!\wthay)(?: thế)?(?: cho)?(?: các)?:? (?P<targets>{LIST})")
_AMENDED_BY = re.compile(
    rf"(?P<targets>{DOCUMENT})(?:,? của (?:{_BY}))?(?: (?:về|quy định) [^.;:\n{DOCUMENT}]{{1,90}}?)?,? ?\(?"
    r"(?:(?:đã|từng|vừa|mới) )*(?:được )?sửa đổi(?:,? bổ sung)?"
    rf"(?: một số (?:điều|nội dung))? (?:bằng|bởi|tại|theo)(?: các)? (?P<by>{LIST})"
)
_APPROVED_BY = by_letter(
    rf"(?<!\w)(?:(?:được|mà|do)(?!\w)[^.;:\n{DOCUMENT}]{{0,50}}?(?:phê duyệt|thông qua|ban hành)"
    r"(?: kèm theo| chủ trương(?: đầu tư)?)? (?:tại|bằng|theo|kèm theo)|(?:ban hành|phê duyệt)(?: kèm)? theo) \Z"
)
_GIVES_EFFECT = re.compile(
    rf"ban hành (?:để|nhằm) (?:cụ thể hóa|triển khai|thực hiện|thi hành|quy định chi tiết|hướng dẫn)(?: thi hành)?"
    rf"(?: các)? (?P<targets>{LIST})"
)
_PURPOSE = re.compile(
    r",? (?:nhằm|để) (?:cụ thể hóa|triển khai|thực hiện|thi hành)(?: thực hiện| thi hành)?(?: các)?"
    rf" (?P<targets>{LIST})"
)
_CARRIES_OUT = re.compile(
    rf"văn bản (?:triển khai|hướng dẫn|cụ thể hóa|quy định chi tiết|thực hiện)(?: thi hành| thực hiện)?"
    rf"(?: các)? (?P<targets>{LIST})"
)
_REPLACED_BY = re.compile(
    rf"(?P<targets>{DOCUMENT}),? ?\(?(?:(?:đã|sẽ|nay) )*(?:được )?"
    rf"(?:thay thế (?:bằng|bởi)|hết hiệu lực (?:kể từ ngày|từ ngày|khi)) (?P<by>{DOCUMENT})"
)
_AMENDING = re.compile(
    r"Luật sửa đổi(?:,? (?:và )?bổ sung)?[^.;:]{0,40}?(?:của )?(?P<law>(?:Bộ luật|Luật) \w.*)", re.IGNORECASE
)
_TOLD: tuple[tuple[re.Pattern[str], RelationKind], ...] = (
    (_REPLACES, "replaces"),
    (_GIVES_EFFECT, "implements"),
    (_CARRIES_OUT, "implements"),
)
_OPENING = re.compile(
    rf"(?:\A|[.;\n] ?)(?:triển khai|thực hiện|thi hành|cụ thể hóa)(?: thực hiện| thi hành)?(?: các)?"
    rf" (?P<targets>{LIST})[^.;\n{DOCUMENT}]{{0,250}}? (?:ban hành|ký|phê duyệt) (?P<by>{DOCUMENT})"
)
_GUIDES = re.compile(
    rf"(?P<by>{DOCUMENT}),? (?:quy định chi tiết|hướng dẫn|cụ thể hóa)(?: và hướng dẫn)?(?: thi hành| thực hiện)?"
    rf"(?: một số điều(?: của)?)?(?: các)? (?P<targets>{LIST})"
)
_DONE_BY: tuple[tuple[re.Pattern[str], RelationKind], ...] = (
    (_AMENDED_BY, "amends"),
    (_REPLACED_BY, "replaces"),
    (_OPENING, "implements"),
    (_GUIDES, "implements"),
)
_WINDOW = 500
_NEAR = 30
_PASSIVE = 100
_BRACKET = re.compile(r"\"? ?\((?:theo |tại |ban hành (?:kèm )?theo |phê duyệt tại )?\Z")
_APPROVING = by_letter(r"(?<!\w)(?<!được )phê duyệt (?P<subject>[^.;:\n]{4,160}) (?:tại|bằng|theo) \Z")
_ACTIVE = 180
_SUBJECT = re.compile(
    r"(?:\A|[ ,;])(?P<subject>(?:phương án|danh mục|kịch bản|lộ trình|bộ tiêu chí|tiêu chí|quy chế|điều lệ|quy chuẩn"
    r"|định mức|khung|bảng giá|đề cương|chỉ tiêu|mục tiêu|chủ trương|dự toán|kế hoạch|đề án|dự án|quy hoạch"
    r"|chương trình|chiến lược|cơ chế|chính sách|nhiệm vụ)(?: [^ ,;]+){2,18}?|dự án [^;:.\n]{5,120}?)"
    rf"(?: (?:(?:khoảng|hơn|gần|trên) )?{LETTERS['QUANTITY']}[^,;\n]{{0,9}})?(?: đã|,)? *\Z"
)


def relate(reading: Reading, papers: Sequence[Paper], plans: Sequence[Plan]) -> None:
    """Add to papers, in the order of the text, what their titles and their sentences say that they do."""
    at = {paper.at: paper for paper in papers}
    for number, paper in enumerate(papers):
        if paper.titled < paper.until:
            by_title(reading, paper, papers[max(0, number - _NEAR) : number], at, plans)
    _from_subject(reading, papers, at)
    _from_purpose(reading, papers, at)
    _from_target(reading, at)
    _from_approval(reading, papers, plans)
    _from_approving(reading, papers, plans)
    _from_brackets(reading, papers, plans)
    _from_names(papers)


def _from_subject(reading: Reading, papers: Sequence[Paper], at: Mapping[int, Paper]) -> None:
    """«…, thay thế Nghị định số 46», «được ban hành để cụ thể hóa Luật»: a paper told of before does it."""
    passed = {id(target) for paper in papers for kind, target in paper.relations if kind == "replaces"}
    for pattern, kind in _TOLD:
        for match in pattern.finditer(reading.skeleton.text):
            targets = [*listed(at, *match.span("targets"))]
            if kind == "replaces":
                targets = [one for one in targets if one.type == targets[0].type]
            number = bisect_left(papers, match.start(), key=lambda paper: paper.at)
            before = [paper for paper in papers[max(0, number - _NEAR) : number] if id(paper) not in passed]
            teller = _teller(before, targets[0].type if kind == "replaces" and len(targets) > 0 else None)
            told = {id(target) for name, target in teller.relations if name == kind} if teller is not None else set()
            for target in targets if teller is not None else ():
                if id(target) not in told:
                    teller.relations.append((kind, target))  # type: ignore[union-attr] # seen above not to be None
                    passed |= {id(target)} if kind == "replaces" else set()


def _from_purpose(reading: Reading, papers: Sequence[Paper], at: Mapping[int, Paper]) -> None:
    """«Ký công văn về …, nhằm thực hiện Chỉ thị số 16»: the paper right before is there to carry out the other."""
    for paper in papers:
        found = _PURPOSE.match(reading.skeleton.text, paper.until)
        if found is not None and paper.sure == 2 and len(paper.relations) == 0:
            paper.relations += [("implements", target) for target in listed(at, *found.span("targets"))]


def _teller(before: Sequence[Paper], type_: str | None) -> Paper | None:
    """The paper told of last that no title of another holds, of the type of what it replaces where there is one."""
    own = [paper for paper in before if not any(one.titled < paper.at < one.until for one in before)]
    same = [paper for paper in own if paper.type == type_]
    return next(reversed(same or own), None)


def _from_target(reading: Reading, at: Mapping[int, Paper]) -> None:
    """«Nghị định 185, đã được sửa đổi bằng Nghị định 124»: what is told of first is what the second does it to."""
    for pattern, kind in _DONE_BY:
        for match in pattern.finditer(reading.skeleton.text):
            targets = [*listed(at, *match.span("targets"))]
            for paper in listed(at, *match.span("by")):
                known = {id(target) for told, target in paper.relations if told == kind}
                paper.relations += [(kind, target) for target in targets if id(target) not in known]


def _from_names(papers: Sequence[Paper]) -> None:
    """«Luật sửa đổi, bổ sung một số điều của Luật Công đoàn» amends the law in its name."""
    for paper in papers:
        found = _AMENDING.match(paper.title or "") if paper.type == "law" else None
        if found is not None:
            paper.relations.append(("amends", found["law"]))


def _from_approval(reading: Reading, papers: Sequence[Paper], plans: Sequence[Plan]) -> None:
    """«Đề án … được phê duyệt tại Quyết định số 06»: the document approves the policy before the verb."""
    skeleton = reading.skeleton
    for paper in papers:
        match = _APPROVED_BY.search(skeleton.text, max(0, paper.at - _PASSIVE), paper.at)
        if match is None or any(kind == "approves" for kind, _ in paper.relations):
            continue
        verb = skeleton.origin(match.start())
        start = max(sentence_at(reading.article, verb).start, verb - _WINDOW)
        named = plans_within(plans, start, verb)
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
