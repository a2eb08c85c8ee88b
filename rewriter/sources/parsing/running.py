"""The process that parses, seen from outside: started, fed, timed, killed."""

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from rewriter.article import Page
from rewriter.errors import InputError
from rewriter.sources.parsing.limits import CLOCK_SECONDS, MAX_INPUT_BYTES, MAX_OUTPUT_BYTES
from rewriter.sources.parsing.wire import page_in, question

if TYPE_CHECKING:
    from subprocess import Popen

PageKind = Literal["html", "docx", "odt"]

_ROOT = str(Path(__file__).parents[3])
_START = (  # isolated from the user's folders and variables, but of this very package
    "import sys; at = [i for i, p in enumerate(sys.path) if p.endswith('-packages')] or [len(sys.path)]; "
    "sys.path.insert(at[0], sys.argv[1]); from rewriter.sources.parsing.worker import main; sys.exit(main())"
)
_KEPT_VARIABLES = ("PATH", "LANG", "LC_ALL", "SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
_OUT_OF_TIME = (-24, -9)  # SIGXCPU, SIGKILL


def page_from(
    data: bytes,
    *,
    kind: PageKind,
    url: str | None = None,
    headers: Mapping[str, str] | None = None,
    name: str = "",
    seconds: float = CLOCK_SECONDS,
) -> Page:
    """A page or document taken apart, every piece of text accounted for. Whatever the bytes hold, this ends
    within `seconds` with a `Page` or an InputError.

    `url` is the address the bytes came from, `headers` those of the answer, `name` what sentences call the
    input (the address by default). Blocks; call it from a thread where nothing else may wait."""
    shown = name or url or kind.upper()
    limit = MAX_INPUT_BYTES[kind]
    if len(data) > limit:
        raise InputError("pages.too_large", name=shown, limit=limit)
    given = {key.lower(): value for key, value in (headers or {}).items()}
    answer, ended = _asked(question(kind, shown, url, given, data), seconds)
    if not answer and ended in _OUT_OF_TIME:
        raise InputError("pages.too_slow", name=shown, seconds=round(seconds))
    try:
        return page_in(answer)
    except MemoryError:
        raise InputError("pages.too_complex", name=shown) from None
    except ValueError:
        raise InputError("pages.unreadable", name=shown, kind=kind.upper()) from None


def _asked(asked: bytes, seconds: float) -> tuple[bytes, int]:
    """What the worker answered, and how it ended; nothing when it was killed or said too much."""
    from threading import Thread, Timer

    worker = started(_START)
    clock = Timer(seconds, worker.kill)
    feeding = Thread(target=_feed, args=(worker, asked), daemon=True)
    try:
        clock.start()
        feeding.start()
        assert worker.stdout  # noqa: S101  # a pipe was asked for
        answer = worker.stdout.read(MAX_OUTPUT_BYTES + 1)
        ended = worker.wait() if len(answer) <= MAX_OUTPUT_BYTES else 0
    finally:
        clock.cancel()
        _close(worker)
    return (answer if not ended and len(answer) <= MAX_OUTPUT_BYTES else b""), ended


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


def _feed(worker: "Popen[bytes]", asked: bytes) -> None:
    assert worker.stdin  # noqa: S101  # a pipe was asked for
    try:
        worker.stdin.write(asked)
        worker.stdin.close()
    except (OSError, ValueError):  # it died first; its exit code tells
        return


def _close(worker: "Popen[bytes]") -> None:
    worker.kill()
    worker.wait()
    if worker.stdout:
        worker.stdout.close()
