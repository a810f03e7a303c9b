"""Which period of its own sentence a figure is of."""

import pytest
from extract_factory import record_of

from mickg.model import Observation


def told(sentence: str, value: int, *, on: str = "2023-11-03") -> Observation:
    """The only observation of that value in a line of news of the day."""
    (one,) = (one for one in record_of(f"{sentence}\n", on=on).observations if one.value == value)
    return one


@pytest.mark.parametrize(
    ("sentence", "value", "period"),
    [
        ("Theo chiến lược đến năm 2030, kinh tế số đạt 20% GDP vào năm 2025.", 20, "2025"),
        ("Kế hoạch đến năm 2030 nêu: 15 xã đạt chuẩn vào năm 2025 và 30 xã đạt chuẩn vào năm 2028.", 15, "2025"),
    ],
)
def test_the_year_right_behind_a_figure_goes_before_one_told_earlier(sentence: str, value: int, period: str) -> None:
    assert told(sentence, value).period == period


def test_a_period_behind_several_goals_is_that_of_each() -> None:
    sentence = "Tỉnh hướng tới 35 xã nông thôn mới, 12 xã nâng cao vào năm 2025."
    assert {told(sentence, 35).period, told(sentence, 12).period} == {"2025"}


def test_a_share_of_a_plan_to_be_reached_is_of_the_plans_year() -> None:
    sentence = "Giám đốc Sở yêu cầu trong ba tháng cuối năm phải thu đạt 100% dự toán năm 2023."
    assert told(sentence, 100).period == "2023"


def test_trong_thang_is_the_month_told_last() -> None:
    text = "Đến tháng 10/2023, tỉnh có 120 trạm.\n\nTrong tháng có 45 đoàn kiểm tra."
    assert told(text, 45).period == "2023-10"


def test_a_short_form_in_brackets_does_not_part_a_rank_from_its_year() -> None:
    assert told("Tỉnh đứng thứ 25 về Chỉ số chuyển đổi số (DTI) năm 2021.", 25).period == "2021"


def test_the_years_of_a_programme_behind_a_goal_are_when_it_is_reached() -> None:
    text = "Tỉnh phấn đấu xây 900 căn hộ cho công nhân, người thu nhập thấp giai đoạn 2021 - 2030."
    assert told(text, 900).period == "2021/2030"


def test_a_growth_without_a_level_is_of_the_period_told_before_it() -> None:
    text = "Chỉ số giá tháng 9 tăng 0,5% so với tháng trước, tăng 2% so với cùng kỳ; 9 tháng đầu năm tăng 3%."
    assert told(text, 2).period == "2023-09"


def test_what_is_surpassed_dates_nothing() -> None:
    text = "Kết quả năm 2023\n\nTỉnh có 9 xã vượt mức của cả năm ngoái."
    assert told(text, 9, on="2024-01-10").period == "2023"


def test_a_school_year_that_a_sentence_begins_with_dates_it() -> None:
    assert told("Năm học 2021-2022 có 300 trường dùng học bạ số.", 300).period == "2021/2022"
    assert told("Số học sinh năm học 2021-2022 là 300.000 em.", 300_000).period == "2021/2022"
    assert told("Có 300 trường dùng học bạ số trong năm học 2021-2022.", 300).period == "2021/2022"
    assert told("Sở tổng kết năm học 2021-2022 với 300 trường.", 300).period == "2023"


def test_the_year_that_a_document_is_about_dates_nothing_else() -> None:
    text = "Tỉnh ban hành Nghị quyết số 49-NQ/TU về chuyển đổi số đến năm 2025. Nghị quyết giao mở lớp cho 200 xã."
    assert told(text, 200).period != "2025"


def test_a_whole_whose_part_is_told_to_this_day_is_of_this_day() -> None:
    assert told("Kết quả năm 2022\n\nTrong tổng số 25 trạm, đến nay 21 trạm đã đạt chuẩn.", 25).period == "2023-11-03"


def test_a_year_that_goes_on_with_a_part_of_another_is_that_part() -> None:
    text = (
        "Vốn đạt 628 tỷ đồng (4 tháng năm 2020 đạt 515 tỷ đồng, năm 2021 đạt 550 tỷ đồng, cả năm 2021 đạt 900 tỷ đồng)."
    )
    found = [told(text, value * 10**9).period for value in (515, 550, 900)]
    assert found == ["2020-01/2020-04", "2021-01/2021-04", "2021"]


