"""`rewriter studio` prints its address, answers there, and ends on Ctrl-C; what cannot be is told."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit


@contextmanager
def started(*arguments: str) -> Iterator["subprocess.Popen[str]"]:
    command = [sys.executable, "-m", "rewriter", "studio", "--no-browser", *arguments]
    environ = {k: v for k, v in os.environ.items() if k != "REWRITER_STUDIO_PASSWORD"}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environ
    ) as process:
        yield process
        process.kill()


def test_it_answers_at_its_address_and_ends_cleanly(tmp_path: Path) -> None:
    with started(str(tmp_path), "--port", "0", "--lang", "en") as process:
        assert process.stdout
        line = process.stdout.readline()
        assert line.startswith("Studio: http://127.0.0.1:")
        address = urlsplit(line.split()[1])
        connection = HTTPConnection("127.0.0.1", address.port or 0, timeout=20)
        connection.request("GET", f"{address.path}?{address.query}")
        answer = connection.getresponse()
        assert (answer.status, answer.getheader("location")) == (303, "/")
        connection.close()
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=20)
        assert process.returncode == 0
        assert "closed" in out
        assert err == ""


def test_other_machines_need_a_password(tmp_path: Path) -> None:
    with started(str(tmp_path), "--host", "0.0.0.0", "--lang", "en") as process:  # noqa: S104  # refused
        out, err = process.communicate(timeout=20)
        assert process.returncode == 2
        assert out == ""
        assert "--password-file" in err


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with started(str(tmp_path / "none"), "--lang", "fr") as process:
        _, err = process.communicate(timeout=20)
        assert process.returncode == 2
        assert "n’existe pas" in err
