"""What each of some places has is told of each of them."""

import pytest
from extract_factory import record_of


@pytest.mark.parametrize(
    ("text", "each"),
    [
        ("Nghệ An, Hà Tĩnh mỗi tỉnh 5 xã.", ["số xã Nghệ An", "số xã Hà Tĩnh"]),
        ("Nghệ An và Hà Tĩnh mỗi nơi có 5 xã.", ["số xã Nghệ An", "số xã Hà Tĩnh"]),
        (
            "Tỉnh có 9 ca cúm: Huế 5 ca, Nghệ An và Hà Tĩnh mỗi nơi 2 ca.",
            ["số ca cúm tỉnh", "số ca cúm Huế", "số ca cúm Nghệ An", "số ca cúm Hà Tĩnh"],
        ),
        ("Mỗi xã có 5 thôn.", ["số thôn mỗi xã"]),
    ],
)
def test_a_figure_of_each_is_told_of_each(text: str, each: list[str]) -> None:
    assert [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations] == each


def test_each_is_where_its_name_says() -> None:
    told = record_of("Nghệ An, Hà Tĩnh mỗi tỉnh 5 xã.\n", on="2023-07-14").observations
    assert [one.place for one in told] == ["Nghệ An", "Hà Tĩnh"]


def test_a_mark_may_stand_before_each() -> None:
    told = record_of("Nhiều ca nhất ở Huế và Nghệ An, mỗi nơi 4 ca.\n", on="2023-07-14").observations
    assert [one.place for one in told] == ["Huế", "Nghệ An"]
