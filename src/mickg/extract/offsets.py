"""Where the letters of a text that was drawn together stood before."""

from bisect import bisect_right


class Redrawn:
    """A text made of stretches of another.

    `_starts` is where each begins in it, `_origins` where it began before, `_shifts` how far apart the two are.
    """

    def __init__(self) -> None:
        self._starts, self._origins, self._shifts = [0], [0], [0]

    def origin(self, at: int) -> int:
        """The offset in the text as it was."""
        return at + self._shifts[bisect_right(self._starts, at) - 1]
