"""A text in which two words are always one blank apart, and where its letters stand in the text as it is.

A short form in brackets within a name is left out, as if it were a blank: «Ủy ban nhân dân (UBND) tỉnh Long An».
"""

import re
from bisect import bisect_right

from mickg.extract.mention import Mention
from mickg.extract.offsets import Redrawn

_BLANKS = re.compile(
    r" (?: +|\([a-zđơư&-]{2,10}\) +"
    r"(?=(?:các |cấp )?(?:tỉnh|thành phố|tp|huyện|quận|thị xã|thị trấn|phường|xã|đặc khu|tối cao|trung ương)(?!\w)))"
)


class Even(Redrawn):
    """`text` and `key` with runs of blanks drawn together to one; of a text without any, itself."""

    def __init__(self, text: str, key: str) -> None:
        super().__init__()
        self.text, self.key = text, key
        if "  " in key or ") " in key:
            self._draw_together()

    def _draw_together(self) -> None:
        texts, keys = [], []
        at = length = 0
        for run in _BLANKS.finditer(self.key):
            if not (run[0].isspace() or self.text[run.start() : run.end()].isupper()):
                continue
            texts.append(self.text[at : run.start()])
            keys.append(self.key[at : run.start()])
            length += run.start() - at + 1
            at = run.end()
            self._starts.append(length)
            self._origins.append(at)
            self._shifts.append(at - length)
        self.text, self.key = " ".join((*texts, self.text[at:])), " ".join((*keys, self.key[at:]))

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
