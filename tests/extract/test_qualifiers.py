import pytest

from mickg.extract.qualifiers import bound, is_estimated, reaching


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("đạt trên", ("more-than", 1)),
        ("tổng số không dưới", ("more-than", 2)),
        ("khoảng trên", ("more-than", 2)),
        ("khoảng gần", ("nearly", 2)),
        ("vào khoảng", ("about", 2)),
        ("không vượt quá", ("at-most", 3)),
        ("giá không tăng quá", ("at-most", 1)),
        ("không tụ họp quá", ("at-most", 1)),
        ("giá đã tăng quá", ("more-than", 1)),
        ("chưa đến", ("at-most", 2)),
        ("cao hơn", (None, 0)),
        ("đạt", (None, 0)),
        ("mức hỗ trợ tối đa", ("at-most", 2)),
        ("công suất tối đa", (None, 0)),
    ],
)
def test_the_words_before_a_number_say_what_it_bounds(words: str, said: tuple[str | None, int]) -> None:
    assert bound(words.split()) == said


def test_what_stands_behind_a_figure_bounds_it_too() -> None:
    assert reaching("15 m trở lên", 4) == "more-than"
    assert reaching("5 tuổi trở xuống", 1) == "at-most"
    assert reaching("5 tuổi, rồi trở lên", 1) is None


@pytest.mark.parametrize(
    ("words", "estimated"),
    [
        ("ước đạt", True),
        ("ước tính khoảng", True),
        ("ước thực hiện cả năm", True),
        ("mơ ước của hội", False),
        ("công ước có", False),
    ],
)
def test_a_figure_is_estimated_behind_its_word_and_a_verb_of_measure(words: str, estimated: bool) -> None:  # noqa: FBT001 - a table
    assert is_estimated(words.split()) is estimated
