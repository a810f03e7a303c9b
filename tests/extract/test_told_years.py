"""Which year told before is that of a month, quarter or day without one."""

import pytest
from figures_factory import periods

DAY = "2019-10-18"


def last(text: str) -> str | None:
    """The last period of a text of October 2019."""
    return periods(text, on=DAY)[-1]


@pytest.mark.parametrize("until", ["đến năm 2020", "trước ngày 15/11/2021", "trong giai đoạn 2021 - 2025"])
def test_a_deadline_is_not_the_year_of_what_was_counted(until: str) -> None:
    assert last(f"Sở phải xây 128 chợ {until}, tính đến hết tháng 9 mới xong 36 chợ.") == "2019-09"
    assert last(f"Sở phải xây 128 chợ {until}. Từ tháng 3 đến hết tháng 8, sở xây 3 chợ.") == "2019-03/2019-08"


@pytest.mark.parametrize(
    "scene", ["Năm 2020, sở xây 60 chợ", "Trong năm 2020, sở xây 60 chợ", "Kế hoạch năm 2020: xây 60 chợ"]
)
def test_a_year_ahead_that_sets_the_scene_is(scene: str) -> None:
    assert last(f"{scene}; trong quý I xây 12 chợ.") == "2020-Q1"
    assert last(f"{scene}. Chợ tỉnh khánh thành vào tháng 12.") == "2020-12"
    assert last(f"{scene}. Tính đến hết tháng 9 đã xong 36 chợ.") == "2019-09"


def test_the_plan_of_the_next_year_is_made_in_this_and_begins_with_the_next() -> None:
    assert last("Về nhiệm vụ năm 2020, giám đốc yêu cầu trình báo cáo trong tháng 11.") == "2019-11"
    assert last("Về nhiệm vụ năm 2020, giám đốc yêu cầu trình báo cáo trong quý I.") == "2020-Q1"


def test_a_goal_of_years_to_come_hands_its_year_to_nothing() -> None:
    assert last("Mục tiêu năm 2030 là 195 chợ, trong tháng 8 sở xây 3 chợ.") == "2019-08"


@pytest.mark.parametrize("term", ["nhiệm kỳ 2016 - 2021", "giai đoạn 2016 - 2020", "năm học 2018 - 2019"])
def test_years_on_end_tell_no_year_of_what_was_done_in_them(term: str) -> None:
    assert last(f"Xã họp bàn việc của {term}, trong 6 tháng đầu năm xây 3 chợ.") == "2019-H1"
    assert last(f"Năm 2018, xã xây 9 chợ của {term}, riêng tháng 3 xây 2 chợ.") == "2018-03"


def test_a_year_over_is_told_for_its_own_sentence() -> None:
    assert last("Năm 2018, sở xây 5 chợ, riêng tháng 3 xây 2 chợ.") == "2018-03"
    assert last("Năm 2018, sở xây 5 chợ. Trong tháng 3, sở xây 2 chợ.") == "2019-03"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tỷ lệ này tăng từ quý I, lên cao nhất ở quý II rồi giảm trong quý IV.", ["2022-Q1", "2022-Q2", "2022-Q4"]),
        ("Năm 2022, giá tăng. Riêng quý II, giá giảm.", ["2022", "2022-Q2"]),
        ("Năm 2022, giá tăng. Sở phải xong việc trong quý I.", ["2022", "2023-Q1"]),
    ],
)
def test_in_winter_quarters_of_a_review_are_of_the_year_before(text: str, told: list[str]) -> None:
    assert periods(text, on="2023-01-09") == told
