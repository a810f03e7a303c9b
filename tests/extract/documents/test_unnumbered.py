"""Documents without a number."""

import pytest
from extract_factory import record_of


def titles(text: str) -> list[str | None]:
    return [one.title for one in record_of(text, on="2023-06-05").documents]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Bộ lấy ý kiến dự thảo Thông tư về sim rác.", "về sim rác"),
        ("Bộ Y tế xây dựng chỉ thị của Thủ tướng về an toàn thực phẩm.", "về an toàn thực phẩm"),
        ("Hai bên ký Bản ghi nhớ hợp tác về an toàn thông tin.", "Bản ghi nhớ hợp tác về an toàn thông tin"),
    ],
)
def test_a_text_is_named_by_what_it_is_about(text: str, title: str) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize(
    "text",
    [
        "Các nghị quyết của Quốc hội về đất đai còn hiệu lực.",
        "Quyết định giao Bộ Nội vụ thẩm định.",
        "Hiệp định này có lợi cho hai bên.",
        "Bộ chỉ thị kiểm tra ngay.",
        "Các bộ thực hiện Nghị quyết của Quốc hội về vấn đề này.",
        "Bộ trình Chính phủ nghị quyết trong quý II.",
        "Sở có công văn chỉ đạo khẩn.",
    ],
)
def test_several_texts_and_what_is_only_pointed_at_are_none(text: str) -> None:
    assert titles(text) == []


@pytest.mark.parametrize(
    "frame",
    [
        "Bộ trình Chính phủ {} {}.",
        "Bộ trình Chính phủ dự thảo {} {} trong quý II.",
        "Bộ hoàn thiện {} {}; các sở góp ý.",
        "Chính phủ vừa ban hành {} {}.",
    ],
)
@pytest.mark.parametrize("type_", ["nghị quyết", "nghị định", "Nghị quyết"])
@pytest.mark.parametrize("title", ["hỗ trợ học phí cho con em ngư dân", "khuyến khích trồng rừng gỗ lớn ở vùng cao"])
def test_any_words_name_what_somebody_writes_or_issues(frame: str, type_: str, title: str) -> None:
    assert titles(frame.format(type_, title)) == [title]


def test_a_paper_told_of_in_other_words_is_the_one_cited_by_number() -> None:
    text = "Thủ tướng vừa có công điện đốc thúc các địa phương vào cuộc. Đó là Công điện số 65/CĐ-TTg."

    assert [one.number for one in record_of(text).documents] == ["65/CĐ-TTg"]


def test_a_treaty_has_no_issuer_of_the_article() -> None:
    record = record_of("Bộ Y tế thực hiện Công ước khung về kiểm soát thuốc lá.")

    assert [one.issuer for one in record.documents] == [None]


def test_a_notice_of_conclusions_is_of_who_sends_it() -> None:
    record = record_of("Văn phòng Chính phủ vừa có Thông báo kết luận của Phó Thủ tướng Trần Hồng Hà về nhà ở xã hội.")

    assert [one.issuer for one in record.documents] == ["Văn phòng Chính phủ"]


def test_a_submission_and_the_draft_that_it_puts_forward_are_two_texts() -> None:
    text = "HĐND tỉnh nghe Tờ trình của UBND tỉnh về dự thảo Nghị quyết quy định mức học phí."

    assert titles(text) == ["về dự thảo Nghị quyết quy định mức học phí", "quy định mức học phí"]


@pytest.mark.parametrize(
    ("text", "title", "issuer"),
    [
        ("Sở bám sát Nghị quyết Quốc hội về đầu tư công.", "về đầu tư công", "Quốc hội"),
        ("Xã thi hành Chỉ thị UBND tỉnh Hà Nam về chống hạn.", "về chống hạn", "Ủy ban nhân dân tỉnh Hà Nam"),
    ],
)
def test_an_issuer_stands_beside_a_type_without_a_word_between(text: str, title: str, issuer: str) -> None:
    assert [(one.title, one.issuer) for one in record_of(text).documents] == [(title, issuer)]


CENTRAL = "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam"


@pytest.mark.parametrize(
    ("name", "issuer"),
    [
        ("Nghị quyết Đại hội Đảng bộ tỉnh Hà Nam lần thứ XX", "Đảng bộ tỉnh Hà Nam"),
        ("Nghị quyết Đại hội Công đoàn Việt Nam lần thứ XIII", "Công đoàn Việt Nam"),
        ("Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng", "Đảng Cộng sản Việt Nam"),
        ("Nghị quyết Đại hội XIII của Đảng", "Đảng Cộng sản Việt Nam"),
        ("Nghị quyết Trung ương 4 (khóa XI, XII)", CENTRAL),
        ("Nghị quyết Hội nghị Trung ương 8 khóa XIII", CENTRAL),
    ],
)
def test_a_resolution_is_named_by_who_met(name: str, issuer: str) -> None:
    record = record_of(f"Năm nay, huyện đã đạt mọi chỉ tiêu của {name}, sớm hơn 1 năm.")

    assert [(one.title, one.issuer) for one in record.documents] == [(name, issuer)]


