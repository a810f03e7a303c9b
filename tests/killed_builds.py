"""Kill builds at random moments and tell what they left: a program of its own, for it forks and must have no threads.

    python killed_builds.py FOLDER KILLS SEED

FOLDER holds two data folders, `one` and `two`. Children forked from this warm process build one of them in turn into
`FOLDER/out` and are killed (SIGKILL): every second one at a moment of the whole build, the others at a moment that
begins with the writing of the file. Prints JSON: how many builds were killed before and while they wrote, how many were
done first, how often the file was neither the old one nor the new one, whole, and how often a half file lay beside it;
`left` is what lies there after one more build.
"""

import hashlib
import json
import os
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random
from unittest.mock import patch

from mickg import pipeline
from mickg.data import data_folder
from mickg.files import write_whole
from mickg.graph.store import FILE


def main(folder: Path, kills: int, seed: int) -> None:
    """Kill so many builds and print what became of them."""
    random, outcomes = Random(seed), Counter[str]()
    wanted, whole, writing = {}, 0.0, 0.0
    for name in ("one", "two"):
        whole, writing = _measured(folder / name, folder / "out")
        wanted[name] = _digest(folder / "out")
    for n in range(kills):
        name, old = ("one", "two")[n // 2 % 2], _digest(folder / "out")
        waits = n % 2 == 1
        outcome = _killed(folder / name, folder / "out", (waits, random.uniform(0, 2 * writing if waits else whole)))
        outcomes[outcome] += 1
        found = _digest(folder / "out")
        outcomes["lost"] += found not in (old, wanted[name]) or (outcome == "done" and found != wanted[name])
        outcomes["replaced"] += found != old
        outcomes["halves"] += _others(folder / "out") > 0
    _measured(folder / "one", folder / "out")
    sys.stdout.write(json.dumps({**outcomes, "left": _others(folder / "out")}))


def _digest(output: Path) -> str:
    return hashlib.sha256((output / FILE).read_bytes()).hexdigest()


def _others(output: Path) -> int:
    return sum(path.name != FILE for path in output.iterdir())


def _measured(data: Path, output: Path) -> tuple[float, float]:
    """Seconds of a whole build, and of its writing."""
    begun: list[float] = []
    started = time.perf_counter()
    _build(data, output, lambda: begun.append(time.perf_counter()))
    ended = time.perf_counter()
    return ended - started, ended - begun[0]


def _build(data: Path, output: Path, at_writing: Callable[[], object]) -> None:
    def told(path: Path, content: bytes) -> None:
        at_writing()
        write_whole(path, content)

    def folder(name: str) -> Path:
        return data if name == "graph" else data_folder(name)

    # Validation takes most of a build and touches no file: without it as many kills meet more of what does.
    with (
        patch.object(pipeline, "check_shapes", lambda *_: []),
        patch.object(pipeline, "write_whole", told),
        patch.object(pipeline, "data_folder", folder),
    ):
        pipeline.build(output=output)


def _killed(data: Path, output: Path, moment: tuple[bool, float]) -> str:
    """Kill a build some seconds after its start, or after it begins to write: `before`, `writing` or `done`."""
    waits, seconds = moment
    receiving, sending = os.pipe()
    child = os.fork()
    if child == 0:
        _build(data, output, lambda: os.write(sending, b"w"))
        os._exit(0)
    os.close(sending)
    if waits:
        os.read(receiving, 1)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    wrote = waits or os.read(receiving, 1) == b"w"
    os.close(receiving)
    return "done" if os.WIFEXITED(status) else "writing" if wrote else "before"


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
