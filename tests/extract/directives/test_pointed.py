"""Those whom an article points at without a name."""

import pytest
from extract_factory import record_of


@pytest.mark.parametrize(
    ("before", "told", "recipient"),
    [
        ("Thanh tra Bộ Xây dựng vừa kiểm tra Tổng công ty Sông Đà.", "đơn vị này", "Tổng công ty Sông Đà"),
        ("Thanh tra Bộ Xây dựng vừa kiểm tra Tổng công ty Sông Đà.", "doanh nghiệp này", "Tổng công ty Sông Đà"),
        ("Thanh tra Bộ Xây dựng vừa kiểm tra Trường Đại học Điện lực.", "nhà trường", "Trường Đại học Điện lực"),
        ("Thanh tra Bộ Xây dựng vừa kiểm tra Bệnh viện Bạch Mai.", "bệnh viện này", "Bệnh viện Bạch Mai"),
        ("Thanh tra Bộ Xây dựng vừa kiểm tra Bệnh viện Bạch Mai.", "các đơn vị này", "các đơn vị này"),
    ],
)
def test_one_that_is_pointed_at_is_the_body_named_last_that_the_noun_may_mean(
    before: str, told: str, recipient: str
) -> None:
    read = record_of(f"{before} Thanh tra Bộ Xây dựng yêu cầu {told} nộp lại tiền thừa.", on="2024-06-05").directives

    assert [one.recipients for one in read] == [(recipient,)]


def test_nobody_is_pointed_at_who_stands_over_the_speaker() -> None:
    text = (
        "Sở Y tế tỉnh Bình Định báo cáo Bộ Y tế. Chủ tịch UBND tỉnh Bình Định Phạm Anh Tuấn giao cơ quan này lập đề án."
    )

    assert [one.recipients for one in record_of(text, on="2024-06-05").directives] == [("Sở Y tế tỉnh Bình Định",)]
