"""What a sentence that tells no period takes over from the text around it."""

import pytest
from extract_factory import record_of


def period(text: str, value: int, *, on: str = "2023-11-03") -> str | None:
    """The period of the only figure of that value in news of the day."""
    (one,) = (one for one in record_of(f"{text}\n", on=on).observations if one.value == value)
    return one.period


def test_what_is_so_to_this_day_is_of_the_articles_day_and_so_is_what_follows() -> None:
    text = "Năm 2022, tỉnh có 40 trạm, đến nay có 60 cây cầu. Đến nay, 9 huyện có chợ. Tỉnh xây 12 cây cầu."
    assert [period(text, value) for value in (40, 60, 9, 12)] == ["2022", *["2023-11-03"] * 3]


def test_the_days_of_an_event_are_not_handed_on() -> None:
    text = "Đoàn công tác làm việc từ ngày 10 đến 18/10/2023. Cả tỉnh có 86 trạm."
    assert period(text, 86) == "2023"


def test_what_a_list_tells_of_years_on_end_dates_no_other_item() -> None:
    text = "Kết quả năm 2022:\n\n- Bình quân giai đoạn 2016 - 2020 có 15 đoàn;\n\n- Tỉnh xây 120 trạm."
    assert period(text, 120) == "2022"


def test_a_month_told_in_passing_dates_its_own_sentence_alone() -> None:
    text = (
        "Tình hình 6 tháng đầu năm 2023\n\n6 tháng đầu năm 2023, tỉnh có 500 trạm. Số đoàn khách tháng 6 là 40 đoàn. "
        "Tỉnh xây 12 cây cầu."
    )
    assert [period(text, value, on="2023-07-03") for value in (40, 12)] == ["2023-06", "2023-H1"]


def test_a_line_that_points_back_takes_over_from_the_line_before_it() -> None:
    text = (
        "Sở họp báo\n\nSáng 5/3, Sở họp bàn việc của năm 2023.\n\n"
        "Theo Sở, trong năm 2022 toàn ngành kiểm tra 75 chợ.\n\nTrong đó, có 40 chợ đạt chuẩn.\n\nTỉnh xây 12 cây cầu."
    )
    assert [period(text, value) for value in (75, 40, 12)] == ["2022", "2022", "2023"]


def test_a_sentence_hands_on_the_longer_period_that_it_goes_on_to() -> None:
    text = "GDP quý II tăng 6,9%, 6 tháng tăng 6,4%. Khu vực dịch vụ tăng 6,6%."
    told = record_of(f"Họp báo\n\n{text}\n", on="2024-07-06").observations
    assert [one.period for one in told] == ["2024-Q2", "2024-H1", "2024-H1"]


def test_an_average_dates_nothing_behind_it() -> None:
    text = "Tháng 10/2023, giá tăng 3%, bình quân 10 tháng tăng 4%. Cả tỉnh có 17 chợ."
    assert period(text, 17) == "2023-10"


def test_a_sentence_hands_on_the_later_year_that_it_goes_on_to() -> None:
    assert period("Năm 2019, tỉnh có 45 chợ; năm 2022 có 81 chợ. Tỉnh xây 12 cây cầu.", 12) == "2022"
    assert period("Năm 2019, tỉnh có 45 chợ; đến nay có 81 chợ. Tỉnh xây 12 cây cầu.", 12) == "2023-11-03"


def test_a_part_of_the_day_is_handed_on() -> None:
    assert period("Ngày 1/11/2023, kỳ thi diễn ra.\n\nBuổi sáng, trời mưa. Có 12 em vắng mặt.", 12) == "2023-11-01"


def test_a_count_up_to_a_day_dates_its_paragraph_behind_a_sentence_without_figures() -> None:
    text = "Sở tổ chức họp báo. Đến 30/9/2023, dư nợ đạt 14 tỷ đồng. Huy động vốn đạt 9 tỷ đồng.\n"
    told = record_of(text, on="2023-10-17").observations
    assert [one.period for one in told] == ["2023-09-30", "2023-09-30"]


def test_the_later_year_of_a_sentence_is_handed_on() -> None:
    text = "Năm 2021 có 7 xã đạt chuẩn và năm 2022 có 9 xã đạt chuẩn. Tỉnh xây 12 cây cầu."
    assert [period(text, value) for value in (7, 9, 12)] == ["2021", "2022", "2022"]


OPENING = "Tình hình quý III/2023\n\nQuý III/2023, tỉnh có 500 trạm.\n\n"


