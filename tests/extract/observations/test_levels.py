"""What stands before a figure names the level that it is."""

from decimal import Decimal

import pytest
from extract_factory import record_of


def named(text: str, value: int | Decimal) -> str:
    """The indicator of the only figure of that value."""
    (one,) = (one for one in record_of(f"{text}\n", on="2023-07-01").observations if one.value == value)
    return one.indicator


@pytest.mark.parametrize(
    ("text", "value", "name"),
    [
        ("Doanh thu dịch vụ bưu chính đạt 500 tỷ đồng.", 500_000_000_000, "doanh thu dịch vụ bưu chính"),
        ("Theo báo cáo, năng suất lúa ước đạt 62 tạ/ha.", 62, "năng suất lúa (tạ/ha)"),
        ("Giải ngân vốn vay thì chậm hơn: 82 tỷ đồng.", 82_000_000_000, "giải ngân vốn vay"),
        ("Độ bao phủ bảo hiểm y tế theo đó lên tới 91% dân số.", 91, "độ bao phủ bảo hiểm y tế"),
        ("Giá nước theo đó tăng lên 9.000 đồng/m3.", 9_000, "giá nước (đồng/m3)"),
        ("Cán cân thương mại ước xuất siêu 9 tỷ USD.", 9_000_000_000, "xuất siêu"),
    ],
)
def test_a_level_is_named_by_its_subject(text: str, value: int, name: str) -> None:
    assert named(text, value) == name


def test_a_pronoun_stands_for_what_was_told_last() -> None:
    assert named("Doanh thu bưu chính năm 2021 đạt 40 tỷ đồng; năm 2022 con số này là 50 tỷ đồng.", 50_000_000_000) == (
        "doanh thu bưu chính"
    )


def test_an_average_elsewhere_is_of_the_same_indicator() -> None:
    text = "Tỷ lệ hộ nghèo của tỉnh là 3%, cao hơn mức trung bình cả nước là 2%."
    assert named(text, 2).startswith("tỷ lệ hộ nghèo")


def test_exports_behind_a_turnover_are_a_turnover_themselves() -> None:
    text = "Kim ngạch xuất nhập khẩu đạt 60 tỷ USD; trong đó xuất khẩu 31 tỷ USD, nhập khẩu 29 tỷ USD."
    assert named(text, 31_000_000_000) == "kim ngạch xuất khẩu"


@pytest.mark.parametrize("text", ["Chỉ số chuyển đổi số của tỉnh xếp thứ 8.", "Về chuyển đổi số, tỉnh xếp thứ 8/63."])
def test_a_place_in_an_order_is_a_rank(text: str) -> None:
    (one,) = record_of(f"{text}\n").observations
    assert (one.value, one.unit) == (Decimal(8), "rank")


def test_what_points_back_at_a_count_is_told_once() -> None:
    (one,) = record_of("Đã có 23 tỉnh hoàn thành; Lạng Sơn nằm trong 23 địa phương này.\n").observations
    assert one.indicator.startswith("số tỉnh")


def test_a_place_told_behind_a_score_is_no_score() -> None:
    text = "Năm 2022, chính quyền số của tỉnh đạt 0,67 điểm, xếp thứ 29, lên 1 hạng so với năm 2021."
    (rank,) = (one for one in record_of(f"{text}\n").observations if one.unit == "rank")
    assert rank.indicator.startswith("xếp hạng chính quyền số")
    assert [(change.value, change.against) for change in rank.changes] == [(Decimal(1), "2021")]


def test_the_highest_and_the_lowest_are_of_what_was_told_before() -> None:
    text = "Mức thu phí thấp nhất là 35.000 đồng/lượt, cao nhất là 200.000 đồng/lượt."
    assert named(text, 200_000) == "mức thu phí cao nhất (đồng/lượt)"


def test_an_indicator_by_itself_takes_nothing_from_the_one_before() -> None:
    text = "Tổng sản phẩm xã hội của huyện đạt 54 tỷ đồng; tổng thu ngân sách đạt 19 tỷ đồng."
    assert named(text, 19_000_000_000) == "tổng thu ngân sách"


def test_capital_that_was_added_is_a_level() -> None:
    text = "Vốn đăng ký cấp mới và tăng thêm đạt 7 tỷ USD, tăng 28,6% so với cùng kỳ năm trước."
    assert named(text, 7_000_000_000) == "vốn đăng ký cấp mới và tăng thêm"


