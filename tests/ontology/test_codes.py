"""What records, registry and build can write as a code is what the ontology's schemes hold, in both directions."""

from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin

import pytest
from rdflib import Graph
from rdflib.namespace import SKOS

from mickg import entries, model
from mickg.data import data_folder
from mickg.graph.reference import Succession
from mickg.identity import read_registry
from mickg.record import read_records
from mickg.record.check import facts

# Scheme, the fields that write its codes, and the codes that the build writes (`exact`) or leaves to others (`stated`).
CODES: list[tuple[str, list[tuple[type[Any], str]], set[str]]] = [
    ("act-kind", [(model.Act, "kind")], set()),
    ("bound", [(model.Observation, "bound"), (model.Change, "bound")], {"exact"}),
    ("change", [(model.OrganisationChange, "kind"), (Succession, "kind")], set()),
    ("document-status", [(model.Document, "status")], set()),
    ("document-type", [(model.Document, "type"), (entries.Document, "type")], set()),
    ("draft-stage", [(model.Document, "stage")], set()),
    ("event-kind", [(model.Event, "kind")], set()),
    ("fact-status", [(model.OrganisationChange, "status"), (Succession, "status")], {"stated"}),
    ("force", [(model.Directive, "force")], set()),
    ("mode", [(model.Event, "mode")], set()),
    ("place-kind", [(entries.Place, "place_kind")], set()),
    ("policy-kind", [(model.Policy, "kind"), (entries.Policy, "policy_kind")], set()),
    ("recurrence", [(model.Directive, "recurs")], set()),
    ("role", [(model.Participation, "role")], set()),
    ("statement-kind", [(model.Statement, "kind")], set()),
]


def choices(annotation: Any) -> Iterator[str]:
    """Every code that a field's type admits."""
    if get_origin(annotation) is Literal:
        yield from get_args(annotation)
    else:
        for part in get_args(annotation):
            yield from choices(part)


def notations(scheme: Graph) -> set[str]:
    return {str(code) for code in scheme.objects(None, SKOS.notation)}


@pytest.mark.parametrize(("scheme", "fields", "built"), CODES, ids=[case[0] for case in CODES])
def test_what_a_field_admits_is_what_the_scheme_holds(
    schemes: dict[str, Graph], scheme: str, fields: list[tuple[type[Any], str]], built: set[str]
) -> None:
    admitted = [set(choices(class_.model_fields[field].annotation)) for class_, field in fields]
    assert set().union(*admitted, built) == notations(schemes[scheme])


def test_every_rank_of_a_post_is_a_code(schemes: dict[str, Graph]) -> None:
    registry = read_registry(data_folder("graph") / "registry")
    ranks = {entry.rank for entry in registry if isinstance(entry, entries.Post)}
    assert ranks == notations(schemes["post-rank"])


def test_every_rule_of_inference_or_identity_is_a_code(schemes: dict[str, Graph]) -> None:
    files = read_records(data_folder("graph") / "records")
    used = {rule for file in files for _, _, fact in facts(file.record) for rule in fact.inferred.values()}
    used |= set(choices(entries.Identified.model_fields["by"].annotation))
    assert used <= notations(schemes["rule"])
    assert "unspecified" in notations(schemes["rule"])


def test_every_unit_that_a_record_can_write_is_registered() -> None:
    registry = read_registry(data_folder("graph") / "registry")
    units = {entry.code for entry in registry if isinstance(entry, entries.Unit)}
    assert units == set(choices(model.Observation.model_fields["unit"].annotation))
