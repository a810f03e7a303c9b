"""A figure counts what stands after it, with who does what to it."""

import pytest
from extract_factory import record_of


def named(text: str, value: int) -> str:
    """The indicator of the only figure of that value."""
    (one,) = (one for one in record_of(f"{text}\n", on="2023-07-01").observations if one.value == value)
    return one.indicator


@pytest.mark.parametrize(
    ("text", "value", "name"),
    [
        ("Tỉnh có 320 trạm phát sóng.", 320, "số trạm phát sóng tỉnh"),
        ("Trong tháng 6/2023, 12 cơ sở đã bị xử phạt.", 12, "số cơ sở đã bị xử phạt"),
        ("Khoảng 98% số tàu từ 15 m trở lên đã lắp thiết bị.", 98, "tỷ lệ tàu từ 15 m trở lên đã lắp thiết bị"),
    ],
)
def test_a_count_is_named_by_what_is_counted(text: str, value: int, name: str) -> None:
    assert named(text, value) == name


@pytest.mark.parametrize(
    ("text", "value", "name"),
    [
        ("Mưa lớn làm 14 ngôi nhà hư hỏng, tốc mái; 25 ngôi nhà ngập.", 14, "số ngôi nhà hư hỏng, tốc mái mưa lớn làm"),
        ("Năm 2023 có 35 lượt góp vốn, mua cổ phần, tăng 5%.", 35, "số lượt góp vốn, mua cổ phần"),
        ("Bưu điện phát 420 bưu phẩm, bưu kiện và 30 tờ báo.", 30, "số tờ báo bưu điện phát"),
        ("Trường tuyển 45 học viên cao đẳng, trung cấp và 12 học viên sơ cấp.", 12, "số học viên sơ cấp trường tuyển"),
    ],
)
def test_like_things_behind_a_comma_are_of_the_figure_before_it(text: str, value: int, name: str) -> None:
    assert named(text, value) == name


@pytest.mark.parametrize(
    ("text", "value", "name"),
    [
        (
            "Sở thẩm định, trình duyệt cho 12 cơ sở có nhu cầu mua máy thở cho khoa cấp cứu.",
            12,
            "số cơ sở có nhu cầu mua máy thở cho khoa cấp cứu",
        ),
        ("Sở đã khóa 12 tài khoản có thông tin không đúng với hồ sơ gốc lưu.", 12, "số tài khoản sở đã khóa"),
        (
            "Sở tặng bằng khen 12 nhà giáo có thành tích xuất sắc trong dạy học vùng cao.",
            12,
            "số nhà giáo sở tặng bằng khen",
        ),
    ],
)
def test_a_long_clause_about_those_counted_stands_for_who_does_what_but_for_what_was_done(
    text: str, value: int, name: str
) -> None:
    assert named(text, value) == name


def test_what_is_done_at_a_wish_keeps_what_is_done() -> None:
    text = "Tòa án đã hòa giải theo yêu cầu của đương sự 81 vụ việc."
    assert named(text, 81) == "số vụ việc tòa án đã hòa giải theo yêu cầu của đương sự"


def test_those_who_share_a_sum_behind_a_stroke_are_of_it() -> None:
    text = "Dư nợ cho vay hộ nghèo là 45 tỷ đồng/320 hộ; dư nợ cho vay học sinh là 12 tỷ đồng/150 hộ."
    assert named(text, 150) == "số hộ dư nợ cho vay học sinh"


def test_those_whose_lives_something_took_are_the_dead() -> None:
    assert named("Mưa lũ đã cướp đi sinh mạng của 34 người.", 34) == "số người chết do mưa lũ"


def test_a_part_behind_a_semicolon_has_what_was_done_to_the_whole() -> None:
    text = "Cấp ủy các cấp đã kỷ luật 215 đảng viên; trong đó, có 47 cấp ủy viên."
    assert named(text, 47) == "số cấp ủy viên cấp ủy các cấp đã kỷ luật"


@pytest.mark.parametrize("picture", ["Cơ cấu cũng đổi khác", "Tình hình chuyển biến rõ"])
def test_a_picture_before_a_colon_does_nothing_to_those_counted(picture: str) -> None:
    assert named(f"{picture}: năm 2023 có 64 vụ cháy rừng.", 64) == "số vụ cháy rừng"


