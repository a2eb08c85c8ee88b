"""A page, followed through its redirects: every hop is judged as if it were the first."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rewriter.article import Reserved
from rewriter.errors import InputError
from rewriter.sources.fetching import media
from rewriter.sources.fetching.addresses import Address, join, parse, shown
from rewriter.sources.fetching.memory import Remembered, Visits
from rewriter.sources.fetching.policy import Policy

if TYPE_CHECKING:  # httpcore2 takes 90 ms to load
    from rewriter.sources.fetching.exchange import Answer, Head
    from rewriter.sources.fetching.robots import Robots
    from rewriter.sources.fetching.wire import Deadline, Wire

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_SITE_SILENT = frozenset({"fetch.too-slow", "fetch.broken-answer", "fetch.compression"})
_KEPT_OUT = frozenset({401, 402, 403, 407, 451})
_GONE = frozenset({404, 410})


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """A document as it came. `url` is where it was found in the end, `asked` what was asked for; `data` is
    decompressed; `media_type` in lower case without parameters; `headers` by name in lower case, the values
    of one name joined by ", ", cookies left out. `reserved` is what the site says no to outside of the page;
    the page's own metadata may say more. `crawl_delay_s` are the seconds its robots.txt wants between two
    pages."""

    url: str
    data: bytes = field(repr=False)
    media_type: str
    headers: Mapping[str, str]
    reserved: tuple[Reserved, ...] = ()
    asked: str = ""
    crawl_delay_s: float | None = None


class Memory:
    """What is remembered of sites from one fetch to the next."""

    def __init__(self, visits: Visits | None = None) -> None:
        self.robots: Remembered[Robots] = Remembered()
        self.mining: Remembered[bytes] = Remembered()
        self.visits = visits or Visits()


_PROCESS = Memory()


def fetch(
    url: str,
    policy: Policy = Policy(),
    *,
    accept: frozenset[str] = media.ARTICLES,
    memory: Memory = _PROCESS,
    wire: "Wire | None" = None,
) -> Fetched:
    """The document at an address, if it is public, http(s), wanted by nobody to be left alone, of a type in
    `accept` (`media.ARTICLES`, `media.LISTS`), and comes whole within the policy's limits. Otherwise
    InputError, which says what to do instead. It blocks, and waits first where a site read before asks for a
    pause."""
    from rewriter.sources.fetching.wire import Deadline, SystemWire

    run = _Run(policy, wire or SystemWire(), Deadline(policy.limits.seconds), memory)
    address, trust, answer = run.follow(parse(url), policy, run.welcome, _judge(accept))
    robots = run.robots(address, trust)
    found = _typed(answer, address, accept)
    return Fetched(
        url=address.url,
        asked=url.strip(),
        data=answer.data,
        media_type=found,
        headers=_headers(answer.head),
        reserved=robots.reserved + run.reserved(address, trust, answer.head),
        crawl_delay_s=robots.crawl_delay_s,
    )


Welcome = Callable[[Address, Policy], None]
Judge = Callable[[Address, "Head"], None]


class _Run:
    """One fetch: its redirects, and what it has to ask of the sites on the way."""

    def __init__(self, policy: Policy, wire: "Wire", deadline: "Deadline", memory: Memory) -> None:
        self._limits, self._wire, self._deadline, self._memory = policy.limits, wire, deadline, memory

    def follow(
        self, address: Address, policy: Policy, welcome: Welcome, judge: Judge, *, limit: int = 0
    ) -> "tuple[Address, Policy, Answer]":
        """Where the redirects end, what is still trusted there, and the answer. With a `limit` in bytes, the
        start of a longer answer is enough."""
        first = address
        for _ in range(self._limits.redirects + 1):
            policy.check(address)
            welcome(address, policy)
            answer = self._ask(address, policy, judge, limit)
            location = answer.head.first("location")
            if answer.head.status not in _REDIRECTS or not location:
                return address, policy, answer
            policy = policy.found_on(address.url)
            address = _next(address, location)
        raise InputError("fetch.redirects", url=shown(first.url), limit=self._limits.redirects)

    def _ask(self, address: Address, policy: Policy, judge: Judge, limit: int) -> "Answer":
        from rewriter.sources.fetching.exchange import Line, ask

        line = Line(wire=self._wire, deadline=self._deadline, trusted=policy.trusts(address))
        size = limit or self._limits.max_bytes
        return ask(address, line, limit=size, keep_start=bool(limit), check=lambda head: judge(address, head))

    def welcome(self, address: Address, policy: Policy) -> None:
        """Wait for our turn; InputError when the site's robots.txt keeps us out of the page."""
        robots = self.robots(address, policy)
        if not robots.allows(address.target):
            raise InputError(
                "fetch.robots",
                url=shown(address.url),
                origin=address.origin,
                rule=robots.rule(address.target) or "Disallow",
            )
        waited = self._memory.visits.wait(address.origin, robots.crawl_delay_s)
        self._deadline.extend(waited)

    def robots(self, address: Address, policy: Policy) -> "Robots":
        """The site's rules; InputError when it cannot say, which RFC 9309 takes for a no."""
        return self._memory.robots.get(address.origin, lambda: self._find_robots(address, policy))

    def _find_robots(self, address: Address, policy: Policy) -> "Robots":
        from rewriter.sources.fetching.robots import MAX_BYTES, Robots

        try:
            answer = self._site_file(address.at("/robots.txt"), policy, MAX_BYTES)
        except InputError as error:
            if error.key == "fetch.redirects":
                return Robots()
            if error.key not in _SITE_SILENT:
                raise
            raise InputError("fetch.robots-silent", origin=address.origin) from error
        if answer.head.status >= 500:
            raise InputError("fetch.robots-silent", origin=address.origin)
        return Robots(text=answer.data.decode("utf-8-sig", "replace"))

    def _site_file(self, address: Address, policy: Policy, limit: int) -> "Answer":
        _, _, answer = self.follow(address, policy, _anyone, _anything, limit=limit)
        return answer

    def reserved(self, address: Address, policy: Policy, head: "Head") -> tuple[Reserved, ...]:
        """What the headers say no to and, where they do not settle it, the site's tdmrep.json. A site whose
        file cannot be read has not reserved anything in it."""
        from rewriter.sources.fetching.reservations import in_file, in_headers, says_of_mining

        found = in_headers(head)
        if says_of_mining(head):
            return found
        data = self._memory.mining.get(address.origin, lambda: self._find_mining(address, policy))
        return found + in_file(data, address.target)

    def _find_mining(self, address: Address, policy: Policy) -> bytes:
        from rewriter.sources.fetching.reservations import FILE, MAX_BYTES

        try:
            return self._site_file(address.at(FILE), policy, MAX_BYTES).data
        except InputError:
            return b""


