import pytest
from figures_factory import figures


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("thu 36 triệu đồng/lượng", [("36000000", "đồng/lượng")]),
        ("giá 2,1 USD/thùng", [("2.1", "USD/thùng")]),
        ("giá 26.500 đồng một lít", [("26500", "đồng/lít")]),
        ("giá 650 USD mỗi tấn", [("650", "USD/tấn")]),
        ("chi 20 triệu đồng một năm", [("20000000", "VND")]),
        ("bán kính 4,5 km/điểm", [("4.5", "km/điểm")]),
        ("tăng 7%/năm", [("7", "percent")]),
        ("mưa 150mm, nặng 50kg", [("150", "mm"), ("50", "kg")]),
        ("rộng 5.000 m 2, dài 4 m", [("5000", "m2"), ("4", "m")]),
        ("dài 5 m 2 bên", [("5", "m"), ("2", "count")]),
        ("vay 5 triệu đô la Úc", [("5000000", "đô la Úc")]),
        ("vay 5 triệu đô la", [("5000000", "USD")]),
        ("vay $5 triệu", [("5000000", "USD")]),
        ("có 18 điện thoại/100 dân", [("18", "per-100-people")]),
    ],
)
def test_units_and_measures_of_figures(text: str, expected: list[tuple[str, str]]) -> None:
    assert figures(f"Xã {text}.") == expected


@pytest.mark.parametrize("noun", ["đồng chí", "đồng bào", "hạng mục", "bậc học", "năm học", "đô thị"])
def test_a_word_that_begins_like_a_unit_is_none(noun: str) -> None:
    assert figures(f"Có 3 {noun} mới.") == [("3", "count")]


def test_money_may_stand_before_any_word() -> None:
    assert figures("Nộp 200.000 đồng tiền phạt, 5 tỷ đồng bằng chuyển khoản.") == [
        ("200000", "VND"),
        ("5000000000", "VND"),
    ]


@pytest.mark.parametrize("per", ["/100 dân", "/ 100 dân", " / 100 dân", " trên 100 dân"])
def test_how_many_for_a_hundred_people_is_a_unit(per: str) -> None:
    assert figures(f"Mật độ đạt 24,9 thuê bao{per}.") == [("24.9", "per-100-people")]
