"""Shares, and the same again in another unit."""

from decimal import Decimal

import pytest
from extract_factory import record_of

from mickg.model import Observation


def figure(text: str, value: str) -> Observation:
    """The only figure of that value."""
    (one,) = (one for one in record_of(f"{text}\n", on="2023-07-01").observations if one.value == Decimal(value))
    return one


@pytest.mark.parametrize(
    ("text", "value", "name"),
    [
        ("Dịch vụ chiếm 42% GDP.", "42", "tỷ trọng dịch vụ trong GDP"),
        ("Tỷ lệ hộ dùng cáp quang chiếm 80% số hộ.", "80", "tỷ lệ hộ dùng cáp quang trong số hộ"),
        ("Công nghiệp góp 1,5 điểm phần trăm vào tăng trưởng.", "1.5", "đóng góp của công nghiệp vào tăng trưởng"),
        ("Thu ngân sách đạt 60% dự toán.", "60", "thu ngân sách so với dự toán"),
        ("Thu ngân sách đạt 60%KH.", "60", "thu ngân sách so với kế hoạch"),
        ("Thu ngân sách bằng 60% DT.", "60", "thu ngân sách so với dự toán"),
    ],
)
def test_a_share_is_named_by_part_and_whole(text: str, value: str, name: str) -> None:
    assert figure(text, value).indicator == name


def test_a_conversion_has_the_name_of_its_level_and_is_as_sure_as_that() -> None:
    told = figure("Doanh thu công nghiệp ICT ước đạt 2,7 triệu tỷ đồng, tương đương 113,8 tỷ USD.", "113800000000")
    assert (told.indicator, told.unit, told.estimated) == ("doanh thu công nghiệp ICT", "USD", True)


def test_shares_of_two_plans_are_of_one_level() -> None:
    text = "Thu ngân sách đạt 9 tỷ đồng, bằng 92% dự toán trung ương giao và 86% dự toán tỉnh giao."
    assert figure(text, "86").indicator == "thu ngân sách so với dự toán tỉnh giao"


def test_a_row_shares_the_plan_of_its_first() -> None:
    text = "Huế: 7 tỷ đồng, bằng 90% dự toán.\nCà Mau: 8 tỷ đồng, bằng 95%."
    assert figure(text, "95").indicator.endswith("so với dự toán")


def test_a_part_is_a_share_of_those_told_before() -> None:
    text = "Số người được cấp thẻ là 19.356, trong đó nữ chiếm 36%, người cao tuổi chiếm 4%."
    assert figure(text, "36").indicator == "tỷ trọng nữ trong số người được cấp thẻ"
    assert figure(text, "4").indicator == "tỷ trọng người cao tuổi trong số người được cấp thẻ"


def test_shares_of_one_whole_are_apportioned() -> None:
    text = "VNPT, Viettel, MobiFone lần lượt chiếm 28%, 53% và 15% thị phần di động."
    assert figure(text, "28").indicator == "tỷ trọng VNPT trong thị phần di động"
    assert figure(text, "15").indicator == "tỷ trọng MobiFone trong thị phần di động"


def test_a_share_is_of_whom_not_of_what_he_is() -> None:
    text = "Trung Quốc tiếp tục là thị trường lớn nhất, chiếm 22% thị phần."
    assert figure(text, "22").indicator == "thị phần của Trung Quốc"


def test_a_change_behind_a_share_of_a_plan_is_of_the_level() -> None:
    text = "Xuất khẩu ước đạt 525 triệu USD, đạt 70% so kế hoạch, tăng 17% so với cùng kỳ."
    level, share = figure(text, "525000000"), figure(text, "70")
    assert (len(level.changes), len(share.changes)) == (1, 0)
    assert share.indicator == "xuất khẩu so với kế hoạch"


def test_a_sum_that_passed_its_plan_sets_none() -> None:
    assert not figure("Thu ngân sách vượt dự toán 5%.", "5").target


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]


def test_the_whole_that_the_last_of_a_row_says_is_that_of_all() -> None:
    told = names("Ba nhóm hàng lớn nhất gồm: điện tử chiếm 31%; dệt may chiếm 12% và gỗ chiếm 8% trong tổng xuất khẩu.")
    whole = "trong tổng xuất khẩu"
    assert told == [f"tỷ trọng điện tử {whole}", f"tỷ trọng dệt may {whole}", f"tỷ trọng gỗ {whole}"]


def test_what_is_reached_of_a_resolution_is_a_share_of_it() -> None:
    told = names("Thu ngân sách nhà nước là 9.870 tỷ đồng, đạt 48,1% so với nghị quyết.")
    assert told[1] == "thu ngân sách nhà nước so với nghị quyết"


def test_a_plan_is_told_in_short() -> None:
    assert names("Chi thường xuyên 5.200 tỷ đồng, đạt 72% KH.")[1] == "chi thường xuyên so với kế hoạch"


def test_the_rest_of_a_structure_are_shares_too() -> None:
    told = names("Công nghiệp - xây dựng chiếm 46,2%, thương mại - dịch vụ 38,1%, nông nghiệp còn 15,7%.")
    assert told == ["tỷ trọng công nghiệp - xây dựng", "tỷ trọng thương mại - dịch vụ", "tỷ trọng nông nghiệp"]


