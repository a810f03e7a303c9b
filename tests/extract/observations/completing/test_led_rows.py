"""Members of a row have what the words that lead to it say."""

import pytest
from extract_factory import record_of


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Các tỉnh có tỷ lệ hộ nghèo trên 40% gồm: Điện Biên 48,1%; Hà Giang 43,6%.",
            ["tỷ lệ hộ nghèo Điện Biên", "tỷ lệ hộ nghèo Hà Giang"],
        ),
        (
            "Sáu cục có số thu trên 10 nghìn tỷ đồng là: Hải Phòng 57.906 tỷ đồng, Hà Nội 21.842 tỷ đồng.",
            ["số cục có số thu trên 10 nghìn tỷ đồng", "số thu Hải Phòng", "số thu Hà Nội"],
        ),
        (
            "Các mặt hàng có kim ngạch lớn gồm điện thoại 20 tỷ USD, máy tính 15 tỷ USD.",
            ["kim ngạch điện thoại", "kim ngạch máy tính"],
        ),
        (
            "Ba đơn vị dẫn đầu về doanh thu là Viettel 163 nghìn tỷ đồng, VNPT 119 nghìn tỷ đồng.",
            ["doanh thu Viettel", "doanh thu VNPT"],
        ),
        (
            "Sản lượng lúa cao nhất là Kiên Giang với 4,3 triệu tấn, tiếp theo là An Giang 4 triệu tấn.",
            ["sản lượng lúa Kiên Giang (tấn)", "sản lượng lúa An Giang (tấn)"],
        ),
        (
            "Lượng mưa tại một số nơi: Hương Khê 320 mm, Kỳ Anh 250 mm.",
            ["lượng mưa Hương Khê (mm)", "lượng mưa Kỳ Anh (mm)"],
        ),
        (
            "Các môn xếp theo điểm trung bình như sau: Ngữ văn 6,86; Hóa học 6,74.",
            ["điểm trung bình ngữ văn", "điểm trung bình hóa học"],
        ),
        ("Số vụ cháy nhiều nhất ở Hà Nội với 300 vụ, Hải Dương 25 vụ.", ["số vụ cháy Hà Nội", "số vụ cháy Hải Dương"]),
    ],
)
def test_each_member_has_what_the_lead_says(text: str, told: list[str]) -> None:
    assert names(text) == told


def test_a_place_that_is_no_name_is_no_member() -> None:
    assert names("Mực nước thấp nhất ở hồ là 12 m.") != ["mực nước hồ (m)"]


def test_what_was_counted_at_one_place_is_counted_at_others() -> None:
    told = names("Những nơi đông thợ đứng đầu: Bình Dương 880 người; Hà Nội 490; Đồng Nai 330.")
    assert told == ["số người Bình Dương", "số người Hà Nội", "số người Đồng Nai"]
