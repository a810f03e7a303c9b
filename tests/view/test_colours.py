"""The colours of pages and pictures, against WCAG 2.2: text stands out 4.5 to 1 from what is under it."""

import re

import pytest

from mickg.view.page.frame import packaged

_ROOT = re.compile(r":root \{(.*?)\}", re.DOTALL)


def themes() -> list[dict[str, str]]:
    """The named colours of a page, in the light and in the dark."""
    found = _ROOT.findall(packaged("page/page.css"))
    light, dark = (dict(re.findall(r"--(\w+): (#\w+)", found[n])) for n in (0, 1))
    return [light, light | dark]


def contrast(one: str, other: str) -> float:
    """How many times lighter the lighter of two colours is, as WCAG counts."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    """0 for black, 1 for white."""
    digits = colour.lstrip("#")
    digits = "".join(2 * digit for digit in digits) if len(digits) == 3 else digits
    parts = [int(digits[n : n + 2], 16) / 255 for n in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_black_on_white_is_21_to_1() -> None:
    assert contrast("#000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("theme", themes(), ids=["light", "dark"])
@pytest.mark.parametrize("under", ["paper", "ground"])
@pytest.mark.parametrize("text", ["ink", "soft", "link", "warn"])
def test_every_text_of_a_page_stands_out(theme: dict[str, str], text: str, under: str) -> None:
    assert contrast(theme[text], theme[under]) >= 4.5


@pytest.mark.parametrize("theme", themes(), ids=["light", "dark"])
def test_the_chosen_language_stands_out(theme: dict[str, str]) -> None:
    assert contrast("#fff", theme["accent"]) >= 4.5


@pytest.mark.parametrize("style", ["chart/chart.svg.css", "network/svg.css"])
def test_every_text_of_a_picture_stands_out_from_white_paper(style: str) -> None:
    texts = re.findall(
        r"^([^{}]*(?:text|key|note|verdict|inconsistent)[^{}]*) \{[^}]*fill: (#\w+)", packaged(style), re.MULTILINE
    )
    own = {name: fill for name, fill in texts if "director" not in name}
    assert {name: fill for name, fill in own.items() if contrast(fill, "#fff") < 4.5} == {}
    assert len(own) > 1
