"""On which day a passage shows somebody in a post."""

from extract_factory import record_of


def at(text: str, *, on: str | None = None) -> list[str | None]:
    return [one.at for one in record_of(text, on=on).posts]


def test_it_is_the_day_told_beside_the_person_else_that_of_publication() -> None:
    assert at("Sáng 3/5/2023, Bộ trưởng Bộ Y tế Đào Hồng Lan dự họp.", on="2023-05-04") == ["2023-05-03"]
    assert at("Bộ trưởng Bộ Y tế Đào Hồng Lan dự họp.", on="2023-05-04") == ["2023-05-04"]


def test_an_article_without_a_day_has_none_of_a_year_that_it_tells() -> None:
    assert at("Bộ trưởng Bộ Y tế Đào Hồng Lan báo cáo kết quả năm 2022.") == [None]


def test_a_day_without_its_year_is_of_the_year_that_the_article_tells() -> None:
    text = "Chiều 15/3, Bộ trưởng Bộ Y tế Đào Hồng Lan chủ trì hội nghị thanh tra năm 2023."
    assert at(text) == ["2023-03-15"]


def test_a_day_that_something_lasts_until_is_not_the_day_of_the_news() -> None:
    assert at("Tính đến ngày 2/5/2023, Bộ trưởng Bộ Y tế Đào Hồng Lan đã ký 12 văn bản.", on="2023-05-04") == [
        "2023-05-04"
    ]


def test_the_opening_of_an_article_may_tell_of_what_is_long_past() -> None:
    text = "Kỳ họp khai mạc ngày 2/5/2023.\n\nBộ trưởng Bộ Y tế Đào Hồng Lan báo cáo."

    assert at(text, on="2023-05-04") == ["2023-05-02"]
    assert at(text, on="2023-05-29") == ["2023-05-29"]
