"""What one sentence hands on to those after it without a period."""

import pytest
from extract_factory import record_of


def period(text: str, value: int, *, on: str = "2023-11-03") -> str | None:
    """The period of the only figure of that value in news of the day."""
    (one,) = (one for one in record_of(f"{text}\n", on=on).observations if one.value == value)
    return one.period


def test_the_later_time_that_a_sentence_goes_on_to_is_handed_on() -> None:
    text = "Năm 2019 chỉ 45 xã có chợ thì hết năm 2022 con số này là 81 xã. Tỉnh xây 12 cây cầu."
    assert period(text, 12) == "2022"


def test_so_is_a_school_year_that_is_about_to_end() -> None:
    text = "Sở họp báo\n\nTỉnh có 45 trường trong năm học 2022 - 2023. Tỉnh xây 12 nhà."
    assert period(text, 12, on="2023-06-10") == "2022/2023"


def test_a_time_ahead_is_not() -> None:
    text = "Năm 2022, tỉnh có 45 chợ, tiến gần mục tiêu của năm 2025. Tỉnh xây 12 cây cầu."
    assert period(text, 12) == "2022"


def test_a_time_behind_the_first_figure_is_handed_on() -> None:
    assert period("Thu phí đạt 40 triệu đồng trong 8 tháng năm 2023. Tỉnh xây 12 cây cầu.", 12) == "2023-01/2023-08"


@pytest.mark.parametrize(
    "told", ["dệt may đạt 40 triệu USD sau 9 tháng, tăng 5%", "dệt may chiếm 40% kim ngạch 9 tháng"]
)
def test_so_are_the_months_behind_a_figure_of_goods(told: str) -> None:
    text = f"Tháng 9, gạo đạt 5 triệu USD.\n\nĐứng đầu, {told}. Tỉnh xuất 12 triệu USD cà phê."
    assert period(f"Xuất khẩu 9 tháng năm 2023\n\n{text}", 12_000_000) == "2023-01/2023-09"


def test_how_long_something_took_behind_a_figure_is_not() -> None:
    text = "Tháng 9, gạo đạt 5 triệu USD sau 9 tháng triển khai. Tỉnh xuất 12 triệu USD cà phê."
    assert period(f"Xuất khẩu 9 tháng năm 2023\n\n{text}", 12_000_000) == "2023-09"


def test_so_is_the_stretch_of_a_later_figure_but_no_year_compared_with() -> None:
    text = "Dịch vụ tăng 4,7%, đỡ cho mức tăng GRDP 9 tháng đạt 3,3%. Tỉnh xây 12 cây cầu."
    assert period(f"Họp báo tháng 10\n\n{text}", 12) == "2023-01/2023-09"
    text = "Thu phí đạt 40 triệu đồng, bằng 112% thực hiện năm 2021. Tỉnh xây 12 cây cầu."
    assert period(f"Kết quả năm 2022\n\n{text}", 12) == "2022"


def test_a_month_that_a_sentence_of_one_figure_ends_with_is_handed_on() -> None:
    told = "Hơn 5.600 đơn, thư đã được gửi tới tỉnh trong tháng 9. Tỉnh tiếp 12 lượt người."
    assert period(f"Sở họp báo\n\n{told}", 12) == "2023-09"


def test_few_days_that_a_sentence_counts_over_are_handed_on_and_those_of_an_event_are_not() -> None:
    counted = "Từ đầu năm 2023, tỉnh có 900 ca. Trong tuần từ 20 đến 27/10, tỉnh ghi nhận 40 ca. Bệnh có ở 12 xã."
    visit = "Từ ngày 20 đến 27/10, đoàn thăm 40 bản. Tỉnh có 12 xã."
    assert [period(text, 12) for text in (counted, visit)] == ["2023-10-20/2023-10-27", "2023"]


@pytest.mark.parametrize("day", ["2023-10-05", "2023-12-05"])
@pytest.mark.parametrize(
    "outlook",
    [
        "Năng suất chè cả năm ước đạt 40 tạ/ha.",
        "Ước cả năm, xã đón 40 nghìn lượt khách.",
        "Doanh thu vận tải thu được 30 tỷ đồng (cả năm ước 40 tỷ đồng).",
    ],
)
def test_a_look_at_the_whole_year_is_not_where_a_part_of_it_is_reviewed(outlook: str, day: str) -> None:
    months = "9" if day == "2023-10-05" else "11"
    text = f"Kết quả {months} tháng năm 2023\n\n{outlook} Sản lượng tôm đạt 12 tấn."
    assert period(text, 12, on=day) == f"2023-01/2023-{int(months):02}"


