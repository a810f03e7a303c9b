"""A text in which two words are always one blank apart, and where its letters stand in the text as it is.

A short form in brackets within a name is left out, as if it were a blank: «Ủy ban nhân dân (UBND) tỉnh Long An».
The sign between the halves of a short form stands without blanks: «Sở NN & PTNT».
"""

import re
from bisect import bisect_right

from mickg.extract.mention import Mention
from mickg.extract.offsets import Redrawn

_STRETCHES = re.compile(
    r" & ?|& | (?: +|\([a-zđơư&-]{2,10}\) +"
    r"(?=(?:các |cấp )?(?:tỉnh|thành phố|tp|huyện|quận|thị xã|thị trấn|phường|xã|đặc khu|tối cao|trung ương)(?!\w)))"
)


class Even(Redrawn):
    """`text` and `key` with runs of blanks drawn together to one; of a text without any, itself."""

    def __init__(self, text: str, key: str) -> None:
        super().__init__()
        self.text, self.key = text, key
        if "  " in key or ") " in key or " &" in key or "& " in key:
            self._draw_together()

    def _draw_together(self) -> None:
        texts, keys = list[str](), list[str]()
        at = length = 0
        for run in _STRETCHES.finditer(self.key):
            drawn = self._drawn(*run.span())
            if drawn is None:
                continue
            texts += (self.text[at : run.start()], drawn)
            keys += (self.key[at : run.start()], drawn)
            length += run.start() - at + 1
            at = run.end()
            self._starts.append(length)
            self._origins.append(at)
            self._shifts.append(at - length)
        self.text, self.key = "".join((*texts, self.text[at:])), "".join((*keys, self.key[at:]))

    def _drawn(self, start: int, end: int) -> str | None:
        """The one letter that a stretch becomes, None for one that stays as it is."""
        stretch = self.text[start:end]
        if stretch.strip() == "&":
            short = self.text[start - 2 : start].isupper() and self.text[end : end + 2].isupper()
            return "&" if short else None
        return " " if stretch.isspace() or stretch.isupper() else None

    def place(self, offset: int) -> int:
        """The offset in the even text of one in the text as it is."""
        stretch = bisect_right(self._origins, offset)
        at = offset - self._shifts[stretch - 1]
        return min(at, self._starts[stretch] - 1) if stretch < len(self._starts) else at

    def put(self, mention: Mention) -> Mention:
        """A mention of the text as it is, in the even text."""
        if len(self._starts) == 1:
            return mention
        return mention._replace(start=self.place(mention.start), end=self.place(mention.end))

    def put_back(self, mention: Mention) -> Mention:
        """A mention of the even text, in the text as it is."""
        if len(self._starts) == 1:
            return mention
        return mention._replace(start=self.origin(mention.start), end=self.origin(mention.end - 1) + 1)
