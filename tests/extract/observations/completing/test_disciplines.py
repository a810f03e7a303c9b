"""A form of discipline is counted by those on whom it was imposed."""

from extract_factory import record_of


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]


def test_a_form_of_discipline_is_of_those_disciplined() -> None:
    told = names("Huyện ủy đã kỷ luật 9 đảng viên (gồm: 6 khiển trách; 2 cảnh cáo và khai trừ 1 trường hợp).")
    assert told[1:] == ["số đảng viên bị khiển trách", "số đảng viên bị cảnh cáo", "số đảng viên bị khai trừ"]


def test_a_form_of_which_nobody_is_told_stays_as_it_is() -> None:
    assert names("Năm qua có 6 khiển trách.") == ["số khiển trách"]
