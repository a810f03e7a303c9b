"""What stands in a page's address for the thing that is chosen."""

from urllib.parse import quote

from mickg.vocab import BASE


def key(iri: str) -> str:
    """A node's short name in the page's address: `person/…`, `org/…`, `nobody`."""
    return quote(iri.removeprefix(f"{BASE}id/"), safe="/~:-._", errors="replace")
