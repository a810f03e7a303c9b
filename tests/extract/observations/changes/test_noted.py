"""Earlier levels in brackets before the changes from them."""

import pytest
from extract_factory import record_of


def moved(text: str) -> dict[int, list[tuple[int, int | None, str | None]]]:
    """The changes of each figure by its value, each with the earlier level and its time."""
    told = record_of(f"{text}\n", on="2023-11-06").observations
    return {
        int(one.value): [
            (int(change.value or 0), int(change.baseline) if change.baseline is not None else None, change.against)
            for change in one.changes
        ]
        for one in told
    }


@pytest.mark.parametrize("again", ["số vụ cháy tăng 11 vụ", "con số này tăng 11 vụ", "tăng 11 vụ"])
def test_the_earlier_level_is_that_of_the_change_behind_it(again: str) -> None:
    text = f"Năm 2022, tỉnh có 91 vụ cháy. So với năm 2021 (80 vụ), {again}."
    assert moved(text) == {91: [(11, 80, "2021")]}


def test_each_change_has_the_earlier_level_that_counts_the_like() -> None:
    text = (
        "Ngày 3/11, tỉnh có 28 vụ tai nạn, 15 người chết, 26 người bị thương. So với ngày 2/11 (15 vụ, "
        "8 người chết, 11 người bị thương), tăng 13 vụ, tăng 7 người chết và tăng 15 người bị thương."
    )
    day = "2023-11-02"
    assert moved(text) == {28: [(13, 15, day)], 15: [(7, 8, day)], 26: [(15, 11, day)]}


def test_brackets_with_no_change_behind_them_tell_figures_of_their_own() -> None:
    text = "Năm 2022, tỉnh có 91 vụ cháy. So với năm 2021 (80 vụ cháy), tình hình vẫn phức tạp."
    assert moved(text) == {91: [], 80: []}
