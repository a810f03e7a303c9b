"""What dates a figure that nothing in its text dates: what the rest of a published article is of."""

from extract_factory import record_of

LAST_YEAR = (
    "Thư viện tỉnh mở cửa cả buổi tối\n\n"
    "Trong năm 2016, Thư viện tỉnh Bình Dương cấp 3.200 thẻ bạn đọc. Số lượt mượn năm 2016 là 81.000 lượt.\n\n"
    "Phòng đọc và phòng máy\n\n"
    "Năm 2016, thư viện mua 5.400 bản sách.\n\n"
    "Phòng máy\n\n"
    "Phòng máy tiếp nhận 12.000 lượt học sinh.\n"
)


def periods(text: str, on: str | None) -> dict[int, str | None]:
    """The period of each figure, by its value."""
    return {int(one.value): one.period for one in record_of(text, on=on).observations}


def test_an_article_of_last_year_dates_what_nothing_dates() -> None:
    assert periods(LAST_YEAR, "2017-05-09")[12_000] == "2016"


def test_years_long_over_date_nothing_else() -> None:
    assert periods(LAST_YEAR, "2018-05-09")[12_000] != "2016"


def test_an_article_that_tells_of_its_own_year_is_not_of_the_year_before() -> None:
    text = LAST_YEAR + "\nNăm 2017, thư viện dự chi 1,2 tỷ đồng, đã chi 400 triệu đồng trong năm 2017.\n"
    assert periods(text, "2017-05-09")[12_000] != "2016"


def test_what_there_is_now_is_of_the_year() -> None:
    text = LAST_YEAR + "\nHiện nay, thư viện có 46 cán bộ.\n"
    assert periods(text, "2017-05-09")[46] == "2017"


def test_what_was_told_of_a_quarter_goes_on() -> None:
    text = (
        "Bến xe khách tăng chuyến\n\n"
        "Số xe xuất bến trong quý I/2019 là 7.100 lượt. Số hành khách quý I/2019 là 96.000 người.\n\n"
        "Ở phía nam\n\n"
        "Tuyến Phan Thiết phục vụ 8.400 hành khách.\n"
    )
    assert periods(text, "2019-04-20")[8_400] == "2019-Q1"
