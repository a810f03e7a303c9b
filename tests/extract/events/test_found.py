"""Passages that name an event, and which of them name the same one."""

import pytest
from extract_factory import read_in, record_of

from mickg.extract.events.found import gatherings


def names(text: str, on: str = "2023-09-13") -> list[str]:
    return [one.name for one in gatherings(read_in(text, on=on))]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sáng 4/6/2023, Bộ Y tế tổ chức Hội nghị về tiêm chủng.", "Hội nghị về tiêm chủng"),
        (
            "Chiều 12/9, Bộ trưởng Đào Hồng Lan chủ trì họp bàn giải pháp cung ứng thuốc.",
            "Họp bàn giải pháp cung ứng thuốc",
        ),
        ("Số liệu gửi tới cuộc giao ban công tác dược tháng 8/2023.", "Cuộc giao ban công tác dược tháng 8/2023"),
        ("Bộ nêu điều này khi tổ chức Hội nghị về dược, sáng 12/9.", "Hội nghị về dược"),
        ("Thăm Bệnh viện Bạch Mai chiều 12/9, Bộ trưởng Đào Hồng Lan mong giữ người.", "Thăm Bệnh viện Bạch Mai"),
        ("Ngày bầu cử đại biểu Quốc hội đang đến gần.", "Bầu cử đại biểu Quốc hội"),
        ("Bộ chủ trì cuộc họp nghe báo cáo về giá xăng.", "Cuộc họp nghe báo cáo về giá xăng"),
        ("UBND tỉnh Long An họp phiên thường kỳ tháng 8/2023.", "Phiên họp thường kỳ tháng 8/2023"),
        ("Ngày 12/9, Bộ trưởng tiếp Đại sứ Nhật Bản.", "Buổi tiếp Đại sứ Nhật Bản"),
        ("Sáng 12/9, Bộ trưởng Đào Hồng Lan thăm Bệnh viện Bạch Mai.", "Thăm Bệnh viện Bạch Mai"),
        ("Ngày 11/9, Bộ công bố Sách trắng Công nghệ thông tin.", "Công bố Sách trắng Công nghệ thông tin"),
        ("Giải thưởng “Ngôi sao y học” đã được trao.", "Trao Giải thưởng “Ngôi sao y học”"),
        ("Qua đợt thanh tra lần thứ 4 từ ngày 5 đến 8/9, Bộ nêu số liệu.", "Đợt thanh tra lần thứ 4"),
        ("Bộ dự kiến họp phiên kế tiếp vào tháng 10/2023.", "Phiên họp kế tiếp"),
        ("Đến ngày họp giao ban quý III, lực lượng này đã đông hơn.", "Họp giao ban quý III"),
        ("Tỉnh thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX.", "Đại hội Đảng bộ tỉnh lần thứ XIX"),
        ("Bộ Y tế nêu số liệu tại Hội nghị về dược sáng 12/9, đại diện Sở cho biết.", "Hội nghị về dược"),
        (
            "Dự án bệnh viện tỉnh Long An đã khánh thành ngày 2/9/2023.",
            "Khánh thành Dự án bệnh viện tỉnh Long An",
        ),
        ("Ngày 18/6/2023, dự án đường vành đai 3 được khởi công.", "Khởi công dự án đường vành đai 3"),
    ],
)
def test_an_event_is_named_by_its_head_and_its_topic(text: str, name: str) -> None:
    assert names(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Phát biểu tại hội nghị, Bộ trưởng nhắc lại yêu cầu.",
        "Hội nghị tiếp theo được tổ chức sau hai năm.",
        "Tỉnh xây Trung tâm Hội nghị và Triển lãm.",
        "Bộ tiếp tục rà soát trong ngày 12/9/2023.",
        "Hai cuộc họp đã bị hoãn.",
        "Các hội nghị về tiêm chủng đều đông.",
        "Hội nghị phát huy tinh thần trách nhiệm trong ngày 12/9.",
        "Tại cuộc họp Thủ tướng nêu ba yêu cầu.",
        "Tỉnh thực hiện Nghị quyết Đại hội Đảng bộ tỉnh.",
        "Ngày 10/10 là Ngày Chuyển đổi số quốc gia.",
        "Sáng 12/9, Thủ tướng giao Bộ trưởng Đào Hồng Lan kiểm tra tình hình.",
        "Dự án khởi công từ tháng 7/2014.",
    ],
)
def test_what_only_points_back_or_counts_is_no_event(text: str) -> None:
    assert names(text) == []


