"""Records and registry in, a validated graph out; and the file it lives in."""

from mickg.graph.assemble import assemble
from mickg.graph.check import Violation, check_shapes
from mickg.graph.reference import Reference, read_reference
from mickg.graph.store import FILE, as_trig, load

__all__ = ["FILE", "Reference", "Violation", "as_trig", "assemble", "check_shapes", "load", "read_reference"]
