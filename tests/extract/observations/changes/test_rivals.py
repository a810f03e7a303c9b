"""Levels of others that what was told is set beside."""

import pytest
from extract_factory import record_of


def told(text: str) -> list[tuple[str, float, bool, int]]:
    """Each figure's name, value, whether it is an aim, and how many changes it has."""
    read = record_of(f"{text}\n", on="2023-01-10").observations
    return [(one.indicator, float(one.value), one.target, len(one.changes)) for one in read]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Năm 2022, tỷ lệ hộ nghèo còn 3,5%, cao hơn mức 2,9% của cả nước.", "tỷ lệ hộ nghèo cả nước"),
        ("Năm 2022, tỷ lệ nợ xấu là 3,5%, thấp hơn nhiều so với mức 2,9% bình quân cả nước.", "tỷ lệ nợ xấu cả nước"),
        ("Năm 2022, tỷ lệ thất nghiệp là 3,5%, cao hơn ngưỡng 2,9%.", "tỷ lệ thất nghiệp"),
    ],
)
def test_a_level_set_beside_another_is_no_change_of_it(text: str, name: str) -> None:
    own, other = told(text)
    assert (own[1:], other) == ((3.5, False, 0), (name, 2.9, False, 0))


def test_the_growth_of_another_is_named_after_it() -> None:
    text = "Năm 2022, GRDP của tỉnh tăng 8,5%, cao hơn mức 8,02% của cả nước."
    assert told(text)[1] == ("tăng trưởng GRDP của tỉnh cả nước", 8.02, False, 0)


@pytest.mark.parametrize("whose", ["theo quy định", "Quốc hội cho phép", "được giao", "theo kế hoạch"])
def test_what_was_allowed_or_set_is_an_aim(whose: str) -> None:
    told_aim = told(f"Năm 2022, tỷ lệ nợ xấu là 2,1%, thấp hơn mức 3% {whose}.")[1]
    assert told_aim == ("tỷ lệ nợ xấu", 3, True, 0)


def test_points_between_two_levels_stay_a_distance() -> None:
    text = "Năm 2022, tỷ lệ giải ngân đạt 42%, cao hơn mức bình quân cả nước 2 điểm phần trăm.\n"
    read = record_of(text, on="2023-01-10").observations
    assert {one.unit: int(one.value) for one in read} == {"percent": 42, "percentage-point": 2}
