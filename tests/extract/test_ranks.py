import pytest
from figures_factory import figures


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Tỉnh xếp thứ 41 thế giới.", ["41"]),
        ("Diễn đàn xếp Việt Nam thứ 52/117 nền kinh tế.", ["52"]),
        ("Tỉnh xếp thứ 29, kinh tế số thứ 27, xã hội số thứ 26.", ["29", "27", "26"]),
        ("Tỉnh đứng số 1 thị trường.", ["1"]),
        ("Hà Nội đứng đầu cả nước về cải cách.", ["1"]),
        ("Huyện xếp thứ tư.", ["4"]),
        ("Hà Tĩnh dẫn đầu khối tỉnh, thành phố.", ["1"]),
        ("Tỉnh đứng thứ 4 vùng, thứ 8 cả nước.", ["4", "8"]),
        ("Tỉnh vào nhóm 10 địa phương dẫn đầu.", ["10"]),
        ("Tỉnh tăng 3 bậc, huyện lên 1 hạng.", ["3", "1"]),
    ],
)
def test_places_in_an_order(text: str, places: list[str]) -> None:
    assert figures(text) == [(place, "rank") for place in places]


@pytest.mark.parametrize(
    "text",
    [
        "Kỳ họp thứ 5, khóa XV.",
        "Đây là lần thứ 3, xã tổ chức.",
        "Người đứng đầu cả nước.",
        "Ông An (đứng thứ hai từ trái sang) dự lễ.",
        "Bộ trưởng dẫn đầu đoàn công tác.",
        "Ngày 16/11 (thứ 5), xã họp.",
    ],
)
def test_turns_are_no_places(text: str) -> None:
    assert "rank" not in [unit for _, unit in figures(text)]
