"""Words that something may begin with, found wherever they stand in a text: one pass for all of them."""

from collections.abc import Iterator, Sequence


class Firsts:
    """Some words; the longest that stands at a place has it."""

    def __init__(self, words: Sequence[str]) -> None:
        from ahocorasick_rs import AhoCorasick, MatchKind  # noqa: PLC0415 - so that only extraction needs it

        self._automaton = AhoCorasick([*words], matchkind=MatchKind.LeftmostLongest)

    def find(self, text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int, int]]:
        """(number of the word, start, end) where a word stands that is no part of a longer one, in their order."""
        for number, first, last in self._automaton.find_matches_as_indexes(text[start:end]):
            if _is_whole(text, start + first, start + last):
                yield number, start + first, start + last


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether a word is no part of a longer one; a sign may stand beside a letter."""
    before = text[start - 1 : start].isalnum() and text[start].isalnum()
    return not (before or (text[end : end + 1].isalnum() and text[end - 1].isalnum()))
