"""What a user names in, manuscripts out."""

from mickg.source.plain import read_text

__all__ = ["read_text"]
