"""Figures that headings and captions repeat."""

from extract_factory import record_of


def test_a_caption_adds_its_passage_to_what_the_text_tells() -> None:
    text = "Năm 2022, tỉnh có 320 trạm phát sóng mới.\n\nẢnh: Tỉnh có 320 trạm phát sóng\n"
    told = [one for one in record_of(text, on="2023-11-06").observations if one.value == 320]
    assert len(told) == 1


def test_a_heading_tells_no_figure_of_its_own() -> None:
    text = "Xuất khẩu đạt 5 tỷ USD\n\nSở Công Thương họp về kế hoạch xuất khẩu của tỉnh trong thời gian tới.\n"
    assert record_of(text).observations == ()


def test_a_figure_told_twice_by_one_name_is_one() -> None:
    text = "Năm 2022, tỉnh có 7.867 thí sinh dự thi.\n\nNăm 2022, số thí sinh dự thi là 7.867.\n"
    (one,) = record_of(text, on="2023-11-06").observations
    assert len(one.evidence) > 1


def test_round_figures_and_those_of_other_things_are_told_each() -> None:
    for text in (
        "Xã A có 1.200 hộ. Năm 2022, có 1.200 hộ nghèo.",
        "Có 7.867 thí sinh dự thi, 7.867 bài thi được chấm.",
    ):
        assert len(record_of(f"{text}\n", on="2023-11-06").observations) == 2