def test_a_short_name_later_is_the_event_named_before() -> None:
    text = (
        "Bộ Y tế tổ chức Hội nghị tổng kết công tác y tế năm 2022. Tại Hội nghị tổng kết công tác y tế, Bộ nêu số liệu."
    )

    (one,) = gatherings(read_in(text, on="2023-01-10"))

    assert len(one.places) == 2


def test_what_is_awarded_and_what_is_presented_is_one_event() -> None:
    text = (
        "Bộ Y tế trao giải thưởng cho 22 đơn vị, trong đó có một sở. "
        "Dịp này, Bộ Y tế tặng giải thưởng cho 22 đơn vị xuất sắc."
    )

    assert names(text) == ["Tặng giải thưởng cho 22 đơn vị xuất sắc"]


def test_certificates_that_are_given_in_passing_are_no_event() -> None:
    assert names("Dịp này, Bộ Y tế tặng bằng khen cho 22 đơn vị xuất sắc.") == []


def test_a_hearing_that_somebody_chairs_is_another_event_than_the_session() -> None:
    text = "Ngày 12/9, tại Kỳ họp thứ 5, Bộ trưởng trả lời. Chủ tịch Quốc hội Vương Đình Huệ điều hành phiên chất vấn."

    assert names(text)[-1] == "Phiên chất vấn"


def test_what_brackets_say_of_a_session_is_no_second_one() -> None:
    text = "HĐND tỉnh Long An tổ chức Kỳ họp thứ 8 (kỳ họp chuyên đề) sáng 9/2/2023."

    assert names(text) == ["Kỳ họp thứ 8"]


def test_a_session_told_by_its_number_and_by_its_season_is_one() -> None:
    text = "HĐND tỉnh Long An mở kỳ họp giữa năm 2023. HĐND tỉnh mở Kỳ họp thứ 14, kỳ họp thường lệ giữa năm 2023."

    assert names(text) == ["Kỳ họp thứ 14"]


def test_a_work_begun_and_its_ceremony_are_one_event() -> None:
    text = (
        "Sáng 21/4/2023, tỉnh Lạng Sơn khởi công đường cao tốc Hữu Nghị - Chi Lăng. "
        "Dự lễ khởi công tại huyện Chi Lăng có lãnh đạo tỉnh."
    )

    assert len(names(text)) == 1


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Sáng 4/6/2023, Bộ tổ chức Lễ trao Giải Báo chí quốc gia.", "award"),
        ("Sáng 4/6/2023, Bộ tổ chức Lễ trao quyết định bổ nhiệm Cục trưởng.", "other"),
        ("Sáng 4/6/2023, Bộ tổ chức Lễ khởi công, động thổ nhà máy nước.", "launch"),
        ("Sáng 4/6/2023, Bộ tổ chức lễ đón chính thức Thủ tướng Nhật Bản.", "other"),
        ("Sáng 4/6/2023, Bộ tổ chức Hội nghị sơ kết công tác 6 tháng.", "review-conference"),
    ],
)
def test_the_kind_of_a_ceremony_is_that_of_what_is_done_at_it(text: str, kind: str) -> None:
    assert [one.kind for one in record_of(text, on="2023-06-05").events] == [kind]


def test_sessions_of_other_numbers_or_sorts_are_others() -> None:
    assert len(names("Luật trình tại Kỳ họp thứ năm. Luật thông qua tại Kỳ họp thứ tám.")) == 2
    assert len(names("Luật trình tại Kỳ họp bất thường lần thứ 8. Luật thông qua tại Kỳ họp thứ 8.")) == 2


