"""Measure everything and print one table; timings inform and gate nothing, so the exit status is always 0."""

import argparse
import os
import platform
import sys
from importlib import import_module
from importlib.metadata import version

from benchmarks.table import Row, rendered

# A child's peak memory is never less than its parent's when it was started, so the commands come first, and no group
# is imported before its turn.
GROUPS = ("commands", "reading", "handover", "networks", "pictures", "engines")


def main() -> None:
    """Run each group's `rows`, saying on standard error which one it is."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=main.__doc__)
    parser.add_argument("--copies", type=int, default=100, help="copies of one source graph for rdflib (default: 100)")
    parser.add_argument("--rounds", type=int, default=3, help="rounds against rdflib (default: 3)")
    parser.add_argument("--full", action="store_true", help="1,000 copies, one round: 2.7 million quads, over an hour")
    parser.add_argument("--only", choices=GROUPS, help="one group of rows")
    options = parser.parse_args()
    copies, rounds = (1000, 1) if options.full else (options.copies, options.rounds)
    rows: list[Row] = []
    for group in GROUPS if options.only is None else (options.only,):
        print(f"measuring: {group}", file=sys.stderr)
        rows += import_module(f"benchmarks.{group}").rows(copies, rounds)
    print(rendered(rows))
    print(
        f"CPU time of the process (user and system) or by the clock, medians; both sides in turn, ratios a round.\n"
        f"Python {platform.python_version()}, pyoxigraph {version('pyoxigraph')}, rdflib {version('rdflib')}, "
        f"pandas {version('pandas')}; {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}."
    )


if __name__ == "__main__":
    main()
