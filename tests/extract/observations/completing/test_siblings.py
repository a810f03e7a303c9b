"""Members of a row of growths take what the first one grows."""

import pytest
from extract_factory import record_of


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]


def test_a_field_of_a_kind_takes_the_measure_that_grew_before() -> None:
    told = names("Giá trị sản xuất nông nghiệp tăng 3,2%, lâm nghiệp tăng 5,1%.")
    assert told[1] == "tăng trưởng giá trị sản xuất lâm nghiệp"


def test_a_group_takes_the_measure_of_the_level_before() -> None:
    told = names("Kim ngạch xuất khẩu đạt 32 tỷ USD, tăng 8%; trong đó khu vực trong nước tăng 11%.")
    assert told[1] == "tăng trưởng kim ngạch xuất khẩu khu vực trong nước"


def test_districts_take_the_whole_rate() -> None:
    told = names("Tỷ lệ hộ nghèo giảm 1,2%, riêng các huyện vùng cao giảm 4%.")
    assert told[1] == "mức giảm tỷ lệ hộ nghèo các huyện vùng cao"


def test_goods_take_the_volume_and_markets_the_way() -> None:
    assert names("Sản lượng than tăng 5%; thép cán giảm 4%.")[1] == "tăng trưởng sản lượng thép cán"
    assert names("Xuất khẩu sang Hoa Kỳ tăng 14%, châu Á tăng 8%.")[1] == "tăng trưởng xuất khẩu sang châu Á"


def test_means_are_of_what_grew_before() -> None:
    told = names("Thanh toán không dùng tiền mặt tăng 52%; qua Internet tăng 57%, qua điện thoại tăng 61%.")
    assert told[1:] == [
        "tăng trưởng thanh toán không dùng tiền mặt qua Internet",
        "tăng trưởng thanh toán không dùng tiền mặt qua điện thoại",
    ]


def test_what_has_a_measure_of_its_own_or_is_no_member_keeps_its_name() -> None:
    told = names("Doanh thu bán lẻ tăng 9%, đàn lợn tăng 3%. GRDP tăng 7%; khu vực dịch vụ tăng 8%.")
    assert told[1] == "tăng trưởng đàn lợn"
    assert told[3] == "tăng trưởng khu vực dịch vụ"


def test_members_of_a_pace_take_what_it_is_of() -> None:
    told = names("Tốc độ tăng giá trị sản xuất đạt 14%, trong đó: nông nghiệp tăng 5%; công nghiệp tăng 18%.")
    assert told[1:] == ["tăng trưởng giá trị sản xuất nông nghiệp", "tăng trưởng giá trị sản xuất công nghiệp"]
    told = names("Tốc độ tăng năng suất lao động đạt 6%; trong đó ngành vận tải tăng 4%, ngành y tế tăng 5%.")
    assert told[1:] == [
        "tăng trưởng năng suất lao động ngành vận tải",
        "tăng trưởng năng suất lao động ngành y tế",
    ]


def test_places_take_all_that_grew_before() -> None:
    told = names("Chỉ số sản xuất công nghiệp tăng 8%, trong đó Hải Phòng tăng 17%, Bắc Giang tăng 22%.")
    assert told[1:] == [
        "tăng trưởng chỉ số sản xuất công nghiệp Hải Phòng",
        "tăng trưởng chỉ số sản xuất công nghiệp Bắc Giang",
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Dẫn đầu là Quảng Ninh tăng 13,4%.", "Quảng Ninh"),
        ("Các vị trí tiếp theo lần lượt là Đồng Nai (tăng 12,1%), Tây Ninh (tăng 7,7%).", "Đồng Nai"),
        ("Hầu hết các tỉnh đều tăng, duy có Hà Nam giảm 3,4%.", "Hà Nam"),
        ("Tăng cao nhất là Lào Cai (16,4%).", "Lào Cai"),
    ],
)
def test_a_place_alone_has_the_growth_told_before_its_sentence(text: str, name: str) -> None:
    assert (
        names(f"Doanh thu bán lẻ 6 tháng đạt 900 tỷ đồng, tăng 9%. {text}")[1] == f"tăng trưởng doanh thu bán lẻ {name}"
    )
