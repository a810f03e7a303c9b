"""What a graph holds in, its wording in both languages out: names, values, and properties."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from decimal import Decimal

from mickg.values import Label
from mickg.view.chart.figures import number_of
from mickg.view.page.dates import worded
from mickg.view.page.markup import Markup, both, joined, tag
from mickg.view.sheet.holdings import Holdings, Stated, Term, Values, id_of
from mickg.vocab import compact, dcterms, mg, rdf, skos

PROPERTIES = {
    skos.altLabel: Label(vi="tên khác", en="other names"),
    skos.definition: Label(vi="định nghĩa", en="definition"),
    skos.note: Label(vi="lưu ý", en="note"),
    skos.broader: Label(vi="thuộc nhóm", en="broader"),
    skos.notation: Label(vi="ký hiệu", en="code"),
    skos.exactMatch: Label(vi="tương đương", en="same as"),
    skos.prefLabel: Label(vi="tên", en="name"),
    dcterms.title: Label(vi="tên gọi", en="title"),
    dcterms.identifier: Label(vi="mã", en="identifier"),
    dcterms.language: Label(vi="ngôn ngữ", en="language"),
    dcterms.publisher: Label(vi="nơi đăng", en="publisher"),
    dcterms.source: Label(vi="địa chỉ", en="address"),
    mg.saidBy: Label(vi="ai nói", en="said by"),
    mg.saidAt: Label(vi="nói tại", en="said at"),
    mg.verb: Label(vi="bằng từ", en="in the word"),
    mg.topic: Label(vi="lĩnh vực", en="topic"),
    mg.dueIn: Label(vi="hạn", en="due"),
    mg.indicator: Label(vi="chỉ tiêu", en="indicator"),
    mg.postIn: Label(vi="thuộc", en="in"),
    mg.distinctFrom: Label(vi="không gộp với", en="told apart from"),
    mg.beginsIn: Label(vi="có từ", en="from"),
    mg.endsIn: Label(vi="đến hết", en="until"),
    mg.effectiveOn: Label(vi="hiệu lực từ", en="in force from"),
    mg.bound: Label(vi="mức chính xác", en="exactness"),
    rdf.type: Label(vi="loại", en="class"),
    rdf.subject: Label(vi="về", en="about"),
}
"""Words for properties that the ontology does not name, or names at length."""

BACK = {
    mg.partOf: Label(vi="đơn vị trực thuộc", en="units"),
    mg.postIn: Label(vi="các chức vụ", en="posts"),
    mg.partOfPlace: Label(vi="gồm các nơi", en="holds the places"),
    mg.jurisdiction: Label(vi="do cơ quan quản lý", en="governed by"),
    mg.guidedBy: Label(vi="hướng dẫn chuyên môn cho", en="guides"),
    mg.operatedBy: Label(vi="vận hành nền tảng", en="operates"),
    mg.issuedBy: Label(vi="đã ban hành, soạn", en="issued or drafted"),
    mg.definedBy: Label(vi="chỉ tiêu do mình xác lập", en="defines the indicators"),
    mg.topic: Label(vi="chỉ tiêu thuộc lĩnh vực", en="indicators of the topic"),
    mg.enactedAs: Label(vi="từ dự thảo", en="enacted from"),
    mg.replaces: Label(vi="được thay thế bởi", en="replaced by"),
    mg.amends: Label(vi="được sửa đổi bởi", en="amended by"),
    mg.approves: Label(vi="được phê duyệt bởi", en="approved by"),
    mg.implements: Label(vi="được triển khai bởi", en="implemented by"),
    mg.plansActionFor: Label(vi="có kế hoạch hành động", en="has the action plan"),
    mg.wouldReplace: Label(vi="có thể bị thay thế bởi", en="would be replaced by"),
    mg.wouldAmend: Label(vi="có thể được sửa đổi bởi", en="would be amended by"),
    mg.wouldApprove: Label(vi="có thể được phê duyệt bởi", en="would be approved by"),
    mg.distinctFrom: PROPERTIES[mg.distinctFrom],
    skos.broader: Label(vi="gồm các lĩnh vực", en="narrower"),
    dcterms.publisher: Label(vi="đã đăng", en="published"),
}
"""Words for properties read from their value's side."""


