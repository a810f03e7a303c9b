"""What stands over the lines of an article that tell figures: headings, lead-ins of lists, numbered titles of parts."""

import re
from collections.abc import Container

from mickg.article import Article, Line, Zone

_MARK = re.compile(
    r"\s*(?:(?P<roman>[ivx]+)[.)]|(?P<number>\d{1,2}(?:\.\d{1,2})*)[.)]|(?P<letter>[a-zđ])[.)]|(?P<plus>\+)"
    r"|(?P<dash>[-*•●▪–—✓]))\s*"
)
_RANKS = {"roman": 11, "number": 12, "letter": 13, "dash": 40, "plus": 50}
_TOP, _LIST, _PERIOD_LIST = 10, 20, 21
_WHEN = re.compile(
    r"\s*(?:tính (?:đến|từ)|tính chung|từ (?:ngày|tháng|năm|\d)|trong (?:quý|tháng|năm|\d)|đến (?:ngày|hết"
    r"|tháng)|quý|tháng \d|năm \d|\d+ tháng|kết quả (?:từ|đến|trong)|tốc độ)"
)
_HORIZON = re.compile(
    r"(?:[-+*•●▪–—✓\s]|[ivx]+[.)]|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ][.)])*(?:(?:giai đoạn|mục tiêu|tầm nhìn"
    r"|định hướng|phấn đấu) )?(?:đến|tới) (?:hết |cuối )?(?:năm|quý|tháng)"
)
_STOPPED = re.compile(r"[.;!?…]\s*$")
_TURN = re.compile(
    r"\s*(?:phát biểu|kết luận|bên cạnh|ngoài ra|cùng với|đáng chú ý|tuy nhiên|tại (?:hội nghị|buổi|cuộc|phiên|kỳ họp)"
    r"|theo|ông|bà|đồng chí|nói về|trao đổi|thời gian tới|được biết|trước đó)(?!\w)"
)
_SHORT = 90


class Outline:
    """The lines over each line; `figured` are the numbers of the lines that hold figures."""

    def __init__(self, article: Article, figured: Container[int]) -> None:
        self._article, self._figured = article, figured
        self._heads: list[tuple[int, ...]] = []
        self._leads: list[int | None] = []
        stack: list[tuple[int, int]] = []
        for number, line in enumerate(article.lines):
            rank = self._rank(number, line)
            if rank is not None:
                while len(stack) > 0 and stack[-1][0] >= rank:
                    stack.pop()
            listed = line.zone is Zone.BULLET or rank is not None
            self._heads.append(tuple(head for over, head in stack if listed or over < _LIST))
            if rank is not None:
                stack.append((rank, number))
            self._leads.append(self._led_by(number, line))

    def heads(self, number: int) -> tuple[int, ...]:
        """The numbers of the lines over a line, the outermost first; a lead-in stands over its own list alone."""
        return self._heads[number]

    def is_horizon(self, number: int) -> bool:
        """Whether a heading over a line sets what is to be by a year: «- Đến năm 2030:»."""
        lines = (self._article.lines[head] for head in self._heads[number])
        return any(_HORIZON.match(self._article.key, line.start, line.end) for line in lines)

    def items_before(self, number: int) -> list[int]:
        """The earlier items of a line's list, the nearest first."""
        lines, heads, out = self._article.lines, self._heads[number], []
        while number > 0 and lines[number - 1].zone is Zone.BULLET:
            number -= 1
            if self._heads[number][: len(heads)] != heads[: len(self._heads[number])] or number in heads:
                break
            out.append(number)
        return out

    def lead(self, number: int) -> int | None:
        """The number of the line with a colon that leads to a line's list; None of a line in no such list."""
        lines = self._article.lines
        if lines[number].zone is not Zone.BULLET:
            return None
        above = min(self.items_before(number), default=number) - 1
        opens = above >= 0 and self._article.key[lines[above].start : lines[above].end].rstrip().endswith(":")
        return above if opens else None

    def led(self, number: int) -> int | None:
        """The number of the line with a colon that leads to the paragraphs that a line is one of: «… như sau:»."""
        return self._leads[number]

    def _led_by(self, number: int, line: Line) -> int | None:
        """What leads to a line: the line with a colon right over it, else what leads to the paragraph over it."""
        text = self._article.key[line.start : line.end]
        if number == 0 or line.zone not in (Zone.LEAD, Zone.BODY) or _TURN.match(text) is not None:
            return None
        over = self._article.lines[number - 1]
        opens = over.zone is Zone.HEADING and self._article.key[over.start : over.end].rstrip().endswith(":")
        return number - 1 if opens else self._leads[number - 1]

    def left(self, number: int) -> tuple[int, ...]:
        """What stood over the list that ends right before a line of text."""
        lines = self._article.lines
        over = number > 0 and lines[number].zone is not Zone.BULLET and lines[number - 1].zone is Zone.BULLET
        return self._heads[number - 1] if over else ()

    def _rank(self, number: int, line: Line) -> int | None:
        """How high a line stands over others: the lower, the more it governs; None where it heads nothing."""
        text = self._article.key[line.start : line.end]
        opens = text.rstrip().endswith(":")
        mark = _MARK.match(text)
        kind = mark.lastgroup if mark is not None else None
        if kind is not None:
            titled = len(text) < _SHORT and number not in self._figured and _STOPPED.search(text) is None
            return _RANKS[kind] if opens or (titled and _RANKS[kind] < _LIST) else None
        if line.zone is Zone.HEADING:
            return (_PERIOD_LIST if _WHEN.match(text) else _LIST) if opens else _TOP
        return None
