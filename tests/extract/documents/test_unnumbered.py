"""Documents without a number."""

import pytest
from extract_factory import record_of


def titles(text: str) -> list[str | None]:
    return [one.title for one in record_of(text, on="2023-06-05").documents]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Bộ lấy ý kiến dự thảo Thông tư về sim rác.", "về sim rác"),
        ("Kết luận thanh tra của Bộ Y tế chỉ ra nhiều khoản thu sai.", "Kết luận thanh tra của Bộ Y tế"),
        ("Theo kết luận của Thanh tra Bộ Nội vụ, sở tuyển sai 5 người.", "kết luận của Thanh tra Bộ Nội vụ"),
        ("Đại hội Đảng bộ tỉnh Long An thông qua Nghị quyết Đại hội với số phiếu cao.", "Nghị quyết Đại hội"),
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


_HEALTH, _AIR, _TRADE = "Sở Y tế tỉnh Hà Nam", "Cục Hàng không Việt Nam", "Bộ Công Thương"


@pytest.mark.parametrize(
    ("text", "title", "issuer"),
    [
        (
            f"{_HEALTH} vừa có công văn yêu cầu Trung tâm Y tế rà soát giá.",
            "yêu cầu Trung tâm Y tế rà soát giá",
            _HEALTH,
        ),
        (f"{_AIR} (Bộ Xây dựng) vừa có văn bản đề nghị các hãng giảm giá.", "đề nghị các hãng giảm giá", _AIR),
        (f"Công điện của {_TRADE} do Thứ trưởng Đỗ Thắng Hải ký nêu ba việc.", f"Công điện của {_TRADE}", _TRADE),
        (f"Trong công văn, {_TRADE} nêu rõ ba việc phải làm.", "công văn", _TRADE),
        ("Bà Đào Hồng Lan công bố quyết định về việc lập tổ kiểm tra chợ.", "về việc lập tổ kiểm tra chợ", None),
        (
            "Theo quyết định của Bộ trưởng Bộ Tài chính, ông Nguyễn Tri Thức giữ chức Cục trưởng Cục Quản lý giá.",
            "ông Nguyễn Tri Thức giữ chức Cục trưởng Cục Quản lý giá",
            "Bộ Tài chính",
        ),
    ],
)
def test_letters_and_decisions_told_in_passing(text: str, title: str, issuer: str | None) -> None:
    assert [(one.title, one.issuer) for one in record_of(text, on="2023-06-05").documents] == [(title, issuer)]


@pytest.mark.parametrize(
    "text",
    [
        "Bộ Y tế có Công văn số 12/BYT-DP. Trong công văn, Bộ Y tế yêu cầu tiêm bổ sung.",
        "Bộ Y tế có Công văn số 12/BYT-DP. Công văn của Bộ Y tế nêu rõ ba việc.",
    ],
)
def test_a_letter_that_is_told_of_before_is_called_again(text: str) -> None:
    assert [one.number for one in record_of(text).documents] == ["12/BYT-DP"]


_WHO = (
    ("Bộ Y tế", "Bộ Y tế"),
    ("UBND tỉnh Long An", "Ủy ban nhân dân tỉnh Long An"),
    ("Thứ trưởng Bộ Y tế Đỗ Xuân Tuyên", "Bộ Y tế"),
)


@pytest.mark.parametrize(("who", "issuer"), _WHO)
@pytest.mark.parametrize(
    "does",
    ["báo cáo Bộ Tài chính về giá vắc xin", "xin ý kiến Bộ Tài chính về giá đất", "gửi các xã trồng lại rừng ngập mặn"],
)
@pytest.mark.parametrize(
    "frame",
    [
        "{} vừa có công văn {}.",
        "{} cho biết vừa gửi văn bản {}.",
        "Trước đó, {} có văn bản {}.",
        "Mới đây, {} ra công điện khẩn {}.",
        "Ngày 5/6, {} có văn bản {}.",
        "Theo công văn hỏa tốc của {} {}, việc này rất gấp.",
        "Văn bản chỉ đạo của {} {} gồm ba trang.",
    ],
)
def test_a_letter_is_told_by_who_sends_it_and_what_it_does(frame: str, who: str, issuer: str, does: str) -> None:
    assert [(one.type, one.issuer) for one in record_of(frame.format(who, does), on="2023-06-05").documents] == [
        ("other", issuer)
    ]


