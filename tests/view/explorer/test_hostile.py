"""An explorer of a graph whose texts are all hostile: it shows them, and runs and asks for nothing."""

from collections.abc import Callable
from pathlib import Path

import pytest
from explorer_browser import Visit
from hostile import STEERING, every_string, poisoned
from playwright.sync_api import expect

from mickg.kg import KnowledgeGraph

Open = Callable[..., Visit]
PLACES = [
    "", "docket", "network", "timeline", "series", "things", "queries", "about", "person/nguyen-manh-hung-1",
    "org/bo-tttt", "indicator/postal-service-revenue", "event/giao-ban-2024-q1/hoi-nghi-giao-ban-2024-q1",
    "source/giao-ban-2022-06", "directive/giao-ban-2022-06/d06", "query/directives-with-passages", "query/series",
    "query/sources", "query/timeline",
]  # fmt: skip
"""A page holds the words of both languages at once, so that one language is enough but where its answer differs."""


@pytest.fixture(scope="module")
def poison(kg: KnowledgeGraph, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The explorer of the shipped graph with all its texts hostile."""
    made = poisoned(kg.store, [*every_string(), STEERING])
    return made.explorer().save(tmp_path_factory.mktemp("poison") / "site.html")


def test_no_page_of_hostile_texts_runs_or_loads_anything(visit: Open, poison: Path) -> None:
    one = visit(poison)

    in_english = ["", *(place for place in PLACES if place.startswith("query/"))]
    for language, places in {"vi": PLACES, "en": in_english}.items():
        for place in places:
            one.go(place, lang=language)
            assert (place, one.faults(), one.opened.strays()) == (place, {}, [])


def test_search_shows_hostile_names_as_they_are(visit: Open, poison: Path) -> None:
    one = visit(poison)

    for words in ("script", "window ran", "javascript", "<img src=x onerror=window.ran=1>", "constructor"):
        one.page.fill("#search", words)
        expect(one.page.locator("#hits [role=option]").first).to_be_visible()
        assert (one.faults(), one.opened.strays()) == ({}, [])
        one.page.fill("#search", "")
        expect(one.page.locator("#hits [role=option]")).to_have_count(0)


@pytest.mark.usefixtures("bundled")
def test_the_box_shows_hostile_answers_as_they_are(visit: Open, poison: Path) -> None:
    one = visit(poison)
    for query in (
        "SELECT ?s ?label { GRAPH ?g { ?s skos:prefLabel ?label } } ORDER BY ?label LIMIT 1500",
        "CONSTRUCT { ?s skos:prefLabel ?label } WHERE { GRAPH ?g { ?s skos:prefLabel ?label } }",
    ):
        one.go("sparql", query=query)
        one.answered()
        assert (one.faults(), one.opened.strays()) == ({}, [])


def test_any_address_leads_to_a_page_that_stands(visit: Open, poison: Path) -> None:
    one = visit(poison, "#/<script>window.ran=1</script>")
    expect(one.page.locator("h1")).to_have_count(1)
    assert (one.faults(), one.opened.strays()) == ({}, [])

    for place in (
        "javascript:window.ran=1", "__proto__", "constructor", "query/__proto__", "query/", "person/", "%", "%E0%A4%A",
        "network/<img src=x onerror=window.ran=1>", "docket/../../x", "//x.org",
    ):  # fmt: skip
        one.go("about").goto(f"{one.opened.address}#/{place}")
        expect(one.page.locator("html")).not_to_have_attribute("data-drawn", "about")
        expect(one.page.locator("h1")).to_have_count(1)
        assert (place, one.faults(), one.opened.strays()) == (place, {}, [])


def test_any_fields_lead_to_a_page_that_stands(visit: Open, poison: Path) -> None:
    one = visit(poison, "#/things?kind=__proto__")
    one.stands("things")
    assert one.faults() == {}

    for fields in ("lang=<script>", "kind=Person&kind=Event", "&&==", "lang=vi&lang=en"):
        one.go("about").goto(f"{one.opened.address}#/things?{fields}")
        one.stands("things")
        assert (fields, one.faults()) == (fields, {})
