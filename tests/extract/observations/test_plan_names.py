"""A goal without a time is to be reached by the end of the plan that it is told of."""

import pytest
from extract_factory import record_of


def periods(text: str) -> list[str | None]:
    return [one.period for one in record_of(f"Sở họp báo\n\n{text}\n", on="2022-10-05").observations]


@pytest.mark.parametrize(
    ("plan", "end"),
    [
        ("kế hoạch phủ sóng năm 2023", "2023"),
        ("đề án phát triển chợ đến năm 2025", "2025"),
        ("chương trình nước sạch giai đoạn 2021 - 2026", "2026"),
        ("chiến lược trồng rừng đến năm 2027, định hướng đến năm 2040", "2027"),
        ("nghị quyết của đại hội xã nhiệm kỳ 2020 - 2025", "2025"),
    ],
)
@pytest.mark.parametrize(
    "told",
    [
        "{Plan} đặt mục tiêu 95% hộ dùng nước máy.",
        "Tỉnh ban hành {plan}. Theo đó, phấn đấu 95% hộ dùng nước máy.",
        "Tỉnh ban hành {plan}.\n\nMục tiêu là 95% hộ dùng nước máy.",
        "{Plan} có các mục tiêu sau:\n\n- 95% hộ dùng nước máy.",
    ],
)
def test_a_goal_is_of_the_end_of_its_plan(plan: str, end: str, told: str) -> None:
    assert periods(told.format(plan=plan, Plan=plan.capitalize())) == [end]


def test_money_for_a_plan_is_of_all_its_years_and_so_is_a_share_of_it() -> None:
    text = "Đề án nuôi tôm giai đoạn 2021 - 2025 dự kiến cần 80 tỷ đồng, trong đó tỉnh góp 20 tỷ đồng, chiếm 25%."
    assert periods(text) == ["2021/2025"] * 3


def test_what_is_to_be_done_each_year_is_of_no_last_year() -> None:
    assert periods("Đề án nuôi tôm đến năm 2025 đặt mục tiêu dành 3% vốn hằng năm cho giống.") == [None]


def test_what_is_told_nearer_than_the_plan_stands_between() -> None:
    text = "Quy hoạch xe buýt đến năm 2030 có nhiều mục tiêu. Viện dự báo cho năm 2024. Sở phấn đấu mở 55 tuyến."
    assert periods(text) != ["2030"]


def test_a_task_is_no_goal_of_the_plan() -> None:
    assert periods("Tỉnh có đề án chợ đến năm 2025. Đề án giao Sở tập huấn cho 20 thanh niên.") != ["2025"]