def test_a_level_like_the_one_before_has_its_share_of_the_same_whole() -> None:
    told = names("Hàn Quốc dẫn đầu với 2,1 tỷ USD, chiếm 31% tổng vốn; Singapore 1,4 tỷ USD, chiếm 21%.")
    assert told[0] == "xếp hạng của Hàn Quốc"
    assert told[2] == "tỷ trọng Hàn Quốc trong tổng vốn"
    assert told[4] == "tỷ trọng vốn Singapore trong tổng vốn"


def test_contributions_go_to_where_the_first_one_went() -> None:
    told = names("Nông nghiệp tăng 2%, đóng góp 6% vào mức tăng chung; khu vực dịch vụ tăng 4%, đóng góp 43%.")
    assert told[3] == "tỷ lệ đóng góp của khu vực dịch vụ vào mức tăng chung"


@pytest.mark.parametrize(
    ("text", "value", "name"),
    [
        ("Thu phí đạt 520 tỷ đồng, bằng 52% kế hoạch và bằng 104% so với cùng kỳ.", "104", "thu phí so với cùng kỳ"),
        ("Doanh thu đạt 9 tỷ đồng, bằng 48% kế hoạch, song chỉ bằng 95% năm 2022.", "95", "doanh thu so với năm 2022"),
        ("Lợi nhuận đạt 12 tỷ đồng, tăng 9% (51% kế hoạch).", "51", "lợi nhuận so với kế hoạch"),
        ("Có 1.500 chuyến tàu chậm, tương đương 16,3%.", "16.3", "tỷ lệ chuyến tàu chậm"),
        ("Tỷ lệ hộ nghèo còn 3,1%, tương đương 5.200 hộ.", "5200", "số hộ nghèo"),
        ("Cuối năm, tỉ lệ hộ nghèo toàn xã còn 3,1% (5.200 hộ).", "5200", "số hộ nghèo toàn xã"),
        ("Tháp cao 50 m (tương đương 15 tầng).", "15", "số tầng tháp"),
    ],
)
def test_a_share_of_a_time_or_in_brackets_is_of_what_was_told(text: str, value: str, name: str) -> None:
    assert figure(text, value).indicator == name


def test_a_share_behind_brackets_is_of_what_stands_before_them() -> None:
    text = "Huế tiếp nhận 15 ca bệnh (7 ca nặng), chiếm 28%."
    assert figure(text, "28").indicator == "tỷ trọng ca bệnh"


def test_a_result_pointed_at_is_that_of_the_sentence_not_of_its_part() -> None:
    text = "Sở giải quyết việc làm cho 900 lao động, trong đó có 300 thanh niên. Kết quả này đạt 54% kế hoạch."
    assert figure(text, "54").indicator == "số lao động sở giải quyết việc làm so với kế hoạch"


def test_a_goal_told_again_is_of_what_is_to_fall() -> None:
    told = figure("Mục tiêu là giảm ít nhất 10% số vụ cháy so với năm 2022, tức là không quá 250 vụ.", "250")
    assert (told.indicator, [change.value for change in told.changes]) == ("số vụ cháy", [Decimal(-10)])


def test_a_share_beside_a_sum_in_brackets_is_of_the_whole_told_before() -> None:
    text = "Nhật Bản có vốn 4 tỷ USD, chiếm 31% tổng vốn, vượt xa Hàn Quốc (2 tỷ USD, 15%)."
    assert figure(text, "15").indicator == "tỷ trọng vốn Hàn Quốc trong tổng vốn"


def test_a_share_of_another_plan_goes_on_behind_a_comma() -> None:
    text = "Thu ngân sách đạt 2 tỷ đồng, bằng 80% dự toán Trung ương giao, 45% dự toán tỉnh giao và tăng 3%."
    assert figure(text, "45").indicator == "thu ngân sách so với dự toán tỉnh giao"


def test_an_amount_in_brackets_equals_a_part_of_what_the_whole_was_compared_with() -> None:
    text = "Vốn đăng ký bằng 75% cùng kỳ năm trước, trong đó vốn cấp mới 2 tỷ USD (bằng 72%)."
    assert figure(text, "72").indicator == "vốn cấp mới so với cùng kỳ năm trước"


def test_what_is_contributed_in_points_goes_to_something() -> None:
    assert names(
        "Khu vực xây dựng có tỷ lệ đóng góp cao nhất vào mức tăng chung, đóng góp 2,9 điểm phần trăm vào mức tăng GRDP;"
        " khu vực dịch vụ đóng góp 0,9 điểm phần trăm."
    ) == [
        "đóng góp của khu vực xây dựng vào mức tăng GRDP",
        "đóng góp của khu vực dịch vụ vào mức tăng GRDP",
    ]


def test_nearly_as_much_is_no_part() -> None:
    told = names("Thu nội địa đạt 442 tỷ đồng, bằng 40,3% dự toán năm, gần bằng 61,9% dự toán tỉnh giao.")
    assert told[2] == "thu nội địa so với dự toán tỉnh giao"


def test_what_makes_up_a_part_of_a_number_is_counted() -> None:
    assert names("Trong số khách nói trên, khách nội địa chiếm 43 nghìn lượt.") == ["số lượt khách nội địa"]
