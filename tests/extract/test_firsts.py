from mickg.extract.firsts import Firsts

WORDS = Firsts(["quyết định", "quyết định số", "≈"])


def _found(text: str, start: int = 0, end: int | None = None) -> list[str]:
    return [text[first:last] for _, first, last in WORDS.find(text, start, end)]


def test_the_longest_word_at_a_place_has_it() -> None:
    assert _found("quyết định số 5, quyết định 6") == ["quyết định số", "quyết định"]


def test_a_part_of_a_longer_word_is_none_but_a_sign_may_stand_beside_a_letter() -> None:
    assert _found("xquyết định, quyết địnhx, x≈5") == ["≈"]


def test_only_a_stretch_is_searched_and_words_are_whole_in_the_text() -> None:
    text = "xquyết định, quyết định 5"
    assert _found(text, 1) == ["quyết định"]
    assert _found(text, 1, text.index(" 5")) == ["quyết định"]
    assert list(WORDS.find(text, 1)) == [(0, text.rindex("quyết"), text.index(" 5"))]
