import pytest

from mickg.source.days import is_dateline, iso_day, read_day, weekday


def test_a_day_in_a_text_is_its_first_possible_one() -> None:
    assert read_day("từ 45/13/2024 đến 30/4/2024 và 1/5/2024") == "2024-04-30"
    assert not is_dateline("13/03/2024 " + "1" * 150)


@pytest.mark.parametrize(
    ("line", "number"), [("Thứ hai", 0), ("thứ Tư -", 2), ("THỨ 7,", 5), ("Chủ nhật", 6), ("thứ 8", None)]
)
def test_a_weekday_is_counted_from_monday(line: str, number: int | None) -> None:
    assert weekday(line) == number


def test_a_day_before_the_web_is_misread() -> None:
    assert iso_day("2024", "3", "13") == "2024-03-13"
    assert (iso_day("1924", "3", "13"), iso_day("2024", "13", "3")) == (None, None)
