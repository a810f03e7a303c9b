"""What a record must agree on with itself and with the registry before it can become a graph."""

from collections import Counter
from collections.abc import Iterator
from typing import Protocol

from mickg.errors import Problem
from mickg.model import Document, Fact, Record
from mickg.record.read import RecordFile
from mickg.values import Span

KINDS: tuple[str, ...] = (
    "events", "participations", "posts", "organisations", "documents", "policies", "observations", "directives",
    "statements", "organisation_changes", "acts",
)  # fmt: skip

_AGENTS = ("person", "org", "group")
# The field that holds a name, the field that holds its registry id, and the kinds of thing that may stand there.
_NAMED: dict[str, tuple[tuple[str, str, tuple[str, ...]], ...]] = {
    "events": (
        ("place", "place_id", ("place",)), ("organiser", "organiser_id", ("org", "group")),
        ("chairs", "chair_ids", ("person",)), ("participants", "participant_ids", _AGENTS),
    ),
    "participations": (("agent", "agent_id", _AGENTS), ("place", "place_id", ("place",))),
    "posts": (
        ("person", "person_id", ("person",)), ("title", "post_id", ("post",)),
        ("organisation", "organisation_id", ("org",)),
    ),
    "organisations": (("name", "organisation_id", ("org",)), ("part_of", "part_of_id", ("org",))),
    "documents": (
        ("type", "document_id", ("doc",)), ("issuer", "issuer_id", ("org", "person")),
        ("submitted_to", "submitted_to_id", ("org", "person")),
    ),
    "policies": (("name", "policy_id", ("policy",)),),
    "observations": (("indicator", "indicator_id", ("indicator",)), ("place", "place_id", ("place",))),
    "directives": (
        ("director", "director_id", _AGENTS), ("recipients", "recipient_ids", _AGENTS), ("about", "about_ids", ()),
    ),
    "statements": (("speaker", "speaker_id", _AGENTS),),
    "organisation_changes": (("proposer", "proposer_id", _AGENTS),),
    "acts": (("actor", "actor_id", _AGENTS),),
}  # fmt: skip


class Names(Protocol):
    """What a record needs to know of the registry."""

    def get(self, id_: str, /) -> object | None:
        """The entry of an id, or None."""


def check(file: RecordFile, names: Names) -> list[Problem]:
    """Every disagreement inside one record, or with the registry, each with its place and mend."""
    return [*_offsets(file), *_local_ids(file), *_named(file), *_registry_ids(file, names),
            *_documents(file, names), *_wholes(file)]  # fmt: skip


def facts(record: Record) -> Iterator[tuple[str, int, Fact]]:
    """(kind, number, fact) for every fact of a record."""
    for kind in KINDS:
        for n, fact in enumerate(getattr(record, kind)):
            yield kind, n, fact


def _offsets(file: RecordFile) -> Iterator[Problem]:
    source = file.record.source
    for place, span in _spans(file.record):
        if span.end > source.length:
            message = f"the offset {span.end} is outside the text of {source.length} characters; correct it"
            yield file.file.problem(place, message)
        elif "evidence" in place and any(_overlap(span, part) for part in source.furniture):
            message = f"the offsets {span.start}-{span.end} lie in the page's furniture; facts come from the article"
            yield file.file.problem(place, message)


def _spans(record: Record) -> Iterator[tuple[tuple[str | int, ...], Span]]:
    for n, part in enumerate(record.source.furniture):
        yield ("source", "furniture", n), part
    for kind, n, fact in facts(record):
        yield from (((kind, n, "evidence", m), span) for m, span in enumerate(fact.evidence))
    for n, left in enumerate(record.left_out):
        yield from ((("left_out", n, "spans", m), span) for m, span in enumerate(left.spans))


def _overlap(a: Span, b: Span) -> bool:
    return a.start < b.end and b.start < a.end


