"""By when who is to do what."""

import pytest
from extract_factory import record_of


def told(text: str, value: int, *, on: str = "2019-12-05") -> tuple[str | None, bool]:
    """The period of the only observation of that value in a line of news of the day, and whether it is a goal."""
    (one,) = (one for one in record_of(f"{text}\n", on=on).observations if one.value == value)
    return one.period, one.target


@pytest.mark.parametrize(
    "order",
    [
        "Bộ trưởng yêu cầu Sở Xây dựng trình đề án trước ngày 15/3/2020; Cục Thú y lập 14 đội tiêm phòng.",
        "Bộ trưởng yêu cầu Sở Xây dựng báo cáo trong tuần này; Cục Thú y phải lập 14 đội tiêm phòng.",
        "Chủ tịch tỉnh phân việc: Sở Xây dựng trình hồ sơ ngay trong quý I/2020; Sở Y tế mua thêm 14 xe.",
    ],
)
def test_by_when_one_is_to_be_done_is_not_when_another_is(order: str) -> None:
    assert told(order, 14) == (None, True)


def test_a_time_behind_the_task_itself_is_its_own() -> None:
    order = "Bộ trưởng giao Sở Xây dựng trình hồ sơ trước ngày 15/3/2020; Sở Y tế mua 14 xe, xong trong quý II/2020."
    assert told(order, 14) == ("2020-Q2", True)


def test_a_time_that_opens_a_sentence_is_that_of_all_its_tasks() -> None:
    order = "Trước ngày 30/6/2020, Sở Xây dựng phải sửa 9 cầu; Sở Y tế mua 14 xe."
    assert told(order, 14) == ("2020-06-30", True)


def test_a_sentence_that_turns_to_another_takes_over_no_day() -> None:
    order = "Bộ trưởng yêu cầu các huyện tiêm 95% số bò trước ngày 15/5/2020. Cục Thú y phải lập 14 đội."
    assert told(order, 95) == ("2020-05-15", True)
    assert told(order, 14) == (None, True)


@pytest.mark.parametrize(
    ("order", "period"),
    [
        ("Chủ tịch tỉnh yêu cầu các huyện trồng 450 ha rừng trong quý I.", "2020-Q1"),
        ("Giám đốc Sở yêu cầu các trạm tiêm 450 liều trước ngày 15/3.", "2020-03-15"),
        ("Bộ trưởng giao Cục Viễn thông khóa 450 thuê bao ngay trong tháng 1.", "2020-01"),
    ],
)
def test_december_orders_for_the_first_months_of_next_year(order: str, period: str) -> None:
    assert told(order, 450) == (period, True)


def test_what_was_done_in_the_first_months_stays_in_this_year() -> None:
    assert told("Sở đã trồng 450 ha rừng trong quý I.", 450) == ("2019-Q1", False)


@pytest.mark.parametrize(
    "order",
    [
        "Cục Thú y được giao kiểm tra 450 lò mổ.",
        "Chủ tịch tỉnh yêu cầu Sở Xây dựng rà soát ngay 450 chung cư cũ.",
    ],
)
def test_those_that_are_to_be_looked_into_are_there_already(order: str) -> None:
    assert told(order, 450) == ("2019", False)


@pytest.mark.parametrize(
    "order",
    ["Sở Y tế phải kiểm tra 450 quán ăn trong tháng 12.", "Trong tháng 12, Sở Y tế sẽ kiểm tra 450 quán ăn."],
)
def test_so_many_to_be_looked_into_by_a_time_are_a_goal(order: str) -> None:
    assert told(order, 450) == ("2019-12", True)