def test_a_look_at_the_whole_year_dates_its_own_figure_alone() -> None:
    text = "Tính đến tháng 8/2023, tỉnh có 20 trạm, ước cả năm 2023 có 25 trạm; số cây cầu là 81 cây cầu."
    assert [told(text, value).period for value in (20, 25, 81)] == ["2023-08", "2023", "2023-08"]


@pytest.mark.parametrize(
    ("sentence", "period"),
    [
        ("Có 63 tỉnh, thành phố giữ vững chuẩn phổ cập trong năm học 2021-2022.", "2021/2022"),
        ("Có 63 tỉnh giữ vững chuẩn, Sở báo cáo trong năm 2024.", "2023"),
    ],
)
def test_the_period_that_a_sentence_closes_with_dates_what_opens_it(sentence: str, period: str | None) -> None:
    assert told(sentence, 63).period == period


def test_a_level_in_brackets_is_of_the_period_that_one_is_compared_with() -> None:
    text = "Giải ngân 10 tháng năm 2023 đạt 60% kế hoạch, thấp hơn cùng kỳ năm 2022 (65%)."
    found = {int(one.value): one.period for one in record_of(f"{text}\n", on="2023-11-03").observations}
    assert (found[60], found[65]) == ("2023-01/2023-10", "2022-01/2022-10")


@pytest.mark.parametrize("counted", ["Doanh thu công nghệ thông tin", "Vốn đăng ký", "Số tiền phát sinh"])
def test_a_noun_that_ends_like_a_word_of_making_laws_is_dated_by_the_year_behind_it(counted: str) -> None:
    assert told(f"{counted} năm 2021 đạt 500 tỷ đồng.", 500 * 10**9).period == "2021"


@pytest.mark.parametrize(
    "counted",
    ["Số dự án khởi công", "Sản lượng thủy sản khai thác", "Tỷ lệ giải ngân kế hoạch vốn", "Số văn bản ban hành"],
)
def test_what_is_measured_is_of_the_year_behind_it_even_where_it_was_made_or_planned(counted: str) -> None:
    assert told(f"{counted} năm 2021 là 500 tỷ đồng.", 500 * 10**9).period == "2021"


def test_a_project_begun_in_a_year_stands_where_it_stands_now() -> None:
    assert told("Dự án khởi công năm 2021 đạt 60% khối lượng.", 60).period == "2023"


def test_a_term_of_office_dates_what_it_opens() -> None:
    assert told("Nhiệm kỳ 2015-2020, tỉnh xây 300 cây cầu.", 300).period == "2015/2020"
    assert told("HĐND tỉnh khóa XIV, nhiệm kỳ 2016-2021 có 60 tổ.", 60).period != "2016/2021"


@pytest.mark.parametrize(
    ("sentence", "value", "period"),
    [
        (
            "Theo báo cáo tỉnh công bố chiều 1/11, trong 3 ngày hội (5 - 7/10), có 31 vụ cháy.",
            31,
            "2023-10-05/2023-10-07",
        ),
        ("Doanh thu 10 tháng năm 2023 đạt 90 tỷ đồng (riêng tháng 10 là 9 tỷ đồng, chiếm 12%).", 12, "2023-10"),
        ("Tháng 10/2023, sau các đợt rà soát ngày 6 và 21/10, có 31 vụ cháy.", 31, "2023-10"),
        ("Số đoàn chuyển từ năm 2022 sang là 31 đoàn.", 31, "2023"),
        ("Cuối năm 2022 có 12 hộ nghèo. Năm nay xã đặt mục tiêu có 31 hộ khá.", 31, "2023"),
    ],
)
def test_days_of_telling_and_of_what_went_before_date_no_figure(sentence: str, value: int, period: str) -> None:
    assert told(sentence, value).period == period


def test_the_same_moment_is_the_one_told_last() -> None:
    text = "Từ ngày 1/5/2023, học phí là 120.000 đồng. Cùng thời điểm này, tỉnh có 31 trường."
    assert told(text, 31).period == "2023-05-01"


def test_months_compared_with_date_what_is_told_without_a_period() -> None:
    text = "Quý III/2023, tỉnh có 12 chợ.\n\nSản lượng đạt 31 tấn, bằng 75% kế hoạch, tăng 2% so với 9 tháng năm 2022."
    assert {told(text, value).period for value in (31, 75)} == {"2023-01/2023-09"}