def _local_ids(file: RecordFile) -> Iterator[Problem]:
    record = file.record
    for kind in KINDS:
        counts = Counter(fact.id for fact in getattr(record, kind) if fact.id is not None)
        for n, fact in enumerate(getattr(record, kind)):
            if counts[fact.id] > 1:
                yield file.file.problem((kind, n, "id"), f"the id '{fact.id}' is given twice among {kind}; rename one")
                break
    known = {kind: {fact.id for fact in getattr(record, kind)} for kind in KINDS}
    for kind, field, target in (
        ("participations", "event", "events"), ("directives", "event", "events"), ("statements", "event", "events"),
        ("organisation_changes", "event", "events"), ("acts", "event", "events"), ("acts", "document", "documents"),
        ("observations", "within", "observations"), ("acts", "figures", "observations"),
    ):  # fmt: skip
        for n, fact in enumerate(getattr(record, kind)):
            value = getattr(fact, field)
            for id_ in value if isinstance(value, tuple) else (value,):
                if id_ is not None and id_ not in known[target]:
                    message = f"'{id_}' is no id among this record's {target}; correct it or add the item"
                    yield file.file.problem((kind, n, field), message)


def _named(file: RecordFile) -> Iterator[Problem]:
    for kind, fields in _NAMED.items():
        for n, fact in enumerate(getattr(file.record, kind)):
            for name_field, id_field, kinds in fields:
                yield from _one_named(file, (kind, n), fact, (name_field, id_field, kinds))


def _one_named(
    file: RecordFile, place: tuple[str, int], fact: Fact, fields: tuple[str, str, tuple[str, ...]]
) -> Iterator[Problem]:
    name_field, id_field, kinds = fields
    name, id_ = getattr(fact, name_field), getattr(fact, id_field)
    count = len(name) if isinstance(name, tuple) else int(name is not None)
    ids = id_ if isinstance(id_, tuple) else ((id_,) if id_ is not None else ())
    if len(ids) < count:
        message = f"{name_field} '{name}' has no registry id; add {id_field}, or mint one in graph/registry"
        yield file.file.problem((*place, name_field), message)
    elif len(ids) > count:
        yield file.file.problem((*place, id_field), f"has more ids than {name_field} has names; make them agree")
    for wrong in (i for i in ids if len(kinds) > 0 and i.split("/")[0] not in kinds):
        yield file.file.problem((*place, id_field), f"{wrong} is not a {' or '.join(kinds)}; correct it")


def _registry_ids(file: RecordFile, names: Names) -> Iterator[Problem]:
    for place, id_ in registry_ids(file.record):
        if names.get(id_) is None:
            yield file.file.problem(place, f"unknown registry id {id_}; correct it, or mint it in graph/registry")


def registry_ids(record: Record) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """(place, id) of every registry id that a record gives."""
    if record.source.publisher_id is not None:
        yield ("source", "publisher_id"), record.source.publisher_id
    for kind, n, fact in facts(record):
        yield from _ids_of((kind, n), fact)
        for m, relation in enumerate(fact.relations if isinstance(fact, Document) else ()):
            if relation.target_id is not None:
                yield (kind, n, "relations", m, "target_id"), relation.target_id


def _ids_of(place: tuple[str, int], fact: Fact) -> Iterator[tuple[tuple[str | int, ...], str]]:
    for field in type(fact).model_fields:
        value = getattr(fact, field)
        if field.endswith("_id") and value is not None:
            yield (*place, field), value
        elif field.endswith("_ids"):
            yield from (((*place, field, n), id_) for n, id_ in enumerate(value))


def _documents(file: RecordFile, names: Names) -> Iterator[Problem]:
    for n, document in enumerate(file.record.documents):
        entry = names.get(document.document_id or "")
        issued = getattr(entry, "class_", None) == "LegalDocument"
        if entry is not None and issued != (document.status == "issued"):
            other = "an issued text" if issued else "a draft, and a draft amends nothing"
            message = f"status '{document.status}', but {document.document_id} is registered as {other}; correct one"
            yield file.file.problem(("documents", n, "status"), message)
        for m, relation in enumerate(document.relations):
            if relation.target_id is None:
                message = f"target '{relation.target}' has no registry id; add target_id"
                yield file.file.problem(("documents", n, "relations", m, "target"), message)


def _wholes(file: RecordFile) -> Iterator[Problem]:
    for n, body in enumerate(file.record.organisations):
        if body.part_of is not None and (body.part_of == body.name or body.part_of_id == body.organisation_id):
            yield file.file.problem(
                ("organisations", n, "part_of"), f"'{body.name}' is part of itself; correct part_of"
            )
    for n, figure in enumerate(file.record.observations):
        if figure.within is not None and figure.within == figure.id:
            yield file.file.problem(("observations", n, "within"), "a figure is not part of itself; correct within")