def test_a_prize_and_its_ceremony_are_one_event() -> None:
    text = "Bộ tổ chức Lễ đón nhận Huân chương Lao động. Thủ tướng đã trao Huân chương Lao động tặng Bộ Y tế."

    assert len(names(text)) == 1


def test_the_title_of_a_meeting_and_its_telling_are_one_event() -> None:
    text = "Bộ Y tế họp đánh giá kết quả quý IV\n12/9/2023\nBộ Y tế vừa tổ chức cuộc họp quý IV về tiêm chủng."

    assert [(one.kind, one.name) for one in record_of(text).events] == [
        ("review-conference", "Cuộc họp quý IV về tiêm chủng")
    ]


def test_what_is_merged_is_named_with_the_bodies_before_the_verb() -> None:
    assert names("Bộ Xây dựng sẽ sáp nhập với Bộ Giao thông vận tải.") == [
        "Bộ Xây dựng sẽ sáp nhập với Bộ Giao thông vận tải"
    ]


def test_a_merger_is_from_the_day_that_a_heading_tells() -> None:
    text = "Bộ máy mới từ ngày 1/3/2025\n- Bộ Xây dựng nhập vào Bộ Giao thông vận tải;\n- Bộ Y tế giữ nguyên."

    (one,) = record_of(text, on="2025-02-18").events

    assert (one.kind, one.name) == ("merger", "Bộ Xây dựng nhập vào Bộ Giao thông vận tải")


def test_a_meeting_without_a_name_is_one_only_where_no_other_is_named() -> None:
    bare = "Chiều 12/9, tại Hà Nội, Bộ Y tế tổ chức họp báo."

    assert names(bare) == ["Họp báo"]
    assert names(f"Bộ Y tế tổ chức Hội nghị về dược. {bare}") == ["Hội nghị về dược"]


def test_a_festival_without_a_capital_is_one_on_a_day() -> None:
    assert names("Ngày 12/9, Sở tổ chức hội thi tuyên truyền lưu động.") == ["Hội thi tuyên truyền lưu động"]
    assert names("Sở tổ chức hội thi tuyên truyền lưu động.") == []


def test_a_prize_without_a_name_is_no_event() -> None:
    assert names("Sáng 12/9, Bộ trưởng cho biết Bộ Y tế sẽ trao giải.") == []


def test_what_one_meeting_leads_up_to_is_no_part_of_its_name() -> None:
    read = record_of("Các báo tuyên truyền đại hội Đảng bộ các cấp, tiến tới Đại hội XIV của Đảng; sắp xếp bộ máy.")

    assert [one.name for one in read.events] == ["Đại hội Đảng bộ các cấp", "Đại hội XIV của Đảng"]


def test_a_press_conference_gives_news() -> None:
    read = record_of("Ngày 5/5/2023, Bộ Y tế tổ chức họp báo cung cấp thông tin về tiêm chủng.")

    assert [(one.kind, one.start) for one in read.events] == [("conference", "2023-05-05")]


def test_a_title_that_tells_a_ceremony_in_other_words_names_the_same_one() -> None:
    text = (
        "Thủ tướng dự lễ thông xe cao tốc\nSáng 12/9/2023, tại Đồng Nai, Thủ tướng Phạm Minh Chính dự Lễ khánh thành "
        "đường Biên Hòa - Vũng Tàu."
    )

    assert names(text) == ["Lễ khánh thành đường Biên Hòa - Vũng Tàu"]


