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
