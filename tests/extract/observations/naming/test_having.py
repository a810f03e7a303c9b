"""A measure alone is of who is told before it."""

import pytest
from extract_factory import read_in

from mickg.extract.observations.naming.having import holder_before
from mickg.extract.observations.words import Words


@pytest.mark.parametrize(
    ("before", "who"),
    [("Rau quả với ", "rau quả"), ("Doanh thu tour với ", ""), ("Rau quả ", "")],
)
def test_who_has_a_measure_stands_before_with(before: str, who: str) -> None:
    words = Words(read_in(f"{before}kim ngạch 5 tỷ đồng.\n", on="2023-07-14"))
    assert holder_before(words, 0, len(before), doing=False) == who
