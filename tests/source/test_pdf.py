import logging
from io import BytesIO

import pytest
from pypdf import PdfReader, PdfWriter
from source_factory import BODY, LEAD, TEXT, TITLE, complaint, given, pdf, pdf_of, printed

from mickg.article import Candidate
from mickg.errors import InvalidInput
from mickg.source.given import Reading
from mickg.source.pdf import read

LEFT = (
    "Cột bên trái nói về việc",
    "chuyển đổi số của tỉnh, nay",
    "đã có nhiều kết quả tốt",
    "và được người dân ủng hộ.",
)
RIGHT = ("Cột bên phải nói về bưu", "chính, trong đó có bốn", "doanh nghiệp lớn của nhà", "nước và nhiều hãng tư nhân.")


def read_pdf(data: bytes) -> Reading:
    return read(given(data, label="a.pdf", suffix=".pdf"))


def refused(data: bytes) -> str:
    with pytest.raises(InvalidInput) as raised:
        read_pdf(data)
    return complaint(raised.value)


def rewritten(data: bytes, password: str | None = None, title: str | None = None) -> bytes:
    """The same PDF with a password, or a title, of its own."""
    writer, out = PdfWriter(PdfReader(BytesIO(data))), BytesIO()
    if password is not None:
        writer.encrypt(password, owner_password="owner")
    if title is not None:
        writer.add_metadata({"/Title": title})
    writer.write(out)
    return out.getvalue()


def test_the_lines_of_a_paragraph_are_joined() -> None:
    found = read_pdf(pdf(printed(TITLE, *LEAD.split(" giao ban "), *BODY, "2"), printed(*BODY[:1])))
    assert found.text.split("\n") == [TITLE, LEAD.replace(" giao ban ", " "), *BODY, BODY[0]]
    assert found.warnings == ()


def test_columns_are_read_one_after_another_and_told_of() -> None:
    across = [line for both in zip(printed(*LEFT), printed(*RIGHT, left=330), strict=True) for line in both]
    found = read_pdf(pdf(across))
    assert found.text.split("\n") == [" ".join(LEFT), " ".join(RIGHT)]
    assert found.warnings == (
        "seems set in columns, which were read one after another; look over the order of its paragraphs",
    )


def test_two_readings_of_other_words_are_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mickg.source.pdf._by_pdfminer", lambda _: ["khác hẳn, và không giống một chữ nào"])
    found = read_pdf(pdf(printed(*TEXT.split("\n"))))
    assert found.text == TEXT
    assert found.warnings == (
        "was read differently by two programs, so letters or lines may be wrong; look over its text",
    )


def test_a_pdf_of_pictures_is_refused() -> None:
    assert refused(pdf([], [])) == (
        "a.pdf: holds pictures of text and no letters; read it by OCR first and give the text"
    )


def test_a_page_of_pictures_is_told_of() -> None:
    found = read_pdf(pdf(printed(TITLE), [], printed(LEAD)))
    assert found.warnings == ("holds no letters on page 2; what is pictured there was not read",)


def test_a_pdf_behind_a_password_is_refused() -> None:
    assert refused(rewritten(pdf(printed(TITLE)), "secret")) == "a.pdf: is behind a password; save it without one"


def test_a_pdf_that_only_forbids_changes_is_read() -> None:
    assert read_pdf(rewritten(pdf(printed(TITLE)), "")).text == TITLE


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"%PDF-1.4\n" + b"\xff" * 500, pdf(printed(TITLE))[:300]])
def test_a_broken_pdf_is_refused_and_nothing_else_said(data: bytes, caplog: pytest.LogCaptureFixture) -> None:
    assert "a.pdf: is a broken PDF" in refused(data)
    assert caplog.records == []
    assert logging.getLogger("pypdf").level == logging.NOTSET


def test_a_pdf_of_a_book_is_refused() -> None:
    assert refused(pdf(*[[]] * 301)) == "a.pdf: has 301 pages, and 300 are the most that are read; cut it"


@pytest.mark.parametrize(
    "content",
    [
        b" " * 2_000_000,
        b"BT /F 10 Tf 60 700 Td <0061> Tj ET\n" * 16_000,
        b"q " * 120_000,
    ],
)
def test_a_pdf_that_draws_without_end_is_refused(content: bytes) -> None:
    bomb = pdf_of(content)
    assert len(bomb) < 10_000
    assert refused(bomb) == "a.pdf: draws more than a PDF of an article does; give the article as text"


def test_a_page_of_scattered_letters_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mickg.source.pdf._by_pdfminer", lambda _: pytest.fail("pdfminer compares them all"))
    assert read_pdf(pdf_of(b"BT /F 10 Tf 60 700 Td <0061> Tj ET\n" * 4_500)).text.startswith("a")


def test_a_stated_title_counts_where_the_text_holds_it() -> None:
    held, other = (
        read_pdf(rewritten(pdf(printed(TITLE, LEAD)), title=title)) for title in (TITLE, "Microsoft Word - BC")
    )
    assert held.titles == (Candidate(TITLE, "PDF title"),)
    assert other.titles == ()


def test_the_day_a_pdf_was_made_is_no_day_of_publication() -> None:
    assert read_pdf(rewritten(pdf(printed(TITLE)))).published == ()
