"""What the words around a paper say of it: passed, drafted or foretold, on which day, by whom, about whom."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from mickg.extract.branches import by_letter
from mickg.extract.documents.issuing import settle_issuer
from mickg.extract.documents.moved import moved
from mickg.extract.documents.paper import Paper
from mickg.extract.documents.status import tell_status
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS
from mickg.extract.zones import sentence_at

_DAY, _DOCUMENT = LETTERS["PERIOD"], LETTERS["DOCUMENT"]
_AND = re.compile(r"(?:,| và|, và|;|; và|,? cùng(?: với)?)(?: dự án| dự thảo| các)? \Z")
_PASSING = by_letter(
    r"(?<!\w)(?:thông qua|tán thành|biểu quyết|ban hành|ký|có|phê duyệt|phát hành"
    r"|(?<!đưa )(?<!diễn )(?<!xảy )(?<!đề )ra)(?!\w)|(?<!\w)(?:gửi|phát(?: đi)?) \Z"
)
_LATER = by_letter(r"(?<!\w)(?:từ|(?<!\A)(?<![.\n] )đến|trước|sau|hết|kể từ)(?: ngày)? \Z")
_SAME_DAY = re.compile(
    r"\W*(?:(?:sáng|trưa|chiều|tối) )?(?:cũng trong ngày|cùng ngày|cùng buổi \w+|cũng trong buổi \w+)(?!\w)"
)
_SAME_DAY_BEHIND = re.compile(r",? (?:được )?(?:ban hành|ký|thông qua)?(?: \w+){0,2} ?cùng ngày(?!\w)")
_ADOPTED = re.compile(
    rf"(?:,| đã| \()? ?(?:được|do) [^.;\n{_DOCUMENT}]{{0,50}}?(?:thông qua|ban hành|ký|phê duyệt)[^.;\n]{{0,14}}?{_DAY}"
)
_IN_HOUSE = by_letter(r"(?<!\w)(?:thông qua|tán thành|biểu quyết)(?: \S+){0,3} \Z")
_WINDOW = 500
_JOINTLY = 30
_HOUSES = re.compile(r"Quốc hội|Hội đồng nhân dân")


def govern(reading: Reading, papers: Sequence[Paper]) -> None:
    """Give papers, in the order of the text, what the words before and after them say."""
    for number, paper in enumerate(papers):
        earlier = papers[max(0, number - _JOINTLY) : number]
        start = reading.skeleton.place(sentence_at(reading.article, reading.skeleton.origin(paper.at)).start)
        start = max(start, paper.at - _WINDOW)
        leading = _leading(reading, earlier, paper, start)
        if leading is not None:
            _take_over(leading, paper)
        else:
            tell_status(reading, paper, start)
        settle_issuer(reading, paper, start)
        if paper.issued is None:
            paper.issued = _day(reading, paper, start, earlier)
        _share_day(reading, earlier[-1] if len(earlier) > 0 else None, paper)
        paper.person = moved(reading, paper)


def _leading(reading: Reading, earlier: Sequence[Paper], paper: Paper, start: int) -> Paper | None:
    """The paper of the same sentence that one is joined to: right before it, or by «; và» that carries its verb on."""
    text = reading.skeleton.text
    if len(earlier) == 0 or earlier[-1].at < start:
        return None
    if _AND.fullmatch(text, earlier[-1].until, paper.at) is not None:
        holding = (one for one in earlier if one.titled < earlier[-1].at < one.until)
        return next(holding, earlier[-1])
    passed = [one for one in earlier if one.at >= start and one.sure == 2]
    same = len(passed) > 0 and passed[-1].type == paper.type and not paper.cited
    joined = text.endswith("; và ", 0, paper.at) or (same and text.endswith(" và ", 0, paper.at))
    return passed[-1] if len(passed) > 0 and joined else None


def _take_over(earlier: Paper, paper: Paper) -> None:
    paper.sure = max(paper.sure, earlier.sure)
    if not paper.cited and not earlier.cited:
        paper.status = earlier.status
    if paper.issued is None and earlier.shared:
        paper.issued, paper.shared = earlier.issued, True
    together = paper.type == earlier.type or (earlier.type == "law" and paper.type == "resolution")
    if paper.issuer is None and together:
        paper.issuer = earlier.issuer


def _day(reading: Reading, paper: Paper, start: int, earlier: Sequence[Paper]) -> str | None:
    """The day of signing or passing: told before the verb, after «được thông qua», or of «cùng ngày»."""
    behind = _day_behind(reading, paper)
    if behind is not None or paper.status != "issued":
        return behind
    first = len(earlier) == 0 or earlier[-1].at < start
    same = _SAME_DAY.match(reading.skeleton.text, start, paper.at) if paper.sure == 2 or first else None
    if same is not None and not reading.skeleton.text.startswith(f" {_DAY}", same.end()):
        return _day_before(reading, start)
    for mention in reversed(reading.skeleton.within(start, paper.at)):
        place = reading.skeleton.place(mention.start)
        if mention.kind == "DOCUMENT" and not reading.skeleton.text.endswith("kèm theo ", place, paper.at):
            return None
        if mention.kind == "PERIOD" and mention.value.grain == "day" and reading.is_sure(mention.value):
            paper.shared = _is_signed(reading.skeleton.text, start, place, paper.at)
            if paper.year not in (None, mention.value.text[:4]):
                return None
            return mention.value.text if paper.shared else None
    return _today(reading, paper, start)


def _day_behind(reading: Reading, paper: Paper) -> str | None:
    """The day of «được thông qua ngày 27/6/2024», or of «ban hành cùng ngày»."""
    adopted = _ADOPTED.match(reading.skeleton.text, paper.until)
    told = reading.skeleton.mention(adopted.end() - 1) if adopted is not None else None
    if told is not None and told.value.grain == "day":
        return str(told.value.text)
    same = _SAME_DAY_BEHIND.match(reading.skeleton.text, paper.until)
    return _day_before(reading, paper.at) if same is not None else None


def _is_signed(text: str, start: int, day: int, at: int) -> bool:
    return _LATER.search(text, start, day) is None and _PASSING.search(text, day, at) is not None


def _day_before(reading: Reading, start: int) -> str | None:
    """The day told last before a sentence, on its own or with a document."""
    offset = reading.skeleton.origin(start)
    number = bisect_right(reading.mentions, offset, key=lambda mention: mention.start)
    for mention in reversed(reading.mentions[max(0, number - _WINDOW) : number]):
        later = _LATER.search(reading.article.key, max(0, mention.start - 16), mention.start) is not None
        if mention.kind == "PERIOD" and mention.value.grain == "day" and not later:
            return str(mention.value.text)
        if mention.kind == "DOCUMENT" and len(mention.value.issued or "") == len("2024-01-31"):
            return str(mention.value.issued)
    return None


def _today(reading: Reading, paper: Paper, start: int) -> str | None:
    """What a house passes in an article about its sitting it passes on that day."""
    text = reading.skeleton.text[start : paper.at]
    passed = _IN_HOUSE.search(text) is not None and paper.sure == 2 and not paper.cited
    if not passed or reading.day is None:
        return None
    if _HOUSES.match(paper.issuer or "") is None:
        return None
    paper.inferred["issued"], paper.shared = "date-of-event", True
    return reading.day.isoformat()


def _share_day(reading: Reading, earlier: Paper | None, paper: Paper) -> None:
    """The day behind the second of two is that of both: «Công điện số 40 và Công điện số 41 cùng ngày 17/4/2025»."""
    mention = reading.skeleton.mention(paper.at)
    if earlier is None or mention is None or (earlier.issued is not None and "issued" not in earlier.inferred):
        return
    text = reading.skeleton.text
    joined = _AND.fullmatch(text, earlier.until, paper.at) is not None
    named = not (earlier.cited or paper.cited) and paper.issued is not None and "issued" not in paper.inferred
    same = "cùng ngày" in reading.article.key[mention.start : mention.end] or _ADOPTED.match(text, paper.until)
    if joined and (same or named):
        earlier.inferred.pop("issued", None)
        earlier.issued = paper.issued
        earlier.title = earlier.title or (paper.title if earlier.cited else None)
