"""A figure's passages say all of it; what they do not say is marked as inferred."""

from extract_factory import record_of

from mickg.model import Observation


def _only(text: str, on: str | None = None) -> Observation:
    (one,) = record_of(text, on=on).observations
    return one


def _passages(text: str, one: Observation) -> list[str]:
    return [text[span.start : span.end] for span in one.evidence]


def test_the_clause_runs_through_the_changes_and_the_earlier_level() -> None:
    text = (
        "Năm 2024, Bộ tổng kết công tác. Doanh thu phát thanh, truyền hình năm 2024 đạt 12.524 tỷ đồng, "
        "tăng 1,7% so với năm 2023 (12.049 tỷ đồng)."
    )
    one = _only(text)
    assert _passages(text, one)[0].startswith("Doanh thu")
    assert _passages(text, one)[0].endswith("(12.049 tỷ đồng)")
    assert [change.stated for change in one.changes] == ["tăng 1,7%"]
    assert one.inferred == {}


def test_a_period_told_at_the_head_of_the_sentence_is_a_passage_of_its_own() -> None:
    text = "Năm 2024, doanh thu bưu chính đạt 71 tỷ đồng, doanh thu viễn thông đạt 147 tỷ đồng."
    _, second = record_of(text).observations
    assert _passages(text, second) == ["doanh thu viễn thông đạt 147 tỷ đồng", "Năm 2024"]
    assert second.inferred == {}


def test_a_year_taken_from_the_article_is_inferred() -> None:
    one = _only("Quý I, doanh thu bưu chính đạt 71 tỷ đồng.", on="2024-04-05")
    assert (one.period, one.inferred) == ("2024-Q1", {"period": "event-year"})


def test_a_period_that_the_article_reviews_is_inferred() -> None:
    text = "Năm 2024, ngành bưu chính phát triển tốt. Doanh thu đạt 71 tỷ đồng."
    one = _only(text)
    assert (one.period, one.inferred) == ("2024", {"period": "covered-period"})
