"""CPU seconds: of functions called in turn, and of commands as whole processes."""

import os
import time
from collections.abc import Callable, Sequence
from statistics import median
from typing import NamedTuple, TypeVar

T = TypeVar("T")


def alternate(rounds: int, *functions: Callable[[], object]) -> list[list[float]]:
    """The CPU seconds of each function in each round; the functions take turns, so that noise meets all of them."""
    samples: list[list[float]] = [[] for _ in functions]
    for _ in range(rounds):
        for function, times in zip(functions, samples, strict=True):
            times.append(timed(function)[0])
    return samples


def timed(function: Callable[[], T]) -> tuple[float, T]:
    """The CPU seconds of one call, and what it gives, so that freeing it costs nothing here."""
    start = time.process_time()
    result = function()
    return time.process_time() - start, result


def ratio(over: Sequence[float], under: Sequence[float]) -> float:
    """The median of the ratios round by round."""
    return median(a / b for a, b in zip(over, under, strict=True))


class Child(NamedTuple):
    """A finished command: CPU seconds, and the largest memory it held, in MB."""

    cpu: float
    memory: float


def child(*command: str) -> Child:
    """Run a command, its output thrown away; RuntimeError when it fails."""
    silent = [(os.POSIX_SPAWN_OPEN, n, os.devnull, os.O_WRONLY, 0) for n in (1, 2)]
    process = os.posix_spawn(command[0], command, os.environ, file_actions=silent)
    _, status, usage = os.wait4(process, 0)
    if status != 0:
        raise RuntimeError(f"{' '.join(command)} ended with {os.waitstatus_to_exitcode(status)}")
    return Child(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def children(rounds: int, *command: str) -> Child:
    """The medians of several runs of a command, after one that is not counted."""
    runs = [child(*command) for _ in range(rounds + 1)][1:]
    return Child(median(run.cpu for run in runs), median(run.memory for run in runs))
