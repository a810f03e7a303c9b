"""What an article reviews, seen from a figure that no words of its own date."""

import pytest
from extract_factory import record_of


def period(text: str, value: int, *, on: str) -> str | None:
    (one,) = (one for one in record_of(f"{text}\n", on=on).observations if one.value == value)
    return one.period


def test_the_days_that_first_months_are_counted_over_are_what_an_article_reviews() -> None:
    text = (
        "Đầu tư nước ngoài 5 tháng\n\nTừ đầu năm đến ngày 20/5/2024, tỉnh thu hút 90 dự án.\n\n"
        "Tỉnh cấp mới 40 dự án.\n\nSau 5 tháng, 17 huyện có dự án."
    )
    found = [period(text, value, on="2024-05-28") for value in (40, 17)]
    assert found == ["2024-01-01/2024-05-20", "2024-01/2024-05"]


def test_a_year_that_a_sentence_begins_with_is_not_reviewed_before_it() -> None:
    text = "Sở họp báo\n\nCả tỉnh có 86 trạm. Năm 2023, tỉnh trồng 700 ha rừng.\n\nTỉnh xây 12 cây cầu."
    assert [period(text, value, on="2024-01-15") for value in (86, 12)] == ["2024", "2023"]


def test_a_year_told_in_contrast_is_not_reviewed() -> None:
    text = "Sở họp báo\n\nKết quả cho thấy 86% trạm đạt chuẩn, trong khi năm 2022 chỉ 70%. Huyện Lệ có 12 trạm."
    assert [period(text, value, on="2023-08-15") for value in (86, 12)] == ["2023", "2023"]


@pytest.mark.parametrize(
    "aside", ["(có 6 xã của năm 2022)", "(6 xã năm 2022 chuyển sang)", "(có 6 xã tồn từ năm 2022 chuyển sang)"]
)
def test_a_year_in_brackets_and_one_that_something_is_left_over_from_are_not_reviewed(aside: str) -> None:
    text = f"Sở họp báo\n\nKết quả, đã kiểm tra 86 xã {aside}, nhắc nhở 9 hộ. Huyện Lệ có 12 trạm."
    assert [period(text, value, on="2023-08-15") for value in (86, 9, 12)] == ["2023"] * 3


@pytest.mark.parametrize(
    "opening",
    [
        "Tỉnh đề ra giải pháp cho năm 2024.",
        "Đây là kết quả chuyến thăm từ ngày 11 đến 13/10/2023.",
        "Đoàn xem lại kết quả năm 2019.",
    ],
)
def test_no_plan_no_visit_and_no_year_long_over_is_reviewed(opening: str) -> None:
    assert period(f"Sở họp báo\n\n{opening}\n\nTỉnh xây 12 cây cầu.", 12, on="2023-11-03") == "2023"


def test_a_title_with_guests_who_come_to_a_place_reviews_its_quarter() -> None:
    text = "Khách đến tỉnh quý I/2024 tăng mạnh\n\nTrong tháng 3/2024, giá phòng tăng.\n\nTỉnh xây 12 cây cầu."
    assert period(text, 12, on="2024-03-30") == "2024-Q1"


def test_a_task_in_a_list_reviews_nothing() -> None:
    text = "Sở họp báo\n\n- Trong tháng 11/2023, Sở phải báo cáo.\n\nTỉnh xây 12 cây cầu."
    assert period(text, 12, on="2023-11-03") == "2023"


def test_what_is_said_to_be_so_nowadays_is_of_the_year_in_a_months_review_too() -> None:
    text = "Giao ban tháng 8/2023\n\nToàn ngành hiện có 500 trạm. Sở quản lý 12 chợ."
    assert period(text, 500, on="2023-08-28") == "2023"


def test_the_year_of_an_index_is_what_an_article_about_it_reviews() -> None:
    text = "Tỉnh tăng hạng\n\nTỉnh họp phân tích Chỉ số Cải cách hành chính năm 2022.\n\nSở Y tế xếp thứ 12."
    assert period(text, 12, on="2023-06-06") == "2022"


@pytest.mark.parametrize(
    ("report", "expected"),
    [
        ("Báo cáo tại phiên họp cho biết, 9 tháng đầu năm 2025, kinh tế tăng trưởng.", "2025-01/2025-09"),
        ("Tháng 9/2025, kinh tế tăng trưởng, thu ngân sách khá.", "2025-09"),
    ],
)
def test_a_session_of_a_month_reviews_what_its_report_begins_with(report: str, expected: str) -> None:
    text = f"Tỉnh họp phiên thường kỳ tháng 9/2025\n\nNgày 25/9, tỉnh họp.\n\n{report}\n\nCó 830 doanh nghiệp mới."
    assert period(text, 830, on="2025-09-25") == expected


def test_days_shifted_from_months_are_what_is_reviewed() -> None:
    text = "Tai nạn 6 tháng đầu năm 2024\n\nTừ ngày 15/12/2023 đến 14/6/2024, xảy ra 12 vụ.\n\nĐường sắt có 7 vụ."
    assert period(text, 7, on="2024-06-26") == "2023-12-15/2024-06-14"


def test_early_in_a_year_what_is_compared_with_the_year_before_last_is_of_the_last() -> None:
    text = "Sở họp báo\n\nDoanh thu đạt 700 triệu đồng, tăng 4% so với năm 2022.\n\nToàn tỉnh có 86 trạm."
    assert [period(text, 86, on=on) for on in ("2024-01-15", "2024-06-15")] == ["2023", "2024"]


def test_the_months_that_a_paragraph_goes_on_to_are_reviewed() -> None:
    text = "Sở họp báo\n\nTrong quý III, thu tăng 7%. Tính chung 9 tháng, thu tăng 6%.\n\nTỉnh xây 12 cây cầu."
    assert period(text, 12, on="2023-10-05") == "2023-01/2023-09"


