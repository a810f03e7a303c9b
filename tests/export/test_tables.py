from decimal import Decimal
from typing import Any

import pytest
from export_factory import DIRECTIVE, PASSAGE, given, opened, trig

from mickg.answer import Table
from mickg.errors import OutputRefused
from mickg.export.kinds import KINDS
from mickg.export.tables import rows, table
from mickg.kg import KnowledgeGraph
from mickg.vocab import mg, resource

SHIPPED = "SELECT (COUNT(DISTINCT ?row) AS ?n) {{ {} }}"


def only(name: str, text: str | None = None, language: str = "vi") -> dict[str, Any]:
    """The one row of a table."""
    made = table(given(text, language), name)
    assert len(made) == 1
    return dict(zip(made.columns, made.rows[0], strict=True))


@pytest.mark.parametrize("name", KINDS)
def test_a_table_has_a_row_for_each_thing_of_its_class(name: str, kg: KnowledgeGraph) -> None:
    counted = kg.answer(SHIPPED.format(KINDS[name].pattern))
    assert isinstance(counted, Table)
    made = table(opened(kg.store), name)
    assert (len(made),) == counted.rows[0]
    assert len({row[0] for row in made.rows}) == len(made)


@pytest.mark.parametrize("name", [name for name, kind in KINDS.items() if "passages" in {c.name for c in kind.columns}])
def test_rows_keep_all_their_evidence(name: str, kg: KnowledgeGraph) -> None:
    path = next(c.path for c in KINDS[name].columns if c.name == "passages")
    told = kg.answer(f"SELECT DISTINCT ?row ?passage {{ {KINDS[name].pattern} GRAPH ?h {{ ?row {path} ?passage }} }}")
    assert isinstance(told, Table)
    made = rows(opened(kg.store), name)
    assert {(row[KINDS[name].key][0], passage) for row in made for passage in row["passages"]} == set(told.rows)
    assert [row for row in made if len(row["passages"]) != len(row["offsets"])] == []


def test_every_fact_with_evidence_is_in_a_table(kg: KnowledgeGraph) -> None:
    told = kg.answer("SELECT DISTINCT ?fact { GRAPH ?g { ?fact mg:evidence ?passage } }")
    assert isinstance(told, Table)
    tabled = {row[kind.key][0] for name, kind in KINDS.items() for row in rows(opened(kg.store), name)}
    assert {fact for (fact,) in told.rows} - tabled == set()


def test_several_values_share_a_cell_and_never_multiply_rows() -> None:
    row = only(
        "directives", trig(recipients=("group/b", "group/a"), more="<id/directive/giao-ban/d1> mg:topic <a:x>, <a:y> .")
    )
    assert row["recipients"] == f"{resource('group/a')}; {resource('group/b')}"
    assert row["topics"] == "a:x; a:y"


def test_labels_stand_beside_ids_in_their_order_and_an_id_without_one_stands_for_itself() -> None:
    row = only("directives", trig(recipients=("group/cac-so-tttt", "group/a")))
    assert row["recipientsLabel"] == f"{resource('group/a')}; các Sở TT&TT"


@pytest.mark.parametrize(("language", "task"), [("vi", "rà soát quy hoạch báo chí"), ("en", "review the press plan")])
def test_texts_are_of_the_language_asked_for(language: str, task: str) -> None:
    assert only("directives", language=language)["task"] == task


def test_a_text_in_the_other_language_is_better_than_none() -> None:
    more = "<id/event/giao-ban/h> a mg:Event ; skos:prefLabel 'Chỉ tiếng Việt'@vi ."
    made = table(given(trig(more=more), "en"), "events")
    assert [row[1] for row in made.rows] == ["Review", "Chỉ tiếng Việt"]


def test_a_passage_says_where_it_stands_and_which_facts_stand_in_it() -> None:
    row = only("passages")
    assert row == {
        "passage": PASSAGE, "source": resource("source/giao-ban"), "start": 51, "end": 69, "quote": None,
        "facts": DIRECTIVE,
    }  # fmt: skip


def test_a_directive_is_no_row_among_other_statements() -> None:
    assert len(table(given(), "statements")) == 0


@pytest.mark.parametrize(
    ("value", "sentence"),
    [("1, 2", "mg:value has 2 values where one is expected"), ("'nhiều'", "mg:value is 'nhiều', which is no decimal"),
     ("true", "mg:value is 'True', which is no decimal")],
)  # fmt: skip
def test_a_value_that_fits_no_cell_is_refused(value: str, sentence: str) -> None:
    with pytest.raises(OutputRefused, match=f"obs/giao-ban/o: {sentence}; mend the graph"):
        table(given(trig(more=f"<id/obs/giao-ban/o> a mg:Observation ; mg:value {value} .")), "observations")


def test_whole_numbers_are_decimals_beside_decimals() -> None:
    row = only("observations", trig(more="<id/obs/giao-ban/o> a mg:Observation ; mg:value 505 ; mg:outOf 1.5 ."))
    assert (row["value"], type(row["value"]), row["outOf"]) == (505, Decimal, Decimal("1.5"))


def test_every_property_of_a_path_is_known_to_the_ontology() -> None:
    paths = {part for kind in KINDS.values() for c in kind.columns for part in c.path.replace("^", "").split("/")}
    assert {part for part in paths if part.startswith("mg:") and part[3:] not in mg.terms} == set()