def test_what_a_share_is_compared_with_is_not_its_period() -> None:
    text = "Năm 2022, lợi nhuận đạt 6 tỷ đồng, bằng 112% thực hiện năm 2021."
    assert told(text, 112).period == "2022"


def test_the_whole_year_is_that_of_the_part_told_before() -> None:
    text = "Tháng 12/2022, xuất khẩu đạt 6 tỷ USD. Cả năm, con số này là 70 tỷ USD."
    assert told(text, 70_000_000_000, on="2023-01-08").period == "2022"


@pytest.mark.parametrize(
    ("sentence", "value", "period"),
    [
        ("Tỉnh ghi nhận 310 ca, gấp 3 lần tháng trước.", 310, "2023"),
        ("Ba ngày trước, tỉnh mới ghi nhận 38 ca.", 38, "2023-10-31"),
        ("Về lưới điện, đến 17 giờ ngày 1/11, riêng Phú Yên có 64 cột gãy.", 64, "2023-11-01"),
        ("Năm 2021 đưa đi 45 người, 5 tháng đầu năm nay được 26 người.", 26, "2023-01/2023-05"),
    ],
)
def test_days_ago_and_times_as_many(sentence: str, value: int, period: str) -> None:
    assert told(sentence, value).period == period


def test_a_quarter_in_brackets_is_not_the_quarter_spoken_of() -> None:
    text = "Giao ban quý III/2023\n\nThu đạt 5 tỷ đồng (quý III/2022 giảm 2%).\n\nTrong quý, xảy ra 62 vụ cháy."
    assert told(text, 62).period == "2023-Q3"


def test_the_plan_of_a_year_ahead_is_of_that_year() -> None:
    assert told("Năm 2025, tỉnh phấn đấu tăng 4%. Dự toán thu là 132 tỷ đồng.", 132 * 10**9).period == "2025"


def test_a_goal_is_for_the_time_before_which_it_is_to_be_reached() -> None:
    sentence = "Giám đốc Sở yêu cầu giải ngân 90% vốn năm 2022 kéo dài trước ngày 31/12/2023."
    assert told(sentence, 90).period == "2023-12-31"
    assert told("Thời gian tới, Sở yêu cầu nhà mạng giảm tối thiểu 40% SIM rác trước 30/11/2023.", 40).period == (
        "2023-11-30"
    )


def test_this_time_is_when_the_paragraph_told_something_last() -> None:
    text = "Từ ngày 1/9 đến ngày 15/10/2023, tỉnh mở 12 lớp. Trong thời gian này, có 340 xe bị phạt."
    assert told(text, 340).period == "2023-09-01/2023-10-15"


def test_a_growth_of_the_same_time_is_of_the_year_before() -> None:
    text = "Trong quý III/2023, thu tăng 7%, cao hơn mức tăng 5% của cùng kỳ năm 2022."
    assert told(text, 5).period in ("2022", "2022-Q3")


def test_two_levels_in_brackets_are_each_of_the_time_before_them() -> None:
    sentence = "Quý II/2023, thu tăng 6%, cao hơn quý I/2023 (5%) và cùng kỳ năm 2022 (4%)."
    assert [told(sentence, value).period for value in (5, 4)] == ["2023-Q1", "2022-Q2"]


def test_last_week_is_a_week_whatever_the_article_reviews() -> None:
    text = "Kết quả 10 tháng đầu năm 2023\n\nCuối tuần trước, có 12 vụ cháy."
    assert told(text, 12).period == "2023-10-23/2023-10-29"


def test_what_came_last_is_seen_from_the_articles_day() -> None:
    text = "Tổng kết công tác năm 2023\n\nNăm qua, tỉnh xây 12 cây cầu. Cùng kỳ năm 2022, tỉnh xây 9 cây cầu."
    assert [told(text, value, on="2024-01-12").period for value in (12, 9)] == ["2023", "2022"]


def test_the_month_that_an_article_begins_with_is_not_seen_from_itself() -> None:
    text = "Tháng trước, tỉnh xây 12 cây cầu. Tháng này, tỉnh xây 9 cây cầu."
    assert [told(text, value).period for value in (12, 9)] == ["2023-10", "2023-11"]