def test_months_behind_the_name_of_a_report_and_a_colon_are_reviewed() -> None:
    text = "Sở họp báo\n\nTheo báo cáo của Sở Công Thương: 7 tháng đầu năm nay, tỉnh mở 86 chợ.\n\nTỉnh xây 12 cầu."
    assert period(text, 12, on="2023-08-15") == "2023-01/2023-07"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Ngày 16/10, Sở Y tế cho biết, 9 tháng năm 2023, bệnh giảm", "2023-01/2023-09"),
        ("Viện Kiểm sát cho biết, giai đoạn 2019 - 2023, án tăng", "2019/2023"),
        ("Sở Xây dựng cho biết, giai đoạn 2021 - 2030, tỉnh cần nhiều cầu", "2023"),
    ],
)
def test_what_somebody_tells_of_a_period_set_apart_is_of_it(told: str, expected: str) -> None:
    text = f"Sở họp báo\n\n{told}.\n\nNgoài ra, ngành xử lý 830 vụ."
    assert period(text, 830, on="2023-10-16") == expected


def test_the_years_whose_goals_were_met_are_reviewed() -> None:
    text = "Sở cơ bản hoàn thành chỉ tiêu giai đoạn 2016 - 2020\n\nSở xây 12 cây cầu."
    assert period(text, 12, on="2020-12-20") == "2016/2020"


def test_first_months_told_before_they_are_over_are_handed_on() -> None:
    text = "Thi hành án họp\n\n9 tháng đầu năm 2025, ngành thụ lý 29 việc. Sau khi trừ ủy thác, phải thi hành 830 việc."
    assert period(text, 830, on="2025-07-18") == "2025-01/2025-09"


@pytest.mark.parametrize(
    "opening",
    [
        "Năm học 2023-2024, ",
        "Kết thúc năm học 2023-2024, ",
        "Theo Sở, năm học 2023-2024, ",
        "Tính đến hết năm học 2023-2024, ",
        "Theo báo cáo của Sở, đến cuối năm học 2023-2024, ",
    ],
)
@pytest.mark.parametrize("day", ["2024-07-20", "2023-11-20"])
def test_a_school_year_that_the_text_begins_with_is_what_it_reviews(opening: str, day: str) -> None:
    text = f"Ngành giáo dục họp\n\n{opening}tỉnh có 845 trường.\n\nVề chất lượng, số học sinh giỏi là 450 em.\n"
    assert [one.period for one in record_of(text, on=day).observations] == ["2023/2024", "2023/2024"]


@pytest.mark.parametrize("last", ["cả năm tăng 7%", "kinh tế cả năm 2023 tăng 7%"])
def test_a_lead_that_goes_on_from_the_last_quarter_to_the_year_reviews_the_year(last: str) -> None:
    text = f"Kinh tế tăng trưởng\n\nQuý IV tăng 8%, {last}.\n\nCó 830 dự án được cấp phép."
    assert period(text, 830, on="2023-12-27") == "2023"


@pytest.mark.parametrize(
    "title", ["Nửa năm “sóng gió” của nghề cá", "Tiền thuế nửa năm trông vào đất", "Sơ kết 6 tháng 2023"]
)
def test_a_title_may_call_the_half_of_the_year_so(title: str) -> None:
    assert period(f"{title}\n\nCó 830 dự án được cấp phép.", 830, on="2023-07-05") == "2023-H1"


def test_a_school_year_that_is_summed_up_is_reviewed() -> None:
    text = "Ngành giáo dục sơ kết năm học 2019 - 2020\n\n20/06/2020 10:15\n\nToàn tỉnh có 830 trường."
    assert period(text, 830, on="2020-06-20") == "2019/2020"


def test_a_session_that_sums_up_before_the_tasks_of_the_year_reviews_the_last() -> None:
    text = "Sở họp\n\nSở tổng kết việc khám bệnh, bàn kế hoạch năm 2024.\n\nTỉnh xây 830 phòng bệnh."
    assert period(text, 830, on="2024-01-12") == "2023"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Thu ngân sách tháng này đạt 830 tỷ đồng.", "2023-09"),
        ("Nhập khẩu quý này hết 830 triệu USD.", "2023-Q3"),
        ("Chủ tịch tỉnh yêu cầu trồng xong 830 ha rừng trong tháng này.", "2023-10"),
    ],
)
def test_this_month_is_the_one_that_is_reviewed_unless_something_is_due_in_it(told: str, expected: str) -> None:
    text = f"Kinh tế Nghệ An tháng 9\n\nTrong tháng 9, huyện xây 12 chợ.\n\n{told}"
    figures = record_of(f"{text}\n", on="2023-10-04").observations
    assert [one.period for one in figures][-1] == expected


@pytest.mark.parametrize(
    "title",
    [
        "Kết quả thực hiện nhiệm vụ 8 tháng năm 2023",
        "Báo cáo tình hình thực hiện kế hoạch 8 tháng đầu năm 2023",
        "Sơ kết thực hiện chương trình công tác 8 tháng, nhiệm vụ 4 tháng cuối năm 2023",
    ],
)
def test_what_was_carried_out_of_tasks_is_reviewed(title: str) -> None:
    (one,) = record_of(f"{title}\n\nToàn tỉnh xây 45 ngôi nhà.\n", on="2023-09-08").observations
    assert one.period == "2023-01/2023-08"


def test_tasks_to_come_are_not_reviewed() -> None:
    text = "Tổng kết công tác và triển khai nhiệm vụ năm 2024\n\nToàn tỉnh xây 45 ngôi nhà.\n"
    (one,) = record_of(text, on="2023-12-28").observations
    assert one.period == "2023"