def test_what_stands_in_brackets_with_the_first_figure_is_not() -> None:
    text = "Số vụ tăng dần (năm 2019: 45 vụ; năm 2021: 51 vụ). Tỉnh xây 12 cây cầu."
    assert period(text, 12) == "2023"


@pytest.mark.parametrize(
    "order",
    [
        "Chủ tịch tỉnh yêu cầu các huyện báo cáo ngay trong tháng 10.",
        "Thứ trưởng giao Cục Báo chí lập dự thảo quy hoạch trong tháng 10/2023; rà soát quy hoạch.",
        "Sở phải mở lại bến phà trong tháng này.",
        "Thứ trưởng đề nghị tỉnh hoàn thành hồ sơ trong tuần này.",
    ],
)
def test_the_time_that_something_is_due_in_is_not(order: str) -> None:
    assert period(f"{order} Toàn huyện có 12 cầu yếu.", 12, on="2023-10-05") == "2023"


def test_the_time_of_a_goal_is() -> None:
    text = "Năm 2024, Sở đặt mục tiêu mở rộng mạng lưới. Phấn đấu xây 12 trạm."
    assert period(text, 12, on="2023-12-05") == "2024"


@pytest.mark.parametrize(
    ("told", "handed"),
    [
        ("Theo giấy phép mà Sở cấp năm 2015, tòa nhà cao 6 tầng.", "2023"),
        ("Tuyến đường hoàn thành năm 2016 đã qua 9 lần sửa chữa.", "2023"),
        ("Trên địa bàn, năm 2015 xảy ra 45 vụ cháy.", "2015"),
        ("Tổng số vụ cháy năm 2015 là 45 vụ.", "2015"),
        ("Đặt cạnh năm 2015, bức tranh đã sáng hơn.", "2015"),
    ],
)
def test_a_time_long_over_told_in_passing_is_not_handed_on(told: str, handed: str) -> None:
    assert period(f"{told} Tỉnh có 12 xã nghèo.", 12) == handed


@pytest.mark.parametrize(
    "outbreak",
    [
        "Đợt rét đậm từ ngày 21/1 đến 24/1",
        "Dịch tả lợn châu Phi từ tháng 6 đến tháng 8",
        "Trận lốc từ đêm 3/5 đến sáng 4/5",
    ],
)
def test_how_long_a_storm_or_disease_went_on_is_not_where_more_is_reviewed(outbreak: str) -> None:
    text = f"Kết quả 9 tháng đầu năm 2023\n\n{outbreak} làm chết 450 con lợn. Đàn trâu có 12 con."
    assert period(text, 12, on="2023-10-05") == "2023-01/2023-09"


@pytest.mark.parametrize(
    "opening",
    [
        "Sau khi tăng 6,5% trong quý IV/2021, công nghiệp tăng 7,1% trong quý I/2022.",
        "So với mức tăng 6,5% của quý I/2021, công nghiệp quý I/2022 tăng 7,1%.",
    ],
)
def test_a_sentence_hands_on_the_time_that_it_goes_on_to(opening: str) -> None:
    text = f"Sản xuất công nghiệp quý I/2022\n\n{opening} Chế biến tăng 7,8%.\n"
    told = record_of(text, on="2022-03-29").observations
    assert [one.period for one in told if float(one.value) == 7.8] == ["2022-Q1"]


@pytest.mark.parametrize(
    "opening",
    [
        "Tồn kho là 79,9%, quý I/2021 là 75,9%.",
        "Mức tăng này cao hơn 5,9% của quý I/2021.",
        "Các ngành có mức tăng cao hơn quý I/2021:",
        "IIP quý I/2022 tăng 6,8% (quý I/2021 tăng 5,9%):\n\n-",
    ],
)
def test_what_is_only_compared_with_is_not_handed_on(opening: str) -> None:
    text = f"Sản xuất công nghiệp quý I/2022\n\n{opening} Dệt tăng 7,8%.\n"
    told = record_of(text, on="2022-03-29").observations
    assert [one.period for one in told if float(one.value) == 7.8] == ["2022-Q1"]


def test_a_list_of_the_year_before_keeps_its_year() -> None:
    text = "Xuất bản năm 2023\n\nĐể so sánh, nhắc lại số liệu năm 2022:\n\n- Sách in: 345 cuốn.\n"
    (told,) = record_of(text, on="2024-03-22").observations
    assert told.period == "2022"
