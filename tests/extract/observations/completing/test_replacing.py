"""Members of a row of rates stand in the place of what the first one is of."""

import pytest
from extract_factory import record_of

from mickg.extract.observations.completing.replacing import before_member


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]


@pytest.mark.parametrize(
    ("name", "who", "before"),
    [
        ("tỷ lệ tuyển sinh lớp 1", "lớp 6", "tỷ lệ tuyển sinh"),
        ("tỷ lệ hộ dùng điện", "hộ dùng nước sạch", "tỷ lệ"),
        ("tỷ lệ huy động trẻ nhà trẻ", "mẫu giáo", "tỷ lệ huy động trẻ"),
        ("tỷ lệ trẻ đến trường ở nhà trẻ", "mẫu giáo", "tỷ lệ trẻ đến trường ở"),
        ("tỷ lệ xã có đường ô tô", "đường thôn được cứng hóa", "tỷ lệ"),
        ("tỷ lệ hồ sơ trực tuyến", "cấp xã", ""),
    ],
)
def test_what_another_of_a_row_takes_of_the_first(name: str, who: str, before: str) -> None:
    assert before_member(name, who) == before


def test_rates_of_a_row_are_each_of_their_own() -> None:
    told = names("Tỷ lệ giải quyết án hình sự đạt 97%, án dân sự đạt 85%, án hành chính đạt 60%.")
    assert told == [f"tỷ lệ giải quyết án {kind}" for kind in ("hình sự", "dân sự", "hành chính")]


def test_what_has_the_noun_of_the_first_has_its_own_name() -> None:
    told = names("Quy hoạch chung đạt 100%; quy hoạch phân khu đạt 78%.")
    assert told == ["quy hoạch chung", "quy hoạch phân khu"]
