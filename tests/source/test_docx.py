import struct

import pytest
from source_factory import BODY, LEAD, TEXT, TITLE, complaint, docx, given, packed, paragraph, run

from mickg.article import Candidate
from mickg.errors import InvalidInput
from mickg.source.docx import read
from mickg.source.given import Reading

ITEM = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
CORE = '<p xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{}</dc:title></p>'


def read_docx(data: bytes) -> Reading:
    return read(given(data, label="a.docx", suffix=".docx"))


def lines(body: str) -> list[str]:
    return read_docx(docx(body)).text.split("\n")


def refused(data: bytes) -> str:
    with pytest.raises(InvalidInput) as raised:
        read_docx(data)
    return complaint(raised.value)


def table(*rows: tuple[str, ...]) -> str:
    cells = ["".join(f"<w:tc>{cell}</w:tc>" for cell in row) for row in rows]
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


def test_paragraphs_and_tables_stand_in_their_order() -> None:
    figures = table(
        (paragraph(run("Lĩnh vực")), paragraph(run("Doanh thu"))),
        (paragraph(run("Bưu chính")), paragraph(run("11.250")) + paragraph(run("tỷ đồng"))),
    )
    body = paragraph(run(TITLE)) + figures + paragraph(run(LEAD))
    assert lines(body) == [TITLE, "Lĩnh vực\tDoanh thu", "Bưu chính\t11.250 tỷ đồng", LEAD]


def test_a_table_that_only_lays_out_a_page_gives_paragraphs() -> None:
    side_by_side = table((paragraph(run("BỘ TT&TT")), paragraph(run(BODY[0])) + paragraph(run(BODY[1] * 2))))
    assert lines(side_by_side) == ["BỘ TT&TT", BODY[0], BODY[1] * 2]


def test_a_table_in_a_cell_stands_in_its_place() -> None:
    inner = table((paragraph(run("Bưu chính")), paragraph(run("tăng 30%"))))
    assert lines(table((paragraph(run("Kết quả")) + inner,))) == ["Kết quả", "Bưu chính\ttăng 30%"]


def test_items_of_lists_get_a_mark() -> None:
    body = (
        paragraph(run("Bưu chính;"), properties=ITEM)
        + paragraph(run("Viễn thông;"), properties='<w:pStyle w:val="ListBullet"/>')
        + paragraph(run("Kết luận"), properties='<w:numPr><w:numId w:val="0"/></w:numPr>')
    )
    assert lines(body) == ["- Bưu chính;", "- Viễn thông;", "Kết luận"]


def test_the_latest_revision_is_read() -> None:
    revised = (
        run("Hạn là ")
        + "<w:del><w:r><w:delText>30/3</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>cũ </w:t></w:r></w:moveFrom>"
        + f"<w:ins>{run('30/4')}</w:ins><w:hyperlink>{run(' năm nay')}</w:hyperlink>"
    )
    assert lines(paragraph(revised)) == ["Hạn là 30/4 năm nay"]


def test_content_controls_and_text_boxes_are_read_once() -> None:
    box = f"<w:txbxContent>{paragraph(run('Chú thích'))}</w:txbxContent>"
    drawn = (
        '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>"
    )
    controlled = f"<w:sdt><w:sdtContent>{paragraph(run(TITLE))}</w:sdtContent></w:sdt>"
    assert lines(controlled + paragraph(run(LEAD), drawn)) == [TITLE, "Chú thích", LEAD]


def test_line_ends_and_tabs_inside_a_paragraph_stay() -> None:
    stops = '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>'
    assert lines(
        paragraph("<w:r><w:t>Một</w:t><w:br/><w:t>Hai</w:t><w:tab/><w:t>Ba</w:t></w:r>", properties=stops)
    ) == [
        "Một",
        "Hai\tBa",
    ]


def test_word_s_strict_form_is_read() -> None:
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    document = f'<w:document xmlns:w="{strict}"><w:body>{paragraph(run(TITLE))}</w:body></w:document>'
    assert read_docx(packed({"word/document2.xml": document})).text == TITLE


def test_a_stated_title_counts_where_the_text_holds_it() -> None:
    bodies = [
        docx(paragraph(run(TEXT)), other={"docProps/core.xml": CORE.format(title.replace("&", "&amp;"))})
        for title in (LEAD, "Báo cáo")
    ]
    assert [read_docx(body).titles for body in bodies] == [(Candidate(LEAD, "DOCX title"),), ()]


def test_a_bomb_is_refused_by_what_it_declares() -> None:
    bomb = docx("", other={f"word/media/{n}.bin": "0" * 30_000_000 for n in range(4)})
    assert len(bomb) < 200_000
    assert refused(bomb) == (
        "a.docx: unpacks to 120 MB in 6 parts, more than a DOCX of an article does; give the article as text"
    )


def test_a_text_over_the_limit_is_refused() -> None:
    assert refused(docx(paragraph(run("a" * 21_000_000)))) == (
        "a.docx: holds a text of over 20 MB, the most that is read; give one article a file"
    )


def test_a_bomb_that_declares_little_is_refused_by_what_comes_out() -> None:
    bomb = bytearray(docx(paragraph(run("a" * 30_000_000))))
    small = struct.pack("<L", 1_000)
    for signature, offset in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        at = -1
        while (at := bomb.find(signature, at + 1)) >= 0:
            bomb[at + offset : at + offset + 4] = small
    assert "a.docx: is a broken DOCX or ZIP file" in refused(bytes(bomb))


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (packed({"xl/workbook.xml": ""}), "is a spreadsheet or slides; give the article as text, HTML, PDF or DOCX"),
        (packed({"mimetype": "application/vnd.oasis.opendocument.text"}), "is an OpenDocument or e-book file;"),
        (packed({"a.txt": TEXT}), "is packed (ZIP); unpack it first"),
        (packed({"word/document.xml": "<w:document>"}), "is a broken DOCX or ZIP file; open it, save it again"),
        (b"PK\x03\x04" + b"\0" * 60, "is a broken DOCX or ZIP file; open it, save it again"),
        (docx("")[:-30], "is a broken DOCX or ZIP file; open it, save it again"),
        (docx("") + b"PK\x05\x06" + b"\xff" * 18, "is a broken DOCX or ZIP file; open it, save it again"),
        (docx("<w:p>" * 5_000), "is a broken DOCX or ZIP file; open it, save it again"),
    ],
)
def test_what_is_no_docx_is_refused_by_name(data: bytes, message: str) -> None:
    assert refused(data).startswith(f"a.docx: {message}")


def test_entities_are_not_expanded() -> None:
    lol = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 9))
    assert "is a broken DOCX" in refused(
        packed({"word/document.xml": f'<!DOCTYPE d [<!ENTITY l0 "ha">{lol}]><d>&l8;</d>'})
    )
