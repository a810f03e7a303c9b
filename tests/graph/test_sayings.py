from factory import act, directive, document, event, observation, organisation_change, statement
from graph.graph_factory import built, told

from mickg.graph.facts import SourceGraph

EVENT = "id:event/giao-ban/hoi-nghi"
MINISTER = "id:person/nguyen-manh-hung-1"


def facts(graph: SourceGraph, subject: str) -> dict[str, set[str]]:
    """What is said of a subject, its evidence and inferences apart."""
    return {p: v for p, v in told(graph, subject).items() if p not in ("mg:evidence", "mg:inference")}


def test_a_directive_says_who_told_whom_to_do_what_by_when_and_where() -> None:
    graph = built(
        events=[event()],
        directives=[
            directive(
                due="2024-03", due_stated="ngay trong tháng 3", recurs="monthly", topic_ids=["topic/buu-chinh"],
                about=["Nghị định 72"], about_ids=["doc/nghi-dinh/72-2013-nd-cp"], delegate_ids=["org/bo-tttt"],
                condition={"vi": "nếu kịp", "en": "if in time"},
            )
        ],
    )  # fmt: skip
    assert facts(graph, "id:directive/giao-ban/d01") == {
        "rdf:type": {"mg:Directive", "mg:Statement"}, "mg:saidBy": {MINISTER},
        "skos:prefLabel": {"Công bố chất lượng dịch vụ@vi", "Publish service quality@en"},
        "mg:directedTo": {"id:org/bo-tttt-vu-buu-chinh"}, "mg:delegate": {"id:org/bo-tttt"}, "mg:verb": {"giao"},
        "mg:task": {"công bố chất lượng dịch vụ@vi", "Publish service quality@en"},
        "mg:directiveForce": {"voc:force/order"}, "mg:topic": {"id:topic/buu-chinh"},
        "mg:concerns": {"id:doc/nghi-dinh/72-2013-nd-cp"}, "mg:saidAt": {EVENT}, "mg:dueIn": {"id:period/2024-03"},
        "mg:deadline": {"2024-03-31"}, "mg:deadlineAsStated": {"ngay trong tháng 3"},
        "mg:recurrence": {"voc:recurrence/monthly"}, "mg:condition": {"nếu kịp@vi", "if in time@en"},
    }  # fmt: skip


def test_a_directive_without_a_due_period_has_no_deadline() -> None:
    graph = built(events=[event()], directives=[directive(due_stated="sớm", recipients=[], recipient_ids=[])])
    said = facts(graph, "id:directive/giao-ban/d01")
    assert said["mg:deadlineAsStated"] == {"sớm"}
    assert said.keys() & {"mg:deadline", "mg:dueIn", "mg:directedTo"} == set()


def test_a_statement_says_who_said_what_and_directs_nobody() -> None:
    graph = built(events=[event()], statements=[statement(topic_ids=["topic/buu-chinh"], about_ids=["org/bo-tttt"])])
    assert facts(graph, "id:statement/giao-ban/s01") == {
        "rdf:type": {"mg:Statement"}, "mg:statementKind": {"voc:statement-kind/assessment"}, "mg:saidBy": {MINISTER},
        "skos:prefLabel": {"Bưu chính tăng nhanh@vi", "Posts grow fast@en"}, "mg:topic": {"id:topic/buu-chinh"},
        "mg:concerns": {"id:org/bo-tttt"}, "mg:saidAt": {EVENT},
    }  # fmt: skip


def test_a_statement_by_nobody_in_particular_stays_so() -> None:
    graph = built(statements=[statement(speaker=None, speaker_id=None, event=None)])
    assert facts(graph, "id:statement/giao-ban/s01").keys() & {"mg:saidBy", "mg:saidAt"} == set()


def test_a_change_of_a_body_says_how_far_it_has_come() -> None:
    graph = built(
        events=[event()],
        organisation_changes=[
            organisation_change(
                to_ids=["org/bo-tttt-vu-buu-chinh"], on="2024", event="hoi-nghi", proposer="Nguyễn Mạnh Hùng",
                proposer_id="person/nguyen-manh-hung-1", label={"vi": "Đổi tên", "en": "New name"},
            )
        ],
    )  # fmt: skip
    assert facts(graph, "id:change/giao-ban/doi-ten") == {
        "rdf:type": {"mg:Change"}, "mg:changeType": {"voc:change/renaming"}, "mg:changedFrom": {"id:org/bo-tttt"},
        "mg:factStatus": {"voc:fact-status/proposed"}, "mg:changedTo": {"id:org/bo-tttt-vu-buu-chinh"},
        "mg:occurredIn": {"id:period/2024"}, "mg:inEvent": {EVENT}, "mg:proposedBy": {MINISTER},
        "skos:prefLabel": {"Đổi tên@vi", "New name@en"},
    }  # fmt: skip


def test_an_act_says_who_did_what_to_whom_with_which_figures_under_which_document() -> None:
    graph = built(
        events=[event()], documents=[document()], observations=[observation()],
        acts=[
            act(
                post_id="post/bo-tttt/bo-truong", target_ids=["group/cac-so-tttt"], document="nd-72", on="2024-03",
                topic_ids=["topic/buu-chinh"], figures=["buu-gui"], event="hoi-nghi",
            )
        ],
    )  # fmt: skip
    assert facts(graph, "id:act/giao-ban/khai-truong") == {
        "rdf:type": {"mg:OfficialAct"}, "mg:actKind": {"voc:act-kind/launch"}, "mg:actor": {"id:org/bo-tttt"},
        "mg:actingAs": {"id:post/bo-tttt/bo-truong"}, "mg:actTarget": {"id:group/cac-so-tttt"},
        "mg:concerns": {"id:doc/nghi-dinh/72-2013-nd-cp"}, "mg:occurredIn": {"id:period/2024-03"},
        "mg:topic": {"id:topic/buu-chinh"}, "mg:figure": {"id:obs/giao-ban/buu-gui"}, "mg:inEvent": {EVENT},
        "skos:prefLabel": {"Khai trương@vi", "Launch@en"},
    }  # fmt: skip


def test_an_act_under_no_document_concerns_none_of_those_without_an_id() -> None:
    graph = built(documents=[document(id=None)], acts=[act()])
    assert "mg:concerns" not in facts(graph, "id:act/giao-ban/khai-truong")
