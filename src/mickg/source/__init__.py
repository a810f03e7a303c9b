"""What a user names in, manuscripts out: text, HTML, PDF, DOCX, folders, addresses and standard input."""

from mickg.source.places import listed
from mickg.source.plain import read_text
from mickg.source.read import read, sources

__all__ = ["listed", "read", "read_text", "sources"]
