"""What a figure is once it is told: measured or to be reached, and when."""

import pytest
from extract_factory import record_of

from mickg.model import Observation


def told(text: str, value: int) -> Observation:
    """The only observation of that value in news of November 2023."""
    (one,) = (one for one in record_of(f"{text}\n", on="2023-11-03").observations if one.value == value)
    return one


def test_a_goal_that_part_of_a_year_is_measured_by_is_of_the_year() -> None:
    one = told("Mười tháng đầu năm 2023, tỉnh đón 900 đoàn khách, vượt mục tiêu 800 đoàn khách.", 800)
    assert (one.period, one.target) == ("2023", True)


def test_those_who_are_asked_are_counted_and_are_no_goal() -> None:
    text = "Sở đề nghị 14 xã và 40 thôn nộp hồ sơ trước ngày 31/12/2023."
    assert [told(text, value).target for value in (14, 40)] == [False, False]


def test_what_is_asked_for_is_a_goal() -> None:
    assert told("Sở đề nghị các xã số hóa 90% hồ sơ trong năm 2023.", 90).target


def test_a_goal_of_every_year_has_no_period() -> None:
    one = told(
        "Đến năm 2025 có 30 xã đạt chuẩn; tỉnh phải dành ít nhất 3% tổng chi ngân sách hằng năm cho việc này.", 3
    )
    assert (one.period, one.target) == (None, True)


def test_a_rate_in_force_from_a_coming_day_is_no_goal() -> None:
    assert not told("Từ ngày 1/1/2024, mức lương cơ sở là 2 triệu đồng/tháng.", 2_000_000).target


def test_what_lies_ahead_is_a_goal() -> None:
    assert told("Năm 2024, tỉnh có 120 xã đạt chuẩn.", 120).target


def test_an_estimate_is_told_anywhere_in_a_clause_or_at_the_head_of_its_sentence() -> None:
    assert told("Năm 2022, kinh tế số ước chiếm tỷ trọng 14% GDP.", 14).estimated
    assert told("Ước cả năm 2023, tổng doanh thu bưu chính của tỉnh đạt 250 tỷ đồng.", 250_000_000_000).estimated
    assert not told("Năm 2022, hai nước kỷ niệm 45 năm ngày ký hiệp ước và có 12 chương trình chung.", 12).estimated


def test_goals_that_a_heading_says_were_reached_are_none() -> None:
    text = "Các chỉ tiêu chính đều vượt\n\nNăm 2022, tỉnh có 120 xã đạt chuẩn nông thôn mới."
    assert not told(text, 120).target


def test_what_follows_the_first_goal_of_a_sentence_is_a_goal_too() -> None:
    text = "Năm 2023, tỉnh đặt mục tiêu 80% hồ sơ nộp trực tuyến, 95% hệ thống được phê duyệt cấp độ."
    assert [told(text, value).target for value in (80, 95)] == [True, True]
    assert told(text, 80).indicator == "tỷ lệ hồ sơ nộp trực tuyến"


@pytest.mark.parametrize(
    "sentence",
    [
        "Dự toán thu ngân sách năm 2023 là 500 tỷ đồng.",
        "Năm 2023, bội chi Quốc hội cho phép là 500 tỷ đồng.",
        "Kế hoạch vốn năm 2023 là 500 tỷ đồng.",
    ],
)
def test_what_a_budget_lets_be_is_to_be_reached(sentence: str) -> None:
    (told,) = record_of(f"{sentence}\n", on="2023-11-06").observations
    assert (told.target, told.period) == (True, "2023")


@pytest.mark.parametrize(
    ("sentence", "target"),
    [
        ("Từ 1/12/2023, mức tăng lương hưu là 6%.", False),
        ("Ước đến ngày 31/12/2023, tỉnh có 40 xã đạt chuẩn.", False),
        ("Số hồ sơ đề nghị hỗ trợ là 300 hồ sơ.", False),
        ("Tháng 12/2023, tỉnh xây 40 chợ.", True),
    ],
)
def test_rates_set_and_estimates_are_no_goals(sentence: str, *, target: bool) -> None:
    (told,) = record_of(f"{sentence}\n", on="2023-11-06").observations
    assert told.target is target


