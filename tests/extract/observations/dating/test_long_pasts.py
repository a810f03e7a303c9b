"""What was done over years that nobody counts is of no time; what there is after them is of the article's year."""

import pytest
from extract_factory import record_of


def told(text: str, on: str = "2024-08-20") -> list[str | None]:
    return [one.period for one in record_of(f"{text}\n", on=on).observations]


@pytest.mark.parametrize(
    "past",
    [
        "Những năm qua",
        "Trong nhiều năm qua",
        "Vài năm trở lại đây",
        "Gần 10 năm qua",
        "Trong 5 năm qua",
        "Sau 5 năm thực hiện đề án",
        "Qua hơn 20 năm hoạt động",
        "Từ khi thành lập",
        "Từ trước đến nay",
        "Trong nhiệm kỳ qua",
        "Thời gian qua",
    ],
)
@pytest.mark.parametrize("done", ["huyện đã xây 45 cây cầu", "Hội đã tặng 45 suất quà", "thư viện đã in 45 đầu sách"])
def test_what_was_done_over_years_has_no_period(past: str, done: str) -> None:
    assert told(f"{past}, {done}.") == [None]


@pytest.mark.parametrize("there", ["toàn tỉnh có 45 chợ", "tỷ lệ hộ nghèo còn 3%", "huyện hiện có 45 chợ"])
def test_what_there_is_after_them_is_of_the_articles_year(there: str) -> None:
    assert told(f"Sau 5 năm thực hiện đề án, {there}.") == ["2024"]


def test_a_term_told_before_dates_what_was_done_over_years() -> None:
    assert told("Giai đoạn 2021-2023, tỉnh xây 56 chợ. Những năm qua, tỉnh đã tặng 45 suất quà.") == ["2021/2023"] * 2


def test_a_year_told_before_dates_nothing_done_over_years() -> None:
    assert told("Năm 2023, tỉnh xây 56 chợ. Những năm qua, tỉnh đã tặng 45 suất quà.") == ["2023", None]


def test_a_record_over_years_is_of_its_own_time() -> None:
    assert told("Sản lượng than đạt 45 tấn, cao nhất trong nhiều năm qua.") == ["2024"]


def test_the_time_past_is_that_reviewed_where_one_is() -> None:
    text = "Kết quả công tác 7 tháng đầu năm 2024\n\nThời gian qua, kiểm lâm đã xử lý 45 vụ."
    assert told(text) == ["2024-01/2024-07"]
