"""Where parts of a sentence meet."""

from extract_factory import record_of

from mickg.extract.observations.marks import borders


def test_marks_part_a_sentence_but_for_commas_of_lists() -> None:
    text = "có 5 tỉnh, thành phố; tăng 4, giảm"
    assert [text[start:end] for start, end in borders(text, 0, len(text))] == [";", ", "]


def test_who_has_what_follows_goes_with_it() -> None:
    told = record_of("Cấp xã có 38 trường và cấp huyện có 9 trường.\n").observations
    assert [one.indicator for one in told] == ["số trường cấp xã", "số trường cấp huyện"]