def test_goals_that_lie_ahead_are_gone_on_with() -> None:
    text = "Năm 2025, tỉnh đặt mục tiêu thu 900 tỷ đồng. Kim ngạch xuất khẩu là 2 tỷ USD. Tỉnh có 4 chợ."
    told = record_of(f"{text}\n", on="2023-11-06").observations
    assert [(one.period, one.target) for one in told] == [("2025", True), ("2025", True), ("2023", False)]


def test_public_debt_is_no_treaty() -> None:
    (told,) = record_of("Năm 2023, giải ngân vốn đầu tư công ước đạt 60%.\n", on="2023-11-06").observations
    assert told.estimated


def test_what_is_done_by_now_ends_what_is_planned() -> None:
    text = "Năm 2023, tỉnh dự kiến gieo 28 ha lúa; đến nay đã gieo 25 ha, đạt 90% kế hoạch."
    told_ = record_of(f"{text}\n", on="2023-11-06").observations
    assert [one.target for one in told_] == [True, False, False]


def test_what_is_needed_for_a_year_to_come_out_is_a_goal() -> None:
    text = "Quý III/2023, xuất khẩu đạt 3 tỷ USD; để cả năm đạt 9 tỷ USD thì quý IV phải đạt 2 tỷ USD."
    told_ = record_of(f"{text}\n", on="2023-11-06").observations
    assert [(one.period, one.target) for one in told_] == [("2023-Q3", False), ("2023", True), ("2023-Q4", True)]


@pytest.mark.parametrize(
    ("sentence", "value", "target"),
    [
        ("Năm 2022, tỷ lệ hộ có điện đạt 91% (chỉ tiêu Quốc hội giao trên 93%).", 93, True),
        ("Năm 2022, tỷ lệ hộ có điện đạt 91%, hộ có nước đạt 70% (mục tiêu của Đề án là 93% và 72%).", 72, True),
        ("Năm 2022, tỷ lệ hộ có điện đạt 91% (chỉ tiêu này đạt 93% ở đô thị).", 93, False),
        ("Quốc hội giao chỉ tiêu tỷ lệ hộ có điện năm 2024 đạt 93%.", 93, True),
        ("Tỉnh đặt ra ba đích: xây 37 cây cầu, mở 93 lớp.", 93, True),
        ("Giai đoạn 2023 - 2027, tỷ lệ hộ có điện đạt 93%.", 93, True),
        ("Năm học 2023 - 2024, tỉnh mở 93 lớp.", 93, False),
        ("Tỉnh đã xây 41 cây cầu; 93 cây cầu còn lại sẽ hoàn thành trong tháng 12.", 93, True),
        ("Đoàn phải giám sát các kiến nghị; tới nay 93 kiến nghị đã có văn bản trả lời.", 93, False),
    ],
)
def test_goals_in_brackets_in_orders_and_in_terms_to_come(sentence: str, value: int, *, target: bool) -> None:
    assert told(sentence, value).target is target


@pytest.mark.parametrize(
    "done",
    [
        "đến hết tháng 9/2023 mới xong 12 dự án",
        "đến nay có 12 dự án về đích",
        "song mới khởi công 12 dự án",
        "hiện chỉ có 12 dự án xong",
    ],
)
def test_what_a_sentence_turns_to_behind_a_goal_is_none(done: str) -> None:
    assert not told(f"Mục tiêu của tỉnh là hoàn thành 38 dự án, {done}.", 12).target


@pytest.mark.parametrize("value", [7, 3])
def test_goals_listed_in_a_plan_are_not_of_the_day_it_was_passed_on(value: int) -> None:
    text = (
        "Ngày 1/11, Hội đồng nhân dân thông qua kế hoạch với các mục tiêu chính: GRDP tăng 7%; tỷ lệ hộ nghèo dưới 3%."
    )
    assert told(text, value).target


