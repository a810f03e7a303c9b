"""Who may tell others: those who stand over them, and nobody without a post."""

from extract_factory import record_of

from mickg.extract.directives.authority import may_direct, rank, serves


def test_commands_of_a_province_are_no_ministries() -> None:
    assert rank("Bộ Y tế") > rank("Sở Y tế tỉnh Cà Mau") == rank("Ủy ban nhân dân tỉnh Cà Mau")
    assert rank("Bộ Chỉ huy Quân sự tỉnh Cà Mau") < rank("Bộ Y tế")


def test_what_a_province_asks_of_a_ministry_is_no_directive() -> None:
    assert not may_direct(rank("Ủy ban nhân dân tỉnh Cà Mau"), ("Bộ Tài chính",))


def test_a_person_without_a_post_tells_nobody_anything() -> None:
    text = "Ông Nguyễn Mạnh Hùng nhấn mạnh, các nhà mạng cần mở rộng vùng phủ sóng."

    assert record_of(text).directives == ()
    assert len(record_of(text.replace("Ông", "Bộ trưởng Bộ Y tế")).directives) == 1


def test_provinces_under_the_centre_do_not_lead_the_state() -> None:
    assert rank("Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương") < rank("Bộ Y tế")
    assert rank("Ban Tuyên giáo Trung ương") > rank("Bộ Y tế")


def test_leaders_of_a_province_stand_under_ministries() -> None:
    assert rank("lãnh đạo tỉnh") == rank("Ủy ban nhân dân tỉnh Cà Mau")


def test_what_inspectors_recommend_is_told_those_inspected() -> None:
    told = record_of(
        "Kiểm toán nhà nước kiến nghị Bộ Tài chính thu hồi 20 tỷ đồng; UBND tỉnh Cà Mau kiểm điểm các cá nhân. "
        "Sở Y tế kiến nghị Bộ Y tế cấp thêm vắc xin."
    ).directives

    assert [one.recipients for one in told] == [("Bộ Tài chính",), ("Ủy ban nhân dân tỉnh Cà Mau",)]
    assert {(one.director, one.verb, one.force) for one in told} == {("Kiểm toán nhà nước", "kiến nghị", "propose")}


def test_a_branch_of_the_central_bank_stands_under_its_province() -> None:
    assert may_direct(rank("Chủ tịch Ủy ban nhân dân tỉnh Quảng Nam"), ("Ngân hàng Nhà nước chi nhánh Quảng Nam",))
    assert not may_direct(rank("Chủ tịch Ủy ban nhân dân tỉnh Quảng Nam"), ("Ngân hàng Nhà nước Việt Nam",))


def test_a_unit_with_the_word_of_the_centre_in_its_name_stands_under_its_minister() -> None:
    assert may_direct(rank("Bộ trưởng Bộ Y tế"), ("Cục Bưu điện Trung ương", "Bệnh viện Phổi Trung ương"))
    assert not may_direct(rank("Bộ trưởng Bộ Y tế"), ("Ban Tổ chức Trung ương",))


def test_the_office_of_statistics_recommends_to_ministries() -> None:
    told = record_of(
        "Tổng cục Thống kê kiến nghị các bộ, ngành, địa phương đẩy nhanh giải ngân. "
        "Với Bộ Công Thương, cơ quan này đề nghị theo dõi giá xăng dầu."
    ).directives
    assert [(one.director, one.recipients) for one in told] == [
        ("Tổng cục Thống kê", ("các bộ, ngành, địa phương",)),
        ("Tổng cục Thống kê", ("Bộ Công Thương",)),
    ]


def test_who_serves_the_public_is_told_and_nobody_at_fault() -> None:
    assert all(map(serves, ("Bộ Quốc phòng", "các sở, ngành", "chính quyền cơ sở", "Chủ tịch Ủy ban nhân dân các xã")))
    assert not any(map(serves, ("các hộ nghèo", "Công ty Lâm nghiệp Sông Kôn", "các đơn vị chậm nộp báo cáo")))
