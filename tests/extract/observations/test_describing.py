"""Figures that belong to the name of what another counts."""

import pytest
from extract_factory import record_of


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Trên 10.000 dân có 35 giường bệnh.", ["số giường bệnh trên 10.000 dân"]),
        ("Số bác sĩ trên 10.000 dân là 13,5.", ["số bác sĩ trên 10.000 dân"]),
    ],
)
def test_what_a_rate_is_told_by_is_no_figure(text: str, names: list[str]) -> None:
    assert [one.indicator for one in record_of(f"{text}\n").observations] == names


def test_people_are_counted_where_something_happens_to_them() -> None:
    (one,) = record_of("Tỉnh có trên 10.000 dân bị ảnh hưởng.\n").observations
    assert one.value == 10_000


def test_what_a_firm_is_worth_tells_which_firms_are_counted() -> None:
    (one,) = record_of("Thành phố có 4 doanh nghiệp được định giá trên 1 tỷ USD.\n").observations
    assert one.value == 4


def test_a_limit_of_those_counted_is_no_figure() -> None:
    (one,) = record_of("Có 12 chủ đầu tư giải ngân trên 70%.\n").observations
    assert one.indicator == "số chủ đầu tư giải ngân trên 70%"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Tỉnh thu hút 14 dự án với tổng vốn đăng ký trên 90 tỷ đồng.", [14, 90 * 10**9]),
        ("Sở xử lý 14 vụ với trị giá hàng hóa ước tính hơn 2 tỷ đồng.", [14, 2 * 10**9]),
        ("Tỉnh có 14 dự án có vốn trên 90 tỷ đồng.", [14]),
    ],
)
def test_the_sum_of_all_those_counted_is_no_limit_of_each(text: str, values: list[int]) -> None:
    assert [one.value for one in record_of(f"{text}\n").observations] == values


@pytest.mark.parametrize("text", ["Sở họp sơ kết 6 tháng triển khai đề án.", "Sở đánh giá tình hình 2 năm thực hiện."])
def test_how_long_is_reviewed_is_no_figure(text: str) -> None:
    assert record_of(f"{text}\n").observations == ()


def test_an_age_is_no_figure() -> None:
    assert record_of("Ông Trần Văn Nam (57 tuổi) điều hành nhà máy.\n").observations == ()


def test_a_goal_behind_another_is_one_of_its_own() -> None:
    told = record_of("Năm 2024, tỉnh phấn đấu PAPI đạt trên 44 điểm và SIPAS từ 85% trở lên.\n").observations
    assert [one.value for one in told] == [44, 85]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Tỷ lệ trẻ dưới 1 tuổi được tiêm chủng đạt 91%.", ["tỷ lệ trẻ dưới 1 tuổi được tiêm chủng"]),
        ("Tuyển sinh sơ cấp và dưới 3 tháng 47.000 người.", ["số người tuyển sinh sơ cấp và dưới 3 tháng"]),
    ],
)
def test_a_share_behind_an_age_and_a_count_behind_a_length_are_figures(text: str, names: list[str]) -> None:
    assert [one.indicator for one in record_of(f"{text}\n").observations] == names


