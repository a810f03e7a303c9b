"""The parts of a sheet: which fact stands in which, in which order for which kind of thing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mickg.values import Label
from mickg.view.page.fact import Fact
from mickg.view.sheet.heading import class_of
from mickg.view.sheet.holdings import Stated
from mickg.view.sheet.wording import RELATIONS
from mickg.vocab import mg, rdf


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a sheet: its name, and its facts in order."""

    name: Label
    facts: tuple[Fact, ...]


NAMES: Mapping[str, Label] = {
    "event": Label(vi="Sự kiện", en="The event"),
    "posts": Label(vi="Chức vụ đã giữ", en="Posts held"),
    "changes": Label(vi="Thành lập, đổi tên, sáp nhập", en="Founded, renamed, merged"),
    "units": Label(vi="Trực thuộc", en="Part of"),
    "relations": Label(vi="Quan hệ với văn bản, chính sách khác", en="Relations to other documents and policies"),
    "stages": Label(vi="Tình trạng qua các bài", en="State by article"),
    "participants": Label(vi="Thành phần dự", en="Who took part"),
    "given": Label(vi="Chỉ đạo đã giao", en="Directives given"),
    "received": Label(vi="Chỉ đạo nhận được", en="Directives received"),
    "directives": Label(vi="Chỉ đạo liên quan", en="Directives that concern it"),
    "events": Label(vi="Sự kiện tham dự, tổ chức", en="Events attended or organised"),
    "acts": Label(vi="Hoạt động công vụ", en="Official acts"),
    "said": Label(vi="Phát biểu", en="Statements made"),
    "about": Label(vi="Được nói đến", en="Said about it"),
    "figures": Label(vi="Số liệu", en="Figures"),
    "documents": Label(vi="Văn bản ban hành, nhận trình", en="Documents issued or received"),
    "identity": Label(vi="Căn cứ nhận diện", en="How it was identified"),
    "mentions": Label(vi="Được nhắc tên", en="Named in"),
}
_PERSON = ("posts", "given", "received", "events", "acts", "said", "about", "directives")
_BODY = ("changes", "units", "posts", "received", "given", "directives", "documents", "figures")
_ORDER: Mapping[str, Sequence[str]] = {
    "Person": _PERSON,
    "Organisation": _BODY,
    "Document": ("relations", "stages", "directives", "about"),
    "Event": ("event", "participants", "given", "said", "acts", "changes"),
    "Indicator": ("figures",),
}
_OWN: Mapping[tuple[str, str], Label] = {
    ("Organisation", "posts"): Label(vi="Người giữ chức vụ", en="Holders of posts"),
    ("Organisation", "units"): Label(vi="Trực thuộc và đơn vị", en="Part of, and units"),
    ("Post", "posts"): Label(vi="Người giữ chức vụ", en="Holders"),
    ("Event", "given"): Label(vi="Chỉ đạo giao tại sự kiện", en="Directives given there"),
    ("Event", "said"): Label(vi="Phát biểu tại sự kiện", en="Statements made there"),
    ("Place", "events"): Label(vi="Sự kiện diễn ra", en="Events held"),
    ("SourceDocument", "events"): Label(vi="Ai dự sự kiện nào", en="Who attended what"),
    ("SourceDocument", "event"): Label(vi="Sự kiện", en="Events"),
    ("SourceDocument", "posts"): Label(vi="Chức vụ", en="Posts"),
    ("SourceDocument", "given"): Label(vi="Chỉ đạo", en="Directives"),
    ("SourceDocument", "said"): Label(vi="Phát biểu", en="Statements"),
    ("SourceDocument", "mentions"): Label(vi="Nhắc tên", en="Names"),
    ("SourceDocument", "stages"): Label(vi="Văn bản, chính sách", en="Documents and policies"),
    ("SourceDocument", "units"): Label(vi="Cơ cấu tổ chức", en="What is part of what"),
}
WHOLE = "whole"
"""The role of a thing in a fact that it does not take part in: its source."""


def key(stated: Stated, role: str, thing: str) -> str:
    """The key in NAMES of the section where a fact stands that names a thing by this role, or else its class."""
    match class_of(stated):
        case mg.Directive:
            return _directive(role)
        case mg.Claim:
            return _claim(stated, role)
        case mg.Statement:
            return "said" if role in (mg.saidBy, mg.saidAt, WHOLE) else "about"
        case mg.Event:
            return "event" if thing == stated.iri or role == WHOLE else "events"
        case mg.Participation:
            return "participants" if role == mg.inEvent else "events"
        case kind:
            return _BY_CLASS.get(kind, kind)


_BY_CLASS = {
    mg.Tenure: "posts", mg.Change: "changes", mg.OfficialAct: "acts", mg.Observation: "figures",
    mg.Mention: "mentions", mg.Identification: "identity",
}  # fmt: skip


def _directive(role: str) -> str:
    if role in (mg.saidBy, mg.saidAt, WHOLE):
        return "given"
    return "received" if role in (mg.directedTo, mg.delegate) else "directives"


def _claim(stated: Stated, role: str) -> str:
    predicate = next(iter(stated.iris(rdf.predicate)), "")
    if predicate in RELATIONS:
        return "relations"
    if predicate == mg.partOf:
        return "units"
    return "documents" if role == rdf.object else "stages"


def order(kind: str, keys: Sequence[str]) -> list[str]:
    """Keys in the order for a kind of thing; those that are classes come last."""
    whole = [*dict.fromkeys((*_ORDER.get(kind, ()), *NAMES))]
    return sorted(set(keys), key=lambda one: (whole.index(one) if one in whole else len(whole), one))


def named(kind: str, key: str, otherwise: Label) -> Label:
    """A section's name on the sheet of a kind of thing."""
    return _OWN.get((kind, key)) or NAMES.get(key) or otherwise
