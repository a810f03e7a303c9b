"""What reading infers it marks with a rule that the ontology describes."""

import re
from pathlib import Path

import pytest
from extract_factory import record_of

from mickg.data import data_folder
from mickg.record.check import facts

ARTICLES = sorted((Path(__file__).parents[1] / "articles" / "learn").glob("*.txt"))
CONCEPTS = set(re.findall(r"<rule/([a-z-]+)> a skos:Concept", (data_folder("ontology") / "voc/rule.ttl").read_text()))


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_a_rule_of_inference_is_a_concept(path: Path) -> None:
    read = facts(record_of(path.read_text("utf-8")))

    assert {rule for _, _, fact in read for rule in fact.inferred.values()} <= CONCEPTS


def test_a_ministry_that_is_not_named_is_marked() -> None:
    record = record_of("Bộ Y tế họp báo chiều 5/6/2023. Thứ trưởng Đỗ Xuân Tuyên chủ trì.")

    post = next(one for one in record.posts if one.person == "Đỗ Xuân Tuyên")
    assert (post.organisation, post.inferred["organisation"]) == ("Bộ Y tế", "default-ministry")
