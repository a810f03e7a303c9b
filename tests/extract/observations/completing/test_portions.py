"""Most of a sum told before is named by that sum and by whose it is."""

import pytest
from extract_factory import record_of


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Doanh thu xổ số đạt 900 tỷ đồng. Quá nửa khoản ấy, 500 tỷ đồng, do vé cào làm ra.", "vé cào"),
        ("Doanh thu vé tàu đạt 60 tỷ đồng; phần lớn, cụ thể là 48 tỷ đồng, đến từ khách quen.", "khách quen"),
        ("Doanh thu hội chợ là 12 tỷ đồng, hơn một nửa (7 tỷ đồng) thuộc về làng gốm.", "làng gốm"),
    ],
)
def test_a_portion_is_of_the_sum_and_of_those_whose_it_is(text: str, name: str) -> None:
    whole, part = names(text)
    assert part == f"{whole} của {name}"


def test_a_portion_of_nothing_told_is_none() -> None:
    assert not names("Phần lớn, 48 tỷ đồng, đến từ khách trong nước.")[0].endswith("của khách trong nước")