def test_a_month_with_and_without_its_year_tells_one_session() -> None:
    text = (
        "Chiều 12/9/2023, sau phiên họp Chính phủ thường kỳ tháng 8, các bộ ra thông cáo. "
        "Sáng cùng ngày, Thủ tướng chủ trì phiên họp Chính phủ thường kỳ tháng 8/2023."
    )

    assert len(names(text)) == 1


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ngày 12/9, Bộ trưởng có buổi tiếp và làm việc với bà Ana Ferro.", "Buổi tiếp và làm việc với bà Ana Ferro"),
        ("Ngày 12/9, Bộ Y tế có buổi kiểm tra thực địa tại Long Thành.", "Buổi kiểm tra thực địa tại Long Thành"),
        ("Ngày 12/9, dự án cầu Đại Ngãi được Bộ Giao thông vận tải khởi công.", "Khởi công dự án cầu Đại Ngãi"),
        ("Ngày 12/9, Bộ Y tế tổ chức lễ tiễn đoàn bác sĩ ra đảo.", "Lễ tiễn đoàn bác sĩ ra đảo"),
        ("Sáng 12/9, ông Đỗ Xuân Tuyên dự lễ xuất xưởng lô thuốc.", "Lễ xuất xưởng lô thuốc"),
        ("Ngày 12/9, Sở Nội vụ tổ chức lớp đào tạo lưu trữ viên.", "Lớp đào tạo lưu trữ viên"),
        ("Chiều 12/9, UBND tỉnh Long An tổ chức chương trình gặp mặt ngư dân.", "Chương trình gặp mặt ngư dân"),
        ("Ngày 12/9, Bộ Tài chính mở phiên đấu giá trái phiếu.", "Phiên đấu giá trái phiếu"),
        ("Tối 12/9, tại Huế diễn ra đêm hội hoa đăng.", "Đêm hội hoa đăng"),
        ("Sáng 12/9, Bộ Y tế tổ chức hội thao ngành dược.", "Hội thao ngành dược"),
        ("Ngày 12/9, Sở Thể thao tổ chức giải cờ vua trẻ.", "Giải cờ vua trẻ"),
        ("Sáng 12/9, tỉnh tổ chức tuần hàng Việt.", "Tuần hàng Việt"),
        ("Ngày 12/9, hai nước dự lễ trao 5 văn kiện hợp tác.", "Lễ trao 5 văn kiện hợp tác"),
        ("Ngày 12/9, Đoàn giám sát đã khảo sát thực tế tại huyện U Minh.", "Khảo sát thực tế tại huyện U Minh"),
        ("Từ 1/7/2025, tỉnh Hà Giang sáp nhập với tỉnh Tuyên Quang.", "tỉnh Hà Giang sáp nhập với tỉnh Tuyên Quang"),
        ("Từ ngày 1/10, Bộ mở đợt tập huấn. Lễ bế mạc sẽ diễn ra chiều 12/10.", "Lễ bế mạc"),
    ],
)  # fmt: skip
def test_what_is_held_or_done_on_a_day_is_an_event(text: str, name: str) -> None:
    assert name in names(text)


def test_a_deadline_for_building_is_no_event() -> None:
    assert names("Gói thầu 5.10 phải khởi công trước ngày 30/4/2024.") == []


def test_a_title_may_call_a_meeting_by_another_word() -> None:
    text = (
        "Bí thư Tỉnh ủy dự hội nghị đối thoại\nSáng 12/9/2023, Bí thư Tỉnh ủy Vũ Đại Thắng có cuộc đối thoại "
        "trực tiếp với thanh niên."
    )

    assert names(text) == ["Cuộc đối thoại trực tiếp với thanh niên"]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Hội nghị đánh giá kết quả thực hiện nhiệm vụ năm 2022, phương hướng năm 2023", "year-end-conference"),
        ("Hội nghị Quân chính đánh giá kết quả công tác năm 2022", "year-end-conference"),
        ("Hội nghị đánh giá kết quả công tác 6 tháng đầu năm 2023", "review-conference"),
        ("Hội nghị trực tuyến tổng kết 10 năm thực hiện Đề án học nghề", "review-conference"),
        ("Hội nghị quán triệt việc tổng kết Nghị quyết số 18-NQ/TW", "conference"),
    ],
)
def test_what_a_conference_reviews_tells_its_kind(name: str, kind: str) -> None:
    assert [one.kind for one in record_of(f"Bộ Y tế tổ chức {name}.", on="2023-09-13").events] == [kind]


def test_what_is_done_behind_about_is_a_word_of_the_name() -> None:
    read = record_of("Chiều 5/3/2024, tại cuộc họp về điều hành giá, Phó Thủ tướng Lê Minh Khái nêu số liệu.")

    assert [one.name for one in read.events] == ["Cuộc họp về điều hành giá"]


