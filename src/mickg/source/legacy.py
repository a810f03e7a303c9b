"""Letters of the encodings before Unicode, laid out as Latin-1 shows them: which encoding they are, and what they say.

TCVN3 (fonts `.VnTime`), VNI (fonts `VNI-Times`), VISCII (RFC 1456) and windows-1258 share their bytes, so a text is
read in each, and one is taken where nearly all of its words become syllables that Vietnamese can spell.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import cache

from mickg.source.syllables import marked_words, share_of_syllables

FEWEST_WORDS = 8
_SURE = 0.95
_CLEARLY = 0.05
_SAMPLE = 20_000
_WORD = re.compile(r"[^\W\d_]+")

_TCVN3 = dict(
    zip(
        "¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ",
        "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
        strict=True,
    )
)
_VISCII = dict(
    zip(
        "\x02\x05\x06\x14\x19\x1e" + "".join(map(chr, range(0x80, 0x100))),
        "ẲẴẪỶỸỴẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ",
        strict=True,
    )
)
# In VNI a letter is followed by its mark, and ơ, ư, đ and the forms of i stand alone.
_VNI_TONES = {"": "", "ù": "\u0301", "ø": "\u0300", "û": "\u0309", "õ": "\u0303", "ï": "\u0323"}
_VNI_ROOFS = {"â": "", "á": "\u0301", "à": "\u0300", "å": "\u0309", "ã": "\u0303", "ä": "\u0323"}
_VNI_BOWLS = {"ê": "", "é": "\u0301", "è": "\u0300", "ú": "\u0309", "ü": "\u0303", "ë": "\u0323"}
_VNI_ALONE = {
    "ô": "ơ", "ö": "ư", "ñ": "đ", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ",
    "iù": "í", "iø": "ì",
}  # fmt: skip
# Beside each other in a sentence, what Windows writes into these bytes is punctuation.
_WINDOWS = {chr(n): bytes([n]).decode("cp1252") for n in range(0x80, 0xA0) if n not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}


def recognised(letters: str) -> str | None:
    """The name of the encoding of letters that show bytes as Latin-1 does; None without evidence.

    Evidence is a share of 95 % of valid syllables among at least 8 words with marks, and a clear lead over every other
    encoding.
    """
    shares = {name: share_of_syllables(_evidence(decode(name, letters[:_SAMPLE]))) for name in _DECODERS}
    best, *others = sorted(shares, key=lambda name: shares[name][1], reverse=True)
    count, share = shares[best]
    lead = share - max(shares[other][1] for other in others)
    return best if count >= FEWEST_WORDS and share >= _SURE and lead >= _CLEARLY else None


def decode(name: str, letters: str) -> str:
    """What letters that show bytes as Latin-1 does say in the encoding `recognised` named, in NFC."""
    return _DECODERS[name](letters)


def _evidence(text: str) -> list[str]:
    """The words with marks that are not written in capitals: those may be abbreviations (QĐ, HĐND)."""
    return [word for word in marked_words(text) if not word.isupper()]


def as_latin_1(text: str) -> str:
    """Text that was read as windows-1252 as Latin-1 would have shown its bytes."""
    return text.translate({ord(shown): byte for byte, shown in _WINDOWS.items()})


def _tcvn3(letters: str) -> str:
    """Marked capitals are small letters in a font of capitals: in a line or word of capitals they are read so."""
    text = _translated(letters, _TCVN3 | _WINDOWS)
    lines = (line.upper() if _in_capitals(line, 4) else line for line in text.split("\n"))
    return _WORD.sub(lambda word: word[0].upper() if _in_capitals(word[0], 2) else word[0], "\n".join(lines))


def _in_capitals(text: str, fewest: int) -> bool:
    """Whether all letters of a text that fonts of capitals do not hide are capitals, and there are some."""
    plain = [letter for letter in text if letter.isascii() and letter.isalpha()]
    return len(plain) >= fewest and all(letter.isupper() for letter in plain)


def _vni(letters: str) -> str:
    table = _vni_table()
    alone = "".join(key for key in table if len(key) == 1)
    first, mark = ("".join({key[n] for key in table if len(key) == 2}) for n in (0, 1))
    text = re.sub(f"[{first}][{mark}]|[{alone}]", lambda found: _vni_letter(found[0], table), letters)
    return _translated(text, _WINDOWS)


def _vni_letter(typed: str, table: Mapping[str, str]) -> str:
    return table.get(typed) or table.get(typed[0], typed[0]) + typed[1:]


@cache
def _vni_table() -> dict[str, str]:
    table = dict(_VNI_ALONE)
    rows = (
        ("aeouyôö", "aeouyơư", _VNI_TONES, ""),
        ("aeo", "aeo", _VNI_ROOFS, "\u0302"),
        ("a", "a", _VNI_BOWLS, "\u0306"),
    )
    for typed, meant, marks, shape in rows:
        for letter, plain in zip(typed, meant, strict=True):
            for mark, tone in marks.items():
                table[letter + mark] = unicodedata.normalize("NFC", plain + shape + tone)
    upper = {key.upper(): value.upper() for key, value in table.items()}
    mixed = {key[0].upper() + key[1:]: value.upper() for key, value in table.items()}
    return table | mixed | upper


def _viscii(letters: str) -> str:
    return _translated(letters, _VISCII)


def _windows_1258(letters: str) -> str:
    known = {chr(n): bytes([n]).decode("cp1258", "ignore") or chr(n) for n in range(0x80, 0x100)}
    return unicodedata.normalize("NFC", _translated(letters, known))


def _translated(letters: str, table: Mapping[str, str]) -> str:
    return letters.translate({ord(key): value for key, value in table.items()})


_DECODERS: Mapping[str, Callable[[str], str]] = {
    "TCVN3": _tcvn3,
    "VNI": _vni,
    "VISCII": _viscii,
    "windows-1258": _windows_1258,
}
