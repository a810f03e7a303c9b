import pytest
from lxml import html

from mickg.article import Candidate
from mickg.source.html.dates import dateline_days, found_days, stated_days
from mickg.source.html.stated import Stated


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Thứ tư - 13/03/2024 10:49", "2024-03-13"),
        ("Thứ Ba, 12/07/2022 09:45", "2022-07-12"),
        ("Thứ ba, ngày 12/7/2022 - 09:45 (GMT+7)", "2022-07-12"),
        ("Thứ Sáu, ngày 24 tháng 6 năm 2022", "2022-06-24"),
        ("Ngày đăng: 28-12-2019 | Lượt xem: 1.486", "2019-12-28"),
        ("Cập nhật lúc 15 giờ 20, ngày 28.12.2019", "2019-12-28"),
        ("28/12/2019 3:20:15 CH", "2019-12-28"),
        ("Thứ 7, 28 / 12 / 2019", "2019-12-28"),
        ("CN, 15/03/2020", "2020-03-15"),
    ],
)
def test_a_dateline_is_read_as_vietnam_writes_it(line: str, day: str) -> None:
    assert [*dateline_days([line])] == [Candidate(day, "dateline")]


@pytest.mark.parametrize(
    "line",
    [
        "Sáng ngày 11/3/2024 tại Hà Nội, Bộ Thông tin và Truyền thông tổ chức Hội nghị",
        "Tập huấn an toàn thông tin cho cán bộ xã (12/12/2019)",
        "Nghị định 42/2022/NĐ-CP",
        "31/02/2024",
        "2G/3G/4G, 28,57%",
        "13/03/1924",
        "1/2/3/2024",
        "",
    ],
)
def test_a_line_that_says_more_or_no_day_is_none(line: str) -> None:
    assert [*dateline_days([line])] == []


def test_a_day_of_another_weekday_stands_last() -> None:
    assert [*dateline_days(["Thứ hai, 13/03/2024", "13/03/2024 10:49"])] == [
        Candidate("2024-03-13", "dateline"),
        Candidate("2024-03-13", "dateline of another weekday"),
    ]


@pytest.mark.parametrize(
    ("content", "day"),
    [
        ("2024-03-13", "2024-03-13"),
        ("2024-03-13T10:49:00+07:00", "2024-03-13"),
        ("2024-03-12T18:30:00Z", "2024-03-13"),
        ("2024-03-12 18:30:00 +0000", "2024-03-13"),
        ("2024-03-13T23:30:00", "2024-03-13"),
        ("13/03/2024 10:49", "2024-03-13"),
        ("3/13/2024 10:49:00 AM", None),
        ("2024-02-30", None),
        ("2024", None),
        ("0001-01-01T00:00:00Z", None),
        ("0001-01-01T00:00:00+14:00", None),
        ("today", None),
    ],
)
def test_a_stated_moment_is_the_day_in_vietnam(content: str, day: str | None) -> None:
    found = [one.value for one in stated_days(Stated({"article:published_time": content}))]
    assert found == ([] if day is None else [day])


def test_stated_days_say_where_they_stood() -> None:
    says = Stated({"date": "2024-03-14", "pubdate": "2024-03-13"}, ({"datePublished": "2024-03-12"},))
    assert [*stated_days(says)] == [
        Candidate("2024-03-13", "pubdate"),
        Candidate("2024-03-14", "date"),
        Candidate("2024-03-12", "JSON-LD datePublished"),
    ]


def test_htmldate_is_asked_for_what_the_address_says() -> None:
    page = html.document_fromstring("<body><p>Hội nghị giao ban</p></body>")
    assert [*found_days(page, "https://example.vn/2024/03/13/hoi-nghi.html")] == [Candidate("2024-03-13", "htmldate")]
    assert [*found_days(page, None)] == []
