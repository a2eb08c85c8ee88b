"""Who can be at an address, over whole networks."""

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rewriter.sources.fetching.networks import Reach, reach

V4 = st.integers(0, 2**32 - 1).map(IPv4Address)
V6 = st.integers(0, 2**128 - 1).map(IPv6Address)


def inside(network: str) -> st.SearchStrategy[str]:
    """Addresses of a network, its first and last among them."""
    parsed = IPv4Network(network) if "." in network.partition("/")[0] else IPv6Network(network)
    kind = IPv4Address if isinstance(parsed, IPv4Network) else IPv6Address
    first, last = int(parsed[0]), int(parsed[-1])
    return st.integers(first, last).map(lambda n: str(kind(n)))


NOT_PUBLIC = """0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24
    192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4
    240.0.0.0/4 ::/96 64:ff9b:1::/48 100::/64 2001::/32 2001:2::/48 2001:10::/28 2001:20::/28 2001:db8::/32
    2002::/16 3fff::/20 5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8""".split()


@pytest.mark.parametrize("network", NOT_PUBLIC)
@given(data=st.data())
def test_no_address_of_a_special_network_is_public(network: str, data: st.DataObject) -> None:
    assert reach(data.draw(inside(network))) is not Reach.PUBLIC


@pytest.mark.parametrize("network", NOT_PUBLIC)
def test_its_first_and_last_are_not_either(network: str) -> None:
    parsed = IPv4Network(network) if "." in network.partition("/")[0] else IPv6Network(network)
    assert Reach.PUBLIC not in {reach(str(parsed[0])), reach(str(parsed[-1]))}


@given(V4)
def test_ipv4_is_judged_alike_when_ipv6_holds_it(address: IPv4Address) -> None:
    alone = reach(str(address))
    for prefix in ("::ffff:0:0", "64:ff9b::"):
        assert reach(str(IPv6Address(int(IPv6Address(prefix)) + int(address)))) is alone


@given(V4 | V6)
def test_what_python_knows_as_special_is_never_public(address: IPv4Address | IPv6Address) -> None:
    special = address.is_private or address.is_multicast or address.is_reserved or address.is_unspecified
    if special and address not in IPv6Network("::ffff:0:0/96") and address not in IPv6Network("64:ff9b::/96"):
        assert reach(str(address)) is not Reach.PUBLIC


@pytest.mark.parametrize(
    "address", ["1.1.1.1", "93.184.215.14", "2606:4700::1111", "172.32.0.1", "100.128.0.1"]
)
def test_public_addresses(address: str) -> None:
    assert reach(address) is Reach.PUBLIC


@pytest.mark.parametrize(
    "text", ["", "localhost", "fe80::1%eth0", "2606:4700::1111%eth0", "1.1.1", "١.1.1.1"]
)
def test_what_is_no_address_is_never_reached(text: str) -> None:
    assert reach(text) is Reach.NEVER
