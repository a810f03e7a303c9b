"""The stretch of words before a figure that says what it is about."""

import pytest

from mickg.extract.observations.naming.subjects import actor, level_subject


def cut(text: str, span: tuple[int, int]) -> str:
    return text[span[0] : span[1]]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("bộ cho biết doanh thu bưu chính ước đạt ", "doanh thu bưu chính"),
        ("theo đó, tỷ lệ hộ nghèo của tỉnh còn ", "tỷ lệ hộ nghèo của tỉnh"),
        ("tại hội nghị, kim ngạch xuất khẩu gạo đã đạt ", "kim ngạch xuất khẩu gạo"),
        ("tuyến cáp quang đạt ", "tuyến cáp quang"),
        ("tổng mức vay của tỉnh, bao gồm vay bù đắp bội chi, là ", "tổng mức vay của tỉnh"),
        ("trong năm, số thuê bao đạt ", "số thuê bao"),
        ("dịp 27/7, số suất quà đã trao là ", "số suất quà đã trao"),
        ("nghịch lý ở chỗ tỷ lệ lấp đầy chỉ đạt ", "tỷ lệ lấp đầy"),
        ("đáng lo ngại là nợ xấu đã lên ", "nợ xấu"),
        ("tuy giá vật tư cao nhưng sản lượng tôm đạt ", "sản lượng tôm"),
        ("thông báo nêu doanh thu lưu trú đạt ", "doanh thu lưu trú"),
        ("doanh thu viễn thông thì ngược lại ", "doanh thu viễn thông"),
        ("nhập khẩu thì ", "nhập khẩu"),
        ("doanh thu mạng đã có sự tăng trưởng so với quý trước khi tổng doanh thu đạt ", "tổng doanh thu"),
        ("kết quả, số nợ đã thu là ", "số nợ đã thu"),
        ("trong mức tăng chung của nền kinh tế, khu vực nông thôn đạt ", "khu vực nông thôn"),
    ],
)
def test_a_level_is_of_the_last_part_without_lead_and_tail(text: str, subject: str) -> None:
    assert cut(text, level_subject(text, 0, len(text))) == subject


def test_an_actor_is_what_is_done_behind_a_goal() -> None:
    text = "tỉnh chi ngân sách để hỗ trợ "
    assert cut(text, actor(text, 0, len(text))).strip() == "hỗ trợ"


def test_short_parts_of_one_name_stay_together() -> None:
    text = "nông, lâm nghiệp và thủy sản đạt "
    assert cut(text, level_subject(text, 0, len(text))) == "nông, lâm nghiệp và thủy sản"


def test_who_acts_is_no_condition() -> None:
    text = "nếu tính cả năm thì "
    assert cut(text, actor(text, 0, len(text))).strip() == ""


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("ông hải tiết lộ công an tỉnh khởi tố ", "công an tỉnh khởi tố"),
        ("đoàn giám sát chỉ ra ngành y tế mới tiêm ", "ngành y tế mới tiêm"),
        ("phó chủ tịch đánh giá cao việc bưu điện tỉnh đã mở ", "bưu điện tỉnh đã mở"),
        ("dù còn nhiều khó khăn, tỉnh đoàn vẫn kết nạp ", "tỉnh đoàn vẫn kết nạp"),
        ("theo sở du lịch, ", ""),
        ("theo báo cáo của sở du lịch, đến nay có ", ""),
        ("song hành cùng với trường chuẩn, hiện tại có ", ""),
        ("cùng với bóng đá, bơi lội đóng góp ", "bơi lội đóng góp"),
        ("đoàn kiểm tra chỉ ra ", "đoàn kiểm tra chỉ ra"),
    ],
)
def test_who_does_it_is_not_who_tells_it(text: str, who: str) -> None:
    assert cut(text, actor(text, 0, len(text))).strip() == who