def _anyone(_address: Address, _policy: Policy) -> None:
    """robots.txt and tdmrep.json may always be asked for."""


def _anything(_address: Address, _head: "Head") -> None:
    """Whatever type the server gives them."""


def _next(address: Address, location: str) -> Address:
    following = join(address, location)
    if address.scheme == "https" and following.scheme == "http":
        raise InputError("fetch.downgrade", url=shown(address.url), location=shown(following.url))
    return following


def _judge(accept: frozenset[str]) -> Judge:
    """Refuses a type that is not read before its body is."""

    def judge(address: Address, head: "Head") -> None:
        stated = media.media_type(head.first("content-type"), address.path)
        if stated and stated not in media.XML:  # which may be a web page
            media.check(stated, accept, shown(address.url))

    return judge


def _typed(answer: "Answer", address: Address, accept: frozenset[str]) -> str:
    """The document's type; InputError for an answer that is no document."""
    _refuse_status(answer.head.status, address)
    stated = media.media_type(answer.head.first("content-type"), address.path)
    found = media.settled(stated, answer.data)
    found = stated if stated in accept else found
    media.check(found, accept, shown(address.url))
    if not answer.data.strip():
        raise InputError("fetch.nothing", url=shown(address.url))
    return found


def _refuse_status(status: int, address: Address) -> None:
    from rewriter.sources.fetching.exchange import READ

    if status in READ:
        return
    told = {"url": shown(address.url), "status": str(status)}
    if status in _GONE:
        raise InputError("fetch.gone", **told)
    if status in _KEPT_OUT:
        raise InputError("fetch.kept-out", **told)
    if status == 429 or status >= 500:
        raise InputError("fetch.later", **told)
    raise InputError("fetch.status", **told)


def _headers(head: "Head") -> Mapping[str, str]:
    names = dict.fromkeys(name for name, _ in head.headers if not name.startswith("set-cookie"))
    return {name: ", ".join(head.all(name)) for name in names}
