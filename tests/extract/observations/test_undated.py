"""When a figure was so whose sentence tells no period."""

import pytest
from extract_factory import record_of

DAY = "2023-08-15"


def period(sentence: str, value: int) -> str | None:
    """The period that the only figure of that value is given in news of the day."""
    (told,) = (one for one in record_of(f"{sentence}\n", on=DAY).observations if one.value == value)
    return told.period


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("Tỉnh hiện có 137 xã.", 137),
        ("Tổ công tác thực hiện 3 cuộc kiểm tra.", 3),
        ("Kết quả năm 2021:\n\n- Tỉnh hiện chỉ có 20 bến xe.", 20),
        ("Tỉnh hiện có diện tích 3.300 km2.", 3300),
        ("Hiện nay, Sở quản lý 40 đơn vị và 12 trung tâm.", 12),
        ("Sau sắp xếp, Sở sẽ quản lý 9 trung tâm.", 9),
        ("Toàn tỉnh còn 30 thôn chưa có sóng di động.", 30),
    ],
)
def test_what_is_so_now_is_of_the_year(sentence: str, value: int) -> None:
    assert period(sentence, value) == "2023"


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("Trước đây, tỉnh có 3 bến xe.", 3),
        ("Luật gồm 7 chương.", 7),
        ("Dự án có tổng mức đầu tư 120 tỷ đồng.", 120_000_000_000),
    ],
)
def test_what_tells_no_time_has_none(sentence: str, value: int) -> None:
    assert period(sentence, value) is None


def test_a_goal_for_the_end_of_the_year_is_of_the_articles_year() -> None:
    assert period("Dự kiến đến cuối năm, tỉnh có 75 trạm.", 75) == "2023"


def test_a_bond_is_no_ballot() -> None:
    assert period("Sở phát hành 120 tỷ đồng trái phiếu; 40% trái phiếu đã bán.", 40) == "2023"


def test_who_has_most_is_told_of_the_days_before_it() -> None:
    text = (
        "Từ ngày 1/7/2023, tỉnh có 103 xã. Đến ngày 10/8, các xã nhận 900 hồ sơ. Xã Đông nhận nhiều nhất với 45 hồ sơ."
    )
    assert period(text, 45) == "2023-08-10"


def test_the_day_of_a_count_dates_the_paragraphs_after_it() -> None:
    text = "Tính đến ngày 10/8/2023, ngành thu 155 tỷ đồng.\n\nHuế thu 20 tỷ đồng."
    assert period(text, 20_000_000_000) == "2023-08-10"


@pytest.mark.parametrize(
    "sentence",
    [
        "Năm 2022, phần mềm được kết nối tới 40 xã.",
        "Năm 2022, mạng lưới kết nối với 40 bệnh viện.",
    ],
)
def test_what_a_network_reaches_attends_nothing(sentence: str) -> None:
    assert period(sentence, 40) == "2022"


def test_the_hour_of_a_count_dates_its_paragraph_and_those_after_it() -> None:
    text = "Đến 17 giờ ngày 14/8/2023, lũ làm 12 người chết. Có 30 nhà sập.\n\nVề lúa, 900 thửa bị ngập."
    assert [period(text, value) for value in (12, 30, 900)] == ["2023-08-14"] * 3


def test_a_day_that_something_is_in_force_from_is_carried_no_further() -> None:
    assert period("Từ ngày 1/8/2023, mức thu là 3.000 đồng.\n\nCả tỉnh có 40 trạm.", 40) == "2023"


def test_goals_without_a_time_are_for_the_year_that_the_article_plans() -> None:
    text = "Tỉnh thông qua nghị quyết về nhiệm vụ năm 2024\n\nTỉnh đề ra 15 chỉ tiêu: thu ngân sách 900 tỷ đồng."
    (told,) = (one for one in record_of(f"{text}\n", on="2023-12-08").observations if one.unit == "VND")
    assert (told.period, told.target) == ("2024", True)


def test_what_a_place_has_now_is_of_the_year() -> None:
    assert period("Năm 2020, tỉnh xây 5 chợ. Hiện thành phố có 7 khu công nghiệp.", 7) == "2023"


def test_what_is_so_nowadays_is_of_the_year_behind_a_month_too() -> None:
    text = "Đến hết tháng 7/2023, tỉnh nuôi 74 ha tôm. Cả tỉnh hiện có 86 cơ sở. Giá tôm hiện ở mức 90.000 đồng/kg."
    assert [period(text, value) for value in (74, 86, 90_000)] == ["2023-07", "2023", "2023"]


def test_a_goal_in_brackets_is_of_when_the_level_is_that_it_stands_beside() -> None:
    assert period("Năm 2022, án dân sự giải quyết đạt 83% (chỉ tiêu 78%).", 78) == "2022"


def test_a_month_behind_a_year_still_ahead_is_of_that_year() -> None:
    text = "Năm 2024, sở phấn đấu có 60 chợ. Giám đốc yêu cầu xây 12 chợ trong quý III."
    assert period(text, 12) == "2024-Q3"


