"""Look for bytes that reading crashes on, hangs on or makes a broken record of: `make fuzz`, or a program of its own.

    python tests/fuzz_reading.py FOLDER SECONDS

Atheris leads the search by what the code does with each input, and writes the first one that fails into FOLDER,
together with those worth keeping for a later search; where it is not installed, the strange texts of the tests go on
until the time is over.
"""

import sys
import time
from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

SUFFIXES = (".txt", ".txt", ".txt", ".html")


def main(folder: Path, seconds: int) -> None:
    """Search for so many seconds."""
    folder.mkdir(parents=True, exist_ok=True)
    if find_spec("atheris") is None:
        sys.stderr.write("atheris is not installed: trying strange texts, not led by what the code does\n")
        wander(folder, seconds)
    else:
        led(folder, seconds)


def led(folder: Path, seconds: int) -> None:
    """Let atheris search, from the articles and the words of the grammars on."""
    atheris = import_module("atheris")
    with atheris.instrument_imports(include=["mickg.document", "mickg.extract", "mickg.source", "mickg.text"]):
        texts = import_module("strange_texts")
    seeds = folder / "seeds"
    seeds.mkdir(exist_ok=True)
    for n, article in enumerate(texts.articles()):
        for m, line in enumerate(filter(str.strip, article.splitlines())):
            (seeds / f"{n}-{m}").write_bytes(bytes([0]) + line.encode())
    words = folder / "words.txt"
    words.write_text("".join(f'"{_escaped(word.encode())}"\n' for word in texts.TRIGGERS), "utf-8")
    found = folder / "found"
    found.mkdir(exist_ok=True)
    options = [f"-max_total_time={seconds}", "-max_len=600", "-timeout=20", f"-dict={words}",
               f"-artifact_prefix={folder}/"]  # fmt: skip
    atheris.Setup([sys.argv[0], *options, str(found), str(seeds)], target(texts.read))
    atheris.Fuzz()


def target(read: Callable[[bytes, str], object]) -> Callable[[bytes], None]:
    """The first byte says what kind of file the others are."""

    def one(data: bytes) -> None:
        if len(data) > 1:
            read(data[1:], SUFFIXES[data[0] % len(SUFFIXES)])

    return one


def _escaped(word: bytes) -> str:
    return "".join(f"\\x{byte:02x}" for byte in word)


def wander(folder: Path, seconds: int) -> None:
    """Try strange texts until the time is over; the first that fails is written down."""
    texts = import_module("strange_texts")
    until, seed = time.monotonic() + seconds, 0
    while time.monotonic() < until:
        seed += 1
        for data in texts.strange(seed, 1000):
            try:
                texts.read(data)
            except Exception:
                (folder / f"crash-{seed}").write_bytes(bytes([0]) + data)
                raise
    sys.stderr.write(f"{seed * 1000} texts, none failed\n")


def arguments(given: Sequence[str]) -> tuple[Path, int]:
    """FOLDER and SECONDS."""
    if len(given) != 2 or not given[1].isdigit():
        raise SystemExit(__doc__)
    return Path(given[0]), int(given[1])


if __name__ == "__main__":
    main(*arguments(sys.argv[1:]))
