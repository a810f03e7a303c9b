"""What a reader of one kind of file made of it in, a manuscript out: in NFC, looked over, with its warnings."""

from mickg.article import Candidate, Manuscript
from mickg.source.encodings import read_as
from mickg.source.given import Given, Reading
from mickg.source.language import doubts, font_encoding, is_twice_encoded, is_vietnamese
from mickg.source.legacy import as_latin_1, decode
from mickg.source.original import orderly, traced
from mickg.text import normalise

_LONGEST = 500


def manuscript(given: Given, reading: Reading) -> Manuscript:
    """The manuscript of an article, named by its file's stem; InvalidInput where its text is none."""
    text, original = traced(orderly(given, reading.text))
    warnings, encoding = reading.warnings, None
    vietnamese = is_vietnamese(_bytes(given, text), len(text))
    if not vietnamese:
        encoding = _encoding(given, text)
    if encoding is not None:
        text, original = traced(decode(encoding, as_latin_1(reading.text)))
        warnings, vietnamese = (*warnings, read_as(encoding)), True
    return Manuscript(
        name=given.stem,
        text=text,
        original=original,
        origin=given.label,
        url=given.url or reading.url,
        titles=_clean(reading.titles, encoding),
        published=_clean(reading.published, None),
        publishers=_clean(reading.publishers, encoding),
        warnings=(*warnings, *doubts(text, vietnamese=vietnamese)),
    )


def _bytes(given: Given, text: str) -> bytes:
    try:
        utf_8 = text.encode()
    except UnicodeEncodeError as error:
        message = "holds half of a letter (a lone surrogate), so it is damaged; take it from its source again"
        raise given.refused(message, f"letter {error.start}") from error
    if b"\0" in utf_8:
        message = "holds NUL letters, so it is binary or damaged; give the article as text"
        raise given.refused(message, f"letter {utf_8.decode().index(chr(0))}")
    if text.isspace() or text == "":
        raise given.refused("holds no text; give a file that holds an article")
    return utf_8


def _encoding(given: Given, text: str) -> str | None:
    if is_twice_encoded(text):
        message = (
            "is UTF-8 that was read as another encoding and saved («Bá»™» for «Bộ»); take it from its source again"
        )
        raise given.refused(message)
    return font_encoding(text)


def _clean(candidates: tuple[Candidate, ...], encoding: str | None) -> tuple[Candidate, ...]:
    """The candidates on one line each and in NFC, without those that are empty, endless or no text, each once."""
    clean: dict[str, Candidate] = {}
    for one in candidates:
        if len(one.value) > _LONGEST:
            continue
        value = decode(encoding, as_latin_1(one.value)) if encoding is not None else one.value
        value = normalise(" ".join(value.split()))
        if value != "" and not any("\ud800" <= letter <= "\udfff" for letter in value):
            clean.setdefault(value, Candidate(value, one.origin))
    return tuple(clean.values())
