"""Records: files in, frozen values out, and back to JSON."""

from mickg.record.check import check, registry_ids
from mickg.record.evidence import uncovered, unsupported
from mickg.record.read import RecordFile, read_record, read_records
from mickg.record.write import as_contract

__all__ = [
    "RecordFile",
    "as_contract",
    "check",
    "read_record",
    "read_records",
    "registry_ids",
    "uncovered",
    "unsupported",
]
