"""Members of a row that moved one way take the way, and what they moved in, from the words that lead to them."""

from decimal import Decimal

import pytest
from extract_factory import record_of

from mickg.model import Observation


def told(text: str) -> list[Observation]:
    return [*record_of(f"{text}\n", on="2023-07-14").observations]


def names(text: str) -> list[str]:
    return [one.indicator for one in told(text)]


def test_what_the_lead_says_that_its_members_grew_in() -> None:
    text = "Một số mặt hàng có giá trị xuất khẩu tăng cao như: chè (tăng 23%), quế (tăng 12%).\n"
    told = [one.indicator for one in record_of(text).observations]
    assert told == ["tăng trưởng giá trị xuất khẩu chè", "tăng trưởng giá trị xuất khẩu quế"]
    text = "Nhiều ngành có sản lượng tăng khá gồm xi măng tăng 12%; sản lượng thép tăng 3%.\n"
    told = [one.indicator for one in record_of(text).observations]
    assert told == ["tăng trưởng sản lượng xi măng", "tăng trưởng sản lượng thép"]


def test_what_the_lead_says_that_they_grew_in_behind_the_growth() -> None:
    said = names("Những mặt hàng có tăng trưởng giá trị xuất khẩu tốt là: chè (tăng 12%), rau củ (tăng 8%).")
    assert said == ["tăng trưởng giá trị xuất khẩu chè", "tăng trưởng giá trị xuất khẩu rau củ"]


def test_what_the_goods_of_the_lead_are_for() -> None:
    said = names("Một số mặt hàng xuất khẩu có kim ngạch tăng như hạt điều tăng 13% hay giày dép và túi xách tăng 7%.")
    assert said == ["tăng trưởng kim ngạch xuất khẩu hạt điều", "tăng trưởng kim ngạch xuất khẩu giày dép và túi xách"]


def test_a_percentage_alone_in_brackets_moved_as_the_lead_says() -> None:
    rises = told("Một số sản phẩm tăng đột biến như dệt may (160%), gốm sứ (103%), phân bón (300%).")
    assert [one.indicator for one in rises] == [f"tăng trưởng {goods}" for goods in ("dệt may", "gốm sứ", "phân bón")]
    fall = told("Một số mặt hàng xuất khẩu giảm mạnh như: chè (14%).")[0]
    assert fall.indicator == "tăng trưởng xuất khẩu chè"
    assert fall.value == Decimal(-14)


def test_a_sum_alone_in_brackets_moved_in_the_measure_of_the_lead() -> None:
    said = names("Một số chương trình có dư nợ giảm như: hộ nghèo (27 tỷ đồng), nhà ở xã hội (21 tỷ đồng).")
    assert said == ["giảm dư nợ hộ nghèo", "giảm dư nợ nhà ở xã hội"]


def test_levels_that_rose_are_of_the_measure_of_the_lead() -> None:
    said = names(
        "Một số cảng biển có lượng hàng thông qua tăng cao như: Nghi Sơn tăng 37% (từ 4,5 triệu tấn lên 6,2 triệu tấn);"
        " Cam Ranh tăng 23% (từ 1,3 triệu tấn lên 1,6 triệu tấn)."
    )
    assert said == ["lượng hàng thông qua Nghi Sơn (tấn)", "lượng hàng thông qua Cam Ranh (tấn)"]


def test_other_brackets_tell_no_growth() -> None:
    said = told("Nhiều địa phương có tỷ lệ cao như Quảng Ninh (98%), Đà Nẵng (97%).")
    assert all("tăng" not in one.indicator for one in said)


def test_how_far_something_went_is_a_growth_where_no_rate_is_named() -> None:
    rise, rate = told("Đá quý tăng đến 72% so với tháng 6. Tỷ lệ giải ngân tăng đến 72% so với tháng 6.")
    assert rise.indicator == "tăng trưởng đá quý so với tháng 6"
    assert rate.indicator == "tỷ lệ giải ngân"


def test_the_lead_of_a_row_may_have_a_time_and_tell_against_what_it_moved() -> None:
    row = "Hà Nam (tăng 26,5%); Phú Thọ (tăng 14,7%)."
    for lead in (
        "Một số tỉnh, thành phố có doanh thu du lịch tăng khá so với cùng kỳ là",
        "Nhiều tỉnh đạt doanh thu du lịch tăng cao so với cùng kỳ gồm:",
        "Các tỉnh có doanh thu du lịch trong tháng 6/2023 tăng cao so với tháng trước gồm",
    ):
        assert names(f"{lead} {row}") == [
            "tăng trưởng doanh thu du lịch Hà Nam",
            "tăng trưởng doanh thu du lịch Phú Thọ",
        ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Lượng khách rơi 40% so với năm ngoái.", -40),
        ("Container qua Quảng Ninh mất 97%.", -97),
        ("Tỷ lệ hộ nghèo bớt 8,9 điểm phần trăm so với năm 2015.", Decimal("8.9")),
    ],
)
def test_what_was_lost_is_a_fall(text: str, value: Decimal) -> None:
    (fall,) = told(text)
    assert fall.value == value
    assert fall.indicator.startswith(("tăng trưởng ", "giảm "))


def test_members_behind_a_colon_moved_by_their_percentages_alone() -> None:
    rises = told("Một số ngành tăng cao: sản xuất ô tô 31,4%; dệt 22,1% và in ấn 12,5%.")
    assert [(one.indicator, one.value) for one in rises] == [
        ("tăng trưởng sản xuất ô tô", Decimal("31.4")),
        ("tăng trưởng dệt", Decimal("22.1")),
        ("tăng trưởng in ấn", Decimal("12.5")),
    ]
    falls = told("Nhiều mặt hàng xuất khẩu giảm: hạt tiêu 4%, chè 3%.")
    assert [(one.indicator, one.value) for one in falls] == [
        ("tăng trưởng xuất khẩu hạt tiêu", Decimal(-4)),
        ("tăng trưởng xuất khẩu chè", Decimal(-3)),
    ]


def test_members_behind_a_colon_did_not_move_where_something_else_did() -> None:
    said = told("Một số địa phương giảm tỷ lệ hộ nghèo: Thanh Hóa 1,5%, Nghệ An 2%.")
    assert [one.value for one in said] == [Decimal("1.5"), Decimal(2)]
    assert names("Nhiều chỉ tiêu tăng: tỷ lệ che phủ rừng đạt 42%.") == ["tỷ lệ che phủ rừng"]