def test_a_body_that_counts_does_nothing_to_those_counted() -> None:
    assert "thống kê" not in named("Sở thống kê được 81 ổ dịch.", 81)


def test_the_time_told_behind_what_is_counted_is_no_part_of_the_name() -> None:
    assert "2025" not in named("Phấn đấu có 100 xã đạt chuẩn vào năm 2025 theo kế hoạch.", 100)
    assert "vào" not in named("Phấn đấu có 100 xã đạt chuẩn vào năm 2025 theo kế hoạch.", 100)


def test_a_whole_is_told_with_its_part() -> None:
    assert named("Đã có 55/63 tỉnh ban hành kế hoạch.", 55).endswith("(trên tổng số 63 tỉnh)")


def test_the_whole_is_named_with_all_its_words() -> None:
    text = "Có 13/16 chỉ tiêu chính quyền số và 23/63 tỉnh, thành phố hoàn thành."
    assert named(text, 23).endswith("(trên tổng số 63 tỉnh, thành phố)")


def test_what_is_said_behind_a_remark_or_shared_is_part_of_the_name() -> None:
    assert named("Có 463 đại biểu (96,86%) tán thành.", 463) == "số đại biểu tán thành"
    assert named("Hôm nay, 5 tập thể và 10 cá nhân được tặng Bằng khen.", 5) == "số tập thể được tặng Bằng khen"


def test_a_bare_classifier_is_of_who_stands_before_it() -> None:
    text = "Có 9.000 cuộc tấn công mạng; nhiều nhất là tấn công lừa đảo với 5.759 cuộc."
    assert named(text, 5759) == "số cuộc tấn công lừa đảo"


def test_a_long_actor_is_cut_between_its_words() -> None:
    text = "Cục Viễn thông đã ghi nhận và phát cảnh báo tới các chủ quản hệ thống thông tin về 508 cuộc tấn công."
    assert named(text, 508).endswith("Cục Viễn thông đã ghi nhận và phát cảnh báo")


def test_a_document_is_told_with_what_it_does() -> None:
    text = "Quyết định số 5/QĐ-TTg ngày 3/2/2023 đã phê duyệt phương án phân cấp 699 thủ tục hành chính."
    assert named(text, 699) == "số thủ tục hành chính Quyết định số 5/QĐ-TTg phê duyệt phương án phân cấp"


def test_a_bare_classifier_counts_what_was_counted_last() -> None:
    text = "Quý I đón 5 triệu lượt khách quốc tế; riêng tháng 3 đón 2 triệu lượt."
    assert "khách quốc tế" in named(text, 2_000_000)


def test_a_length_is_named_as_one() -> None:
    assert named("Tuyến đường dài 53 km.", 53) == "chiều dài tuyến đường (km)"


@pytest.mark.parametrize(
    ("text", "value", "name"),
    [
        ("Dầu hỏa bán 26.000 đồng một lít.", 26_000, "giá dầu hỏa bán (đồng/lít)"),
        ("Dầu hỏa trích 500 đồng/lít.", 500, "mức dầu hỏa trích (đồng/lít)"),
        ("Phí nước thải thu 500 đồng/m3.", 500, "phí nước thải thu (đồng/m3)"),
    ],
)
def test_so_much_a_litre_is_a_price_or_a_rate(text: str, value: int, name: str) -> None:
    assert named(text, value) == name


@pytest.mark.parametrize("verb", ["truy thu", "thất thu", "hụt thu", "lạm thu", "tịch thu"])
def test_a_sum_that_is_claimed_or_lost_is_no_revenue(verb: str) -> None:
    assert named(f"Cơ quan thuế {verb} 5 tỷ đồng.", 5_000_000_000) == f"số tiền cơ quan thuế {verb}"


