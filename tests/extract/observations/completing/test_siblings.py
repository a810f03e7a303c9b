"""Members of a row of growths take what the first one grows."""

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


def test_what_the_lead_says_that_its_members_grew_in() -> None:
    text = "Một số mặt hàng có giá trị xuất khẩu tăng cao như: chè (tăng 23%), quế (tăng 12%).\n"
    told = [one.indicator for one in record_of(text).observations]
    assert told == ["tăng trưởng giá trị xuất khẩu chè", "tăng trưởng giá trị xuất khẩu quế"]
    text = "Nhiều ngành có sản lượng tăng khá gồm xi măng tăng 12%; sản lượng thép tăng 3%.\n"
    told = [one.indicator for one in record_of(text).observations]
    assert told == ["tăng trưởng sản lượng xi măng", "tăng trưởng sản lượng thép"]
