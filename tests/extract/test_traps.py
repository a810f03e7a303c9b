"""The traps of the genre: what looks like a fact and is none, and what looks like one fact and is another."""

from decimal import Decimal

import pytest
from extract_factory import record_of

from mickg.model import Observation, Record


def people(record: Record) -> set[str]:
    return {one.person for one in record.posts}


def bodies(record: Record) -> set[str]:
    return {one.name for one in record.organisations}


def figures(record: Record) -> list[tuple[Decimal, str]]:
    return [(one.value, one.unit) for one in record.observations]


def only(record: Record) -> Observation:
    assert len(record.observations) == 1, record.observations
    return record.observations[0]


def test_one_name_in_two_posts_at_two_bodies_is_two_posts() -> None:
    early = record_of("Ngày 11/7/2022, Thứ trưởng Bộ TT&TT Phạm Anh Tuấn dự họp tại Hà Nội.")
    late = record_of("Ngày 30/12/2024, Chủ tịch UBND tỉnh Bình Định Phạm Anh Tuấn dự họp.")

    assert [(one.title, one.organisation) for one in early.posts] == [("Thứ trưởng", "Bộ Thông tin và Truyền thông")]
    assert [(one.title, one.organisation) for one in late.posts] == [("Chủ tịch", "Ủy ban nhân dân tỉnh Bình Định")]


def test_a_name_after_ubnd_tinh_is_a_person_and_the_province_comes_from_the_end_point() -> None:
    record = record_of(
        "Ngày 28/12/2019, tại điểm cầu tỉnh Quảng Trị, Phó Chủ tịch UBND tỉnh Hoàng Nam chủ trì buổi họp trực tuyến."
    )

    assert [(one.person, one.organisation) for one in record.posts] == [("Hoàng Nam", "Ủy ban nhân dân tỉnh Quảng Trị")]


def test_commas_between_posts_of_one_person_and_a_last_item_that_is_no_person() -> None:
    record = record_of(
        "Dự họp ngày 28/12/2019 có: Phan Văn Giang, Ủy viên Thường vụ Quân ủy Trung ương, Thứ trưởng Thường trực "
        "Bộ Quốc phòng; Bùi Văn Nam, Thứ trưởng Bộ Công an; Lãnh đạo các tỉnh miền Trung."
    )

    assert [(one.person, one.title) for one in record.posts] == [
        ("Phan Văn Giang", "Ủy viên Thường vụ"),
        ("Phan Văn Giang", "Thứ trưởng Thường trực"),
        ("Bùi Văn Nam", "Thứ trưởng"),
    ]


def test_a_title_over_a_list_stops_at_cung() -> None:
    record = record_of("Dự họp có các Thứ trưởng Bộ TT&TT: Phan Tâm, Phạm Đức Long cùng Lãnh đạo Cục Viễn thông.")

    assert people(record) == {"Phan Tâm", "Phạm Đức Long"}


@pytest.mark.parametrize(
    "name", ["Vụ Tổ chức Cán bộ", "Vụ Tổ chức cán bộ", "VỤ TỔ CHỨC CÁN BỘ"], ids=["capitals", "small", "upper"]
)
def test_case_makes_no_other_unit(name: str) -> None:
    record = record_of(f"Bộ Nội vụ cho biết {name} đã trình đề án.")

    assert {body.casefold() for body in bodies(record)} == {"bộ nội vụ", "vụ tổ chức cán bộ"}


def test_bo_alone_is_the_ministry_but_not_in_a_class_or_a_thing() -> None:
    record = record_of(
        "Bộ Y tế họp sáng 5/6/2023. Bộ đã gửi văn bản tới các Bộ, ngành và công bố Bộ tiêu chí bệnh viện an toàn."
    )

    assert bodies(record) == {"Bộ Y tế"}


def test_the_end_of_a_body_inside_a_run_of_capitals() -> None:
    record = record_of("Bộ trưởng Bộ TT&TT Nguyễn Mạnh Hùng phát biểu.")

    assert people(record) == {"Nguyễn Mạnh Hùng"}
    assert bodies(record) == {"Bộ Thông tin và Truyền thông"}


def test_percent_stays_percent_where_only_points_can_be_meant() -> None:
    figure = only(
        record_of("Tỷ lệ hộ có cáp quang đạt 80,1%, tăng 4,6% so với cùng kỳ năm 2023 (75,5%).", on="2024-03-11")
    )

    assert [(one.value, one.unit, one.baseline) for one in figure.changes] == [
        (Decimal("4.6"), "percent", Decimal("75.5"))
    ]


