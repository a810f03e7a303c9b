"""What changes where a section, a paragraph or a sentence begins: who speaks, whom a list tells."""

import re

from mickg.article import Zone
from mickg.extract.branches import by_letter
from mickg.extract.directives.clauses import ORDINAL, Clause
from mickg.extract.directives.leads import led
from mickg.extract.directives.telling import DOING, PARTY, SAYING, TELLING, Telling, Verb, as_verb
from mickg.extract.directives.voices import Voice

_DATED_HEADING = re.compile(r"(?:phải|cần|nhiệm vụ)[^\n]{0,60} trong [^\n]")
_ANSWERS = re.compile(rf"(?:[-–*+] ?)?(?:(?:ông|bà) )?(?P<by>{PARTY})(?: ?\([^()\n]{{1,60}}\))?: ?[^\n]")
_QUOTED = re.compile(
    rf'"(?P<words>[^"\n]+)"[,.…]? ?(?:[-–] ?)?(?P<by>{PARTY})(?: [^\W\d_]+){{0,3}} [{SAYING}{TELLING}]'
)
_QUOTE = 3000
_ISSUED = by_letter(
    r"(?<!\w)(?:ký ban hành|ký|ban hành|thông qua|vừa có|đã có|có|ra)(?: các| hai| ba| \d{1,2})?"
    r" (?P<paper>công điện|chỉ thị|nghị quyết|quyết định|thông tư|nghị định|luật|công văn|kế hoạch|văn bản|kết luận"
    r"|thông báo)(?!\w)"
)
CONCLUDED = re.compile(rf"(?:kết luận|ý kiến|{SAYING})[^.;:\n{PARTY}]{{0,30}} của (?P<by>{PARTY})")
"""Whose words a paper of another passes on: «Thông báo kết luận của Phó Thủ tướng»."""
_OUTSIDER = re.compile(
    r"(?:Cũng t|T|Còn t)heo (?:(?:TS|GS|PGS|ThS|BS|LS)\.|(?:chuyên gia|đại biểu|nhà|giáo sư|tiến sĩ|luật sư"
    r"|người dân|cử tri|thống kê|khảo sát)\b)"
)
_REPORTED = re.compile(
    r"(?:báo cáo|số liệu|thống kê|kết quả|thực tế|khảo sát|phân tích|tổng hợp)[^.;:\n]{0,90} cho thấy(?!\w)"
)
_TELLING_PAPER = re.compile(rf",? (?P<verb>{TELLING})")
_GOES_ON = re.compile(rf"(?:đồng thời|đặc biệt|bên cạnh đó|cùng với đó|ngoài ra),? [{DOING}{TELLING}]")
_VISITING = ("vào ", "tại ", "ở ", "đến ", "tới ", "thăm ", "với ", "cùng ")
"""What stands before those who are visited or met, who issue nothing."""
_ISSUERS = frozenset({"person", "post", "body", "short"})
_IN_OFFICE = frozenset({"person", "post"})
_HEADLINE = re.compile(rf"(?P<by>{PARTY})(?: \w+){{0,2}} {TELLING}")
_NEAR = 50


def enter_headline(telling: Telling) -> None:
    """Remember who tells somebody something in the headline: papers that nobody else is known behind are theirs."""
    line = next((line for line in telling.article.lines if line.zone is Zone.TITLE), None)
    found = _HEADLINE.match(telling.text, telling.skeleton.place(line.start)) if line is not None else None
    if found is not None and telling.kind(found.start("by")) in _ISSUERS:
        telling.papers.headline = telling.voice(found.start("by"))
        telling.voices.heard.last = None


def enter_section(telling: Telling, clause: Clause) -> None:
    """Forget what ran on; a heading may say by when its tasks are due."""
    carried = telling.carried
    carried.listing, carried.running, carried.assigning = None, False, False
    carried.to, carried.default, carried.front, carried.announced = (), (), None, None
    dated = _DATED_HEADING.search(telling.text, clause.start, clause.end) is not None
    carried.section = telling.front(clause.start, clause.end) if dated else None


def enter_paragraph(telling: Telling, clause: Clause) -> None:
    """Go on with a list or leave it; whoever is in charge has the word again after bodies and papers."""
    carried = telling.carried
    _go_on_with_list(telling, clause)
    _answer(telling, clause)
    if clause.mark == ORDINAL and carried.speaker is not None and not carried.reporting:
        carried.assigning = True
    if carried.listing is None:
        carried.front = None
        goes_on = carried.running and _GOES_ON.match(telling.text, clause.start) is not None
        bodily = carried.speaker is None or carried.speaker.kind in ("body", "paper")
        if carried.main is not None and bodily and not goes_on:
            carried.speaker = carried.main
        carried.to = carried.default or carried.to


