"""What a title says that a document does: replace, amend, guide, carry out, approve."""

import re
from collections.abc import Iterator, Mapping, Sequence

from mickg.extract.documents.paper import Paper, RelationKind
from mickg.extract.plans import Plan, plans_within
from mickg.extract.reading import Reading
from mickg.extract.series import types
from mickg.extract.skeleton import LETTERS
from mickg.extract.wording import ended, worded

DOCUMENT = LETTERS["DOCUMENT"]
PART = (
    r"(?:(?:,? và|,)?(?: một số| các| nhiều)? (?:điều|khoản|điểm|nội dung|quy định|phụ lục|danh mục)"
    r"(?: [\divx]+(?:, [\divx]+)*)?(?:(?: (?:ban hành )?kèm theo| của| tại| trong)(?!\w))?)*"
)
LIST = rf"{DOCUMENT}(?:(?:,| và|, và|;){PART}(?: các)? {DOCUMENT})*"
_THIS = len(" nói trên")
_ABOUT = r"(?:về (?:việc )?)?"
_REPLACES = re.compile(rf"{_ABOUT}thay thế(?: cho)?(?: các)? (?P<targets>{LIST})")
_AMENDED = r"sửa đổi(?:,? (?:và )?bổ sung)?"
_AMENDS = re.compile(rf"{_ABOUT}{_AMENDED}{PART}(?: về [^.;\n{DOCUMENT}]{{1,120}}? của)? (?P<targets>{LIST})")
_AMENDS_SOME = re.compile(
    rf"{_ABOUT}{_AMENDED} (?P<some>(?:các|một số) (?:nghị định|nghị quyết|luật|thông tư|quyết định)(?!\w).*)"
)
_AMENDS_THIS = re.compile(
    rf"{_AMENDED} (?P<type>nghị định|nghị quyết|luật|thông tư|quyết định|chỉ thị)(?: này| trên| nói trên|\Z)"
)
_GUIDES = re.compile(
    rf"{_ABOUT}(?:quy định chi tiết(?:(?:,| và) hướng dẫn)?|hướng dẫn)(?: việc)?(?: thi hành| thực hiện| áp dụng)?"
    rf"{PART}(?: và (?:các )?biện pháp)?(?: (?:để |nhằm )?(?:tổ chức |hướng dẫn )?(?:thi hành|thực hiện))?"
    rf" (?P<targets>{LIST})"
)
_GUIDES_THIS = re.compile(
    rf"{_ABOUT}(?:quy định chi tiết|hướng dẫn)(?: thi hành| thực hiện| áp dụng)?{PART} "
    r"(?P<this>nghị quyết|luật|pháp lệnh|nghị định|quyết định)(?= (?:này|nói trên|nêu trên|trên)|[,.;\n]|\Z)"
)
CARRYING = (
    r"(?:triển khai|thực hiện|thi hành|cụ thể hóa)(?: thực hiện| thi hành| triển khai| nghiêm túc| nghiêm)*(?: các)? "
)
WORDS_OF = (
    r"(?:(?:(?:ý kiến|nội dung|sự|các) )*(?:chỉ đạo|kết luận|yêu cầu|đề nghị|kiến nghị|giao nhiệm vụ|phân công)"
    rf"(?: của [^.;\n{DOCUMENT}]{{1,80}}?)?,? (?:(?:nêu|ghi) )?(?:tại|trong|theo)(?: các)? )?"
)
"""«ý kiến chỉ đạo của Thủ tướng tại» before the paper that it is said in."""

_CARRYING = rf"{_ABOUT}(?:(?:tổ chức|tiếp tục|đẩy mạnh|tăng cường|khẩn trương|nghiêm túc) )*{CARRYING}"
_CARRIES_ON = re.compile(rf"{_CARRYING}{WORDS_OF}(?P<targets>{LIST})")
_CARRIES_POLICY = re.compile(_CARRYING)
_CARRIES_OUT = re.compile(
    rf"(?:về |ban hành )?(?:kế hoạch|chương trình)(?P<action> hành động)?[^{DOCUMENT}.;]{{0,40}}?"
    rf"(?:thực hiện|triển khai|thi hành)(?: các)? (?P<targets>{LIST})(?P<this>)"
)
_CARRIES_THIS = re.compile(
    rf"(?:về |ban hành )?(?:kế hoạch|chương trình)(?P<action> hành động)?[^{DOCUMENT}.;]{{0,40}}?"
    r"(?:thực hiện|triển khai|thi hành) (?P<this>nghị quyết|chỉ thị|kết luận|quyết định|luật|nghị định|thông tư)"
    r"(?P<targets>)(?= (?:này|nói trên|nêu trên|trên))"
)
_APPROVES = re.compile(rf"{_ABOUT}(?P<verb>phê duyệt|ban hành) (?P<rest>\S.*)")
_THIS_POLICY = re.compile(r"(?:chiến lược|quy hoạch|chương trình|kế hoạch|đề án)(?: này| trên| nói trên)?\Z")