def test_those_among_whom_a_place_is_held_are_no_figure() -> None:
    (one,) = record_of("Chỉ số chuyển đổi số đứng thứ 4 trong 14 tỉnh miền núi.\n").observations
    assert one.indicator == "chỉ số chuyển đổi số (trên tổng số 14 tỉnh miền núi)"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Có 881 sản phẩm đạt 3 sao trở lên.", "số sản phẩm đạt 3 sao"),
        ("Có 63 địa phương triển khai mô hình 4 lớp.", "số địa phương triển khai mô hình 4 lớp"),
        ("Có 5 địa phương tăng trên 20%.", "số địa phương"),
        ("Có 5 nền tảng có trên 1.000 doanh nghiệp dùng thử.", "số nền tảng có trên 1.000 doanh nghiệp dùng thử"),
    ],
)
def test_stars_schemes_and_limits_are_part_of_the_name(text: str, name: str) -> None:
    (one,) = record_of(f"{text}\n").observations
    assert one.indicator.startswith(name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Có 45 cơ sở sử dụng từ 10 đến 50 lao động.", "số cơ sở sử dụng từ 10 đến 50 lao động"),
        ("Có 32 tỉnh, thành phố giảm trên 5% số vụ cháy.", "số tỉnh, thành phố giảm trên 5% số vụ cháy"),
        ("Có 12 xã đạt 19 tiêu chí.", "số xã đạt 19 tiêu chí"),
        ("Có 24 xã đạt từ 15 đến 18 tiêu chí.", "số xã đạt từ 15 đến 18 tiêu chí"),
        ("Có 3 thí sinh đạt 30 điểm.", "số thí sinh đạt 30 điểm"),
    ],
)
def test_a_range_or_a_limit_tells_which_are_counted(text: str, name: str) -> None:
    assert [one.indicator for one in record_of(f"{text}\n").observations] == [name]


def test_what_is_reached_of_a_standard_by_one_is_a_figure() -> None:
    (one,) = record_of("Xã Tân Lập đã đạt 17 tiêu chí.\n").observations
    assert one.value == 17


def test_how_many_things_something_is_meant_from_is_no_figure() -> None:
    assert record_of("Bộ yêu cầu rà soát thuê bao đứng tên từ 10 SIM trở lên.\n").observations == ()


@pytest.mark.parametrize(
    "text",
    [
        "Có 12 tỉnh, thành phố đã giảm trên 10% số vụ cháy.",
        "Có 12 giấy tờ đứng tên từ 4 đến 9 SIM.",
        "Có 12 cơ sở sử dụng từ 50 đến 90 lao động.",
        "Có 12 tổ chức nắm giữ từ 5 lô đất trở lên.",
    ],
)
def test_how_far_those_counted_went_and_what_they_hold_is_no_figure(text: str) -> None:
    assert [one.value for one in record_of(f"{text}\n").observations] == [12]


def test_how_old_somebody_is_is_no_figure_but_an_age_that_is_measured() -> None:
    (one,) = record_of("Bà Ba, 81 tuổi, được xã tặng nhà. Tuổi nghỉ hưu của nam là 61 tuổi.\n").observations
    assert (one.indicator, one.unit) == ("tuổi nghỉ hưu của nam", "year")


def test_a_rate_behind_a_colon_or_an_age_is_a_figure_of_its_own() -> None:
    told = record_of("Kết quả khảo sát tại 34 xã: tỷ lệ hộ nghèo đạt 6%.").observations
    assert told[-1].indicator == "tỷ lệ hộ nghèo"
    assert [one.value for one in record_of("Tỷ lệ biết chữ trong độ tuổi 15 - 60 đạt 97%.").observations] == [97]


def test_a_share_of_a_plan_is_told_with_or_without_a_comma() -> None:
    for mark in (",", ""):
        text = f"Năm 2023, sản lượng cá là 60 nghìn tấn{mark} đạt 48% kế hoạch.\n"
        assert [one.value for one in record_of(text, on="2023-11-06").observations] == [60_000, 48]


def test_how_long_a_debt_is_overdue_is_no_figure() -> None:
    (one,) = record_of("Tiền thuế nợ trên 90 ngày là 31.745 tỷ đồng.\n").observations
    assert one.indicator == "tiền thuế nợ trên 90 ngày"


@pytest.mark.parametrize(
    "limited", ["mặt hàng xuất khẩu trên 1 tỷ USD", "tỉnh bội chi trên 2 tỷ đồng", "hộ doanh thu trên 5 tỷ đồng"]
)
def test_how_much_each_of_those_counted_makes_is_no_figure(limited: str) -> None:
    (one,) = record_of(f"Cả nước có 12 {limited}.\n").observations
    assert one.value == 12


