"""Hostile texts in every page, picture and cell: nothing runs, nothing is asked for, and each is read as it is."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import nbformat
import pytest
from hostile import (
    HOSTILE,
    MADE,
    STEERING,
    every_string,
    half,
    hostile_frame,
    hostile_trig,
    hostile_triples,
    made,
    poisoned,
    shown,
    suites,
    unseen,
)
from nbclient import NotebookClient
from playwright.sync_api import Page, expect
from view_browser import Opened

from mickg.kg import KnowledgeGraph
from mickg.view.base import View

Watch = Callable[..., Opened]
DRAWN: Mapping[str, Callable[[KnowledgeGraph], View]] = {
    "network": lambda kg: kg.network(),
    "every tie": lambda kg: kg.network(edges=("directed", "attended", "sat-with", "praised", "proposed")),
    "timeline": lambda kg: kg.timeline(),
    "series": lambda kg: kg.series(),
    "docket": lambda kg: kg.directives(),
    "pattern": lambda kg: kg.pattern("directives-with-passages"),
    "person": lambda kg: kg.sheet("person/nguyen-manh-hung-1"),
    "body": lambda kg: kg.sheet("org/bo-tttt"),
    "document": lambda kg: kg.sheet("doc/luat/24-2023-qh15"),
    "indicator": lambda kg: kg.sheet("indicator/postal-service-revenue"),
    "event": lambda kg: kg.sheet("event/giao-ban-2024-q1/hoi-nghi-giao-ban-2024-q1"),
    "source": lambda kg: kg.sheet("source/giao-ban-2022-06"),
}
AS_JUPYTERLAB = """html => {
    const output = document.body.appendChild(document.createElement("div"));
    output.innerHTML = html;
    for (const old of output.querySelectorAll("script")) {
        const script = document.createElement("script");
        for (const { name, value } of old.attributes) script.setAttribute(name, value);
        script.textContent = old.textContent;
        old.replaceWith(script);
    }
}"""
"""A cell's HTML is put into the document, and its scripts are made anew so that they run."""
QUIET: tuple[object, object] = ({}, [])

each = pytest.mark.parametrize("strings", [*suites()])


def texts(page: Page, css: str) -> list[str]:
    return page.locator(css).evaluate_all("all => all.map(one => one.textContent)")  # type: ignore[no-any-return]


def found(one: Opened) -> tuple[object, object]:
    return one.faults(), one.strays()


def choose_last(page: Page) -> None:
    page.locator("#chart .mark").last.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#chosen")).to_be_visible()


def in_cells(watch: Watch, folder: Path, *html: str) -> Opened:
    """A notebook's page with these outputs."""
    (folder / "notebook.html").write_text("<!DOCTYPE html><meta charset=utf-8><title>notebook</title>", "utf-8")
    one = watch(folder / "notebook.html")
    for output in html:
        one.page.evaluate(AS_JUPYTERLAB, output)
    for frame in one.page.frames:
        frame.wait_for_load_state()
    return one


@pytest.mark.parametrize("strings", half(1))
def test_a_timeline_shows_each_text_as_it_is(opened: Watch, strings: list[str]) -> None:
    one = opened(made("timeline", strings))

    one.page.get_by_role("button", name="English").click()
    choose_last(one.page)
    one.page.fill("#search", strings[-1])
    one.page.fill("#search", "")

    held = {*texts(one.page, "#all .task bdi")}
    assert {shown(text) for n, text in enumerate(strings) if n % 5 < 3} <= held
    assert {shown(f"{text}: {text}") for n, text in enumerate(strings) if n % 5 > 2} <= held
    assert {*texts(one.page, "#all blockquote bdi")} == {shown(text) for text in strings if text != ""}
    assert one.page.locator("script").count() == 2
    assert found(one) == QUIET


@pytest.mark.parametrize("strings", half(0))
def test_a_series_shows_each_text_as_it_is(opened: Watch, strings: list[str]) -> None:
    one = opened(made("series", strings))

    one.page.get_by_role("button", name="English").click()
    choose_last(one.page)
    one.page.fill("#search", strings[-1])
    one.page.fill("#search", "")

    assert {*texts(one.page, "#all .what q:first-child bdi")} >= {shown(text) for text in strings}
    assert {*texts(one.page, "#all .verdict")} == {*map(shown, strings)}
    assert one.page.locator("script").count() == 2
    assert found(one) == QUIET


@pytest.mark.parametrize("strings", half(1))
def test_a_sheet_shows_each_text_as_it_is(opened: Watch, strings: list[str]) -> None:
    one = opened(made("sheet", strings))

    one.page.get_by_role("button", name="English").click()

    assert {*texts(one.page, ".what .task bdi")} >= {*map(shown, strings)}
    assert {*texts(one.page, ".what q bdi")} >= {*map(shown, strings)}
    assert {*texts(one.page, "blockquote bdi")} == {shown(text) for text in strings if text != ""}
    assert one.page.locator("script").count() == 1
    assert found(one) == QUIET


