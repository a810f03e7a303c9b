from decimal import Decimal

import pytest
from factory import observation
from graph.graph_factory import built, of_class, told

FIGURE = "id:obs/giao-ban/buu-gui"


def test_a_figure_says_what_is_measured_and_how_exactly_it_is_printed() -> None:
    graph = built(observations=[observation(place="Việt Nam", place_id="place/viet-nam", out_of=600_000_000)])
    facts = told(graph, FIGURE)
    del facts["mg:evidence"]
    del facts["mg:inference"]
    assert facts == {
        "rdf:type": {"mg:Observation"}, "mg:indicator": {"id:indicator/postal-items"}, "mg:unit": {"id:unit/count"},
        "mg:value": {"505000000"}, "mg:valueAsStated": {"505 triệu bưu gửi"}, "mg:valueMin": {"504500000"},
        "mg:valueMax": {"505500000"}, "mg:bound": {"voc:bound/exact"}, "mg:obsStatus": {"voc:status/actual"},
        "mg:inPeriod": {"id:period/2024-Q1"}, "mg:inPlace": {"id:place/viet-nam"}, "mg:outOf": {"600000000"},
    }  # fmt: skip


@pytest.mark.parametrize(
    ("fields", "status"),
    [({}, "actual"), ({"estimated": True}, "estimated"), ({"target": True}, "target"),
     ({"target": True, "estimated": True}, "target")],
)  # fmt: skip
def test_a_figure_is_actual_estimated_or_a_target(fields: dict[str, bool], status: str) -> None:
    graph = built(observations=[observation(**fields)])
    assert told(graph, FIGURE)["mg:obsStatus"] == {f"voc:status/{status}"}


def test_bound_and_status_are_two_things() -> None:
    graph = built(observations=[observation(estimated=True, bound="more-than")])
    facts = told(graph, FIGURE)
    assert facts["mg:bound"] == {"voc:bound/more-than"}
    assert facts["mg:obsStatus"] == {"voc:status/estimated"}
    assert facts["mg:valueMin"] == {"505000000"}
    assert "mg:valueMax" not in facts


def test_a_rank_is_a_kind_of_figure() -> None:
    graph = built(observations=[observation(unit="rank", value=67, stated="67")])
    assert told(graph, FIGURE)["rdf:type"] == {"mg:Observation", "mg:RankObservation"}


@pytest.mark.parametrize(("target", "predicate"), [(True, "mg:targetOf"), (False, "mg:resultOf")])
def test_a_figure_of_a_policy_is_its_target_or_its_result(*, target: bool, predicate: str) -> None:
    policy = "policy/chuong-trinh-chuyen-doi-so-quoc-gia"
    graph = built(observations=[observation(target=target, policy_id=policy)])
    assert told(graph, FIGURE).keys() & {"mg:targetOf", "mg:resultOf"} == {predicate}


def test_an_inferred_policy_marks_the_property_that_the_figure_has() -> None:
    policy = "policy/chuong-trinh-chuyen-doi-so-quoc-gia"
    told_so = observation(target=True, policy_id=policy, inferred={"policy_id": "same-undertaking"})
    graph = built(observations=[told_so])
    assert told(graph, f"{FIGURE}/inferred/policy-id")["mg:inferredProperty"] == {"mg:targetOf"}


def test_a_part_points_to_its_whole_and_a_count_to_what_it_names() -> None:
    part = observation(id="phan", within="buu-gui", includes_ids=["place/ha-noi", "place/viet-nam"])
    graph = built(observations=[part, observation()])
    facts = told(graph, "id:obs/giao-ban/phan")
    assert facts["mg:within"] == {FIGURE}
    assert facts["mg:includes"] == {"id:place/ha-noi", "id:place/viet-nam"}


def test_figures_without_an_id_are_told_apart() -> None:
    graph = built(observations=[observation(id=None), observation(id=None, value=506_000_000)])
    values = [told(graph, subject)["mg:value"] for subject in of_class(graph, "mg:Observation")]
    assert sorted(values, key=min) == [{"505000000"}, {"506000000"}]


def test_a_change_says_what_is_stated_what_it_computes_to_and_whether_both_agree() -> None:
    told_change = {
        "value": 4.6, "unit": "percent", "against": "2023-02", "baseline": 75.5, "stated": "tăng 4,6%",
    }  # fmt: skip
    graph = built(observations=[observation(value=80.1, unit="percent", stated="80,1%", changes=[told_change])])
    assert told(graph, FIGURE)["mg:comparison"] == {f"{FIGURE}/change/1"}
    assert told(graph, f"{FIGURE}/change/1") == {
        "rdf:type": {"mg:Comparison"}, "mg:changeValue": {"4.6"}, "mg:changeUnit": {"id:unit/percent"},
        "mg:comparedWith": {"id:period/2023-02"}, "mg:previousValue": {"75.5"}, "mg:changeAsStated": {"tăng 4,6%"},
        "mg:changeCheck": {"voc:check/unit-mislabelled"}, "mg:computedChange": {"6.0927"},
        "mg:computedPointChange": {"4.6"},
    }  # fmt: skip


def test_a_change_of_which_only_the_earlier_figure_is_printed_has_a_computed_size_alone() -> None:
    from_to = {"unit": "percent", "against": "2023-02", "baseline": 75.5}
    graph = built(observations=[observation(value=80.1, unit="percent", stated="80,1%", changes=[from_to])])
    facts = told(graph, f"{FIGURE}/change/1")
    assert "mg:changeValue" not in facts
    assert (facts["mg:computedChange"], facts["mg:changeUnit"]) == ({"4.6"}, {"id:unit/percentage-point"})
    assert facts["mg:changeCheck"] == {"voc:check/not-checkable"}


def test_a_change_without_an_earlier_figure_computes_to_nothing() -> None:
    graph = built(observations=[observation(changes=[{"value": 47, "unit": "percent", "against": "2023-Q1"}])])
    facts = told(graph, f"{FIGURE}/change/1")
    assert facts["mg:changeCheck"] == {"voc:check/not-checkable"}
    assert facts.keys() & {"mg:previousValue", "mg:computedChange", "mg:computedPointChange"} == set()


def test_a_figure_may_be_compared_twice() -> None:
    changes = [{"value": 4.8, "unit": "percent", "against": p} for p in ("2023-09", "2022-10")]
    graph = built(observations=[observation(changes=changes)])
    assert told(graph, FIGURE)["mg:comparison"] == {f"{FIGURE}/change/1", f"{FIGURE}/change/2"}


def test_a_computed_change_of_any_size_is_told() -> None:
    change = {"value": 10, "unit": "percent", "baseline": 3}
    graph = built(observations=[observation(value=Decimal("1E+60"), stated=None, changes=[change])])
    assert len(told(graph, f"{FIGURE}/change/1")["mg:computedChange"]) == 1
