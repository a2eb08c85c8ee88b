"""The only way to the network: a name is resolved once, every address it has is checked, and a checked one is
dialled. A name that answers differently the next time (DNS rebinding) is thus never asked a next time."""

import socket
import time
from collections.abc import Callable, Iterable, Sequence
from threading import Thread
from typing import Any, Protocol

import httpcore2

from rewriter.errors import InputError
from rewriter.sources.fetching.networks import Reach, reach


class Wire(Protocol):
    """The system's resolver and sockets; tests bring their own."""

    def resolve(self, host: str, port: int, timeout: float) -> Sequence[str]:
        """Every IP address of a host; OSError when it has none."""
        ...

    def dial(self, address: str, port: int, timeout: float) -> httpcore2.NetworkStream:
        """A connection to an IP address; httpcore2's errors when there is none."""
        ...


class SystemWire:
    """The operating system's resolver and sockets."""

    def resolve(self, host: str, port: int, timeout: float) -> Sequence[str]:
        """As for `Wire`. The system's resolver takes no limit of time, so it is left to a thread."""
        found: list[str] = []
        failed: list[OSError] = []

        def ask() -> None:
            try:
                answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
                found.extend(str(answer[4][0]) for answer in answers)
            except (OSError, UnicodeError) as error:
                failed.append(OSError(str(error)))

        thread = Thread(target=ask, daemon=True)
        thread.start()
        thread.join(timeout)
        if thread.is_alive():
            raise TimeoutError
        if failed:
            raise failed[0]
        return tuple(dict.fromkeys(found))

    def dial(self, address: str, port: int, timeout: float) -> httpcore2.NetworkStream:
        """As for `Wire`."""
        return httpcore2.SyncBackend().connect_tcp(address, port, timeout)


class Deadline:
    """The time left for a fetch, in seconds by a clock that only goes forward."""

    def __init__(self, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self.seconds = seconds
        self._clock = clock
        self._end = clock() + seconds

    @property
    def left(self) -> float:
        """Seconds left, 0 or less when time is up."""
        return self._end - self._clock()

    def extend(self, seconds: float) -> None:
        """Add time that was spent waiting on purpose."""
        self._end += seconds


class GuardedBackend(httpcore2.NetworkBackend):
    """Connects to checked addresses only, within the deadline. `trusted` also allows private ones."""

    def __init__(self, wire: Wire, deadline: Deadline, *, trusted: bool) -> None:
        self._wire, self._deadline, self._trusted = wire, deadline, trusted

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002  # the deadline is the only limit
        local_address: str | None = None,  # noqa: ARG002
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,  # noqa: ARG002
    ) -> httpcore2.NetworkStream:
        """A connection to the first of the host's addresses that answers; InputError when one is not
        public."""
        addresses = self._checked(host, port)
        for number, address in enumerate(addresses, 1):
            share = _left(self._deadline) / (len(addresses) - number + 1)
            try:
                return TimedStream(self._wire.dial(address, port, share), self._deadline)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout):
                if number == len(addresses):
                    raise
        raise InputError("fetch.no-such-host", host=host)

    def _checked(self, host: str, port: int) -> Sequence[str]:
        try:
            addresses = self._wire.resolve(host, port, _left(self._deadline))
        except TimeoutError as error:
            raise httpcore2.ConnectTimeout from error
        except OSError as error:
            raise InputError("fetch.no-such-host", host=host) from error
        allowed = {Reach.PUBLIC, Reach.PRIVATE} if self._trusted else {Reach.PUBLIC}
        if not all(reach(address) in allowed for address in addresses):
            never = any(reach(address) is Reach.NEVER for address in addresses)
            raise InputError("fetch.never" if never else "fetch.private", host=host)
        return addresses


class TimedStream(httpcore2.NetworkStream):
    """A connection of which every reading and writing ends at the deadline: a server that sends a byte now
    and then never reaches the limit of a single reading."""

    def __init__(self, stream: httpcore2.NetworkStream, deadline: Deadline) -> None:
        self._stream, self._deadline = stream, deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002
        """What has arrived, at most `max_bytes`."""
        return self._stream.read(max_bytes, _left(self._deadline))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002
        """Send it all."""
        self._stream.write(buffer, _left(self._deadline))

    def close(self) -> None:
        """Hang up."""
        self._stream.close()

    def start_tls(
        self,
        ssl_context: Any,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002
    ) -> httpcore2.NetworkStream:
        """The same connection, encrypted; the certificate must be `server_hostname`'s."""
        secured = self._stream.start_tls(ssl_context, server_hostname, _left(self._deadline))
        return TimedStream(secured, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        """What the connection says of itself."""
        return self._stream.get_extra_info(info)


def _left(deadline: Deadline) -> float:
    if deadline.left <= 0:
        raise httpcore2.ReadTimeout
    return deadline.left