@pytest.mark.parametrize(
    ("text", "value", "name"),
    [
        ("Nhà thầu đã nhận số tiền 5 tỷ đồng.", 5_000_000_000, "số tiền nhà thầu đã nhận"),
        ("Trường hoàn trả phụ huynh tổng số tiền 57 triệu đồng.", 57_000_000, "tổng số tiền trường hoàn trả phụ huynh"),
        ("Công ty thuê khu đất với diện tích 30 ha.", 30, "diện tích công ty thuê khu đất (ha)"),
        ("Tháp được phép xây với chiều cao 45 m.", 45, "chiều cao tháp được phép xây (m)"),
    ],
)
def test_a_clause_that_ends_in_a_noun_of_measure_is_named_by_it(text: str, value: int, name: str) -> None:
    assert named(text, value) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tỉnh đã chi 5 tỷ đồng.", "số tiền tỉnh đã chi"),
        ("Dự án cần 5 tỷ đồng.", "kinh phí dự án cần"),
        ("Cả nước xuất siêu 5 tỷ đồng.", "cả nước xuất siêu"),
    ],
)
def test_a_sum_that_something_is_done_with_is_money(text: str, name: str) -> None:
    assert named(text, 5_000_000_000) == name


@pytest.mark.parametrize("verb", ["cắt giảm được", "đã cắt giảm", "tinh giảm được"])
def test_things_that_were_cut_are_counted(verb: str) -> None:
    assert named(f"Bộ {verb} 1.100 điều kiện.", 1_100).startswith("số điều kiện")


@pytest.mark.parametrize(
    "text",
    [
        "Thanh tra chỉ ra tỉnh có 12 trạm y tế.",
        "Giám đốc Sở Y tế nói tỉnh có 12 trạm y tế.",
        "Sở Y tế thông tin tỉnh có 12 trạm y tế.",
    ],
)
def test_who_tells_of_a_count_is_no_part_of_its_name(text: str) -> None:
    assert named(text, 12) == "số trạm y tế tỉnh"


def test_what_somebody_is_has_nothing_to_do_with_how_many_it_has() -> None:
    assert named("Xưởng Minh Long là đơn vị được giao làm cầu với 200 lao động.", 200) == "số lao động Xưởng Minh Long"


def test_so_many_a_year_is_a_capacity_and_names_no_sum() -> None:
    text = "Tỉnh xây nhà ga công suất 25 triệu hành khách/năm, vốn 4,8 tỷ USD."
    assert named(text, 25_000_000) == "công suất tỉnh xây nhà ga (hành khách/năm)"
    assert "hành khách" not in named(text, 4_800_000_000)


def test_a_number_of_hectares_is_an_area() -> None:
    assert named("Trong tổng số 1.490 ha của vùng, lúa chiếm phần lớn.", 1_490) == "tổng diện tích (ha)"


def test_how_somebody_compares_is_no_part_of_the_name() -> None:
    assert named("Huế vắng hơn, khoảng 300 du khách.", 300) == "số du khách Huế"


def test_what_is_thought_of_it_is_no_part_of_what_is_counted() -> None:
    assert named("Trạm thu phí ở 25 nơi là không hợp lý.", 25) == "số nơi trạm thu phí"


def test_what_is_taken_in_is_revenue() -> None:
    assert named("Trạm thu được 5 tỷ đồng.", 5_000_000_000) == "doanh thu trạm"


def test_those_who_only_stand_beside_what_is_counted_do_nothing_to_it() -> None:
    assert named("Dự họp có đại diện Bộ Y tế, Bộ Tài chính và 60 phóng viên.", 60) == "số phóng viên"


def test_one_of_many_counts_the_many_alone() -> None:
    (one,) = record_of("Lạng Sơn là 1 trong 6 tỉnh có nghị quyết.\n").observations
    assert one.value == 6


def test_a_share_whose_whole_is_told_again_is_the_share_before() -> None:
    text = "Phấn đấu tỷ trọng kinh tế số đạt 20% GDP vào năm 2025, 30% GDP vào năm 2030."
    assert named(text, 30) == named(text, 20)


def test_a_rate_is_named_from_its_own_word() -> None:
    text = "Chính phủ kiên trì mục tiêu tăng trưởng kinh tế 8% trở lên."
    assert named(text, 8) == "tăng trưởng kinh tế"


def test_a_size_is_told_once() -> None:
    assert named("Dự án được xây dựng trên diện tích 5.000 ha.", 5000) == "diện tích dự án được xây dựng (ha)"


