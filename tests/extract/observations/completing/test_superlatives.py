"""Who have the most of something have so many of that."""

from extract_factory import record_of


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]


def test_those_who_have_the_most_of_a_thing_have_so_many_of_it() -> None:
    told = names("Những tỉnh có nhiều ca mắc sởi nhất là Nghệ An (512 ca), Hà Tĩnh (240 ca).")
    assert told == ["số ca mắc sởi Nghệ An", "số ca mắc sởi Hà Tĩnh"]
    told = names("Ba huyện có số hộ nghèo cao nhất là huyện Mường Lát (2.140 hộ), huyện Quan Sơn (1.870 hộ).")
    assert told[-1] == "số hộ nghèo huyện Quan Sơn"


def test_those_who_do_the_most_of_a_thing_do_it_with_so_many() -> None:
    told = names("Hai tỉnh tiêm phòng lao nhiều nhất là Hà Nam (138 nghìn người), Đồng Nai (91 nghìn người).")
    assert told == ["số người tiêm phòng lao Hà Nam", "số người tiêm phòng lao Đồng Nai"]


def test_a_thing_is_told_as_it_was_counted_before() -> None:
    told = names("Cả nước có 7.500 ca mắc mới. Nơi có nhiều ca mắc nhất là Long An (450 ca).")
    assert told[1] == "số ca mắc mới Long An"


def test_the_most_of_a_state_leaves_what_was_counted_before() -> None:
    told = names("Bão làm 320 nhà dân bị hư hỏng. Riêng Lai Châu là nơi thiệt hại lớn nhất: 97 nhà.")
    assert "thiệt hại lớn" not in told[1]