def test_a_part_of_what_is_reviewed_dates_the_paragraphs_that_go_on_with_it() -> None:
    text = (
        f"{OPENING}Từ ngày 1/7 đến ngày 15/9/2023, các bến đón 900 chuyến tàu.\n\nBến Đông đón 40 chuyến, "
        "bến Tây đón 30 chuyến.\n\nVề y tế, tỉnh xây 12 trạm xá."
    )
    days = "2023-07-01/2023-09-15"
    assert [period(text, value) for value in (900, 40, 30, 12)] == [days, days, days, "2023-Q3"]


def test_the_last_month_of_what_is_reviewed_dates_the_next_paragraph_but_not_what_is_counted_at_its_end() -> None:
    during = f"{OPENING}Trong tháng 9/2023, có 900 vụ cháy.\n\nTỉnh xây 12 trạm xá."
    counted = f"{OPENING}Tính đến hết tháng 9/2023, có 900 chợ.\n\nTỉnh xây 12 trạm xá."
    assert [period(text, 12) for text in (during, counted)] == ["2023-09", "2023-Q3"]


def test_a_part_that_ends_before_what_is_reviewed_is_not_handed_to_the_next_paragraph() -> None:
    assert period(f"{OPENING}Trong tháng 8/2023, có 900 vụ cháy.\n\nTỉnh xây 12 trạm xá.", 12) == "2023-Q3"


def test_the_year_to_this_day_is_the_months_that_are_reviewed() -> None:
    text = "Tình hình 9 tháng đầu năm 2023\n\nTừ đầu năm đến nay, tỉnh xây 12 cây cầu. Đến nay, có 60 chợ."
    assert [period(text, value, on="2023-10-18") for value in (12, 60)] == ["2023-01/2023-09", "2023-10-18"]


def test_what_an_item_sets_apart_with_rieng_dates_no_other_item() -> None:
    text = "Kết quả đến hết tháng 9/2023\n\n- Riêng quý III, tỉnh mở 12 lớp;\n\n- Tỉnh có 40 chợ."
    assert [period(text, value) for value in (12, 40)] == ["2023-Q3", "2023-09"]


def test_a_day_that_a_heading_counts_up_to_dates_what_stands_under_it() -> None:
    assert period("Kết quả tính đến ngày 30/9/2023\n\n- Tỉnh có 40 chợ.", 40) == "2023-09-30"


def test_the_part_of_a_year_just_over_goes_on_in_the_next_paragraph() -> None:
    first = "Tỉnh mở chợ\n\nSở Công Thương họp báo.\n\nTheo Sở, thu phí 9 tháng đầu năm đạt 40 triệu đồng."
    assert period(f"{first}\n\nTỉnh xây 12 cây cầu.", 12) == "2023-01/2023-09"
    counted = "Tỉnh mở chợ\n\nTính đến hết tháng 9/2023, tỉnh có 40 chợ.\n\nTỉnh xây 12 cây cầu."
    assert period(counted, 12) == "2023-09"


def test_a_day_behind_other_figures_of_an_item_dates_no_other_item() -> None:
    first = "- Về xây dựng: Năm 2022 xây 9 chợ, đến ngày 31/3/2023 còn 4 chợ dở dang.\n"
    assert period(f"Kết quả\n\n{first}- Về môi trường: Có 73 bãi rác.", 73) == "2022"


def test_a_line_with_a_colon_dates_the_paragraphs_that_it_leads_to() -> None:
    lead = "Theo Sở Công Thương, tính đến hết tháng 9/2023, kết quả như sau:"
    text = f"Báo cáo của tỉnh\n\n{lead}\n\nHuyện Bình Sơn có 45 chợ.\n\nHuyện Trà Bồng có 12 chợ.\n\n"
    text += "Phát biểu tại hội nghị, Chủ tịch nói tỉnh hiện có 81 xã."
    assert [period(text, value) for value in (45, 12, 81)] == ["2023-09", "2023-09", "2023"]


def test_a_month_set_apart_goes_on_in_its_paragraph_alone() -> None:
    text = "Cảng biển 9 tháng năm 2023\n\n9 tháng đầu năm 2023, cảng đón 500 tàu. Riêng tháng 9, cảng đón 60 tàu. "
    text += "Cảng tuyển 12 thợ máy.\n\nTàu khách là 31 tàu."
    assert [period(text, value, on="2023-10-05") for value in (60, 12, 31)] == [
        "2023-09",
        "2023-09",
        "2023-01/2023-09",
    ]


