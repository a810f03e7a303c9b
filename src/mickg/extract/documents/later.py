"""Days that a later sentence tells of a paper by its type alone: «Quyết định được Thủ tướng ký ngày 14/2/2015»."""

from bisect import bisect_left
from collections.abc import Sequence

from mickg.extract.branches import by_letter
from mickg.extract.documents.paper import Paper
from mickg.extract.reading import Reading
from mickg.extract.series import types
from mickg.extract.skeleton import LETTERS

_SIGNED = by_letter(
    r"(?<!\w)(?P<type>nghị định|nghị quyết|quyết định|thông tư|chỉ thị|công điện|luật|kế hoạch)"
    r"(?: này| trên| nói trên)?,? (?:đã |vừa )?(?:được|do) "
    rf"[^.;\n{LETTERS['DOCUMENT']}{LETTERS['PERIOD']}]{{0,60}}?"
    rf"(?:ký|ban hành|thông qua|phê duyệt)(?: ban hành)?(?: vào)?(?: ngày)? (?P<day>{LETTERS['PERIOD']})"
)
_NEAR = 30


def settle_later(reading: Reading, papers: Sequence[Paper]) -> None:
    """Give papers, in the order of the text, the day that is told of the last one of its type."""
    if all(paper.issued is not None or paper.status != "issued" for paper in papers):
        return
    for found in _SIGNED.finditer(reading.skeleton.text):
        number = bisect_left(papers, found.start(), key=lambda paper: paper.at)
        before = papers[max(0, number - _NEAR) : number]
        same = [one for one in before if one.type == types()[found["type"]] and one.status == "issued"]
        day = reading.skeleton.mention(found.start("day"))
        if len(same) > 0 and same[-1].issued is None and day is not None and day.value.grain == "day":
            same[-1].issued = day.value.text
