"""The ends of a name: words that need another beside them are no part of it where that was left out."""

from mickg.extract.observations.compounds import is_one_word

_LEADING_ON = frozenset((
    "bởi", "các", "cho", "cũng", "của", "do", "đã", "đang", "để", "đều", "gần", "hay", "hoặc", "khi", "khiến",
    "khoảng", "là", "mà", "nên", "nếu", "nhằm", "như", "nhưng", "những", "phải", "rằng", "sẽ", "tại", "theo", "thì",
    "trong", "từ", "và", "vẫn", "vì", "với",
))  # fmt: skip
_LED = frozenset(("cũng", "đã", "đang", "đều", "phải", "sẽ", "vẫn"))
_SIGNS = " ,.;:-–"


def closed(name: str) -> str:
    """A name without words at its ends that only lead on or back («số hộ phải», «đã giải ngân»), where any are left."""
    words = name.strip(_SIGNS).split()
    while len(words) > 0 and words[-1] in _LEADING_ON and not is_one_word(" ".join(words[:-1]), words[-1]):
        words[-1:] = []
    while len(words) > 0 and words[0] in _LED:
        words[:1] = []
    return " ".join(words).strip(_SIGNS) or name
