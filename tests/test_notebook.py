"""`%load_ext mickg` in a real shell and a real kernel."""

import datetime as dt
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import nbformat
import pandas as pd
import pytest
from IPython.core.completer import provisionalcompleter
from IPython.core.interactiveshell import InteractiveShell
from nbclient import NotebookClient
from traitlets.config import Config

import mickg
from mickg.kg import KnowledgeGraph
from mickg.query import saved_query
from mickg.view.chart.series import Series
from mickg.view.chart.timeline import Timeline
from mickg.view.pattern.pattern import Pattern
from mickg.view.triples.triples import TriplesView

MINISTER = "https://w3id.org/mickg/id/person/nguyen-manh-hung-1"
WHO = "SELECT ?who ?n { { SELECT ?who (COUNT(*) AS ?n) { GRAPH ?g { ?d mg:saidBy ?who } } GROUP BY ?who } }"
WHOM = "CONSTRUCT { ?a mg:directedTo ?b } WHERE { GRAPH ?g { ?d mg:saidBy ?a ; mg:directedTo ?b } }"
MANY = "SELECT ?s ?n { GRAPH ?g { ?s ?p ?o } VALUES ?n { 1 2 3 4 5 6 7 8 } }"


@pytest.fixture(scope="module")
def one_shell() -> InteractiveShell:
    quiet = Config(HistoryManager={"enabled": False})
    made = InteractiveShell(config=quiet)  # type: ignore[no-untyped-call] # IPython types a part
    made.run_line_magic("load_ext", "mickg")
    return made


@pytest.fixture
def shell(one_shell: Any) -> Iterator[InteractiveShell]:
    """A shell with the extension and no variables; its own `reset` collects garbage, which takes longer than a test."""
    held = {*one_shell.user_ns}
    yield one_shell
    for name in one_shell.user_ns.keys() - held:
        del one_shell.user_ns[name]


def ran(shell: Any, cell: str) -> Any:
    done = shell.run_cell(cell)
    done.raise_error()
    return done.result


def refused(shell: Any, cell: str, capsys: pytest.CaptureFixture[str]) -> str:
    """What a cell that fails shows."""
    capsys.readouterr()
    assert not shell.run_cell(cell).success
    shown = capsys.readouterr()
    return (shown.out + shown.err).strip()


def test_a_select_gives_a_frame_of_python_types_with_labels_beside_iris(shell: InteractiveShell) -> None:
    shell.user_ns["who"] = MINISTER
    frame = ran(
        shell,
        "%%sparql --lang en\nSELECT ?who ?n ?d ?x ?t { BIND({who} AS ?who) VALUES (?n ?d ?x ?t) "
        '{ (1 "2024-03-01"^^xsd:date 1.5 true) } }',
    )
    assert isinstance(frame, pd.DataFrame)
    assert frame.to_dict("records") == [
        {
            "who": MINISTER,
            "whoLabel": "Nguyen Manh Hung",
            "n": 1,
            "d": dt.date(2024, 3, 1),
            "x": Decimal("1.5"),
            "t": True,
        }
    ]
    assert [type(value) for value in frame.iloc[0]] == [str, str, int, dt.date, Decimal, bool]


def test_a_large_table_is_shown_cut_and_kept_whole(shell: InteractiveShell) -> None:
    frame = ran(shell, f"%%sparql -o kept --limit 20 --lang en\n{MANY}")
    assert len(shell.user_ns["kept"]) == len(frame) > 200_000
    assert frame._repr_html_().count("<tr>") == 21
    assert "the first 20 of 2" in frame._repr_html_()


def test_options_stand_in_the_first_comments_too_and_the_line_counts_over_them(shell: InteractiveShell) -> None:
    commented = f"# who directs\n#limit: 2\n#lang: en\n# o: kept\n{WHO}"
    assert "the first 2 of" in ran(shell, f"%%sparql\n{commented}")._repr_html_()
    assert "the first 1 of" in ran(shell, f"%%sparql --limit 1\n{commented}")._repr_html_()
    assert "whoLabel" in shell.user_ns["kept"].columns


def test_a_comment_further_down_is_only_a_comment(shell: InteractiveShell) -> None:
    assert ran(shell, "%%sparql\nASK {}\n#view: none") is True


def test_a_construct_gives_a_graph_with_three_tabs(shell: InteractiveShell) -> None:
    graph = ran(shell, f"%%sparql -o kept --lang en\n{WHOM}")
    assert isinstance(graph, TriplesView)
    assert shell.user_ns["kept"] is graph
    assert [tab in graph.html() for tab in (">Table<", ">Graph<", ">Turtle<")] == [True] * 3
    assert "Nguyen Manh Hung" in graph.html()
    assert 'sandbox=""' in graph._repr_html_()


@pytest.mark.parametrize("tab", ["table", "graph", "turtle"])
def test_the_view_of_a_construct_is_the_tab_that_is_open(shell: InteractiveShell, tab: str) -> None:
    assert f'id="{tab}" checked="checked"' in ran(shell, f"%%sparql --view {tab}\n{WHOM}").html()


