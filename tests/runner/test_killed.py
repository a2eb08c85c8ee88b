"""Whatever stops the program, the same command goes on without paying twice."""

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from rewriter.journal import SqliteJournal
from tests.rig.loopback import Answer, Asked, Loopback, completion, loopback

ROOT = Path(__file__).parents[2]
TEXTS = ("a", "b", "c")


def text_of(asked: Asked) -> str:
    return str(asked.body["messages"][0]["content"])


class Child:
    """The program under test, started and stopped by its server's answers."""

    def __init__(self, journal: Path) -> None:
        self.journal = journal
        self.pid = 0
        self.strike: Callable[[str], None] | None = None

    def answer(self, asked: Asked) -> Answer:
        if self.strike:
            self.strike(text_of(asked))
        return completion(text_of(asked).upper())

    def die_at(self, victim: str, text: str) -> None:
        if text == victim:
            os.kill(self.pid, signal.SIGKILL)

    def run(self, server: Loopback) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "tests.runner.program", server.url, str(self.journal), *TEXTS]
        pipe = subprocess.PIPE
        with subprocess.Popen(command, cwd=ROOT, stdout=pipe, stderr=pipe, text=True) as process:
            self.pid = process.pid
            out, err = process.communicate(timeout=60)
        return subprocess.CompletedProcess(command, process.returncode, out, err)


@pytest.mark.slow
def test_killed_at_every_call_nothing_is_paid_after_it_was_kept(tmp_path: Path) -> None:
    child = Child(tmp_path / "j.sqlite")
    with loopback(child.answer) as server:
        for victim in TEXTS:
            child.strike = partial(child.die_at, victim)
            assert child.run(server).returncode == -signal.SIGKILL
        child.strike = None
        done = child.run(server)
        asked = Counter(text_of(each) for each in server.requests)
    assert done.stdout.split("\n")[:3] == ["A (replayed)", "B (replayed)", "C"]
    assert asked == {"a": 2, "b": 2, "c": 2}, "each killed call once, its repetition once"
    with SqliteJournal(child.journal) as journal:
        assert journal.unknown_outcomes == 3


@pytest.mark.slow
def test_one_interrupt_keeps_the_answer_under_way(tmp_path: Path) -> None:
    child = Child(tmp_path / "j.sqlite")

    def interrupt(_: str) -> None:
        os.kill(child.pid, signal.SIGINT)
        time.sleep(0.2)

    with loopback(child.answer) as server:
        child.strike = interrupt
        stopped = child.run(server)
        child.strike = None
        resumed = child.run(server)
        asked = [text_of(each) for each in server.requests]
    assert (stopped.returncode, stopped.stdout.split()) == (0, ["A", "cancelled", "cancelled"])
    assert (resumed.stdout.split("\n")[:3], asked) == (["A (replayed)", "B", "C"], ["a", "b", "c"])


@pytest.mark.slow
def test_a_second_interrupt_waits_for_nothing(tmp_path: Path) -> None:
    child = Child(tmp_path / "j.sqlite")

    def interrupt_twice(_: str) -> None:
        for _blow in range(2):
            os.kill(child.pid, signal.SIGINT)
            time.sleep(0.3)
        time.sleep(60.0)

    with loopback(child.answer) as server:
        child.strike = interrupt_twice
        start = time.monotonic()
        stopped = child.run(server)
        took = time.monotonic() - start
    assert (stopped.returncode, stopped.stdout.split()) == (0, ["cancelled"] * 3)
    assert took < 60.0
    assert "Traceback" not in stopped.stderr