@pytest.mark.parametrize(("who", "issuer"), _WHO)
@pytest.mark.parametrize("word", ["Trong văn bản", "Tại công văn", "Theo công điện khẩn", "Trong một văn bản"])
@pytest.mark.parametrize("does", ["vừa gửi Bộ Tài chính", "xin ý kiến Bộ Tài chính về giá đất", "về giữ rừng ngập mặn"])
def test_who_says_something_in_a_letter_sent_it(word: str, does: str, who: str, issuer: str) -> None:
    told = record_of(f"{word} {does}, {who} nêu ba lý do.").documents
    assert [(one.type, one.issuer) for one in told] == [("other", issuer)]


@pytest.mark.parametrize(
    "text",
    [
        "Trong công văn gửi kèm hồ sơ, Bộ Y tế nêu ba lý do.",
        "Các văn bản của Bộ Y tế về trực đêm đã đủ.",
        "Theo văn bản hướng dẫn, người bệnh được hoàn tiền.",
        "Công văn nêu trên của Bộ Y tế rất ngắn.",
    ],
)
def test_a_letter_that_nothing_tells_from_others_is_none(text: str) -> None:
    assert titles(text) == []


def test_a_second_letter_is_another_one() -> None:
    first = "Sáng 5/6, Bộ Y tế ký công văn gửi Sở Y tế tỉnh Long An cấp vắc xin."
    second = "Chiều cùng ngày, Bộ Y tế ký công văn gửi Sở Y tế tỉnh Nghệ An khám mắt cho ngư dân."
    told = record_of(f"{first} {second}", on="2023-06-05").documents
    assert [one.issued for one in told] == ["2023-06-05", "2023-06-05"]


@pytest.mark.parametrize("who", ["ông Lê Hải Bình", "Đại tá Lê Hải Bình", "TS.BS Lê Hải Bình", "bà Đào Hồng Lan"])
@pytest.mark.parametrize(
    "move",
    [
        "bổ nhiệm {} giữ chức Giám đốc Sở Y tế",
        "chuẩn y {} giữ chức Bí thư Tỉnh ủy Long An",
        "phân công {} phụ trách Sở Y tế",
        "phê chuẩn việc bầu Chủ tịch HĐND tỉnh Long An đối với {}",
        "kỷ luật {} bằng hình thức khiển trách",
    ],
)
@pytest.mark.parametrize("frame", ["Bộ Nội vụ có quyết định {}.", "Đó là quyết định của Bộ Nội vụ {}."])
def test_a_decision_is_told_with_whom_it_moves(frame: str, move: str, who: str) -> None:
    (one,) = record_of(frame.format(move.format(who))).documents
    begins = f"{move.partition('{}')[0]}{who}".replace("HĐND", "Hội đồng nhân dân")
    assert (one.type, one.issuer) == ("decision", "Bộ Nội vụ")
    assert one.title is not None
    assert one.title.startswith(begins)


def test_the_office_behind_a_name_is_no_end_of_what_a_decision_does() -> None:
    (title,) = titles("Bộ Nội vụ ra quyết định điều động ông Lê Hải Bình, Phó Giám đốc Sở Y tế, đến Bộ Y tế công tác.")
    assert title == "điều động ông Lê Hải Bình, Phó Giám đốc Sở Y tế, đến Bộ Y tế công tác"


@pytest.mark.parametrize(
    "text",
    [
        "Khi Bộ Y tế ra quyết định thu hồi lô thuốc hỏng, dân được báo trước.",
        "Bộ Y tế ra quyết định thu hồi thuốc.",
        "Bộ Xây dựng đề nghị Sở Y tế ra quyết định thu hồi lô thuốc hỏng.",
    ],
)
def test_a_decision_that_may_be_taken_or_says_nothing_is_none(text: str) -> None:
    assert titles(text) == []


@pytest.mark.parametrize("turn", [1, -1])
def test_a_telegram_that_opens_a_paragraph_is_the_one_cited_by_number(turn: int) -> None:
    told = (
        "Hạn hán đến sớm.",
        "Thủ tướng ký Công điện số 45/CĐ-TTg ngày 3/5/2023.",
        "Công điện gửi Bộ Y tế.",
    )
    text = "\n\n".join((told[0], *told[1:][::turn]))
    assert [one.number for one in record_of(f"{text}\n").documents] == ["45/CĐ-TTg"]
