"""Texts that no article is, to read all the same: what may reach the reader from a broken file or a hostile page."""

import json
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from random import Random

from mickg.errors import InvalidInput
from mickg.model import Record
from mickg.pipeline import extracted
from mickg.record.check import facts
from mickg.source.given import Given
from mickg.source.kinds import kind_of
from mickg.source.manuscript import manuscript
from mickg.source.read import READERS

ARTICLES = Path(__file__).parent / "articles"
PUBLIC = Path(__file__).parents[2] / "shared" / "suites" / "naughty-strings.json"
LIMIT = 4.0
"""CPU seconds after which 100 kB count as a hang: twice what they may take, for machines that do other work too."""

# What the grammars begin from, and what is near it.
TRIGGERS = (
    "Bộ trưởng", "Thứ trưởng", "quyền", "kiêm", "nguyên", "Chủ tịch UBND tỉnh", "Phó Trưởng Ban", "đồng chí",
    "Thay mặt", "Bộ TT&TT", "Vụ", "các Sở", "UBND", "Ủy ban nhân dân", "Ban Chỉ đạo", "Nghị định số",
    "42/2022/NĐ-CP", "57-NQ/TW", "QĐ-TTg", "dự thảo", "Quý I/2024", "9 tháng đầu năm", "cùng kỳ", "ngày 31/2/2024",
    "tháng 13", "30/2", "năm 0000", "hôm nay", "11.250 tỷ đồng", "2,7 triệu tỷ", "28,57%", "55/63", "0/0",
    "5-10 triệu", "12,5 điểm %", "1.4%", "1.6 lần", "ước đạt trên", "khoảng gần", "tăng", "giảm", "so với", "(",
    ")", "“", "”", "«", "»", "giao", "yêu cầu", "cần", "phải", "trước ngày", "hàng năm", "Hội nghị", "tại Hà Nội",
    "Nguyễn Mạnh Hùng", "Phan Tâm", ";", ":", ",", ".", "- ", "+ ", "…", "\n", "\n\n", "\t", "\u00a0", "/", "-",
    "–", "&", "&amp;", "%", "1", "9" * 30, "1." * 15, "0", "VND", "USD", "$",
)  # fmt: skip
ODD = (
    "\u200b", "\u200d", "\u2060", "\ufeff", "\u202e", "\u202d", "\u2066", "\u2069", "\u0301", "\u0323", "\u031b",
    "\u0345", "\x00", "\x07", "\x1b[2J", "\x7f", "\u0085", "\u2028", "\u2029", "\u00ad", "\u1160", "\ufffd",
    "\ufffe", "\U0010ffff", "ĐÐđð", "İıſß", "ǅ", "ﬃ", "①②", "１２３", "٣٤٥", "²³", "𝟘𝟙", "½", "ⅩⅣ", "🏳️‍🌈", "中文",
    "ไทย", "العربية", "a\u0300" * 20,
)  # fmt: skip


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Raise TimeoutError when so many CPU seconds are over: a hang, on however busy a machine."""

    def hung(*_: object) -> None:
        raise TimeoutError(f"took more than {seconds} CPU seconds")

    before = signal.signal(signal.SIGVTALRM, hung)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def read(data: bytes, suffix: str = ".txt") -> Record | None:
    """Read bytes and see that the record holds together; None where they are refused as no article."""
    given = Given("strange", data, "strange", suffix)
    with within(LIMIT * max(1.0, len(data) / 100_000)):
        try:
            article = manuscript(given, READERS[kind_of(given)](given))
        except InvalidInput:
            return None
        record = extracted(article)
    named = [(kind, fact.id) for kind, _, fact in facts(record) if fact.id is not None]
    assert len(named) == len(set(named)), named
    for _, _, fact in facts(record):
        for span in fact.evidence:
            assert span.end <= len(article.text), fact
            assert article.text[span.start : span.end].strip() != "", fact
    return record


@cache
def articles() -> tuple[str, ...]:
    """The texts of the development articles."""
    return tuple(path.read_text("utf-8") for path in sorted(ARTICLES.glob("*/*.txt")))


@cache
def naughty() -> tuple[str, ...]:
    """The public list of naughty strings, where it is here."""
    return tuple(json.loads(PUBLIC.read_text("utf-8"))) if PUBLIC.is_file() else ()


def _slice(random: Random, longest: int = 40) -> str:
    text = random.choice(articles())
    start = random.randrange(len(text))
    return text[start : start + random.randint(1, longest)]


def _spliced(random: Random) -> str:
    return "".join(_slice(random, 30) for _ in range(2))


def _triggered(random: Random) -> str:
    return random.choice(("", " ")).join(random.choices(TRIGGERS, k=random.randint(1, 8)))


def _odd(random: Random) -> str:
    letters = [*_slice(random)]
    for _ in range(random.randint(1, 6)):
        letters.insert(random.randint(0, len(letters)), random.choice(ODD))
    return "".join(letters)


def _mangled(random: Random) -> str:
    wrong = random.choice(("cp1252", "cp1258", "latin-1", "utf-16-le", "mac-roman"))
    return _slice(random).encode().decode(wrong, errors="replace")


def _dropped(random: Random) -> str:
    return "".join(c for c in _slice(random) if random.random() < 0.8)


def _cased(random: Random) -> str:
    return random.choice((str.upper, str.lower, str.title, str.swapcase))(_slice(random))


def _listed(random: Random) -> str:
    strings = naughty() or ODD
    return f"{_slice(random, 20)}{random.choice(strings)}{_slice(random, 20)}"


def _any_letters(random: Random) -> str:
    return "".join(chr(_point(random)) for _ in range(random.randint(1, 40)))


def _point(random: Random) -> int:
    highest = random.choice((0x7F, 0x2FF, 0x1EFF, 0xFFFF, 0x10FFFF))
    point = random.randint(0, highest)
    return point if not 0xD800 <= point <= 0xDFFF else 0xFFFD


KINDS: tuple[Callable[[Random], str], ...] = (
    _slice, _spliced, _triggered, _triggered, _odd, _mangled, _dropped, _cased, _listed, _any_letters,
)  # fmt: skip


def strange(seed: int, count: int) -> Iterator[bytes]:
    """So many short texts, the same for the same seed."""
    random = Random(seed)
    for _ in range(count):
        yield random.choice(KINDS)(random).encode("utf-8", "surrogatepass")


def long(piece: str) -> bytes:
    """100 kB of one piece again and again."""
    data = piece.encode()
    return data * (100_000 // len(data))
