"""Periods behind figures: the one that a sentence ends with."""

import pytest
from extract_factory import record_of


def periods(sentence: str) -> list[str | None]:
    return [one.period for one in record_of(f"{sentence}\n", on="2023-10-05").observations]


@pytest.mark.parametrize("end", ["trong tháng 9.", "trong tháng 9 vừa qua."])
@pytest.mark.parametrize(
    "done",
    [
        "Sở Y tế kiểm tra 312 quầy thuốc, xử phạt 45 quầy",
        "Bệnh viện khám 5.230 lượt người và mổ 124 ca",
        "Hợp tác xã bán 340 tấn vải, thu về 12 tỷ đồng",
        "Công an khởi tố 12 bị can, bắt 3 người",
    ],
)
def test_what_was_done_shares_the_period_that_the_sentence_ends_with(done: str, end: str) -> None:
    assert periods(f"{done} {end}") == ["2023-09", "2023-09"]


def test_three_of_them_share_it() -> None:
    assert set(periods("Tỉnh khởi công 12 cầu, xong 9 cầu, sửa 45 phòng học trong năm 2022.")) == {"2022"}


@pytest.mark.parametrize(
    "there",
    [
        "Toàn tỉnh có 312 trường, xây 45 phòng học",
        "Nhà máy công suất 312 tấn, bán 45.000 tấn",
        "Dự án vốn 312 tỷ đồng, giải ngân 45 tỷ đồng",
    ],
)
def test_what_there_is_does_not(there: str) -> None:
    assert periods(f"{there} trong năm 2022.") == ["2023", "2022"]
