"""Reading articles against underthesea's recogniser of names, on the same articles; what it holds and how it grows.

Each side has a process of its own, and this one imports neither, or their peak memory would be no less than its own.
"""

import multiprocessing
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from importlib.util import find_spec
from pathlib import Path
from statistics import median

from benchmarks.clock import ratio, timed
from benchmarks.table import Row, seconds

ARTICLES = Path(__file__).parents[1] / "tests" / "articles"
PRINTED = Path(__file__).parents[2] / "shared" / "corpus"
"""The graph's five articles as they were printed, three times as long as the development ones; they do not ship."""
GOAL_SPEED, GOAL_MEMORY, GOAL_GROWTH, GOAL_LINEAR = 100, 300, 1.05, 1.3


def rows(_copies: int, rounds: int) -> list[Row]:
    """Documents a second, memory over 10,000 articles, and the cost of longer texts."""
    texts, printed = [*articles()], [path.read_text("utf-8") for path in sorted(PRINTED.glob("*.txt"))]
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, spawn) as ours:
        found = [row for some in (texts[::4], printed) if some for row in _speed(ours, some, texts[1::2], rounds)]
        found += _length(ours, texts, rounds)
    with ProcessPoolExecutor(1, spawn) as ours:
        return [*found, *_memory(ours)]


def articles() -> Iterator[str]:
    """The texts of the development articles, always in one order."""
    for path in sorted(ARTICLES.glob("*/*.txt")):
        yield path.read_text("utf-8")


def read(texts: Iterable[str], before: Sequence[str] = ("Bộ trưởng phát biểu.",)) -> float:
    """CPU seconds of reading records from texts, after those `before`, which are not counted."""
    from mickg.article import Manuscript, Original  # noqa: PLC0415
    from mickg.pipeline import extracted  # noqa: PLC0415

    def every(some: Iterable[str]) -> None:
        for n, text in enumerate(some):
            extracted(Manuscript(f"article-{n}", text, Original(text), "benchmark"))

    every(before)
    return timed(lambda: every(texts))[0]


def read_others(seed: int) -> float:
    """Read 1,000 articles with other figures and names in each, so that nothing remembered serves twice; the peak."""
    texts = [*articles()]
    numbers = range(seed * 1000, seed * 1000 + 1000)
    read(re.sub(r"(?<!\d)\d{2}(?!\d)", str(n), texts[n % len(texts)]).replace("Vụ ", f"Vụ A{n} ") for n in numbers)
    return peak()


def recognise(texts: Sequence[str]) -> float:
    """CPU seconds of underthesea's NER over texts, after a first sentence that is not counted."""
    from underthesea import ner  # noqa: PLC0415 - a package of the benchmarks alone

    ner("Bộ trưởng phát biểu.")
    return timed(lambda: [ner(text) for text in texts])[0]


def peak() -> float:
    """The largest memory this process has held, in MB."""
    import resource  # noqa: PLC0415 - runs in a process of its own

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _speed(ours: ProcessPoolExecutor, texts: Sequence[str], others: Sequence[str], rounds: int) -> list[Row]:
    """Articles a CPU second; `others` are read before each round, or a processor that idled meanwhile is measured."""
    what = f"reading {len(texts)} articles, {sum(map(len, texts)) / len(texts):,.0f} letters each; an article"
    if find_spec("underthesea") is None:
        print("underthesea is not installed, so reading stands alone; make bench installs it", file=sys.stderr)
        taken = median(ours.submit(read, texts, others).result() for _ in range(rounds))
        return [Row(what, seconds(taken / len(texts)))]
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as peer:
        turns = [
            (ours.submit(read, texts, others).result(), peer.submit(recognise, texts).result()) for _ in range(rounds)
        ]
    mine, its = zip(*turns, strict=True)
    times = ratio(its, mine)
    typical = f"{seconds(median(its) / len(texts))} (underthesea's NER)"
    return [
        Row(what, seconds(median(mine) / len(texts)), typical, f"{times:.0f}x", f"≥ {GOAL_SPEED}x", times >= GOAL_SPEED)
    ]


def _length(ours: ProcessPoolExecutor, texts: Sequence[str], rounds: int) -> Iterator[Row]:
    """Different articles joined to one text, so that a longer one holds more of everything."""
    joined = ["\n".join(texts[: 4 * times]) for times in (1, 2, 4, 8)]
    turns = [[ours.submit(read, [text]).result() for text in joined] for _ in range(max(rounds, 5))]
    letters = [median(turn[n] for turn in turns) / len(text) for n, text in enumerate(joined)]
    for text, cost in zip(joined, letters, strict=True):
        longer = cost / letters[0]
        what = f"  one text of {len(text):,} letters: a thousand letters"
        yield Row(what, seconds(cost * 1000), "", f"{longer:.2f}x", f"≤ {GOAL_LINEAR}x", longer <= GOAL_LINEAR)


def _memory(ours: ProcessPoolExecutor) -> Iterator[Row]:
    held = [ours.submit(read_others, thousand).result() for thousand in range(10)]
    first, last = held[0], held[-1]
    grown = last / first
    yield Row("  peak memory after 1,000 articles", f"{first:.0f} MB")
    yield Row("  peak memory after 10,000", f"{last:.0f} MB", "", "", f"≤ {GOAL_MEMORY} MB", last <= GOAL_MEMORY)
    yield Row("  its growth", f"{grown:.3f}x", "", "", f"≤ {GOAL_GROWTH}x", grown <= GOAL_GROWTH)