def test_a_ceiling_is_a_goal_only_where_words_say_so() -> None:
    assert not told("Mỗi lớp học thêm không quá 45 em.", 45).target
    assert told("Tỉnh phấn đấu giữ tỷ lệ thất nghiệp không quá 3%.", 3).target


def test_a_plan_named_with_its_size_is_a_goal() -> None:
    text = "Riêng năm 2023, kế hoạch giải ngân của ngành là 612 tỷ đồng; hết tháng 9 đã thực hiện 439 tỷ đồng."
    assert [told(text, value * 10**9).target for value in (612, 439)] == [True, False]


def test_a_length_that_is_to_be_cut_is_a_goal() -> None:
    assert told("Luật mới sẽ rút thời gian giải quyết một vụ việc xuống còn 9 tháng.", 9).target
    assert not told("Hợp đồng sẽ có thời hạn 9 tháng.", 9).target


def test_a_goal_that_a_later_clause_turns_from_stays_one() -> None:
    text = (
        "Theo Kế hoạch phát triển kinh tế - xã hội năm 2023, giá tiêu dùng tăng 4%; nghị quyết vừa qua cũng đặt mức 5%."
    )
    assert told(text, 4).target


def test_a_result_with_its_goal_in_brackets_is_no_goal() -> None:
    text = "Thực hiện mục tiêu năm 2023 về y tế: tỷ lệ tiêm đạt 91% (mục tiêu 95%); 82% trạm có bác sĩ (chỉ tiêu 80%)."
    assert [told(text, value).target for value in (91, 95, 82, 80)] == [False, True, False, True]


def test_what_a_plan_is_compared_with_before_a_colon_is_no_goal() -> None:
    text = "Chín tháng đầu năm 2023, nhiều mặt khá so với kế hoạch như: sản lượng cá đạt 1.200 tấn; đàn bò có 900 con."
    assert [told(text, value).target for value in (1200, 900)] == [False, False]


def test_a_goal_that_was_reached_is_a_result() -> None:
    text = "Năm 2023, ngành y tế lần đầu tiên đạt mục tiêu 12 bác sĩ/10.000 dân."
    assert not told(text, 12).target
    assert told("Năm 2023, ngành y tế phấn đấu đạt mục tiêu 12 bác sĩ/10.000 dân.", 12).target


@pytest.mark.parametrize(
    ("text", "value", "estimated"),
    [
        ("Thiệt hại do bão ước tính là 27 tỷ đồng (Bình Thuận 5 tỷ đồng, Ninh Thuận 4 tỷ đồng).", 4_000_000_000, True),
        ("Sản lượng ước đạt 9 triệu tấn (cá 5 triệu tấn, tôm 4 triệu tấn).", 5_000_000, True),
        ("Thu ngân sách ước đạt 9 tỷ đồng (năm 2022 là 4 tỷ đồng).", 4_000_000_000, False),
        ("Thu ngân sách ước đạt 9 tỷ đồng (kế hoạch là 4 tỷ đồng).", 4_000_000_000, False),
    ],
)
def test_brackets_tell_an_estimates_parts_as_estimates(
    text: str,
    value: int,
    estimated: bool,  # noqa: FBT001 - a column of the table
) -> None:
    assert told(text, value).estimated is estimated


def test_what_came_of_a_budget_is_no_goal() -> None:
    text = "Dự toán thu năm 2023 là 12 tỷ đồng, ước thực hiện 13 tỷ đồng."
    planned, done = told(text, 12_000_000_000), told(text, 13_000_000_000)
    assert (planned.target, done.target, done.indicator) == (True, False, "thu")


EXPECTED = ["kim ngạch xuất khẩu", "doanh thu vận tải", "thu ngân sách", "giá trị sản xuất"]


@pytest.mark.parametrize("what", EXPECTED)
@pytest.mark.parametrize("when", ["Sáu tháng đầu năm 2024", "Tháng 6/2024", "Năm 2023", "Tính chung 6 tháng"])
def test_what_is_expected_of_months_that_are_about_over_is_an_estimate(what: str, when: str) -> None:
    text = f"{when}, {what} của tỉnh dự kiến đạt 24 tỷ đồng, tăng 8% so với cùng kỳ. Riêng quý II đạt 11 tỷ đồng."
    one, other = record_of(f"{text}\n", on="2024-07-05").observations
    assert (one.target, one.estimated, other.target, len(one.changes)) == (False, True, False, 1)


