"""Text and attributes in, HTML and SVG out: the one place where anything is escaped."""

import html
import json
import re
from collections.abc import Iterable
from typing import Any

from mickg.values import Label

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_VOID = ("input",)
_SHAPES = ("circle", "path", "rect")
_UNSAFE_IN_SCRIPT = str.maketrans({c: f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"})


class Markup(str):
    """Text that is HTML or SVG already; everything else is escaped on its way into a page."""

    __slots__ = ()


def escaped(text: str) -> Markup:
    """Text as it stands in an element or an attribute; characters that XML has no place for show as �."""
    return Markup(html.escape(_FORBIDDEN.sub("\ufffd", text)).replace("\r", "&#13;"))


def joined(*parts: str) -> Markup:
    """Parts in a row, each escaped unless it is markup."""
    return Markup("".join(part if isinstance(part, Markup) else escaped(part) for part in parts))


def tag(name: str, /, *children: str, **attributes: str | float | None) -> Markup:
    """An element; `class_` is written `class`, `data_edge` is written `data-edge`, None leaves an attribute out."""
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{_value(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    if name in _SHAPES and len(children) == 0:
        return Markup(f"<{name}{written}/>")
    return Markup(f"<{name}{written}>" if name in _VOID else f"<{name}{written}>{joined(*children)}</{name}>")


def _value(value: str | float) -> Markup:
    return escaped(value if isinstance(value, str) else number(value))


def number(value: float) -> str:
    """A coordinate to a tenth of a pixel, written as short as it goes."""
    return f"{round(value, 1) + 0.0:.1f}".removesuffix(".0")


def in_script(data: Any) -> Markup:
    """JSON that ends no script element and breaks no line of a script."""
    text = json.dumps(showable(data), ensure_ascii=False, separators=(",", ":"))
    return Markup(text.translate(_UNSAFE_IN_SCRIPT))


def showable(data: Any) -> Any:
    """The same data, its texts without characters that markup has no place for."""
    match data:
        case str():
            return _FORBIDDEN.sub("\ufffd", data)
        case dict():
            return {key: showable(value) for key, value in data.items()}
        case list() | tuple():
            return [showable(value) for value in data]
        case _:
            return data


def both(label: Label, name: str = "bdi") -> Markup:
    """A wording in both languages, of which the page shows one; once when they are the same."""
    if label.vi == label.en:
        return tag(name, label.vi)
    return joined(tag(name, label.vi, lang="vi"), tag(name, label.en, lang="en"))


def said(vi: str, en: str) -> Markup:
    """A word of the page itself, which search passes over, in both languages."""
    return both(Label.model_construct(vi=vi, en=en), "span")


def in_a_row(labels: Iterable[Label]) -> Markup:
    """Wordings in one line, with dots between them."""
    return joined(*(joined(" · " if n > 0 else "", both(one, "span")) for n, one in enumerate(labels)))
