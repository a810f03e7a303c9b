"""A network in, a self-contained page out."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mickg.view.network import Network


def page(network: "Network") -> str:
    """A page that opens with no network and runs no script but its own."""
    return str(len(network))
