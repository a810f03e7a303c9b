import pytest
from figures_factory import figures


@pytest.mark.parametrize(
    "text",
    [
        "Đoàn thăm tàu Bình Minh 02, tàu Hải Long 57.",
        "Bệnh viện đa khoa 115 Nghệ An tiếp nhận.",
        "Dự án thành phần 3 chậm tiến độ.",
        "Bài 1: Nước sạch về bản.",
        "Thí sinh đăng ký nguyện vọng 1.",
        "Nhiều bài thi đạt điểm 10.",
        "Em giành điểm 9, điểm 10.",
        "Nhiều em đạt điểm 10 môn Hóa học.",
        "Hội nghị Trung ương 6 họp.",
        "Bà nghỉ việc ở tuổi 64.",
        "Nhà máy thủy điện Sông Tranh 3 đã tích nước.",
        "Xe đi từ cầu Bạch Đằng 2 đến cảng.",
        "Xăng RON 95 phải tăng giá.",
        "Xăng RON 95 chiếm phần lớn.",
        "Tàu Hải Long 57 có mặt ở cảng.",
        "Khu đất 23 Bà Triệu được thu hồi.",
        "Hội thảo tổ chức tại 35 Hùng Vương và khách sạn bên cạnh.",
        "Dự án ở Q. 2 và P. 28 bị chậm.",
        "Tỉnh chọn phương án 2 là phù hợp.",
        "Sở nhắc nhở lần 2 thì đơn vị mới làm.",
    ],
)
def test_numbers_of_names_are_no_figures(text: str) -> None:
    assert figures(text) == []


def test_one_of_several_counts_the_several() -> None:
    assert figures("Lạng Sơn là 1 trong 6 tỉnh dẫn đầu cả nước.") == [("6", "rank")]


@pytest.mark.parametrize(
    "text",
    [
        "Bộ Công Thương 12 dự án.",
        "Hà Nội 12, nơi khác ít hơn.",
        "Có 63 Sở tham gia.",
        "Lớp học mở tại 63 Sở Công Thương.",
        "Cả 5 bị cáo đều nhận tội.",
        "Mỗi lần 20 hộ được hỗ trợ.",
    ],
)
def test_numbers_beside_bodies_and_provinces_count(text: str) -> None:
    assert len(figures(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Có 98 nhà sập (Gio Linh 36, Cam Lộ 62).",
        "Có 98 nhà sập, gồm: Gio Linh 36, Cam Lộ 62.",
        "Có 98 nhà sập, trong đó Gio Linh 36, Cam Lộ 62.",
        "Có 98 nhà sập, gồm Gio Linh 36 và Cam Lộ 62.",
    ],
)
def test_numbers_behind_the_members_of_those_counted_count(text: str) -> None:
    assert figures(text) == [("98", "count"), ("36", "count"), ("62", "count")]


def test_names_with_numbers_in_brackets_stay_names() -> None:
    assert figures("Đoàn thăm các tàu (Bình Minh 02, Hải Long 57).") == []


@pytest.mark.parametrize(
    "text",
    [
        "Xăng RON 95 hiện vẫn đắt. Xăng RON 95 thành phẩm lên giá.",
        "Bộ bổ sung vốn cho Hải Vân 4 làm hầm. Chủ đầu tư Hải Vân 4 góp vốn.",
        "Các vụ án gồm:\n1 Vụ án ở huyện.\n2 Vụ án ở tỉnh.",
        "Thanh tra khu đất 8-12 Lê Duẩn, quận Hải Châu.",
    ],
)
def test_numbers_told_again_or_at_the_head_of_lines_or_of_houses_are_no_figures(text: str) -> None:
    assert figures(text) == []


def test_a_province_told_again_with_a_number_counts_what_it_has() -> None:
    assert len(figures("Nghệ An 5 xã có nước sạch. Nghệ An 5 huyện có mưa.")) == 2


def test_a_blank_that_does_not_break_makes_no_members_count_a_name() -> None:
    text = "Đã gỡ 1.120 bài viết: Facebook 452, Google 655, TikTok 13."
    assert [value for value, _ in figures(text.replace("0 b", "0\u00a0b"))] == ["1120", "452", "655", "13"]


@pytest.mark.parametrize("text", ["Giá tôm cỡ 30 con tại đầm tăng.", "Tôm thẻ cỡ 100 con/kg có giá tốt."])
def test_the_size_of_a_fish_counts_none(text: str) -> None:
    assert figures(text) == []
