"""A network in, a picture without script out."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mickg.view.network import Network


def picture(network: "Network", language: str) -> str:
    """An SVG document."""
    return language * len(network)
