"""Whether a word is a syllable that Vietnamese can spell: the evidence that bytes or letters are Vietnamese."""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache

_ONSETS = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x"
_RHYMES = """
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet oong ooc
ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uôc uôi uôm uôn
uông uôt uơ uy uya uych uyên uyêt uynh uyt uyu uyn uyp ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
y yên yêt yêu yêm yêng ynh yt ych
"""
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_STOPPED = re.compile(r"(?:c|ch|p|t)\Z")
_STOPPED_TONES = {"", "\u0301", "\u0323"}
_WORD = re.compile(r"[^\W\d_]+")
_MARKED_WORD = re.compile(r"[A-Za-z]*[^\W\d_A-Za-z][^\W\d_]*")


def is_syllable(word: str) -> bool:
    """Whether a word in NFC is a syllable with at most one tone, and one that its last letter allows."""
    apart = unicodedata.normalize("NFD", word.lower())
    tones = "".join(c for c in apart if c in _TONES)
    base = unicodedata.normalize("NFC", "".join(c for c in apart if c not in _TONES))
    if base not in _syllables() or len(tones) > 1:
        return False
    return _STOPPED.search(base) is None or (tones in _STOPPED_TONES and (tones != "" or word.isascii()))


def words(text: str) -> list[str]:
    """The runs of letters in a text."""
    return _WORD.findall(text)


def marked_words(text: str) -> list[str]:
    """The words with a letter beyond ASCII."""
    return _MARKED_WORD.findall(text)


def share_of_syllables(candidates: Iterable[str]) -> tuple[int, float]:
    """How many words there are, and which share of them are syllables of Vietnamese; 0 of none."""
    known = [is_syllable(word) for word in candidates]
    return len(known), sum(known) / len(known) if len(known) > 0 else 0.0


def share_of_bare_syllables(candidates: Iterable[str]) -> float:
    """Which share of words without marks are syllables whose marks were left out."""
    known = [word.lower() in _bare_syllables() for word in candidates]
    return sum(known) / len(known) if len(known) > 0 else 0.0


@cache
def _syllables() -> frozenset[str]:
    return frozenset(onset + rhyme for onset in ("", *_ONSETS.split()) for rhyme in _RHYMES.split())


@cache
def _bare_syllables() -> frozenset[str]:
    marks = str.maketrans("ăâđêôơư", "aadeoou")
    return frozenset(syllable.translate(marks) for syllable in _syllables())