def test_what_a_figure_says_behind_itself_holds_for_those_after_it() -> None:
    text = "Bệnh viện khám 5.000 lượt trong quý III, phẫu thuật 300 ca. Số trẻ sinh ra là 40 trẻ."
    assert [told(text, value).period for value in (5000, 300, 40)] == ["2023-Q3"] * 3


def test_a_turn_to_the_present_ends_it() -> None:
    text = "Số xã có chợ đạt 40 xã vào năm 2021; hiện có 60 xã."
    assert [told(text, value).period for value in (40, 60)] == ["2021", "2023"]


def test_a_rate_that_was_raised_is_of_the_day_that_it_holds_from() -> None:
    text = "Lương cơ sở được nâng lên 1,8 triệu đồng kể từ ngày 01/7/2023."
    assert told(text, 1_800_000).period == "2023-07-01"


def test_the_years_of_a_term_date_what_is_measured() -> None:
    assert told("Số bệnh viện nhiệm kỳ 2018-2022 đạt 45 cơ sở.", 45).period == "2018/2022"


def test_twice_the_level_of_a_year_before_hands_on_no_year() -> None:
    text = "Khách đi tàu gấp đôi cùng kỳ; khách đi xe tăng 30%."
    assert told(f"Kết quả tháng 10\n\n{text}", 30).period == "2023-10"


@pytest.mark.parametrize("record", ["cao nhất", "mức thấp kỷ lục", "lần đầu tiên giảm"])
def test_the_year_since_which_something_is_a_record_dates_nothing(record: str) -> None:
    text = f"Số chợ {record} kể từ năm 2011; số siêu thị là 30."
    assert told(f"Kết quả tháng 10\n\n{text}", 30).period == "2023-10"


@pytest.mark.parametrize("joint", ["; ", ", "])
def test_goals_of_a_plan_are_of_its_year_and_not_of_the_day_it_was_voted_on(joint: str) -> None:
    plan = "Ngày 1/11, Quốc hội biểu quyết Nghị quyết về Kế hoạch năm 2024 với những mục tiêu chính: "
    text = f"{plan}GDP tăng khoảng 6,8%{joint}tỷ lệ hộ nghèo dưới 4%."
    assert (told(text, 4).period, told(text, 4).target) == ("2024", True)


@pytest.mark.parametrize("place", ["Từ đầu năm, tỉnh A có 23 ca.", "Tỉnh A có nhiều ca nhất kể từ đầu năm, 23 ca."])
def test_the_year_so_far_is_the_days_of_it_that_the_article_counts_over(place: str) -> None:
    text = f"Từ đầu năm đến ngày 29/10/2023, cả nước có 121 ca mắc.\n\nTuần qua có thêm 13 ca. {place}"
    assert told(text, 23).period == "2023-01-01/2023-10-29"


@pytest.mark.parametrize("words", ["(giá so sánh năm 2010)", "theo giá cố định năm 1994", "(tính theo giá năm 2010)"])
def test_the_year_whose_prices_are_taken_dates_nothing(words: str) -> None:
    assert told(f"Quý III/2023, giá trị sản xuất {words} đạt 52 tỷ đồng.", 52_000_000_000).period == "2023-Q3"


@pytest.mark.parametrize(
    ("goal", "period"),
    [("mục tiêu giai đoạn 2021 - 2025 là 62", "2021/2025"), ("kế hoạch đến năm 2025 là 62", "2025")],
)
def test_a_goal_in_brackets_is_of_the_years_told_with_it(goal: str, period: str) -> None:
    text = f"Năm 2022, thu nhập đạt 50 triệu đồng ({goal} triệu đồng)."
    assert told(text, 62_000_000).period == period


def test_the_days_in_brackets_behind_a_figure_are_when_it_is_so() -> None:
    assert told("Trạm đón 60 tàu (từ 16/9 đến 15/10).", 60).period == "2023-09-16/2023-10-15"


@pytest.mark.parametrize("base", ["so với cùng kỳ năm ngoái", "so với năm 2022"])
def test_what_a_list_is_compared_with_does_not_date_it(base: str) -> None:
    text = f"Trong 10 tháng năm 2023, các chỉ số tăng {base}: Xuất khẩu đạt 12 tỷ đồng."
    assert told(text, 12 * 10**9).period == "2023-01/2023-10"


