"""What a sentence goes on from, and whether it tells goals."""

from extract_factory import record_of


def targets(text: str, on: str | None = None) -> list[bool]:
    """Which figures of a text are to be reached."""
    return [one.target for one in record_of(f"{text}\n", on=on).observations]


def test_goals_that_a_plan_sets_go_on_in_the_next_sentences() -> None:
    text = "Đề án đặt mục tiêu tăng trưởng bình quân 9%/năm. Công nghiệp chiếm 42% GRDP. Thu nhập đạt 80 triệu đồng."
    assert targets(text) == [True, True, True]


def test_what_is_so_now_is_no_goal_of_the_plan() -> None:
    text = "Đề án đặt mục tiêu tăng trưởng bình quân 9%/năm. Hiện công nghiệp chiếm 42% GRDP."
    assert targets(text) == [True, False]


def test_a_list_of_goals_of_a_term_that_is_all_the_article_dates_stays_one() -> None:
    text = (
        "Nghị quyết của huyện Tân Sơn\n\nCác chỉ tiêu chủ yếu trong nhiệm kỳ 2020 - 2025\n"
        "1. Đến năm 2025, thu nhập bình quân đạt 60 triệu đồng.\n2. Tỷ lệ hộ nghèo đến năm 2025 còn 3%."
    )
    assert targets(text) == [True, True]


def test_a_list_that_says_how_much_of_a_plan_was_done_tells_no_goals() -> None:
    text = (
        "Huyện Tân Sơn sản xuất vụ xuân\n\nMột số chỉ tiêu chủ yếu:\n"
        "- Đàn lợn: 3.000 con, đạt 98% kế hoạch.\n- Trồng rừng 500 ha, đạt 51% kế hoạch."
    )
    assert targets(text, "2023-11-03") == [False] * 4


def test_goals_by_a_year_go_on_where_nothing_tells_the_day() -> None:
    text = (
        "Phấn đấu đến năm 2025 không còn hộ nghèo, 97% hộ dân có bảo hiểm. Đến năm 2025, 60% học sinh học cả ngày. "
        "Tỷ lệ hộ dùng nước sạch trên 90%."
    )
    assert targets(text) == [True, True, True]


def test_a_year_that_ends_the_goals_stretch_is_of_them_and_one_before_it_is_not() -> None:
    goal = "Quy hoạch tỉnh thời kỳ 2021 - 2030 đặt mục tiêu tăng trưởng bình quân thời kỳ 2021 - 2030 là 10%/năm."
    assert targets(f"{goal} Thu nhập bình quân đầu người năm 2030 khoảng 7.500 USD.") == [True, True]
    assert targets(f"{goal} Thu nhập bình quân đầu người năm 2020 đạt 4.500 USD.") == [True, False]


def test_what_was_so_by_a_year_without_a_goal_before_it_is_none() -> None:
    assert targets("Đến năm 2018, tỷ lệ hộ dùng nước sạch đạt 90%.") == [False]
    assert targets("Phấn đấu doanh thu đạt 5 tỷ đồng. Tốc độ tải thống kê đến quý 4/2019 là 29 Mbps.") == [True, False]


def test_an_article_of_goals_by_its_title_tells_goals() -> None:
    text = (
        "Một số chỉ tiêu chủ yếu nhiệm kỳ 2020 - 2025\nTỷ lệ đô thị hóa đạt 40%. Thu nhập bình quân đạt 60 triệu đồng."
    )
    assert targets(text) == [True, True]
