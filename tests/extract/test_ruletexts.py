"""What a reader is told of the rules."""

from mickg.extract.ruletexts import rule_texts


def test_a_rule_is_told_as_its_file_writes_it() -> None:
    rule = rule_texts()["post-before"]
    assert rule.pattern is not None
    assert "<held>" in rule.pattern
    assert rule.examples[0][1].startswith("person: Tô Lâm, title: Bộ trưởng")
    assert rule.refused == ("Bộ trưởng Bộ Tài chính phát biểu.",)


def test_a_rule_is_described_in_both_languages() -> None:
    said = rule_texts()["post-before"].says
    assert said is not None
    assert (said.vi, said.en) == ("chức vụ đứng ngay trước tên", "a post right before a name")


def test_a_rule_that_is_no_pattern_is_described_all_the_same() -> None:
    rule = rule_texts()["body-known"]
    assert (rule.pattern, rule.examples) == (None, ())
    assert rule.says is not None
