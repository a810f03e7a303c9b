"""Changes that name the level again that they are of."""

from extract_factory import record_of


def moved(text: str) -> dict[int, list[tuple[int, str | None]]]:
    """The changes of each figure by its value."""
    told = record_of(f"{text}\n", on="2023-11-06").observations
    return {int(one.value): [(int(change.value), change.against) for change in one.changes] for one in told}


def test_each_level_of_the_sentence_before_takes_the_change_that_names_it() -> None:
    text = "Năm 2023, tỉnh ghi nhận 91 ca mắc sởi, 14 ca tử vong. So với năm 2022, số mắc giảm 24%, tử vong giảm 2 ca."
    assert moved(text) == {91: [(-24, "2022")], 14: [(-2, "2022")]}


def test_each_level_before_a_semicolon_takes_the_change_that_names_it() -> None:
    text = "Năm 2023, có 62 vụ cháy, 8 người chết; so với năm 2022, số vụ giảm 11 vụ, số người chết giảm 3 người."
    assert moved(text) == {62: [(-11, "2022")], 8: [(-3, "2022")]}


def test_a_change_that_names_more_is_none_of_the_level() -> None:
    assert moved("Năm 2023, có 62 vụ cháy. So với năm 2022, số vụ trộm cắp giảm 11 vụ.")[62] == []
