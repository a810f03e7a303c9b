from decimal import Decimal

import pytest
from figures_factory import figures, quantities
from hypothesis import given, settings
from hypothesis import strategies as st

SCALE = {"": 1, " nghìn": 10**3, " triệu": 10**6, " tỷ": 10**9, " nghìn tỷ": 10**12, " triệu tỷ": 10**15}


@settings(max_examples=40, deadline=None)
@given(st.integers(2, 999), st.integers(1, 9), st.sampled_from(sorted(SCALE)))
def test_money_written_with_its_scale_reads_back(whole: int, part: int, scale: str) -> None:
    (one,) = quantities(f"Doanh thu đạt {whole},{part}{scale} đồng.")
    assert (one.value, one.unit) == (Decimal(f"{whole}.{part}") * SCALE[scale], "VND")


@settings(max_examples=40, deadline=None)
@given(st.integers(2, 10**9))
def test_a_count_written_with_dots_reads_back(value: int) -> None:
    (one,) = quantities(f"Tỉnh cấp {value:,} căn cước.".replace(",", "."))
    assert one.value == value


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("hơn 2.000 hộ", "more-than"),
        ("gần 1,2 triệu lượt", "nearly"),
        ("khoảng 35 xã", "about"),
        ("không quá 30 xã", "at-most"),
        ("khoảng hơn 70 hộ", "more-than"),
    ],
)
def test_words_before_a_figure_qualify_it(text: str, bound: str) -> None:
    assert [one.bound for one in quantities(f"Có {text} tham gia.")] == [bound]


def test_the_ends_of_a_range_share_its_scale_and_unit() -> None:
    (one,) = quantities("Mức tăng từ 3,5 - 4 triệu tỷ đồng.")
    assert (one.value, one.high) == (Decimal("3.5e15"), Decimal("4e15"))
    assert one.unit == "VND"


@pytest.mark.parametrize(
    "text",
    [
        "Họp lúc 15h30, 8 giờ sáng, 7 giờ 45 và 07:30.",
        "Từ 6 giờ 00 ngày 24/7, các chợ đóng cửa.",
        "Gọi số 0912.345.678 hoặc 024. 2220.2240.",
        "Chốt phiên 21.9, cổ phiếu đứng giá.",
        "Theo Nghị quyết 57 và công văn 1234/BTC-QLN, thế kỷ 21.",
        "Tại kỳ họp lần thứ 8 ngày 26/8/2024.",
        "Hàng hóa đủ 24/7, tăng trưởng 2 con số.",
    ],
)
def test_clocks_days_telephones_and_papers_are_no_figures(text: str) -> None:
    assert figures(text) == []


def test_shares_of_a_whole_keep_it() -> None:
    (one,) = quantities("Có 213/222 xã đạt chuẩn.")
    assert (one.value, one.out_of) == (Decimal(213), Decimal(222))


def test_one_comma_parts_thousands_of_things_but_not_of_points() -> None:
    assert figures("Có 18,405 người dự.") == [("18405", "count")]
    assert figures("Chỉ số đạt 1,232 điểm.") == []


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Giá tăng gấp 2,5 lần.", "factor"),
        ("Giá tăng khoảng 3 lần so với 2019.", "factor"),
        ("Đoàn kiểm tra 3 lần.", "count"),
        ("Lãi suất tăng 1 lần nữa.", "count"),
        ("Tỷ lệ tăng 0,5 điểm phần trăm.", "percentage-point"),
        ("Tỷ lệ tăng 0,5%.", "percent"),
        ("Chỉ số tăng 7,5 điểm.", "count"),
    ],
)
def test_times_points_and_shares_are_told_apart(text: str, unit: str) -> None:
    assert [one.unit for one in quantities(text)][:1] == [unit]


def test_a_lifetime_is_told_in_years_and_an_age_is_not() -> None:
    assert figures("Tuổi thọ trung bình là 74,6 tuổi.") == [("74.6", "year")]
    assert figures("Tuổi trung bình của lao động là 38 tuổi.") == [("38", "year")]


def test_a_place_of_then_stands_in_brackets() -> None:
    assert figures("Tỉnh tăng 3 bậc so với năm 2022 (hạng 28).")[-1] == ("28", "rank")


def test_a_score_of_a_hundred_may_have_three_decimals() -> None:
    assert figures("Huế đạt 48,059 điểm.") == [("48.059", "count")]
    assert figures("Chỉ số đạt 1,234 điểm.") == []


@pytest.mark.parametrize(
    ("told", "bound"),
    [
        ("Dân cư sống rải rác trên 43 đảo.", None),
        ("Lực lượng tuần tra trên 12 tuyến đường.", None),
        ("Sở triển khai chuyển đổi số trên 10 lĩnh vực.", None),
        ("Tỉnh có trên 12 tuyến đường.", "more-than"),
        ("Đoàn kiểm tra trên 120 cơ sở.", "more-than"),
    ],
)
def test_what_something_is_done_on_is_not_more_than_so_many(told: str, bound: str | None) -> None:
    assert [one.bound for one in quantities(told)] == [bound]


@pytest.mark.parametrize("told", ["khoảng 13%-15%", "khoảng 13% - 15%", "khoảng 13 - 15%"])
def test_a_range_may_say_its_percent_twice(told: str) -> None:
    (one,) = quantities(f"Giá dầu tăng {told}.")
    assert (int(one.value), int(one.high or 0), one.unit, one.bound) == (13, 15, "percent", "about")


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("khám cho 1.300/1.200 lượt người", [("1300", "count")]),
        ("trồng 120/100 ha rừng", [("120", "ha")]),
        ("ở nhà số 345/120 đường Lê Lợi", []),
        ("huyết áp 160/100 mmHg", []),
    ],
)
def test_what_was_done_may_be_more_than_was_planned(told: str, expected: list[tuple[str, str]]) -> None:
    assert figures(f"Huyện {told}.") == expected


@pytest.mark.parametrize("told", ["từ đầu năm", "trong năm", "cả năm", "mỗi năm", "trong tháng"])
def test_a_number_behind_a_time_counts_what_follows_it(told: str) -> None:
    assert figures(f"Xã {told} 340 hộ thoát nghèo.") == [("340", "count")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kỳ họp kéo dài 22 ngày rưỡi.", ("22.5", "ngày")),
        ("Xã góp 2 tỷ rưỡi đồng.", ("2500000000", "VND")),
    ],
)
def test_a_half_is_told_behind_its_unit(text: str, told: tuple[str, str]) -> None:
    assert figures(text)[-1] == told
