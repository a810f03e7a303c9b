"""Which lines of a page are its day of publication, and which day that is."""

import pytest

from mickg.document.dates import day, is_dateline
from mickg.text import key


@pytest.mark.parametrize(
    "line",
    [
        "Cập nhật lúc08:40, Thứ Ba, 10/07/2018 (GMT+7)",
        "Cập nhật, 05:36, Thứ Ba, 10/07/2018",
        "Ngày đăng tin: 10/07/2018",
        "T3, 10-7-2018 8h40’",
        "10 Tháng Bảy, 2018",
        "08:40, 10 tháng 7, 2018",
        "Thu Hằng - 14:29, 10/07/2018",
        "Thu Hằng | 10/7/2018 14:29",
        "Thu Hằng - Thứ ba, 10/07/2018 14:29 (GMT+7)",
        "baochinhphu.vn - 10/07/2018 14:29",
        "Tác giả: Thu Hằng | Ngày 10/07/2018",
        "Bởi Thu Hằng — 10 Tháng Bảy, 2018",
        "10 Th7 2018",
        "2018-07-10T14:29:00+07:00",
        "(Ngày đăng: 10/07/2018 Lượt xem: 123)",
        "Ngày xuất bản 10/07/2018 - Lượt đọc 23",
        "10/07/2018 14:29 | Chuyển đổi số",
        "Thứ Ba, ngày 10 tháng 7 năm 2018",
    ],
)
def test_a_day_with_what_stands_beside_it_on_a_page_is_a_dateline(line: str) -> None:
    assert is_dateline(key(line))
    assert day(key(line)) == "2018-07-10"


@pytest.mark.parametrize(
    "line",
    [
        "Hạn nộp hồ sơ - 10/07/2018",
        "Hội nghị: 08:40, 10/07/2018",
        "Đến 10/07/2018, tỉnh có 5 xã",
        "Tháng Bảy, 2018",
        "Kết quả giám sát - ngày 10/07/2018",
        "2018-07-10 là hạn chót",
        "10 tháng năm 2018:",
    ],
)
def test_a_day_that_something_is_done_on_is_no_dateline(line: str) -> None:
    assert not is_dateline(key(line))