def test_a_growth_that_contradicts_its_base_is_kept_as_stated() -> None:
    figure = only(
        record_of("Năm 2024, doanh thu phát thanh đạt 12.524 tỷ đồng, tăng 1,7% so với năm 2023 (12.049 tỷ đồng).")
    )

    assert figure.value == 12_524 * 10**9
    assert [(one.value, one.baseline) for one in figure.changes] == [(Decimal("1.7"), Decimal(12_049 * 10**9))]


def test_the_day_of_the_article_is_not_the_day_of_the_meeting() -> None:
    record = record_of(
        "Bộ họp giao ban\n\nThứ tư - 13/03/2024 10:49\n\nSáng 11/3/2024, tại Hà Nội, Bộ trưởng Bộ TT&TT "
        "Nguyễn Mạnh Hùng chủ trì hội nghị giao ban với các đơn vị trong Bộ về công tác quản lý nhà nước quý I."
    )

    assert record.source.published == "2024-03-13"
    assert [one.at for one in record.posts] == ["2024-03-11"]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Nền tảng học kỹ năng trực tuyến mở đại trà có 18,405 triệu lượt người học.", Decimal(18_405_000), "count"),
        ("Băng tần có độ rộng đạt 3.600 MHz.", Decimal(3_600), "MHz"),
        ("Doanh thu đạt 1.4% kế hoạch.", Decimal("1.4"), "percent"),
        ("Tốc độ tải xuống đạt 29,08 MBps.", Decimal("29.08"), "MB/s"),
        ("Tốc độ tải xuống đạt 44,13 Mbps.", Decimal("44.13"), "Mbit/s"),
        ("Sản lượng đạt 2,7 triệu tỷ đồng.", Decimal(27 * 10**14), "VND"),
        ("Có 06 doanh nghiệp được cấp phép.", Decimal(6), "count"),
        ("Cả ngày có 0 ca mắc mới.", Decimal(0), "count"),
    ],
)
def test_marks_scales_and_units(text: str, value: Decimal, unit: str) -> None:
    assert figures(record_of(text, on="2024-03-11")) == [(value, unit)]


@pytest.mark.parametrize(
    "text",
    [
        "Mạng 5G và 4G thay dần mạng 2G trong thời đại công nghiệp 4.0.",
        "Dịch vụ công mức độ 4 được mở rộng.",
        "Nhà dân ở khu vực 1 di tích Kinh thành Huế được di dời.",
        "Mặn xâm nhập vùng 2 của tỉnh.",
        "Triển lãm Vietstampex 2020 mở cửa.",
        "Trụ sở ở số 18 đường Nguyễn Du.",
        "Điều 5 và khoản 2 của Luật quy định việc này.",
        "Lúc 8 giờ 30 phút, Đại hội lần thứ XIII khai mạc.",
    ],
)
def test_digits_that_are_no_figure(text: str) -> None:
    assert figures(record_of(text, on="2024-03-11")) == []


def test_strengthening_is_no_change_but_climbing_is() -> None:
    record = record_of(
        "Bộ tăng cường kiểm tra và giảm phí cho 12 doanh nghiệp. Việt Nam tăng hơn 50 bậc từ thứ hạng 95 (năm 2018) "
        "lên thứ hạng 41.",
        on="2019-12-28",
    )

    assert figures(record) == [(Decimal(12), "count"), (Decimal(41), "rank")]
    assert [one.changes for one in record.observations[:1]] == [()]
    assert [(one.unit, one.baseline) for one in record.observations[1].changes] == [("rank", Decimal(95))]


FURNISHED = """Trang chủ
- Giới thiệu
- Tin tức
- Thủ tục hành chính
Đang truy cập: 11
Tổng lượt truy cập: 1.486.224
Sở họp giao ban tháng 9
Ngày 12/9/2022, Sở Thông tin và Truyền thông tỉnh Quảng Trị họp, rà soát 15 nhiệm vụ của tháng và bàn cách làm mới.
- Bộ trưởng Bộ Y tế Đào Hồng Lan thăm bệnh viện tuyến đầu (12/09/2022)
- Ngày hội chuyển đổi số thu hút 3.000 người (11/09/2022)
- Hội thảo về dữ liệu mở ở Đông Hà (10/09/2022)
Địa chỉ liên hệ
Điện thoại: (0233) 3575155
Chịu trách nhiệm: Ông Nguyễn Văn Tường, Giám đốc Sở TT&TT Quảng Trị
"""


def test_nothing_comes_from_a_page_s_furniture_but_who_answers_for_it() -> None:
    record = record_of(FURNISHED)

    assert figures(record) == [(Decimal(15), "count")]
    assert [(one.person, one.at) for one in record.posts] == [("Nguyễn Văn Tường", None)]


