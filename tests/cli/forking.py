"""The command in a process of its own that is forked from one which has loaded it: an interpreter's start,
imports and tables take two seconds, which five hundred tests would spend each."""

import gc
import json
import os
import signal
import ssl
import subprocess
import sys
import traceback
from contextlib import suppress
from functools import cache
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, cast

_WAIT = 120  # seconds for one command
_OTHERS = {"SSL_CERT_FILE", "SSL_CERT_DIR"}
_ONCE_NEEDED = (
    "openai.resources.chat.completions",
    "rewriter.api.batch.running",
    "rewriter.api.rereading",
    "rewriter.backends.openai.sdk",
    "rewriter.backends.probing",
    "rewriter.flow.drafting",
    "rewriter.flow.rereading",
    "rewriter.settings.shape",
)
"""Modules that commands load when they come to it; the service's own library takes a second."""


def forked(arguments: list[str], cwd: Path, environ: dict[str, str], streams: Path) -> int:
    """The exit code of the command, which reads `stdin` and writes `stdout` and `stderr` in `streams`."""
    server = _server(environ["PATH"])
    asked = {"arguments": arguments, "cwd": str(cwd), "environ": environ, "streams": str(streams)}
    requests, replies = cast("IO[str]", server.stdin), cast("IO[str]", server.stdout)
    print(json.dumps(asked), file=requests, flush=True)
    return int(replies.readline())


@cache
def _server(path: str) -> subprocess.Popen[str]:
    kept = {k: os.environ[k] for k in ("PYTHONPATH", "HOME") if k in os.environ}
    return subprocess.Popen(
        [sys.executable, "-m", __name__],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={"PATH": path, "PYTHONUTF8": "1", **kept},
        text=True,
    )


def serve() -> None:
    """Run each command that is asked for on standard input, and answer with its exit code."""
    _warm()
    requests, replies = os.fdopen(os.dup(0), encoding="utf-8"), os.fdopen(os.dup(1), "w", encoding="utf-8")
    for line in requests:
        child = os.fork()
        if not child:
            _run(**json.loads(line))
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), file=replies, flush=True)


def _warm() -> None:
    """Load what commands load once they need it: modules, tables of words, a model's tokens, the system's
    authorities, the templates of pages."""
    from rewriter.api import Options, rewrite
    from rewriter.article import Depth
    from rewriter.backends.tokens import counter
    from rewriter.cli.main import COMMANDS
    from rewriter.settings import Settings
    from tests.flow.sample import TEXT

    for name in (*COMMANDS.values(), *_ONCE_NEEDED):
        import_module(name.partition(":")[0])
    _read_authorities()
    counter("m")
    with TemporaryDirectory() as folder:
        rewrite(TEXT, out=Path(folder), options=Options(depth=Depth.STRUCTURE), settings=Settings())
    gc.freeze()  # children look for no cycles in it, and share its memory


def _read_authorities() -> None:
    """Once, but for commands whose environment names others."""
    import httpcore2

    read = httpcore2.default_ssl_context
    usual = read()

    def authorities(**how: bool) -> ssl.SSLContext:
        return read(**how) if _OTHERS & os.environ.keys() else usual

    httpcore2.default_ssl_context = authorities


def _run(arguments: list[str], cwd: str, environ: dict[str, str], streams: str) -> None:
    code = 1
    signal.alarm(_WAIT)
    try:
        _take_place(cwd, environ, Path(streams))
        code = _code_of(arguments)
    except BaseException:  # noqa: BLE001  # as an interpreter tells of what nobody has caught
        traceback.print_exc()
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            stream.flush()
    os._exit(code)


def _take_place(cwd: str, environ: dict[str, str], streams: Path) -> None:
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        opened = os.open(streams / name, os.O_RDONLY if not number else os.O_WRONLY | os.O_CREAT)
        os.dup2(opened, number)
        os.close(opened)
    os.chdir(cwd)
    os.environ.clear()
    os.environ.update(environ)


def _code_of(arguments: list[str]) -> int:
    from rewriter.cli.main import main

    sys.argv = ["rewriter", *arguments]
    try:
        main()
    except SystemExit as end:
        return int(end.code or 0)
    return 0


if __name__ == "__main__":
    serve()