def test_no_year_ahead_is_the_year_spoken_of() -> None:
    text = "Sở triển khai nhiệm vụ năm 2024. Trong năm, đã đăng 230 bản án."
    assert period(text, 230) == "2023"


def test_a_level_compared_with_the_year_before_last_is_of_the_last() -> None:
    assert period("Năng suất đạt 64 tạ/ha, tăng 6% so với năm 2021.", 64) == "2022"
    assert period("Năng suất đạt 64 tạ/ha, tăng 6% so với năm 2019.", 64) == "2023"


def test_what_is_so_now_is_no_goal_of_the_sentence_before() -> None:
    text = "Đến hết năm 2024, tỉnh có 45 trường đạt chuẩn. Hiện con số này là 38."
    (now,) = (one for one in record_of(f"{text}\n", on=DAY).observations if one.value == 38)
    assert (now.period, now.target) == ("2023", False)


def test_what_is_so_now_is_of_the_articles_year_whatever_it_reviews() -> None:
    text = "Trong 6 tháng đầu năm 2023, tỉnh xây 7 trạm.\n\nNgành tuyển 12 bác sĩ.\n\nHiện ngành thiếu 45 bác sĩ."
    assert [period(text, value) for value in (12, 45)] == ["2023-H1", "2023"]


def test_a_goal_for_the_end_of_the_year_is_not_of_the_month_told_before() -> None:
    text = "Sở được giao rà soát ngay trong tháng 10. Mục tiêu là đến hết năm giải ngân ít nhất 95% vốn."
    assert period(text, 95) == "2023"


@pytest.mark.parametrize(
    "sentence",
    [
        "Năm 2022, tỷ lệ đạt 91%, trong khi chỉ tiêu tỉnh giao là 89%.",
        "Năm 2022, thu đạt 45%, thấp hơn mục tiêu là 89%.",
    ],
)
def test_a_goal_beside_what_came_of_it_is_of_the_same_time(sentence: str) -> None:
    (goal,) = (one for one in record_of(f"{sentence}\n", on=DAY).observations if one.value == 89)
    assert (goal.period, goal.target) == ("2022", True)


def test_what_is_left_or_has_changed_at_a_count_is_of_its_day() -> None:
    count = "Đến 0 giờ ngày 1/4/2023, tỉnh có 960.000 người.\n\n"
    assert period(f"{count}Chỉ còn 480 hộ không có nhà.", 480) == "2023-04-01"
    assert period(f"{count}Diện tích nhà ở bình quân đầu người tăng từ 16 m2 năm 2009 lên 23 m2.", 23) == "2023-04-01"


def test_what_is_left_is_of_the_year_though_months_of_it_are_reviewed() -> None:
    title = "Kết quả 7 tháng đầu năm\n\nTrong 7 tháng, tỉnh xây 9 chợ.\n\n"
    assert period(f"{title}Ông Nguyễn Văn An cho biết còn 75 chợ chưa có điện.", 75) == "2023"
    assert period(f"{title}Tỷ lệ chợ chưa có điện còn 75%.", 75) == "2023-01/2023-07"


@pytest.mark.parametrize("now", ["hiện đã tới", "hiện chỉ là", "hiện mới được", "hiện là"])
def test_what_has_come_to_be_so_is_of_the_year_behind_months_too(now: str) -> None:
    assert period(f"Trong 7 tháng, tỉnh xây 9 chợ. Tỷ lệ chợ có điện {now} 75%.", 75) == "2023"


def test_things_told_behind_what_there_is_now_are_there_now_too() -> None:
    text = "Kết quả 7 tháng đầu năm\n\nHiện tỉnh có 48 chợ. Số sạp là 960 sạp. Trong tháng, sở đã kiểm tra 75 sạp."
    assert (period(text, 48), period(text, 960)) == ("2023", "2023")
    assert period(text, 75) != "2023"


@pytest.mark.parametrize("month", ["Tính đến hết tháng 5/2023, ", "Đến cuối tháng 5/2023, ", "Đến tháng 5/2023, "])
@pytest.mark.parametrize(
    "further", ["Bên cạnh đó, vốn góp đạt 103 tỷ đồng.", "Theo Sở, số hội viên là 103 người.", "Về chợ, có 103 chợ."]
)
def test_a_month_counted_up_to_dates_the_paragraphs_behind_it(month: str, further: str) -> None:
    told = record_of(f"{month}cả nước có 52 quỹ tín dụng.\n\n{further}\n", on="2023-06-15").observations
    assert [one.period for one in told] == ["2023-05", "2023-05"]


def test_a_month_counted_up_to_dates_no_list_of_the_year() -> None:
    text = (
        "Đến cuối tháng 10/2023, tỉnh có 520 chợ.\n\nKết quả rà soát năm 2023 như sau:\n\n- Toàn tỉnh còn 86 hộ nghèo."
    )
    assert [one.period for one in record_of(f"{text}\n", on="2023-11-01").observations] == ["2023-10", "2023"]
