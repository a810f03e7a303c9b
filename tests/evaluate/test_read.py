import json
from pathlib import Path

import pytest
from factory import TEXT, Fields, content, evidence, observation, organisation, post, source

from mickg.errors import InvalidInput
from mickg.evaluate.read import read_facts

QUOTE = {"quote": "giao ban", "occurrence": 1}


def written(folder: Path, plain: object) -> Path:
    path = folder / "giao-ban.json"
    path.write_text(json.dumps(plain, ensure_ascii=False, indent=1), "utf-8")
    return path


def refusal(folder: Path, plain: object, text: str = TEXT) -> str:
    path = written(folder, plain)
    with pytest.raises(InvalidInput) as caught:
        read_facts(path, text)
    return str(caught.value).replace(f"{path}: ", "")


def test_quotes_are_found_in_the_text_by_their_occurrence(tmp_path: Path) -> None:
    quotes = [{"quote": "a", "occurrence": 2}, {"quote": "Bộ"}, {"quote": "ủ trì".replace("ủ", "u\u0309")}]
    read = read_facts(written(tmp_path, content(posts=[post(evidence=quotes)])), TEXT)
    (fact,) = read.facts["posts"]
    second = TEXT.index("a", TEXT.index("a") + 1)
    assert fact.spans[0] == (second, second + 1)
    assert [TEXT[a:b] for a, b in fact.spans] == ["a", "Bộ", "ủ trì"]


def test_gold_by_quotes_says_what_a_record_by_offsets_says(tmp_path: Path) -> None:
    offsets = read_facts(written(tmp_path, content(posts=[post()])), TEXT).facts
    quote = {"quote": "Bộ trưởng Bộ TT&TT Nguyễn Mạnh Hùng", "occurrence": 1}
    assert read_facts(written(tmp_path, content(posts=[post(evidence=[quote])])), TEXT).facts == offsets


def test_the_source_of_gold_needs_no_length(tmp_path: Path) -> None:
    plain = {"source": {k: v for k, v in source().items() if k != "length"}, "posts": [post(evidence=[QUOTE])]}
    assert len(read_facts(written(tmp_path, plain), TEXT).facts["posts"]) == 1


def test_a_field_may_list_several_right_names(tmp_path: Path) -> None:
    names = ["Diễn đàn Kinh tế Thế giới", "WEF"]
    bodies = [organisation(name=names), organisation()]
    facts = read_facts(written(tmp_path, content(organisations=bodies)), TEXT).facts
    assert [fact.fields["name"] for fact in facts["organisations"]] == [names, "Bộ Thông tin và Truyền thông"]


def test_a_kind_that_is_absent_is_not_judged_but_a_reviewed_record_has_none_of_it(tmp_path: Path) -> None:
    gold = read_facts(written(tmp_path, content(posts=[], events=None)), TEXT)
    assert (gold.facts, gold.reviewed) == ({"posts": ()}, False)
    record = read_facts(written(tmp_path, content(reviewed={"on": "2026-11-21"})), TEXT)
    assert (record.facts["events"], record.facts["acts"], record.reviewed) == ((), (), True)


def test_a_field_that_no_record_has_is_passed_over_and_told(tmp_path: Path) -> None:
    read = read_facts(written(tmp_path, content(posts=[post(note="p-01")])), TEXT)
    assert "note" not in read.facts["posts"][0].fields
    assert [f"{w.place.split(',')[0]}: {w.message}" for w in read.warnings] == [
        "posts[0].note: is no field of a record and is not compared"
    ]


def test_quotes_are_found_in_another_text_and_it_is_told(tmp_path: Path) -> None:
    path = written(tmp_path, content(posts=[post(evidence=[QUOTE])]))
    assert [w.message for w in read_facts(path, f"{TEXT} Hết.").warnings] == [
        "is not that of the text given; take the text that was read for it"
    ]


def test_offsets_do_not_count_in_another_text(tmp_path: Path) -> None:
    told = refusal(tmp_path, content(posts=[post()]), f"{TEXT} Hết.")
    assert told.endswith("is not that of the text given; take the text that was read for it")
    assert told.startswith("source.sha256, line ")


@pytest.mark.parametrize(
    ("plain", "complaint"),
    [
        ([], "holds no record; a record is a mapping that begins with 'source:'"),
        ({"posts": []}, "holds no record; a record is a mapping that begins with 'source:'"),
        (content(post=[]), "post, line 8: is no kind of fact; did you mean posts"),
        (content(xyz=[]), "xyz, line 8: is no kind of fact; the kinds are events, participations,"),
        (content(posts={}), "posts, line 8: is no list of facts; write one mapping a fact"),
        (content(posts=["Bộ trưởng"]), "posts, line 8: is no list of facts; write one mapping a fact"),
        (content(posts=[post(evidence=[{"quote": "giao bán"}])]),
         "posts[0].evidence[0], line 21: the text does not hold «giao bán» 1 time(s); correct one of the two"),
        (content(posts=[post(evidence=[QUOTE | {"occurrence": 3}])]),
         "posts[0].evidence[0], line 21: the text does not hold «giao ban» 3 time(s); correct one of the two"),
        (content(posts=[post(evidence=[QUOTE | {"occurrence": 0}])]),
         "posts[0].evidence[0], line 21: is no quote with its occurrence; write {quote: words, occurrence: 1}"),
        (content(posts=[post(evidence=[{"quote": 5}])]),
         "posts[0].evidence[0], line 21: is no quote with its occurrence; write {quote: words, occurrence: 1}"),
        (content(posts=[post(evidence=[])]), "posts[0].evidence, line "),
        (content(posts=[post(evidence="giao ban")]), "posts[0].evidence, line "),
        (content(posts=[post(evidence=["giao ban"])]), "posts[0].evidence[0], line "),
        (content(observations=[observation(unit="kg")]), "observations[0].unit, line 15: 'kg' is not one of 'VND'"),
        (content(observations=[observation(period="2024-Q5")]), "observations[0].period, line 16: '2024-Q5' is no"),
        (content(organisations=[organisation(name=["Bộ Y tế", " Bộ"])]),
         "organisations[0].name, line 10: ' Bộ' is empty or has blanks at its ends"),
        (content(organisations=[organisation(name=[])]), "organisations[0].name, line 10: "),
    ],
)  # fmt: skip
def test_gold_at_fault_is_told_with_place_and_mend(tmp_path: Path, plain: Fields, complaint: str) -> None:
    assert refusal(tmp_path, plain).startswith(complaint)


def test_all_faults_of_a_file_are_told_together(tmp_path: Path) -> None:
    wrong = [post(evidence=[*evidence("giao ban"), {"quote": "không có"}, {"quote": "cũng không"}])]
    assert len(refusal(tmp_path, content(posts=wrong)).splitlines()) == 2
