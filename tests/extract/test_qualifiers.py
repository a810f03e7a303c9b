import pytest

from mickg.extract.qualifiers import bound, is_estimated, is_within, reaching


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
        ("số bản in: ≥", ("more-than", 1)),
        ("số lỗi <", ("at-most", 1)),
        ("thu về ngót nghét", ("nearly", 2)),
        ("mới bán được chưa đầy", ("at-most", 2)),
        ("thu chưa được", ("at-most", 2)),
        ("lượng mưa đã xuống dưới mốc", ("at-most", 2)),
        ("học phí vượt lên trên ngưỡng", ("more-than", 2)),
        ("doanh số đã sát mốc", ("nearly", 2)),
        ("trường có non", ("nearly", 1)),
        ("chợ có cỡ", ("about", 1)),
        ("nhà trưng bày sưu tầm", (None, 0)),
        ("công suất tối đa", (None, 0)),
    ],
)
def test_the_words_before_a_number_say_what_it_bounds(words: str, said: tuple[str | None, int]) -> None:
    assert bound(words.split()) == said


def test_what_stands_behind_a_figure_bounds_it_too() -> None:
    assert reaching([], "15 m trở lên", 4) == "more-than"
    assert reaching([], "5 tuổi trở xuống", 1) == "at-most"
    assert reaching([], "5 tuổi, rồi trở lên", 1) is None
    assert reaching(["quyên", "từ"], "5% số tiền phòng bán được trở lên", 2) == "more-than"
    assert reaching(["có"], "9 người từ đội phó trở lên", 1) is None


def test_a_word_of_beginning_bounds_what_leads_to_nothing_else() -> None:
    assert reaching(["lớp", "học", "có", "từ"], "9 em, đến nay", 1) == "more-than"
    assert reaching(["mức", "đạt", "từ"], "9% lên 12%", 2) is None
    assert reaching(["xã", "có", "từ"], "9 - 12 tổ", 1) is None
    assert reaching(["giá", "từ"], "9% một tháng", 2) is None


def test_a_range_that_something_lies_within_is_no_estimate() -> None:
    assert is_within(["giá", "vé", "trong", "khoảng"])
    assert not is_within(["giá", "vé", "khoảng"])


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
