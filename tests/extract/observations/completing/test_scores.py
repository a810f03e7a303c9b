"""Points are of the index that was named last before them."""

import pytest
from extract_factory import record_of


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bảng xếp hạng PAPI vừa được công bố. Gia Lai đạt 41,5 điểm.", "số điểm PAPI Gia Lai"),
        ("Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) có nhiều thay đổi. Long An được 70,2 điểm.", "số điểm PCI Long An"),
        (
            "Sở công bố bộ chỉ số cải cách hành chính. Huyện Ba Tri đạt 88,5 điểm.",
            "số điểm bộ chỉ số cải cách hành chính huyện Ba Tri",
        ),
    ],
)
def test_points_are_of_the_index_named_before(text: str, name: str) -> None:
    assert names(text)[-1].lower() == name.lower()


def test_points_where_no_index_is_named_stay_as_they_are() -> None:
    assert names("Đoàn Gia Lai giành giải nhất với 95 điểm.")[-1].startswith("số điểm Đoàn Gia Lai")
    assert "PAPI" not in names("Bảng xếp hạng PAPI được công bố. Tỉnh có 45 điểm cầu.")[-1]


def test_an_index_that_the_name_holds_is_not_told_twice() -> None:
    assert names("Nói về PAPI, chỉ số PCI của Gia Lai đạt 66 điểm.")[-1].count("PAPI") == 0
