"""Stretches of a skeleton as plain words: periods out, names in full, short forms written out."""

import re
from unicodedata import normalize

from mickg.article import Article
from mickg.extract.abbreviations import Abbreviations
from mickg.extract.branches import by_letter
from mickg.extract.skeleton import Skeleton

_GONE = "\ue1ff"
_DATED = by_letter(
    r"(?:(?:(?:tính|kể|thống kê)(?: chung| riêng)? )?(?:đến|từ|trong|của|hết|vào|cho|trước|sau|tại(?= thời điểm))"
    rf"(?: hết| cuối| đầu| thời điểm| tháng| ngày)* |(?:cuối|đầu|giữa|cả|tính|kể) )?{_GONE}\)?"
)
_SYLLABLE = re.compile(
    "(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?"
    "[aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ]{1,3}"
    "(?:ch|ng|nh|[cmnpt])?"
)
_INTERNATIONAL = frozenset(
    ("ASEAN", "WEF", "ITU", "WTO", "IMF", "WB", "ADB", "APEC", "EU", "UNESCO", "OECD", "UNDP", "WHO", "WIPO", "UPU")
)
_DIVISIONS = ("Tỉnh", "Huyện", "Quận", "Xã", "Phường")
_ENDS = " ,.;:()-+*•●▪–—✓…\"'“”«»/[]"


class Phrases:
    """The words of one article's skeleton."""

    def __init__(self, article: Article, skeleton: Skeleton) -> None:
        self._article, self._skeleton = article, skeleton
        self._abbreviations = Abbreviations(article)

    def plain(self, start: int, end: int) -> str:
        """The words of a stretch of the skeleton, without what surrounds them; empty where there are none."""
        parts = [*self._parts(start, end)]
        text = _DATED.sub(" ", "".join(parts)) if _GONE in parts else "".join(parts)
        words = " ".join(text.split()).strip(_ENDS)
        closed = f"{words})" if words.count("(") > words.count(")") else words
        # a mark that stood behind a short form stands behind the last letter of its name
        return normalize("NFC", self._abbreviations.written_out(closed.replace(" ,", ",")))

    def _parts(self, start: int, end: int) -> list[str]:
        text, out, at = self._article.text, [], start
        for place, mention in self._skeleton.placed(start, end):
            out.append(self._printed(at, place))
            at = place + 1
            if mention.kind == "PERIOD":
                out.append(_GONE)
            elif mention.kind in ("BODY", "BODIES") and text[mention.start : mention.end] not in _INTERNATIONAL:
                doubled = len(out) > 0 and out[-1].lower().endswith("các ")
                out.append(mention.value.name.removeprefix("các ") if doubled else mention.value.name)
            else:
                printed = text[mention.start : mention.end]
                out.append(str(mention.value) if mention.kind == "PLACE" and printed.endswith("HCM") else printed)
        out.append(self._printed(at, end))
        return out

    def _printed(self, start: int, end: int) -> str:
        if start >= end:
            return ""
        origin = self._skeleton.origin
        return self._article.text[origin(start) : origin(end - 1) + 1]


def uncapitalised(phrase: str) -> str:
    """A phrase that begins a sentence as it stands inside one: a capital is kept by names and short forms."""
    first, _, rest = phrase.partition(" ")
    if first in _DIVISIONS:
        return phrase[0].lower() + phrase[1:]
    if (first[1:].islower() or len(first) == 1) and not rest[:1].isupper() and _SYLLABLE.fullmatch(first.lower()):
        return phrase[0].lower() + phrase[1:]
    return phrase
