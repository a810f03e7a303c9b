"""Where the letters of a text that was drawn together stood before."""

from bisect import bisect_right


class Redrawn:
    """A text made of stretches of another: `_starts` is where each begins in it, `_origins` where it began before."""

    def __init__(self) -> None:
        self._starts, self._origins = [0], [0]

    def origin(self, at: int) -> int:
        """The offset in the text as it was."""
        stretch = bisect_right(self._starts, at) - 1
        return self._origins[stretch] + at - self._starts[stretch]
