import pytest
from source_factory import TEXT

from mickg.source.language import doubts, font_encoding, is_twice_encoded, is_vietnamese

ENGLISH = "The Minister of Information asked the departments to finish the plan for the year and to report by April."
CHINESE = "部长要求各厅加快完成年度计划，并在四月三十日之前报告结果。"
BARE = "Bo truong yeu cau cac So khan truong hoan thanh ke hoach nam va bao cao ket qua truoc ngay 30 thang 4 nam nay"
FINNISH = "Ministeri pyysi virastoja valmistelemaan suunnitelman ja raportoimaan tuloksista huhtikuun loppuun mennessä"


def told(text: str) -> list[str]:
    return list(doubts(text, vietnamese=is_vietnamese(text.encode(), len(text))))


def test_an_article_is_not_doubted() -> None:
    assert told(TEXT) == []


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        (ENGLISH, "reads like English"),
        (CHINESE, "is in Chinese or a neighbour's script"),
        (BARE, "reads like Vietnamese without its marks"),
        (BARE.upper(), "reads like Vietnamese without its marks"),
        (FINNISH, "does not read like Vietnamese"),
        (f"{ENGLISH} Minister Nguyễn Mạnh Hùng spoke.", "reads like English"),
    ],
)
def test_another_language_is_told(text: str, reads: str) -> None:
    assert told(text) == [f"{reads}; mickg reads Vietnamese with its marks, so what it finds is unsure"]


def test_an_article_that_quotes_english_is_not_doubted() -> None:
    assert told(f"{TEXT} “{ENGLISH}”") == []


def test_a_few_words_are_too_few_to_tell() -> None:
    assert told("UBND Ha Noi") == []


def test_letters_read_in_another_encoding_are_counted() -> None:
    spoilt = "Bộ trưởng".encode().decode("cp1252", "replace")
    (warning,) = told(f"{TEXT} {spoilt}")
    assert warning.startswith("holds 3 letters that were read in another encoding")


def test_lost_letters_are_counted() -> None:
    assert told(f"{TEXT} H\ufffdi ngh\ufffd") == [
        "holds 2 signs (�) in place of letters that were lost; take it from its source again"
    ]


def test_utf_8_read_as_latin_1_is_seen_as_a_whole() -> None:
    assert is_twice_encoded(TEXT.encode().decode("latin-1"))
    assert not is_twice_encoded(TEXT)
    assert not is_twice_encoded(ENGLISH)


def test_letters_of_a_font_are_seen_in_unicode_text() -> None:
    assert font_encoding("Bé tr\u00adëng yªu cÇu c¸c Së khÈn tr\u00ad¬ng hoµn thµnh kÕ ho¹ch") == "TCVN3"
    assert font_encoding(ENGLISH) is None
