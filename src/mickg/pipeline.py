"""The sentence as functions: the only place where stages meet."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode, Quad

from mickg.article import Manuscript
from mickg.data import data_folder
from mickg.document import read as read_document
from mickg.entries import Entry, Organisation
from mickg.errors import InvalidGraph, InvalidInput, Problem
from mickg.extract import KnownBody, Lexicon, extract, rule_texts
from mickg.files import write_whole
from mickg.graph.assemble import assemble
from mickg.graph.check import Violation, check_shapes
from mickg.graph.concepts import concepts
from mickg.graph.reference import read_reference
from mickg.graph.store import FILE, as_trig
from mickg.identity import read_registry
from mickg.model import Record
from mickg.record import RecordFile, as_contract, check, read_records, registry_ids, uncovered, unsupported
from mickg.ruletext import RuleText
from mickg.source import listed, read_text
from mickg.source import read as read_source
from mickg.vocab import graph

if TYPE_CHECKING:
    from mickg.view.explanation.explanation import Explanation, Told


@dataclass(frozen=True, slots=True)
class Build:
    """What a build made: the file, its quads, and what the shapes recommend beyond what they demand."""

    path: Path
    quads: int
    sources: int
    recommendations: tuple[Violation, ...]


def build(records: Path | None = None, texts: Path | None = None, output: Path | None = None) -> Build:
    """Records in, one validated graph file out; on any problem nothing is written and the old file stays.

    `texts` is a folder of `SOURCE_ID.txt`: passages of those sources then carry their words, after their hash and
    every offset were checked against the text.
    """
    graph_folder, ontology = data_folder("graph"), data_folder("ontology")
    files = read_records(records or graph_folder / "records")
    registry = {entry.id: entry for entry in read_registry(graph_folder / "registry")}
    reference = read_reference(graph_folder / "reference", registry)
    given = _texts(texts, files)
    _raise([problem for file in files for problem in check(file, registry)])
    _raise(
        [
            p
            for file in files
            if (id_ := file.record.source.id) in given
            for p in unsupported(file, given[id_], registry)
        ]
    )
    _raise(list(_identities(files, registry)))
    quads = assemble([f.record for f in files], registry, reference, ontology, given, version("mickg"))
    recommendations = _validated(check_shapes(quads, sorted(_shapes(ontology, release=texts is None))), files, quads)
    path = (output or graph_folder) / FILE
    write_whole(path, as_trig(quads))
    return Build(path, len(quads), len(files), recommendations)


def extracted(manuscript: Manuscript) -> Record:
    """The record that the rules read in an article, without registry ids: a draft for review."""
    return extract(read_document(manuscript), _lexicon())


def explained(manuscript: Manuscript, language: str = "vi") -> "Explanation":
    """What the rules read in an article, as a page and for a terminal: every passage, and the rule that read it."""
    from mickg.view.explanation.explanation import Explanation  # noqa: PLC0415 - most calls draw nothing

    article = read_document(manuscript)
    record = extract(article, _lexicon())
    return Explanation(article, record, uncovered(record, article.text), _told(), language)


def read_one(name: str | Path, language: str = "vi") -> "Explanation":
    """The article of a file or page, explained; InvalidInput where it cannot be read, or is not one."""
    files = list(listed([name]))
    if len(files) > 1:
        raise InvalidInput(Problem(str(name), "", f"holds {len(files)} articles; read them one by one"))
    return explained(next(read_source(files[0])), language)


@cache
def _told() -> "Told":
    """Every rule, those that infer as the ontology describes them, and the wordings of its codes."""
    from mickg.view.explanation.explanation import Told  # noqa: PLC0415 - most calls draw nothing

    known = concepts(data_folder("ontology"))
    ids = (code.removeprefix("rule/") for code in known if code.startswith("rule/"))
    inferring = {id_: RuleText(id_, known[f"rule/{id_}"].definition) for id_ in ids}
    return Told({**inferring, **rule_texts()}, {code: concept.label for code, concept in known.items()})


@cache
def _lexicon() -> Lexicon:
    """The extractor's own lexicon with the registry's bodies; those of provinces it makes up itself."""
    entries = read_registry(data_folder("graph") / "registry")
    named = [
        one for one in entries if isinstance(one, Organisation) and not one.id.startswith(("org/sttt-", "org/ubnd-"))
    ]
    names = {one.id: one.label.vi for one in named}
    return Lexicon(
        KnownBody(
            name=one.label.vi.partition(" (từ ")[0],
            alias=(*one.alias.get("vi", ()), *one.abbreviation),
            part_of=names.get(one.part_of or ""),
            since=one.begins,
            until=one.ends,
        )
        for one in named
    )


def export_records(output: Path, records: Path | None = None) -> list[Path]:
    """Every record as a JSON file of the contract's format in a folder."""
    files = read_records(records or data_folder("graph") / "records")
    paths = []
    for file in files:
        path = output / f"{file.record.source.id}.json"
        text = json.dumps(as_contract(file.record), ensure_ascii=False, indent=1) + "\n"
        write_whole(path, text.encode())
        paths.append(path)
    return paths


