"""A place in an order is named by what is ranked, who holds it and among whom."""

import pytest
from extract_factory import record_of


def ranks(text: str) -> list[str]:
    """The indicators of the places of a paragraph."""
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations if one.unit == "rank"]


def test_a_country_holds_a_place_in_the_index_that_its_sentence_names() -> None:
    text = "Về Chỉ số hiệu quả logistics (LPI) năm 2022, Việt Nam đứng thứ 43/139 quốc gia và thứ 5 trong ASEAN."
    assert ranks(text) == [
        "xếp hạng chỉ số hiệu quả logistics (LPI) của Việt Nam (trên tổng số 139 quốc gia)",
        "xếp hạng chỉ số hiệu quả logistics (LPI) của Việt Nam trong ASEAN",
    ]


def test_who_ranks_is_not_what_is_ranked() -> None:
    text = "Về năng lực logistics, Ngân hàng Thế giới xếp Việt Nam thứ 43/139 nền kinh tế."
    assert ranks(text) == ["xếp hạng năng lực logistics của Việt Nam (trên tổng số 139 nền kinh tế)"]


def test_a_place_behind_a_level_is_the_place_of_that_level() -> None:
    text = "Tốc độ tăng trưởng kinh tế của tỉnh đạt 8,2%, đứng thứ 3 vùng Đông Nam Bộ."
    assert ranks(text) == ["xếp hạng tốc độ tăng trưởng kinh tế của tỉnh trong vùng Đông Nam Bộ"]


def test_a_measure_keeps_its_commas() -> None:
    text = "Chỉ số an toàn, an ninh mạng của Việt Nam xếp thứ 17."
    assert ranks(text) == ["xếp hạng chỉ số an toàn, an ninh mạng của Việt Nam"]


def test_a_level_behind_a_place_is_of_who_holds_it() -> None:
    text = "Giá trị xuất khẩu cà phê là 5 tỷ USD; hạt điều đứng thứ ba, đạt 3 tỷ USD.\n"
    *_, last = record_of(text, on="2023-07-14").observations
    assert last.indicator == "giá trị xuất khẩu hạt điều"


def test_a_place_of_nobody_in_nothing_is_no_figure() -> None:
    assert ranks("Song lại xếp thứ hai.") == []


def test_the_countries_ranked_end_before_what_they_are_ranked_by() -> None:
    text = "Việt Nam đứng thứ 44/132 quốc gia về đổi mới sáng tạo."
    assert ranks(text) == ["xếp hạng đổi mới sáng tạo của Việt Nam (trên tổng số 132 quốc gia)"]


def test_a_place_is_in_what_the_points_before_it_are_of() -> None:
    told = ranks("Môn Toán đạt 6,81 điểm, đứng thứ 5; Ngữ văn 7,32 điểm, đứng thứ 9 cả nước.")
    assert ["Ngữ văn" in one or "ngữ văn" in one for one in told] == [False, True]


def test_places_in_other_things_follow_a_comma() -> None:
    told = ranks("Việt Nam đứng thứ 2 thế giới về điện thoại, thứ 5 về linh kiện, thứ 6 thế giới về phần mềm.")
    assert [one.split()[2] for one in told] == ["điện", "linh", "phần"]


def test_a_place_that_moved_is_of_what_was_ranked_before() -> None:
    text = "Năm 2021 tỉnh xếp thứ 6 về chỉ số PCI; năm 2022 tụt xuống vị trí thứ 9."
    assert ranks(text) == ["chỉ số PCI", "chỉ số PCI"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Về doanh thu viễn thông, Viettel dẫn đầu với 172.000 tỷ đồng.", "doanh thu viễn thông của Viettel"),
        ("Xét theo sản lượng, dẫn đầu vẫn là Đắk Lắk với 281.000 tấn.", "sản lượng của Đắk Lắk"),
        ("Về lượt khách, đứng thứ hai là Hàn Quốc với 3,6 triệu lượt.", "lượt khách của Hàn Quốc"),
    ],
)
def test_who_leads_with_how_much_holds_a_place(text: str, name: str) -> None:
    assert name in ranks(text)[0]


def test_the_sum_behind_a_place_is_of_what_is_ranked() -> None:
    told = record_of("Về vốn đầu tư, đứng thứ hai là Bắc Ninh với 2,5 tỷ USD.\n").observations
    assert told[-1].indicator == "vốn đầu tư của Bắc Ninh"


def test_a_place_in_brackets_is_that_of_the_figure_before_them() -> None:
    told = record_of("Tỉnh có 1.250 hợp tác xã (đứng thứ 3/34), thu ngân sách đạt 520 tỷ đồng (xếp thứ 6/34).\n")
    assert [one.indicator for one in told.observations if one.unit == "rank"] == [
        "xếp hạng số hợp tác xã tỉnh (trên tổng số 34)",
        "xếp hạng thu ngân sách (trên tổng số 34)",
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Doanh thu bán lẻ 6 tháng tăng 7,1%.\n\nHà Nam đứng thứ 3 với mức tăng 8,2%.",
            "xếp hạng tăng trưởng doanh thu bán lẻ của Hà Nam",
        ),
        ("Thu ngân sách đạt 900 tỷ đồng.\n\nHà Nam đứng thứ 3 với 240 tỷ đồng.", "xếp hạng thu ngân sách của Hà Nam"),
        ("Ban tổ chức công bố PAPI năm 2022.\n\nHà Nam đứng thứ 18 với 43,5 điểm.", "xếp hạng PAPI của Hà Nam"),
        ("Thu ngân sách đạt 900 tỷ đồng.\n\nHà Nam đứng thứ 3.", "xếp hạng của Hà Nam"),
    ],
)
def test_a_place_is_held_in_what_the_level_behind_it_is_of(text: str, name: str) -> None:
    assert ranks(text) == [name]


def test_a_place_is_held_in_the_measure_that_stands_behind_it() -> None:
    assert ranks("Hải Dương dẫn đầu cả nước với tỷ lệ tiêm phòng dại lên tới 91,2%.") == [
        "xếp hạng tỷ lệ tiêm phòng dại của Hải Dương trong cả nước"
    ]


def test_what_is_ranked_ends_at_its_comma() -> None:
    assert ranks("Về chỉ số PAPI, Thừa Thiên Huế dẫn đầu cả nước; xếp thứ hai là tỉnh Hà Nam.") == [
        "xếp hạng chỉ số PAPI của Thừa Thiên Huế trong cả nước",
        "xếp hạng chỉ số PAPI của tỉnh Hà Nam",
    ]
