"""mickg against rdflib: load and queries on the same file, each engine in a process of its own."""

import multiprocessing
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import ParamSpec, TypeVar

from benchmarks import sides
from benchmarks.clock import ratio
from benchmarks.copies import write_copies
from benchmarks.queries import QUERIES
from benchmarks.table import Row, seconds

P = ParamSpec("P")
T = TypeVar("T")


class Engines:
    """One process for mickg and one for rdflib, which take turns."""

    def __init__(self, ours: ProcessPoolExecutor, peer: ProcessPoolExecutor) -> None:
        self._pools = ours, peer

    def both(self, do: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> tuple[T, T]:
        """What a function gives in mickg's process, and then in rdflib's."""
        ours, peer = (pool.submit(do, *args, **kwargs).result() for pool in self._pools)
        return ours, peer


def rows(copies: int, rounds: int) -> list[Row]:
    """Load, each query, and the queries' median and worst ratio."""
    spawn = multiprocessing.get_context("spawn")
    with (
        TemporaryDirectory() as folder,
        ProcessPoolExecutor(1, spawn, sides.start, (sides.Mickg,)) as ours,
        ProcessPoolExecutor(1, spawn, sides.start, (sides.Rdflib,)) as peer,
    ):
        path = Path(folder) / "copies.trig"
        quads = write_copies(path, copies)
        engines = Engines(ours, peer)
        return [*_load(engines, path, rounds, f"{quads:,} quads, {copies:,} copies"), *_queries(engines, rounds)]


def _load(engines: Engines, path: Path, rounds: int, what: str) -> list[Row]:
    taken = [engines.both(sides.load, path) for _ in range(rounds)]
    ours, peer = engines.both(sides.memory)
    loaded = _against(f"load {what}", *zip(*taken, strict=True))
    print(*loaded[:4], sep="  ", file=sys.stderr)
    return [
        loaded,
        Row("  peak memory of the process", f"{ours:.0f} MB", f"{peer:.0f} MB (rdflib)", f"{peer / ours:.1f}x"),
    ]


def _queries(engines: Engines, rounds: int) -> list[Row]:
    found, ratios = [], []
    for name, text in QUERIES.items():
        asked = [engines.both(sides.ask, text) for _ in range(rounds)]
        mine, its = asked[0]
        if mine[1:] != its[1:]:
            raise RuntimeError(f"'{name}': mickg and rdflib answer differently: {mine}, {its}")
        ours, peer = [a.seconds for a, _ in asked], [b.seconds for _, b in asked]
        ratios.append(ratio(peer, ours))
        found.append(_against(f"query, {mine.rows:,} rows: {name}", ours, peer))
        print(*found[-1][:4], sep="  ", file=sys.stderr)
    middle, worst = median(ratios), min(ratios)
    return [
        *found,
        Row("  the queries' median ratio", "", "", f"{middle:.0f}x", "≥ 10x", middle >= 10),
        Row("  the queries' worst ratio", "", "", f"{worst:.0f}x", "≥ 10x", worst >= 10),
    ]


def _against(what: str, ours: Sequence[float], peer: Sequence[float]) -> Row:
    times = ratio(peer, ours)
    return Row(what, seconds(median(ours)), f"{seconds(median(peer))} (rdflib)", f"{times:.1f}x", "≥ 10x", times >= 10)
