import unicodedata

import pytest
from source_factory import TEXT, complaint, given

from mickg.errors import InvalidInput
from mickg.source.encodings import decoded

TCVN3 = b"B\xe9 tr\xad\xebng y\xaau c\xc7u c\xb8c S\xeb kh\xc8n tr\xad\xacng ho\xb5n th\xb5nh k\xd5 ho\xb9ch n\xa8m."
TCVN3_READ = "Bộ trưởng yêu cầu các Sở khẩn trương hoàn thành kế hoạch năm."


def refused(data: bytes, charset: str | None = None) -> str:
    with pytest.raises(InvalidInput) as raised:
        decoded(given(data), charset)
    return complaint(raised.value)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_is_read_with_and_without_its_mark(encoding: str) -> None:
    assert decoded(given(TEXT.encode(encoding))) == (TEXT, ())


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_its_mark_is_shown_by_its_words(encoding: str) -> None:
    assert decoded(given(TEXT.encode(encoding))) == (TEXT, ())


def test_nul_bytes_are_refused_with_their_place() -> None:
    assert refused(b"Bo truong\0 noi") == (
        "a.txt: byte 9: holds NUL bytes, so it is binary or damaged; give the article as text"
    )


def test_an_encoding_before_unicode_is_read_and_told_of() -> None:
    text, warnings = decoded(given(TCVN3))
    assert text == TCVN3_READ
    assert warnings == ("is in TCVN3, as its words show, and was read so; look over its letters",)


def test_windows_1258_is_composed() -> None:
    apart = "Bô\u0323 trươ\u0309ng yêu câ\u0300u ca\u0301c Sơ\u0309 hoa\u0300n tha\u0300nh kê\u0301 hoa\u0323ch"
    text, warnings = decoded(given(apart.encode("cp1258")))
    assert text == unicodedata.normalize("NFC", apart)
    assert "windows-1258" in warnings[0]


def test_what_shows_no_encoding_is_refused_with_its_first_odd_byte() -> None:
    assert refused(b"voil\xe0, \xe0 la carte") == (
        "a.txt: byte 4: is not UTF-8, nor do its words show TCVN3, VNI, VISCII or windows-1258; save it as UTF-8"
    )


def test_a_stated_encoding_counts_where_the_bytes_are_not_utf_8() -> None:
    assert decoded(given("部长".encode("gb18030")), "gb18030") == ("部长", ())
    assert decoded(given("Bộ".encode()), "gb18030") == ("Bộ", ())


def test_a_stated_encoding_that_the_bytes_break_is_named() -> None:
    assert refused(b"ab\xff", "big5").startswith("a.txt: byte 2: begins like BIG5 and is none here")


@pytest.mark.parametrize("charset", ["iso-8859-1", "windows-1252", "us-ascii", "utf-8", "x-user-defined"])
def test_old_fonts_hide_behind_what_is_stated(charset: str) -> None:
    assert decoded(given(b"<p class=tin>" + TCVN3), charset)[0] == f"<p class=tin>{TCVN3_READ}"


@pytest.mark.parametrize("charset", ["iso-8859-1", "windows-1252", "us-ascii"])
def test_stated_latin_is_read_as_browsers_do(charset: str) -> None:
    assert decoded(given(b"caf\xe9 \x93ok\x94"), charset) == ("café “ok”", ())


@pytest.mark.parametrize("charset", ["hex", "rot13", "unicode_escape", "nowhere", "x\0y", "", "'"])
def test_what_is_no_charset_counts_as_none_stated(charset: str) -> None:
    assert "is not UTF-8, nor do its words show" in refused(b"caf\xe9", charset)


def test_a_page_in_utf_8_may_hold_a_stray_byte_and_no_more() -> None:
    assert decoded(given(b"<p>H\xe1\xbb\x99i ngh\xe1</p>"), "utf-8")[0] == "<p>Hội ngh\ufffd</p>"
    assert refused(b"\xe9 " * 50, "utf-8").startswith("a.txt: byte 0: is not UTF-8, nor do its words show TCVN3")


def test_a_lone_surrogate_in_utf_16_is_refused() -> None:
    assert refused(b"\xff\xfe\x00\xd8a\x00").startswith("a.txt: byte 2: begins like UTF-16 and is none here")
