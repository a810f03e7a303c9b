"""What is said of how a level moves or stands is no part of its name."""

import pytest

from mickg.extract.observations.naming.leads import before_tail
from mickg.extract.observations.naming.motions import before_motion


def named(text: str) -> str:
    at = text.index("#")
    return text[: before_motion(text, 0, before_tail(text, 0, at), at)].rstrip(" ,:")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("doanh thu lưu trú đã liên tục tăng trưởng, #", "doanh thu lưu trú"),
        ("sản lượng tôm của huyện ngày càng tăng: #", "sản lượng tôm của huyện"),
        ("tỷ lệ hộ nghèo tiếp tục giảm sâu với #", "tỷ lệ hộ nghèo"),
        ("thu nội địa vượt kế hoạch và tăng mạnh, #", "thu nội địa"),
        ("số khách quốc tế phục hồi nhanh, #", "số khách quốc tế"),
        ("ấn độ trở thành thị trường lớn nhất, #", "ấn độ"),
        ("dư nợ có sự tăng trưởng khá, #", "dư nợ"),
    ],
)
def test_what_stands_before_a_mark_and_tells_how_a_level_moves_is_cut_off(text: str, name: str) -> None:
    assert named(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "tốc độ tăng trưởng kinh tế, #",
        "vốn đầu tư phát triển, #",
        "kinh phí duy trì hoạt động của trạm, #",
        "lượng khách quay trở lại, #",
        "số xã vượt chỉ tiêu: #",
        "số hồ sơ được giải quyết đúng hạn, #",
        "số doanh nghiệp có doanh thu tăng mạnh, #",
        "công an tỉnh liên tục phát hiện #",
    ],
)
def test_what_tells_one_measure_or_count_from_another_stays(text: str) -> None:
    assert named(text) == text[:-1].rstrip(" ,:")
