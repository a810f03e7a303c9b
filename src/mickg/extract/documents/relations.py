"""What papers do to one another by the clauses around them: replaced, amended by, approved in, issued to carry out."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from mickg.extract.branches import by_letter
from mickg.extract.documents.approvals import approved
from mickg.extract.documents.paper import Paper, RelationKind
from mickg.extract.documents.titles import CARRYING, DOCUMENT, LIST, PART, WORDS_OF, by_title, listed
from mickg.extract.plans import Plan
from mickg.extract.reading import Reading
from mickg.extract.series import types
from mickg.extract.skeleton import LETTERS

_BY = rf"{LETTERS['TITLE']}(?: {LETTERS['BODY']})?|{LETTERS['BODY']}"
_REPLACES = re.compile(rf"thay(?<!\wthay)(?: thế)?(?: cho)?(?: các)?:? (?P<targets>{LIST})")
_AMENDED_BY = re.compile(
    rf"(?P<targets>{DOCUMENT})(?:,? của (?:{_BY}))?(?: (?:về|quy định) [^.;:\n{DOCUMENT}]{{1,90}}?)?,? ?\(?"
    r"(?:(?:đã|từng|vừa|mới) )*(?:được )?sửa đổi(?:,? bổ sung)?"
    rf"(?: một số (?:điều|nội dung))? (?:bằng|bởi|tại|theo)(?: các)? (?P<by>{LIST})"
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
    rf"(?:là (?:[^\W\d_]+ ){{0,4}}|, )văn bản (?:triển khai|hướng dẫn|cụ thể hóa|quy định chi tiết|thực hiện)"
    rf"(?: thi hành| thực hiện)?(?: các)? (?P<targets>{LIST})"
)
_LETTER_CARRIES = by_letter(
    r"(?<![\w,)\"] )(?P<teller>công văn|công điện|văn bản|kế hoạch|thông báo|hướng dẫn)(?: này| trên| nói trên)?"
    rf"(?: được ban hành)?(?: (?:để|nhằm))? {CARRYING}(?:[^.;:\n{DOCUMENT}]{{0,80}}: )?{WORDS_OF}(?P<targets>{LIST})"
)
_GUIDING = re.compile(
    r"(?P<teller>nghị định|thông tư|nghị quyết)(?: này| trên| mới)? (?:sẽ|đã|cũng) (?:quy định chi tiết|hướng dẫn)"
    rf"(?:(?:,| và) hướng dẫn)?(?: thi hành| thực hiện)?{PART}(?: và biện pháp thi hành)? (?P<targets>{LIST})"
)
_AMENDED = r"sửa đổi(?:,? (?:và )?bổ sung)?"
_AMENDING_THIS = re.compile(
    r"(?P<teller>nghị định|thông tư|nghị quyết|quyết định|luật) (?:này|trên|nói trên) (?:(?:đã|sẽ|cũng) )?"
    rf"{_AMENDED}{PART} (?P<targets>{LIST})"
)
_AMENDS = re.compile(
    rf"(?P<by>{DOCUMENT})(?: có hiệu lực[^.;\n{DOCUMENT}]{{0,40}}?,(?: và)?| (?:đã|sẽ|cũng|vừa))"
    rf" {_AMENDED}{PART} (?P<targets>{LIST})"
)
_AMENDED_PASSIVELY = re.compile(rf"(?P<targets>{DOCUMENT}),? (?:(?:đã|từng|vừa|mới) )*được (?P<by>{DOCUMENT}) sửa đổi")
_DETAILED_IN = re.compile(
    rf"(?P<targets>{DOCUMENT}),? (?:(?:đã|sẽ) )?được (?:quy định chi tiết|hướng dẫn|cụ thể hóa)(?: thi hành)?"
    rf" (?:tại|bằng|bởi|trong) (?P<by>{LIST})"
)
_REPLACED_BY = re.compile(
    rf"(?P<targets>{DOCUMENT}),? ?\(?(?:(?:đã|sẽ|nay) )*(?:được )?"
    rf"(?:thay thế (?:bằng|bởi)|hết hiệu lực (?:kể từ ngày|từ ngày|khi)) (?P<by>{DOCUMENT})"
)
_TOLD: tuple[tuple[str, re.Pattern[str], RelationKind], ...] = (
    ("thay", _REPLACES, "replaces"),
    ("ban hành ", _GIVES_EFFECT, "implements"),
    ("văn bản ", _CARRIES_OUT, "implements"),
    ("", _GUIDING, "implements"),
    ("", _LETTER_CARRIES, "implements"),
    ("sửa đổi", _AMENDING_THIS, "amends"),
)
"""Words that stand wherever a pattern does, and the pattern."""

_ISSUED = r"công văn|công điện|văn bản|kế hoạch|chương trình|chỉ thị|quyết định|thông báo|hướng dẫn|tờ trình"
_OPENED = rf"(?:(?:để|nhằm) )?{CARRYING}"
_OPENING = by_letter(
    rf"(?:(?<![^.;\n]){_OPENED}|(?<=[.;\n] ){_OPENED}){WORDS_OF}(?P<targets>{LIST})[^.;\n{DOCUMENT}]{{0,250}}?"
    rf" (?:ban hành|thông qua|ký|phê duyệt|có|gửi|phát) (?P<by>{DOCUMENT}|(?:{_ISSUED})(?!\w))"
)
_ASKS = by_letter(
    rf"(?P<by>{DOCUMENT}|(?<!\w)(?:công văn|công điện|văn bản))(?: gửi [^.;\n{DOCUMENT}]{{1,200}}?)?,?"
    rf" (?:yêu cầu|đề nghị|chỉ đạo|giao|đôn đốc|hướng dẫn) [^.;\n{DOCUMENT}]{{0,200}}?(?<!\w){CARRYING}{WORDS_OF}"
    rf"(?P<targets>{LIST})"
)
_SAYS = by_letter(
    rf"(?<!\w)(?:ban hành|ký|có|gửi|phát|phát đi) (?P<by>{DOCUMENT}|(?:công văn|công điện|văn bản)(?!\w))"
    rf"[^.;\n]{{0,250}}[.\n]\s?(?:(?:công văn|công điện|văn bản)(?: nêu(?: rõ)?)?: )?"
    rf"{CARRYING}{WORDS_OF}(?P<targets>{LIST})[^.;\n{DOCUMENT}]{{0,250}}?, "
    rf"[{LETTERS['BODY']}{LETTERS['TITLE']}](?:(?: -)? [{LETTERS['BODY']}{LETTERS['PERSON']}]){{0,2}}"
    r" (?:yêu cầu|đề nghị|chỉ đạo|giao|hướng dẫn|thông báo)(?!\w)"
)
_GUIDES = re.compile(
    rf"(?P<by>{DOCUMENT}),? (?:quy định chi tiết|hướng dẫn|cụ thể hóa)(?: và hướng dẫn)?(?: thi hành| thực hiện)?"
    rf"(?: một số điều(?: của)?)?(?: các)? (?P<targets>{LIST})"
)
_DONE_BY: tuple[tuple[str, re.Pattern[str], RelationKind], ...] = (
    ("sửa đổi", _AMENDED_BY, "amends"),
    ("sửa đổi", _AMENDS, "amends"),
    ("sửa đổi", _AMENDED_PASSIVELY, "amends"),
    ("được ", _DETAILED_IN, "implements"),
    ("", _REPLACED_BY, "replaces"),
    ("", _OPENING, "implements"),
    ("", _ASKS, "implements"),
    ("", _SAYS, "implements"),
    ("", _GUIDES, "implements"),
)
_WINDOW = 500
_NEAR = 30
_AND_MORE = re.compile(rf"(?:,| và|, và|;|; và)(?: các)? {DOCUMENT}")


def relate(reading: Reading, papers: Sequence[Paper], plans: Sequence[Plan]) -> None:
    """Add to papers, in the order of the text, what their titles and their sentences say that they do."""
    at = {paper.at: paper for paper in papers}
    for number, paper in enumerate(papers):
        if paper.titled < paper.until:
            by_title(reading, paper, papers[max(0, number - _NEAR) : number], at, plans)
    if len(reading.skeleton.places("DOCUMENT")) > 0:  # something is always done to a paper that is cited
        _from_subject(reading, papers, at)
        _from_purpose(reading, papers, at)
        _from_target(reading, at)
    approved(reading, papers, plans)


def _from_subject(reading: Reading, papers: Sequence[Paper], at: Mapping[int, Paper]) -> None:
    """«…, thay thế Nghị định số 46», «được ban hành để cụ thể hóa Luật»: a paper told of before does it."""
    passed = {id(target) for paper in papers for kind, target in paper.relations if kind == "replaces"}
    text = reading.skeleton.text
    for pattern, kind in ((pattern, kind) for words, pattern, kind in _TOLD if words in text):
        for match in pattern.finditer(text):
            targets = [*listed(at, *match.span("targets"))]
            if kind == "replaces":
                targets = [one for one in (*targets, *_further(text, at, targets)) if one.type == targets[0].type]
            number = bisect_left(papers, match.start(), key=lambda paper: paper.at)
            before = [paper for paper in papers[max(0, number - _NEAR) : number] if id(paper) not in passed]
            own = match.groupdict().get("teller")
            type_ = targets[0].type if kind == "replaces" and len(targets) > 0 else types().get(own or "")
            teller = _teller(before, type_)
            told = {id(target) for name, target in teller.relations if name == kind} if teller is not None else set()
            for target in targets if teller is not None else ():
                if id(target) not in told:
                    teller.relations.append((kind, target))  # type: ignore[union-attr] # seen above not to be None
                    passed |= {id(target)} if kind == "replaces" else set()


def _further(text: str, at: Mapping[int, Paper], targets: Sequence[Paper]) -> Iterator[Paper]:
    """The papers that go on from the last of those replaced, behind its day, issuer and title: «… và Nghị định …»."""
    last = targets[-1] if len(targets) > 0 else None
    while last is not None and (more := _AND_MORE.match(text, last.until)) is not None:
        last = at.get(more.end() - 1)
        if last is not None:
            yield last


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
    text = reading.skeleton.text
    for pattern, kind in ((pattern, kind) for words, pattern, kind in _DONE_BY if words in text):
        for match in pattern.finditer(text):
            targets = [*listed(at, *match.span("targets"))]
            for paper in listed(at, *match.span("by")):
                if pattern is _SAYS and paper.type != "other":
                    continue
                known = {id(target) for told, target in paper.relations if told == kind}
                paper.relations += [(kind, target) for target in targets if id(target) not in known]
