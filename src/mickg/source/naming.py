"""Names for articles: fit for a record's id and a file's stem, one of a kind in a call."""

import re

from mickg.text import slug

_UNFIT = re.compile(r"[^a-z0-9]+")
_LONGEST = 80


class Names:
    """Gives names out, each once: `giao-ban`, then `giao-ban-2`."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def take(self, stem: str) -> str:
        """A name from a file's stem or the end of an address: ASCII words joined by hyphens."""
        base = _UNFIT.sub("-", slug(stem[:1000]))[:_LONGEST].strip("-") or "article"
        name, number = base, 1
        while name in self._taken:
            number += 1
            name = f"{base}-{number}"
        self._taken.add(name)
        return name
