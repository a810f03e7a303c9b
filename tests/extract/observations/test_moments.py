"""When a figure is so, by the words of its own sentence."""

import pytest
from extract_factory import record_of

DAY = "2023-07-10"


def period(text: str, value: int) -> str | None:
    """The period of the only figure of that value in a review of the first half year."""
    (told,) = (
        one for one in record_of(f"Kết quả 6 tháng đầu năm 2023\n\n{text}\n", on=DAY).observations if one.value == value
    )
    return told.period


@pytest.mark.parametrize(
    "text",
    [
        "Thu ngân sách đạt 8.000 triệu đồng, bằng 60% dự toán (14.000 triệu đồng).",
        "Xuất khẩu đạt 8.000 triệu đồng, cao hơn mục tiêu 14.000 triệu đồng.",
    ],
)
def test_a_plan_that_part_of_a_year_is_compared_with_is_the_years(text: str) -> None:
    assert [period(text, value) for value in (8_000_000_000, 14_000_000_000)] == ["2023-H1", "2023"]


def test_a_planned_growth_is_of_the_stretch_that_grew() -> None:
    assert period("Sản lượng tăng 9%, cao hơn kế hoạch 7%.", 7) == "2023-H1"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Người vi phạm bị phạt từ 5 triệu đồng đến 9 triệu đồng.", 5_000_000),
        ("Chủ xe phải nộp phạt tiền tối đa 7 triệu đồng.", 7_000_000),
        ("Theo Nghị quyết số 12/2023/NQ-HĐND, tỉnh có 9 phó giám đốc.", 9),
        ("Theo quy định mới, hộ vay được hưởng lãi suất 5%/năm.", 5),
        ("Tuyến đường có chiều dài 19 km.", 19),
    ],
)
def test_what_the_law_threatens_and_what_lasts_has_no_time(text: str, value: int) -> None:
    assert period(text, value) is None


def test_land_that_was_used_has_its_time() -> None:
    assert period("Diện tích đã thu hoạch là 5.366 ha.", 5366) == "2023-H1"


def test_a_report_is_no_law() -> None:
    assert period("Theo Báo cáo số 12/BC-UBND, tỉnh có 9 bến xe.", 9) == "2023-H1"


def test_a_fine_that_was_paid_has_its_time() -> None:
    assert period("Sở đã xử phạt 300 triệu đồng.", 300_000_000) == "2023-H1"


def test_what_a_review_is_held_with_is_of_its_day_and_not_of_what_it_reviews() -> None:
    assert period("Hội nghị sơ kết 6 tháng đầu năm 2023 nối tới 63 điểm cầu.", 63) == DAY


def test_what_was_so_before_a_change_has_no_period() -> None:
    text = "Sở có 45 phòng họp (trước đây là 62 phòng họp)."
    assert [period(text, value) for value in (45, 62)] == ["2023-H1", None]


def test_fines_that_were_paid_are_of_the_time_told() -> None:
    assert period("Công an xử lý 76 trường hợp, phạt tiền 250 triệu đồng.", 250_000_000) == "2023-H1"


def test_the_cost_of_what_was_begun_is_of_when_it_was_begun() -> None:
    assert period("Tỉnh đã khởi công 12 dự án trong tháng 8/2023 với tổng mức đầu tư 900 tỷ đồng.", 900 * 10**9) == (
        "2023-08"
    )


def test_programmes_and_flooded_land_have_their_time() -> None:
    assert period("Số chương trình bị hoãn là 64 chương trình.", 64) == "2023-H1"
    assert period("Có 500 ha hoa màu bị thiệt hại.", 500) == "2023-H1"


def test_a_clause_with_a_time_behind_it_is_not_of_the_clause_before() -> None:
    text = "Sở hoàn thành tổng kiểm tra trước ngày 30/9/2023; xóa bỏ 86 điểm đen trong năm nay."
    assert period(text, 86) == "2023"


def test_what_a_law_named_before_grants_has_no_time() -> None:
    text = "Các hãng bồi thường theo Thông tư số 14/2015/TT-BGTVT. Theo đó, mức bồi thường thấp nhất là 200.000 đồng."
    assert period(text, 200_000) is None


def test_a_share_of_the_plan_in_brackets_is_not_of_the_time_compared_with() -> None:
    assert period("Thu tăng 15% so với cùng kỳ năm 2022 (51% kế hoạch năm).", 51) == "2023-H1"


def test_what_was_counted_by_then_is_of_the_time_told_last() -> None:
    text = "Đến hết tháng 4/2023, còn 75 ca mắc. Cũng tính đến thời điểm đó, trạm nhận 29 máy."
    assert period(text, 29) == "2023-04"


def test_tasks_that_are_met_or_not_have_their_time() -> None:
    assert period("Trong 145 nhiệm vụ được giao, tỉnh đã hoàn thành 112 nhiệm vụ.", 112) == "2023-H1"
    assert period("Đề án có 39 chỉ tiêu.", 39) is None


def test_a_share_of_a_second_plan_is_of_the_time_told() -> None:
    text = "Thu đến ngày 30/6 bằng 60% dự toán Trung ương giao và 55% dự toán địa phương."
    assert [period(text, value) for value in (60, 55)] == ["2023-06-30"] * 2


