"""Where names of persons stand in runs of capitals."""

from extract_factory import record_of


def test_a_name_does_not_go_on_over_the_end_of_a_sentence() -> None:
    read = record_of("Ông Hoàng Nam từng là Trưởng Công an huyện Vũ Quang. Năm 2016, ông nghỉ hưu.")

    assert [(one.person, one.organisation) for one in read.posts] == [("Hoàng Nam", "Công an huyện Vũ Quang")]
