"""A host's name in, the addresses of its machine out: public ones, or it is not asked."""

import socket
from collections.abc import Callable
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

Address = IPv4Address | IPv6Address
Reachable = Callable[[Address], bool]

# They carry an address of the older kind inside.
_NAT64 = IPv6Network("64:ff9b::/96")
_LOCAL_NAT64 = IPv6Network("64:ff9b:1::/48")
# Addresses that Python 3.11 takes for public and that lead to nobody's public machine.
_SPECIAL = (IPv4Network("192.0.0.0/24"), IPv4Network("192.88.99.0/24"), IPv4Network("198.18.0.0/15"), _LOCAL_NAT64)


def is_public(address: Address) -> bool:
    """Whether an address is one of the public network: not private, loopback, link-local, multicast or reserved."""
    if isinstance(address, IPv6Address):
        relayed = address.sixtofour is not None or address.teredo is not None
        if relayed or address.is_site_local or address.scope_id is not None:
            return False
        inside = address.ipv4_mapped
        if inside is None and address in _NAT64:
            inside = IPv4Address(int(address) & 0xFFFFFFFF)
        if inside is not None:
            return is_public(inside)
    special = any(address.version == net.version and address in net for net in _SPECIAL)
    return address.is_global and not address.is_multicast and not address.is_reserved and not special


def addresses(host: str, port: int) -> list[Address]:
    """All addresses of a host, each once; OSError or ValueError where its name leads to none."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(ip_address(str(entry[4][0])) for entry in found))
