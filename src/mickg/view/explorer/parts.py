"""What a page of the explorer loads when it is first needed: JSON or bytes, inside the page or in a file beside it.

A page that opens from disk may fetch nothing, so a part in a folder is a script that hands over its text.
"""

import base64
import gzip
import json
from collections.abc import Mapping
from typing import Any

from mickg.view.page.markup import Markup, escaped, in_script, joined, showable, tag

FOLDER = "parts"


def packed(data: Any) -> str:
    """JSON without characters that markup has no place for, as `squeezed`."""
    return squeezed(json.dumps(showable(data), ensure_ascii=False, separators=(",", ":")).encode())


def squeezed(data: bytes) -> str:
    """Gzip without a clock, in base64."""
    return base64.b64encode(gzip.compress(data, 9, mtime=0)).decode()


def inside(parts: Mapping[str, str]) -> Markup:
    """The parts as elements of the page that no browser runs."""
    return joined(*(tag("script", escaped(text), type="text/plain", data_part=name) for name, text in parts.items()))


def beside(parts: Mapping[str, str]) -> dict[str, str]:
    """File name -> script, for each part."""
    return {
        f"{FOLDER}/{name}.js": f"explorerPart({in_script(name)},{in_script(text)});\n" for name, text in parts.items()
    }
