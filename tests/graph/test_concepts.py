"""The codes of the ontology's vocabularies, with their wordings."""

from mickg.data import data_folder
from mickg.graph.concepts import Concept, concepts
from mickg.values import Label


def test_a_code_is_found_by_its_vocabulary_and_notation() -> None:
    assert concepts(data_folder("ontology"))["document-type/decree"].label == Label(vi="nghị định", en="decree")


def test_a_rule_of_inference_says_what_it_does() -> None:
    assert concepts(data_folder("ontology"))["rule/bare-title"] == Concept(
        Label(vi="chức danh đứng một mình", en="bare title"),
        Label(
            vi="chức danh không kèm tên chỉ người duy nhất đã được nêu tên với chức danh ấy trong cùng bài",
            en="a title without a name stands for the one person whom the same article names with that title",
        ),
    )


def test_schemes_themselves_are_no_codes() -> None:
    assert all("/" in code for code in concepts(data_folder("ontology")))
