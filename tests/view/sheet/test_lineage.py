"""A document's lineage: what hangs together over all steps, drawn from left to right."""

from xml.etree import ElementTree as ET

import pytest
from sheet_factory import ID, claim, document, sheets

from mickg.view.page.lettering import Box
from mickg.view.sheet import lineage as module
from mickg.view.sheet.lineage import Lineage, lineage
from mickg.view.sheet.sheets import Sheets


def chain(*pairs: tuple[str, str, str], language: str = "vi") -> Sheets:
    """Documents a, b, c … and what each does to another, by the article."""
    claims = "".join(claim(n, f"<id/doc/{a}>", f"mg:{how}", f"<id/doc/{b}>") for n, (a, how, b) in enumerate(pairs))
    named = sorted({one for a, _, b in pairs for one in (a, b)})
    return sheets(claims, "".join(document(one, f"Văn bản {one}") for one in named), language=language)


def of(made: Sheets, name: str) -> Lineage:
    return lineage(made.held, f"{ID}doc/{name}")


def places(made: Sheets, name: str) -> dict[str, float]:
    """How far right each document of a picture stands."""
    drawn = ET.fromstring(made[f"doc/{name}"].svg())
    groups = [one for one in drawn.iter() if (one.get("class") or "").startswith("leaf") and len(one) > 1]
    return {one[0].text or "": float(one[1].get("x") or 0) for one in groups}


def test_what_is_steps_away_belongs_to_it_and_what_hangs_on_nothing_does_not() -> None:
    made = chain(("c", "replaces", "b"), ("b", "amends", "a"), ("x", "replaces", "y"))

    assert {one.removeprefix(f"{ID}doc/") for one in of(made, "a").nodes} == {"a", "b", "c"}


def test_what_is_replaced_stands_left_and_what_a_draft_became_right() -> None:
    made = chain(("c", "replaces", "a"), ("b", "enactedAs", "c"), ("b", "wouldReplace", "a"))
    at = places(made, "b")

    assert at["Văn bản a"] < at["Văn bản b"] < at["Văn bản c"]


def test_documents_in_a_circle_are_drawn_too() -> None:
    made = chain(("a", "replaces", "b"), ("b", "replaces", "c"), ("c", "replaces", "a"), ("a", "amends", "a"))

    assert len(places(made, "a")) == 3


def test_two_relations_of_one_pair_share_an_arrow() -> None:
    made = chain(("a", "replaces", "b"), ("a", "amends", "b"))

    assert [*of(made, "a").steps.values()] == [[f"{_MG}amends", f"{_MG}replaces"]]
    assert "amends, replaces" in made["doc/a"].svg()


def test_the_farthest_are_left_out_and_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST", 2)
    made = chain(("a", "replaces", "b"), ("b", "replaces", "c"))

    assert (len(of(made, "a").nodes), of(made, "a").left_out) == (2, 1)
    assert "đã bỏ 1 văn bản xa nhất" in made["doc/a"].svg()


def test_a_document_alone_has_no_lineage() -> None:
    made = sheets(registry=document("a", "Văn bản a"))

    assert made["doc/a"].picture is None


def test_an_arrow_that_passes_over_a_box_stays_in_the_picture() -> None:
    at = {"a": (64.0, 34.0), "b": (264.0, 34.0), "c": (464.0, 34.0)}
    steps = [("a", "b", 1.4), ("b", "c", 1.4), ("c", "a", 1.4)]
    lower, ways = module._lowered(at, dict.fromkeys(at, Box(100.0, 40.0)), steps)
    assert min(way.badge[1] for way in ways) >= 14
    assert {y for _, y in lower.values()} != {34.0}


def test_boxes_with_nothing_over_them_stay_where_they_are() -> None:
    at = {"a": (64.0, 34.0), "b": (264.0, 34.0)}
    assert module._lowered(at, dict.fromkeys(at, Box(100.0, 40.0)), [("a", "b", 1.4)])[0] == at


_MG = "https://w3id.org/mickg/ont#"
