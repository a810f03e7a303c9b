import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given as examples
from hypothesis import settings
from hypothesis import strategies as st
from source_factory import TEXT, article_page, docx, paragraph, pdf, printed, problems, read_one, run

from mickg.article import Manuscript
from mickg.errors import InvalidInput, Problem
from mickg.source import read, sources
from mickg.source.given import Given
from mickg.source.kinds import kind_of
from mickg.source.manuscript import manuscript
from mickg.source.read import READERS


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """Three articles, the second of them broken."""
    for name, line in (("a.txt", "một"), ("c.txt", "ba")):
        (tmp_path / name).write_text(f"{TEXT}\nBài {line}.")
    (tmp_path / "b.txt").write_bytes(b"Bo\0")
    return tmp_path


def test_one_bad_file_stops_none_of_the_others(files: Path) -> None:
    first, second, third = sources([files / "a.txt", files / "b.txt", files / "c.txt"])
    assert isinstance(first, Manuscript)
    assert isinstance(second, Problem)
    assert isinstance(third, Manuscript)
    assert (first.name, second.file, third.name) == ("a", str(files / "b.txt"), "c")


def test_articles_are_read_one_after_another(files: Path) -> None:
    articles = sources([files / "a.txt", files / "c.txt"])
    next(articles)
    (files / "c.txt").unlink()
    assert isinstance(next(articles), Problem)


def test_reading_a_folder_gives_what_is_good_before_it_complains(files: Path) -> None:
    articles = read(files)
    assert [next(articles).name, next(articles).name] == ["a", "c"]
    with pytest.raises(InvalidInput, match=r"b\.txt: byte 2: holds NUL bytes"):
        next(articles)


def test_an_article_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Hội nghị giao ban\r\nquý I", newline="")
    (tmp_path / "b.txt").write_text("Ho\u0323\u0302i nghị giao ban\nquý I")
    first, second = sources([tmp_path])
    assert isinstance(first, Manuscript)
    assert str(second) == f"{tmp_path / 'b.txt'}: holds the same article as {tmp_path / 'a.txt'}, and was left out"


def test_names_are_unique_in_a_call(tmp_path: Path) -> None:
    for n in (1, 2):
        (tmp_path / str(n)).mkdir()
        (tmp_path / str(n) / "Bài.txt").write_text(f"{TEXT} {n}")
    assert [found.name for found in read(tmp_path)] == ["bai", "bai-2"]


def test_every_kind_of_file_gives_the_same_article(tmp_path: Path) -> None:
    lines = TEXT.split("\n")
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "a.html").write_text(article_page())
    (tmp_path / "a.docx").write_bytes(docx("".join(paragraph(run(line)) for line in lines)))
    (tmp_path / "a.pdf").write_bytes(pdf(printed(*lines)))
    texts = [read_one(tmp_path / f"a.{kind}").text for kind in ("txt", "html", "docx", "pdf")]
    assert texts == [TEXT] * 4


def test_an_article_without_a_date_stays_without_one(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(
        "<!DOCTYPE html><h1>Bộ trưởng giao ban quý I</h1><p>Bộ trưởng chủ trì hội nghị.</p>"
    )
    assert read_one(tmp_path / "a.html").published == ()


@pytest.mark.parametrize("heavy", ["lxml", "trafilatura", "htmldate", "pypdf", "pdfminer", "http.client", "ssl"])
def test_reading_text_brings_in_no_reader_of_other_kinds(heavy: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    program = f"import sys; from mickg.source import read; [*read({str(tmp_path)!r})]; print({heavy!r} in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_an_address_of_another_kind_is_refused() -> None:
    assert problems("ftp://example.vn/a.txt", "file:///etc/passwd") == [
        "ftp://example.vn/a.txt: is not an http or https address; save the page and give the file",
        "file:///etc/passwd: is not an http or https address; save the page and give the file",
    ]


PIECES = st.sampled_from(
    ["<p>", "</p>", "<div class=title>", "</div>", "<table><tr><td>", "</table>", "<ul><li>", "<h1>", "&amp;",
     "&#xD800;",
     "<a href=x>", "</a>", "<!--", "-->", "<script>", "</script>", "<br>", "13/03/2024", "Thứ tư - ",
     "Bộ trưởng ", "\r\n",
     "<meta property=og:title content='", "'>", "<title>", "\u0301", "ngày 31 tháng 2 năm 2024", "<pre>", "<tr>",
     "<ol><li>"]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@examples(
    st.lists(PIECES | st.text(max_size=5), max_size=60).map("".join), st.sampled_from(["utf-8", "utf-16", "cp1258"])
)
def test_whatever_a_page_holds_it_is_read_or_refused(page: str, encoding: str) -> None:
    assert outcome(page.encode(encoding, "replace"), ".html").encode().strip() != b""


@settings(max_examples=150, deadline=None)
@examples(st.binary(max_size=300), st.sampled_from([b"", b"%PDF-1.4\n", b"PK\x03\x04", b"\xff\xfe", b"<html>"]))
def test_whatever_bytes_come_they_are_read_or_refused(data: bytes, head: bytes) -> None:
    assert outcome(head + data, "").encode().strip() != b""


def outcome(data: bytes, suffix: str) -> str:
    """The text of a file, or the sentence that refuses it."""
    file = Given("a", data, "a", suffix)
    try:
        return manuscript(file, READERS[kind_of(file)](file)).text
    except InvalidInput as error:
        return str(error)
