from ipaddress import ip_address

import pytest

from mickg.source.addresses import addresses, is_public


@pytest.mark.parametrize(
    "address", ["8.8.8.8", "103.1.208.1", "2001:4860:4860::8888", "::ffff:8.8.8.8", "64:ff9b::808:808"]
)
def test_a_public_address_is_public(address: str) -> None:
    assert is_public(ip_address(address))


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.255.255.254", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254",
        "100.64.0.1", "0.0.0.0", "255.255.255.255", "224.0.0.1",
        "239.255.255.250", "240.0.0.1", "192.0.0.8", "192.0.2.1",
        "198.18.0.1",
        "198.51.100.7", "203.0.113.9", "::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12::1",
        "ff02::1", "2001:db8::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::1",
        "2002:7f00:1::",
        "2001:0:7f00:1::", "fec0::1",
    ],
)  # fmt: skip
def test_any_other_address_is_not(address: str) -> None:
    assert not is_public(ip_address(address))


@pytest.mark.parametrize("host", ["127.0.0.1", "2130706433", "0x7f000001", "127.1", "localhost"])
def test_a_host_is_looked_up_however_it_is_written(host: str) -> None:
    assert not any(is_public(address) for address in addresses(host, 80))
