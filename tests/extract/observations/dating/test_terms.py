"""The years that an article sums up or tells an inspection of, seen from a figure that no words of its own date."""

import pytest
from extract_factory import record_of


def period(text: str, value: int, *, on: str) -> str | None:
    (one,) = (one for one in record_of(f"{text}\n", on=on).observations if one.value == value)
    return one.period


TERM = "Sở tổng kết chương trình giống cây\n\nNgày 5/8/2020, Sở tổng kết Đề án trồng rừng giai đoạn 2016 - 2020.\n\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "Tỉnh xây 12 vườn ươm.",
        "Năm 2018, tỉnh có 3 xưởng; cả giai đoạn, tỉnh xây 12 vườn ươm.",
        "Trong 5 năm, tỉnh xây 12 vườn ươm.",
        "Năm 2019, tỉnh có 3 xưởng. Tỷ lệ cây chết bình quân 12%/năm.",
    ],
)
def test_the_years_that_are_summed_up_are_reviewed(sentence: str) -> None:
    assert period(f"{TERM}{sentence}", 12, on="2020-08-05") == "2016/2020"


def test_how_many_years_are_summed_up_is_no_figure() -> None:
    told = record_of(f"{TERM}Trong 5 năm, tỉnh xây 12 vườn ươm.\n", on="2020-08-05").observations
    assert [one.value for one in told] == [12]


def test_years_to_come_are_not_reviewed() -> None:
    text = "Sở họp\n\nHội nghị tổng kết việc cũ, triển khai Đề án giai đoạn 2019 - 2020.\n\nTỉnh xây 12 vườn ươm."
    assert period(text, 12, on="2020-08-05") == "2020"


@pytest.mark.parametrize(
    ("opening", "years"),
    [
        ("Thanh tra tỉnh công bố Kết luận thanh tra về quản lý đất đai thời kỳ 2016 - 2019.", "2016/2019"),
        ("Kiểm toán Nhà nước công bố Báo cáo kiểm toán việc quản lý đất đai giai đoạn 2011 - 2017.", "2011/2017"),
        ("Đoàn giám sát báo cáo kết quả giám sát việc giao rừng giai đoạn 2015 - 2019.", "2015/2019"),
        ("Kiểm toán Nhà nước công bố kết quả kiểm toán quyết toán ngân sách năm 2018 của tỉnh.", "2018"),
        ("Thanh tra Chính phủ chỉ ra nhiều sai phạm trong giao rừng từ năm 2014 đến năm 2018.", "2014/2018"),
        ("Thanh tra tỉnh công bố Kế hoạch thanh tra giai đoạn 2021 - 2025.", "2020"),
        ("Đoàn giám sát làm việc về xây dựng nông thôn mới giai đoạn 2016 - 2025.", "2020"),
        ("Thanh tra tỉnh công bố kết luận thanh tra năm 2018.", "2020"),
    ],
)
def test_what_an_inspection_found_is_of_the_years_it_looked_into(opening: str, years: str) -> None:
    assert period(f"Sở họp báo\n\n{opening}\n\nTỉnh cho phép 12 hộ xây nhà.", 12, on="2020-09-21") == years
    assert period(f"Sở họp báo\n\n{opening}\n\nHiện tỉnh có 12 xã.", 12, on="2020-09-21") == "2020"


@pytest.mark.parametrize(
    ("then", "period"),
    [
        ("Toàn tỉnh có 345 trường học", "2020"),
        ("Huyện còn 45 chợ tạm", "2020"),
        ("GRDP bình quân đầu người đạt 45 triệu đồng", "2020"),
        ("Toàn tỉnh thành lập mới 345 hợp tác xã", "2016/2020"),
        ("Có 45 công trình vi phạm", "2016/2020"),
        ("Đã có 45 người học nghề", "2016/2020"),
    ],
)
def test_what_there_is_at_the_end_of_a_term_is_of_its_last_year(then: str, period: str) -> None:
    text = f"Giai đoạn 2016-2020, tỉnh đã xây 56 phòng học. {then}.\n"
    assert record_of(text, on="2020-12-25").observations[-1].period == period


@pytest.mark.parametrize(
    "lead",
    [
        "Thông báo Kết luận số 45/TB-TTCP cho biết, từ năm 2012 đến hết năm 2018, đất rừng bị buông lỏng.",
        "Kiểm toán Nhà nước kiểm toán việc dùng vốn thời kỳ 2012 - 2018 tại tỉnh.",
    ],
)
def test_what_was_looked_into_over_years_is_of_them(lead: str) -> None:
    text = f"{lead}\n\nĐoàn chỉ ra 14 dự án chậm tiến độ.\n"
    assert [one.period for one in record_of(text, on="2019-02-20").observations] == ["2012/2018"]
