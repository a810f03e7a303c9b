"""How clauses begin: the one that a sentence is about is told what follows, words that only join are passed over."""

import pytest
from extract_factory import record_of

PREMIER = "Thủ tướng Phạm Minh Chính yêu cầu Bộ Xây dựng rà soát giá vật liệu."


@pytest.mark.parametrize(
    ("begun", "told"),
    [
        ("Với Bộ Quốc phòng, tiếp tục bố trí quân canh rừng", "Bộ Quốc phòng"),
        ("Về phía Bộ Y tế, khẩn trương cấp thuốc cho trạm xá", "Bộ Y tế"),
        ("Riêng UBND tỉnh Cà Mau, chủ động mua máy bơm", "Ủy ban nhân dân tỉnh Cà Mau"),
        ("Riêng tỉnh Cà Mau, chủ động mua máy bơm", "tỉnh Cà Mau"),
        ("Đối với các sở, ngành, tăng cường trực lãnh đạo", "các sở, ngành"),
    ],
)
def test_who_a_sentence_is_about_is_told_the_tasks_behind_a_comma(begun: str, told: str) -> None:
    tasks = record_of(f"{PREMIER} {begun}; báo cáo kết quả hằng tuần.").directives[1:]

    assert [one.recipients for one in tasks] == [(told,), (told,)]


@pytest.mark.parametrize("begun", ["các hộ nghèo, hỗ trợ gạo", "các đơn vị vi phạm, kiên quyết xử lý"])
def test_whom_something_is_done_to_is_not_told(begun: str) -> None:
    assert [one.recipients for one in record_of(f"{PREMIER} Đối với {begun}.").directives] == [("Bộ Xây dựng",)] * 2


def test_those_told_by_name_go_on_being_told() -> None:
    tasks = record_of(
        f"{PREMIER} Đối với ngành điện, Thủ tướng yêu cầu Bộ Công Thương kiểm tra các trạm; báo cáo kết quả hằng tuần."
    ).directives[1:]

    assert [one.recipients for one in tasks] == [("Bộ Công Thương",)] * 2


@pytest.mark.parametrize("joined", ["Cùng với đó là", "Song song với đó là việc", "Đặc biệt là", "Trước mắt là"])
def test_what_joins_a_task_to_the_one_before_may_be_said_of_it(joined: str) -> None:
    tasks = record_of(f"{PREMIER} {joined} kiểm tra các mỏ cát.").directives

    assert [(one.recipients, one.action) for one in tasks[1:]] == [(("Bộ Xây dựng",), "kiểm tra các mỏ cát")]


def test_where_a_task_is_to_be_done_above_all_ends_no_telling() -> None:
    tasks = record_of(f"{PREMIER[:-1]}; nhất là ở miền núi. Chỉ đạo các nhà máy giữ giá.").directives

    assert [one.recipients for one in tasks] == [("Bộ Xây dựng",)] * 2
