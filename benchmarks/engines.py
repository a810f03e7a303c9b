"""mickg against rdflib: load and queries, each engine in a process of its own, on the same file."""

import multiprocessing
import resource
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from rdflib import Dataset, Literal
from rdflib.query import ResultRow

import mickg
from benchmarks.clock import ratio, timed
from benchmarks.copies import SOURCE, write_copies
from benchmarks.table import Row, seconds
from mickg.vocab import PREFIXES, resource as iri
