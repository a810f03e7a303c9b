"""The words of a text with where they stand and whether they begin with a capital."""

import re
from bisect import bisect_left

_WORD = re.compile(r"[^\W_]+(?:[&\-.'’][^\W_]+)*")

_LONGEST = 30


class Words:
    """Words by number; `starts`, `ends` and `capital` run in step."""

    __slots__ = ("_runs", "capital", "ends", "keys", "starts", "text")

    def __init__(self, text: str, key: str) -> None:
        self.text = text
        found = [word.span() for word in _WORD.finditer(text)]
        self.starts = [start for start, _ in found]
        self.ends = [end for _, end in found]
        self.capital = [text[start].isupper() for start in self.starts]
        self.keys = [key[start:end] for start, end in found]
        self._runs = self._run_ends()

    def __len__(self) -> int:
        return len(self.starts)

    def at(self, offset: int) -> int:
        """The number of the first word that starts at an offset or after it."""
        return bisect_left(self.starts, offset)

    def beside(self, number: int) -> bool:
        """Whether only blanks stand between a word and the one before it; never at either end of the text."""
        if not 0 < number < len(self):
            return False
        between = self.text[self.ends[number - 1] : self.starts[number]]
        return between != "" and between.isspace() and "\n" not in between

    def run(self, number: int) -> int:
        """The number after the last of the capitalised words that stand together from one on, thirty at most."""
        return min(self._runs[number], number + _LONGEST) if number < len(self) else number

    def _run_ends(self) -> list[int]:
        """Of each word, from the last: where its run ends, seen once and not from every word of it again."""
        ends = [*range(len(self))]
        for number in range(len(self) - 1, -1, -1):
            if self.capital[number]:
                follows = number + 1 < len(self) and self.capital[number + 1] and self.beside(number + 1)
                ends[number] = ends[number + 1] if follows else number + 1
        return ends