def test_a_congress_inside_a_title_has_a_resolution_of_its_own() -> None:
    text = "Sở ban hành Chỉ thị về đẩy mạnh thực hiện Nghị quyết Đại hội XIII của Đảng."

    assert titles(text)[1:] == ["Nghị quyết Đại hội XIII của Đảng"]


def test_a_meeting_that_only_has_a_resolution_names_none() -> None:
    assert titles("Nghị quyết Đại hội đã đi vào cuộc sống.") == []


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("Bộ Y tế và Bộ Công an đã ký Bản ghi nhớ về sức khỏe học đường.", "Bộ Y tế"),
        ("Viettel vừa ký kết thỏa thuận hợp tác với Bộ Y tế về bệnh án điện tử.", "Viettel"),
        ("Việt Nam và Liên minh châu Âu đã ký Hiệp định thương mại tự do.", None),
    ],
)
def test_an_agreement_is_of_the_first_body_that_signs(text: str, issuer: str | None) -> None:
    assert [one.issuer for one in record_of(text).documents] == [issuer]


def test_a_body_that_only_works_along_issues_nothing() -> None:
    text = "Bộ Y tế phối hợp với Bộ Công an ban hành Thông tư quy định về giấy khám sức khỏe."

    assert [one.issuer for one in record_of(text).documents] == ["Bộ Y tế"]


def test_small_letters_name_a_text_that_is_signed() -> None:
    assert titles("Thủ tướng vừa ký quyết định phê duyệt nhiệm vụ lập quy hoạch.") == [
        "phê duyệt nhiệm vụ lập quy hoạch"
    ]


@pytest.mark.parametrize("joint", [" và ", "; ", ", ", "; và ", " và dự thảo "])
@pytest.mark.parametrize("first", ["Nghị định về bệnh viện tự chủ", "nghị quyết về y tế cơ sở", "Luật Phòng bệnh"])
@pytest.mark.parametrize("second", ["Thông tư hướng dẫn mua sắm thuốc", "thông tư hướng dẫn mua sắm thuốc"])
def test_a_text_joined_to_a_draft_is_a_draft_too(joint: str, first: str, second: str) -> None:
    record = record_of(f"Bộ Y tế hoàn thiện dự thảo {first}{joint}{second}.")

    assert [one.status for one in record.documents] == ["draft", "draft"]


@pytest.mark.parametrize(
    "lead", ["thông qua các nghị quyết: ", "thông qua 3 nghị quyết, trong đó có ", "tán thành các nghị quyết:\n- "]
)
def test_resolutions_in_small_letters_are_listed(lead: str) -> None:
    first, second = "nghị quyết quy định mức học phí", "nghị quyết về đầu tư công năm 2024"
    joint = ";\n- " if "\n" in lead else "; "

    assert titles(f"HĐND tỉnh Nghệ An {lead}{first}{joint}{second}.") == [
        "quy định mức học phí", "về đầu tư công năm 2024",
    ]  # fmt: skip


def test_a_verb_after_what_is_issued_is_no_text() -> None:
    assert titles("Bộ Y tế ban hành Chỉ thị về tiêm chủng và quyết định thành lập tổ kiểm tra.") == ["về tiêm chủng"]


def test_a_kind_of_text_without_what_it_is_about_is_none() -> None:
    assert titles("Các bộ chậm ban hành thông tư hướng dẫn thi hành.") == []


@pytest.mark.parametrize("joint", [" và ", ", "])
def test_two_agreements_signed_together_are_two(joint: str) -> None:
    first, second = "Bản ghi nhớ hợp tác về an toàn thuốc", "Tuyên bố chung về y tế số"

    assert titles(f"Hai bên đã ký {first}{joint}{second}.") == [first, second]


def test_what_is_agreed_on_besides_is_no_part_of_an_agreement() -> None:
    text = "Hai bên ký Hiệp định hợp tác khoa học và thống nhất mở rộng trao đổi chuyên gia."

    assert titles(text) == ["Hiệp định hợp tác khoa học"]


