"""Crops of a season that is told with its year, in articles that review a month or a half of it."""

import pytest
from extract_factory import record_of


def periods(text: str, *, on: str = "2016-09-01") -> list[str | None]:
    return [one.period for one in record_of(f"{text}\n", on=on).observations]


@pytest.mark.parametrize("title", ["Tình hình kinh tế tháng 8 năm 2016", "Kết quả 6 tháng đầu năm 2016"])
@pytest.mark.parametrize("season", ["Vụ hè thu năm 2016", "Vụ đông - xuân năm nay", "Lúa mùa năm 2016"])
def test_a_season_with_its_year_holds_for_the_crops_of_its_paragraph(title: str, season: str) -> None:
    text = f"{title}\n\n{season}, tỉnh gieo 900 ha. Trong đó, xã Ba Đồn gieo 120 ha; xã Lệ Ninh gieo 85 ha."
    assert periods(text) == ["2016", "2016", "2016"]


def test_a_season_without_its_year_is_of_what_the_article_reviews() -> None:
    text = "Kết quả 6 tháng đầu năm 2016\n\nDiện tích lúa vụ đông xuân là 900 ha. Trong đó, xã Ba Đồn gieo 120 ha."
    assert periods(text) == ["2016-H1", "2016-H1"]


def test_a_day_that_was_counted_up_to_stands() -> None:
    text = "Tình hình tháng 8 năm 2016\n\nĐến ngày 15/8, vụ mùa năm 2016 gieo được 900 ha. Trong đó, lúa là 700 ha."
    assert periods(text)[1] == "2016-08-15"


def test_a_season_that_is_only_compared_with_dates_nothing() -> None:
    text = "Kết quả 6 tháng đầu năm 2016\n\nNăng suất lúa là 69 tạ/ha, cao hơn 2 tạ/ha so với vụ xuân năm 2015. "
    assert periods(f"{text}Diện tích ngô đạt 600 ha, tăng 3%.") == ["2016-H1", "2016-H1"]
