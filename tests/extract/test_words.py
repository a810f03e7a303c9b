from mickg.extract.words import Words


def test_words_stand_beside_each_other_on_one_line_with_blanks_between() -> None:
    text = "Sở Tài chính, Hà Nội\nHuế"
    words = Words(text, text.casefold())
    assert [words.beside(n) for n in range(len(words))] == [False, True, True, False, True, False]


def test_past_the_last_word_nothing_stands_beside_another() -> None:
    words = Words("Sở", "sở")
    assert words.at(1) == 1
    assert not words.beside(1)
