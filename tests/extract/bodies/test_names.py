"""How far names of bodies go on, and what of them is another body or none."""

import pytest
from extract_factory import record_of


def bodies(text: str) -> list[str]:
    return [one.name for one in record_of(text, on="2023-05-01").organisations]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Công ty TNHH Vàng bạc đá quý Bảo Tín Minh Châu niêm yết giá.",
            "Công ty TNHH Vàng bạc đá quý Bảo Tín Minh Châu",
        ),
        ("Trường Phổ thông dân lập Lương Thế Vinh khai giảng.", "Trường Phổ thông dân lập Lương Thế Vinh"),
        ("Chủ tịch Hiệp hội Doanh nghiệp Hàn Quốc tại Việt Nam dự.", "Hiệp hội Doanh nghiệp Hàn Quốc tại Việt Nam"),
        ("Ủy ban An toàn giao thông (ATGT) Quốc gia ra quân.", "Ủy ban An toàn giao thông Quốc gia"),
        ("Thường trực Ủy ban Tư pháp Quốc hội thẩm tra.", "Ủy ban Tư pháp của Quốc hội"),
        ("Sở đã lập Ban Chỉ đạo chuyển đổi số.", "Ban Chỉ đạo chuyển đổi số"),
        ("Hợp tác với FPT Software về phần mềm.", "FPT Software"),
        ("Bệnh nhân chuyển đến bệnh viện Bạch Mai.", "Bệnh viện Bạch Mai"),
        ("Cục Đổi mới sáng tạo phối hợp tổ chức.", "Cục Đổi mới sáng tạo"),
        ("Đề tài do Cục Thông tin KH&CN quốc gia quản lý.", "Cục Thông tin Khoa học và Công nghệ quốc gia"),
        ("Trung tâm Quản lý và điều hành giao thông đã mở.", "Trung tâm Quản lý và điều hành giao thông"),
        ("Ban Chỉ đạo Ứng phó với biến đổi khí hậu đã họp.", "Ban Chỉ đạo Ứng phó với biến đổi khí hậu"),
        ("Ban Chỉ đạo phòng, chống lụt, bão Trung ương họp.", "Ban Chỉ đạo phòng, chống lụt, bão Trung ương"),
        (
            "Ban Chỉ huy Phòng chống thiên tai và tìm kiếm cứu nạn tỉnh Bình Định trực ban.",
            "Ban Chỉ huy Phòng chống thiên tai và tìm kiếm cứu nạn tỉnh Bình Định",
        ),
        ("Vụ Pháp chế và đề nghị của các sở đều nêu việc này.", "Vụ Pháp chế"),
        ("Ban Chỉ đạo thi tốt nghiệp tỉnh Cà Mau đã họp.", "Ban Chỉ đạo thi tốt nghiệp tỉnh Cà Mau"),
        ("Ban Chỉ đạo Tổng điều tra kinh tế Trung ương đã họp.", "Ban Chỉ đạo Tổng điều tra kinh tế Trung ương"),
        ("Ban Chỉ đạo Nhà nước các công trình đường sắt họp.", "Ban Chỉ đạo Nhà nước các công trình đường sắt"),
        ("Văn phòng Quốc gia về giảm nghèo đã họp.", "Văn phòng Quốc gia về giảm nghèo"),
        (
            "Hội đồng Giáo dục quốc phòng và an ninh Trung ương họp.",
            "Hội đồng Giáo dục quốc phòng và an ninh Trung ương",
        ),
    ],
)
def test_a_name_is_read_whole(text: str, name: str) -> None:
    assert bodies(text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Viện Dinh dưỡng Quốc gia phân tích khẩu phần của trẻ.", "Viện Dinh dưỡng Quốc gia"),
        ("Hội đồng Tiền lương quốc gia công khai phương án.", "Hội đồng Tiền lương quốc gia"),
        ("Viện kiểm sát nhân dân tối cao 15 vụ, ít hơn năm trước.", "Viện kiểm sát nhân dân tối cao"),
        ("Cục Sở hữu trí tuệ 40 lượt đơn.", "Cục Sở hữu trí tuệ"),
        ("Hội Người mù Việt Nam nạo vét mương giúp dân.", "Hội Người mù Việt Nam"),
        ("Bảo hiểm xã hội Việt Nam cấp phát tờ rơi.", "Bảo hiểm xã hội Việt Nam"),
        ("Kho bạc Nhà nước cấp phát vốn sớm hơn.", "Kho bạc Nhà nước"),
        ("Sở Y tế tỉnh Cà Mau cấp chứng chỉ cho dược sĩ.", "Sở Y tế tỉnh Cà Mau"),
        ("Cục Xây dựng rà soát mặt bằng các nút giao.", "Cục Xây dựng"),
        ("Cục Xây dựng công bố giá ca máy.", "Cục Xây dựng"),
        ("Cục Quản lý xây dựng công trình công khai giá ca máy.", "Cục Quản lý xây dựng công trình"),
        ("Cục Kinh tế - Quản lý đầu tư xây dựng kiểm tra các cầu yếu.", "Cục Kinh tế - Quản lý đầu tư xây dựng"),
    ],
)
def test_what_a_body_does_and_what_a_number_counts_end_its_name(text: str, name: str) -> None:
    assert bodies(text) == [name]


