"""Those who tell or are told, as read: the values that the readers of parties make."""

from typing import NamedTuple

Title = tuple[str, str | None]
"""A post and its body, None where the text names none."""


class Part(NamedTuple):
    """One of a party: `kind` is person, post, body, class, short («Sở»), pronoun, paper or place.

    `titles` are the posts that stand with a person or make one up. A class may be several names apart by «; ».
    `noun` is the one word by which the text calls a body: «Cục».
    """

    kind: str
    name: str
    titles: tuple[Title, ...] = ()
    noun: str = ""


class Party(NamedTuple):
    """Those who tell or are told together; `core` is the offset after the first head noun."""

    parts: tuple[Part, ...]
    core: int


class Read(NamedTuple):
    """A part as read in a row: the place after it, and the offset after its head noun."""

    part: Part
    end: int
    core: int


SEPARATOR = "; "
ENDS = frozenset(',.;:!?"()\n…')
"""Marks that no name goes on over."""
DONE_TO = frozenset({"mừng", "ơn", "tiếp", "thăm", "gặp", "đón", "cho"})
"""The last words of what is done to somebody before another speaks: «Chúc mừng ông X, Thủ tướng Y đề nghị …»."""
LINKING = frozenset({
    "đã", "đang", "sẽ", "vừa", "được", "bị", "để", "nhằm", "vì", "do", "bởi", "khi", "nếu", "thì", "là", "mà",
    "nhưng", "song", "cũng", "còn", "đều", "vẫn", "lại", "mới", "chưa", "không", "và", "hoặc", "với", "theo",
    "qua", "như", "gồm", "hay", "tự", "rồi", "nên", "ngay", "luôn", "đến", "tới", "lên", "hơn", "thật", "sự",
    "rất", "quá", "chỉ", "hiện", "thường", "trước", "sau", "vào", "nào", "nơi", "đạt"
})  # fmt: skip
"""Words in small letters that end a name or a class."""