@pytest.mark.parametrize(
    "norm",
    [
        "Mức hỗ trợ theo Nghị định số 02/2017/NĐ-CP là 2 triệu đồng/ha.",
        "Nghị định số 02/2017/NĐ-CP quy định mức hỗ trợ là 2 triệu đồng/ha.",
        "Mức hỗ trợ theo quy định là 2 triệu đồng/ha.",
        "Luật quy định mức hỗ trợ bằng 2 triệu đồng/ha.",
    ],
)
def test_what_a_law_rules_is_of_no_months_told_before(norm: str) -> None:
    assert period(f"Trong 9 tháng, tỉnh trồng 40 ha rừng. {norm}", 2_000_000) is None


def test_what_was_paid_under_a_law_has_its_time() -> None:
    assert (
        period("Mức hỗ trợ đã chi theo Nghị định 02 trong 7 tháng đạt 2 tỷ đồng.", 2_000_000_000) == "2023-01/2023-07"
    )


def test_the_highest_fine_that_a_law_raises_has_no_time_and_a_size_that_grew_has() -> None:
    assert period("Mức phạt tối đa tăng từ 50 triệu đồng lên 80 triệu đồng.", 80_000_000) is None
    assert period("Diện tích nhà ở bình quân tăng từ 16 m2 lên 23 m2.", 23) == "2023-H1"


@pytest.mark.parametrize(
    "done",
    [
        "thu hồi 15 tỷ đồng, 37 ha đất",
        "bàn giao 37 ha cho các xã",
        "sét làm cháy 37 ha rừng",
    ],
)
def test_ground_told_by_its_measure_has_the_time_of_what_was_done(done: str) -> None:
    assert period(f"Trong 7 tháng, tỉnh mở 40 chợ. Các đơn vị đã {done}.", 37) == "2023-01/2023-07"


def test_ground_that_something_has_is_of_no_time() -> None:
    assert period("Trong 7 tháng, tỉnh mở 40 chợ. Khu công nghiệp Bình Sơn (37 ha) có 12 nhà máy.", 37) is None


@pytest.mark.parametrize(
    "area",
    [
        "Huyện Lệ thực hiện 37 ha",
        "Huyện Lệ xuống giống 37 ha",
        "Rầy gây hại 37 ha",
        "Dồn điền đổi thửa được 37 ha",
        "Diện tích 37 ha, tăng 3% so với cùng kỳ",
    ],
)
def test_ground_that_something_was_done_to_or_that_moved_is_of_a_time(area: str) -> None:
    assert period(f"{area}.", 37) == "2023-H1"


def test_ground_listed_behind_ground_is_of_its_time() -> None:
    listed = "Năm 2022, tỉnh gieo 90 ha ngô. Diện tích gieo chia theo huyện: huyện Lệ (37 ha), huyện Hới 40 ha."
    assert [period(listed, value) for value in (37, 40)] == ["2022", "2022"]
    assert period("Năm 2022, tỉnh gieo 90 ha ngô, trong đó khu đô thị rộng 37 ha.", 90) == "2022"


def test_ground_told_with_how_it_changed_has_its_time() -> None:
    text = "Năm 2022, tỉnh gieo 57 ha cây. Trong đó, ngô đạt 12 ha, giảm 3%; diện tích rau là 6 ha (tăng 2%)."
    assert [period(text, value) for value in (12, 6)] == ["2022", "2022"]
    assert period("Năm 2022, tỉnh xây hồ. Hồ có diện tích 12 ha.", 12) is None


@pytest.mark.parametrize(
    "text",
    ["Nhà in dùng 37 tấn giấy mỗi năm.", "Mỗi năm, chợ đón 37 đoàn.", "Hàng năm, trường tuyển 37 lớp."],
)
def test_what_is_so_every_year_is_of_none(text: str) -> None:
    assert period(text, 37) is None


def test_what_was_so_each_year_of_a_time_is_of_it() -> None:
    assert period("Năm 2022, nhà in dùng 37 tấn giấy, như mỗi năm.", 37) == "2022"


@pytest.mark.parametrize("plan", ["chỉ tiêu năm 95%", "kế hoạch cả năm là 95%", "mục tiêu của năm 95%"])
def test_what_a_year_is_to_reach_is_of_the_year(plan: str) -> None:
    text = f"Tỷ lệ tiêm chủng đạt 70% ({plan})."
    assert [period(text, value) for value in (70, 95)] == ["2023-H1", "2023"]


def test_a_day_that_what_a_year_is_to_reach_has_of_its_own_goes_first() -> None:
    assert period("Tỷ lệ phủ sóng đạt 70%; mục tiêu của năm là 95% vào cuối tháng 11.", 95) == "2023-11"


@pytest.mark.parametrize("words", ["Số lao động ngày 1/6 là 1.200 người.", "Số lao động ngày 1/6 đạt 1.200 người."])
def test_the_word_for_a_day_stays_with_it(words: str) -> None:
    (one,) = record_of(f"{words}\n", on=DAY).observations
    assert (one.indicator, one.period) == ("số lao động", "2023-06-01")


def test_sums_of_a_budget_have_a_time_that_parts_of_a_law_lack() -> None:
    assert [period("Có 13 khoản thu vượt dự toán.", 13), period("Luật gồm 19 khoản.", 19)] == ["2023-H1", None]
