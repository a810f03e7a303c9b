from pathlib import Path

import pytest

from mickg.errors import InvalidInput
from mickg.source import read_text, sha256


def test_a_text_is_read_in_the_form_in_which_offsets_count(tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_bytes("Ho\u0300a\r\nBình\rhết".encode())
    assert read_text(article) == "Hòa\nBình\rhết"


def test_the_hash_is_over_the_utf8_of_the_text() -> None:
    assert sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert sha256("đ") != sha256("d")


def test_a_text_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match=r"none\.txt: cannot be read \(No such file or directory\); check the path"):
        read_text(tmp_path / "none.txt")


def test_a_text_in_another_encoding_is_named_with_the_byte_in_fault(tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_bytes(b"H\xf4i")
    with pytest.raises(InvalidInput, match=r"a\.txt: byte 1: is not UTF-8; save the text as UTF-8"):
        read_text(article)
