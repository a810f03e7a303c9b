from export_factory import given, opened

from mickg.export.codebook import codebook
from mickg.export.kinds import KINDS
from mickg.export.tables import table
from mickg.kg import KnowledgeGraph


def test_the_codebook_has_a_line_for_each_column_of_each_table_in_their_order() -> None:
    told = [(row[0], row[1]) for row in codebook(given()).rows]
    assert told == [(name, column) for name in KINDS for column in table(given(), name).columns]


def test_each_column_is_explained_in_both_languages(kg: KnowledgeGraph) -> None:
    lines = codebook(opened(kg.store)).rows
    assert [line for line in lines if None in line or "" in line or str(line[4]) in (line[5], line[6])] == []
    assert [line for line in lines if line[5] == line[6]] == []


def test_meanings_are_the_ontology_s(kg: KnowledgeGraph) -> None:
    meanings = {(row[0], row[1]): row[6] for row in codebook(opened(kg.store)).rows}
    assert meanings["directives", "due"] == "due in: gives the interval within which the task is to be done"
    assert meanings["directives", "recipientsLabel"] == "label of recipients"


def test_a_graph_without_the_ontology_names_the_property() -> None:
    meanings = {(row[0], row[1]): row[5:] for row in codebook(given()).rows}
    assert meanings["directives", "recipients"] == ("mg:directedTo", "mg:directedTo")