def test_a_caption_repeats_a_post_and_makes_no_second() -> None:
    record = record_of(
        "Ngày 5/6/2023, Bộ trưởng Bộ Y tế Đào Hồng Lan chủ trì cuộc họp về bảo đảm thuốc cho các bệnh viện tuyến trung "
        "ương và địa phương.\nBộ trưởng Bộ Y tế Đào Hồng Lan phát biểu tại cuộc họp"
    )

    assert len(record.posts) == 1
    assert len(record.posts[0].evidence) == 2


def test_a_typing_error_beside_a_fact_does_not_hide_it() -> None:
    record = record_of(
        "Bộ trưởng giao Thứ trưởng Bùi Hoàng Phương khảo sát và dưa ra khuyến nghị về tên gọi.", on="2024-03-11"
    )

    assert people(record) == {"Bùi Hoàng Phương"}
    assert len(record.directives) == 1


def test_an_omitted_subject_is_that_of_the_sentence_before() -> None:
    record = record_of(
        "Bộ trưởng Bộ TT&TT Nguyễn Mạnh Hùng giao Thứ trưởng Phạm Đức Long công bố lộ trình dừng công nghệ cũ. "
        "Đồng thời, tập trung chuẩn bị đấu giá băng tần.",
        on="2022-07-11",
    )

    assert [(one.director, one.recipients) for one in record.directives] == [
        ("Nguyễn Mạnh Hùng", ("Phạm Đức Long",)),
        ("Nguyễn Mạnh Hùng", ("Phạm Đức Long",)),
    ]


def test_another_speaker_takes_over() -> None:
    record = record_of(
        "Thủ tướng Nguyễn Xuân Phúc yêu cầu Bộ Công Thương bảo đảm đủ điện.\nBuổi chiều, Bộ trưởng Bộ Công Thương "
        "Trần Tuấn Anh phát biểu. Bộ trưởng yêu cầu Cục Điều tiết điện lực lập kế hoạch vận hành.",
        on="2019-12-28",
    )

    assert [(one.director, one.recipients) for one in record.directives] == [
        ("Nguyễn Xuân Phúc", ("Bộ Công Thương",)),
        ("Trần Tuấn Anh", ("Cục Điều tiết điện lực",)),
    ]


def test_what_is_foretold_or_drafted_is_not_issued() -> None:
    record = record_of(
        "Sắp tới Thủ tướng sẽ ký ban hành Nghị định về chức năng của Bộ. Bộ đang hoàn thiện dự thảo Nghị định sửa đổi "
        "Nghị định số 72/2013/NĐ-CP.",
        on="2022-07-11",
    )

    assert {(one.number, one.status) for one in record.documents} == {
        (None, "planned"),
        (None, "draft"),
        ("72/2013/NĐ-CP", "issued"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Phong trào học tập phong cách Hồ Chí Minh lan rộng ở Thành phố Hồ Chí Minh.",
        "Trụ sở ở 51 Trần Hưng Đạo, thành phố Đông Hà.",
        "Bộ họp sáng 5/6/2023 về việc cấp thuốc cho các bệnh viện công.\nTác giả: Thu Hương, Ảnh: Thảo Anh",
    ],
    ids=["style-and-city", "street", "byline"],
)
def test_names_that_are_no_officials(text: str) -> None:
    assert people(record_of(text)) == set()


def test_a_class_of_bodies_receives_but_is_no_body() -> None:
    record = record_of(
        "Bộ trưởng Bộ TT&TT Nguyễn Mạnh Hùng yêu cầu các Sở TT&TT báo cáo trước ngày 15/7/2022.", on="2022-07-01"
    )

    assert bodies(record) == {"Bộ Thông tin và Truyền thông"}
    assert [(one.recipients, one.due) for one in record.directives] == [
        (("các Sở Thông tin và Truyền thông",), "2022-07-15")
    ]


def test_a_slash_is_a_ratio_a_rank_a_day_or_a_number_of_a_document() -> None:
    record = record_of(
        "Có 55/63 tỉnh hoàn thành việc này. Việt Nam đứng thứ 4/10 trong ASEAN. Sáng 21/4, Chính phủ bàn Nghị định "
        "42/2022/NĐ-CP.",
        on="2022-04-21",
    )

    assert [(one.value, one.unit, one.out_of) for one in record.observations] == [
        (Decimal(55), "count", Decimal(63)),
        (Decimal(4), "rank", Decimal(10)),
    ]
    assert [one.number for one in record.documents] == ["42/2022/NĐ-CP"]