@pytest.mark.parametrize("when", ["Cả năm 2024", "Năm 2025", "Quý IV/2024", "Tháng 9/2024"])
def test_what_is_expected_of_a_time_to_come_is_to_be_reached(when: str) -> None:
    (one,) = record_of(f"{when}, doanh thu của tỉnh dự kiến đạt 24 tỷ đồng.\n", on="2024-07-05").observations
    assert (one.target, one.estimated, one.indicator) == (True, False, "doanh thu của tỉnh")


def test_what_an_estimate_is_set_beside_in_brackets_is_no_part_of_it() -> None:
    text = "Quý I/2024, xuất khẩu rau ước đạt 17 tỷ đồng, tăng 4%, hơn gạo (12 tỷ đồng)."
    assert [one.estimated for one in record_of(f"{text}\n", on="2024-07-05").observations] == [True, False]


@pytest.mark.parametrize("told", ["và tăng 4% về giá trị", "và 4% về giá trị", "và giảm 4% về giá trị"])
def test_what_only_goes_on_with_an_estimate_is_one(told: str) -> None:
    text = f"Năm 2022, vận tải hàng hóa ước tăng 9% về khối lượng {told} so với năm 2021.\n"
    assert [one.estimated for one in record_of(text, on="2023-11-06").observations] == [True, True]


def test_what_has_a_subject_of_its_own_is_no_part_of_an_estimate() -> None:
    text = "Năm 2022, doanh thu ước đạt 90 tỷ đồng và lợi nhuận đạt 4 tỷ đồng.\n"
    assert [one.estimated for one in record_of(text, on="2023-11-06").observations] == [True, False]


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("Năm 2025, sản lượng tôm được dự báo đạt 65 nghìn tấn.", 65_000),
        ("Ban quản lý dự đoán năm 2024 lượng tàu cập cảng sẽ tăng 14%.", 14),
        ("Tính đến đầu tháng 11, số đơn đặt cho năm 2024 mới đạt 52% công suất xưởng.", 52),
    ],
)
def test_what_is_foretold_or_reached_already_is_no_goal_though_it_lies_ahead(sentence: str, value: int) -> None:
    assert not told(sentence, value).target


@pytest.mark.parametrize(("done", "target"), [("ghi nhận", False), ("phải làm xong", True)])
def test_at_least_so_many_that_were_recorded_are_no_norm(done: str, *, target: bool) -> None:
    assert told(f"Trong tháng, thành phố {done} tối thiểu 90 điểm sạc.", 90).target is target


@pytest.mark.parametrize("what", ["thực hiện", "kết quả đạt", "thực tế là"])
def test_what_was_carried_out_behind_a_goal_is_a_result(what: str) -> None:
    text = f"Chỉ tiêu kết nạp đoàn viên được giao là 140 em, {what} 155 em."
    assert (told(text, 140).target, told(text, 155).target) == (True, False)


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("Năm nay Quốc hội cho phép nợ nước ngoài tăng 8%.", 8),
        ("Từ tháng 1/2024, 75% biên lai phải được xuất trên máy.", 75),
        ("Tỷ lệ tái chế đạt 41% lượng rác, vượt chỉ tiêu thành phố giao (38%).", 38),
    ],
)
def test_what_is_allowed_must_be_or_stands_beside_what_was_reached_is_a_goal(sentence: str, value: int) -> None:
    assert told(sentence, value).target


def test_what_a_task_goes_by_is_there_and_is_no_goal() -> None:
    assert not told("Yêu cầu Cục chấm điểm bệnh viện theo 83 tiêu chí trong quý IV.", 83).target
    assert not told("Yêu cầu Sở xử lý dứt điểm trách nhiệm đối với 3 cá nhân.", 3).target
    assert told("Yêu cầu Sở hỗ trợ cho 300 hộ nghèo.", 300).target
