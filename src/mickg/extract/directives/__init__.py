"""A reading in, its directives out: who told whom to do what, by when, with which force."""

from mickg.extract.directives.read import directives

__all__ = ["directives"]