def _raise(problems: list[Problem]) -> None:
    if len(problems) > 0:
        raise InvalidInput(*problems)


def _texts(folder: Path | None, files: list[RecordFile]) -> dict[str, str]:
    if folder is None:
        return {}
    if not folder.is_dir():
        raise InvalidInput(Problem(str(folder), "", "is no folder; give the folder that holds SOURCE_ID.txt files"))
    paths = ((f.record.source.id, folder / f"{f.record.source.id}.txt") for f in files)
    return {id_: read_text(path) for id_, path in paths if path.exists()}


def _identities(files: list[RecordFile], registry: Mapping[str, Entry]) -> Iterator[Problem]:
    """A person in two sources needs a stated reason to be one person: a name alone is none."""
    seen: dict[str, set[str]] = {}
    for file in files:
        first = {id_: place for place, id_ in reversed([*registry_ids(file.record)]) if id_.startswith("person/")}
        for id_, place in sorted(first.items()):
            earlier = sorted(seen.get(id_, ()))
            sources = seen.setdefault(id_, set()) | {file.record.source.id}
            stated = getattr(registry.get(id_), "identified", ())
            if len(earlier) > 0 and not any(sources.issubset(reason.sources) for reason in stated):
                message = (
                    f"{id_} is also in {', '.join(earlier)}, and a name alone identifies nobody; "
                    "say why they are one person under 'identified' in people.yaml, or mint another id"
                )
                yield file.file.problem(place, message)
            seen[id_] = sources


def _shapes(ontology: Path, *, release: bool) -> list[Path]:
    folder = ontology / "shapes"
    return [p for p in folder.glob("*.ttl") if release or p.name != "release.ttl"]


def _validated(results: list[Violation], files: list[RecordFile], quads: list[Quad]) -> tuple[Violation, ...]:
    grave = [result for result in results if result.severity == "Violation"]
    if len(grave) > 0:
        raise InvalidGraph(*(_blamed(result, files, quads) for result in grave))
    return tuple(results)


def _blamed(violation: Violation, files: list[RecordFile], quads: list[Quad]) -> Problem:
    """The record that says something of a violating node, before all of the property in fault, and the fact in it."""
    of_node = [(q.predicate.value, q.graph_name) for q in quads if getattr(q.subject, "value", "") == violation.node]
    telling = {name for predicate, name in of_node if predicate == violation.path} or {name for _, name in of_node}
    for file in files:
        if NamedNode(graph(f"source/{file.record.source.id}")) in telling:
            fact = violation.node.partition(f"/{file.record.source.id}/")[2]
            return Problem(file.file.file, fact, str(violation))
    return Problem("graph/registry", "", str(violation))
