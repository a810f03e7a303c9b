"""Whose ministry «Bộ» is: the one that the article names, not one whose field is a word of every report."""

from extract_factory import read_in


def test_words_of_a_field_are_no_ministry_where_one_is_named() -> None:
    text = (
        "Bộ trưởng Bộ Y tế Đào Hồng Lan chủ trì giao ban. Thu phí đạt 40% kế hoạch, khám ngoại trú đạt 73% kế hoạch, "
        "tiêm chủng đạt 83% kế hoạch, xét nghiệm đạt 90% kế hoạch năm. Dự họp có các Thứ trưởng của Bộ."
    )
    assert read_in(text).scene.ministry == "Bộ Y tế"


def test_words_of_a_field_say_whose_article_it_is_where_no_ministry_is_named() -> None:
    assert read_in("Ngành y tế tổng kết năm 2023. Bộ giao các vụ rà soát.").scene.ministry == "Bộ Y tế"
