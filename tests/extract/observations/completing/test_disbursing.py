"""What is disbursed where only the doing is said is the money spoken of before."""

import pytest
from extract_factory import record_of


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]


@pytest.mark.parametrize(("who", "whose"), [("toàn tỉnh mới", ""), ("tỉnh đã", ""), ("cả nước", " của cả nước")])
@pytest.mark.parametrize(
    "spoken", ["Điều tỉnh lo nhất là đầu tư công. Hết tháng 6,", "Họp về giải ngân vốn đầu tư công\n\nHết tháng 6,"]
)
def test_it_is_that_of_the_paragraph_else_of_the_title(spoken: str, who: str, whose: str) -> None:
    told = names(f"{spoken} {who} giải ngân 903 tỷ đồng, đạt 12,8% kế hoạch.")
    assert told == [f"giải ngân vốn đầu tư công{whose}", f"giải ngân vốn đầu tư công{whose} so với kế hoạch"]


def test_it_is_of_whom_it_is_told() -> None:
    told = names("Điều Chính phủ lo nhất là đầu tư công. Hết tháng 6, Bộ Y tế mới giải ngân 903 tỷ đồng.")
    assert told == ["giải ngân vốn đầu tư công của Bộ Y tế"]


def test_it_may_be_other_money() -> None:
    assert names("Về vốn vay ưu đãi, đến nay tỉnh đã giải ngân 903 tỷ đồng.") == ["giải ngân vốn vay ưu đãi"]


def test_a_name_that_says_the_money_is_kept() -> None:
    told = names("Họp về đầu tư công\n\nHết tháng 6, vốn ODA do tỉnh quản lý mới giải ngân 903 tỷ đồng.")
    assert told == ["vốn ODA do tỉnh quản lý mới giải ngân"]


def test_without_any_it_stays_as_told() -> None:
    assert names("Hết tháng 6, tỉnh đã giải ngân 903 tỷ đồng.") == ["tỉnh đã giải ngân"]
