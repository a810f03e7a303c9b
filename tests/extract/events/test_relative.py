"""Days told from another."""

import pytest
from extract_factory import record_of


def start_of(text: str) -> str | None:
    return record_of(text, on="2023-09-13").events[-1].start


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Sáng nay, Bộ Y tế tổ chức Hội nghị về tiêm chủng.", "2023-09-13"),
        ("Bộ Y tế tổ chức Hội nghị về tiêm chủng hôm qua.", "2023-09-12"),
        ("Sáng 12/9, Bộ Y tế họp. Hội nghị về dược do Bộ trưởng chủ trì chiều cùng ngày.", "2023-09-12"),
        (
            "Sáng 12/9, Bộ Y tế họp. Bộ nhắc Luật Dược ngày 6/4/2016. Chiều cùng ngày, Bộ dự Hội nghị về dược.",
            "2023-09-12",
        ),
    ],
)
def test_a_day_told_before_or_shortly_behind_is_the_events(text: str, start: str | None) -> None:
    assert start_of(text) == start