@pytest.mark.parametrize("like", ["xấp xỉ", "tương đương"])
def test_a_month_that_another_comes_near_dates_nothing_else(like: str) -> None:
    assert told(f"Hàng qua cảng tháng 10/2023 {like} tháng 9/2023. Tuy nhiên, tàu chở 12 tấn.", 12).period == "2023-10"


@pytest.mark.parametrize(
    "text",
    [
        "Sau 10 tháng, thu phí giảm\n\nSở họp báo. Thu phí đạt 12% dự toán.",
        "Thu phí sau 10 tháng mới đạt 12% dự toán.",
    ],
)
def test_what_came_of_months_is_of_them(text: str) -> None:
    assert told(text, 12).period == "2023-01/2023-10"


@pytest.mark.parametrize(
    "months", ["Trong hơn 10 tháng năm 2023", "Sau hơn 10 tháng của năm 2023", "Hơn 10 tháng năm nay"]
)
def test_somewhat_more_than_so_many_months_are_so_many(months: str) -> None:
    assert told(f"{months}, tàu chở 12 tấn.", 12).period == "2023-01/2023-10"


@pytest.mark.parametrize("days", ["vào các ngày 1/10; 13/10 và 21/10", "tại các kỳ điều hành ngày 1/10, 13/10"])
def test_the_days_of_several_events_date_no_figure(days: str) -> None:
    text = f"Tháng 10/2023, giá tăng 3% do lương điều chỉnh {days} làm chi phí tăng 12%. Tàu chở 45 tấn."
    assert [told(text, value).period for value in (3, 12, 45)] == ["2023-10"] * 3


def test_what_a_part_is_of_dates_the_parts_behind_it() -> None:
    text = (
        "Giá bình quân 10 tháng tăng 3%. Có 9 nhóm hàng của CPI tháng 9 tăng giá, cao nhất là nhóm giao thông với 12%."
    )
    assert [told(text, value).period for value in (9, 12)] == ["2023-09", "2023-09"]


@pytest.mark.parametrize("than", ["nhỉnh hơn mức 80 điểm", "kém con số 80 điểm"])
def test_what_something_is_compared_with_dates_nothing_after_it(than: str) -> None:
    text = f"Điểm trung bình đạt 82 điểm, {than} của năm 2022; số thí sinh là 565 em.\n"
    assert record_of(text, on="2023-07-20").observations[-1].period == "2023"


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Có 345 doanh nghiệp được thành lập mới trong quý II.", "2023-Q2"),
        ("345 hợp tác xã đã được thành lập trong tháng 6.", "2023-06"),
        ("Hợp tác xã được thành lập năm 2005, hiện có 345 xã viên.", "2023"),
    ],
)
def test_when_things_were_founded_dates_how_many_were(text: str, period: str) -> None:
    assert [one.period for one in record_of(f"{text}\n", on="2023-07-20").observations] == [period]


@pytest.mark.parametrize("joint", ["ở", "trong", "vào", "hồi", "của"])
def test_a_level_in_brackets_is_of_the_period_right_before_them(joint: str) -> None:
    text = f"Giá chậm lại {joint} quý I (45 đồng/kg) và tăng lên {joint} quý III (81 đồng/kg)."
    assert [told(text, value).period for value in (45, 81)] == ["2023-Q1", "2023-Q3"]


@pytest.mark.parametrize(
    "plan",
    [
        "Kế hoạch năm 2024 của Sở gồm: doanh thu 45 tỷ đồng; thêm 12 chợ.",
        "Sang năm, Sở đặt chỉ tiêu: doanh thu 45 tỷ đồng; xây 12 chợ.",
        "Nhiệm vụ năm 2024 của ngành là bán 45 tỷ đồng hàng, mở 12 chợ.",
    ],
)
def test_a_plan_of_next_year_dates_the_list_it_leads_to(plan: str) -> None:
    text = f"Sở Công Thương tổng kết năm 2023\n\nNăm 2023, doanh thu đạt 38 tỷ đồng. {plan}"
    found = [told(text, value, on="2023-12-25") for value in (45_000_000_000, 12)]
    assert [(one.period, one.target) for one in found] == [("2024", True)] * 2


def test_a_goal_for_the_year_behind_the_half_it_is_kept_in_is_of_the_year() -> None:
    text = "Sáu tháng cuối năm, huyện giữ mục tiêu cả năm là trồng 450 ha quế."
    assert told(text, 450, on="2023-07-03").period == "2023"
