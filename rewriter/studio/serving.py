"""The studio as a server: bound first, so that its address is known, then served until it is told to stop."""

import contextlib
import ipaddress
import logging
import os
import signal
import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from threading import current_thread, main_thread

import uvicorn
from starlette.types import ASGIApp

from rewriter.api.background import Means, Works, means_of
from rewriter.errors import InputError, UsageError
from rewriter.studio.app import application
from rewriter.studio.guard import Guard, Keys
from rewriter.wording import Lang

MIN_PASSWORD = 12
PATIENCE_S = 60.0
"""How long answers that are paid for are awaited once the studio is told to end."""
PORT = 8765


class _Server(uvicorn.Server):
    """uvicorn's server, which ends on Ctrl-C without raising the signal again: ending is what was asked."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        if current_thread() is not main_thread():
            yield
            return
        numbers = (signal.SIGINT, signal.SIGTERM)
        before = {number: signal.signal(number, self.handle_exit) for number in numbers}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


@dataclass(frozen=True, slots=True, kw_only=True)
class Studio:
    """A studio that is bound to its port. `address` is the first to open; it lets in whoever has it, unless
    a password is asked for."""

    address: str
    app: ASGIApp
    server: uvicorn.Server
    socket: socket.socket
    close: Callable[[], None]
    works: Works

    def serve(self, *, awaiting: Callable[[float], None] = lambda _seconds: None) -> None:
        """Answer until Ctrl-C, or `stop`; then await what is paid for, which `awaiting` is told, once and for
        how long at most, if there is any."""
        if not os.environ.get("REWRITER_DEBUG"):
            logging.getLogger("uvicorn").setLevel(logging.CRITICAL)  # a sentence is answered: no traceback
        try:
            self.server.run(sockets=[self.socket])
        finally:
            self.socket.close()
            if self.works.under_way:
                awaiting(PATIENCE_S)
            self.works.close(PATIENCE_S)
            self.close()

    def stop(self) -> None:
        """Have `serve` end, from another thread."""
        self.server.should_exit = True


def studio(
    root: Path,
    *,
    host: str = "127.0.0.1",
    port: int = PORT,
    password: str = "",
    lang: Lang = "fr",
    means: Callable[[], Means] | None = None,
    prompts: Path | None = None,
    on: Path | None = None,
) -> Studio:
    """A studio on the articles below `root`, bound and not yet answering; port 0 is any free one. `means`
    says with what new ones are made: as the environment and ./rewriter.toml say, unless given. `prompts` are
    the author's templates, `on` the articles to try them on, each at its usual place unless given.
    InputError when there is no such folder; UsageError when the host would need a password, or the port is
    taken."""
    if not root.is_dir():
        raise InputError("studio.no-folder", path=str(root))
    loopback = _is_loopback(host)
    if not loopback and not password:
        raise UsageError("studio.password-needed", host=host)
    if password and len(password) < MIN_PASSWORD:
        raise UsageError("studio.password-short", least=MIN_PASSWORD)
    bound = _bound(host, port)
    number = int(bound.getsockname()[1])
    keys = Keys(port=number, hosts=_names(host, number), password=password)
    found = means or (lambda: means_of(environ=os.environ, cwd=Path.cwd()))
    own = found if prompts is None else (lambda: replace(found(), prompts=prompts))
    works = Works(root.resolve(), own, lang)
    inner = application(root.resolve(), lang, works, prompts=prompts, on=on)
    app = Guard(inner, keys, lang)
    config = uvicorn.Config(
        app, log_config=None, access_log=False, server_header=False, date_header=False, lifespan="off",
        ws="none", proxy_headers=False, timeout_graceful_shutdown=3, h11_max_incomplete_event_size=64 * 1024,
    )  # fmt: skip
    asked = "" if password else f"?token={keys.token}"
    shown = _shown("127.0.0.1" if host in ("0.0.0.0", "::") else host)  # noqa: S104  # compared, not bound
    address = f"http://{shown}:{number}/{asked}"
    return Studio(
        address=address, app=app, server=_Server(config), socket=bound, close=inner.state.close, works=works
    )


def password_from(path: Path | None, environ: Callable[[str], str | None]) -> str:
    """The password in the file, else the environment's; empty when there is none. InputError."""
    if path is None:
        return environ("REWRITER_STUDIO_PASSWORD") or ""
    try:
        return path.read_text("utf-8").strip()
    except (OSError, UnicodeError) as error:
        raise InputError("studio.password-unreadable", path=str(path)) from error


def _names(host: str, port: int) -> frozenset[str]:
    if host in ("0.0.0.0", "::"):  # noqa: S104  # compared, not bound
        return frozenset()
    names = {host.lower(), "localhost", "127.0.0.1"} if _is_loopback(host) else {host.lower()}
    return frozenset(f"{_shown(name)}:{port}" for name in names)


def _shown(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _bound(host: str, port: int) -> socket.socket:
    try:
        family, kind, proto, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        bound = socket.socket(family, kind, proto)
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind(address)
        bound.listen(128)
    except (OSError, OverflowError, UnicodeError) as error:
        raise UsageError("studio.port-taken", host=host, port=port) from error
    bound.setblocking(False)
    return bound
