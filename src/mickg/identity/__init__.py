"""The registry: what has an id, how it is called in both languages, and what it is a part of."""

from mickg.identity.registry import Registry, read_registry

__all__ = ["Registry", "read_registry"]
