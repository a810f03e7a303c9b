"""What became no fact: figures and names beside each other in one, with the words round them."""

from explanation_factory import TEXT, at, laid_out, record

from mickg.model import LeftOut, Record
from mickg.record import uncovered
from mickg.view.explanation.unread import Unread, unread


def places(text: str, made: Record | None = None) -> list[Unread]:
    given = made or record(text)
    return unread(laid_out(text), given, uncovered(given, text))


def test_words_of_one_name_and_parts_of_one_number_are_one_place() -> None:
    found = places("Tại trụ sở, ông Trần Văn An nêu 42/2022 và 4.000 cuộc.")
    assert [one.words for one in found] == ["Trần Văn An", "42/2022", "4.000"]


def test_a_place_has_its_line_and_its_neighbours_in_whole_words() -> None:
    last = places(TEXT)[-1]
    assert (last.ref, last.line, last.words) == ("U9", 3, "Hà Nội")
    assert (last.before, last.after) == ("gửi, gần bằng năm 2022 ở ", ".")


def test_what_a_record_leaves_out_is_listed_with_its_reason() -> None:
    made = record(TEXT, left_out=(LeftOut(spans=at(TEXT, "Hà Nội"), reason="place-of-dateline"),))
    assert [(one.words, one.reason.vi) for one in places(TEXT, made) if one.reason is not None] == [
        ("Hà Nội", "nơi viết bài")
    ]


def test_an_article_of_which_all_is_read_leaves_nothing() -> None:
    assert places("hội nghị giao ban") == []