@pytest.mark.parametrize("head", ["Hội nghị", "Cuộc họp"])
@pytest.mark.parametrize(
    "topic", ["bàn giao nhiệm vụ Cục trưởng", "chỉ đạo khắc phục hậu quả bão số 3", "kết nối cung cầu nông sản"]
)
def test_a_name_may_begin_like_a_word_that_begins_none(head: str, topic: str) -> None:
    assert names(f"Sáng 12/9 đã diễn ra {head} {topic}.") == [f"{head} {topic}"]


def test_what_a_meeting_carries_out_is_not_its_name() -> None:
    assert names("Hội nghị thực hiện Quyết định số 12/QĐ-TTg ngày 5/9/2023.") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Ngày 12/9, Cục Thú y tổ chức công bố Quyết định của Thủ tướng Chính phủ về Ngày Thú y.",
            "Công bố Quyết định của Thủ tướng Chính phủ về Ngày Thú y",
        ),
        (
            "Sáng 12/9, UBND tỉnh Long An trao quyết định của Chủ tịch UBND tỉnh bổ nhiệm ông Lê Hải Bình.",
            "Trao quyết định của Chủ tịch Ủy ban nhân dân tỉnh Long An bổ nhiệm ông Lê Hải Bình",
        ),
        ("Sáng 12/9, UBND tỉnh Long An khởi công xây dựng Trường Y.", "Khởi công xây dựng Trường Y"),
        (
            "Ngày 12/9, Sở Y tế khánh thành, đưa vào sử dụng Trạm cấp cứu số 2.",
            "Khánh thành, đưa vào sử dụng Trạm cấp cứu số 2",
        ),
        ("Chiều 12/9, Sở Văn hóa tổ chức giao ban báo chí.", "Hội nghị giao ban báo chí"),
        (
            "Sáng 12/9, UBND huyện Đức Hòa tổng kết phong trào làng sạch.",
            "Hội nghị tổng kết phong trào làng sạch",
        ),
        ("Sáng 12/9, Bộ trưởng Đào Hồng Lan điện đàm với Bộ trưởng Bộ Y tế Lào.", "Điện đàm với Bộ trưởng Bộ Y tế Lào"),
        ("Sáng 12/9, Bộ trưởng Đào Hồng Lan tiếp xúc cử tri huyện Đức Hòa.", "Tiếp xúc cử tri huyện Đức Hòa"),
        ("Sáng 12/9, Bộ Y tế dâng hương tại Khu di tích Kim Liên.", "Dâng hương tại Khu di tích Kim Liên"),
        ("UBND tỉnh Long An họp phiên tháng 8/2023.", "Phiên họp tháng 8/2023"),
        ("Sáng 12/9, UBND huyện Đức Hòa khởi công chợ nông sản.", "Khởi công chợ nông sản"),
        ("Ngày 12/9, Sở Y tế tổ chức khánh thành trạm cấp cứu.", "Khánh thành trạm cấp cứu"),
        ("UBND tỉnh Long An sẽ họp phiên thường kỳ quý III.", "Phiên họp thường kỳ quý III"),
    ],
)
def test_a_ceremony_is_told_by_its_verb_alone(text: str, name: str) -> None:
    assert names(text) == [name]


_MET = (
    "tiếp Đại sứ Pháp", "tiếp công dân", "gặp Bộ trưởng Bộ Y tế Lào", "gặp gỡ đại diện hãng tàu",
    "tiếp Đại tướng Phan Văn Giang", "có buổi gặp gỡ Chủ tịch Quốc hội Lào",
    "có cuộc kiểm tra công tác trực chiến", "họp về giá vé",
    "đến thăm, làm việc tại Bệnh viện Chợ Rẫy", "làm việc với các hãng tàu", "khảo sát luồng lạch",
)  # fmt: skip


