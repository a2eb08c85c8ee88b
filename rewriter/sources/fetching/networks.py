"""Which addresses of the internet a page may be fetched from.

The table is written out: of the standard library's own answers, `is_private | is_loopback | is_link_local`
misses 7 of 18 dangerous addresses on Python 3.11 and `not is_global` misses 5. Sources: IANA's
special-purpose address registries (RFC 6890), RFC 6052 and 8215 (NAT64), RFC 7526 (6to4), RFC 4380 (Teredo),
and the clouds' own pages for their metadata services.
"""

from enum import StrEnum
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address


class Reach(StrEnum):
    """Who can be at an address."""

    PUBLIC = "public"
    PRIVATE = "private"  # this machine or the house's own network: only for hosts that the user trusts
    NEVER = "never"  # nothing that could hold an article: metadata services, link-local, multicast, reserved


_METADATA = frozenset(
    {
        "169.254.169.254",  # AWS, Azure, Google, OpenStack and most others
        "169.254.170.2",  # AWS containers
        "168.63.129.16",  # Azure
        "100.100.100.200",  # Alibaba
        "192.0.0.192",  # Oracle
        "fd00:ec2::254",  # AWS
        "fd20:ce::254",  # Google
        "fd00:42::42",  # Scaleway
    }
)
_PRIVATE_V4 = tuple(
    IPv4Network(n) for n in ("10.0.0.0/8", "127.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10")
)
_NEVER_V4 = tuple(
    IPv4Network(n)
    for n in (
        "0.0.0.0/8",  # this network
        "169.254.0.0/16",  # link-local
        "192.0.0.0/24",  # protocol assignments
        "192.0.2.0/24",  # documentation
        "192.88.99.0/24",  # 6to4 relays
        "198.18.0.0/15",  # benchmarks
        "198.51.100.0/24",  # documentation
        "203.0.113.0/24",  # documentation
        "224.0.0.0/4",  # multicast
        "240.0.0.0/4",  # reserved, broadcast
    )
)
_PRIVATE_V6 = tuple(IPv6Network(n) for n in ("::1/128", "fc00::/7"))
_GLOBAL_V6 = IPv6Network("2000::/3")  # the only unicast addresses given out so far
_NEVER_V6 = tuple(
    IPv6Network(n)
    for n in (
        "2001::/23",  # protocol assignments: Teredo (it holds an IPv4 address), benchmarks, ORCHID
        "2001:db8::/32",  # documentation
        "2002::/16",  # 6to4: holds an IPv4 address
        "3fff::/20",  # documentation
    )
)
_MAPPED = IPv6Network("::ffff:0:0/96")
_NAT64 = IPv6Network(
    "64:ff9b::/96"
)  # how an IPv6-only network reaches IPv4; 64:ff9b:1::/48 is local, hence never


def reach(address: str) -> Reach:
    """Who can be at an IP address; NEVER for what is none. An IPv4 address held in an IPv6 one is judged
    for itself."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return Reach.NEVER
    if str(parsed) in _METADATA:
        return Reach.NEVER
    return _reach_v4(parsed) if isinstance(parsed, IPv4Address) else _reach_v6(parsed)


def _reach_v4(address: IPv4Address) -> Reach:
    if any(address in network for network in _NEVER_V4):
        return Reach.NEVER
    return Reach.PRIVATE if any(address in network for network in _PRIVATE_V4) else Reach.PUBLIC


def _reach_v6(address: IPv6Address) -> Reach:
    if address.scope_id is not None:
        return Reach.NEVER
    if address in _MAPPED or address in _NAT64:
        return reach(str(IPv4Address(int(address) & 0xFFFF_FFFF)))
    if any(address in network for network in _PRIVATE_V6):
        return Reach.PRIVATE
    refused = address not in _GLOBAL_V6 or any(address in network for network in _NEVER_V6)
    return Reach.NEVER if refused else Reach.PUBLIC
