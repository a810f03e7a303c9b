import pytest
from figures_factory import periods


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Từ tháng 1 đến tháng 10, giá tăng.", "2023-01/2023-10"),
        ("Từ năm 2016 đến năm 2020, giá tăng.", "2016/2020"),
        ("Từ đầu năm đến 15/11, giá tăng.", "2023-01-01/2023-11-15"),
        ("Năm 2023 (đến ngày 15/11), giá tăng.", "2023-01-01/2023-11-15"),
        ("Từ ngày 1/9 đến nay, giá tăng.", "2023-09-01/2023-11-20"),
        ("Kể từ tháng 6/2021 cho đến nay, giá tăng.", "2021-06-01/2023-11-20"),
        ("Từ đầu tháng đến hết ngày 9/11, giá tăng.", "2023-11-01/2023-11-09"),
        ("Từ đầu tháng đến nay, giá tăng.", "2023-11-01/2023-11-20"),
        ("Từ năm 2019 tới nay, giá tăng.", "2019/2023"),
        ("Từ nay đến hết ngày 24/11, vùng núi có mưa to.", "2023-11-20/2023-11-24"),
        ("Từ nay tới ngày 25/11, xã nộp báo cáo.", "2023-11-25"),
        ("Quý IV (tính đến tháng 11), giá tăng.", "2023-10/2023-11"),
        ("Từ năm 2022 đến hết tháng 3/2023, giá tăng.", "2022-01/2023-03"),
        ("Từ quý III/2022 đến tháng 2/2023, giá tăng.", "2022-07/2023-02"),
        ("Từ năm 2019 đến ngày 15/6/2023, giá tăng.", "2019-01-01/2023-06-15"),
        ("Từ tháng 6 đến tháng 9/2021, giá tăng.", "2021-06/2021-09"),
        ("Từ tháng 11 đến tháng 2/2021, giá tăng.", "2020-11/2021-02"),
        ("Từ ngày 16/3/2021 cho đến ngày 15/4/2021, giá tăng.", "2021-03-16/2021-04-15"),
        ("Từ 0 giờ ngày 16/3/2021 đến 24 giờ ngày 15/4/2021, giá tăng.", "2021-03-16/2021-04-15"),
        ("Trong kỳ (16/12/2020-15/1/2021), giá tăng.", "2020-12-16/2021-01-15"),
    ],
)
def test_two_periods_that_make_one(text: str, period: str) -> None:
    assert periods(text) == [period]


@pytest.mark.parametrize(
    "text",
    ["Năm 2022, tháng 3, giá tăng.", "Kỷ niệm (2/9/1945 - 2/9/2023).", "Từ tháng 3/2022 đến năm 2023, giá tăng."],
)
def test_other_periods_stay_two(text: str) -> None:
    assert len(periods(text)) == 2


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Trong tháng 6 và tháng 7, chợ đón 40 đoàn.", "2023-06/2023-07"),
        ("Trong 2 năm 2021 và 2022, chợ đón 40 đoàn.", "2021/2022"),
        ("Hai năm 2021, 2022, chợ đón 40 đoàn.", "2021/2022"),
        ("Trong quý II và quý III năm 2022, chợ đón 40 đoàn.", "2022-04/2022-09"),
        ("Trong 3 năm (2019 - 2021), chợ đón 40 đoàn.", "2019/2021"),
        ("Dịp lễ 1/9 - 2/9, chợ đón 40 đoàn.", "2023-09-01/2023-09-02"),
        ("Hai tháng 8 và 9, chợ đón 40 đoàn.", "2023-08/2023-09"),
    ],
)
def test_times_told_as_one_are_one(text: str, period: str) -> None:
    assert periods(text) == [period]


def test_times_with_figures_of_their_own_stay_apart() -> None:
    assert periods("Hai năm 2021 và 2022, chợ lần lượt đón 40 và 50 đoàn.") == ["2021", "2022"]
    assert periods("Sở so sánh quý I và quý II.") == ["2023-Q1", "2023-Q2"]