CODES = {
    "count": Label(vi="đếm", en="count"),
    "sum": Label(vi="tổng", en="sum"),
    "share": Label(vi="tỷ trọng", en="share"),
    "rate": Label(vi="tỷ lệ", en="rate"),
    "mean": Label(vi="trung bình", en="mean"),
    "growth": Label(vi="mức tăng", en="growth"),
    "duration": Label(vi="khoảng thời gian", en="duration"),
    "rank": Label(vi="thứ hạng", en="rank"),
    "money": Label(vi="tiền", en="money"),
}
"""Words for codes that are plain texts: how an indicator is counted."""


RELATIONS = (
    mg.enactedAs, mg.replaces, mg.amends, mg.implements, mg.plansActionFor, mg.approves, mg.wouldReplace,
    mg.wouldAmend, mg.wouldApprove,
)  # fmt: skip
"""How a document bears on another, or on a policy."""


class Wording:
    """The words of one graph; things of `pages` are marked with their id, so that a script may make links of them."""

    def __init__(self, held: Holdings, pages: Collection[str]) -> None:
        self.held, self._pages = held, pages

    def property(self, iri: str) -> Label:
        """A property's name."""
        return PROPERTIES.get(iri) or self.held.names.get(iri) or _same(compact(iri).rpartition(":")[2])

    def back(self, iri: str) -> Label:
        """A property's name when it is read from its value's side."""
        given = self.property(iri)
        return BACK.get(iri) or Label.model_construct(vi=f"là «{given.vi}» của", en=f"is “{given.en}” of")

    def thing(self, iri: str) -> Label:
        """The name of a thing, a code, a period or a fact."""
        if iri in self.held.periods:
            return worded(self.held.periods[iri])
        stated = self.held.facts.get(iri)
        return self.held.name(iri) if stated is None or iri in self.held.names else self.figure(stated)

    def figure(self, stated: Stated) -> Label:
        """A fact without a name: its figure as printed, with its indicator, or else its id."""
        printed = self.text(stated.values.get(mg.valueAsStated, ()))
        about = self.text(stated.values.get(mg.indicator, ()))
        if printed is None or about is None:
            return _same(id_of(stated.iri))
        return Label.model_construct(vi=f"{about.vi}: {printed.vi}", en=f"{about.en}: {printed.en}")

    def text(self, terms: Iterable[Term], unit: str = "") -> Label | None:
        """Values in a row, in each language those that have none or that one; None without values."""
        given = list(terms)
        if len(given) == 0:
            return None
        vi, en = (self._in(given, language, unit) for language in ("vi", "en"))
        return Label.model_construct(vi=vi, en=en)

    def _in(self, terms: list[Term], language: str, unit: str) -> str:
        own = [term for term in terms if term.language in (None, "", language)] or terms
        return ", ".join(dict.fromkeys(getattr(self._word(term, unit), language) for term in own))

    def _word(self, term: Term, unit: str) -> Label:
        match term.value:
            case _ if term.language is None:
                return self.thing(str(term.value))
            case bool():
                return Label(vi="có", en="yes") if term.value else Label(vi="không", en="no")
            case date():
                return worded(term.value.isoformat())
            case int() | Decimal() if unit != _PLAIN:
                return number_of(Decimal(term.value), unit)
            case value:
                return _same(str(value))

    def value(self, values: Values, name: str = mg.value, unit: str = mg.unit) -> Label | None:
        """A number with its unit."""
        return self.text(values.get(name, ()), self._unit(values.get(unit, ())))

    def _unit(self, terms: Sequence[Term]) -> str:
        for term in terms:
            described = self.held.things.get(str(term.value))
            if described is not None and skos.notation in described.values:
                return str(described.values[skos.notation][0].value)
            return str(term.value).rsplit("/", 1)[-1]
        return ""

    def shown(self, name: str, terms: Iterable[Term]) -> Markup:
        """A property's values for a page: things by name, texts as they are."""
        given = list(terms)
        things = [self.named(term.value) for term in given if term.language is None]
        texts = self.text([term for term in given if term.language is not None], _PLAIN if name in _YEARS else "")
        parts = [*things, *([both(texts)] if texts is not None else [])]
        return joined(*(joined(", " if n > 0 else "", part) for n, part in enumerate(parts)))

    def named(self, iri: str, label: Label | None = None) -> Markup:
        """A thing's name, marked with its id where it has a page."""
        wording = both(label or self.thing(iri))
        return tag("span", wording, class_="thing", data_thing=id_of(iri)) if iri in self._pages else wording


_PLAIN = "plain"
_YEARS = frozenset({mg.horizonYear})


def _same(text: str) -> Label:
    return Label.model_construct(vi=text, en=text)
