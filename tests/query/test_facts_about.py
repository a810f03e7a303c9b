"""What the queries behind a sheet give, of a graph in small: a row a value, a row a passage, of one thing its own."""

from sheet_factory import DIRECTIVE, EVENT, MINISTER, OFFICES, claim, document, graph

from mickg.answer import Table
from mickg.kg import KnowledgeGraph
from mickg.vocab import compact


def rows(kg: KnowledgeGraph, name: str, *columns: str, **given: str) -> set[tuple[str, ...]]:
    """These columns of a saved query's rows, IRIs as prefixed names."""
    table = kg.answer(name, **given)
    assert isinstance(table, Table)
    at = [table.columns.index(column) for column in columns]
    return {tuple(compact(str(row[n])) for n in at) for row in table.rows}


LAWS = document("a", "Luật A") + document("b", "Luật B")
REPLACES = claim(1, "<id/doc/a>", "mg:replaces", "<id/doc/b>")
BECAME = "<id/doc/b> mg:enactedAs <id/doc/a> ; dcterms:source 'số 1' ."


def test_a_fact_has_a_row_for_each_value_in_each_language() -> None:
    found = rows(graph(), "facts-about", "property", "value", "language", thing=OFFICES)

    assert ("mg:task", "rà soát quy hoạch báo chí", "vi") in found
    assert ("mg:task", "review the press plan", "en") in found
    assert ("mg:saidBy", f"id:{MINISTER}", "None") in found


def test_only_facts_that_name_a_thing_are_about_it() -> None:
    kg = graph(REPLACES, LAWS)

    assert rows(kg, "facts-about", "fact", thing="doc/b") == {("id:claim/giao-ban/c1",)}
    assert rows(kg, "facts-about", "fact", thing=EVENT) == {(f"id:{DIRECTIVE}",), (f"id:{EVENT}",)}
    assert rows(kg, "facts-about", "fact") == {(f"id:{DIRECTIVE}",), (f"id:{EVENT}",), ("id:claim/giao-ban/c1",)}


def test_the_values_of_a_comparison_stand_with_the_figure_as_a_part_of_it() -> None:
    figure = """<id/obs/o> a mg:Observation ; mg:indicator <id/indicator/i> ; mg:comparison <id/obs/o/1> ;
      mg:evidence <id/passage/giao-ban/51-69> . <id/obs/o/1> mg:changeAsStated "tăng 10%" ."""

    found = rows(graph(figure), "facts-about", "fact", "part", "property", "value", thing="indicator/i")

    assert ("id:obs/o", "id:obs/o/1", "mg:changeAsStated", "tăng 10%") in found
    assert {row[2] for row in found if row[1] == "None"} == {"rdf:type", "mg:indicator"}


def test_a_fact_has_a_row_for_each_passage_and_outside_source_and_the_day_of_its_event() -> None:
    passage = f"""<id/{DIRECTIVE}> mg:evidence <id/passage/giao-ban/80-90> . <id/passage/giao-ban/80-90>
      mg:passageOf <id/source/giao-ban> ; mg:startOffset 80 ; mg:endOffset 90 ; mg:exactText "giao" ."""
    term = f"<id/tenure/t> a mg:Tenure ; mg:tenureHolder <id/{MINISTER}> ; dcterms:source 'số 1', 'số 2' ."

    found = rows(
        graph(passage, "", term), "facts-about-with-passages", "fact", "held", "source", "start", thing=MINISTER
    )

    assert found == {
        (f"id:{DIRECTIVE}", "2024-03-11", "id:source/giao-ban", "51"),
        (f"id:{DIRECTIVE}", "2024-03-11", "id:source/giao-ban", "80"),
        ("id:tenure/t", "None", "số 1", "None"),
        ("id:tenure/t", "None", "số 2", "None"),
    }


def test_a_thing_is_described_by_the_registry_and_outside_sources_and_by_what_names_it() -> None:
    found = rows(graph("", LAWS, BECAME), "described", "thing", "property", "basis", thing="doc/a")

    assert found == {
        ("id:doc/a", "rdf:type", "registry"),
        ("id:doc/a", "skos:prefLabel", "registry"),
        ("id:doc/b", "mg:enactedAs", "reference"),
    }
