"""Whatever kills the program, and whenever: no line is paid twice, and every article is made."""

import os
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from rewriter.journal import RunReader
from rewriter.journal.verifying import faults
from tests.rig.batch_double import BatchDouble, batch_double
from tests.runner.batch.rounds_program import A_FILE, STEPS

ROOT = Path(__file__).parents[3]
ARTICLES = 100
WINDOWS = [  # a request, and whether its program dies after it was carried out or before
    ("POST /v1/batches", True),
    ("POST /v1/batches", False),
    ("POST /v1/files", True),
    ("GET /v1/files", True),
    ("GET /v1/batches", True),
]


@contextmanager
def program(double: BatchDouble, folder: Path) -> Iterator["subprocess.Popen[str]"]:
    command = [sys.executable, "-m", "tests.runner.batch.rounds_program", double.url, str(folder)]
    pipe = subprocess.PIPE
    with subprocess.Popen(
        [*command, str(ARTICLES)], cwd=ROOT, stdout=pipe, stderr=pipe, text=True
    ) as started:
        try:
            yield started
        finally:
            started.kill()


def killed_at(double: BatchDouble, folder: Path, where: str, done: bool, nth: int) -> bool:
    """Run the program until it has asked that for the nth time; False when it ended before."""
    with program(double, folder) as running:
        seen = 0

        def strike(what: str, carried_out: bool) -> None:
            nonlocal seen
            seen += what.startswith(where) and carried_out is done
            if seen == nth:
                running.kill()
                running.wait()

        double.on_request = strike
        running.communicate(timeout=60)
        double.on_request = lambda _what, _done: None
        return running.returncode == -signal.SIGKILL


def killed_after(double: BatchDouble, folder: Path, seconds: float) -> bool:
    with program(double, folder) as running:
        timer = threading.Timer(seconds, running.kill)
        timer.start()
        running.communicate(timeout=60)
        timer.cancel()
        return running.returncode == -signal.SIGKILL


def finished(double: BatchDouble, folder: Path) -> str:
    with program(double, folder) as running:
        out, err = running.communicate(timeout=120)
    assert running.returncode == 0, err
    return out


def assert_whole(double: BatchDouble, folder: Path) -> None:
    lines = ARTICLES * STEPS
    assert double.repeated == {}
    assert sum(double.paid.values()) == lines
    with RunReader(folder / "journal.sqlite") as reader:
        totals = reader.totals()
        titles = {r.entry.position: r.summary.title for r in reader.entries() if r.summary}
    assert (totals.waiting, totals.ready, totals.unknown_calls) == (0, ARTICLES, 0)
    assert titles == {n: " ".join(f"A{n} {step}" for step in range(STEPS)) for n in range(ARTICLES)}
    assert totals.usage.output_tokens == lines
    assert len(double.batches) >= lines / A_FILE
    assert not (folder / "batches").exists()
    assert faults(folder / "journal.sqlite") == ()


@pytest.mark.slow
def test_killed_between_any_two_steps_no_line_is_paid_twice(tmp_path: Path) -> None:
    with batch_double(seconds=0.05) as double:
        kills = [killed_at(double, tmp_path, *window, nth) for nth in (1, 2) for window in WINDOWS]
        assert kills == [True] * 10
        assert finished(double, tmp_path).endswith("None\n")
        assert_whole(double, tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("seed", [int(os.environ.get("ROUNDS_SEED", "1"))])
def test_killed_at_random_moments_no_line_is_paid_twice(seed: int, tmp_path: Path) -> None:
    chance, kills = random.Random(seed), 0  # noqa: S311  # the same moments each time
    with batch_double(seconds=0.2) as double:
        while kills < int(os.environ.get("ROUNDS_KILLS", "4")):
            kills += killed_after(double, tmp_path, chance.uniform(0.6, 1.4))
        finished(double, tmp_path)
        assert_whole(double, tmp_path)


@pytest.mark.slow
def test_interrupted_it_leaves_its_batches_running_and_finds_them_again(tmp_path: Path) -> None:
    with batch_double(seconds=0.3) as double:
        with program(double, tmp_path) as running:
            assert running.stdout is not None
            assert running.stdout.readline() == "rounds.submitted\n"
            running.send_signal(signal.SIGINT)
            out, err = running.communicate(timeout=60)
        assert out.endswith("rounds.left-running\ninterrupted\n")
        assert "Traceback" not in err
        before = len(double.batches)
        assert before >= 1
        finished(double, tmp_path)
        assert_whole(double, tmp_path)
