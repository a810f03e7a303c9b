"""Manuscripts in, articles laid out: zones of lines, headings over lines, sentences."""

from mickg.document.read import read

__all__ = ["read"]
