"""Saved queries and the SPARQL box in a real browser: the rows are those of `mickg query`."""

import re
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from explorer_browser import Visit, lines
from playwright.sync_api import Browser, expect
from query import test_gate
from query.test_competency import CASES, Case

from mickg.answer import Table
from mickg.delimited import as_csv
from mickg.errors import InvalidQuery
from mickg.kg import KnowledgeGraph
from mickg.query import check_query, saved_queries
from mickg.vocab import PREFIXES

Open = Callable[..., Visit]
RUNAWAY = "SELECT (COUNT(*) AS ?n) { GRAPH ?a { ?b ?c ?d } GRAPH ?e { ?f ?g ?h } GRAPH ?i { ?j ?k ?l } }"


@pytest.fixture(scope="module")
def asked(kg: KnowledgeGraph) -> Callable[..., Table]:
    def asked_(query: str, **values: str) -> Table:
        answer = kg.answer(query, **values)
        assert isinstance(answer, Table)
        return answer

    return asked_


def test_every_saved_query_shows_its_rows(visit: Open, file: Path, asked: Callable[..., Table]) -> None:
    one = visit(file)

    for name in saved_queries():
        one.go(f"query/{name}")
        assert one.answered().page.locator("#answer .count strong").inner_text() == str(len(asked(name))), name

    assert one.faults() == {}


def test_a_saved_query_is_saved_as_csv_row_for_row(visit: Open, file: Path, asked: Callable[..., Table]) -> None:
    one = visit(file)
    one.go("query/events")

    assert one.answered().csv() == lines(as_csv(asked("events")))


@pytest.mark.usefixtures("bundled")
def test_a_saved_query_answers_in_the_language_of_the_site(
    visit: Open, file: Path, asked: Callable[..., Table]
) -> None:
    one = visit(file)
    one.go("query/events", lang="en")

    assert one.answered().csv() == lines(as_csv(asked("events", lang="en")))


def test_a_header_sorts_the_rows(visit: Open, file: Path) -> None:
    one = visit(file)
    page = one.go("query/sources")
    one.answered()

    page.get_by_role("button", name="facts").click()

    cells = page.locator("#answer td:last-child").all_inner_texts()
    assert cells == sorted(cells, key=int)
    assert page.locator("th[aria-sort=ascending]").inner_text().startswith("facts")


def test_names_in_a_table_lead_to_their_pages(visit: Open, file: Path) -> None:
    one = visit(file)
    page = one.go("query/events")

    one.answered().page.locator("#answer a", has_text="Nguyễn Mạnh Hùng").first.click()

    one.stands("person/nguyen-manh-hung-1")
    assert "Nguyễn Mạnh Hùng" in page.locator("h1").inner_text()


@pytest.mark.usefixtures("bundled")
def test_the_box_answers_every_competency_question_as_mickg_does(
    visit: Open, file: Path, asked: Callable[..., Table]
) -> None:
    one = visit(file)

    different = [str(case) for case in CASES if _boxed(one, case) != lines(as_csv(asked(case.query, **case.given)))]

    assert different == []
    assert len({case.question for case in CASES}) == 32
    assert one.faults() == {}


def _boxed(one: Visit, case: Case) -> object:
    """The rows of a case's query, opened in the SPARQL box with its values."""
    page = one.go(f"query/{case.query}", **case.given)
    one.answered()
    page.locator("summary").last.click()
    page.locator("a.box").click()
    one.stands("sparql")
    return one.answered().csv()


@pytest.mark.usefixtures("bundled")
def test_a_query_with_values_is_answered_when_one_comes_to_it_from_the_box(
    visit: Open, file: Path, asked: Callable[..., Table]
) -> None:
    one = visit(file)
    one.go("sparql", query="ASK { }")
    one.answered().go("query/events", source="source/giao-ban-2024-q1")

    assert one.answered().csv() == lines(as_csv(asked("events", source="source/giao-ban-2024-q1")))


@pytest.mark.usefixtures("bundled")
def test_a_value_may_be_given_by_name(visit: Open, file: Path, asked: Callable[..., Table]) -> None:
    one = visit(file)
    page = one.go("query/directives")

    page.fill("[name=director]", "nguyen manh hung")
    page.select_option("[name=force]", label="nhắc nhở, thúc giục")
    page.click(".parameters button")
    expect(page).to_have_url(re.compile("director=person%2Fnguyen-manh-hung-1&force=urge"))

    rows = asked("directives", director="person/nguyen-manh-hung-1", force="urge")
    expect(page.locator("#answer .count strong")).to_have_text(str(len(rows)))
    assert one.answered().csv() == lines(as_csv(rows))


@pytest.mark.usefixtures("bundled")
def test_the_box_shows_labels_that_lead_to_pages_and_keeps_the_query_in_its_address(visit: Open, file: Path) -> None:
    one = visit(file)
    page = one.go("sparql")
    page.fill("#query", "SELECT ?who { GRAPH ?g { ?d mg:saidBy ?who } } GROUP BY ?who")

    page.keyboard.press("Control+Enter")
    one.answered()

    assert page.locator("#answer a[href='#/person/nguyen-manh-hung-1']").inner_text() == "Nguyễn Mạnh Hùng"
    again = visit(file, page.url.split("site.html")[1])
    assert (
        again.answered().page.locator("#answer .count strong").inner_text()
        == page.locator("#answer .count strong").inner_text()
    )


