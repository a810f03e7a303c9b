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
        ("Sở họp báo\n\nXã đạt chuẩn từ năm 2015. Thu tăng 4% so năm 2021.", None, "2022-12-31"),
        ("Sở họp báo\n\nNăm 2019, Sở lập chợ. Đến năm 2025, thu tăng 4% so với năm 2021.", None, "2019-12-31"),
        ("Sở họp báo\n\nXã đón 4 đoàn, trong khi năm 2021 không có đoàn nào.", None, "2022-12-31"),
        ("Sở họp báo\n\nThu đạt 4% so với kế hoạch năm 2021.", None, "2021-12-31"),
        ("Sở họp báo\n\nThu thấp hơn mức của quý II/2019. Năm 2022, xã đạt chuẩn.", None, "2022-12-31"),
        ("Sở họp báo\n\nChiều 5/8, Sở họp báo tháng 7/2023.", None, "2023-08-05"),
        ("Sở họp báo\n\nNgày 16/1, Sở họp. Xã đạt chuẩn từ tháng 11/2022.", None, "2023-01-16"),
        ("Sở họp báo\n\nNgày 23/9, tàu cập cảng. Ngày 24/9/2022, Sở họp.", None, "2022-09-24"),
        ("Sở họp báo\n\nNgày 15/8, Sở họp. Năm 2022, xã đạt chuẩn.", None, "2022-08-15"),
        ("Sở họp báo\n\nXã đạt chuẩn.", None, None),
    ],
)
def test_the_day_that_an_article_is_seen_from(text: str, on: str | None, day: str | None) -> None:
    today = read_in(text, on=on).today
    assert (today.isoformat() if today is not None else None) == day
