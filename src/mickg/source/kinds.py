"""Bytes in, what kind of file they are out: their first bytes decide, then the file's suffix."""

import re
from enum import Enum, auto

from mickg.source.given import Given


class Kind(Enum):
    """The kinds of file that are read."""

    TEXT = auto()
    HTML = auto()
    PDF = auto()
    DOCX = auto()


_OTHERS = (
    (b"\xd0\xcf\x11\xe0", "is an old Word file, or one behind a password; save it as .docx without a password"),
    (b"{\\rtf", "is an RTF file; save it as .docx or as text"),
    (b"\x89PNG", "is a picture; read its letters by OCR and give the text"),
    (b"\xff\xd8\xff", "is a picture; read its letters by OCR and give the text"),
    (b"GIF8", "is a picture; read its letters by OCR and give the text"),
    (b"\x1f\x8b", "is packed (gzip); unpack it first"),
    (b"Rar!", "is packed (RAR); unpack it first"),
    (b"7z\xbc\xaf", "is packed (7z); unpack it first"),
    (b"\x7fELF", "is a program; give the article as text"),
)
_WEB_ARCHIVE = re.compile(rb"(?:From: <?Saved by|MIME-Version:|Snapshot-Content-Location:)", re.IGNORECASE)
_BEFORE = rb"(?>\s+|<!--(?>.*?-->)|<\?xml[^>]*>)*+"
_PAGE = re.compile(_BEFORE + rb"<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL)
_TAGGED = re.compile(
    _BEFORE
    + rb"<(?:!doctype|html|head|body|title|meta|link|table|div|p|h[1-3]|article|section|main|center|font|span)\b[^<]*>",
    re.IGNORECASE | re.DOTALL,
)
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1f]")
HTML_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
TEXT_SUFFIXES = frozenset({".txt", ".text", ".md"})
SUFFIXES = TEXT_SUFFIXES | HTML_SUFFIXES | {".pdf", ".docx"}


def kind_of(given: Given) -> Kind:
    """The kind of a file; InvalidInput where it is empty or of a kind that is not read."""
    if given.data.strip() == b"":
        raise given.refused("is empty; give a file that holds an article")
    head = given.data[:4096].removeprefix(b"\xef\xbb\xbf")
    for magic, message in _OTHERS:
        if head.startswith(magic):
            raise given.refused(message)
    if head.lstrip().startswith(b"%PDF-"):
        return Kind.PDF
    if head.startswith(b"PK\x03\x04"):
        return Kind.DOCX
    return _written(given, head)


def _written(given: Given, head: bytes) -> Kind:
    if _WEB_ARCHIVE.match(head):
        raise given.refused("is a web archive (.mht); save the page as HTML")
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        head = head.replace(b"\0", b"")[2:]
    if (
        given.suffix in HTML_SUFFIXES
        or _PAGE.match(head)
        or (given.suffix not in TEXT_SUFFIXES and _TAGGED.match(head))
    ):
        return Kind.HTML
    if given.suffix in (".pdf", ".docx"):
        raise given.refused(f"is named {given.suffix} and is none; open and save it again, or give the article as text")
    if b"\0" not in given.data[:4096] and len(_BINARY.findall(head)) > len(head) // 20:
        raise given.refused("is binary; give the article as text, HTML, PDF or DOCX")
    return Kind.TEXT
