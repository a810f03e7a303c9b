"""Words that something may begin with, found wherever they stand in a text: one pass for all of them."""

from collections.abc import Sequence


class Firsts:
    """Some words; the longest that stands at a place has it."""

    def __init__(self, words: Sequence[str]) -> None:
        from ahocorasick_rs import AhoCorasick, MatchKind  # noqa: PLC0415 - so that only extraction needs it

        self._automaton = AhoCorasick([*words], matchkind=MatchKind.LeftmostLongest)

    def find(self, text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int, int]]:
        """(number of the word, start, end) where a word stands that is no part of a longer one, in their order.

        A sign may stand beside a letter.
        """
        found = self._automaton.find_matches_as_indexes(text[start:end])
        return [
            (number, at, at + last - first)
            for number, first, last in found
            if not (text[(at := start + first) - 1 : at].isalnum() and text[at].isalnum())
            and not (text[start + last : start + last + 1].isalnum() and text[start + last - 1].isalnum())
        ]