def _answer(telling: Telling, clause: Clause) -> None:
    """Let somebody speak who answers a question: whose name with a colon begins the line, else who is interviewed."""
    if clause.line == 0 or not telling.interview.is_asked(clause.line - 1):
        return
    found = _ANSWERS.match(telling.text, clause.start)
    if found is not None and telling.kind(found.start("by")) == "person":
        telling.speak(telling.voice(found.start("by")), firm=True)
    elif telling.interview.answers is not None:
        telling.speak(Voice(telling.interview.answers, "person", "speaker-carried"), firm=True, reporting=True)


def _go_on_with_list(telling: Telling, clause: Clause) -> None:
    listing = telling.carried.listing
    if listing is None:
        return
    if not listing.block or (clause.mark == "" and listing.marked != ""):
        telling.carried.listing = None
        return
    if listing.head == clause.mark != "":
        listing.over = ()
    listing.marked = listing.marked or clause.mark
    telling.carried.to = (listing.over if clause.mark != "" else ()) or listing.to


def enter_sentence(telling: Telling, clause: Clause) -> None:
    """Note who a sentence begins with, who says the quotation that it lies in, and papers issued in it."""
    carried = telling.carried
    listing = carried.listing
    if listing is not None and not listing.block and listing.line == clause.line and clause.mark == "":
        carried.listing = None
    if carried.listing is None:
        carried.front = None
    lead = led(telling, clause.start, clause.end)
    carried.subject, carried.silent = None, carried.speaker
    if telling.text[lead : lead + 1] == PARTY:
        carried.subject = lead
        first = telling.mention(lead)
        telling.voices.notice(first.value, first.start)
    carried.topic_to = ()
    if _REPORTED.match(telling.article.key, telling.skeleton.origin(clause.start)) is not None:
        carried.reporting = True
        carried.running = carried.assigning = False
    _quote(telling, clause)
    _issue(telling, clause)


def _quote(telling: Telling, clause: Clause) -> None:
    """Let somebody speak whom the line names after the quotation that a clause lies in."""
    line = telling.article.lines[clause.line]
    if '"' not in telling.article.key[line.start : line.end]:
        return
    start, end = telling.skeleton.place(line.start), telling.skeleton.place(line.end)
    near = max(start, clause.start - _QUOTE), min(end, clause.end + _QUOTE)
    for found in _QUOTED.finditer(telling.text, *near):
        if found.start() - 1 <= clause.start <= found.end("words"):
            telling.speak(telling.voice(found.start("by")), firm=True)


def _issue(telling: Telling, clause: Clause) -> None:
    """Remember who issued or signed a paper; where nobody has spoken yet, the paper speaks."""
    if telling.text.find(PARTY, clause.start, clause.end) < 0:
        return
    key = telling.article.key
    found = _ISSUED.search(key, telling.skeleton.origin(clause.start), telling.skeleton.origin(clause.end - 1))
    if found is None:
        return
    at = telling.text.rfind(PARTY, clause.start, telling.skeleton.place(found.start()))
    while at >= 0 and telling.text.endswith(_VISITING, clause.start, at):
        at = telling.text.rfind(PARTY, clause.start, at)
    done_to = at >= 0 and telling.text[at - 2 : at] == f"{DOING} "
    if at < 0 or done_to or telling.kind(at) not in _ISSUERS:
        return
    begun = at == telling.carried.subject and telling.kind(at) in _IN_OFFICE
    if not begun and found.start() - telling.mention(at).end > _NEAR:
        return
    concluded = CONCLUDED.search(telling.text, telling.skeleton.place(found.end()), clause.end)
    last = telling.voices.heard.last
    voice = telling.voice(at if concluded is None else concluded.start("by"))
    telling.voices.heard.last = last
    if voice is None:
        return
    cited = telling.skeleton.mention(telling.skeleton.place(found.start("paper")))
    number = getattr(cited.value, "number", None) if cited is not None and cited.kind == "DOCUMENT" else None
    telling.papers.issue(voice, found["paper"], number)
    carried = telling.carried
    told = _TELLING_PAPER.match(telling.text, telling.skeleton.place(found.end()), clause.end)
    if told is not None or (carried.main is None and (carried.speaker is None or carried.speaker.kind == "paper")):
        carried.speaker, carried.reporting = Voice(voice.name, "paper", "speaker-carried"), False
        carried.verb = as_verb(telling.word(told)) if told is not None else Verb("nêu rõ", "order")


def is_outside(telling: Telling, clause: Clause) -> bool:
    """Whether a sentence tells what people say who are not in charge: experts, delegates, surveys."""
    return _OUTSIDER.match(telling.article.text, telling.skeleton.origin(clause.start)) is not None
