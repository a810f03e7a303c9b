"""Persons who tell or are told behind their ranks."""

import pytest
from extract_factory import record_of


@pytest.mark.parametrize("rank", ["Thiếu tướng", "Đại tá", "đồng chí Trung tướng"])
def test_who_tells_may_stand_behind_a_rank(rank: str) -> None:
    text = f"{rank} Lê Văn Hùng, Thứ trưởng Bộ Y tế, yêu cầu Cục Quản lý Dược rà soát danh mục thuốc."
    told = record_of(text).directives
    assert [(one.director, one.recipients) for one in told] == [("Lê Văn Hùng", ("Cục Quản lý Dược",))]


@pytest.mark.parametrize("rank", ["đại tá", "thượng tá"])
def test_who_is_told_may_stand_behind_a_rank(rank: str) -> None:
    text = f"Thứ trưởng Bộ Y tế Lê Văn Hùng yêu cầu {rank} Trần Văn Ba rà soát danh mục thuốc."
    assert [one.recipients for one in record_of(text).directives] == [("Trần Văn Ba",)]
