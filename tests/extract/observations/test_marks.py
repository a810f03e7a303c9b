"""Where parts of a sentence meet."""

from extract_factory import record_of

from mickg.extract.observations.marks import borders, short_forms


def test_marks_part_a_sentence_but_for_commas_of_lists() -> None:
    text = "có 5 tỉnh, thành phố; tăng 4, giảm"
    assert [text[start:end] for start, end in borders(text, 0, len(text))] == [";", ", "]


def test_who_has_what_follows_goes_with_it() -> None:
    told = record_of("Cấp xã có 38 trường và cấp huyện có 9 trường.\n").observations
    assert [one.indicator for one in told] == ["số trường cấp xã", "số trường cấp huyện"]


def test_a_short_form_in_brackets_parts_no_phrase() -> None:
    told = record_of("Huyện có 13.500 doanh nghiệp (DN) vận tải, 20 hợp tác xã (HTX) nông nghiệp.\n")
    assert [one.indicator for one in told.observations] == [
        "số doanh nghiệp vận tải huyện",
        "số hợp tác xã nông nghiệp huyện",
    ]
    assert [*short_forms("45 người (nam) bị nạn, 12 cơ sở (htx) mới", 0, 40)] == [(32, 37)]