def test_a_long_name_ends_with_a_whole_word() -> None:
    text = "Có 12 nhóm nền tảng số phục vụ nhu cầu của người dân tại các xã đã được đánh giá, công bố, gồm nền tảng A."
    assert named(text, 12).startswith("số nhóm nền tảng số phục vụ nhu cầu của người dân tại các xã")
    assert not named(text, 12).endswith("đánh")


def test_that_something_is_by_the_rules_is_no_part_of_a_name() -> None:
    text = "Có 807 hồ sơ đủ điều kiện theo quy định của pháp luật được giải quyết."
    assert named(text, 807) == "số hồ sơ đủ điều kiện được giải quyết"


def test_who_pays_stands_before_what_for() -> None:
    assert named("Tỉnh đã chi 60 tỷ đồng đầu tư nâng cấp đường.", 60_000_000_000) == (
        "số tiền tỉnh đã chi đầu tư nâng cấp đường"
    )


def test_a_preposition_of_two_words_is_not_cut() -> None:
    told = record_of("Đối với 94 xã, có 15 đơn vị loại tốt.\n", on="2024-01-10").observations
    assert all("đối" not in one.indicator.split() for one in told)


def test_a_certificate_is_no_means() -> None:
    assert "văn bằng" in named("Cục đã cấp 39.500 văn bằng bảo hộ sáng chế.", 39_500)


def test_what_is_counted_is_not_named_twice() -> None:
    assert named("Đơn xác lập quyền năm nay là 39.500 đơn.", 39_500).lower().count("đơn") == 1


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]


def test_a_share_of_things_told_with_a_verb_is_named_by_them() -> None:
    assert names("Vùng phủ sóng 4G đạt 99,8% dân số.") == ["tỷ lệ dân số vùng phủ sóng 4G"]


def test_a_share_of_what_was_told_has_its_own_predicate() -> None:
    told = names("Công an đã xử lý 52 vụ vi phạm, trong đó 97% đã được giải quyết.")
    assert told[1] == "tỷ lệ vụ vi phạm đã được giải quyết"


def test_a_ratio_counts_what_stands_behind_it() -> None:
    assert names("IIP tăng ở 55/63 địa phương.") == ["số địa phương IIP (trên tổng số 63 địa phương)"]


def test_growths_in_an_order_are_growths() -> None:
    told = names("Tăng mạnh nhất là giáo dục số với 74%, kế đến là quản trị doanh nghiệp 68%.")
    assert told == ["tăng trưởng giáo dục số", "tăng trưởng quản trị doanh nghiệp"]


def test_a_share_of_another_part_or_another_whole_goes_on_with_the_one_told() -> None:
    told = names("Châu Á chiếm 45% thị phần, châu Mỹ 22%.")
    assert told[1] == "thị phần của châu Mỹ"
    told = names("Viettel chiếm 12% doanh thu và 23% lợi nhuận.")
    assert told[1] == "tỷ trọng Viettel trong lợi nhuận"


@pytest.mark.parametrize(
    ("text", "value", "name"),
    [
        ("Về giao thông: 24 điểm trên quốc lộ bị sạt lở.", 24, "số điểm trên quốc lộ bị sạt lở"),
        ("Về giao thông, 24 điểm trên quốc lộ bị sạt lở.", 24, "số điểm trên quốc lộ bị sạt lở"),
        ("Mạng lưới tiếp tục được củng cố: 61 xã có đài truyền thanh.", 61, "số xã có đài truyền thanh"),
        ("Trong tổng số 138 cơ quan báo có 68 báo Trung ương.", 138, "số cơ quan báo"),
        ("Có 18.000 người hưởng trợ cấp với 312 tỷ đồng, bình quân 3 triệu đồng/người.", 3_000_000, ""),
    ],
)
def test_a_remark_names_nothing(text: str, value: int, name: str) -> None:
    assert named(text, value) == name or (name == "" and named(text, value).endswith("bình quân (đồng/người)"))


def test_a_sum_that_is_given_is_named_as_one() -> None:
    assert named("Tỉnh đã xuất cấp 5.000 thùng mì và 3 tỷ đồng.", 3_000_000_000) == "số tiền tỉnh đã xuất cấp"


