import pytest
from extract_factory import read_in


@pytest.mark.parametrize(
    ("text", "on", "day"),
    [
        ("Sở họp báo\n\nNgày 12/6/2023, Sở Công Thương họp.", "2023-06-14", "2023-06-12"),
        ("Sở họp báo\n\nNgày 12/6, Sở Công Thương họp về số liệu ngày 9/6/2023.", "2023-06-14", "2023-06-12"),
        ("Sở họp báo\n\nNgày 12/6/2019, Sở được lập.", "2023-06-14", "2023-06-14"),
        ("Sở họp báo\n\nQuý II/2022, xã đạt chuẩn.", None, "2022-06-30"),
        ("Sở họp báo\n\nTỉnh trả nợ đến tháng 7/2032. Quý II/2022, xã đạt chuẩn.", None, "2022-06-30"),
        ("Sở họp báo\n\nThu tăng so với cùng kỳ năm 2021. Quý II/2019, xã đạt chuẩn.", None, "2022-12-31"),
        ("Sở họp báo\n\nThu tăng 4% so với cùng kỳ năm 2021.", None, "2022-12-31"),
        ("Sở họp báo\n\nThu thấp hơn mức của quý II/2019. Năm 2022, xã đạt chuẩn.", None, "2022-12-31"),
        ("Sở họp báo\n\nXã đạt chuẩn.", None, None),
    ],
)
def test_the_day_that_an_article_is_seen_from(text: str, on: str | None, day: str | None) -> None:
    today = read_in(text, on=on).today
    assert (today.isoformat() if today is not None else None) == day
