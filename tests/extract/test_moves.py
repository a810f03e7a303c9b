"""Steps and times are told apart from places and occasions."""

import pytest
from figures_factory import figures


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Biểu giá bán lẻ điện có 6 bậc.", ("6", "count")),
        ("Biểu thuế rút từ 7 bậc xuống còn 5 bậc.", ("5", "count")),
        ("Tỉnh vươn lên 12 bậc so với năm 2022.", ("12", "rank")),
        ("Chỉ số này tụt 3 bậc.", ("3", "rank")),
    ],
)
def test_steps_are_places_only_where_something_moves_by_them(text: str, told: tuple[str, str]) -> None:
    assert figures(text)[-1] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Mỗi thẻ bình quân dùng 2,1 lần.", ("2.1", "count")),
        ("Số lần khám bình quân là 2,1 lần.", ("2.1", "count")),
        ("Doanh thu gấp 2,1 lần năm trước.", ("2.1", "factor")),
        ("Số lần bấm máy tăng 1,6 lần.", ("1.6", "factor")),
    ],
)
def test_times_multiply_where_nothing_says_how_often(text: str, told: tuple[str, str]) -> None:
    assert figures(text)[-1] == told
