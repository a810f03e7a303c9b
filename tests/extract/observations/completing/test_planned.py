"""Shares of a plan that only lead on from what was told are of it."""

import pytest
from extract_factory import record_of


@pytest.mark.parametrize("led", [", ứng với 47%", ", 47%", ", mới đi được 47%", ", xấp xỉ 47%"])
def test_a_share_of_a_plan_is_of_what_was_told_right_before(led: str) -> None:
    told = record_of(f"Chi thường xuyên đạt 54 tỷ đồng{led} dự toán.\n", on="2023-07-14").observations
    assert [one.indicator for one in told] == ["chi thường xuyên", "chi thường xuyên so với dự toán"]
