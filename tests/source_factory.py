"""Files of articles: our own wording of real facts, as text, page, PDF and DOCX."""

import zipfile
import zlib
from collections.abc import Iterable, Mapping, Sequence
from io import BytesIO

from mickg.article import Manuscript
from mickg.errors import InvalidInput
from mickg.source import sources
from mickg.source.given import Given

TITLE = "Bộ TT&TT giao ban quản lý nhà nước quý I/2024"
LEAD = "Sáng 11/3/2024, tại Hà Nội, Bộ trưởng Nguyễn Mạnh Hùng chủ trì hội nghị giao ban với các Sở TT&TT cả nước."
BODY = (
    "Doanh thu dịch vụ bưu chính hai tháng đầu năm ước đạt 11.250 tỷ đồng, tăng 28,57% so với cùng kỳ năm 2023.",
    "Bộ trưởng yêu cầu các Sở khẩn trương hoàn thành kế hoạch năm và báo cáo kết quả trước ngày 30/4/2024.",
)
TEXT = "\n".join((TITLE, LEAD, *BODY))


def given(data: bytes | str = TEXT, *, suffix: str = ".txt", label: str = "a.txt", stem: str = "a") -> Given:
    """A file by its bytes, or by its text in UTF-8."""
    return Given(label, data if isinstance(data, bytes) else data.encode(), stem, suffix)


def read_one(name: object) -> Manuscript:
    """The one article behind a name."""
    (found,) = sources([str(name)])
    assert isinstance(found, Manuscript), str(found)
    return found


def problems(*names: object) -> list[str]:
    """The sentences for what could not be read."""
    return [str(found) for found in sources(map(str, names)) if not isinstance(found, Manuscript)]


def complaint(error: InvalidInput) -> str:
    """The one sentence of an error."""
    (problem,) = error.problems
    return str(problem)


def page(body: str = "", *, head: str = "", charset: str = "utf-8") -> str:
    """A page with a body and what its head holds beside the charset."""
    return f'<!DOCTYPE html><html><head><meta charset="{charset}">{head}</head><body>{body}</body></html>'


def paragraphs(*lines: str) -> str:
    """Lines as paragraphs of a page."""
    return "".join(f"<p>{line.replace('&', '&amp;')}</p>" for line in lines)


def article_page(**parts: str) -> str:
    """A page with title, lead and text, as a newspaper's programme writes it."""
    body = f"<article><h1>{TITLE.replace('&', '&amp;')}</h1>{paragraphs(LEAD, *BODY)}</article>"
    return page(parts.get("before", "") + body + parts.get("after", ""), head=parts.get("head", ""))


def docx(body: str, *, other: Mapping[str, str] | None = None) -> bytes:
    """A DOCX of a body's XML."""
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    document = f'<?xml version="1.0"?><w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>'
    return packed({"[Content_Types].xml": "<Types/>", "word/document.xml": document, **(other or {})})


def packed(parts: Mapping[str, str | bytes]) -> bytes:
    """A ZIP file of parts."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return out.getvalue()


def run(text: str) -> str:
    """A run of letters in a DOCX."""
    return f'<w:r><w:t xml:space="preserve">{text.replace("&", "&amp;")}</w:t></w:r>'


def paragraph(*runs: str, properties: str = "") -> str:
    """A paragraph of a DOCX."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(runs)}</w:p>"


def pdf(*pages: Iterable[tuple[int, int, str]]) -> bytes:
    """A PDF of pages, each of lines with their place in points from the left and the bottom; A4 is 595 by 842."""
    letters = sorted({letter for lines in pages for _, _, line in lines for letter in line})
    return _book([_stream(_shown(lines)) for lines in pages], letters)


def pdf_of(content: bytes) -> bytes:
    """A PDF of one page that draws what a packed stream holds; its font F knows the letter a, <0061>."""
    return _book([_stream(zlib.compress(content, 9), "/Filter/FlateDecode")], ["a"])


def _book(streams: Sequence[bytes], letters: Sequence[str]) -> bytes:
    first = 6
    kids = " ".join(f"{first + 2 * n} 0 R" for n in range(len(streams)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(streams)}>>".encode(),
        b"<</Type/Font/Subtype/Type0/BaseFont/Own/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>",
        b"<</Type/Font/Subtype/CIDFontType2/BaseFont/Own/FontDescriptor<</Type/FontDescriptor/FontName/Own/Flags 4"
        b"/Ascent 800/Descent -200/CapHeight 700/ItalicAngle 0/StemV 80/FontBBox[0 -200 1000 800]>>"
        b"/DW 500/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>",
        _stream(_letters(letters)),
    ]
    for n, stream in enumerate(streams):
        box = f"/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents {first + 2 * n + 1} 0 R"
        objects += [f"<</Type/Page/Parent 2 0 R{box}>>".encode(), stream]
    return _file(objects)


def printed(*lines: str, left: int = 60, top: int = 780, leading: int = 12) -> list[tuple[int, int, str]]:
    """Lines one below the other."""
    return [(left, top - leading * n, line) for n, line in enumerate(lines)]


def _shown(lines: Iterable[tuple[int, int, str]]) -> bytes:
    return "\n".join(
        f"BT /F 10 Tf {x} {y} Td <{line.encode('utf-16-be').hex()}> Tj ET" for x, y, line in lines
    ).encode()


def _letters(letters: Sequence[str]) -> bytes:
    """What each code of the font means: a letter's code is its number in Unicode."""
    rows = "".join(f"1 beginbfchar <{ord(one):04x}> <{ord(one):04x}> endbfchar\n" for one in letters)
    space = "1 begincodespacerange <0000> <ffff> endcodespacerange"
    return f"/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n{space}\n{rows}endcmap end end".encode()


def _stream(data: bytes, packed_by: str = "") -> bytes:
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (packed_by.encode(), len(data), data)


def _file(objects: Sequence[bytes]) -> bytes:
    out, offsets = b"%PDF-1.4\n", []
    for n, one in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj%s endobj\n" % (n, one)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    count = len(objects) + 1
    trailer = b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (count, len(out))
    return out + b"xref\n0 %d\n0000000000 65535 f \n" % count + table + trailer
