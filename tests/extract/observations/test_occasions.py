"""Figures of the day of an event: who attends, who is honoured, who is asked."""

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
        ("Cùng dự có lãnh đạo 21 xã.", 21),
        ("Dịp này, Bộ tặng bằng khen cho 7 tập thể và 21 cá nhân có thành tích trong năm 2022.", 21),
        ("Kết thúc hội nghị, Bộ tặng bằng khen cho 52 tập thể và 21 cá nhân.", 52),
        ("Tại buổi lễ, 21 doanh nghiệp ký kết hợp tác với Sở.", 21),
        ("Tại hội nghị, phóng viên đặt 21 câu hỏi.", 21),
        ("Ngay sau lễ phát động, 500 đoàn viên ra quân.", 500),
        ("Gần 10.000 người đã theo dõi cuộc đối thoại qua mạng.", 10_000),
        ("Hội nghị nối trực tuyến tới 63 điểm cầu.", 63),
        ("Đến thời điểm hội nghị, đã có 12 xã nộp báo cáo.", 12),
        ("Đến ngày họp giao ban, đã có 12 xã nộp báo cáo.", 12),
        ("Kỳ họp xem xét 6 tờ trình.", 6),
        ("Tại hội nghị, tỉnh trao Bằng khen cho 7 tập thể và 9 cá nhân.", 9),
        ("Dịp này, Sở tặng Giấy khen cho 7 tập thể.", 7),
        ("Dịp này, 12 tập thể và 30 cá nhân được Chủ tịch tỉnh tặng Bằng khen.", 12),
        ("Nhân dịp này, 30 thầy cô giáo vinh dự đón nhận Huân chương.", 30),
        ("Cũng trong dịp này, ngân hàng trao 50 suất học bổng.", 50),
        ("Lãnh đạo 8 trung tâm y tế tham dự qua cầu truyền hình.", 8),
        ("Có 14 huyện cùng dự họp.", 14),
        ("Lãnh đạo 26 tỉnh dự họp trực tiếp.", 26),
        ("Dự tại điểm cầu Hà Nội có đại diện 11 Sở Công Thương.", 11),
        ("Hội nghị đã nghe 12 báo cáo.", 12),
        ("Cuộc họp kết nối trực tuyến tới 17 huyện.", 17),
        ("Sở yêu cầu rà soát chỉ tiêu năm 2022; 14 xã chưa có chợ phải xây xong.", 14),
        ("Kết quả biểu quyết, 46 người tán thành.", 46),
        ("Sở đề nghị 14 xã còn nợ tiêu chí hoàn thành việc rà soát.", 14),
        ("Đến nay, tỉnh đã xây dựng 500 nhà văn hóa.", 500),
    ],
)
def test_what_is_told_of_the_event_is_of_its_day(sentence: str, value: int) -> None:
    assert period(sentence, value) == DAY


def test_what_is_told_of_an_event_of_another_day_is_of_that_day() -> None:
    assert period("Ngày 29/7/2023, Thủ tướng dự lễ khánh thành đường dây với 177 cột.", 177) == "2023-07-29"


@pytest.mark.parametrize(
    "sentence",
    [
        "Tại hội nghị, Thứ trưởng cho biết cả nước tặng 1.200 suất quà.",
        "Chương trình mới có mặt ở 1.200 xã.",
    ],
)
def test_what_is_only_reported_there_is_not(sentence: str) -> None:
    assert period(sentence, 1200) == "2023"


@pytest.mark.parametrize(
    "passed", ["được thông qua ngày 7/8", "được biểu quyết thông qua hôm 7/8", "thông qua vào ngày 7/8"]
)
@pytest.mark.parametrize("vote", ["{} tán thành", "{} đồng ý"])
def test_a_vote_is_of_the_day_that_the_law_was_passed_on(passed: str, vote: str) -> None:
    assert period(f"Luật Thư viện {passed} với {vote.format('435 đại biểu')}.", 435) == "2023-08-07"
    assert period(f"Luật Thư viện {passed} với {vote.format('435/457 đại biểu')}.", 435) == "2023-08-07"
    assert period(f"Luật Thư viện {passed} với {vote.format('90% đại biểu')}.", 90) == "2023-08-07"


def test_a_vote_is_of_no_day_to_come() -> None:
    text = "Với 435 đại biểu tán thành, Quốc hội thông qua Luật Thư viện có hiệu lực từ ngày 1/7/2024."
    assert period(text, 435) == DAY


def test_what_a_session_has_done_is_of_the_days_since_it_opened() -> None:
    text = "Kỳ họp khai mạc ngày 21/7 đã thông qua 11 luật, 17 nghị quyết."
    assert period(text, 11) == period(text, 17) == "2023-07-21/2023-08-15"


def test_awards_received_on_an_occasion_are_of_its_day() -> None:
    assert period("Nhân dịp này, 5 tập thể và 10 cá nhân nhận Bằng khen của Thủ tướng.", 10) == DAY


def test_what_somebody_tells_at_a_meeting_is_of_the_time_told() -> None:
    text = (
        "Tại cuộc họp trực tuyến với 34 tỉnh chiều 18/3, Bộ Y tế cho biết tháng 2/2025, cả nước có 807 vụ cháy, "
        "trong đó 447 vụ cháy rừng.\n"
    )
    told = record_of(text, on="2025-03-19").observations
    assert [one.period for one in told if one.value in (807, 447)] == ["2025-02", "2025-02"]


@pytest.mark.parametrize(
    ("title", "day"),
    [("Ngày hội việc làm tỉnh Hưng Yên", "2024-03-16"), ("Việc làm tỉnh Hưng Yên năm 2023", "2023")],
)
def test_who_comes_to_a_fair_is_counted_on_its_day(title: str, day: str) -> None:
    text = f"{title}\n\nSáng 16/3, Sở tổ chức sự kiện. 52 doanh nghiệp tham gia tuyển dụng.\n"
    told = record_of(text, on="2024-03-17").observations
    assert [one.period for one in told if one.value == 52] == [day]
