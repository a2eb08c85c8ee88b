"""The installed command, run as an editor runs it: a process of its own, an empty folder, no settings."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.cli.forking import forked

_KEPT = ("PATH", "PYTHONPATH", "HOME", "TMPDIR", "SYSTEMROOT", "XDG_CACHE_HOME")


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command left behind."""

    code: int
    out: str
    err: str


def rewriter(*arguments: str | Path, cwd: Path, stdin: str | bytes = "", **environ: str) -> Ran:
    """The command's exit code and what it printed, with only `environ` set for rewriter. The command is
    loaded once for all tests of a run; `started` starts it anew."""
    if not hasattr(os, "fork"):
        return started(*arguments, cwd=cwd, stdin=stdin, **environ)
    with TemporaryDirectory() as folder:
        streams = Path(folder)
        (streams / "stdin").write_bytes(_bytes(stdin))
        code = forked([str(a) for a in arguments], cwd, _environment(environ), streams)
        return Ran(code, (streams / "stdout").read_text("utf-8"), (streams / "stderr").read_text("utf-8"))


def started(*arguments: str | Path, cwd: Path, stdin: str | bytes = "", **environ: str) -> Ran:
    """The same from an interpreter's start to its end."""
    done = subprocess.run(
        [sys.executable, "-m", "rewriter", *map(str, arguments)],
        cwd=cwd,
        input=_bytes(stdin),
        capture_output=True,
        env=_environment(environ),
        timeout=120,
        check=False,
    )
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


def _bytes(stdin: str | bytes) -> bytes:
    return stdin.encode() if isinstance(stdin, str) else stdin


def _environment(environ: dict[str, str]) -> dict[str, str]:
    kept = {k: os.environ[k] for k in _KEPT if k in os.environ}
    return kept | {"LANG": "fr_FR.UTF-8", "PYTHONUTF8": "1"} | environ
