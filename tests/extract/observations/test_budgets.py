"""Which sums are what a budget lets be."""

from extract_factory import record_of


def goals(text: str) -> list[tuple[int, str | None, bool]]:
    """Value, period and whether to be reached of the figures of news of December 2023."""
    found = record_of(f"{text}\n", on="2023-12-08").observations
    return [(int(one.value or 0), one.period, one.target) for one in found]


def test_the_sums_of_a_budget_that_was_passed_are_goals_of_its_year() -> None:
    text = "Quốc hội thông qua dự toán ngân sách năm 2024. Tổng số thu là 900 tỷ đồng. Bội chi là 40 tỷ đồng."
    assert goals(text) == [(900_000_000_000, "2024", True), (40_000_000_000, "2024", True)]


def test_what_came_in_before_the_vote_is_none() -> None:
    text = "Tỉnh thông qua dự toán ngân sách năm 2024. Năm 2023, tổng số thu đã đạt 900 tỷ đồng, vốn vay là 40 tỷ đồng."
    assert [target for _, _, target in goals(text)] == [False, False]


def test_final_accounts_are_no_goals() -> None:
    text = "Tỉnh phê chuẩn quyết toán ngân sách năm 2022. Tổng số thu là 900 tỷ đồng."
    assert goals(text) == [(900_000_000_000, "2022", False)]