def test_what_points_back_goes_on_with_what_was_counted_up_to_then() -> None:
    text = "Năm 2023, tỉnh xây 40 trạm. Tính đến tháng 10/2023, đã mở 64 lớp. Qua đó, có 900 người học nghề."
    assert [period(text, value) for value in (64, 900)] == ["2023-10", "2023-10"]


def test_a_newspapers_name_hides_no_period_from_the_next_paragraph() -> None:
    text = "Trung tâm hành chính công\n\n(BQN) - Tháng 9/2023, Trung tâm nhận 560 hồ sơ.\n\nTrong đó có 70 hồ sơ cũ."
    text += "\n\nTrung tâm giải quyết 430 hồ sơ."
    assert [period(text, value, on="2023-10-05") for value in (560, 70, 430)] == ["2023-09"] * 3


def test_a_term_of_office_that_ends_with_the_year_is_handed_on() -> None:
    text = "Nhiệm kỳ 2020 - 2025, huyện xây 40 trạm. Số hộ khá tăng bình quân hằng năm 11%."
    assert period(text, 11, on="2025-07-23") == "2020/2025"


def test_a_new_term_of_office_is_the_one_that_the_article_names() -> None:
    text = "Đại hội Đảng bộ huyện nhiệm kỳ 2020 - 2025\n\nNhiệm kỳ mới, huyện phấn đấu có 13 xã nông thôn mới."
    assert period(text, 13, on="2020-07-23") == "2020/2025"


@pytest.mark.parametrize("back", ["Đáng chú ý, ", "Đáng lưu ý, ", "Cùng với đó, "])
def test_a_paragraph_that_goes_on_with_the_one_before_takes_over_its_sum(back: str) -> None:
    text = f"Tháng 10, tỉnh có 30 vụ.\n\nTính chung 10 tháng, tỉnh có 200 vụ.\n\n{back}huyện Lệ có 12 vụ."
    assert period(text, 12) == "2023-01/2023-10"


@pytest.mark.parametrize(
    ("title", "goes_on"),
    [("Phiên họp thường kỳ tháng 10/2023", "2023-01/2023-10"), ("CPI tháng 10/2023 tăng nhẹ", "2023-10")],
)
def test_the_year_so_far_goes_on_where_its_last_month_is_reviewed_but_for_prices(title: str, goes_on: str) -> None:
    told = "Tháng 10/2023, 12 xã có chợ; 10 tháng đầu năm 2023, 31 xã có chợ."
    assert period(f"{title}\n\n{told}\n\nCó 830 doanh nghiệp mới.", 830) == goes_on


@pytest.mark.parametrize(
    "item",
    [
        "Có 21 bưu cục. Số trạm phát sóng đến cuối tháng 12/2023 là 346 trạm.",
        "Số thuê bao (tính đến tháng 11/2023) là 346 thuê bao.",
        "Tổng số hội viên đến ngày 30/11/2023 là 346 người.",
    ],
)
def test_what_only_a_figure_of_an_item_is_counted_up_to_does_not_date_the_next_item(item: str) -> None:
    text = f"Sở họp báo\n\nI. KẾT QUẢ NĂM 2023\n\n1. Về bưu chính: {item}\n\n2. Về báo chí: tổ chức 12 cuộc họp báo.\n"
    assert period(text, 12, on="2024-01-11") == "2023"


def test_what_an_item_begins_to_count_up_to_does() -> None:
    text = "Sở họp báo\n\n- Tính đến tháng 11/2023, toàn tỉnh có 346 chợ.\n\n- Tỉnh có 12 siêu thị.\n"
    assert period(text, 12, on="2024-01-11") == "2023-11"


def test_a_paragraph_that_breaks_figures_down_is_of_the_time_of_the_one_before() -> None:
    text = "Tháng 8/2021, tỉnh có 5 trường mới.\n\nTính chung 8 tháng có 81 trường mới.\n\nTheo vùng, núi có 12 trường."
    told = record_of(f"Trường học tháng 8 và 8 tháng năm 2021\n\n{text}\n", on="2021-08-30").observations
    assert told[-1].period == "2021-01/2021-08"


def test_a_paragraph_with_a_label_of_its_own_takes_over_no_months_of_another() -> None:
    text = (
        "Sơ kết quý III năm 2023\n\nTrong quý III, sở mở 45 lớp.\n\n"
        "Lũy kế 9 tháng, có 31 đoàn khách.\n\n{}Sở kiểm tra 19 cơ sở."
    )
    assert [period(text.format(label), 19) for label in ("", "An toàn thực phẩm: ")] == ["2023-01/2023-09", "2023-Q3"]