@pytest.mark.parametrize(
    ("text", "value", "name"),
    [
        ("Xuất khẩu gạo đạt 3 tỷ USD; sầu riêng mang về 2 tỷ USD.", 2_000_000_000, "kim ngạch xuất khẩu sầu riêng"),
        ("Tỉnh đã xử lý 1.140 số điện thoại.", 1140, "số điện thoại"),
        ("Dịch vụ công: 25/25 dịch vụ công thiết yếu đã triển khai.", 25, "số dịch vụ công thiết yếu đã triển khai"),
        ("Có 187 nhà báo, 100% tốt nghiệp đại học.", 100, "tỷ lệ nhà báo tốt nghiệp đại học"),
        ("Nguồn khách cũng thay đổi: Hàn Quốc chiếm 42%, Malaysia 14%.", 14, "tỷ trọng Malaysia"),
        ("Tỉnh mở 987 tài khoản (mức 1: 112; mức 2: 875).", 875, "số tài khoản mức 2"),
    ],
)
def test_a_count_takes_what_was_told(text: str, value: int, name: str) -> None:
    assert named(text, value).startswith(name)


def test_those_everywhere_are_counted_with_what_is_said_of_them() -> None:
    (told,) = names("Cả nước có 21 tỉnh có số người chết vì tai nạn giao thông tăng.")
    assert told.startswith("số tỉnh có số người chết vì tai nạn giao thông tăng")


def test_those_who_differ_are_of_the_same_people() -> None:
    told = names("Có 91% người dân hài lòng với công chức; 6% chưa hài lòng và 3% không có ý kiến.")
    assert told[1:] == ["tỷ lệ người dân chưa hài lòng", "tỷ lệ người dân không có ý kiến"]


def test_the_dead_and_the_hurt_are_told_apart() -> None:
    told = names("Cháy nổ xảy ra 12 vụ, làm chết 3 người, làm bị thương 8 người.")
    assert told[1:] == ["số người chết do cháy nổ", "số người bị thương do cháy nổ"]


def test_a_sum_is_named_by_what_is_done_with_it() -> None:
    assert names("Trong đó 80 tỷ đồng đã chi để di dời dân.") == ["số tiền đã chi để di dời dân"]


def test_a_sum_takes_no_name_from_the_next_sentence() -> None:
    told = names("Có 12 dự án với 1.860 tỷ đồng đang chờ thủ tục. Bộ yêu cầu làm nhanh.")
    assert told[1] == "số tiền đang chờ thủ tục"


def test_a_stroke_parts_counts_however_long_the_first_is_named() -> None:
    text = "Tỉnh hiện có 12 đài truyền thanh không dây cấp huyện/14 huyện."
    assert [int(one.value) for one in record_of(f"{text}\n").observations] == [12, 14]


def test_things_counted_at_a_stroke_share_what_is_said_of_them() -> None:
    assert names("Công an khởi tố 103 vụ/295 bị can về tham nhũng.") == [
        "số vụ về tham nhũng công an khởi tố",
        "số bị can về tham nhũng công an khởi tố",
    ]


@pytest.mark.parametrize(
    ("text", "value", "name"),
    [
        ("3 tỉnh Thanh Hóa, Nghệ An và Hà Tĩnh bị thiệt hại nặng.", 3, "số tỉnh bị thiệt hại nặng"),
        ("Có 2 sân bay Nội Bài và Cát Bi phục vụ quá công suất.", 2, "số sân bay phục vụ quá công suất"),
        ("Ngành không để xảy ra cháy nổ; phát hiện 19 vụ lấn chiếm.", 19, "số vụ lấn chiếm phát hiện"),
        ("Giám đốc Sở thừa nhận toàn ngành còn thiếu 420 giáo viên.", 420, "số giáo viên toàn ngành còn thiếu"),
        ("Sở hỗ trợ 46 hộ nghèo theo Quyết định số 167/2008/QĐ-TTg.", 46, "số hộ nghèo sở hỗ trợ"),
    ],
)
def test_names_remarks_and_orders_are_no_part_of_what_is_counted(text: str, value: int, name: str) -> None:
    assert named(text, value) == name


