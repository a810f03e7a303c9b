"""Where frames may begin: what stands before them."""

import pytest
from extract_factory import record_of

MINISTER = "Bộ trưởng Bộ Y tế Đào Hồng Lan"


def test_the_way_a_task_is_done_names_nobody_who_tells_what_follows() -> None:
    told = record_of(
        f"{MINISTER} yêu cầu các bệnh viện:\n"
        "- Rà soát thuốc tồn kho theo kết luận của Thanh tra Chính phủ, tiêu hủy thuốc quá hạn;\n"
        "- Sắp xếp các khoa theo tinh thần Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương Đảng, trình Bộ."
    ).directives

    assert [one.director for one in told] == ["Đào Hồng Lan"] * 2
    assert [one.action.split()[0] for one in told] == ["Rà", "Sắp"]


def test_a_post_that_somebody_is_given_is_no_task() -> None:
    told = record_of(f"{MINISTER} trao quyết định. Bà Trần Thị Nhị Hà được giao quyền Cục trưởng Cục Quản lý Dược.")

    assert told.directives == ()


def test_what_those_above_give_to_do_is_told_by_nobody_here() -> None:
    told = record_of(f"{MINISTER} phụ trách tài chính, thanh tra, pháp chế và việc khác do Chính phủ, Thủ tướng giao.")

    assert told.directives == ()


def test_the_focus_of_a_hearing_is_nothing_to_do() -> None:
    told = record_of(f"{MINISTER} trả lời chất vấn. Trọng tâm chất vấn là thực trạng và giải pháp quản lý thuốc.")

    assert told.directives == ()


@pytest.mark.parametrize("task", ["thực hiện các giải pháp về thuế", "triển khai những nhiệm vụ về cấp nước"])
def test_a_body_that_carries_out_what_the_clause_says_announces_nothing(task: str) -> None:
    text = f"Chủ tịch UBND tỉnh Cà Mau yêu cầu Sở Y tế rà soát kho thuốc. Sở Tài chính {task}."
    assert [one.recipients for one in record_of(text).directives][1:] == [("Sở Tài chính tỉnh Cà Mau",)]


@pytest.mark.parametrize(
    "given",
    ["giữ chức Cục trưởng Cục Quản lý Dược", "tạm thời kiêm thực hiện nhiệm vụ Cục trưởng Cục Quản lý Dược"],
)
def test_a_person_who_is_given_a_post_is_told_no_task(given: str) -> None:
    assert record_of(f"Bộ trưởng Bộ Y tế Đào Hồng Lan giao ông Trần Văn Nam {given}.").directives == ()


def test_a_law_that_somebody_carries_out_tells_nothing_where_another_tells() -> None:
    text = (
        "Để thực hiện quy định tại Nghị định số 110/2018/NĐ-CP của Chính phủ về lễ hội, Cục Văn hóa cơ sở đề nghị Sở"
        " Văn hóa và Thể thao Hà Nội tăng cường kiểm tra."
    )
    assert [one.director for one in record_of(text).directives] == ["Cục Văn hóa cơ sở"]


def test_a_ministry_that_nothing_names_directs_nobody() -> None:
    text = "Quan điểm của Bộ là các nhà mạng phải mở thêm điểm bán."

    assert all(one.director != "bộ" for one in record_of(text).directives)


@pytest.mark.parametrize(
    ("paper", "director"),
    [("Công điện số 15/CĐ-TTg ngày 3/6/2024", "Phạm Minh Chính"), ("Nghị định số 47/2020/NĐ-CP", "Trần Hồng Hà")],
)
def test_whoever_issued_a_paper_speaks_through_it_where_it_gives_out_tasks(paper: str, director: str) -> None:
    text = (
        "Phó Thủ tướng Trần Hồng Hà kết luận hội nghị. "
        f"Theo {paper} của Thủ tướng Phạm Minh Chính, Bộ Y tế phải dự trữ đủ thuốc."
    )

    assert [one.director for one in record_of(text, on="2024-06-05").directives] == [director]


@pytest.mark.parametrize("given", ["3.100 ha", "200 tỷ đồng", "45 biên chế"])
def test_what_somebody_is_given_is_no_task(given: str) -> None:
    text = f"Phó Thủ tướng Trần Hồng Hà kết luận phiên họp. Bộ Tài chính được giao {given}."

    assert record_of(text, on="2024-06-05").directives == ()


def test_whoever_hears_a_report_goes_on_telling() -> None:
    text = (
        "Phó Thủ tướng Trần Hồng Hà phát biểu tại hội nghị. Sau khi nghe Thứ trưởng Bộ Xây dựng Nguyễn Việt Hùng báo "
        "cáo, Phó Thủ tướng giao Bộ Nội vụ lo nhân lực."
    )

    read = record_of(text, on="2024-06-05").directives
    assert [(one.director, one.recipients) for one in read] == [("Trần Hồng Hà", ("Bộ Nội vụ",))]


def test_who_sends_a_telegram_is_none_of_those_it_is_sent_to() -> None:
    text = "Trong công điện gửi UBND tỉnh Lào Cai, Thủ tướng Phạm Minh Chính yêu cầu sơ tán dân ven suối."

    assert [one.director for one in record_of(text, on="2024-06-05").directives] == ["Phạm Minh Chính"]


@pytest.mark.parametrize("held", ["chức Thứ trưởng Bộ Y tế", "quyền điều hành bệnh viện của Sở Y tế"])
def test_what_is_given_to_somebody_is_told_nothing(held: str) -> None:
    text = f"Thủ tướng Phạm Minh Chính kết luận phiên họp. Tuần này, {held} được giao cho ông Trần Văn Thuấn."

    assert record_of(text).directives == ()
