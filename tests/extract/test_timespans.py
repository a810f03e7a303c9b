import pytest
from figures_factory import figures


@pytest.mark.parametrize(
    "text",
    [
        "Cách đây 5 năm, xã còn nghèo.",
        "Kế hoạch tài chính 5 năm quốc gia đã xong.",
        "Trong 5 năm 2016-2020, xã khá lên.",
        "Ông Hai (1795 – 1869) vẽ bản đồ.",
        "Rạng sáng 3 tháng 8 có mưa.",
        "Trong 4 ngày nghỉ lễ (31/8 - 3/9), khách đông.",
        "Riêng 6 ngày đầu, khách đông.",
        "Đến trưa 4-11 mưa đã ngớt.",
        "Cuộc họp tối 4-12 bàn về thủy lợi.",
    ],
)
def test_years_of_plans_and_days_of_months_are_no_figures(text: str) -> None:
    assert figures(text) == []


def test_how_long_something_lasts_is_a_figure() -> None:
    assert figures("Thời gian thu phí là 17 năm.") == [("17", "year")]
