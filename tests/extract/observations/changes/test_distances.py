"""How far a figure is from a plan or a forecast is a figure of its own."""

import pytest
from extract_factory import record_of


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("tăng 18% kế hoạch tỉnh giao", "thu ngân sách tăng so với kế hoạch tỉnh giao"),
        ("vượt 18% kế hoạch tỉnh giao", "thu ngân sách vượt kế hoạch tỉnh giao"),
        ("vượt dự toán tỉnh giao 18%", "thu ngân sách vượt dự toán"),
        ("thấp hơn kịch bản 18%", "thu ngân sách thấp hơn kịch bản"),
        ("giảm 18% so mức tính dự toán", "thu ngân sách giảm so với mức tính dự toán"),
    ],
)
def test_a_distance_from_a_plan_is_no_change_of_the_level(told: str, name: str) -> None:
    first, second = record_of(f"Năm 2022, thu ngân sách đạt 90 tỷ đồng, {told}.\n", on="2023-01-06").observations
    assert (first.changes, second.indicator, second.target) == ((), name, False)


@pytest.mark.parametrize(
    "told", [", vượt mục tiêu đề ra 0,3%", " (vượt 0,3% so với mục tiêu)", " (vượt mục tiêu tỉnh 0,3%)"]
)
def test_a_growth_passes_its_goal_by_a_little(told: str) -> None:
    first, second = record_of(f"Năm 2022, GRDP ước tăng 7,3%{told}.\n", on="2023-01-06").observations
    assert (first.estimated, second.estimated, second.target) == (True, False, False)
    assert second.indicator.startswith("tăng trưởng GRDP vượt mục tiêu")


def test_a_goal_passed_is_told_as_one() -> None:
    last = record_of("Năm 2022, GRDP tăng 7,3%, vượt mục tiêu Quốc hội giao 7%.\n", on="2023-01-06").observations[-1]
    assert (last.indicator, int(last.value), last.target) == ("tăng trưởng GRDP", 7, True)


@pytest.mark.parametrize("again", ["(3%) so với kế hoạch", "(tương đương vượt 3%) so với kế hoạch"])
def test_a_distance_is_told_again_in_percent_before_another_share(again: str) -> None:
    text = f"Năm 2022, sản lượng dầu đạt 9 nghìn tấn, vượt 263 tấn {again} và bằng 60% kế hoạch vay vốn.\n"
    told = record_of(text, on="2023-01-06").observations
    assert [(int(one.value), one.target) for one in told] == [(9000, False), (263, False), (3, False), (60, False)]
    assert told[-1].indicator.startswith("sản lượng dầu so với kế hoạch")


@pytest.mark.parametrize("then", ["thời điểm triển khai", "thời điểm đầu nhiệm kỳ", "khi mới thành lập"])
def test_a_time_that_is_no_date_is_no_thing_compared_with(then: str) -> None:
    (one,) = record_of(f"Năm 2022, xã còn 90 hộ nghèo, giảm 78% so với {then}.\n", on="2023-01-06").observations
    assert [(int(change.value or 0), change.against) for change in one.changes] == [(-78, None)]


def test_a_fall_since_the_months_beginning_is_of_the_level() -> None:
    text = "Tháng 5/2024, giá tôm sú ở mức 188.000 đồng/kg, giảm 4.000 đồng/kg so với đầu tháng.\n"
    (one,) = record_of(text, on="2024-06-03").observations
    assert [str(change.value) for change in one.changes] == ["-4000"]
