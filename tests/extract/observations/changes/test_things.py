"""Changes in things, told of several levels together."""

import pytest
from extract_factory import record_of

COUNTED = "Năm 2023, toàn tỉnh xảy ra 91 vụ cháy, làm 45 người chết, 30 người bị thương"


def moved(text: str) -> list[tuple[int, list[tuple[int, str | None]]]]:
    """Each figure with its changes."""
    told = record_of(f"{text}\n", on="2024-01-06").observations
    return [(int(one.value), [(int(change.value or 0), change.against) for change in one.changes]) for one in told]


@pytest.mark.parametrize(
    "told",
    [
        "; so với năm 2022 giảm 6 vụ cháy, giảm 3 người chết và giảm 2 người bị thương",
        ", giảm 6 vụ, giảm 3 người chết và giảm 2 người bị thương so với năm 2022",
        ". So với năm 2022, giảm 6 vụ, 3 người chết và 2 người bị thương",
        "; so với năm 2022 giảm cả ba tiêu chí (giảm 6 vụ, 3 người chết và 2 người bị thương)",
    ],
)
def test_each_change_is_of_the_level_that_counts_the_like(told: str) -> None:
    assert moved(f"{COUNTED}{told}.") == [(91, [(-6, "2022")]), (45, [(-3, "2022")]), (30, [(-2, "2022")])]


def test_the_level_that_shares_the_most_words_takes_a_change() -> None:
    text = "Năm 2023 có 90 doanh nghiệp thành lập mới, 40 doanh nghiệp giải thể; tăng 9 doanh nghiệp thành lập mới."
    assert moved(text) == [(90, [(9, None)]), (40, [])]


def test_a_count_of_what_no_level_counts_is_no_change() -> None:
    text = "Năm 2023 có 91 vụ cháy, giảm 6 vụ so với năm 2022, 3 người bị thương."
    assert moved(text) == [(91, [(-6, "2022")]), (3, [])]


def test_a_line_that_compares_goes_on_with_the_line_before() -> None:
    text = f"{COUNTED}.\nSo với năm 2022, số vụ cháy giảm 6 vụ, số người chết giảm 3 người."
    assert moved(text) == [(91, [(-6, "2022")]), (45, [(-3, "2022")]), (30, [])]


def test_a_list_of_what_is_counted_does_not_part_it_from_brackets() -> None:
    assert moved("Năm 2023 có 4 vụ ngừng việc, đình công (giảm 10 vụ so với năm 2022).") == [(4, [(-10, "2022")])]


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("khởi tố 33 vụ, 46 bị can", "vụ", "bị can"),
        ("tổ chức 33 lớp tập huấn cho 46 học viên", "lớp", "học viên"),
        ("thụ lý 33 vụ án với 46 bị cáo", "vụ", "bị cáo"),
    ],
)
def test_a_change_in_things_is_of_the_level_that_counts_them_itself(text: str, first: str, second: str) -> None:
    start = f"Năm 2022, các đơn vị nghiệp vụ của tỉnh {text}"
    assert _shifts(f"{start}, giảm 7 {first} so với năm 2021.") == {33: [-7], 46: []}
    assert _shifts(f"{start}, giảm 7 {first}, 5 {second} so với năm 2021.") == {33: [-7], 46: [-5]}
    assert _shifts(f"{start} (giảm 7 {first}, tăng 5 {second}).") == {33: [-7], 46: [5]}


def test_a_level_whose_name_begins_with_the_noun_counts_it() -> None:
    text = "Tỉnh có 486 trạm, trong đó số trạm 5G là 212, tăng 74 trạm so với năm 2021."
    assert _shifts(text) == {486: [], 212: [74]}


def _shifts(text: str) -> dict[int, list[int]]:
    """How far each figure moved, by its value."""
    return {value: [far for far, _ in changes] for value, changes in moved(text)}
