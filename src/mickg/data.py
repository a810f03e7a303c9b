"""Where the shipped ontology and graph are: inside the installed package, or at the top of a checkout."""

from pathlib import Path


def data_folder(name: str) -> Path:
    """The folder `graph` or `ontology` that belongs to this mickg."""
    packaged = Path(__file__).parent / "data" / name
    return packaged if packaged.is_dir() else Path(__file__).parents[2] / name
