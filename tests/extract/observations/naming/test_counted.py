"""Counts and sums are named by all that is done to what they count, and by words that belong together."""

import pytest
from extract_factory import record_of


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2024-07-01").observations]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ngành thuế đã thu 29.221 tỷ đồng.", "số thu ngành thuế"),
        ("Hải quan Lạng Sơn thu 1.221 tỷ đồng.", "số thu hải quan Lạng Sơn"),
        ("Dù đã thu được 11.500 tỷ đồng, nợ cũ vẫn còn.", "số tiền đã thu"),
        ("Trồng quế giúp người dân thu về 50 tỷ đồng.", "doanh thu trồng quế giúp người dân"),
        ("Toàn ngành thuế thu 900 tỷ đồng, trong đó thu bảo hiểm y tế là 70 tỷ đồng.", "số thu toàn ngành thuế"),
    ],
)
def test_what_the_state_takes_in_is_no_turnover(text: str, name: str) -> None:
    assert names(text)[0] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Chương trình mục tiêu quốc gia nông thôn mới giải ngân 246 tỷ đồng.",
            "chương trình mục tiêu quốc gia nông thôn mới giải ngân",
        ),
        (
            "Kinh phí thực hiện Chương trình mục tiêu quốc gia giảm nghèo là 80 tỷ đồng.",
            "kinh phí thực hiện Chương trình mục tiêu quốc gia giảm nghèo",
        ),
        (
            "Tỉnh Lào Cai họp. Tổng thu ngân sách nhà nước trên địa bàn đạt 5.200 tỷ đồng.",
            "tổng thu ngân sách nhà nước trên địa bàn",
        ),
        ("Huyện đã kỷ luật 20 đảng viên.", "số đảng viên huyện đã kỷ luật"),
        ("Cơ quan điều tra đề nghị truy tố 386 vụ.", "số vụ cơ quan điều tra đề nghị truy tố"),
    ],
)
def test_a_set_phrase_stays_whole(text: str, name: str) -> None:
    assert names(text)[-1] == name


def test_who_helped_is_not_who_did_it_alone() -> None:
    assert names("Cục Thuế đã phối hợp với lực lượng công an, bộ đội biên phòng phát hiện, bắt giữ 43 vụ.") == [
        "số vụ Cục Thuế đã phối hợp với lực lượng công an, bộ đội biên phòng phát hiện, bắt giữ"
    ]


def test_a_size_behind_a_sum_is_not_named_by_the_word_for_money() -> None:
    assert names("Thanh tra kiến nghị xử lý số tiền 12,3 tỷ đồng và 54 ha đất.")[1] == (
        "diện tích đất thanh tra kiến nghị xử lý (ha)"
    )