@pytest.mark.parametrize(
    ("line", "kind"),
    [("timeline", Timeline), ("series", Series)],
)
def test_saved_queries_are_drawn_as_timeline_and_series(shell: InteractiveShell, line: str, kind: type) -> None:
    query = {"timeline": "timeline source=source/tong-ket-2019", "series": "series-with-passages"}[line]
    ran(shell, f"drawn = %sparql {query} --view {line} -o kept --lang en")
    assert isinstance(shell.user_ns["drawn"], kind)
    assert isinstance(shell.user_ns["kept"], pd.DataFrame)


@pytest.mark.parametrize("cell", [f"%%sparql --view pattern -o kept\n{WHOM}", "%sparql career --view pattern -o kept"])
def test_what_a_query_asks_is_drawn_without_asking_it(shell: InteractiveShell, cell: str) -> None:
    ran(shell, cell)
    assert isinstance(shell.user_ns["kept"], Pattern)


def test_a_cell_that_selects_the_language_is_bound_to_it(shell: InteractiveShell) -> None:
    cell = "SELECT ?label ?lang { GRAPH ?g { {who} skos:prefLabel ?label FILTER(LANG(?label) = ?lang) } }"
    shell.user_ns["who"] = MINISTER
    assert ran(shell, f"%%sparql --lang en\n{cell}").to_dict("list") == {"label": ["Nguyen Manh Hung"]}


def test_a_timeline_is_drawn_of_a_cell_too(shell: InteractiveShell) -> None:
    assert isinstance(ran(shell, f"%%sparql\n#view: timeline\n{saved_query('timeline').text}"), Timeline)


def test_a_saved_query_is_asked_in_a_line_with_values(shell: InteractiveShell, kg: KnowledgeGraph) -> None:
    shell.user_ns["who"] = MINISTER
    frame = ran(shell, '%sparql directives director={who} source="source/tong-ket-2019" --lang en')
    pd.testing.assert_frame_equal(
        frame, kg.query("directives", director=MINISTER, source="source/tong-ket-2019", lang="en")
    )
    assert len(frame) > 0


def test_another_graph_is_asked_by_its_path_or_its_variable(shell: InteractiveShell, tmp_path: Path) -> None:
    path = tmp_path / "own graph.trig"
    path.write_text("<http://e/g> { <http://e/a> <http://e/b> 1 }", "utf-8")
    count = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }"
    assert ran(shell, f"%%sparql --graph '{path}'\n{count}")["n"].tolist() == [1]
    shell.user_ns["own"] = mickg.open(path)
    assert ran(shell, f"%%sparql\n#graph: own\n{count}")["n"].tolist() == [1]


def test_values_are_bound_in_the_cell_and_never_pasted(shell: InteractiveShell) -> None:
    shell.user_ns["hostile"] = '" } UNION { GRAPH ?g { ?s ?p ?o } } #'
    assert len(ran(shell, "%%sparql\nSELECT * { GRAPH ?g { ?s skos:prefLabel {hostile} } }")) == 0
    assert ran(shell, "%%sparql\nSELECT ({hostile} AS ?v) {}")["v"].tolist() == [shell.user_ns["hostile"]]


def test_a_value_in_the_line_is_not_pasted_either(shell: InteractiveShell, capsys: pytest.CaptureFixture[str]) -> None:
    shell.user_ns["n"] = "5 -o stolen"
    assert "invalid int value: '{n}'" in refused(shell, f"%%sparql --limit {{n}}\n{WHO}", capsys)
    assert "stolen" not in shell.user_ns