@pytest.mark.parametrize("sends", ["vừa có", "đã ký", "gửi", "ra", "phát đi", "ban hành"])
@pytest.mark.parametrize("type_", ["công văn", "công điện khẩn", "công văn hỏa tốc", "văn bản khẩn"])
@pytest.mark.parametrize(
    ("title", "named"),
    [
        ("yêu cầu các trạm bơm trực 24 giờ mỗi ngày", "yêu cầu các trạm bơm trực 24 giờ mỗi ngày"),
        ("gửi các huyện về tiêu úng vụ mùa", "về tiêu úng vụ mùa"),
        ("giao Sở Xây dựng kiểm tra lò gạch", "giao Sở Xây dựng tỉnh Hà Nam kiểm tra lò gạch"),
        ("truyền đạt ý kiến của Phó Thủ tướng Vũ Đức Đam", "truyền đạt ý kiến của Phó Thủ tướng Vũ Đức Đam"),
    ],
)
def test_a_letter_is_named_by_what_it_is_sent_for(sends: str, type_: str, title: str, named: str) -> None:
    found = record_of(f"Ngày 5/9/2024, UBND tỉnh Hà Nam {sends} {type_} {title}.").documents

    assert [(one.title, one.issuer, one.issued) for one in found] == [
        (named, "Ủy ban nhân dân tỉnh Hà Nam", "2024-09-05")
    ]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Ngày 5/9/2024, Bộ Y tế có văn bản đề nghị các sở báo cáo số giường bệnh.", 1),
        ("Bộ trưởng Bộ Y tế Đào Hồng Lan vừa ký văn bản đề nghị các sở báo cáo số giường bệnh.", 1),
        ("Khi Bộ Y tế có văn bản đề nghị các sở thì số giường bệnh mới được báo cáo.", 0),
    ],
)
def test_a_writing_is_a_letter_where_it_is_news(text: str, count: int) -> None:
    assert len(titles(text)) == count


def test_a_number_of_the_partys_personnel_decisions_says_who_decides() -> None:
    (one,) = record_of("Theo Quyết định số 915-QĐNS/TW ngày 5/9/2024, ông Lê Hải Bình thôi giữ chức vụ.").documents

    assert (one.number, one.issuer, one.issued) == ("915-QĐNS/TW", "Bộ Chính trị", "2024-09-05")


@pytest.mark.parametrize("sent", ["phát đi", "gửi các trạm bơm", "ban hành"])
@pytest.mark.parametrize("type_", ["công điện", "công văn", "văn bản"])
def test_a_letter_is_named_by_the_day_that_it_was_sent_on(type_: str, sent: str) -> None:
    found = record_of(f"Tại {type_} {sent} ngày 5/9/2024, Bộ Xây dựng yêu cầu giữ tiến độ.").documents

    assert [(one.title, one.issuer, one.issued) for one in found] == [(f"{type_} {sent}", "Bộ Xây dựng", "2024-09-05")]


@pytest.mark.parametrize(
    ("first", "again"),
    [
        ("Thủ tướng vừa có công điện về tiêu úng vụ mùa.", "Công điện gửi Bộ trưởng các bộ và các tỉnh."),
        ("Bộ Xây dựng đã ký Công văn số 15/BXD-KTXD về giá cát.", "Công văn gửi các sở nêu rõ nguồn cung."),
        ("Hai bên ký Biên bản hợp tác về đào tạo thợ lặn.", "Biên bản hợp tác giữa hai nước có hiệu lực ngay."),
    ],
)
def test_a_letter_called_by_its_type_again_is_the_one_before(first: str, again: str) -> None:
    assert len(titles(f"{first}\n{again}")) == 1


def test_a_notice_of_conclusions_needs_no_capital_behind_a_verb_of_issuing() -> None:
    text = "Văn phòng Chính phủ vừa có thông báo kết luận của Phó Thủ tướng Vũ Đức Đam về giá sách."

    assert titles(text) == ["thông báo kết luận của Phó Thủ tướng Vũ Đức Đam về giá sách"]
    assert titles("Ông thông báo kết luận của Phó Thủ tướng Vũ Đức Đam về giá sách.") == []


def test_a_constitution_is_named_by_its_year() -> None:
    assert titles("Hiến pháp năm 2013 trao quyền ấy cho Quốc hội.") == ["Hiến pháp năm 2013"]
    assert titles("Luật phải hợp với Hiến pháp.") == []


@pytest.mark.parametrize("committee", ["Ban Bí thư", "Bộ Chính trị"])
@pytest.mark.parametrize("series", ["QĐ", "TB", "KL"])
def test_a_committee_told_to_issue_a_paper_of_the_partys_centre_issues_it(committee: str, series: str) -> None:
    (one,) = record_of(f"{committee} vừa ban hành văn bản số 45-{series}/TW về tự học.").documents

    assert one.issuer == committee
