"""The life of a worker process: takes orders, carries them out, and ends when its owner is gone."""

import os
import signal
import socket
import sys
import threading
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from rewriter.errors import RewriterError
from rewriter.garbage import collect_seldom
from rewriter.runner.batch.framing import Order, Result, packed, received
from rewriter.runner.batch.maker import Maker, waits

OWNER_S = 10.0  # what a stopped owner has to end its workers in good order
WAITING_AT_ONCE = 8  # inputs fetched at the same time by one worker

STRUCK = (signal.SIGINT, signal.SIGTERM)


def work(wire: socket.socket, factory: Callable[[], Maker]) -> None:
    """Carry out orders until the owner closes the wire or dies. Signals are the owner's business."""
    _leave_signals_to_the_owner()
    collect_seldom()
    maker, sending = factory(), threading.Lock()
    waiting = ThreadPoolExecutor(max_workers=WAITING_AT_ONCE)

    def carry_out(order: Order) -> None:
        data = packed(done(maker, order.method, order.arguments, number=order.number))
        with sending:
            wire.sendall(data)

    while (order := received(wire)) is not None:
        if order.method == "begin" and waits(*order.arguments):
            waiting.submit(carry_out, order)
        else:
            carry_out(order)
    os._exit(0)  # threads that still fetch would hold the process up


def _leave_signals_to_the_owner() -> None:
    """A terminal and a service manager strike everybody at once: the owner then lets calls end, and needs its
    workers for what they bring. Ctrl-C is not for us; SIGTERM ends us if the owner has not by then."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _end_later)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, STRUCK)  # the owner blocked them while we were started


def _end_later(*_: Any) -> None:
    last = threading.Timer(OWNER_S, os._exit, (1,))
    last.daemon = True
    last.start()


def done(maker: Maker, method: str, arguments: tuple[Any, ...], *, number: int = 0) -> Result:
    """What comes of one order, errors and defects included: nothing is raised."""
    try:
        return Result(number=number, value=getattr(maker, method)(*arguments))
    except RewriterError as error:
        told = (type(error).__name__, error.key, dict(error.params))
        return Result(number=number, error=told)
    except Exception as error:  # noqa: BLE001  # one article's defect must not end the others
        if os.environ.get("REWRITER_DEBUG"):
            traceback.print_exc(file=sys.stderr)
        return Result(number=number, defect=type(error).__name__)
