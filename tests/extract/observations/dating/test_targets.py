"""Which words make a figure one to be reached."""

import pytest

from mickg.extract.observations.dating.targets import is_aimed, is_done, is_recurring, is_there_already, whole_year


@pytest.mark.parametrize(
    "words",
    [
        "phấn đấu đến cuối năm có ",
        "các xã phải đạt ",
        "nhà mạng cần dành ",
        "chỉ tiêu hoàn thành trong năm là ",
        "chỉ tiêu tỉnh giao cho cả năm là ",
        "bộ giao chỉ tiêu năm tới là ",
        "sở đề ra các nhiệm vụ: hoàn thành ",
        "theo kế hoạch phát triển năm nay, giá ",
        "ngân sách năm nay trông đợi ",
        "nhà máy sẽ cung ứng ",
        "kế hoạch xác định các chỉ tiêu gồm: giá ",
    ],
)
def test_wishes_and_duties_aim(words: str) -> None:
    assert is_aimed(words)


@pytest.mark.parametrize(
    "words",
    [
        "mỗi tháng người dân cần ",
        "trong đó phải kể đến hạt tiêu, đạt ",
        "kết quả thực hiện các chỉ tiêu của ngành: thu ",
        "đã đạt ",
        "cơn bão sẽ gây ",
        "bộ sẽ quản lý ",
        "mục tiêu còn xa, song mới khởi công ",
        "không cần trả ",
        "mỗi năm phải bù lỗ ",
        "phấn đấu hơn thế, hiện nay đạt ",
        "sau yêu cầu của tỉnh, sở thu hồi ",
        "tỉnh yêu cầu làm rõ việc sở đã thu hồi ",
    ],
)
def test_needs_and_results_do_not(words: str) -> None:
    assert not is_aimed(words)


@pytest.mark.parametrize(
    ("period", "year"),
    [("2023-01/2023-10", "2023"), ("2023-Q3", "2023"), ("2023", "2023"), ("2021/2025", "2021/2025")],
)
def test_a_plan_is_of_the_whole_year(period: str, year: str) -> None:
    assert whole_year(period) == year


def test_what_was_done_is_no_aim_unless_one_is_told_behind_it() -> None:
    assert is_done("sở đã giải ngân ")
    assert not is_done("dự án đã khởi công phải đạt ")
    assert not is_done("mức đã được giao là ")


def test_things_spoken_of_and_people_harmed_are_there_already() -> None:
    assert is_there_already(" dự án này trong tháng 5")
    assert is_there_already(" người chết")
    assert not is_there_already(" dự án trong tháng 5")


def test_a_goal_of_every_year_is_told_so() -> None:
    assert is_recurring("chi tổng ngân sách hằng năm ")
    assert not is_recurring("cả năm ")
