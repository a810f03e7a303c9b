"""Validation gates the build: every fault is named with its record, fact and field, and nothing is written."""

import re
from pathlib import Path

import pytest
from factory import (
    Fields,
    content,
    directive,
    document,
    event,
    messages,
    observation,
    organisation_change,
    post,
    source,
)
from graph.graph_factory import Tiny, write_data

from mickg.entries import Person
from mickg.errors import InvalidGraph, InvalidInput
from mickg.graph.store import FILE
from mickg.pipeline import build

MINISTER = "person/nguyen-manh-hung-1"


GATE: dict[str, tuple[Fields, str]] = {
    "a draft that amends by way of its class in the registry": (
        content(
            documents=[
                document(
                    document_id="doc/du-thao/luat-vien-thong",
                    relations=[{"kind": "amends", "target": "72/2013", "target_id": "doc/nghi-dinh/72-2013-nd-cp"}],
                )
            ]
        ),
        r"records/xau\.json: documents\[0\]\.status, line 1: status 'issued', but doc/du-thao/luat-vien-thong is",
    ),
    "an event that ends before it starts": (
        content(events=[event(end="2024-03-10")]),
        r"records/xau\.json: events\[0\], line 1: '2024-03-11/2024-03-10' ends before it begins",
    ),
    "an inference of what no source states": (
        content(observations=[observation(inferred={"evidence": "covered-period"})]),
        r"records/xau\.json: observations\[0\]\.inferred, line 1: inferred names 'evidence', which is no field",
    ),
    "a review before the day of publication": (
        content(source=source(published="2024-03-13"), reviewed={"on": "2024-03-12"}),
        r"records/xau\.json: id:source/giao-ban: The day of review is before the day of publication",
    ),
    "an inference by a rule that is none": (
        content(observations=[observation(inferred={"period": "by-guessing"})]),
        r"records/xau\.json: buu-gui/inferred/period: id:obs/giao-ban/buu-gui/inferred/period mg:inferenceRule: ",
    ),
    "a part that is larger than its whole": (
        content(observations=[observation(out_of=500_000_000)]),
        r"records/xau\.json: buu-gui: id:obs/giao-ban/buu-gui: The value exceeds the size of the whole",
    ),
    "a change of a body into itself": (
        content(organisation_changes=[organisation_change(to_ids=["org/bo-tttt"])]),
        r"records/xau\.json: doi-ten: id:change/giao-ban/doi-ten: The same thing stands before and after the change",
    ),
    "a deadline before the directive was given": (
        content(events=[event()], directives=[directive(due="2024-02")]),
        r"records/xau\.json: d01: id:directive/giao-ban/d01: The deadline is before the day of the event",
    ),
    "a task without its wording in English": (
        content(directives=[directive(label=None, event=None)]),
        r"records/xau\.json: d01: id:directive/giao-ban/d01: The task lacks its wording in English",
    ),
    "a comparison with a later period": (
        content(observations=[observation(changes=[{"value": 1, "unit": "count", "against": "2025"}])]),
        r"records/xau\.json: buu-gui/change/1: id:obs/giao-ban/buu-gui/change/1: The period compared with is later",
    ),
}  # fmt: skip


@pytest.mark.parametrize("fault", GATE)
def test_a_fault_stops_the_build_and_names_record_fact_and_field(tiny: Tiny, fault: str) -> None:
    record, complaint = GATE[fault]
    output = tiny(xau=record)
    with pytest.raises(InvalidInput) as caught:
        build(output=output)
    assert re.search(complaint, messages(caught.value.problems)) is not None, caught.value
    assert not output.exists()


def test_a_fault_leaves_the_old_graph_as_it_was(tiny: Tiny) -> None:
    output = tiny(tot=content(observations=[observation()]))
    build(output=output)
    old = (output / FILE).read_bytes()
    tiny(tot=content(source=source(published="2024-03-13"), reviewed={"on": "2024-03-12"}))
    with pytest.raises(InvalidGraph):
        build(output=output)
    assert {path.name: path.read_bytes() for path in output.iterdir()} == {FILE: old}


def test_the_record_that_says_a_wrong_thing_of_a_registered_one_is_blamed(tiny: Tiny) -> None:
    dated = {name: content(source=source(id=name), documents=[document(issued=on)])
             for name, on in (("giao-ban", "2013-07-15"), ("giao-ban-2", "2013-07-16"))}  # fmt: skip
    with pytest.raises(InvalidGraph) as caught:
        build(output=tiny(**dated))
    assert re.search(
        r"records/giao-ban\.json: id:doc/nghi-dinh/72-2013-nd-cp mg:issuedOn: ", messages(caught.value.problems)
    )


def test_a_source_is_not_blamed_for_another_whose_id_begins_like_its_own(tiny: Tiny) -> None:
    late = {"source": source(id="giao-ban-2", published="2024-03-13"), "reviewed": {"on": "2024-03-12"}}
    output = tiny(a=content(), b=content(**late))
    with pytest.raises(InvalidGraph, match=r"records/b\.json: id:source/giao-ban-2: The day of review"):
        build(output=output)


def test_all_faults_of_all_records_are_named_at_once(tiny: Tiny) -> None:
    lost = {name: content(source=source(id=name), posts=[post(person_id=f"person/{name}-1")]) for name in ("a", "b")}
    with pytest.raises(InvalidInput) as caught:
        build(output=tiny(**lost))
    assert [problem.place for problem in caught.value.problems] == ["posts[0].person_id, line 1"] * 2


def test_a_name_in_two_sources_is_one_person_only_for_a_stated_reason(tiny: Tiny) -> None:
    twice = {name: content(source=source(id=name), posts=[post()]) for name in ("a", "b")}
    with pytest.raises(InvalidInput) as caught:
        build(output=tiny(**twice))
    (problem,) = caught.value.problems
    assert problem.file.endswith("b.json")
    assert problem.place == "posts[0].person_id, line 1"
    assert "is also in a, and a name alone identifies nobody; say why" in problem.message


def test_a_stated_reason_lets_two_sources_speak_of_one_person(tiny: Tiny, tmp_path: Path) -> None:
    twice = {name: content(source=source(id=name), posts=[post()]) for name in ("a", "b")}
    output = tiny(**twice)
    known = {"id": MINISTER, "label": {"vi": "Nguyễn Mạnh Hùng", "en": "Nguyen Manh Hung"}}
    person = Person.model_validate({**known, "identified": [{"in": ["a", "b"], "by": "same-post"}]})
    write_data(tmp_path / "graph", person, **twice)
    assert build(output=output).sources == 2
