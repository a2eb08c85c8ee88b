"""What the parsing process may not do, asked of a process held to the same limits."""

import subprocess
import sys

import pytest

CONFINE = "from rewriter.sources.parsing.limits import confine; confine(); "


def ended(code: str) -> int:
    return subprocess.run([sys.executable, "-c", CONFINE + code], capture_output=True, check=False).returncode


def test_reading_is_allowed() -> None:
    assert ended("open('/dev/null').read()") == 0


@pytest.mark.parametrize(
    "code",
    [
        "open('written.txt', 'w')",
        "import socket; socket.create_connection(('127.0.0.1', 9), 1)",
        "import socket; socket.getaddrinfo('journal.example', 80)",
        "import subprocess; subprocess.run(['true'])",
        "import os; os.system('true')",
        "import os; os.fork()",
    ],
)
def test_nothing_is_written_started_or_called(code: str) -> None:
    assert ended(code) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="this limit is Linux's")
def test_memory_is_limited() -> None:
    assert ended("bytearray(2_000_000_000)") == 1


def test_no_variable_reaches_the_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    from rewriter.sources.isolated import started

    monkeypatch.setenv("OPENAI_API_KEY", "canary-7f3a")
    code = "import os, sys; sys.stdout.write(repr(dict(os.environ)))"
    worker = started(code)
    told, _ = worker.communicate(timeout=30)
    assert b"PATH" in told
    assert b"canary" not in told
