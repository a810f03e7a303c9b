"""Gold records and given ones in, figures and misses out."""

from mickg.evaluate.compare import GoldSet, evaluate, extracted, from_records
from mickg.evaluate.kinds import COMPARED
from mickg.evaluate.show import as_json, as_text

__all__ = ["COMPARED", "GoldSet", "as_json", "as_text", "evaluate", "extracted", "from_records"]
