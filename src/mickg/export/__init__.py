"""A graph in, files that other tools open out: one module a format."""

from collections.abc import Callable, Mapping
from difflib import get_close_matches
from pathlib import Path

from mickg.errors import OutputRefused
from mickg.export.csv import csv
from mickg.export.cypher import cypher
from mickg.export.gexf import gexf
from mickg.export.given import Given
from mickg.export.graphml import graphml
from mickg.export.jsonld import jsonld
from mickg.export.nq import nq
from mickg.export.parquet import parquet
from mickg.export.trig import trig
from mickg.export.ttl import ttl
from mickg.files import write_whole

__all__ = ["FORMATS", "Given", "export"]

FORMATS: Mapping[str, Callable[[Given], bytes | dict[str, bytes]]] = {
    "ttl": ttl,
    "trig": trig,
    "nq": nq,
    "jsonld": jsonld,
    "graphml": graphml,
    "gexf": gexf,
    "csv": csv,
    "parquet": parquet,
    "cypher": cypher,
}
"""What makes each format: the bytes of a file, or of several by name, which go into a folder."""


def export(given: Given, format_: str, path: Path) -> Path:
    """Write a graph in a format to a file, or into a folder for csv and parquet; nothing before all is made."""
    if format_ not in FORMATS:
        near = get_close_matches(format_, FORMATS, 1)
        hint = f"did you mean {near[0]}? " if near else ""
        known = f"the formats are {', '.join(FORMATS)}, and on the command line records"
        raise OutputRefused(f"there is no format '{format_}'; {hint}{known}")
    if given.language not in ("vi", "en"):
        raise OutputRefused(f"labels are in vi or en, not in '{given.language}'; choose one of them")
    made = FORMATS[format_](given)
    for name, data in made.items() if isinstance(made, dict) else [("", made)]:
        write_whole(path / name, data)
    return path
