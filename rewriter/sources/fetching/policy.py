"""What may be fetched, and how much of it."""

from dataclasses import dataclass, replace

from rewriter.errors import InputError
from rewriter.sources.fetching.addresses import Address, parse

_PORTS = frozenset({80, 443})


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """`max_bytes` of one page after decompression; `seconds` for a fetch with its redirects and robots.txt;
    `redirects` followed."""

    max_bytes: int = 5_000_000
    seconds: float = 20.0
    redirects: int = 5


LISTS_LIMITS = Limits(max_bytes=20_000_000)  # 50,000 addresses of a sitemap are 5 to 15 MB


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """`trusted_hosts` are "host" (ports 80 and 443) or "host:port"; they may be on the house's own
    network."""

    trusted_hosts: tuple[str, ...] = ()
    limits: Limits = Limits()

    def trusts(self, address: Address) -> bool:
        """Whether the user named that host, and that port, as one to be trusted."""
        named = {host.lower() for host in self.trusted_hosts}
        bare = address.host in named and address.port in _PORTS
        return bare or f"{address.host}:{address.port}" in named

    def found_on(self, url: str) -> "Policy":
        """The policy for addresses that the page at `url` gives: a stranger's page must not be able to
        send us to the hosts that the user trusts, so trust goes no further than from one to another."""
        return self if self.trusts(parse(url)) else replace(self, trusted_hosts=())

    def check(self, address: Address) -> None:
        """InputError when the port is neither 80 nor 443 and the host is not trusted with it."""
        if address.port not in _PORTS and not self.trusts(address):
            raise InputError("fetch.port", host=address.host, port=address.port)
