"""Names, attributes and text in, XML out; what XML cannot carry is refused, never changed."""

import html
import re
from collections.abc import Iterable

from mickg.errors import OutputRefused

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BLANKS = str.maketrans({"\t": "&#9;", "\n": "&#10;", "\r": "&#13;"})

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


class Xml(str):
    """Text that is XML already."""

    __slots__ = ()


def element(name: str, attributes: dict[str, str], children: Iterable[Xml] = ()) -> Xml:
    """An element with its elements, each on a line of its own."""
    written = "".join(f' {key}="{escaped(value)}"' for key, value in attributes.items())
    inside = "\n".join(children)
    return Xml(f"<{name}{written}>\n{inside}\n</{name}>" if inside else f"<{name}{written}/>")


def leaf(name: str, attributes: dict[str, str], text: str) -> Xml:
    """An element that holds text."""
    written = "".join(f' {key}="{escaped(value)}"' for key, value in attributes.items())
    return Xml(f"<{name}{written}>{escaped(text)}</{name}>")


def escaped(text: str) -> str:
    """Text as it stands in XML; OutputRefused for a character that XML has no place for."""
    found = _FORBIDDEN.search(text)
    if found is not None:
        message = f"'{text[:60]!a}' holds U+{ord(found[0]):04X}, which XML cannot hold; mend it or export csv or jsonld"
        raise OutputRefused(message)
    return html.escape(text).translate(_BLANKS)
