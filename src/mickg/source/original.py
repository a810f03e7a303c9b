"""Text as it came in, its NFC form and the way back out."""

import re
import unicodedata

from mickg.article import Original
from mickg.source.given import Given
from mickg.text import normalise

# No letter of these ranges joins with what stands before it, and none becomes several: only a stretch that holds
# another, or a line end of two letters, can come out longer or shorter.
_FIRM = r"\0-\u02ff\u1e00-\u1eff\u2000-\u20cf\u2100-\u2a7f\u3000-\u3029\u4e00-\u9fff"
_STRETCH = re.compile(rf"\r\n|[{_FIRM}]?[^{_FIRM}]+")

# Signs that are no letters, above those of Latin: marks on letters are among them.
_PILE = re.compile(rf"[^\w\s{_FIRM}]{{100,}}")


def orderly(given: Given, raw: str) -> str:
    """The text itself; InvalidInput where a letter carries marks by the hundred, which take hours to put in order."""
    for found in _PILE.finditer(raw):
        if sum(unicodedata.combining(sign) > 0 for sign in found[0]) >= 100:
            message = "piles marks on one letter by the hundred; take them out, or give the article as text"
            raise given.refused(message, f"letter {found.start()}")
    return raw


def traced(raw: str) -> tuple[str, Original]:
    """The form in which offsets count (`mickg.text.normalise`), and where its letters stand in the raw text."""
    text = normalise(raw)
    return text, Original(raw) if text == raw else _drifts(raw)


def _drifts(raw: str) -> Original:
    """Entries where a stretch begins that came out differently, inside it, and where it ends."""
    starts, origins, gained = [0], [0], 0
    for stretch in _STRETCH.finditer(raw):
        piece = "\n" if stretch[0] == "\r\n" else unicodedata.normalize("NFC", stretch[0])
        if len(piece) == len(stretch[0]):
            continue
        begins = stretch.start() + gained
        for inside in range(len(stretch[0]), len(piece)):  # one letter that became several begins them all
            starts.append(begins + inside)
            origins.append(stretch.end() - 1)
        gained += len(piece) - len(stretch[0])
        starts.append(stretch.end() + gained)
        origins.append(stretch.end())
    return Original(raw, tuple(starts), tuple(origins))
