import pytest
from extract_factory import article

from mickg.extract.citations import citations
from mickg.extract.skeleton import Skeleton
from mickg.extract.told_first import First, first_told


def told_in(text: str) -> First | None:
    page = article(f"Sở họp báo\n\n{text}")
    return first_told(page, Skeleton(page.key, citations(page)))


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Quý II/2022, xã đạt chuẩn. Tháng 8/2022, huyện họp.", ("2022-04-01", "2022-06-30")),
        ("Năm 2022, xã đạt chuẩn. Tháng 8/2022, huyện họp.", ("2022-08-01", "2022-08-31")),
        ("Trường mở cửa năm 1998. Tháng 5/2021, trường đón 40 em.", ("2021-05-01", "2021-05-31")),
        ("Cảng được lập từ tháng 3/2004. Ngày 12/6/2019, cảng đón tàu.", ("2019-06-12", "2019-06-12")),
        ("Tháng 9/2018, sở mở chợ. Việc này theo Nghị định số 15/2020/NĐ-CP.", ("2020-01-01", "2020-12-31")),
        ("Hồ sơ gửi về sở trước ngày 30/6/2026. Năm 2025, tỉnh trồng 5 ha rừng.", ("2025-01-01", "2025-12-31")),
        ("Mức phí có hiệu lực từ ngày 1/7/2024. Năm 2023, sở thu 4 tỷ đồng.", ("2023-01-01", "2023-12-31")),
        ("Năm 2030, tỉnh phấn đấu có 5 cảng. Năm 2024, tỉnh có 2 cảng.", ("2024-01-01", "2024-12-31")),
        ("Đường sắt xong năm 1936. Năm 2021, đường sắt chở 4 triệu khách.", ("2021-01-01", "2021-12-31")),
        ("Từ ngày 24/4 đến 3/5/2021, tỉnh đón 5.000 khách.", ("2021-04-24", "2021-05-03")),
        ("Đến ngày 20/12/2023, tỉnh đã cấp 5.000 thẻ.", ("2023-12-20", "2023-12-20")),
        ("Thu tăng 4% so với cùng kỳ năm 2021, hoàn thành trong quý IV/2022.", ("2022-10-01", "2022-12-31")),
        ("Lễ kỷ niệm 80 năm (28/8/1945 - 28/8/2025) được bàn. Tháng 7/2024, sở họp.", ("2024-07-01", "2024-07-31")),
        ("Tỉnh tặng quà nhân ngày 3/2 (3/2/1930 - 3/2/2020).", ("2020-02-03", "2020-02-03")),
        (
            "Quy hoạch cảng thời kỳ 2021 - 2030 được lập. Năm 2024, cảng phấn đấu có tàu.",
            ("2024-01-01", "2024-12-31"),
        ),
        (
            "Xã bàn nhiệm vụ 6 tháng cuối năm 2013. Quyết toán năm 2012 được thông qua.",
            ("2013-07-01", "2013-12-31"),
        ),
        ("Ông sinh ngày 3/5/1967 ở Nam Định, vào Đảng năm 1990. Năm 2018, sở mở chợ.", ("2018-01-01", "2018-12-31")),
        ("Đội trưởng (SN 1984) đón khách. Tháng 8/2022, huyện họp.", ("2022-08-01", "2022-08-31")),
        ("Kỳ tuyển sinh năm 2019 đã xong. Trường có 3.000 học sinh.", ("2019-01-01", "2019-12-31")),
        ("Kết quả làm kế hoạch năm 2021 được nêu. Nhiệm vụ năm 2022 là 3 chợ.", ("2021-01-01", "2021-12-31")),
        ("Thu đạt 91% dự toán năm 2021. Mục tiêu năm 2023 là 9 tỷ đồng.", ("2021-01-01", "2021-12-31")),
        ("Năm 2026 hướng tới 9 chợ. Năm 2025, tỉnh có 8 chợ.", ("2025-01-01", "2025-12-31")),
        ("Khách tăng 9% so với năm 2021. Mục tiêu năm 2023 là 90 nghìn khách.", ("2022-01-01", "2022-12-31")),
    ],
)
def test_what_says_when_an_undated_article_was_written(text: str, days: tuple[str, str]) -> None:
    told = told_in(text)
    assert told is not None
    assert (told.first.isoformat(), told.last.isoformat()) == days


@pytest.mark.parametrize(
    "more", ["Năm 2022, xã phấn đấu có 5 chợ.", "Tháng 2/2022, xã mở chợ.", "Tháng 2/2023, xã mở chợ."]
)
def test_a_year_is_closed_where_only_the_whole_of_it_is_told(more: str) -> None:
    whole, parted = told_in("Năm 2022, xã đạt chuẩn."), told_in(f"Năm 2022, xã đạt chuẩn. {more}")
    assert whole is not None
    assert parted is not None
    assert (whole.closed, parted.closed) == (True, False)


def test_a_year_in_the_name_of_a_meeting_is_not_closed() -> None:
    told = told_in("Hội nghị thanh tra năm 2023 được mở.")
    assert told is not None
    assert not told.closed


def test_the_days_of_related_links_and_footers_do_not_say_when_an_article_was_written() -> None:
    page = "Năm 2019, tỉnh lập 5 chợ và mở thêm 2 tuyến phố đi bộ.\n\nTin liên quan\n- Tỉnh mở hội chợ (12/09/2022)\n"
    told = told_in(f"{page}- Sở Công Thương họp báo (13/09/2022)\n")
    assert told is not None
    assert told.last.year == 2019


@pytest.mark.parametrize(
    "text",
    [
        "HĐND xã nhiệm kỳ 2011 - 2016 họp.",
        "Quy hoạch cảng thời kỳ 2021 - 2030 được lập.",
        "Đến năm 2030, huyện phấn đấu có 5 cảng.",
    ],
)
def test_the_end_of_what_lies_far_ahead_says_nothing(text: str) -> None:
    assert told_in(text) is None


def test_the_years_that_an_inspection_looked_into_say_something() -> None:
    assert told_in("Thanh tra kết luận việc giao đất giai đoạn 2012 - 2016.") is not None


def test_a_text_without_a_year_tells_nothing() -> None:
    assert told_in("Ngày 5/6, xã đạt chuẩn.") is None


@pytest.mark.parametrize("life", ["sinh năm 1967", "sinh tháng 5/1967", "SN 1967", "vào Đảng năm 1990"])
def test_a_life_alone_dates_nothing(life: str) -> None:
    assert told_in(f"Ngày 14/11, ông, {life}, nhận việc mới.") is None
