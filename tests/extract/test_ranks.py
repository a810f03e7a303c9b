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
        ("Tỉnh nằm trong 3 địa phương dẫn đầu cả nước.", ["3"]),
        ("Bắc Ninh giữ vị trí dẫn đầu cả nước về thu hút vốn.", ["1"]),
        ("Bắc Ninh giữ vị trí số một cả nước về thu hút vốn.", ["1"]),
        ("Đoàn Việt Nam xếp nhất toàn đoàn.", ["1"]),
        ("Ở khối bộ, hạng nhất thuộc về Bộ Y tế; ở khối sở, hạng nhì là Sở Y tế.", ["1", "2"]),
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
        "Tỉnh tăng 8%. Nhóm 5 tỉnh có mức tăng thấp nhất họp.",
        "Thứ hai là rà soát vốn, đạt 90% kế hoạch.",
        "Trước hết là tuyên truyền, thứ ba là xử phạt.",
        "Ông An nhận Huân chương hạng Nhất là niềm vui.",
        "Tỉnh đứng một trong các địa phương khó khăn.",
    ],
)
def test_turns_are_no_places(text: str) -> None:
    assert "rank" not in [unit for _, unit in figures(text)]


def test_who_comes_next_in_a_row_has_a_place_where_it_says_with_what() -> None:
    text = "Dẫn đầu là xã An Phú với 48 điểm; thứ hai thuộc về xã An Lộc với 47 và thứ ba là xã An Hòa đạt 45 điểm."
    assert [figure for figure in figures(text) if figure[1] == "rank"] == [("1", "rank"), ("2", "rank"), ("3", "rank")]


@pytest.mark.parametrize(
    ("told", "unit"),
    [
        ("Thái Lan xếp 27/190 nền kinh tế", "rank"),
        ("Tỉnh đứng 12/63 tỉnh, thành phố về chuyển đổi số", "rank"),
        ("Hội đồng xếp 12/20 sở, ngành vào loại tốt", "count"),
        ("Có 12/20 sở, ngành xếp loại tốt", "count"),
    ],
)
def test_a_place_may_be_told_by_the_number_of_those_ranked(told: str, unit: str) -> None:
    assert [told_unit for _, told_unit in figures(f"{told}.")] == [unit]
