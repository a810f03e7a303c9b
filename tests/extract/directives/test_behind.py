"""Circumstances may stand between a verb of telling and those who are told."""

import pytest
from extract_factory import record_of

MINISTER = "Bộ trưởng Nguyễn Mạnh Hùng"


@pytest.mark.parametrize(
    ("verb", "task", "told"),
    [
        ("đề nghị", "trong nhiệm kỳ mới, Hội Tin học Việt Nam tiếp tục đào tạo lập trình viên", "Hội Tin học Việt Nam"),
        ("yêu cầu", "ngay sau cuộc họp, các bộ, ngành lập danh mục dữ liệu", "các bộ, ngành"),
        ("yêu cầu", "trước mắt, Cục Viễn thông phải công bố bản đồ phủ sóng", "Cục Viễn thông"),
        ("lưu ý", "khi cấp phép, các địa phương cần công khai hồ sơ", "các địa phương"),
        ("yêu cầu", "theo chức năng, nhiệm vụ được giao, các cục rà soát thông tư", "các cục"),
        ("yêu cầu", "để kịp khai giảng, các nhà mạng lắp thêm trạm ở vùng cao", "các nhà mạng"),
    ],
)
def test_those_told_stand_behind_circumstances(verb: str, task: str, told: str) -> None:
    found = record_of(f"{MINISTER} {verb} {task}.").directives

    assert [(one.director, one.recipients, one.verb) for one in found] == [("Nguyễn Mạnh Hùng", (told,), verb)]


def test_a_task_of_nobody_named_stands_behind_circumstances() -> None:
    found = record_of(f"{MINISTER} yêu cầu trong thời gian tới, tiếp tục tắt sóng 2G.").directives

    assert [(one.recipients, one.action) for one in found] == [((), "trong thời gian tới, tiếp tục tắt sóng 2G")]


def test_a_deadline_stands_among_the_circumstances() -> None:
    found = record_of(f"{MINISTER} yêu cầu đến hết tháng 9/2024, Cục Viễn thông phải đo xong chất lượng mạng.")

    assert [one.due for one in found.directives] == ["2024-09"]


def test_what_a_person_does_behind_circumstances_is_told_of_them() -> None:
    text = f"{MINISTER} yêu cầu trong buổi làm việc, Thứ trưởng Phan Tâm trình bày đề án."

    assert all("Phan Tâm" not in one.recipients for one in record_of(text).directives)


def test_whoever_is_recommended_to_tell_others_tells_nobody_yet() -> None:
    text = "Kiểm toán nhà nước kiến nghị Thủ tướng giao Bộ Xây dựng sửa quy chuẩn."

    assert record_of(text).directives == ()
