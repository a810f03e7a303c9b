"""Words of one kind, which a comma joins."""

from mickg.extract.observations.likes import are_alike


def test_words_of_one_kind_are_alike() -> None:
    assert are_alike("ghi nhận", "cảnh báo 508")
    assert are_alike("của doanh nghiệp", "hợp tác xã")


def test_words_that_share_a_syllable_in_the_same_place_are_alike() -> None:
    assert are_alike("dạy thêm", "học thêm")


def test_words_of_two_kinds_are_not() -> None:
    assert not are_alike("của doanh nghiệp", "cảnh báo")


def test_the_longest_word_decides() -> None:
    assert not are_alike("phát cảnh báo", "tạp chí"), "«báo» alone would be like «tạp chí»"
