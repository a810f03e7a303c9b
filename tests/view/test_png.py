"""PNG of every view: real, in letters that are there, and one sentence when its parts are not installed."""

import struct
import sys
from pathlib import Path

import pytest
from view_factory import small

from mickg.errors import OutputRefused
from mickg.view import png as module
from mickg.view.png import png

PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="{0}" height="20"><text x="2" y="15">{1}</text></svg>'


def size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels of what begins as a PNG must."""
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", data[16:24])
    return width, height


def test_a_picture_has_two_pixels_for_one() -> None:
    assert size(png(PICTURE.format(30, "a"))) == (60, 40)


@pytest.mark.parametrize(("one", "other"), [("Hồng", "Hông"), ("Đắk", "Dak"), ("ữ", "ự"), ("₫", "đ")])
def test_vietnamese_letters_differ_to_the_eye(one: str, other: str) -> None:
    assert png(PICTURE.format(60, one)) != png(PICTURE.format(60, other))


def test_a_letter_is_drawn_in_the_font_that_comes_along_whatever_the_picture_names() -> None:
    named = PICTURE.format(60, "Nguyễn").replace("<text", '<text font-family="Comic Sans MS, DejaVu Serif"')

    assert png(named) == png(PICTURE.format(60, "Nguyễn"))


def test_a_network_is_saved_as_png(tmp_path: Path) -> None:
    width, height = size(small().save(tmp_path / "net.png").read_bytes())

    assert width > 1000
    assert height > 200


def test_the_same_picture_gives_the_same_bytes() -> None:
    assert png(small().svg()) == png(small().svg())


@pytest.mark.parametrize("missing", ["vl_convert", "font_roboto"])
def test_without_its_parts_one_sentence_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, missing: str
) -> None:
    module._register_letters.cache_clear()
    monkeypatch.setitem(sys.modules, missing, None)

    with pytest.raises(OutputRefused, match=r"pip install 'mickg\[png\]'"):
        small().save(tmp_path / "net.png")

    assert list(tmp_path.iterdir()) == []
