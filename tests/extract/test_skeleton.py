from mickg.extract.mention import Mention
from mickg.extract.skeleton import LETTERS, Skeleton

KEY = "năm  2023 đạt 5% và 7%"
YEAR, FIVE, SEVEN = (
    Mention(0, 9, "PERIOD", "2023", "test"),
    Mention(14, 16, "QUANTITY", 5, "test"),
    Mention(20, 22, "QUANTITY", 7, "test"),
)
PERIOD, QUANTITY = LETTERS["PERIOD"], LETTERS["QUANTITY"]


def test_each_mention_is_the_letter_of_its_kind() -> None:
    assert Skeleton(KEY, [YEAR, FIVE, SEVEN]).text == f"{PERIOD} đạt {QUANTITY} và {QUANTITY}"


def test_mentions_are_found_by_the_place_of_their_letter() -> None:
    skeleton = Skeleton(KEY, [YEAR, FIVE, SEVEN])
    assert skeleton.mention(0) == YEAR
    assert skeleton.mention(1) is None
    assert skeleton.within(1, len(skeleton.text)) == [FIVE, SEVEN]
    assert skeleton.placed(0, skeleton.place(SEVEN.start)) == [(0, YEAR), (skeleton.place(FIVE.start), FIVE)]
    assert [skeleton.mention(at) for at in skeleton.places("QUANTITY")] == [FIVE, SEVEN]
    assert skeleton.last("QUANTITY", 0, skeleton.place(SEVEN.start)) == skeleton.place(FIVE.start)
    assert skeleton.last("PERIOD", 1, len(skeleton.text)) is None


def test_the_places_of_a_kind_are_given_for_a_stretch_too() -> None:
    skeleton = Skeleton(KEY, [YEAR, FIVE, SEVEN])
    five, seven = skeleton.places("QUANTITY")
    assert [*skeleton.places("QUANTITY", five + 1)] == [seven]
    assert [*skeleton.places("QUANTITY", five, seven)] == [five]
    assert [*skeleton.places("PERIOD", five, seven)] == []


def test_offsets_lead_to_the_article_and_back() -> None:
    skeleton = Skeleton(KEY, [YEAR, FIVE, SEVEN])
    at = skeleton.text.index("và")
    assert skeleton.origin(at) == KEY.index("và")
    assert skeleton.place(KEY.index("và")) == at
    assert skeleton.place(YEAR.start) == 0
    assert skeleton.place(YEAR.start + 3) == skeleton.place(YEAR.end) == 1


def test_blanks_in_a_row_outside_mentions_are_one() -> None:
    assert Skeleton("a  b   c", []).text == "a b c"


def test_a_word_written_onto_a_figure_stands_apart_from_it() -> None:
    skeleton = Skeleton("đạt 95%kh năm", [Mention(4, 7, "QUANTITY", 95, "test")])
    assert skeleton.text == f"đạt {QUANTITY} kh năm"
    assert skeleton.origin(skeleton.text.index("kh")) == 7
    assert skeleton.place(7) == skeleton.text.index("kh")


def test_letters_that_stand_for_kinds_are_blanks_in_an_article() -> None:
    assert Skeleton(f"a{PERIOD}b", []).text == "a b"