# The page holds all three tabs, of which it shows one.
@pytest.mark.parametrize("strings", half(0))
def test_the_tabs_of_triples_show_each_text_as_it_is(opened: Watch, strings: list[str]) -> None:
    drawn = hostile_triples(strings, "graph")
    one = opened(drawn)

    assert texts(one.page, "td:nth-child(3)") == [
        text if len(text := shown(value)) <= 200 else f"{text[:200]}…" for value in drawn.df["object"]
    ]
    assert one.page.locator("section.graph").is_visible()
    assert one.page.locator("script").count() == 0
    assert found(one) == QUIET


@pytest.mark.parametrize(
    ("name", "strings"),
    [pytest.param(name, *one.values, marks=one.marks, id=f"{name}-{one.id}")
     for n, name in enumerate(MADE) for one in half(n % 2)],
)  # fmt: skip
def test_a_picture_opened_as_a_document_only_shows(watch: Watch, tmp_path: Path, name: str, strings: list[str]) -> None:
    one = watch(made(name, strings).save(tmp_path / "picture.svg"))

    assert one.page.evaluate("document.documentElement.localName") == "svg"
    assert one.page.locator("script, a, foreignObject, image, use").count() == 0
    assert found(one) == QUIET


# A cell takes a view's page as one attribute, whatever the view; tables take the texts themselves. The public lists
# are in cells of every view below, where all texts of a graph are hostile.
@each
def test_cells_of_a_notebook_only_show(watch: Watch, tmp_path: Path, strings: list[str]) -> None:
    views = [made(name, strings) for name in MADE if strings == HOSTILE]
    table = hostile_frame(strings)
    one = in_cells(watch, tmp_path, *(view._repr_html_() for view in views), table._repr_html_())

    assert texts(one.page, "th")[0] == "text"
    assert texts(one.page, "td:first-child") == [
        text if len(text := shown(value)) <= 200 else f"{text[:200]}…" for value in strings
    ]
    assert len(one.page.frames) == 1 + len(views)
    assert one.page.locator("script").count() == 0
    assert found(one) == QUIET


# All views are drawn with the same letters, a network on the fewest pixels.
@each
def test_a_png_is_made_whatever_the_texts(tmp_path: Path, strings: list[str]) -> None:
    assert made("network", strings).save(tmp_path / "a.png").read_bytes().startswith(b"\x89PNG\r\n\x1a\n")


@pytest.fixture(scope="module")
def poison(kg: KnowledgeGraph) -> KnowledgeGraph:
    """The shipped graph with all its texts hostile."""
    return poisoned(kg.store, [*every_string(), STEERING])


@pytest.mark.parametrize("name", DRAWN)
def test_a_graph_of_hostile_texts_is_drawn_quietly(
    watch: Watch, tmp_path: Path, poison: KnowledgeGraph, name: str
) -> None:
    view = DRAWN[name](poison)
    page = watch(view.save(tmp_path / "page.html"))
    picture = watch(view.save(tmp_path / "picture.svg"))
    cell = in_cells(watch, tmp_path, view._repr_html_())

    page.page.get_by_role("button", name="English").click()

    assert len(cell.page.frames) == 2
    assert [found(one) for one in (page, picture, cell)] == [QUIET] * 3
    assert unseen(repr(view)) == set()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_the_outputs_of_a_notebook_that_was_run_only_show(watch: Watch, tmp_path: Path) -> None:
    strings = every_string()
    (tmp_path / "g.trig").write_text(hostile_trig([*strings, STEERING]), "utf-8")
    cells = [
        f"%load_ext mickg\nimport mickg\nkg = mickg.open({str(tmp_path / 'g.trig')!r})",
        "%%sparql --graph kg --limit 2000\nSELECT ?task { GRAPH ?g { ?d mg:task ?task } }",
        "%%sparql --graph kg --limit 2000\nCONSTRUCT { ?d mg:task ?task } { GRAPH ?g { ?d mg:task ?task } }",
        "%sparql timeline --graph kg --view timeline", "kg.network()", "kg.find('hijack')",
        f"%%sparql --view '<script>window.ran=1</script>{STEERING}'\nASK {{}}",
        f"raise mickg.InvalidQuery({STEERING!r})",
    ]  # fmt: skip
    v4: Any = nbformat.v4
    notebook = v4.new_notebook(cells=[v4.new_code_cell(cell) for cell in cells])
    NotebookClient(notebook, timeout=120, kernel_name="python3", allow_errors=True).execute()
    outputs = [output for cell in notebook.cells for output in cell.outputs]
    html = [output.data["text/html"] for output in outputs if "text/html" in output.get("data", {})]

    one = in_cells(watch, tmp_path, *html)

    assert set(map(shown, strings)) - {*texts(one.page, "td:first-child")} == {
        shown(text) for text in strings if len(text) > 200
    }
    assert (len(html), len(one.page.frames)) == (4, 4)
    assert found(one) == QUIET
    plain = [output.data["text/plain"] for output in outputs if "text/plain" in output.get("data", {})]
    assert [unseen(text) for text in plain] == [set()] * 5
    assert [(output.ename, unseen(output.evalue)) for output in outputs if output.output_type == "error"] == [
        ("CellError", set()),
        ("InvalidQuery", set()),
    ]
