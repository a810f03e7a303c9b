"""Bodies named by what they were set up for."""

import pytest
from extract_factory import record_of


def test_a_body_is_set_up_for_a_law_as_for_a_numbered_document() -> None:
    read = record_of("Tổ Công tác của Thủ tướng về thực hiện Luật Doanh nghiệp đã họp tại Hà Nội.").organisations
    assert "Tổ Công tác của Thủ tướng về thực hiện Luật Doanh nghiệp" in [one.name for one in read]


def test_departments_of_fields_need_no_province() -> None:
    read = record_of("Một đầu mối quản lý thay vì 3 Sở: Công Thương, Nông nghiệp và Y tế như trước đây.").organisations
    assert {"Sở Công Thương", "Sở Y tế"} <= {one.name for one in read}


def test_an_ordinal_before_a_body_makes_of_it_no_kind_of_bodies() -> None:
    read = record_of("Tờ trình gửi Kỳ họp thứ 19 HĐND tỉnh Long An.").organisations
    assert [one.name for one in read] == ["Hội đồng nhân dân tỉnh Long An"]


def names(text: str) -> list[str]:
    return [one.name for one in record_of(text).organisations]


def test_short_words_that_the_article_explains_are_written_out_in_names() -> None:
    found = names(
        "Bà Lê Thị Thủy, Giám đốc Trung tâm Phục vụ hành chính công (PVHCC) tỉnh Cà Mau, họp báo. "
        "Hôm qua, Trung tâm PVHCC phường Tân Thành mở cửa."
    )
    assert found == [
        "Trung tâm Phục vụ hành chính công tỉnh Cà Mau",
        "Trung tâm Phục vụ hành chính công phường Tân Thành",
    ]


def test_names_go_on_over_what_a_body_manages_or_fights() -> None:
    assert names("Hôm nay, Ban Giám sát quản lý về hải quan tổng hợp vướng mắc.") == [
        "Ban Giám sát quản lý về hải quan"
    ]
    assert names("Sáng nay, Phòng Cảnh sát điều tra tội phạm về ma túy vào cuộc.") == [
        "Phòng Cảnh sát điều tra tội phạm về ma túy"
    ]


def test_names_go_on_over_a_row_of_fields_up_to_their_place() -> None:
    assert names("Hôm qua, Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh Cà Mau mở lớp.") == [
        "Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh Cà Mau"
    ]


def test_a_head_is_no_body_at_the_end_of_a_persons_name() -> None:
    assert names("Dự họp có đồng chí Trần Việt Trường - Phó Bí thư Thành ủy Cần Thơ.") == ["Thành ủy Cần Thơ"]


def test_a_committee_is_of_the_province_that_its_sentence_names() -> None:
    text = "UBND thành phố Huế họp. Phía tỉnh Lào Cai có đồng chí Hoàng Giang, Phó Bí thư Tỉnh ủy."

    assert "Tỉnh ủy Lào Cai" in names(text)


def test_an_agency_of_press_before_a_text_is_its_source() -> None:
    assert names("Hà Nội (TTXVN 25/2) Chiều 25/2/2021, Bộ Công an tổ chức hội nghị.") == ["Bộ Công an"]


def test_a_ministry_that_proposes_is_no_set_of_exams() -> None:
    assert "Thanh tra Bộ Y tế" in names("Bộ Y tế họp báo. Thanh tra Bộ đề xuất xử phạt 3 cơ sở.")


def test_ministries_share_their_first_word_in_a_list() -> None:
    ministries = ["Bộ Công an", "Bộ Quốc phòng", "Bộ Giáo dục và Đào tạo", "Bộ Y tế"]
    assert names("Dự họp có lãnh đạo các bộ Công an, Quốc phòng, Giáo dục và Đào tạo và Y tế.") == ministries
    assert names("Thủ tướng giao các Bộ Công an, Quốc phòng, Giáo dục và Đào tạo, Y tế.")[-4:] == ministries


def test_a_body_of_all_provinces_is_a_kind_of_bodies() -> None:
    assert names("Cục trưởng Cục Thuế các tỉnh và Giám đốc BHXH các tỉnh, thành phố phải báo cáo.") == []
    assert names("Việc này giao Chi cục Kiểm lâm các địa phương.") == []


def test_the_party_of_a_place_is_named_with_its_people() -> None:
    assert names("Ông chúc mừng Đảng bộ, chính quyền và nhân dân tỉnh Sơn La.") == ["Đảng bộ tỉnh Sơn La"]
    assert names("Ông đánh giá cao Đảng bộ và nhân dân các dân tộc Lào Cai.") == ["Đảng bộ tỉnh Lào Cai"]


