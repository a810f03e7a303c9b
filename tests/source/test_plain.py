from pathlib import Path

import pytest

from mickg.errors import InvalidInput
from mickg.source import read_text


def test_a_text_is_read_in_the_form_in_which_offsets_count(tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_bytes("Ho\u0300a\r\nBình\rhết".encode())
    assert read_text(article) == "Hòa\nBình\rhết"


def test_a_text_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match=r"none\.txt: cannot be read \(No such file or directory\); check the path"):
        read_text(tmp_path / "none.txt")


def test_a_text_in_another_encoding_is_named_with_the_byte_in_fault(tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_bytes(b"H\xf4i")
    with pytest.raises(InvalidInput, match=r"a\.txt: byte 1: is not UTF-8; save the text as UTF-8"):
        read_text(article)
