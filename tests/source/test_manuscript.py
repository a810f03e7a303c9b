import pytest
from source_factory import TEXT, complaint, given

from mickg.article import Candidate
from mickg.errors import InvalidInput
from mickg.source.given import Reading
from mickg.source.manuscript import manuscript

FONT = "Bé tr\u00adëng yªu cÇu c¸c Së khÈn tr\u00ad¬ng hoµn thµnh kÕ ho¹ch n¨m."


def refused(text: str) -> str:
    with pytest.raises(InvalidInput) as raised:
        manuscript(given(), Reading(text))
    return complaint(raised.value)


def test_a_manuscript_is_in_the_form_in_which_offsets_count() -> None:
    found = manuscript(given(), Reading("Bo\u0323\u0302\r\ntrưởng chủ trì hội nghị"))
    assert found.text == "Bộ\ntrưởng chủ trì hội nghị"
    assert found.original.raw == "Bo\u0323\u0302\r\ntrưởng chủ trì hội nghị"
    assert found.warnings == ()


@pytest.mark.parametrize(
    ("text", "complains"),
    [
        ("Bộ \ud83d trưởng", "a.txt: letter 3: holds half of a letter (a lone surrogate), so it is damaged"),
        ("Bộ\0", "a.txt: letter 2: holds NUL letters, so it is binary or damaged"),
        (" \u00a0\n", "a.txt: holds no text"),
        (TEXT.encode().decode("latin-1"), "a.txt: is UTF-8 that was read as another encoding and saved"),
        ("e" + "\u0301" * 200, "a.txt: letter 1: piles marks on one letter"),
    ],
)
def test_a_text_that_is_none_is_refused(text: str, complains: str) -> None:
    assert refused(text).startswith(complains)


def test_letters_of_a_font_are_read_in_text_and_title() -> None:
    found = manuscript(given(), Reading(FONT, (Candidate("Bé tr\u00adëng giao ban", "h1"),)))
    assert found.text == "Bộ trưởng yêu cầu các Sở khẩn trương hoàn thành kế hoạch năm."
    assert found.titles == (Candidate("Bộ trưởng giao ban", "h1"),)
    assert found.warnings == ("is in TCVN3, as its words show, and was read so; look over its letters",)


def test_candidates_are_on_one_line_in_nfc_and_stand_once() -> None:
    given_ones = (
        Candidate(" Ho\u0323\u0302i \n nghị ", "og:title"),
        Candidate("Hội nghị", "h1"),
        Candidate("", "title"),
        Candidate("\udc80", "JSON-LD"),
        Candidate("a" * 501, "class title"),
    )
    assert manuscript(given(), Reading(TEXT, given_ones)).titles == (Candidate("Hội nghị", "og:title"),)


def test_the_warnings_of_the_reader_come_first() -> None:
    found = manuscript(given(), Reading(f"{TEXT} \ufffd", warnings=("was odd",)))
    assert [warning[:7] for warning in found.warnings] == ["was odd", "holds 1"]
