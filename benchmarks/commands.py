"""The commands as a user waits for them: whole processes, start-up included."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.clock import children
from benchmarks.table import Row, seconds

MICKG = str(Path(sys.executable).with_name("mickg"))


def rows(_copies: int, _rounds: int) -> list[Row]:
    """`--help`, one query and the build of the shipped graph."""
    python = children(9, sys.executable, "-c", "pass")
    shown = children(9, MICKG, "--help")
    asked = children(9, MICKG, "query", "who-directed-whom")
    with TemporaryDirectory() as folder:
        built = children(2, MICKG, "build", "-o", folder)
    bare, megabytes = f"{seconds(python.cpu)} (python -c pass)", f"{asked.memory:.0f} MB"
    return [
        Row("mickg --help", seconds(shown.cpu), bare, "", "≤ 0.15 s", shown.cpu <= 0.15),
        Row("mickg query who-directed-whom", seconds(asked.cpu), bare, "", "≤ 0.6 s", asked.cpu <= 0.6),
        Row("  its peak memory", megabytes, f"{python.memory:.0f} MB", "", "≤ 150 MB", asked.memory <= 150),
        Row("mickg build, the shipped graph, validated", seconds(built.cpu)),
        Row("  its peak memory", f"{built.memory:.0f} MB"),
    ]