def test_a_measure_joined_to_a_count_begins_the_words_of_its_own_figure() -> None:
    assert names("Hiện có 12 đơn vị có vi phạm với số tiền sai phạm và kiến nghị thu hồi là 35 tỷ đồng.")[1] == (
        "số tiền sai phạm và kiến nghị thu hồi"
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Trồng trọt có 43 hợp tác xã và chăn nuôi có 31 hợp tác xã.",
            ["số hợp tác xã trồng trọt", "số hợp tác xã chăn nuôi"],
        ),
        (
            "Môn Toán có 640 thí sinh đăng ký dự thi và 26 thí sinh đăng ký dự thi môn Tiếng Trung.",
            ["số thí sinh đăng ký dự thi Môn Toán", "số thí sinh đăng ký dự thi môn Tiếng Trung"],
        ),
        (
            "Tang vật gồm: 3,1 kg thuốc phiện; 1,5 kg và 552 viên ketamin.",
            ["thuốc phiện tang vật (kg)", "ketamin tang vật (kg)", "số viên ketamin tang vật"],
        ),
        (
            "Hải quan thu giữ 5.330 bao thuốc lá, 31 kg pháo và nhiều vật dụng khác.",
            ["số bao thuốc lá hải quan thu giữ", "pháo hải quan thu giữ (kg)"],
        ),
        (
            "Bão làm 12 người bị thương (Hải Phòng 9, Hưng Yên 3).",
            ["số người bị thương bão làm", "số người bị thương Hải Phòng", "số người bị thương Hưng Yên"],
        ),
        (
            "Tổng số giải quyết 53.640 việc; chưa có điều kiện thi hành 17.034 việc; có điều kiện thi hành 34 việc.",
            ["tổng số việc giải quyết", "số việc chưa có điều kiện thi hành", "số việc có điều kiện thi hành"],
        ),
        ("Thụ lý mới 865 việc.", ["số việc thụ lý mới"]),
    ],
)
def test_each_count_of_a_row_has_its_own_words(text: str, told: list[str]) -> None:
    assert names(text) == told


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tổng đàn lợn tại thời điểm 1/4/2024 là 794 nghìn con.", "tổng đàn lợn"),
        ("Kết quả, đã thu hồi về ngân sách 15,9 tỷ đồng.", "số tiền đã thu hồi về ngân sách"),
        ("Tỉnh đã thực hiện vượt 11 chỉ tiêu.", "số chỉ tiêu tỉnh đã thực hiện vượt"),
        ('Có "50% tuyến đường được trồng hoa" và nhiều mô hình mới.', "tỷ lệ tuyến đường được trồng hoa"),
        ("1. Đánh giá chung\nXuất khẩu đạt 17,67 tỷ USD.", "xuất khẩu"),
        ("Có 320 thí sinh tự do.", "số thí sinh tự do"),
        ("Đã mở 64 phiên giao dịch việc làm.", "số phiên giao dịch việc làm đã mở"),
        ("Ngành có 1.250 đại lý trong và ngoài tỉnh.", "số đại lý trong và ngoài tỉnh ngành"),
        ("Số vụ án thụ lý tăng dần từng năm (năm 2016: 1.112 vụ).", "số vụ án thụ lý"),
        ("Theo báo cáo của Sở Xây dựng, hiện có 8 dự án treo.", "số dự án treo"),
    ],
)
def test_a_name_holds_no_word_of_time_source_or_remark(text: str, name: str) -> None:
    assert names(text) == [name]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Cần Thơ là tỉnh có doanh thu du lịch cao nhất vùng với 6.200 tỷ đồng.", ["doanh thu du lịch Cần Thơ"]),
        ("GRDP dự ước tăng 7,5%.", ["tăng trưởng GRDP"]),
        ("Kim ngạch xuất khẩu ước thực hiện 120 triệu USD.", ["kim ngạch xuất khẩu"]),
        ("Tỷ lệ thôn đạt chuẩn 66,5% (66/112 thôn).", ["tỷ lệ thôn đạt chuẩn", "số thôn đạt chuẩn"]),
        ("Tỉnh có 25 đơn vị bao gồm 12 trung tâm.", ["số đơn vị tỉnh", "số trung tâm tỉnh"]),
        (
            "Đã phạt 20 tàu với các hình thức: 17 cảnh cáo; 2 đình chỉ.",
            ["số tàu đã phạt", "số cảnh cáo đã phạt", "số đình chỉ đã phạt"],
        ),
        (
            "Đứng thứ hai về kim ngạch là hàng dệt may đạt 21,7 tỷ USD.",
            ["xếp hạng kim ngạch của hàng dệt may", "kim ngạch của hàng dệt may"],
        ),
    ],
)
def test_a_name_is_of_one_thing_without_copula_and_rank(text: str, told: list[str]) -> None:
    assert names(text) == told


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Cơn lốc cướp đi 4 người.", "số người chết do cơn lốc"),
        ("Cả nước chỉ đếm được 57 con voọc.", "số con voọc"),
        ("Đợt rét lấy đi 3 sinh mạng.", "số người chết do đợt rét"),
        ("Còn 8 huyện để xảy ra cháy rừng.", "số huyện để xảy ra cháy rừng"),
        ("Có 90 hộ được mời họp, 12 người trong đó bị nhắc nhở.", "số hộ được mời họp"),
    ],
)
def test_what_befell_those_counted_is_told(text: str, name: str) -> None:
    assert record_of(f"{text}\n", on="2023-07-14").observations[0].indicator == name


def test_a_rate_is_called_one_once() -> None:
    told = record_of("Năm 2023, huyện đặt mục tiêu đạt 84% tỷ lệ hộ dùng cáp quang.\n", on="2023-02-08").observations
    assert [one.indicator for one in told] == ["tỷ lệ hộ dùng cáp quang"]
