"""One subject's parts are apportioned to the figures of a row."""

import pytest
from extract_factory import record_of


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Xuất khẩu và nhập khẩu lần lượt đạt 35 tỷ USD và 32 tỷ USD.", ["xuất khẩu", "nhập khẩu"]),
        (
            "Doanh thu bưu chính và viễn thông lần lượt đạt 5 tỷ đồng và 7 tỷ đồng.",
            ["doanh thu bưu chính", "doanh thu viễn thông"],
        ),
        (
            "Nông nghiệp, công nghiệp và dịch vụ tăng lần lượt 3,8%, 3% và 6,8%.",
            ["tăng trưởng nông nghiệp", "tăng trưởng công nghiệp", "tăng trưởng dịch vụ"],
        ),
    ],
)
def test_each_figure_has_its_part(text: str, told: list[str]) -> None:
    assert names(text) == told


def test_places_before_a_colon_share_the_measure_of_the_lead_in() -> None:
    told = names("Kim ngạch xuất khẩu của các tỉnh:\n- Bình Dương và Long An: lần lượt 9 tỷ USD và 2 tỷ USD.")
    assert told == ["kim ngạch xuất khẩu Bình Dương", "kim ngạch xuất khẩu Long An"]


def test_a_subject_with_other_parts_than_figures_stays_whole() -> None:
    told = names("Nông, lâm nghiệp và thủy sản, công nghiệp và dịch vụ lần lượt tăng 3,8% và 6,8%.")
    assert len(set(told)) == 1


def test_parts_without_a_measure_take_that_of_the_sentence_before() -> None:
    told = names("Kim ngạch xuất khẩu cà phê đạt 9 tỷ USD. Hạt điều và hạt tiêu lần lượt mang về 5 tỷ USD và 2 tỷ USD.")
    assert told[1:] == ["kim ngạch xuất khẩu hạt điều", "kim ngạch xuất khẩu hạt tiêu"]


def test_names_in_a_row_take_the_whole_of_the_first() -> None:
    told = names("Tỷ lệ hộ nghèo của Huế và Đà Nẵng lần lượt là 2% và 1%.")
    assert told[1] == "tỷ lệ hộ nghèo Đà Nẵng"


def test_places_named_first_have_one_figure_each() -> None:
    assert names("Tại Hà Nam và Hưng Yên, số trạm bơm lần lượt là 31 và 24.") == [
        "số trạm bơm Hà Nam",
        "số trạm bơm Hưng Yên",
    ]
    assert names("Số trạm bơm ở Hà Nam, Hưng Yên tương ứng là 31 và 24.") == [
        "số trạm bơm ở Hà Nam",
        "số trạm bơm Hưng Yên",
    ]


def test_a_part_with_the_noun_of_the_first_takes_all_before_that() -> None:
    told = names("Giá trị xuất khẩu nhóm nông sản và nhóm thủy sản lần lượt đạt 12 tỷ USD và 7 tỷ USD.")
    assert told[1] == "giá trị xuất khẩu nhóm thủy sản"


def test_what_each_of_a_row_has_is_told_once_behind_the_last() -> None:
    assert names("Hà Nam, Hưng Yên và Thái Bình có lần lượt 31, 24 và 19 trạm bơm.") == [
        "số trạm bơm Hà Nam",
        "số trạm bơm Hưng Yên",
        "số trạm bơm Thái Bình",
    ]
    assert names("Lớp một và lớp hai lần lượt đón 310 và 240 học sinh.") == [
        "số học sinh lớp một đón",
        "số học sinh lớp hai đón",
    ]


def test_semicolons_part_figures_of_a_row_as_commas_do() -> None:
    assert names("Xuất khẩu gạo, cà phê và hạt điều đạt lần lượt 3,4; 4,1 và 3,1 tỷ USD.") == [
        "xuất khẩu gạo",
        "xuất khẩu cà phê",
        "xuất khẩu hạt điều",
    ]