def test_a_name_stops_where_the_next_begins() -> None:
    text = "Tổng công ty Vận tải thủy Việt Nam và Công ty Điện lực Hà Nội ký hợp đồng."

    assert bodies(text) == ["Tổng công ty Vận tải thủy Việt Nam", "Công ty Điện lực Hà Nội"]


def test_a_dash_joins_two_bodies_but_a_branch_is_named_behind_one() -> None:
    assert bodies("Liên danh Tổng công ty Sông Đà - Tổng công ty 36 thi công.") == [
        "Tổng công ty Sông Đà",
        "Tổng công ty 36",
    ]
    assert bodies("Ngân hàng BIDV - Chi nhánh Bình Định cho vay.") == ["Ngân hàng BIDV - Chi nhánh Bình Định"]


def test_a_list_of_units_shares_its_first_word() -> None:
    text = "Bộ TT&TT họp. Dự có các cục Viễn thông, Tần số vô tuyến điện, Báo chí."

    assert bodies(text)[1:] == ["Cục Viễn thông", "Cục Tần số vô tuyến điện", "Cục Báo chí"]


@pytest.mark.parametrize(
    "text",
    [
        "Thanh toán bằng Apple Pay tăng nhanh.",
        "Đại biểu dự lễ. Ảnh: An Đăng/TTXVN",
        "Đại biểu dự lễ (ảnh: TTXVN).",
        "Bài trên VOV.VN được đọc nhiều.",
        "Có đề xuất lấy tên mới là “Bộ Truyền thông và Kinh tế số”.",
        "Lễ khai mạc diễn ra tại Trung tâm Hội nghị Quốc gia.",
    ],
)
def test_no_body_is_named_here(text: str) -> None:
    assert bodies(text) == []


def test_a_firm_goes_by_its_brand_where_the_text_leaves_out_its_register_name() -> None:
    assert bodies("Doanh thu của VNPT tăng.") == ["VNPT"]
    assert bodies("Tập đoàn Bưu chính Viễn thông Việt Nam (VNPT) họp. Doanh thu của VNPT tăng.") == [
        "Tập đoàn Bưu chính Viễn thông Việt Nam"
    ]


def test_a_name_ends_with_the_country_before_small_letters() -> None:
    read = record_of("Sáng nay, Nhà xuất bản Giáo dục Việt Nam cung ứng đủ sách.").organisations

    assert [one.name for one in read] == ["Nhà xuất bản Giáo dục Việt Nam"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Chi cục Kiểm lâm tỉnh Gia Lai xác nhận vụ việc.", "Chi cục Kiểm lâm tỉnh Gia Lai"),
        ("Bệnh viện Đa khoa tỉnh Thanh Hóa thừa nhận thiếu thuốc.", "Bệnh viện Đa khoa tỉnh Thanh Hóa"),
        ("Hội nghị do Vụ Pháp luật quốc tế tổ chức.", "Vụ Pháp luật quốc tế"),
        (
            "Trung tâm Ứng dụng tiến bộ khoa học và công nghệ tỉnh Lào Cai họp.",
            "Trung tâm Ứng dụng tiến bộ khoa học và công nghệ tỉnh Lào Cai",
        ),
        ("Kho bạc Nhà nước Khu vực IV quyết toán sớm.", "Kho bạc Nhà nước Khu vực IV"),
        ("Đại biểu Lê Thị Hà (đoàn Đắk Nông) hỏi về giá thuốc.", "Đoàn đại biểu Quốc hội tỉnh Đắk Nông"),
    ],
)
def test_a_name_ends_with_its_province_and_goes_on_over_compounds(text: str, name: str) -> None:
    assert name in bodies(text)


def test_a_body_of_a_province_that_nothing_names_is_no_body() -> None:
    assert bodies("Giám đốc BHXH tỉnh phải chịu trách nhiệm.") == []


def test_what_a_body_holds_is_no_word_of_its_name() -> None:
    read = record_of("Sáng 5/3/2024, Ban Chỉ đạo điều hành giá tổ chức hội nghị về giá xăng dầu.")

    assert [one.name for one in read.organisations] == ["Ban Chỉ đạo điều hành giá"]


def test_the_board_of_a_district_takes_a_name_that_a_person_may_have() -> None:
    record = record_of("Ủy ban Kiểm tra đề nghị Ban Thường vụ Huyện ủy Lý Nhân kiểm điểm.")

    assert "Ban Thường vụ Huyện ủy Lý Nhân" in {one.name for one in record.organisations}
