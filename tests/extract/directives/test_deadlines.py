"""By when a task is due, where its words say a time that is none."""

import pytest
from extract_factory import record_of


@pytest.mark.parametrize(
    ("task", "due"),
    [
        ("bảo đảm nguồn cung thịt lợn dịp cuối năm", None),
        ("không kiểm tra một doanh nghiệp quá một lần trong năm", None),
        ("hoàn thành việc này trong năm", "2024"),
        ("báo cáo kết quả trước ngày 23/9/2024", "2024-09-23"),
    ],
)
def test_a_limit_is_a_deadline_though_it_has_passed(task: str, due: str | None) -> None:
    read = record_of(f"Phó Thủ tướng Trần Hồng Hà yêu cầu Bộ Y tế {task}.", on="2024-10-15").directives
    assert [one.due for one in read] == [due]


@pytest.mark.parametrize("by", ["trước khi tháng 10/2025 kết thúc", "trước khi kết thúc tháng 10/2025"])
def test_a_task_is_due_before_a_month_ends(by: str) -> None:
    text = f"Bộ trưởng Bộ Y tế Đào Hồng Lan yêu cầu các bệnh viện nộp báo cáo {by}."

    assert [one.due for one in record_of(text, on="2025-06-05").directives] == ["2025-10"]


@pytest.mark.parametrize(
    ("task", "due"),
    [
        ("sắp xếp phòng bệnh trong tuần", "2024-10-14/2024-10-20"),
        ("gửi số liệu ngay trong ngày", "2024-10-16"),
        ("trình đề án ngay quý I", "2025-Q1"),
        ("in xong tài liệu trước khi lớp tập huấn đầu tiên mở lúc 8 giờ ngày 30/10", "2024-10-30"),
        ("đưa thuốc quá hạn ra khỏi kho trước ngày 15/11", "2024-11-15"),
        ("rà Luật Dược (hiệu lực từ 1/7/2025), báo cáo trong tháng 11", "2024-11"),
        ("giải ngân ngay từ đầu năm", None),
    ],
)
def test_a_deadline_is_read_by_the_day_of_the_article(task: str, due: str | None) -> None:
    told = record_of(f"Bộ trưởng Bộ Y tế Đào Hồng Lan yêu cầu Vụ Pháp chế {task}.", on="2024-10-16").directives

    assert [one.due for one in told] == [due]


@pytest.mark.parametrize(
    ("task", "due"),
    [
        ("mở cửa vườn thú trước giờ quy định, áp dụng từ tháng 8", None),
        ("lập hai đoàn kiểm tra kho thuốc, đi từ đầu tháng 7", None),
        ("giảm giá giường, bắt đầu ngay từ ngày 9/8", None),
        ("thu hồi vốn của bệnh viện đến 30/9 chưa khởi công", None),
        ("kiểm tra nhà thuốc có giấy phép cấp trước ngày 1/1/2020", None),
        ("tổng hợp số liệu đến hết tháng 6 của các khoa", None),
        ("nộp hồ sơ, thời hạn là ngày 12/9", "2024-09-12"),
        ("gửi báo cáo trong sáng ngày 7/6", "2024-06-07"),
        ("đưa thuốc tới mọi thôn chậm nhất vào ngày mai", "2024-06-06"),
        ("gửi danh sách trước 17h00 ngày mai", "2024-06-06"),
        ("họp xong trong hôm nay", "2024-06-05"),
        ("thu đủ 20 tỷ đồng trong năm (nợ cũ là 7 tỷ đồng)", "2024"),
    ],
)
def test_a_deadline_is_when_a_task_ends_not_when_it_begins(task: str, due: str | None) -> None:
    told = record_of(f"Bộ trưởng Bộ Y tế Đào Hồng Lan yêu cầu Vụ Pháp chế {task}.", on="2024-06-05").directives

    assert [one.due for one in told] == [due]


@pytest.mark.parametrize(
    ("before", "due"),
    [
        ("Để đạt mục tiêu tiêm đủ hai mũi vào cuối năm 2026", None),
        ("Nhằm hoàn thành chỉ tiêu trong năm 2025", None),
        ("Để kịp mở cửa bệnh viện trong quý II/2025", None),
        ("Trong quý II/2025", "2025-Q2"),
    ],
)
def test_the_time_of_an_aim_is_not_that_of_the_tasks_for_it(before: str, due: str | None) -> None:
    text = f"{before}, Bộ trưởng Bộ Y tế Đào Hồng Lan yêu cầu:\n- Cục Quản lý Dược rà soát kho thuốc."

    assert [one.due for one in record_of(text, on="2024-10-16").directives] == [due]


@pytest.mark.parametrize(
    ("task", "due"),
    [
        ("báo cáo chậm nhất là 30/9", "2022-09-30"),
        ("bảo đảm đến hết năm giải ngân xong", "2022"),
        ("coi việc này là nhiệm vụ trọng tâm 3 tháng cuối năm", "2022-10/2022-12"),
    ],
)
def test_a_time_is_a_limit_by_the_words_beside_it(task: str, due: str) -> None:
    text = f"Thủ tướng Phạm Minh Chính yêu cầu Bộ Y tế {task}."

    assert [one.due for one in record_of(text, on="2022-09-26").directives] == [due]


def test_what_is_required_of_all_together_by_a_day_is_no_deadline_of_each() -> None:
    text = (
        "Với yêu cầu đóng điện trước ngày 30/6/2024, Phó Thủ tướng Trần Hồng Hà giao nhiệm vụ như sau:\n\n"
        "- Bộ Công Thương kiểm tra hiện trường.\n\n- Bộ Tài chính bố trí vốn trước ngày 5/3/2024."
    )
    assert [one.due for one in record_of(text, on="2024-02-03").directives] == [None, "2024-03-05"]


@pytest.mark.parametrize(
    "hour", ["trước 20h ngày", "chậm nhất 16h ngày", "trước 17 giờ 30 ngày", "xong trước 10 giờ ngày"]
)
def test_an_hour_before_the_day_is_passed_over(hour: str) -> None:
    text = f"Bộ trưởng Bộ Y tế Đào Hồng Lan yêu cầu các bệnh viện nộp báo cáo {hour} 25/6."

    assert [one.due for one in record_of(text, on="2025-06-05").directives] == ["2025-06-25"]
