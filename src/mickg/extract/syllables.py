"""Whether a word is a Vietnamese syllable, by its letters alone: what is none stands in a foreign name."""

import re
import unicodedata
from functools import lru_cache

_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?"
    r"(?:[aăâeêioôơuưy]|[aâeiouy]o|[aâeêoôơuưi][uiy]|oa|oă|oe|uâ|uê|uo|uô|uơ|uy|ia|iê|ua|ưa|ươ|yê|ya"
    r"|oai|oay|oeo|uây|uôi|ươi|ươu|iêu|yêu|uya|uyê|uyu|uao)"
    r"(?:ch|ng|nh|[cmnpt])?"
)
_TONES = dict.fromkeys(map(ord, "\u0300\u0301\u0303\u0309\u0323"))


@lru_cache(maxsize=4096)
def is_syllable(word: str) -> bool:
    """Whether a key's word may be Vietnamese; «olaf», «joe» and «scholz» may not."""
    bare = unicodedata.normalize("NFC", unicodedata.normalize("NFD", word).translate(_TONES))
    return _SYLLABLE.fullmatch(bare) is not None


def is_foreign(name: str) -> bool:
    """Whether one of a name's words is of another language."""
    return not all(map(is_syllable, name.split()))
