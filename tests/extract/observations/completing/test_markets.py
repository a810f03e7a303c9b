"""Partners of a trade that are named alone."""

from extract_factory import record_of

OPENING = "Quý I/2023, xuất khẩu hạt tiêu của cả nước đạt 76 nghìn tấn, trị giá 235 triệu USD.\n\n"


def named(text: str) -> dict[str, str]:
    """The indicators of the figures behind the opening, by what is printed."""
    told = record_of(f"{OPENING}{text}\n", on="2023-04-10").observations
    return {one.stated or "": one.indicator for one in told if one.evidence[0].start >= len(OPENING)}


def test_a_partner_takes_the_trade_that_is_measured_alike() -> None:
    text = (
        "Trung Quốc là thị trường lớn nhất với 20 nghìn tấn; Mỹ đứng thứ hai với 13 nghìn tấn; "
        "tiếp theo là Đức 3 nghìn tấn."
    )
    told = {
        "20 nghìn tấn": "xuất khẩu hạt tiêu của cả nước sang Trung Quốc (tấn)",
        "13 nghìn tấn": "xuất khẩu hạt tiêu của cả nước sang Mỹ (tấn)",
        "3 nghìn tấn": "xuất khẩu hạt tiêu của cả nước sang Đức (tấn)",
    }
    assert told.items() <= named(text).items()


def test_its_share_is_one_of_the_trade() -> None:
    told = named("Hoa Kỳ vẫn là bạn hàng lớn nhất, đạt 60 triệu USD, chiếm 25,5%.")
    assert told["25,5%"] == "tỷ trọng Hoa Kỳ trong xuất khẩu hạt tiêu của cả nước"


def test_what_is_bought_comes_from_the_partner() -> None:
    told = named("Nhập khẩu hạt tiêu đạt 9 nghìn tấn, trong đó từ Campuchia 4 nghìn tấn.")
    assert told["4 nghìn tấn"] == "nhập khẩu hạt tiêu từ Campuchia (tấn)"


def test_a_place_that_does_something_is_no_partner() -> None:
    assert "sang" not in named("Đắk Lắk trồng mới 2 nghìn tấn giống.")["2 nghìn tấn"]


def test_a_province_is_no_partner_of_the_country_trade() -> None:
    assert "sang" not in named("Phú Thọ đạt 15 triệu USD.")["15 triệu USD"]


def test_a_union_is_a_partner_where_it_is_called_a_market() -> None:
    told = named("Về thị trường, EU tiếp tục là khách hàng lớn nhất của hạt tiêu Việt Nam với kim ngạch 30 triệu USD.")
    assert told["30 triệu USD"] == "xuất khẩu hạt tiêu của cả nước sang EU"


def test_what_a_volume_is_worth_is_of_the_partner_told_last() -> None:
    told = named(
        "Xuất khẩu sang Nhật Bản đạt 6 nghìn tấn với trị giá 23 triệu USD; "
        "xuất khẩu sang Hàn Quốc đạt 2 nghìn tấn, trị giá 8 triệu USD."
    )
    assert told["8 triệu USD"] == "xuất khẩu sang Hàn Quốc"


def test_an_investor_has_so_much_of_the_capital_told() -> None:
    text = (
        "Vốn đầu tư nước ngoài đăng ký đạt 36 tỷ USD. Singapore là nhà đầu tư lớn nhất với 6 tỷ USD; "
        "tiếp theo là Nhật Bản 5 tỷ USD (14%)."
    )
    told = [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]
    assert told[1:] == [
        "vốn đầu tư nước ngoài đăng ký của Singapore",
        "vốn đầu tư nước ngoài đăng ký của Nhật Bản",
        "tỷ trọng Nhật Bản trong vốn đầu tư nước ngoài đăng ký",
    ]


def test_workers_sent_abroad_are_no_trade() -> None:
    text = "Xuất khẩu lao động đạt 20.000 người. Nhật Bản tiếp nhận 9.870 người, Hàn Quốc 3.260."
    assert all("sang Hàn Quốc" not in one.indicator for one in record_of(f"{text}\n", on="2023-04-10").observations)


def test_a_country_has_those_who_went_abroad() -> None:
    text = "Đã đưa 900 lao động đi làm việc ở nước ngoài. Đứng đầu là Đài Loan với 500 người (100 nữ), Lào có 60 người."
    named = [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations if one.unit == "count"]
    assert named[1] == "số lao động đi làm việc ở Đài Loan"
    assert named[-1] == "số lao động đi làm việc ở Lào"


def test_the_whole_of_the_share_behind_says_what_a_partner_has_of_it() -> None:
    told = record_of(
        "Vốn thực hiện đạt 4,7 tỷ USD. Hàn Quốc là nhà đầu tư lớn nhất với 2,5 tỷ USD, chiếm 49% tổng vốn đăng ký; "
        "tiếp đến là Singapore 502 triệu USD.\n"
    ).observations
    assert [one.indicator for one in told][1::2] == ["vốn đăng ký của Hàn Quốc", "vốn đăng ký của Singapore"]


def test_investors_behind_the_first_are_none_of_it() -> None:
    told = named("Nhật Bản là nhà đầu tư nhiều nhất với 3,1 tỷ USD vốn đăng ký; tiếp đến là Singapore 502 triệu USD.")
    assert [*told.values()] == ["vốn đăng ký Nhật Bản", "vốn đăng ký của Singapore"]


def test_those_sent_to_a_country_are_counted_once() -> None:
    told = named(
        "Tổng số lao động đi làm việc ở nước ngoài đạt 900 lao động. Cụ thể, Lào: 500 lao động (100 lao động nữ)."
    )
    assert [*told.values()][1] == "số lao động đi làm việc ở Lào"


def test_a_paragraph_by_markets_parts_the_whole_of_a_trade() -> None:
    text = (
        "Tháng 5/2024, xuất khẩu thủy sản đạt 810 triệu USD; trong đó, tôm 130 triệu USD, cá tra 75 triệu USD.\n\n"
        "Về thị trường, Nhật Bản nhập 57 triệu USD.\n"
    )
    names = [one.indicator for one in record_of(text, on="2024-06-03").observations if one.value == 57_000_000]
    assert names == ["xuất khẩu thủy sản sang Nhật Bản"]