@pytest.mark.parametrize("sum_", ["với tổng vốn trên 5 tỷ đồng", "với giá trị trên 5 tỷ đồng"])
def test_what_all_of_them_make_together_is_one(sum_: str) -> None:
    projects, _ = record_of(f"Tỉnh thu hút 12 dự án {sum_}.\n").observations
    assert projects.value == 12


def test_a_voltage_names_a_line_unless_it_is_measured() -> None:
    assert [one.value for one in record_of("Tỉnh có 3 đường dây 220 kV và trạm 500kV.\n").observations] == [3]
    assert [one.value for one in record_of("Điện áp đạt 35 kV.\n").observations] == [35]


def test_a_wish_for_so_many_or_more_is_a_goal_and_no_limit() -> None:
    (one,) = record_of("Phấn đấu mỗi năm trồng từ 80 cây xanh trở lên.\n").observations
    assert (int(one.value), one.bound, one.target) == (80, "more-than", True)
    assert record_of("Sở rà soát thuê bao đứng tên từ 4 SIM trở lên.\n").observations == ()


@pytest.mark.parametrize(
    "what", ["công suất khách sạn 4-5 sao", "tỷ lệ sản phẩm OCOP 4 sao", "công suất khách sạn 5 sao"]
)
def test_a_rate_reached_behind_a_number_that_only_describes_is_told(what: str) -> None:
    (one,) = record_of(f"Tháng 7/2023, {what} đạt 72%.\n", on="2023-08-02").observations
    assert (one.indicator, int(one.value)) == (what, 72)


@pytest.mark.parametrize("limit", ["trên 9%", "dưới 9%", "vượt 9%"])
@pytest.mark.parametrize("what", ["có tăng trưởng năm 2023", "đạt tốc độ tăng", "có mức tăng", "đạt tỷ lệ giải ngân"])
def test_a_limit_that_things_are_counted_by_is_no_figure(what: str, limit: str) -> None:
    (one,) = record_of(f"Cả nước có 6/34 tỉnh {what} {limit}.\n", on="2024-01-02").observations
    assert one.value == 6


def test_what_passes_a_mark_behind_a_comma_is_a_figure() -> None:
    told = record_of("Năm 2023 có 6 dự án mới, kim ngạch xuất khẩu vượt 2 tỷ USD.\n", on="2024-01-02").observations
    assert [one.value for one in told] == [6, 2_000_000_000]


@pytest.mark.parametrize(
    "told",
    [
        "nhiều nhà máy có 100% vốn nước ngoài đạt doanh thu 12 tỷ USD",
        "công ty 100% vốn nhà nước nộp ngân sách 12 tỷ USD",
        "nhà máy do tập đoàn sở hữu 100% vốn đạt doanh thu 12 tỷ USD",
        "hãng tàu biển (100% vốn nhà nước) lãi 12 tỷ USD",
    ],
)
def test_whose_all_of_the_capital_is_says_which_enterprise(told: str) -> None:
    assert [str(one.unit) for one in record_of(f"Năm 2022, {told}.\n", on="2023-01-06").observations] == ["USD"]


def test_all_of_the_capital_may_be_paid_out() -> None:
    text = "Năm 2022, các dự án đã giải ngân 100% vốn nhà nước.\n"
    assert [int(one.value) for one in record_of(text, on="2023-01-06").observations] == [100]


@pytest.mark.parametrize("base", ["bình quân 100 hộ dân", "bình quân 1.000 lao động", "trung bình cứ 100 học sinh"])
def test_how_many_a_rate_is_averaged_over_is_no_count(base: str) -> None:
    text = f"Năm 2022, {base} có 79 máy tính.\n"
    assert [int(one.value) for one in record_of(text, on="2023-01-06").observations] == [79]


@pytest.mark.parametrize(
    "text",
    [
        "Các đơn vị đạt trên 90% kế hoạch gồm Hải Phòng, Huế.",
        "Nhiều xã có thu nhập trên 50 triệu đồng được công nhận đạt chuẩn.",
    ],
)
def test_a_limit_of_those_who_are_named_or_treated_is_no_figure(text: str) -> None:
    assert record_of(f"{text}\n").observations == ()
