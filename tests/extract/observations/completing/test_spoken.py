"""Rows of names with bare figures are named by what was spoken of before them."""

import pytest
from extract_factory import record_of

_ROWS = (
    "Dẫn đầu là Hà Nam (13,8%), tiếp đến là Lào Cai (12,1%).",
    "Cụ thể: Hà Nam 13,8%; Lào Cai 12,1%.",
    "Một số nơi đạt cao như Hà Nam (13,8%), Lào Cai (12,1%).",
    "Hà Nam đạt 13,8%, Lào Cai 12,1%.",
)


def named(text: str) -> list[str]:
    return [one.indicator for one in record_of(text).observations if one.unit != "count"]


@pytest.mark.parametrize("row", _ROWS)
@pytest.mark.parametrize("measure", ["tỷ lệ hộ nghèo", "tăng trưởng GRDP", "chỉ số sản xuất công nghiệp"])
def test_a_row_of_shares_takes_the_rate_named_before_it(measure: str, row: str) -> None:
    told = named(f"Tin địa phương\n\nMười tỉnh có {measure} cao hơn cả nước. {row}\n")
    assert told == [f"{measure} Hà Nam", f"{measure} Lào Cai"]


@pytest.mark.parametrize("row", _ROWS)
def test_a_row_of_shares_takes_the_rate_of_the_title(row: str) -> None:
    told = named(f"Tỷ lệ giải ngân 6 tháng của các tỉnh\n\nBức tranh các tỉnh có nhiều điểm sáng. {row}\n")
    assert told == ["tỷ lệ giải ngân Hà Nam", "tỷ lệ giải ngân Lào Cai"]


@pytest.mark.parametrize(
    ("text", "growth"),
    [
        ("Giá nhà tăng nhanh tại Hà Nam (20%), Lào Cai (15%).", "tăng trưởng giá nhà"),
        ("Lượng khách tăng cao ở nhiều tỉnh: Hà Nam (20%), Lào Cai (15%).", "tăng trưởng lượng khách"),
        ("Các tỉnh có giá trị sản xuất tăng mạnh gồm Hà Nam (20%), Lào Cai (15%).", "tăng trưởng giá trị sản xuất"),
    ],
)
def test_a_row_behind_what_grew_tells_growths(text: str, growth: str) -> None:
    assert named(f"{text}\n") == [f"{growth} Hà Nam", f"{growth} Lào Cai"]


def test_a_row_of_doings_tells_how_much_of_them_is_done() -> None:
    told = named("Các tỉnh giải ngân chậm: Hà Nam (7%), Lào Cai (8%).\n")
    assert told == ["tỷ lệ giải ngân Hà Nam", "tỷ lệ giải ngân Lào Cai"]


def test_a_row_of_sums_takes_the_sum_named_before_it() -> None:
    told = named("Nhiều tỉnh có thu ngân sách vượt dự toán. Hà Nam đạt 5 tỷ đồng, Lào Cai 4 tỷ đồng.\n")
    assert told == ["thu ngân sách Hà Nam", "thu ngân sách Lào Cai"]
