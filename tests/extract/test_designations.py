"""Digits that name a thing, tell the hour or belong to a word are no figures."""

import pytest
from extract_factory import record_of

from mickg.extract.designations import is_fraction


def counted(text: str) -> list[int]:
    return [int(one.value) for one in record_of(f"{text}\n", on="2023-07-14").observations]


@pytest.mark.parametrize(
    "text",
    [
        "Theo Điều 5 của Luật, tỉnh đã rà soát.",
        "Sở họp tại phòng 12, nhà 4 về chuyển đổi số.",
        "Tỉnh đã áp dụng công nghiệp 4.0 trong quản lý.",
        "Hội nghị khai mạc lúc 8 giờ 30 phút sáng.",
        "Cuộc họp chiều nay, 22.9, bàn về giao thông.",
        "Kế hoạch 5 năm của tỉnh đã được duyệt.",
        'Phong trào có khẩu hiệu "3 không" ở các xã.',
        "Dự án thành phần 3 đã khởi công.",
        "Học sinh các lớp 1, 2, 3 và 6 học theo sách mới.",
        "Hai bên khoan thăm dò tại các lô dầu khí 106, 128.",
        "Xã chưa đạt các tiêu chí 2, 5 và 17 của bộ tiêu chí.",
        "Các xã đã có dịch vụ công mức độ 3, 4 ở bộ phận một cửa.",
        "Diễn đàn Doanh nghiệp thường niên 2023 tổ chức ở Hà Nội.",
        "Đại hội lần thứ 8 ngày 26/8 bầu ban mới.",
        "Nhà hát (58 Quán Sứ, Hà Nội) đông người.",
        "Tỉnh phổ cập giáo dục mầm non cho trẻ em 5 tuổi.",
    ],
)
def test_what_a_number_names_is_not_counted(text: str) -> None:
    assert counted(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Bộ cấp 2 suất học bổng cho sinh viên.", 2),
        ("Sở đã mở lớp 30 học viên.", 30),
        ("Thời lượng phát sóng tăng lên từ 320 giờ mỗi quý.", 320),
        ("Tỉnh có 12 nhà máy.", 12),
        ("- Nhà xuất bản tham gia xuất bản điện tử: 19/57.", 19),
        ("Toàn tỉnh có 14 bác sĩ trên 10.000 dân.", 14),
        ("Sở đã ban hành kết luận 64 cuộc.", 64),
        ("Hạt Kiểm lâm đã ra quyết định 64 vụ.", 64),
        ("Tòa án đã có thông báo 64 trường hợp.", 64),
    ],
)
def test_what_follows_may_be_counted_all_the_same(text: str, value: int) -> None:
    assert counted(text) == [value]


def test_numbers_in_a_row_count_where_a_noun_follows_them() -> None:
    assert counted("Các huyện có 5, 7 và 9 xã.") == [5, 7, 9]


def test_a_half_is_no_count_of_a_whole() -> None:
    assert is_fraction(1, 2)
    assert is_fraction(24, 7)
    assert not is_fraction(55, 63)


def test_thousands_count_behind_a_word_that_numbers_often_name() -> None:
    assert counted("Tỉnh đã cấp 5.230 chứng thư số.") == [5230]


def test_one_of_several_that_is_chosen_counts_nothing() -> None:
    assert counted("Người dân được chọn 1 trong 3 phương án.") == []
    assert counted("Tỉnh là một trong 6 tỉnh có trạm.") == [6]


@pytest.mark.parametrize("text", ["Em bé thứ 100 triệu chào đời.", "Chiều 3/9 đại biểu chất vấn."])
def test_orders_and_days_count_nothing(text: str) -> None:
    assert counted(text) == []


def test_numbers_between_numbers_are_cells_of_a_table_that_lost_its_lines() -> None:
    told = record_of("Thu ngân sách các năm: 512 634 715 820 tỷ đồng.").observations

    assert not {634, 715} & {int(one.value) for one in told}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Công an đã bắt giữ 43 vụ/57 đối tượng.", [43, 57]),
        ("Dư nợ của huyện đạt 358 tỷ đồng/981 hộ vay/59 tổ.", [358_000_000_000, 981, 59]),
        ("Sở đã cắt giảm 20 thủ tục/15 lĩnh vực.", [20, 15]),
    ],
)
def test_things_counted_at_a_stroke_are_counted_each(text: str, values: list[int]) -> None:
    assert counted(text) == values


@pytest.mark.parametrize(
    "text",
    ["Tỉnh có 12 bác sĩ/10.000 dân.", "Trứng có giá 12 đồng/10 quả.", "Lớp học 12 buổi/3 tuần."],
)
def test_a_rate_is_one_figure(text: str) -> None:
    assert counted(text) == [12]


def test_a_week_of_a_year_is_counted_nowhere() -> None:
    assert counted("Tuần 43/2022 cả nước có 12 ca mắc.") == [12]
