"""Levels told with the one that they rose or fell from."""

from decimal import Decimal

from extract_factory import record_of

from mickg.model import Observation


def only(text: str) -> Observation:
    (told,) = record_of(f"{text}\n", on="2023-11-06").observations
    return told


def test_a_level_keeps_the_earlier_one_as_the_base_of_its_change() -> None:
    told = only("Tỷ lệ hộ nghèo giảm từ 5,2% năm 2021 xuống còn 4,3%.")
    (change,) = told.changes
    assert told.value == Decimal("4.3")
    assert (change.value, change.unit, change.baseline, change.against) == (
        Decimal("-0.9"), "percentage-point", Decimal("5.2"), "2021",
    )  # fmt: skip


def test_a_place_nearer_the_top_is_a_rise() -> None:
    told = only("Chỉ số GCI của Việt Nam từ vị trí 77 năm 2018 lên thứ hạng 67.")
    assert (told.unit, told.changes[0].value) == ("rank", Decimal(10))


def test_a_change_that_says_how_far_is_the_same_change() -> None:
    told = only("Việt Nam từ vị trí 50 lên thứ hạng 25 về an toàn thông tin, tăng 25 bậc so với năm 2018.")
    (change,) = told.changes
    assert (change.value, change.baseline, change.against) == (Decimal(25), Decimal(50), "2018")


def test_levels_with_no_word_of_how_far_or_when_are_two() -> None:
    told = record_of(
        "Từ ngày 1/5/2023, học phí được nâng từ 120.000 đồng lên 150.000 đồng.\n", on="2023-11-06"
    ).observations
    assert [(int(one.value), one.period, len(one.changes)) for one in told] == [
        (120_000, None, 0), (150_000, "2023-05-01", 0),
    ]  # fmt: skip


def test_levels_that_brackets_date_are_two() -> None:
    told = record_of("Số lồng bè tăng từ 24 lồng (ngày 1/11) lên 31 lồng (ngày 3/11).\n", on="2023-11-06").observations
    assert [(int(one.value), one.period, len(one.changes)) for one in told] == [
        (24, "2023-11-01", 0), (31, "2023-11-03", 0),
    ]  # fmt: skip


def test_an_earlier_level_in_brackets_is_no_further_change() -> None:
    told = record_of("Năm 2021, mức đóng giảm 1 điểm (từ 3% xuống 2%).\n", on="2023-11-06").observations
    assert [(one.value, [change.baseline for change in one.changes]) for one in told if one.unit == "percent"] == [
        (Decimal(2), [Decimal(3)])
    ]
