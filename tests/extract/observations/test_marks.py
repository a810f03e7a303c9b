"""Where parts of a sentence meet."""

from mickg.extract.observations.marks import borders


def test_marks_part_a_sentence_but_for_commas_of_lists() -> None:
    text = "có 5 tỉnh, thành phố; tăng 4, giảm"
    assert [text[start:end] for start, end in borders(text, 0, len(text))] == [";", ", "]
