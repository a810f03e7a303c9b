"""Words are found by their first syllable, the longest that stands at a place."""

from mickg.extract.directives.vocabulary import Word, Words, vocabulary


def test_the_longest_word_at_a_place_has_it() -> None:
    words = Words([Word("doing", "tăng"), Word("doing", "tăng cường")])

    assert words.at(("tăng", "cường", "kiểm", "tra"), 0) == (Word("doing", "tăng cường"), 2)
    assert words.at(("tăng", "giá"), 0) == (Word("doing", "tăng"), 1)


def test_a_word_whose_later_syllables_are_others_is_not_there() -> None:
    words = Words([Word("doing", "rà soát")])

    assert words.at(("rà", "phá", "bom"), 0) is None
    assert words.at(("cùng", "rà"), 1) is None


def test_of_two_words_alike_the_one_given_first_counts() -> None:
    words = Words([Word("telling", "chỉ đạo"), Word("doing", "chỉ đạo")])

    assert words.at(("chỉ", "đạo"), 0) == (Word("telling", "chỉ đạo"), 2)


def test_words_know_the_syllables_that_they_begin_with() -> None:
    assert Words([Word("closer", "trực thuộc"), Word("closer", "tại")]).firsts == {"trực", "tại"}


def test_a_verb_of_telling_has_its_force_in_the_vocabulary() -> None:
    found = vocabulary().verbs.at(("đề", "nghị", "các", "bộ"), 0)

    assert found == (Word("telling", "đề nghị", "request"), 2)