@pytest.mark.parametrize("met", _MET)
@pytest.mark.parametrize(
    "who",
    [
        "Thứ trưởng Bộ Y tế Đỗ Xuân Tuyên",
        "ông Đỗ Xuân Tuyên, Thứ trưởng Bộ Y tế,",
        "ông Đỗ Xuân Tuyên (Thứ trưởng Bộ Y tế)",
        "ông Đỗ Xuân Tuyên - Thứ trưởng Bộ Y tế -",
        "đoàn công tác do ông Đỗ Xuân Tuyên dẫn đầu",
    ],
)
def test_who_meets_whom_is_told_with_his_office_on_either_side(who: str, met: str) -> None:
    assert len(names(f"Sáng 12/9, {who} {met}.")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Ngày 12/9, Bộ Xây dựng yêu cầu Sở Giao thông vận tải khởi công tuyến tránh.",
        "Tại lễ ký kết, hai bên bắt tay.",
        "Ngày 12/9, tỉnh mở lễ. Lễ nằm trong chuỗi ngày vui.",
        "Ngày 12/9, Bộ Y tế gặp khó khi mua thuốc.",
        "Ngày 12/9, đoàn bác sĩ đang thăm chính thức Việt Nam rất vui.",
        "Xã tổ chức buổi nói chuyện về rừng.",
        "Ngày 12/9, Bộ Y tế mở họp báo về thuốc. Dịp này, Bộ gặp mặt các nhà báo.",
    ],
)
def test_what_is_asked_for_or_done_in_passing_is_no_event_of_its_own(text: str) -> None:
    assert [name for name in names(text) if not name.startswith("Họp báo")] == []


@pytest.mark.parametrize("when", ["Sáng 12-5,", "Chiều 25/10, tại Hà Nội,", "Ngày 3.9,", "Sáng nay,"])
@pytest.mark.parametrize(
    "what", ["tiếp Đại sứ Pháp", "họp trực tuyến với các trạm", "tổ chức khánh thành trạm cấp cứu"]
)
def test_a_day_without_a_year_tells_an_event_of_an_article_without_one(when: str, what: str) -> None:
    (one,) = record_of(f"{when} Bộ Y tế {what}.").events
    assert one.start is None


@pytest.mark.parametrize("word", ["ký kết", "đón tiếp", "tiếp nhận"])
def test_a_ceremony_named_by_nothing_but_its_kind_is_none(word: str) -> None:
    assert names(f"Tại lễ {word}, Bộ trưởng cảm ơn các đại biểu.") == []


def test_an_election_is_not_named_by_where_it_is_told_of() -> None:
    assert names("Đài tuyên truyền cuộc bầu cử trên hệ thống loa xã.") == []


_TALE = "Tin trong ngày\n\n{}\n\nTrời nhiều mây, có lúc có mưa rào."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sáng 12/9, Ban Thường vụ Tỉnh ủy Long An họp, xét kỷ luật.", "Cuộc họp của Ban Thường vụ Tỉnh ủy Long An"),
        ("Chiều 12/9, Bộ Y tế đã họp để ứng phó dịch.", "Cuộc họp của Bộ Y tế"),
        ("Chiều 12/9, Bộ Xây dựng họp do Thứ trưởng chủ trì.", "Cuộc họp của Bộ Xây dựng"),
        ("Sáng 12/9, Cục Hàng hải Việt Nam họp tổng kết đợt cao điểm năm 2023.", "Họp tổng kết đợt cao điểm năm 2023"),
        ("Chiều 12/9, hai Bộ trưởng tiến hành hội đàm.", "Hội đàm"),
        ("Chiều 12/9, ông Nguyễn Văn Út bấm nút khởi công đường vành đai 4.", "Khởi công đường vành đai 4"),
        ("Sáng 12/9, Bộ Công Thương gặp báo chí về giá điện.", "Buổi gặp báo chí về giá điện"),
        ("HĐND tỉnh Long An khóa X đã họp kỳ thứ 11.", "Kỳ họp thứ 11 của Hội đồng nhân dân tỉnh Long An"),
        ("Ủy ban Kiểm tra Trung ương họp kỳ 31.", "Kỳ họp 31 của Ủy ban Kiểm tra Trung ương"),
        ("Ngày 12/9, HĐND tỉnh Long An họp bất thường.", "Phiên họp bất thường"),
        ("Hai bên nhắc tới Kỳ họp Ủy ban hỗn hợp lần thứ 16.", "Kỳ họp Ủy ban hỗn hợp lần thứ 16"),
        ("Ông chủ trì buổi họp báo thông báo về mùa du lịch.", "Họp báo thông báo về mùa du lịch"),
        ("Tại buổi trao quyết định, ông dặn dò nhiều điều.", "Buổi trao quyết định"),
        (
            "Chiều 12/9, bà Đào Hồng Lan đọc quyết định bổ nhiệm Giám đốc Sở Y tế.",
            "Đọc quyết định bổ nhiệm Giám đốc Sở Y tế",
        ),
        ("Ngày 12/9, Ban Chấp hành bầu 3 đồng chí làm Phó Chủ tịch HĐND tỉnh.", "Bầu Phó Chủ tịch Hội đồng nhân dân"),
    ],
)
def test_an_event_is_told_by_a_verb_alone(text: str, name: str) -> None:
    assert [one.removesuffix(" tỉnh") for one in names(_TALE.format(text))] == [name]


