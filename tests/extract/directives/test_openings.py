"""Clauses that end in a colon open lists: of what somebody tells, or of what somebody is told."""

import pytest
from extract_factory import record_of

TOLD = "Bộ trưởng Bộ Y tế Đào Hồng Lan giao Vụ Bảo hiểm y tế rà soát danh mục thuốc."


def test_whoever_is_given_tasks_before_a_colon_is_told_them_by_who_spoke_before() -> None:
    told = record_of(f"{TOLD} Cục Quản lý Dược được giao:\n1. Xây dựng đề án cung ứng vắc xin;\n2. Kiểm tra giá thuốc.")

    assert [(one.director, one.recipients) for one in told.directives[1:]] == [
        ("Đào Hồng Lan", ("Cục Quản lý Dược",)),
        ("Đào Hồng Lan", ("Cục Quản lý Dược",)),
    ]


def test_a_party_alone_before_a_colon_is_told_what_follows_where_tasks_are_given_out() -> None:
    told = record_of(f"{TOLD}\nĐối với Cục Y tế dự phòng: hướng dẫn các tỉnh tiêm bù.").directives[-1]

    assert (told.recipients, told.action) == (("Cục Y tế dự phòng",), "hướng dẫn các tỉnh tiêm bù")


def test_a_party_alone_before_a_colon_is_told_nothing_where_nobody_gives_out_tasks() -> None:
    assert record_of("Danh sách đơn vị dự họp.\nCục Y tế dự phòng: hướng dẫn các tỉnh tiêm bù.").directives == ()


def test_those_whom_a_semicolon_parts_before_a_colon_are_told_every_item() -> None:
    told = record_of(
        "Thủ tướng Chính phủ Phạm Minh Chính yêu cầu Bộ trưởng Bộ Xây dựng; Chủ tịch UBND các tỉnh ven biển:\n"
        "- Rà soát tàu thuyền;\n- Kiểm tra hồ đập."
    ).directives

    both = ("Bộ trưởng Bộ Xây dựng", "Chủ tịch Ủy ban nhân dân các tỉnh ven biển")
    assert [one.recipients for one in told] == [both, both]


def test_a_duty_before_a_colon_is_laid_on_by_every_item() -> None:
    told = record_of(
        f"{TOLD} Các bệnh viện phải:\n- Công khai giá thuốc tại nơi khám;\n- Báo cáo hằng quý về Bộ."
    ).directives[1:]

    assert [(one.verb, one.recipients) for one in told] == [("phải", ("các bệnh viện",))] * 2


def test_tasks_named_before_a_colon_are_of_those_they_are_laid_on() -> None:
    told = record_of(
        f"{TOLD} Các bệnh viện và trạm y tế cần làm tốt các nhiệm vụ sau:\n"
        "- Công khai giá thuốc tại nơi khám;\n- Báo cáo hằng quý về Bộ."
    ).directives[1:]

    assert [one.recipients for one in told] == [("các bệnh viện", "các trạm y tế")] * 2


def test_a_list_is_told_by_whom_a_spokesman_reports() -> None:
    told = record_of(
        "Người phát ngôn cho biết, kết luận phiên họp, Thủ tướng Phạm Minh Chính giao:\n"
        "- Bộ Nội vụ hoàn tất việc sắp xếp theo Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương, báo cáo ngay;\n"
        "- Bộ Y tế mua thuốc.\n"
    ).directives

    assert [(one.director, one.recipients) for one in told] == [
        ("Phạm Minh Chính", ("Bộ Nội vụ",)),
        ("Phạm Minh Chính", ("Bộ Y tế",)),
    ]


def test_who_is_given_out_a_list_to_pass_on_is_told_it_by_who_speaks() -> None:
    told = record_of(
        "UBND tỉnh Nghệ An yêu cầu:\n1. Giao Giám đốc Sở Y tế chỉ đạo các bệnh viện: rà soát giá; báo cáo kết quả."
    ).directives

    by, to = "Ủy ban nhân dân tỉnh Nghệ An", ("Giám đốc Sở Y tế tỉnh Nghệ An",)
    assert [(one.director, one.recipients) for one in told] == [(by, to), (by, to)]


def test_words_that_an_office_passes_on_are_of_who_said_them() -> None:
    told = record_of(
        "Văn phòng UBND tỉnh Nghệ An có Công văn số 12/VPUBND-NC truyền đạt chỉ đạo của UBND tỉnh Nghệ An như sau:\n"
        "1. Yêu cầu Chủ tịch UBND huyện Diễn Châu kiểm tra các bến cát; xử lý vi phạm.\n2. Giao Sở Xây dựng theo dõi."
    ).directives

    assert [one.director for one in told] == ["Ủy ban nhân dân tỉnh Nghệ An"] * 3


def test_what_a_committee_concludes_is_a_task_of_those_whom_it_names() -> None:
    told = record_of(
        "Ban Thường vụ Tỉnh ủy Nghệ An kết luận: UBND tỉnh khẩn trương chỉ đạo các sở rà soát đất công."
    ).directives

    assert [(one.director, one.recipients) for one in told] == [
        ("Ban Thường vụ Tỉnh ủy Nghệ An", ("Ủy ban nhân dân tỉnh Nghệ An",))
    ]


