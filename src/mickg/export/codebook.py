"""What every column of every table is, in both languages, in the words of the ontology."""

from mickg.answer import Table
from mickg.export.given import Given
from mickg.export.kinds import KINDS, OFFSETS, Column
from mickg.export.tables import label_of
from mickg.vocab import PREFIXES

CODEBOOK = "codebook"
_COLUMNS = ("table", "column", "type", "severalValues", "property", "meaningVi", "meaningEn")
_MEANINGS = """
SELECT ?term ?label ?definition (LANG(?label) AS ?language) {
  GRAPH graph:ontology {
    ?term rdfs:label ?label . OPTIONAL { ?term skos:definition ?definition FILTER(LANG(?definition) = LANG(?label)) }
  }
} ORDER BY ?term ?label ?definition"""

Meaning = tuple[str, str]
Line = tuple[str, str, str, str, str, str, str]
_OWN: dict[str, Meaning] = {
    OFFSETS: ("bài và vị trí ký tự đầu, cuối của từng đoạn làm chứng cứ",
              "article, first and last character of each passage that bears it out"),
    "passages": ("các đoạn làm chứng cứ, xem bảng passages", "the passages that bear it out, see the table passages"),
    "sources": ("các bài viết nói điều này", "the articles that say so"),
    "inferred": ("những trường mà bài không nêu thẳng, xem bảng inferences",
                 "the fields that no article states outright, see the table inferences"),
    "firstDay": ("ngày đầu của kỳ hoặc của sự kiện", "first day of the period or event"),
    "lastDay": ("ngày cuối của kỳ hoặc của sự kiện", "last day of the period or event"),
    "said": ("thời gian của sự kiện nơi lời nói được đưa ra", "when the event was held at which it was said"),
    "saidOn": ("ngày đầu của sự kiện nơi lời nói được đưa ra", "first day of the event at which it was said"),
    "citations": ("nguồn ngoài các bài viết", "the source outside the articles"),
    "facts": ("những dữ kiện đứng ở đoạn này", "the facts that stand in this passage"),
    "claims": ("các khẳng định về đối tượng này, xem bảng claims", "what is claimed of it, see the table claims"),
    "classes": ("các lớp của đối tượng", "the classes it belongs to"),
    "label": ("tên gọi", "what it is called"),
    "title": ("tên bài", "title of the article"),
    "publishers": ("nơi đăng", "who published it"),
    "urls": ("địa chỉ của bài", "address of the article"),
    "otherNames": ("tên gọi khác", "other names"),
    "subject": ("điều được khẳng định nói về gì", "what the claim is about"),
    "property": ("thuộc tính được khẳng định hoặc suy ra", "the property that is claimed or inferred"),
    "object": ("giá trị được khẳng định: mã hoặc chữ", "the value claimed: an id or a text"),
    "observation": ("số liệu được so sánh", "the figure that is compared"),
    "fact": ("dữ kiện có trường được suy ra", "the fact one of whose fields is inferred"),
}  # fmt: skip


def codebook(given: Given) -> Table:
    """A row for each column of each table."""
    meanings = _meanings(given)
    rows: list[Line] = []
    for name, kind in KINDS.items():
        vi, en = meanings.get(kind.class_, (kind.class_, kind.class_))
        rows.append((name, kind.key, "iri", "no", kind.class_, f"mã của dòng: {vi}", f"id of the row: {en}"))
        for column in kind.columns:
            rows += _described(name, column, meanings)
    return Table(_COLUMNS, [*rows])


def _described(name: str, column: Column, meanings: dict[str, Meaning]) -> list[Line]:
    first = column.path.partition("/")[0]
    vi, en = _OWN.get(column.name) or meanings.get(first.lstrip("^"), (first, first))
    several = "yes" if column.many else "no"
    own = (name, column.name, column.type, several, column.path, vi, en)
    if not column.labelled:
        return [own]
    label = label_of(column)
    return [own, (name, label, "text", several, column.path, f"tên của {column.name}", f"label of {column.name}")]


def _meanings(given: Given) -> dict[str, Meaning]:
    """Label and definition by prefixed name, in Vietnamese and English; a missing one is the term's name."""
    found: dict[str, dict[str, str]] = {}
    for term, label, definition, language in given.rows(_MEANINGS):
        words = f"{label}: {definition}" if definition is not None else str(label)
        found.setdefault(str(term).replace(PREFIXES["mg"], "mg:"), {}).setdefault(str(language), words)
    return {term: (words.get("vi", term), words.get("en", term)) for term, words in found.items()}
