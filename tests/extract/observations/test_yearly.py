"""Goals for every year of a term."""

from decimal import Decimal

import pytest
from extract_factory import record_of


def periods(text: str) -> list[str | None]:
    return [one.period for one in record_of(f"{text}\n", on="2020-08-20").observations]


@pytest.mark.parametrize(
    "heading",
    [
        "Các chỉ tiêu chủ yếu nhiệm kỳ 2020 - 2025:",
        "MỤC TIÊU TRONG NHIỆM KỲ 2020-2025",
        "Một số chỉ tiêu và ba khâu đột phá (nhiệm kỳ 2020 - 2025)",
    ],
)
def test_they_are_of_the_term_that_the_heading_names(heading: str) -> None:
    text = (
        f"{heading}\n\n- Tốc độ tăng giá trị sản xuất bình quân đạt 16%.\n\n- Thu nhập đầu người đến năm 2025 đạt "
        "60 triệu đồng.\n\n- Phấn đấu hằng năm giảm 12% hộ nghèo."
    )
    assert periods(text) == ["2020/2025", "2025", "2020/2025"]


def test_they_are_of_the_term_told_before_them() -> None:
    text = "Giai đoạn 2021 - 2025, huyện phấn đấu xây 9 trường; phấn đấu hằng năm kết nạp 80 đảng viên."
    assert periods(text)[-1] == "2021/2025"


@pytest.mark.parametrize("heading", ["Kết quả nhiệm kỳ 2015 - 2020", "Tổng kết giai đoạn 2016 - 2020", "Tin huyện"])
def test_a_term_that_is_over_sets_none(heading: str) -> None:
    assert periods(f"{heading}\n\nHuyện phấn đấu hằng năm kết nạp 80 đảng viên.") == [None]


@pytest.mark.parametrize(
    "goal", ["(kế hoạch là 70 chợ)", "(bằng 98% chỉ tiêu năm là 70 chợ)", ", còn mục tiêu là 70 chợ"]
)
def test_a_goal_beside_what_was_counted_up_to_a_day_is_of_the_year(goal: str) -> None:
    text = f"Sở họp báo\n\nĐến ngày 30/9/2022, tỉnh có 69 chợ {goal}.\n"
    told = {one.value: one.period for one in record_of(text, on="2022-10-05").observations}
    assert (told[Decimal(69)], told[Decimal(70)]) == ("2022-09-30", "2022")


def test_the_plan_of_a_part_of_the_year_is_of_that_part() -> None:
    text = "Kết quả 6 tháng đầu năm 2022\n\nXuất khẩu tăng 13%, trong khi kế hoạch là 8%.\n"
    assert {one.period for one in record_of(text, on="2022-07-05").observations} == {"2022-H1"}


@pytest.mark.parametrize(
    "text",
    [
        "Theo Sở Y tế, mỗi năm tỉnh có 3.400 ca mắc.",
        "NAO - Hằng năm, huyện nhận 3.400 đơn.",
        "Bình quân mỗi năm, cảng đón 3.400 tàu.",
        "Giám đốc Sở cho biết hàng năm có chừng 3.400 lượt khách.",
        "Nhà máy mỗi năm bán ra 3.400 tấn xi măng.",
    ],
)
def test_what_is_so_in_every_year_is_of_none(text: str) -> None:
    assert periods(text) == [None]


@pytest.mark.parametrize("joint", [", bình quân mỗi năm có", ". Trung bình mỗi năm có", ". Mỗi năm, tỉnh có"])
def test_the_average_of_years_told_is_of_them(joint: str) -> None:
    told = periods(f"Giai đoạn 2015 - 2019, tỉnh dạy nghề cho 115.000 lao động{joint} 23.000 lao động.")
    assert told == ["2015/2019", "2015/2019"]


def test_crops_of_a_year_are_not_told_of_every_year() -> None:
    assert periods("Năm 2019, diện tích cây hằng năm của huyện đạt 12.300 ha.") == ["2019"]
