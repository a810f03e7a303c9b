"""Whose ministry «Bộ» is: the one that the article names, not one whose field is a word of every report."""

from extract_factory import read_in, record_of


def test_words_of_a_field_are_no_ministry_where_one_is_named() -> None:
    text = (
        "Bộ trưởng Bộ Y tế Đào Hồng Lan chủ trì giao ban. Thu phí đạt 40% kế hoạch, khám ngoại trú đạt 73% kế hoạch, "
        "tiêm chủng đạt 83% kế hoạch, xét nghiệm đạt 90% kế hoạch năm. Dự họp có các Thứ trưởng của Bộ."
    )
    assert read_in(text).scene.ministry == "Bộ Y tế"


def test_words_of_a_field_say_whose_article_it_is_where_no_ministry_is_named() -> None:
    assert read_in("Ngành y tế tổng kết năm 2023. Bộ giao các vụ rà soát.").scene.ministry == "Bộ Y tế"


def test_words_that_any_report_has_are_no_ministrys() -> None:
    for words in ("Kế hoạch số 7 được duyệt", "xã xây dựng nhà văn hóa", "Lao động ở xã còn thiếu"):
        assert read_in(f"Đảng ủy họp. Theo đó, {words}.").scene.ministry is None


def test_a_partys_committee_is_part_of_no_place() -> None:
    read = record_of("Bí thư Đảng ủy xã Đông Anh Hoàng Nam tiếp dân.").organisations

    assert [(one.name, one.part_of) for one in read] == [("Đảng ủy xã Đông Anh", None)]