def test_a_chairman_and_his_deputies_are_elected_apart() -> None:
    text = (
        "HĐND bầu Chủ tịch UBND tỉnh đối với ông Nguyễn Tri Thức; bầu Phó Chủ tịch UBND tỉnh đối với bà Đào Hồng Lan."
    )

    assert len(names(text)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Trong lúc HĐND tỉnh Long An chưa bầu Chủ tịch UBND tỉnh, ông Nguyễn Tri Thức điều hành.",
        "Sở lập đề án đổi mới cách tổ chức lễ hội hoa thành phố Đà Lạt.",
    ],
)
def test_what_is_not_held_is_no_event(text: str) -> None:
    assert names(_TALE.format(text)) == []


def test_one_sitting_by_its_number_is_one_event() -> None:
    text = (
        "Thông báo nêu kết luận tại Phiên họp lần thứ 4 của Ban Chỉ đạo cải cách hành chính. "
        "Sáng 12/9, Thủ tướng chủ trì phiên họp lần thứ 4 Ban Chỉ đạo cải cách hành chính trực tuyến với các tỉnh."
    )

    assert len(names(_TALE.format(text))) == 1


def test_a_ceremony_without_a_name_is_one_where_nothing_else_is_told() -> None:
    alone = "Bà Đào Hồng Lan nhận nhiệm vụ mới. Dự buổi lễ có Thứ trưởng Bộ Y tế Đỗ Xuân Tuyên."
    besides = "Sáng 12/9, Bộ Y tế ra mắt nền tảng khám bệnh từ xa. Dự buổi lễ có Thứ trưởng Đỗ Xuân Tuyên."

    assert [one.name for one in record_of(alone, on="2023-09-13").events] == ["Buổi lễ"]
    assert [one.rule for one in record_of(besides, on="2023-09-13").events] == ["event-launched-on-a-day"]


def test_places_of_a_row_are_all_in_a_name() -> None:
    text = "Sáng 12/9, Bộ Y tế họp với các tỉnh Nghệ An, Hà Tĩnh, Quảng Bình để phân bổ vắc xin."
    further = "Sáng 12/9, Bộ Y tế làm việc với tỉnh Nghệ An, Hà Tĩnh báo cáo sau."

    assert record_of(text, on="2023-09-13").events[0].name == "Họp với các tỉnh Nghệ An, Hà Tĩnh, Quảng Bình"
    assert record_of(further, on="2023-09-13").events[0].name == "Làm việc với tỉnh Nghệ An"


def test_an_exam_that_a_meeting_prepares_has_neither_its_day_nor_its_chair() -> None:
    text = (
        "Sáng 12/9, Bộ Y tế họp với các sở để chuẩn bị Kỳ thi nội trú năm 2023. Cuộc họp do Thứ trưởng Đỗ Xuân Tuyên "
        "chủ trì."
    )

    assert [(one.start, one.chairs) for one in record_of(text, on="2023-09-13").events] == [
        ("2023-09-12", ("Đỗ Xuân Tuyên",)),
        (None, ()),
    ]
