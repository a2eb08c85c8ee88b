"""The installed command, run as an editor runs it: a process of its own, an empty folder, no settings."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

_KEPT = ("PATH", "PYTHONPATH", "HOME", "TMPDIR", "SYSTEMROOT", "XDG_CACHE_HOME")


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command left behind."""

    code: int
    out: str
    err: str


def rewriter(*arguments: str | Path, cwd: Path, stdin: str | bytes = "", **environ: str) -> Ran:
    """The command's exit code and what it printed, with only `environ` set for rewriter."""
    kept = {k: os.environ[k] for k in _KEPT if k in os.environ}
    data = stdin.encode() if isinstance(stdin, str) else stdin
    done = subprocess.run(
        [sys.executable, "-m", "rewriter", *map(str, arguments)],
        cwd=cwd,
        input=data,
        capture_output=True,
        env=kept | {"LANG": "fr_FR.UTF-8", "PYTHONUTF8": "1"} | environ,
        timeout=120,
        check=False,
    )
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())
