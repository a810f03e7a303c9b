"""Bodies, titles and places as a text names them, by what the lexicon knows and by how names of bodies are made."""

from mickg.extract.bodies.places import of_place
from mickg.extract.bodies.read import Named, named
from mickg.extract.bodies.scene import Scene

__all__ = ["Named", "Scene", "named", "of_place"]