def test_what_inspectors_conclude_is_found_out_and_no_task() -> None:
    assert record_of("Thanh tra Bộ Y tế kết luận: Bệnh viện tiếp tục mua sắm sai quy định.").directives == ()


def test_the_content_of_a_paper_is_told_by_whoever_signed_it() -> None:
    told = record_of(
        "Sáng 5/6/2024, Thủ tướng Phạm Minh Chính xem xét kho xăng bị nổ, đến Bệnh viện Chợ Rẫy hỏi chuyện các nạn "
        "nhân, trưa ký Công điện số 61/CĐ-TTg. Nội dung như sau:\n"
        "- Bộ Công an điều tra nguyên nhân.\n- Bộ Xây dựng soạn quy chuẩn kho xăng, xong trước ngày 15/7/2024.\n",
        on="2024-06-06",
    ).directives

    assert [(one.director, one.recipients, one.due) for one in told] == [
        ("Phạm Minh Chính", ("Bộ Công an",), None),
        ("Phạm Minh Chính", ("Bộ Xây dựng",), "2024-07-15"),
    ]


@pytest.mark.parametrize(
    "opening",
    [
        "Phó Thủ tướng Lê Minh Khái có ý kiến như sau:",
        "Kết thúc cuộc họp, Phó Thủ tướng Lê Minh Khái đã có ý kiến chỉ đạo như sau:",
        "Phó Thủ tướng Lê Minh Khái kết luận một số nội dung sau:",
    ],
)
def test_who_decides_as_follows_gives_out_the_tasks_of_those_whom_the_items_begin_with(opening: str) -> None:
    told = record_of(
        f"{opening}\n1. Bộ Y tế:\n- Chịu trách nhiệm về nguồn thuốc.\n- Báo cáo Thủ tướng.\n"
        "2. Bộ Tài chính đôn đốc nhà thầu lắp máy thở.\n3. Đề nghị Bộ Công an giám sát việc đấu thầu."
    ).directives

    assert [(one.director, one.recipients) for one in told] == [
        ("Lê Minh Khái", ("Bộ Y tế",)),
        ("Lê Minh Khái", ("Bộ Y tế",)),
        ("Lê Minh Khái", ("Bộ Tài chính",)),
        ("Lê Minh Khái", ("Bộ Công an",)),
    ]


def test_praise_among_what_somebody_decides_as_follows_is_no_task() -> None:
    told = record_of(
        "Phó Thủ tướng Lê Minh Khái có ý kiến như sau:\n1. Đánh giá cao nỗ lực của các bệnh viện trong năm qua.\n"
        "2. Bộ Y tế rà soát giá thuốc."
    ).directives

    assert [one.action for one in told] == ["rà soát giá thuốc"]


def test_a_report_as_follows_gives_out_no_tasks() -> None:
    assert record_of("Bộ trưởng Bộ Y tế Đào Hồng Lan cho biết như sau:\n1. Sở Y tế mua thêm máy thở.").directives == ()


@pytest.mark.parametrize(
    "opening",
    [
        "ghi nhận nỗ lực của ngành và yêu cầu:\n- Cục Quản lý Dược rà soát giá thuốc.",
        "biểu dương Cục Quản lý Dược, đồng thời yêu cầu thời gian tới Cục Quản lý Dược làm tốt:\n- Rà soát giá thuốc.",
        "đánh giá cao các đơn vị và yêu cầu trong năm 2025 Cục Quản lý Dược làm các việc sau:\n- Rà soát giá thuốc.",
    ],
)
def test_who_praises_and_then_tells_opens_a_list_by_what_they_tell(opening: str) -> None:
    told = record_of(f"Bộ trưởng Bộ Y tế Đào Hồng Lan {opening}", on="2025-01-10").directives

    assert [(one.director, one.recipients, one.verb) for one in told] == [
        ("Đào Hồng Lan", ("Cục Quản lý Dược",), "yêu cầu")
    ]


def test_what_was_told_in_a_report_gives_out_no_tasks_behind_it() -> None:
    told = record_of(
        "Bộ Y tế họp giao ban. Cục Quản lý Dược đã yêu cầu các nhà thuốc thu hồi 20 lô: Hà Nội 12, Huế 8. "
        "Thanh tra Bộ xử phạt 4 nhà thuốc với số tiền 90 triệu đồng."
    ).directives

    assert told == ()


@pytest.mark.parametrize(
    "set_by", ["dự toán tỉnh giao", "kế hoạch năm 2023 UBND tỉnh giao", "chỉ tiêu Bộ Tài chính giao"]
)
def test_who_set_what_a_result_is_measured_against_tells_nobody_what_the_list_holds(set_by: str) -> None:
    text = f"Hà Nam: Thu vượt\n\nThu nội địa bằng 98% {set_by}, gồm: Thu thuế đạt 12 tỷ đồng; thu phí đạt 3 tỷ đồng."
    assert record_of(text).directives == ()