def by_title(
    reading: Reading, paper: Paper, earlier: Sequence[Paper], at: Mapping[int, Paper], plans: Sequence[Plan]
) -> None:
    """Add the relations that a paper's title tells; `at` are the papers by place."""
    text = reading.skeleton.text[paper.titled : paper.until]
    for pattern, kind in _KINDS:
        whole = reading.skeleton.text
        found = pattern.match(whole, paper.titled, paper.until) or pattern.match(whole, paper.titled)
        if found is not None:
            first, last = found.span("targets")
            acts = pattern is _CARRIES_ON and "hành động" in _head(reading, paper)
            paper.relations += [("plans-action-for" if acts else kind, one) for one in listed(at, first, last)]
    guided = _GUIDES_THIS.match(reading.skeleton.text, paper.titled, paper.until + _THIS)
    if guided is not None:
        paper.relations += [("implements", one) for one in _last(earlier, guided["this"])]
    carried = _CARRIES_OUT.match(text) or _CARRIES_THIS.match(reading.skeleton.text, paper.titled, paper.until + _THIS)
    if carried is not None:
        action: RelationKind = "plans-action-for" if carried["action"] is not None else "implements"
        first, last = (paper.titled + n for n in carried.span("targets"))
        this = _last(earlier, carried["this"])
        paper.relations += [(action, one) for one in (*this, *listed(at, first, last))]
    else:
        paper.relations += [("approves", name) for name in _approved(reading, paper, text, plans)]
    paper.relations += [("implements", plan.name) for plan in _carried(reading, paper, text, plans)]
    paper.relations += [("amends", target) for target in _amended(reading, paper, text, earlier)]


def _last(earlier: Sequence[Paper], type_: str) -> Sequence[Paper]:
    """The paper of a type that was told of last: «Nghị quyết này»."""
    return [one for one in earlier if one.type == types().get(type_)][-1:]


def _head(reading: Reading, paper: Paper) -> str:
    """The type and number of a paper as printed, folded."""
    return reading.article.key[reading.skeleton.origin(paper.at) : ended(reading.skeleton, paper.head)]


def listed(at: Mapping[int, Paper], first: int, last: int) -> Iterator[Paper]:
    """The papers cited in a stretch of the skeleton."""
    return (at[place] for place in range(first, last) if place in at)


def _amended(reading: Reading, paper: Paper, text: str, earlier: Sequence[Paper]) -> Iterator[Paper | str]:
    """What is amended without being cited: «các nghị định hướng dẫn …», «Nghị định này»."""
    some = _AMENDS_SOME.match(text)
    if some is not None:
        yield worded(reading.article, reading.skeleton, paper.titled + some.start("some"), paper.until)
    this = _AMENDS_THIS.match(text)
    same = [one for one in earlier if one.type == paper.type and one.cited]
    if this is not None and len(same) > 0:
        paper.title = f"sửa đổi {this['type'].capitalize()} {same[-1].number}"
        yield same[-1]


def _carried(reading: Reading, paper: Paper, text: str, plans: Sequence[Plan]) -> list[Plan]:
    """The policy that a paper carries out by its title: «triển khai Chương trình tín dụng …»."""
    found = _CARRIES_POLICY.match(text)
    if found is None:
        return []
    start = reading.skeleton.origin(paper.titled + found.end())
    inside = plans_within(plans, start, ended(reading.skeleton, paper.until))
    return [plan for plan in inside[:1] if plan.start == start]


def _approved(reading: Reading, paper: Paper, text: str, plans: Sequence[Plan]) -> Iterator[str]:
    """The policies that a paper approves, or what else it does by its title."""
    found = _APPROVES.match(text)
    if found is None:
        return
    start, end = reading.skeleton.origin(paper.titled), ended(reading.skeleton, paper.until)
    inside = plans_within(plans, start, end)
    outer = [plan for plan in inside if not any(one.start < plan.start and plan.end <= one.end for one in inside)]
    if _THIS_POLICY.match(found["rest"]) is not None:
        for plan in plans_within(plans, 0, start)[-1:]:
            paper.title = f"phê duyệt {plan.name}"
            yield plan.name
    elif found["verb"] == "phê duyệt" and len(outer) == 0:
        yield worded(reading.article, reading.skeleton, paper.titled + found.start("rest"), paper.until)
    yield from (plan.name for plan in outer if found["verb"] == "phê duyệt" or plan.kind != "framework")


_KINDS: tuple[tuple[re.Pattern[str], RelationKind], ...] = (
    (_REPLACES, "replaces"),
    (_AMENDS, "amends"),
    (_GUIDES, "implements"),
    (_CARRIES_ON, "implements"),
)
