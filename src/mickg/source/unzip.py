"""A DOCX in, its parts out: refused by what it declares, and by what comes out, before it fills the memory."""

import re
from io import BytesIO
from zipfile import ZipFile, ZipInfo

from lxml import etree

from mickg.errors import InvalidInput
from mickg.source.given import MOST, MOST_BYTES, Given

MOST_UNPACKED = 100_000_000
_MOST_PARTS = 5_000
_DOCUMENT = re.compile(r"word/document\d*\.xml")
_BROKEN = "is a broken DOCX or ZIP file; open it, save it again, or give the article as text"


def parts(given: Given) -> tuple[etree._Element, etree._Element | None]:
    """The document's part and that of its properties as XML; InvalidInput where they are no DOCX, or no bounded one."""
    try:
        with ZipFile(BytesIO(given.data)) as packed:
            infos = {info.filename: info for info in packed.infolist()}
            _bounded(given, infos)
            document = next((name for name in sorted(infos) if _DOCUMENT.fullmatch(name)), None)
            if document is None:
                raise given.refused(_other(infos))
            core = infos.get("docProps/core.xml")
            properties = None if core is None else _xml(given, packed, core)
            return _xml(given, packed, infos[document]), properties
    except InvalidInput:
        raise
    except Exception as error:  # a broken archive breaks its reader in any place
        raise given.refused(_BROKEN) from error


def _bounded(given: Given, infos: dict[str, ZipInfo]) -> None:
    unpacked = sum(info.file_size for info in infos.values())
    if unpacked > MOST_UNPACKED or len(infos) > _MOST_PARTS:
        size = f"{unpacked // 1_000_000:,} MB in {len(infos):,} parts"
        raise given.refused(f"unpacks to {size}, more than a DOCX of an article does; give the article as text")


def _xml(given: Given, packed: ZipFile, info: ZipInfo) -> etree._Element:
    """A part parsed without entities; what it declares is not trusted, so what comes out is counted too."""
    with packed.open(info) as part:
        data = part.read(MOST_BYTES + 1) if info.file_size <= MOST_BYTES else b""
    if info.file_size > MOST_BYTES or len(data) > MOST_BYTES:
        raise given.refused(f"holds a text of over {MOST}, the most that is read; give one article a file")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    return etree.fromstring(data, parser)


def _other(infos: dict[str, ZipInfo]) -> str:
    if any(name.startswith(("xl/", "ppt/")) for name in infos):
        return "is a spreadsheet or slides; give the article as text, HTML, PDF or DOCX"
    if "mimetype" in infos or "content.xml" in infos:
        return "is an OpenDocument or e-book file; save it as .docx or as text"
    return "is packed (ZIP); unpack it first"
