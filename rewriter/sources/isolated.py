"""A Python process apart for what cannot be trusted: it knows nothing of ours, is fed, timed and ended."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from rewriter.errors import InputError

if TYPE_CHECKING:
    from subprocess import Popen

_ROOT = str(Path(__file__).parents[2])
_START = (  # isolated from the user's folders and variables, but of this very package
    "import sys; at = [i for i, p in enumerate(sys.path) if p.endswith('-packages')] or [len(sys.path)]; "
    "sys.path.insert(at[0], sys.argv[1]); from {} import main; sys.exit(main())"
)
_KEPT_VARIABLES = ("PATH", "LANG", "LC_ALL", "SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")


def main_of(module: str) -> str:
    """Code for `started` that runs `main` of that module of ours."""
    return _START.format(module)


def started(code: str) -> "Popen[bytes]":
    """An interpreter that runs `code` and knows nothing of this process: no secret among its variables, no
    folder of the user's on its path. Raises InputError when there is no interpreter."""
    from os import environ
    from subprocess import DEVNULL, PIPE, Popen

    kept = {key: environ[key] for key in _KEPT_VARIABLES if key in environ}
    try:
        return Popen(  # noqa: S603  # our own interpreter, our own words
            [sys.executable, "-I", "-B", "-c", code, _ROOT],
            stdin=PIPE,
            stdout=PIPE,
            stderr=DEVNULL,
            env=kept,
        )
    except OSError as error:
        detail = error.strerror or type(error).__name__
        raise InputError("pages.not_started", detail=detail) from error


def exchanged(worker: "Popen[bytes]", asked: bytes, *, seconds: float, limit: int) -> tuple[bytes, int]:
    """What the worker answered, in `limit` bytes at most, and its exit code; nothing when it was killed, at
    the latest after `seconds`, or said too much. It is gone afterwards."""
    from threading import Thread, Timer

    clock = Timer(seconds, worker.kill)
    feeding = Thread(target=_feed, args=(worker, asked), daemon=True)
    try:
        clock.start()
        feeding.start()
        assert worker.stdout  # noqa: S101  # a pipe was asked for
        answer = worker.stdout.read(limit + 1)
        ended = worker.wait() if len(answer) <= limit else 0
    finally:
        clock.cancel()
        end(worker)
    return (answer if not ended and len(answer) <= limit else b""), ended


def end(worker: "Popen[bytes]") -> None:
    """Have it be gone, whatever it is doing."""
    worker.kill()
    worker.wait()
    for pipe in (worker.stdin, worker.stdout):
        if pipe:
            try:
                pipe.close()
            except OSError:  # what was still to be written went with the process
                continue


def _feed(worker: "Popen[bytes]", asked: bytes) -> None:
    assert worker.stdin  # noqa: S101  # a pipe was asked for
    try:
        worker.stdin.write(asked)
        worker.stdin.close()
    except (OSError, ValueError):  # it died first; its exit code tells
        return
