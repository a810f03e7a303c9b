"""Of which place a body without one is: that of its stack, of its sentence, of the council's term."""

import pytest
from extract_factory import record_of


def names(text: str) -> list[str]:
    return [one.name for one in record_of(text).organisations]


@pytest.mark.parametrize("frame", ["Ở Đồng Nai", "Tại Đồng Nai", "Ở tỉnh Đồng Nai", "Trong đó, tại Đồng Nai"])
def test_a_department_is_of_the_province_that_its_sentence_opens_with(frame: str) -> None:
    text = f"UBND tỉnh Hà Tĩnh họp. Tỉnh Hà Tĩnh chậm giải ngân.\n{frame}, Giám đốc Sở Tài chính Hồ Đức Phớc nêu lý do."
    assert names(text)[1:] == ["Sở Tài chính tỉnh Đồng Nai"]


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("HĐND thành phố Khóa X bầu Chủ tịch.", "Hội đồng nhân dân thành phố Đà Nẵng"),
        ("HĐND khóa X của thành phố Đà Nẵng bầu Chủ tịch.", "Hội đồng nhân dân thành phố Đà Nẵng"),
        ("HĐND khóa VIII tỉnh Cà Mau bầu Chủ tịch.", "Hội đồng nhân dân tỉnh Cà Mau"),
        (
            "Trưởng đoàn đại biểu Quốc hội khóa XIV của tỉnh Cà Mau chất vấn.",
            "Đoàn đại biểu Quốc hội tỉnh Cà Mau",
        ),
    ],
)
def test_the_term_of_a_council_is_no_place_and_parts_it_not_from_its_own(told: str, name: str) -> None:
    assert names(f"Đà Nẵng, ngày 4/5 - Đà Nẵng họp.\n{told}") == [name]


def test_the_partys_secretary_is_of_the_place_behind_the_term_of_his_next_office() -> None:
    text = "Bà Lê Thị Thủy, Bí thư Tỉnh ủy, Chủ tịch HĐND khóa VIII của tỉnh Cà Mau, dự. Đà Nẵng, Đà Nẵng, Đà Nẵng."
    assert [one.organisation for one in record_of(text).posts] == [
        "Tỉnh ủy Cà Mau",
        "Hội đồng nhân dân tỉnh Cà Mau",
    ]