@pytest.mark.parametrize(
    ("text", "value", "name"),
    [
        ("Sở đã khám bệnh cho 300 người và tặng quà cho 50 hộ.", 50, "số hộ tặng quà"),
        ("Đoàn đã kiểm tra 26 bến, phạt 11 chủ tàu và thu hồi giấy phép của 3 tàu.", 3, "số tàu thu hồi giấy phép"),
        ("Nâng tỷ lệ xã đạt chuẩn lên 84%, đạt 12 bác sĩ trên vạn dân.", 12, "số bác sĩ trên vạn dân"),
        ("150/180 xã, chiếm 83%, đạt chuẩn nông thôn mới.", 83, "tỷ trọng xã đạt chuẩn nông thôn mới"),
        (
            "Lực lượng lao động từ 15 tuổi trở lên của tỉnh đạt 52 nghìn người.",
            52_000,
            "số người lực lượng lao động từ 15 tuổi trở lên của tỉnh",
        ),
    ],
)
def test_a_second_deed_another_thing_and_a_remark_are_told_apart(text: str, value: int, name: str) -> None:
    assert named(text, value) == name


def test_how_long_something_took_is_no_figure_of_it() -> None:
    (one,) = record_of("Trong 5 năm, 12 xã đã hoàn thành chương trình.\n").observations
    assert one.value == 12


def test_what_else_is_done_to_those_counted_names_them_anew() -> None:
    assert named("Hãng bay 9.000 chuyến an toàn, hủy 60 chuyến.", 60) == "số chuyến hủy"
    assert named("Tỉnh đón 900 lượt khách quốc tế; riêng tháng 6 đón 80 lượt.", 80) == "số lượt khách quốc tế"


def test_a_sum_says_where_it_is_from() -> None:
    assert named("Tập đoàn thu 320 tỷ đồng từ đầu tư nước ngoài.", 320 * 10**9) == "doanh thu từ đầu tư nước ngoài"


def test_what_is_done_at_times_is_counted_and_who_they_are_is_not_told() -> None:
    text = "Sở đã thanh tra đột xuất 12 đơn vị, kiểm tra định kỳ 398 cơ sở."
    assert (named(text, 12), named(text, 398)) == ("số đơn vị sở đã thanh tra đột xuất", "số cơ sở kiểm tra định kỳ")
    assert named("Còn 3 tỉnh chưa phê duyệt đề án là Hà Nam, Thái Bình.", 3) == "số tỉnh chưa phê duyệt đề án"


def test_parts_told_behind_a_clause_are_of_what_the_sentence_begins_with() -> None:
    text = "Luật Đất đai được thông qua ngày 18/1/2024, có hiệu lực từ ngày 1/1/2025, gồm 16 chương, 260 điều."
    assert (named(text, 16), named(text, 260)) == ("số chương Luật Đất đai", "số điều Luật Đất đai")


def test_how_a_meeting_is_held_says_nothing_of_those_it_reaches() -> None:
    text = "Sở tổ chức hội nghị tập huấn theo hình thức trực tuyến với 45 xã."
    assert named(text, 45) == "số xã sở tổ chức hội nghị tập huấn"


@pytest.mark.parametrize("scope", ["Cả nước", "Toàn tỉnh", "Toàn quốc"])
def test_that_things_happen_everywhere_names_nothing(scope: str) -> None:
    assert names(f"{scope} xảy ra 412 vụ cháy.") == ["số vụ cháy"]
    assert names(f"{scope} đã ghi nhận 950 ca sởi.") == ["số ca sởi"]
    assert names(f"{scope} có 80 hợp tác xã nông nghiệp.") == ["số hợp tác xã nông nghiệp"]


def test_where_a_disease_breaks_out_is_named_with_it() -> None:
    assert "bệnh" in names("Bệnh xảy ra tại 202 hộ chăn nuôi.")[0]


def test_what_is_counted_behind_a_grade_is_no_other_grade() -> None:
    text = "Tỉnh cung cấp 1.024 dịch vụ công trực tuyến mức độ 3 và 206 dịch vụ công trực tuyến mức độ 4."
    assert "mức độ 4" in named(text, 206)


