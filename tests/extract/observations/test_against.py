"""What a change is told against where its own words do not say."""

import pytest
from extract_factory import record_of


def bases(text: str) -> list[str | None]:
    """What the changes of an article are told against, in their order."""
    told = record_of(f"{text}\n", on="2023-11-06").observations
    return [change.against for one in told for change in one.changes]


def test_a_change_shares_the_base_of_the_one_told_after_it() -> None:
    text = "Năm 2022, doanh thu đạt 50 tỷ đồng, tăng 26%; lợi nhuận đạt 5 tỷ đồng, tăng 31% so với năm 2020."
    assert bases(text) == ["2020", "2020"]


def test_a_growth_is_of_a_year_where_the_article_compares_with_the_year_before() -> None:
    text = "Tháng 10/2023, doanh thu đạt 5 tỷ đồng, tăng 5% so với cùng kỳ.\n\nTháng 10/2023, có 12 vụ, giảm 4%."
    assert bases(text) == ["2022-10", "2022-10"]


def test_a_growth_has_no_base_where_the_article_names_none() -> None:
    assert bases("Năm 2022, doanh thu đạt 5 tỷ đồng, tăng 5%.") == [None]


def test_what_is_so_on_the_article_s_day_has_no_year_before() -> None:
    text = "Ngày 6/11/2023, giá là 50 tỷ đồng, tăng 5%.\n\nTháng 10/2023, có 12 vụ, giảm 4% so với cùng kỳ."
    assert bases(text)[0] is None


def test_what_leads_to_a_list_is_the_base_of_its_changes() -> None:
    text = (
        "Tình hình năm 2022 khá hơn so với năm 2021:\n- Lâm nghiệp: 12 vụ (giảm 5 vụ);\n- Xây dựng: 8 vụ, giảm 4 vụ.\n"
    )
    assert bases(text) == ["2021", "2021"]


def test_a_change_in_things_is_against_the_year_compared_with_last() -> None:
    text = "Năm 2022, có 50 điểm, tăng 2 điểm so với năm 2020.\n\nNăm 2022, có 17 chợ, giảm 3 chợ."
    assert bases(text) == ["2020", "2020"]


def test_two_changes_are_against_what_those_of_the_level_before_are() -> None:
    text = (
        "Tháng 10/2023, có 14 doanh nghiệp mới, giảm 7% so với tháng 9/2023 và tăng 20% so với tháng 10/2022;"
        " vốn đăng ký đạt 12 tỷ đồng, giảm 3% và tăng 27%."
    )
    assert bases(text) == ["2023-09", "2022-10"] * 2


def test_the_average_of_the_time_before_is_what_a_change_is_against() -> None:
    text = "Giá trị giao dịch quý III/2023 đạt 24 tỷ đồng, tăng 40% so với bình quân năm trước."
    (told,) = record_of(f"{text}\n", on="2023-11-06").observations
    assert [one.against for one in told.changes] == ["2022"]


def test_a_change_of_a_rate_by_the_area_has_its_period() -> None:
    text = "Năm 2019, mật độ dân số đạt 290 người/km2, tăng 31 người/km2 so với năm 2009."
    (told,) = record_of(f"{text}\n", on="2019-11-06").observations
    assert [one.against for one in told.changes] == ["2009"]


def test_years_ago_are_counted_from_the_level() -> None:
    (one,) = record_of("Năm 2019, tỷ lệ mù chữ còn 8%, giảm 12% so với 10 năm trước.\n", on="2023-11-06").observations
    assert [change.against for change in one.changes] == ["2009"]


def test_what_is_told_again_in_another_unit_is_against_the_same_year() -> None:
    text = "Năm 2022, lượng khách tăng 5% so với năm 2021. Năm 2023, có 310 vụ cháy, giảm 9% (31 vụ)."
    last = record_of(f"{text}\n", on="2024-01-06").observations[-1]
    assert [(change.unit, change.against) for change in last.changes] == [("percent", "2022"), ("count", "2022")]


def test_each_change_has_the_base_before_it_where_the_next_one_has_its_own() -> None:
    text = "Tháng 10/2023, có 320 ca cúm, so với tháng trước tăng 15 ca và so với cùng kỳ giảm 22%."
    assert bases(text) == ["2023-09", "2022-10"]


def test_a_base_behind_a_comma_is_of_the_change_before_where_none_follows() -> None:
    assert bases("Tháng 10/2023, trại có 320 con bò, tăng 15 con, so với tháng trước.") == ["2023-09"]


def test_a_change_shares_the_base_of_the_share_beside_it() -> None:
    assert bases("Tháng 10/2023, phà chở 900 lượt xe (bằng 68% so với cùng kỳ - giảm 420 lượt).") == ["2022-10"]
    assert bases("Tháng 10/2023, phà chở 900 lượt xe, giảm 420 lượt, bằng 68% tháng trước.") == ["2023-09"]


@pytest.mark.parametrize("moved", ["giảm 1,8 điểm phần trăm", "tăng 2 lần", "tăng 5%"])
def test_a_rate_of_change_without_a_base_is_of_the_year_before_where_the_article_compares_with_it(moved: str) -> None:
    text = f"Quý I/2023, thu ngân sách tăng 4% so với cùng kỳ.\n\nCông suất phòng đạt 65%, {moved}.\n"
    told = record_of(text, on="2023-04-10").observations
    assert [change.against for one in told if one.value == 65 for change in one.changes] == ["2022-Q1"]


def test_nothing_is_told_against_a_part_of_its_own_time() -> None:
    text = (
        "Tháng 9/2023, xuất khẩu đạt 3 tỷ USD, giảm 5% so với tháng 8/2023. "
        "Lũy kế 9 tháng, cao su đạt 2 tỷ USD, tăng 4%; chè đạt 1 tỷ USD, giảm 1%."
    )
    assert bases(text) == ["2023-08", "2022-01/2022-09", "2022-01/2022-09"]