def test_accidents_that_are_counted_are_no_unit() -> None:
    assert names("Cả nước xảy ra 17.886 vụ TNGT, làm chết 4.953 người.") == []


def test_a_newspaper_by_its_letters_is_not_the_force() -> None:
    assert names("QĐND Online - Sáng nay, trời nắng.") == []


OPENING = "Sở Y tế tỉnh Long An họp giao ban. Sở Tài chính tỉnh Long An cấp vốn. "
AFAR = f"Sở Y tế tỉnh Long An họp giao ban. {'Năm nay trời nắng. ' * 30}Sở Tài chính tỉnh Long An cấp vốn. "


def test_a_head_alone_means_the_only_body_that_the_article_opens_with() -> None:
    record = record_of(f"{AFAR}Văn phòng Sở lập báo cáo, Phòng Tổ chức cán bộ rà soát.")
    units = {one.name: one.part_of for one in record.organisations}
    assert units["Văn phòng Sở Y tế tỉnh Long An"] == "Sở Y tế tỉnh Long An"
    assert units["Phòng Tổ chức cán bộ"] == "Sở Y tế tỉnh Long An"


def test_of_two_that_an_article_opens_with_a_head_alone_means_the_last() -> None:
    assert "Văn phòng Sở Tài chính tỉnh Long An" in names(f"{OPENING}Văn phòng Sở lập báo cáo.")


def test_this_department_is_the_last() -> None:
    assert "Văn phòng Sở Tài chính tỉnh Long An" not in names(f"{AFAR}Sở này lập báo cáo.")


def test_a_head_with_the_level_of_its_place_means_the_body_told_before_of_that_level_alone() -> None:
    record = record_of(
        "Đảng bộ huyện Hạ Hòa họp ngày 3/2/2020. Đại hội Đảng bộ huyện lần thứ XXV thành công tốt đẹp. "
        "Đảng bộ tỉnh khen ngợi. Đảng bộ các cấp học tập."
    )
    assert [event.name for event in record.events] == ["Đại hội Đảng bộ huyện Hạ Hòa lần thứ XXV"]
    assert [(one.name, len(one.evidence)) for one in record.organisations] == [("Đảng bộ huyện Hạ Hòa", 2)]


def test_the_procuracy_is_written_out() -> None:
    assert names("Viện KSND tỉnh Yên Bái họp. VKSND tỉnh báo cáo. Viện KSND tối cao trả lời.") == [
        "Viện kiểm sát nhân dân tỉnh Yên Bái",
        "Viện kiểm sát nhân dân tối cao",
    ]


def test_funds_of_insurance_are_written_out() -> None:
    assert names("Hôm qua, chi từ Quỹ BH thất nghiệp tăng, chi từ Quỹ BHYT giảm.") == [
        "Quỹ Bảo hiểm thất nghiệp",
        "Quỹ Bảo hiểm y tế",
    ]


def test_departments_share_their_first_word_in_a_list() -> None:
    assert names("UBND tỉnh Yên Bái giao các Sở Xây dựng, Tài chính lập phương án.")[1:] == [
        "Sở Xây dựng tỉnh Yên Bái",
        "Sở Tài chính tỉnh Yên Bái",
    ]


def test_an_office_is_completed_by_the_body_that_it_serves() -> None:
    text = "Hôm qua, Văn phòng thường trực Ban Chỉ huy Phòng, chống thiên tai tỉnh Yên Bái cho biết như vậy."
    assert names(text) == ["Văn phòng thường trực Ban Chỉ huy Phòng, chống thiên tai tỉnh Yên Bái"]


