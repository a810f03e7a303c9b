import pytest
from extract_factory import read_in


@pytest.mark.parametrize(
    ("text", "on", "day"),
    [
        ("Sở họp báo\n\nNgày 12/6/2023, Sở Công Thương họp.", "2023-06-14", "2023-06-12"),
        ("Sở họp báo\n\nNgày 12/6, Sở Công Thương họp về số liệu ngày 9/6/2023.", "2023-06-14", "2023-06-12"),
        ("Sở họp báo\n\nNgày 12/6/2019, Sở được lập.", "2023-06-14", "2023-06-14"),
        ("Sở họp báo\n\nBáo cáo được Sở công bố ngày 12/6.", "2023-06-14", "2023-06-14"),
        ("Sở họp báo\n\nĐến ngày 14/6 có 9 ca, tăng 2 ca so với báo cáo ngày 12/6.", "2023-06-14", "2023-06-14"),
        ("Sở họp báo\n\nQuý II/2022, xã đạt chuẩn.", None, "2022-06-30"),
        ("Sở họp báo\n\nTính đến ngày 9/9, bão làm đổ 9 nhà. Miễn phí năm học 2024 - 2025.", None, "2024-09-09"),
        ("Sở họp báo\n\nChiều 9/9, Sở họp về năm học 2024 - 2025.", None, "2024-09-09"),
        ("Sở họp báo\n\nChiều 9/3, Sở họp về năm học 2024 - 2025.", None, "2025-03-09"),
        ("Sở họp báo\n\nTỉnh trả nợ đến tháng 7/2032. Quý II/2022, xã đạt chuẩn.", None, "2022-06-30"),
        ("Sở họp báo\n\nThu tăng so với cùng kỳ năm 2021. Quý II/2019, xã đạt chuẩn.", None, "2022-12-31"),
        ("Sở họp báo\n\nThu tăng 4% so với cùng kỳ năm 2021.", None, "2022-12-31"),
        ("Sở họp báo\n\nXã đạt chuẩn từ năm 2015. Thu tăng 4% so năm 2021.", None, "2022-12-31"),
        ("Sở họp báo\n\nNăm 2019, Sở lập chợ. Đến năm 2025, thu tăng 4% so với năm 2021.", None, "2021-12-31"),
        ("Sở họp báo\n\nXã đón 4 đoàn, trong khi năm 2021 không có đoàn nào.", None, "2022-12-31"),
        ("Sở họp báo\n\nThu đạt 4% so với kế hoạch năm 2021.", None, "2021-12-31"),
        ("Sở họp báo\n\nThu thấp hơn mức của quý II/2019. Năm 2022, xã đạt chuẩn.", None, "2022-12-31"),
        ("Sở họp báo\n\nChiều 5/8, Sở họp báo tháng 7/2023.", None, "2023-08-05"),
        ("Sở họp báo\n\nNgày 16/1, Sở họp. Xã đạt chuẩn từ tháng 11/2022.", None, "2023-01-16"),
        ("Sở họp báo\n\nNgày 23/9, tàu cập cảng. Ngày 24/9/2022, Sở họp.", None, "2022-09-24"),
        ("Sở họp báo\n\nNgày 15/8, Sở họp. Năm 2022, xã đạt chuẩn.", None, "2022-08-15"),
        ("Sở họp báo\n\nGiá ổn định từ năm 2018 đến nay. Thu tăng 4% so với cuối năm 2021.", None, "2022-12-31"),
        ("Sở họp báo\n\nTính đến hết tháng 5/2022, vay tăng 3% so với cuối năm 2021.", None, "2022-05-31"),
        (
            "Sở họp báo\n\nTỷ lệ ấy giảm so với năm 2016. Đường xong năm 2015. Năm 2019, xã đạt chuẩn.",
            None,
            "2019-12-31",
        ),
        ("Thu quý I vượt quý I/2020\n\nThu quý I/2021 tăng 4%.", None, "2021-03-31"),
        ("Sở họp báo\n\nKhách 4 tháng đầu năm tăng 5% so với cùng kỳ năm 2021.", None, "2022-04-30"),
        ("Sở họp báo\n\nGiá tháng 7 tăng 2%; khách 7 tháng tăng 5% so với cùng kỳ năm 2021.", None, "2022-07-31"),
        ("Sở họp báo\n\nKế hoạch 9 tháng đầu năm là 5 xã, tăng 1 xã so với cùng kỳ năm 2021.", None, "2022-12-31"),
        ("Chăn nuôi 6 tháng đầu năm\n\nTại thời điểm 1/4/2022, đàn lợn có 9 con.", None, "2022-06-30"),
        (
            "Sở họp báo\n\nKết quả 6 tháng đầu năm và nhiệm vụ 6 tháng cuối năm 2022 được bàn ngày 18/7.",
            None,
            "2022-07-18",
        ),
        ("Sở họp báo\n\nNgày 18/6, Sở bàn nhiệm vụ 6 tháng cuối năm 2022.", None, "2022-06-18"),
        ("Sở họp báo\n\nNgày 18/1, Sở tổng kết năm 2022. Năm 2022, xã đạt chuẩn.", None, "2023-01-18"),
        ("Sở họp báo\n\nNgày 18/1, Sở bàn việc. Năm 2022, xã phấn đấu đạt chuẩn.", None, "2022-01-18"),
        ("Sở họp báo\n\nNgày 18/6, Sở tổng kết năm 2022. Năm 2022, xã đạt chuẩn.", None, "2022-06-18"),
        ("Sở họp báo\n\nNgày 18/12, HĐND họp. Nhiệm vụ năm 2023 được bàn.", None, "2022-12-18"),
        ("Sở họp báo\n\nNgày 18/1, HĐND họp. Nhiệm vụ năm 2023 được bàn.", None, "2023-01-18"),
        (
            "Sở họp báo\n\nNgày 18/1, Sở họp. Thu tăng so với năm 2021. Nhiệm vụ năm 2023 được bàn.",
            None,
            "2023-01-18",
        ),
        ("Sở họp báo\n\nHôm nay (26/8), Sở họp theo Nghị quyết 12a ngày 9/10/2019.", None, "2020-08-26"),
        ("Sở họp báo\n\nNgày 26/8/2019, Sở họp theo Quyết định số 12/QĐ-UBND ngày 9/10/2019.", None, "2019-08-26"),
        ("Sở họp báo\n\nSở tặng quà nhân ngày 3/2 (3/2/1930 - 3/2/2020).", None, "2020-02-03"),
        ("Sở họp báo\n\nNgày 26/8/2014, chợ cháy. Ngày 9/2/2017, Sở trả lời báo.", None, "2017-02-09"),
        ("Sở họp báo\n\nNgày 14/11, xã họp. Bà ở xã từ năm 2005.", None, "2005-11-14"),
        ("Giá rau tháng 10\n\nGiá rau tháng 10 hơn 9% so với năm 2014.", None, "2015-10-31"),
        ("Giá rau\n\nGiá rau sẽ tăng vào tháng 10. Năm 2012, giá rau tăng 9%.", None, "2012-12-31"),
        ("Sở họp báo\n\nXã đạt chuẩn.", None, None),
    ],
)
def test_the_day_that_an_article_is_seen_from(text: str, on: str | None, day: str | None) -> None:
    today = read_in(text, on=on).today
    assert (today.isoformat() if today is not None else None) == day


@pytest.mark.parametrize(
    ("told", "now"),
    [
        ("Năm 2022, xã đạt chuẩn.", "2022"),
        ("Tháng 7/2022, xã đạt chuẩn.", "2022-07"),
        ("Ngày 12/6/2022, xã họp.", "2022-06-12"),
    ],
)
def test_up_to_now_is_as_exact_as_what_the_article_tells_of_its_day(told: str, now: str) -> None:
    found = read_in(f"Sở họp báo\n\n{told} Đến nay, xã có 5 trường.").mentions
    periods = [one.value.text for one in found if one.kind == "PERIOD"]
    assert now in periods[1:]