def test_a_speed_of_rising_keeps_its_verb() -> None:
    assert named("Tốc độ tăng tổng sản phẩm của tỉnh đạt 7,5%.", Decimal("7.5")) == "tốc độ tăng tổng sản phẩm của tỉnh"


def test_what_somebody_raises_is_named_without_who_does_it() -> None:
    assert named("Việc nâng tỷ lệ hộ dùng nước sạch lên 95% là khó.", 95) == "tỷ lệ hộ dùng nước sạch"


def test_what_was_carried_out_is_of_the_plan_told_before() -> None:
    text = "Dự toán thu ngân sách năm 2022 là 12 tỷ đồng, ước thực hiện 13 tỷ đồng."
    assert named(text, 13_000_000_000) == "thu ngân sách"


def test_money_is_of_what_was_done_to_those_counted() -> None:
    text = "Lực lượng chức năng đã xử phạt 681 cơ sở. Tỉnh đã xử phạt 20 tổ chức với tổng số tiền 10 tỷ đồng."
    assert named(text, 10_000_000_000) == "tổng số tiền tỉnh đã xử phạt tổ chức"


def test_a_goal_that_somebody_set_is_named_without_who_did() -> None:
    assert named("Năm 2024, ngành đặt mục tiêu kéo tỷ lệ hộ nghèo xuống 2%.", 2) == "tỷ lệ hộ nghèo"


def test_what_somebody_reached_is_named_before_who_did() -> None:
    assert named("Năm 2023, VNPT ước đạt tổng doanh thu 55 tỷ đồng.", 55_000_000_000).startswith("tổng doanh thu")


def test_a_label_with_a_name_owns_the_measure_behind_it() -> None:
    assert named("- Bưu điện tỉnh Bình Phước: doanh thu hơn 168 tỷ đồng;", 168_000_000_000) == (
        "doanh thu của Bưu điện tỉnh Bình Phước"
    )


def test_a_sector_that_opens_a_sentence_is_that_of_its_measures() -> None:
    assert named("Riêng công nghiệp công nghệ số, doanh thu đạt 23 tỷ đồng.", 23_000_000_000) == (
        "doanh thu lĩnh vực công nghiệp công nghệ số"
    )


@pytest.mark.parametrize(
    ("text", "value", "name"),
    [
        ("Nổi bật là rau quả với kim ngạch 4 tỷ USD.", 4_000_000_000, "kim ngạch rau quả"),
        ("Doanh thu lĩnh vực in đạt 5 tỷ đồng, nộp ngân sách 2 tỷ đồng.", 2_000_000_000, "nộp ngân sách lĩnh vực in"),
        ("Thời gian lưu trú bình quân là 3 ngày; doanh thu 2 tỷ đồng.", 2_000_000_000, "doanh thu"),
        ("Có 86 khách hàng với dư nợ 2 tỷ đồng.", 2_000_000_000, "dư nợ khách hàng"),
    ],
)
def test_a_bare_measure_is_of_what_has_it(text: str, value: int, name: str) -> None:
    assert named(text, value) == name


def test_a_score_keeps_what_it_is_of() -> None:
    text = "Kiểm soát tham nhũng trong khu vực công còn 7,1 điểm."
    assert named(text, Decimal("7.1")) == "số điểm kiểm soát tham nhũng trong khu vực công"


def test_a_turn_is_no_part_of_a_name() -> None:
    text = "Doanh thu bưu chính tăng 5%; doanh thu viễn thông thì ngược lại, giảm 3%."
    assert named(text, -3) == "tăng trưởng doanh thu viễn thông"


def test_a_remark_that_leads_to_a_measure_names_nothing() -> None:
    assert named("Tin vui là lượng kiều hối đạt 9 tỷ USD.", 9_000_000_000) == "lượng kiều hối"
    assert named("Do đơn hàng giảm nên kim ngạch xuất khẩu chỉ đạt 3 tỷ USD.", 3_000_000_000) == "kim ngạch xuất khẩu"


def test_a_sector_with_foreign_capital_owns_no_capital() -> None:
    text = "Khu vực có vốn đầu tư nước ngoài đạt 113 tỷ USD."
    assert named(text, 113_000_000_000) == "khu vực có vốn đầu tư nước ngoài"


def test_what_a_pronoun_is_of_elsewhere_is_told_with_the_place_before_it() -> None:
    text = "Tỷ lệ hộ nghèo của cả nước là 4%. Tại Điện Biên, tỷ lệ này là 21%."
    assert named(text, 21) == "tỷ lệ hộ nghèo Điện Biên"


