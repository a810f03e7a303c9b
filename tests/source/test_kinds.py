import pytest
from source_factory import TEXT, complaint, docx, given, packed, page, pdf, printed

from mickg.errors import InvalidInput
from mickg.source.kinds import Kind, kind_of


@pytest.mark.parametrize(
    ("data", "suffix", "kind"),
    [
        (TEXT, ".txt", Kind.TEXT),
        (TEXT, "", Kind.TEXT),
        ("<Thông báo> của Bộ", ".txt", Kind.TEXT),
        ("<p>Bộ trưởng</p>", ".txt", Kind.TEXT),
        ("<p>Bộ trưởng</p>", "", Kind.HTML),
        (page(), ".txt", Kind.HTML),
        ("\n<!-- saved -->\n<HTML lang=vi>", "", Kind.HTML),
        ('<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">', "", Kind.HTML),
        ("Bộ trưởng", ".htm", Kind.HTML),
        (page().encode("utf-16"), "", Kind.HTML),
        (TEXT.encode("utf-16"), "", Kind.TEXT),
        (pdf(printed("a")), ".txt", Kind.PDF),
        (docx(""), "", Kind.DOCX),
    ],
)
def test_the_first_bytes_tell_the_kind(data: bytes | str, suffix: str, kind: Kind) -> None:
    assert kind_of(given(data, suffix=suffix)) is kind


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "is empty; give a file that holds an article"),
        (b" \n\t\r\n", "is empty; give a file that holds an article"),
        (b"\x89PNG\r\n\x1a\n", "is a picture; read its letters by OCR and give the text"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1",
            "is an old Word file, or one behind a password; save it as .docx without a password",
        ),
        (b"{\\rtf1\\ansi", "is an RTF file; save it as .docx or as text"),
        (b"\x1f\x8b\x08", "is packed (gzip); unpack it first"),
        (b"MIME-Version: 1.0\r\nContent-Type: multipart/related", "is a web archive (.mht); save the page as HTML"),
        (bytes(range(1, 32)) * 9, "is binary; give the article as text, HTML, PDF or DOCX"),
    ],
)
def test_what_is_no_article_is_refused_by_name(data: bytes, message: str) -> None:
    with pytest.raises(InvalidInput) as raised:
        kind_of(given(data))
    assert complaint(raised.value) == f"a.txt: {message}"


def test_a_file_that_is_not_what_its_suffix_says_is_refused() -> None:
    with pytest.raises(InvalidInput, match=r"is named \.pdf and is none; open and save it again"):
        kind_of(given(TEXT, suffix=".pdf"))


def test_a_head_of_comments_without_end_is_looked_at_once() -> None:
    assert kind_of(given("<!---->" * 500 + "x", suffix="")) is Kind.TEXT


def test_a_zip_file_is_looked_into_as_a_docx() -> None:
    assert kind_of(given(packed({"a.txt": TEXT}))) is Kind.DOCX