def test_a_slip_is_shown_with_line_and_caret_and_no_traceback(
    shell: InteractiveShell, capsys: pytest.CaptureFixture[str]
) -> None:
    shown = refused(shell, "%%sparql\nSELECT ?s {\n  ?s mg:saidBy }", capsys)
    message, line, caret = shown.split("\n")
    assert message.startswith("mickg: line 3, column 16: the query cannot be read from here")
    assert (line, caret) == ("    ?s mg:saidBy }", " " * 17 + "^")


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("%%sparql --view tabel\nASK {}", "there is no view 'tabel'; did you mean table?"),
        ("%%sparql\n#view: zzz\nASK {}", "there is no view 'zzz'; there are: table, graph, turtle, timeline, series"),
        ("%%sparql --lang fr\nASK {}", "there is no language 'fr'; there are: vi, en"),
        ("%%sparql --veiw table\nASK {}", "unrecognized arguments: --veiw; the options are --limit, --view"),
        ("%%sparql --limit 0\nASK {}", "--limit takes a number of rows from 1 up, not 0"),
        ("%%sparql -o 2x\nASK {}", "-o takes the name of a variable, not '2x'"),
        ("%%sparql 'open\nASK {}", "close the quotation"),
        ("%%sparql directives\nASK {}", "'directives' is no option; a saved query stands in a line"),
        ("%%sparql\ndirectives", "the cell holds no query; a saved query stands in a line"),
        ("%%sparql --graph nowhere.trig\nASK {}", "nowhere.trig: cannot be read"),
        ("%%sparql --view graph\nSELECT * {}", "the query gives a table, which has no view 'graph'; there is: table,"),
        ("%%sparql --view turtle\nASK {}", "the query gives a truth value, which has no view 'turtle'"),
        (
            f"%%sparql --view series\n{WHOM}",
            "the query gives triples, which has no view 'series'; there is: table, graph",
        ),
        (
            f"%%sparql --view series\n{WHO}",
            "takes the columns of the saved query 'series-with-passages', and here there",
        ),
        ("%%sparql --view pattern\nSELECT *", "line 2, column 9: the query cannot be read from here"),
        ("%%sparql\nSELECT * { SERVICE <http://e/> {} }", "SERVICE asks another server"),
        ("%%sparql\nASK { ?s ?p {who} }", "there is no variable 'who'; give it a value first"),
        ("%sparql directivs", "there is no saved query 'directivs'; did you mean directives"),
        ("%sparql directives who=x", "the query directives has no parameter 'who'; it has: lang, director"),
        ("%sparql directives director={nobody}", "there is no variable 'nobody'"),
        ("%sparql directives director", "a saved query takes NAME=VALUE, not 'director'"),
        ("%sparql", "name a saved query: "),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(
    shell: InteractiveShell, capsys: pytest.CaptureFixture[str], cell: str, said: str
) -> None:
    shown = refused(shell, cell, capsys)
    assert shown.startswith("mickg: ")
    assert said in shown
    assert "Traceback" not in shown


def test_a_chart_of_values_of_other_kinds_is_refused(
    shell: InteractiveShell, capsys: pytest.CaptureFixture[str]
) -> None:
    columns = ran(shell, "%sparql timeline source=source/tong-ket-2019").columns
    selected = " ".join(f"(1 AS ?{name})" for name in columns)
    shown = refused(shell, f"%%sparql --view timeline\nSELECT {selected} {{}}", capsys)
    assert "the columns hold other values than those of the saved query 'timeline'" in shown


def test_nothing_found_is_said(shell: InteractiveShell) -> None:
    assert "no rows" in ran(shell, "%%sparql --lang en\nSELECT ?s { ?s skos:related ?o }")._repr_html_()
    assert (
        "no triples"
        in ran(shell, "%%sparql --lang en\nCONSTRUCT { ?s skos:related ?o } { ?s skos:related ?o }")._repr_html_()
    )


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("%%sparql --view tu", "turtle"),
        ("%%sparql --li", "--limit"),
        ("%%sparql\nSELECT * {\n  ?s mg:directedT", "mg:directedTo"),
        ("%%sparql\nSELECT * { ?s sko", "skos:"),
        ("%sparql who-dir", "who-directed-whom"),
        ("x = %sparql directives dir", "director="),
    ],
)
def test_names_are_completed(shell: InteractiveShell, text: str, offered: str) -> None:
    with provisionalcompleter():
        found = [text[: one.start] + one.text for one in shell.Completer.completions(text, len(text))]
    assert found[0] == text[: len(text) - len(text.replace("\n", " ").rsplit(" ", 1)[1])] + offered


def test_python_is_completed_as_before(shell: InteractiveShell) -> None:
    with provisionalcompleter():
        assert "print" in {one.text for one in shell.Completer.completions("prin", 4)}


def test_loading_twice_completes_once(shell: InteractiveShell) -> None:
    shell.run_line_magic("reload_ext", "mickg")
    with provisionalcompleter():
        assert len(list(shell.Completer.completions("%sparql who-dir", 15))) == 1


def test_the_examples_of_the_guide_run(shell: InteractiveShell, repository: Path) -> None:
    page = (repository / "docs" / "python.md").read_text("utf-8")
    shell.user_ns["mickg"] = mickg
    shown = [ran(shell, cell) for cell in re.findall(r"^```ipython\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)]
    assert [len(one) > 0 for one in shown if one is not None] == [True] * 3
    assert (len(shell.user_ns["tasks"]) > 0, len(shell.user_ns["line"]) > 0) == (True, True)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_cells_run_in_a_kernel() -> None:
    cells = ["%load_ext mickg", f"%%sparql\n{WHO}", f"%%sparql\n{WHOM}", "%%sparql\nSELECT *"]
    v4: Any = nbformat.v4
    notebook = v4.new_notebook(cells=[v4.new_code_cell(cell) for cell in cells])

    NotebookClient(notebook, timeout=120, kernel_name="python3", allow_errors=True).execute()

    loaded, table, graph, error = (cell.outputs for cell in notebook.cells)
    assert loaded == []
    assert "Nguyễn Mạnh Hùng" in table[0].data["text/html"]
    assert graph[0].data["text/html"].startswith("<iframe")
    assert "mg:directedTo" in graph[0].data["text/plain"]
    assert [(one.output_type, one.ename) for one in error] == [("error", "CellError")]
    assert error[0].traceback[0].startswith("mickg: line 2, column 9: the query cannot be read from here")
