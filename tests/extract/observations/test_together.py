"""Counts that «và» joins and one predicate is told of."""

from extract_factory import record_of


def indicators(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2024-07-06").observations]


def test_what_is_told_of_both_is_in_the_names_of_both() -> None:
    assert indicators("Còn 33 bộ và 26 địa phương chưa phân bổ hết kế hoạch vốn.") == [
        "số bộ chưa phân bổ hết kế hoạch vốn",
        "số địa phương chưa phân bổ hết kế hoạch vốn",
    ]


def test_what_only_describes_the_second_is_in_its_name_alone() -> None:
    assert indicators("Tỉnh có 12 huyện và 5 xã miền núi.")[0] == "số huyện tỉnh"
