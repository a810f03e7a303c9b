"""Bytes in, letters out: the encoding is stated, or shown by its words, or the file is refused; it is never guessed."""

import codecs
import re

from mickg.source.given import Given
from mickg.source.legacy import decode, recognised
from mickg.source.syllables import marked_words, share_of_syllables

# Longest first: the mark of UTF-32 begins with that of UTF-16.
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"), (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"),
)  # fmt: skip
# What pages of old fonts, and servers that never asked, state; browsers read windows-1252 for all of them.
_LATIN = {"ascii", "iso8859-1", "iso8859-15", "cp1252"}
_TAG = re.compile(rb"<(?:script|style)\b.*?</(?:script|style)|<[^<>]*>", re.IGNORECASE | re.DOTALL)
_NO_CHARSET = {"idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape", "utf-7"}
_ENOUGH = 0.9


def read_as(encoding: str) -> str:
    """The warning for a text whose encoding its words showed."""
    return f"is in {encoding}, as its words show, and was read so; look over its letters"


def decoded(given: Given, charset: str | None = None) -> tuple[str, tuple[str, ...]]:
    """The text of bytes, and what the user should know of it; InvalidInput where no encoding is certain.

    `charset` is what the page itself states; it counts only where the bytes are not UTF-8.
    """
    data = given.data
    for mark, name in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _stated(given, name), ()
    if b"\0" in data:
        return _wide(given), ()
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        return _not_utf_8(given, charset or given.charset, error)


def _stated(given: Given, name: str) -> str:
    try:
        return given.data.decode(name)
    except UnicodeDecodeError as error:
        message = f"begins like {name.upper().removesuffix('-SIG')} and is none here ({error.reason}); save it as UTF-8"
        raise given.refused(message, f"byte {error.start}") from error


def _wide(given: Given) -> str:
    """UTF-16 without its mark, where the words show it; NUL bytes are otherwise no part of a text."""
    for name in ("utf-16-le", "utf-16-be"):
        try:
            text = given.data.decode(name)
        except UnicodeDecodeError:
            continue
        count, share = share_of_syllables(marked_words(text[:20_000]))
        if count > 0 and share >= _ENOUGH and "\0" not in text:
            return text
    place = f"byte {given.data.index(0)}"
    raise given.refused("holds NUL bytes, so it is binary or damaged; give the article as text", place)


def _not_utf_8(given: Given, charset: str | None, error: UnicodeDecodeError) -> tuple[str, tuple[str, ...]]:
    known = _codec(charset)
    nearly = _nearly_utf_8(given.data) if known == "utf-8" else None
    if nearly is not None:
        return nearly, ()
    if known is not None and known not in _LATIN and known != "utf-8":
        return _stated(given, known), ()
    found = recognised(_TAG.sub(b" ", given.data).decode("latin-1"))
    if found is not None:
        return decode(found, given.data.decode("latin-1")), (read_as(found),)
    if known in _LATIN:
        return given.data.decode("cp1252", "replace"), ()
    message = "is not UTF-8, nor do its words show TCVN3, VNI, VISCII or windows-1258; save it as UTF-8"
    raise given.refused(message, f"byte {error.start}") from error


def _nearly_utf_8(data: bytes) -> str | None:
    """A page that states UTF-8 may be cut short or hold a stray byte; with more than a few it is none."""
    text = data.decode("utf-8", "replace")
    return text if text.count("\ufffd") <= 3 + len(text) // 10_000 else None


def _codec(charset: str | None) -> str | None:
    """Python's name for an encoding of text, None for none or an unknown one."""
    stated = (charset or "").strip("\"' ")
    try:
        b"name".decode(stated)  # refuses what is no encoding of text (hex, zip)
        name = codecs.lookup(stated).name
    except (LookupError, ValueError):
        return None
    return name if name not in _NO_CHARSET else None