def test_who_leads_with_a_measure_has_it() -> None:
    assert named("Huế dẫn đầu cả nước với tỷ lệ sử dụng nước sạch đạt 99%.", 99).endswith("Huế")
    assert named("Khánh Hòa tiếp tục là điểm sáng với doanh thu 5 tỷ đồng.", 5_000_000_000) == "doanh thu Khánh Hòa"


def test_an_average_is_told_without_who_had_the_level() -> None:
    text = "Tỷ lệ hộ nghèo của Huế là 2%, thấp hơn nhiều mức bình quân của cả nước (4%)."
    assert named(text, 4).startswith("tỷ lệ hộ nghèo mức bình quân")


def test_a_harvest_to_the_hectare_is_a_yield() -> None:
    told = record_of("Lúa đạt 62,8 tạ/ha; ngô đạt 45,1 tạ/ha.\n").observations
    assert [one.indicator for one in told] == ["năng suất lúa (tạ/ha)", "năng suất ngô (tạ/ha)"]


def test_a_harvest_is_of_the_crop_whose_yield_was_told() -> None:
    told = record_of("Cây lúa đạt 62,8 tạ/ha, sản lượng đạt 194.900 tấn; cây ngô đạt 45 tạ/ha, sản lượng 9.000 tấn.\n")
    assert [one.indicator for one in told.observations][1::2] == ["sản lượng cây lúa (tấn)", "sản lượng cây ngô (tấn)"]


def test_a_total_alone_is_what_was_told_of_it_before() -> None:
    told = record_of("Tổng thu ngân sách trên địa bàn năm 2022 là 2.597 tỷ đồng; tổng thu năm 2021 là 2.254 tỷ đồng.\n")
    assert [one.indicator for one in told.observations] == ["tổng thu ngân sách trên địa bàn"] * 2


def test_the_capital_told_behind_firms_is_theirs() -> None:
    text = "Quý I có 62 hợp tác xã lập mới, tăng 4%; tổng vốn đăng ký là 315 tỷ đồng."
    assert named(text, 315_000_000_000) == "tổng vốn đăng ký hợp tác xã lập mới"
    text = "Quý I có 90 trang trại chăn nuôi, tổng số vốn đăng ký 40 tỷ đồng."
    assert named(text, 40_000_000_000) == "tổng số vốn đăng ký trang trại chăn nuôi"


def test_exports_are_no_part_of_what_else_grew() -> None:
    text = "Năm 2022, sản lượng điện tăng 12%, kim ngạch xuất khẩu đạt 32 tỷ USD. Giá gạo tăng."
    assert record_of(f"{text}\n", on="2023-01-06").observations[-1].indicator == "kim ngạch xuất khẩu"
    text = "Năm 2022, xuất khẩu gạo tăng 8% về lượng, kim ngạch xuất khẩu đạt 2 tỷ USD."
    assert record_of(f"{text}\n", on="2023-01-06").observations[-1].indicator == "kim ngạch xuất khẩu gạo"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sở Y tế huy động được 61 tỷ đồng vốn xã hội hóa.", "huy động vốn xã hội hóa"),
        ("Bộ Y tế giải ngân 42 tỷ đồng vốn đối ứng.", "giải ngân vốn đối ứng"),
    ],
)
def test_what_is_raised_or_paid_out_stands_behind_the_sum(text: str, name: str) -> None:
    assert record_of(f"{text}\n").observations[0].indicator == name


def test_a_turnover_alone_is_of_the_trade_told_before() -> None:
    text = "Tháng 5/2024, xuất khẩu thủy sản đạt 81 triệu USD. Lũy kế 5 tháng, kim ngạch đạt 358 triệu USD.\n"
    assert record_of(text, on="2024-06-03").observations[1].indicator == "kim ngạch xuất khẩu thủy sản"


def test_a_long_name_loses_none_of_its_first_words() -> None:
    text = "Dự án đường ven biển kết nối Hành lang kinh tế Đông - Tây có tổng mức đầu tư 2.060 tỷ đồng.\n"
    (one,) = record_of(text, on="2023-08-16").observations
    assert one.indicator.startswith("tổng mức đầu tư dự án đường ven biển")


def test_a_house_of_its_own_is_no_word_that_leads_on() -> None:
    assert named("Lượng giao dịch căn hộ, nhà riêng lẻ đạt 38 giao dịch.", 38) == "lượng giao dịch căn hộ, nhà riêng lẻ"