@pytest.mark.parametrize("verb", ["trăn trở", "nêu thực tế", "phân tích"])
def test_who_only_tells_it_names_no_count(verb: str) -> None:
    assert names(f"Ông Nguyễn Văn Nên {verb}, 37 trạm y tế xã chưa có bác sĩ.") == ["số trạm y tế xã chưa có bác sĩ"]
    assert names(f"Đại diện ban quản lý {verb} 37 dự án đang vướng mặt bằng.") == ["số dự án đang vướng mặt bằng"]


def test_who_does_it_names_a_count_of_which_nothing_is_said() -> None:
    assert "Nguyễn Văn Nên" in names("Ông Nguyễn Văn Nên đã trao 30 suất quà.")[0]


def test_what_else_somebody_has_done_is_told_with_who_did_it() -> None:
    text = "Tòa án nhân dân tỉnh Sơn La đã thụ lý 1.150 hồ sơ, đã giải quyết 829 hồ sơ, trả lại 12 đơn."
    assert named(text, 829) == "số hồ sơ Tòa án nhân dân tỉnh Sơn La đã giải quyết"
    assert named("Huyện trồng 40 ha rừng, đã hỗ trợ 500 hộ.", 500) == "số hộ đã hỗ trợ"


def test_a_rate_of_those_counted_is_of_them_whatever_rate_was_told_before() -> None:
    text = "Có 22.000 hộ sạch đẹp, tỷ lệ 90% tổng số hộ toàn xã; 27 hồ sơ đúng hạn, đạt tỷ lệ 93%."
    assert named(text, 90) == "tỷ lệ hộ sạch đẹp trên tổng số hộ toàn xã"
    assert named(text, 93) == "tỷ lệ hồ sơ đúng hạn"


def test_a_share_of_a_total_that_does_something_is_its_own() -> None:
    assert named("Có 19 trường đạt chuẩn, 43% tổng số trường có thư viện.", 43) == "tỷ lệ trường có thư viện"


def test_a_sum_paid_to_those_counted_is_money() -> None:
    assert names("Trong quý, 378 nông dân được chi trả với 2 tỷ đồng.")[1] == "số tiền nông dân được chi trả"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mưa lũ khiến 87 hộ phải di dời.", "số hộ phải di dời do mưa lũ"),
        ("Thiếu nước buộc 87 hộ phải di dời.", "số hộ phải di dời"),
        ("Trận lốc đã khiến 30 căn nhà bị tốc mái.", "số căn nhà bị tốc mái do trận lốc"),
    ],
)
def test_what_happens_to_those_counted_stands_for_what_makes_it_happen(text: str, name: str) -> None:
    assert names(text) == [name]


def test_behind_brackets_goes_on_what_was_told_before_them() -> None:
    told = names("Huyện đón 1.023 lượt khách (khách quốc tế 171 lượt), thu 9 tỷ đồng.")
    assert told[2] == "doanh thu lượt khách"
    assert names("Đàn gia súc có 90 con (trâu 50 con, bò 40 con).")[1:] == ["số con trâu", "số con bò"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Riêng hàng giả, 25 cửa hàng bị phạt 64 triệu đồng.", "số tiền cửa hàng bị phạt"),
        ("Cao su là cây trồng chủ lực của tỉnh, hiện có 45.000 ha.", "diện tích cao su (ha)"),
    ],
)
def test_neither_a_field_nor_a_remark_does_what_was_done(text: str, name: str) -> None:
    assert names(text)[-1] == name


@pytest.mark.parametrize(
    ("text", "value", "name"),
    [
        ("Sốt xuất huyết: ghi nhận 2.345 ca mắc, 2 ca tử vong.", 2345, "số ca mắc sốt xuất huyết"),
        ("Bệnh dại: có 5 ca tử vong.", 5, "số ca tử vong bệnh dại"),
        ("An toàn thực phẩm: phát hiện 214 cơ sở vi phạm.", 214, "số cơ sở vi phạm phát hiện"),
    ],
)
def test_recorded_cases_are_of_the_illness_that_a_label_names(text: str, value: int, name: str) -> None:
    assert named(text, value) == name


def test_what_did_not_happen_names_nothing_that_did() -> None:
    assert named("Không ghi nhận ca sởi tử vong; có 41 ca sởi dương tính.", 41) == "số ca sởi dương tính"