@pytest.mark.usefixtures("bundled")
def test_the_box_shows_truth_triples_and_nothing(visit: Open, file: Path) -> None:
    one = visit(file)
    one.go("sparql")
    queries = {
        "ASK { GRAPH ?g { ?s a mg:Directive } }": "đúng", "ASK { ?s a mg:Directive }": "sai",
        "CONSTRUCT { ?s a mg:Person } WHERE { GRAPH ?g { ?s a mg:Person } }": "18 bộ ba",
        "SELECT ?s { ?s a skos:Nothing }": "0 dòng",
    }  # fmt: skip

    for query, shown in queries.items():
        assert shown in one.asked(query).page.locator("#answer").inner_text()


@pytest.mark.usefixtures("bundled")
def test_a_cell_of_csv_is_what_mickg_writes_and_never_a_formula(
    visit: Open, file: Path, asked: Callable[..., Table]
) -> None:
    one = visit(file)
    one.go("sparql")

    for cell in ('"=cmd()"', '"+1"', '"-1"', "-1", '"@x"', '"a,\\"b\\"\\nc"', '"\\tt"', "true", "4.80", "skos:x"):
        query = f"SELECT ({cell} AS ?cell) {{ }}"
        assert one.asked(query).csv() == lines(as_csv(asked(query)))


@pytest.mark.usefixtures("bundled")
def test_a_term_that_the_ontology_lacks_is_shown_with_the_nearest(visit: Open, file: Path) -> None:
    one = visit(file)
    one.go("sparql", query="SELECT ?s {\n  ?s mg:saidBye ?o # mg:none\n}")

    text = one.answered().page.locator(".complaint").inner_text()

    assert "dòng 2, cột 6" in text
    assert "mg:saidBye" in text
    assert "gần nhất: mg:saidBy" in text


@pytest.mark.usefixtures("bundled")
def test_a_slip_is_shown_with_its_line(visit: Open, file: Path) -> None:
    one = visit(file)
    one.go("sparql", query="SELECT ?s {\n  ?s ?? ?o\n}")

    text = one.answered().page.locator(".complaint").inner_text()

    assert "dòng 2, cột" in text
    assert "?s ?? ?o" in text


@pytest.mark.usefixtures("bundled")
def test_what_reaches_outside_or_changes_is_refused(visit: Open, file: Path) -> None:
    one = visit(file)
    one.go("sparql")

    for query in (
        "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }", "LOAD <http://127.0.0.1:9/>",
        "DELETE WHERE { ?s ?p ?o }", "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
    ):  # fmt: skip
        one.asked("ASK { }")
        expect(one.page.locator(".complaint")).to_have_count(0)
        assert "dòng 1" in one.asked(query).page.locator(".complaint").inner_text()
    assert one.faults() == {}


def given(*tests: Any) -> list[str]:
    """The queries that tests of the gate are given."""
    marks = (mark for test in tests for mark in test.pytestmark if mark.name == "parametrize")
    return [value if isinstance(value, str) else value[0] for mark in marks for value in mark.args[1]]


def passes(query: str) -> bool:
    try:
        check_query(query)
    except InvalidQuery:
        return False
    return True


def test_the_pages_gate_refuses_what_mickg_refuses(browser: Browser) -> None:
    queries = given(
        test_gate.test_service_is_refused_wherever_it_stands, test_gate.test_from_anything_outside_is_refused,
        test_gate.test_words_in_strings_names_and_comments_are_no_commands, test_gate.test_what_is_no_query_is_refused,
        test_gate.test_the_form_of_a_query_is_its_first_word_of_the_four,
        test_gate.test_service_is_refused_where_only_an_engine_would_see_it,
    )  # fmt: skip
    queries += [f"SELECT * {{ ?s ?p {operator * 1001} }}" for operator in "!^"] + ["SELECT * " + "{" * 65, "x" * 20_001]
    gate = files("mickg.view.explorer").joinpath("gate.js").read_text("utf-8")

    judged = browser.new_page().evaluate(
        f"""([site, queries]) => {{ {gate}
            const passes = (query) => {{ try {{ checked(query); return true; }} catch {{ return false; }} }};
            return queries.map(passes); }}""",
        [{"prefixes": PREFIXES}, queries],
    )

    assert dict(zip(queries, judged, strict=True)) == {query: passes(query) for query in queries}
    assert {True, False} == set(judged)


@pytest.mark.usefixtures("bundled")
def test_a_query_without_end_leaves_the_page_alive_and_can_be_stopped(visit: Open, file: Path) -> None:
    one = visit(file)
    page = one.go("sparql", query=RUNAWAY)
    expect(page.locator("#answer .busy")).to_be_visible()

    page.fill("#search", "buu chinh")
    expect(page.locator("#hits [role=option]").first).to_be_visible()
    page.get_by_role("button", name="Dừng").click()

    expect(page.locator(".complaint")).to_contain_text("đã dừng")
    page.fill("#query", "ASK { }")
    page.get_by_role("button", name="Hỏi", exact=True).click()
    expect(page.locator(".truth")).to_have_text("đúng", use_inner_text=True)