def test_a_word_for_a_lady_ends_a_name_only_before_hers() -> None:
    assert names("Hôm qua, Công ty Thủy điện Thác Bà xả lũ.") == ["Công ty Thủy điện Thác Bà"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Tỉnh ủy, HĐND, UBND tỉnh Hà Nam họp.",
            ["Tỉnh ủy Hà Nam", "Hội đồng nhân dân tỉnh Hà Nam", "Ủy ban nhân dân tỉnh Hà Nam"],
        ),
        (
            "Thường trực HĐND, UBND tỉnh Hà Nam họp.",
            ["Thường trực Hội đồng nhân dân tỉnh Hà Nam", "Ủy ban nhân dân tỉnh Hà Nam"],
        ),
        ("Thường trực Thành ủy Hà Nội họp.", ["Thường trực Thành ủy Hà Nội"]),
        ("Các huyện ủy Kim Bảng, Bình Lục họp.", ["Huyện ủy Kim Bảng", "Huyện ủy Bình Lục"]),
        ("Các Tỉnh ủy Hà Nam, Nam Định họp.", ["Tỉnh ủy Hà Nam", "Tỉnh ủy Nam Định"]),
        ("Công an các tỉnh Hà Nam, Nam Định họp.", ["Công an tỉnh Hà Nam", "Công an tỉnh Nam Định"]),
        (
            "UBND các huyện Kim Bảng, Bình Lục và thị xã Duy Tiên họp.",
            [
                "Ủy ban nhân dân huyện Kim Bảng",
                "Ủy ban nhân dân huyện Bình Lục",
                "Ủy ban nhân dân thị xã Duy Tiên",
            ],
        ),
        ("Hội LHPN tỉnh Hà Nam họp.", ["Hội Liên hiệp Phụ nữ tỉnh Hà Nam"]),
        ("Bộ CHQS tỉnh Hà Nam họp.", ["Bộ Chỉ huy Quân sự tỉnh Hà Nam"]),
        ("BCH Đảng bộ tỉnh Hà Nam họp.", ["Ban Chấp hành Đảng bộ tỉnh Hà Nam"]),
        (
            "Ban Chỉ đạo quốc gia chống buôn lậu, gian lận thương mại và hàng giả họp.",
            ["Ban Chỉ đạo quốc gia chống buôn lậu, gian lận thương mại và hàng giả"],
        ),
        (
            "Ban Chỉ huy phòng, chống thiên tai, tìm kiếm cứu nạn và phòng thủ dân sự Bộ Y tế họp.",
            ["Ban Chỉ huy phòng, chống thiên tai, tìm kiếm cứu nạn và phòng thủ dân sự Bộ Y tế", "Bộ Y tế"],
        ),
        (
            "Ông dự họp với Bộ Kinh tế, Thương mại và Công nghiệp Nhật Bản.",
            ["Bộ Kinh tế, Thương mại và Công nghiệp Nhật Bản"],
        ),
    ],
)
def test_a_body_is_named_whole(text: str, names: list[str]) -> None:
    assert [one.name for one in record_of(text).organisations] == names


def test_a_deputy_who_is_always_there_names_no_standing_committee() -> None:
    text = "Ông Lê Hải Bình, Phó Chủ tịch Thường trực HĐND tỉnh Hà Nam dự."

    assert [one.name for one in record_of(text).organisations] == ["Hội đồng nhân dân tỉnh Hà Nam"]


def test_a_committee_told_of_by_its_standing_members_is_meant_by_its_first_word_later() -> None:
    text = "Thường trực Ban Chỉ đạo 389 quốc gia họp. Sau đó Ban Chỉ đạo giao việc."
    found = record_of(text).organisations

    assert [one.name for one in found] == ["Thường trực Ban Chỉ đạo 389 quốc gia", "Ban Chỉ đạo 389 quốc gia"]


@pytest.mark.parametrize(
    "name", ["Ban Chỉ đạo 389 tỉnh Cà Mau", "Ban Chỉ đạo xây dựng nông thôn mới tỉnh Cà Mau", "Ban Chỉ đạo 35 quốc gia"]
)
def test_boards_go_by_numbers_and_by_the_new_countryside(name: str) -> None:
    assert [one.name for one in record_of(f"{name} họp.").organisations] == [name]


def test_a_row_of_departments_is_of_the_province_behind_its_last() -> None:
    read = record_of("Sở Nội vụ, Tài chính và Xây dựng tỉnh Bắc Giang phối hợp kiểm tra.").organisations

    assert [one.name for one in read] == [
        "Sở Nội vụ tỉnh Bắc Giang",
        "Sở Tài chính tỉnh Bắc Giang",
        "Sở Xây dựng tỉnh Bắc Giang",
    ]


def test_a_term_with_a_capital_is_no_name_of_a_town() -> None:
    assert names("Ở Đà Nẵng, HĐND thành phố Khóa X bàn về trường học.") == ["Hội đồng nhân dân thành phố Đà Nẵng"]


def test_a_ranger_station_is_of_its_district_and_a_command_post_is_no_department() -> None:
    assert names("Sở Chỉ huy tiền phương giao Hạt Kiểm lâm huyện Cam Lộ trực.") == ["Hạt Kiểm lâm huyện Cam Lộ"]
