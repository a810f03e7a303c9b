"""SPARQL in, tables and graphs of plain Python values out; saved queries by name; search by name."""

from mickg.query.braces import filled, value_named
from mickg.query.find import Hit, LabelIndex
from mickg.query.gate import check_query
from mickg.query.known import check_known, check_terms
from mickg.query.labels import every_label, labelled, labels
from mickg.query.library import SavedQuery, saved_queries, saved_query
from mickg.query.resolve import resolved, text_of
from mickg.query.run import bound, run
from mickg.query.written import pieces, written

__all__ = [
    "Hit", "LabelIndex", "SavedQuery", "bound", "check_known", "check_query", "check_terms", "every_label", "filled",
    "labelled", "labels", "pieces", "resolved", "run", "saved_queries", "saved_query", "text_of", "value_named",
    "written",
]  # fmt: skip
