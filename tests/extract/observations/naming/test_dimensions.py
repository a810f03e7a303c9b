"""The word of size before a figure says which dimension it is."""

import pytest
from extract_factory import record_of

from mickg.extract.observations.naming.dimensions import weighed, without_dimension


def named(text: str, value: float) -> str:
    """The indicator of the only figure of that value."""
    (one,) = (one for one in record_of(f"{text}\n", on="2023-07-01").observations if float(one.value) == value)
    return one.indicator


@pytest.mark.parametrize(
    ("text", "value", "name"),
    [
        ("Cột cờ cao 33 m.", 33, "chiều cao cột cờ (m)"),
        ("Mặt đường rộng từ 7 m trở lên.", 7, "chiều rộng mặt đường (m)"),
        ("Hầm sâu 40 m.", 40, "độ sâu hầm (m)"),
        ("Đoàn tàu nặng 400 tấn.", 400, "trọng lượng đoàn tàu (tấn)"),
        ("Khu đất rộng 12 ha.", 12, "diện tích khu đất (ha)"),
        ("Tòa nhà cao nhất 150 m.", 150, "chiều cao tòa nhà (m)"),
        ("Mỏm đá cao 2 m chắn ngang đường.", 2, "chiều cao mỏm đá (m)"),
    ],
)
def test_a_size_is_named_by_its_dimension(text: str, value: float, name: str) -> None:
    assert named(text, value) == name


def test_another_dimension_is_of_the_same_thing() -> None:
    assert named("Đập cao 93 m, dài 520 m.", 520) == "chiều dài đập (m)"


@pytest.mark.parametrize("text", ["Tỉnh mở rộng 5 km đường.", "Xã nâng cao 2 km đê."])
def test_a_verb_that_ends_in_a_word_of_size_tells_none(text: str) -> None:
    assert named(text, 5 if "5" in text else 2).startswith("chiều dài")


def test_the_words_of_size_are_no_part_of_the_thing() -> None:
    assert without_dimension("cột cờ cao") == "cột cờ"
    assert without_dimension("cao") == ""


@pytest.mark.parametrize(
    ("name", "measure", "told"),
    [
        ("bưởi nhà vườn thu hoạch", "tấn", "sản lượng bưởi nhà vườn thu hoạch"),
        ("cảng sông bốc dỡ", "tấn", "khối lượng cảng sông bốc dỡ"),
        ("bùn thải", "tấn", "lượng bùn thải"),
        ("điện mặt trời phát lên lưới", "kWh", "lượng điện mặt trời phát lên lưới"),
        ("sà lan tải trọng", "tấn", "sà lan tải trọng"),
        ("hồ Núi Cốc", "m3", "hồ Núi Cốc"),
    ],
)
def test_tonnes_tell_how_much_of_something_there_is(name: str, measure: str, told: str) -> None:
    assert weighed(name, measure) == told


@pytest.mark.parametrize(
    ("text", "value", "name"),
    [
        ("Tâm bão còn cách Huế khoảng 260 km.", 260, "khoảng cách tâm bão đến Huế (km)"),
        ("Trạm bơm nằm cách cửa sông 3 km.", 3, "khoảng cách trạm bơm đến cửa sông (km)"),
        ("Nghệ An có mưa rất to 120 mm.", 120, "lượng mưa Nghệ An (mm)"),
        ("Kênh chính Bắc được nạo vét 9 km.", 9, "chiều dài kênh chính Bắc được nạo vét (km)"),
    ],
)
def test_how_far_one_is_from_another_and_how_much_rain_falls(text: str, value: float, name: str) -> None:
    assert named(text, value) == name
